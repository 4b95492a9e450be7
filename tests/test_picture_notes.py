"""Credits that name nobody: a picture of an archive, a stand-in, a screenshot, in the words of many languages."""

import pytest

from newsparse.attribution.credit.caption import split_caption
from newsparse.attribution.credit.pieces import parse_credit
from shapes import some_of

NOTES = {  # by language: a caption and what may stand behind it
    "da": (
        "Broen ved aften.",
        "Foto: Privatfoto",
        "Arkivfoto",
        "Foto: Genrefoto",
        "Foto: PR",
        "Foto: Pressefoto",
        "Foto: Skærmprint",
        "Modelfoto",
        "Illustration: AI",
    ),
    "no": (
        "Brua ved kveld.",
        "Foto: Privat",
        "Arkivfoto",
        "Illustrasjonsfoto",
        "Foto: Skjermdump",
        "Foto: Arkiv",
        "Foto: Skjermbilde",
    ),
    "sv": ("Bron på kvällen.", "Foto: Privat", "Arkivbild", "Genrebild", "Foto: Skärmbild", "Foto: Arkiv"),
    "fi": (
        "Silta illalla.",
        "Arkistokuva",
        "Kuvituskuva",
        "Kuva: Kuvakaappaus",
        "Kuva: Yksityinen",
        "Kuva: Kotialbumi",
    ),
    "cs": (
        "Most večer.",
        "Ilustrační foto",
        "Foto: Archiv",
        "Foto: soukromý archiv",
        "Foto: Ilustrační foto",
        "Foto: repro",
        "Foto: snímek obrazovky",
    ),
    "sk": ("Most večer.", "Ilustračná fotografia", "Foto: archív", "Ilustračné foto", "Foto: súkromný archív"),
    "hu": (
        "A híd este.",
        "Illusztráció",
        "Fotó: illusztráció",
        "Fotó: archív",
        "Fotó: Képernyőfotó",
        "Illusztrációs kép",
    ),
    "ro": (
        "Podul seara.",
        "Foto: arhivă",
        "Foto: captură video",
        "Foto: captură ecran",
        "Foto cu caracter ilustrativ",
        "Foto: arhiva personală",
    ),
    "bg": ("Мостът вечер.", "Снимка: архив", "Снимка: личен архив", "Снимка: илюстративна", "Илюстративна снимка"),
    "uk": (
        "Міст увечері.",
        "Фото: архів",
        "Ілюстративне фото",
        "Фото: скриншот",
        "Фото: з архіву",
        "Фото: особистий архів",
        "Фото: з відкритих джерел",
    ),
    "ru": (
        "Мост вечером.",
        "Фото: архив",
        "Иллюстративное фото",
        "Фото: скриншот видео",
        "Фото: из открытых источников",
        "Фото: личный архив",
        "Фото: соцсети",
    ),
    "hr": (
        "Most navečer.",
        "Foto: Arhiva",
        "Ilustracija",
        "Foto: Screenshot",
        "Foto: privatna arhiva",
        "Foto: Privatni album",
        "Foto: ilustracija",
    ),
    "sl": ("Most zvečer.", "Foto: osebni arhiv", "Simbolična fotografija", "Foto: arhiv", "Foto: zajem zaslona"),
    "el": ("Η γέφυρα το βράδυ.", "Φωτογραφία αρχείου", "Φωτογραφία: Αρχείο", "Στιγμιότυπο από βίντεο"),
    "tr": (
        "Köprü akşam.",
        "Fotoğraf: Arşiv",
        "Fotoğraf: temsili",
        "Fotoğraf: ekran görüntüsü",
        "Temsili fotoğraf",
        "Arşiv fotoğrafı",
    ),
    "lt": ("Tiltas vakare.", "Nuotr. iš archyvo", "Asociatyvi nuotrauka"),
    "lv": ("Tilts vakarā.", "Foto: arhīvs", "Foto: no personīgā arhīva", "Ekrānšāviņš"),
    "et": ("Sild õhtul.", "Foto: erakogu", "Foto: arhiiv", "Foto: ekraanitõmmis", "Foto: kuvatõmmis"),
    "id": (
        "Jembatan di malam hari.",
        "Foto: Istimewa",
        "Foto: Ist",
        "Foto: Tangkapan layar",
        "Foto: Dok. Pribadi",
        "Foto: Ilustrasi",
    ),
    "ms": ("Jambatan pada waktu malam.", "Gambar hiasan", "Foto: Gambar hiasan", "Foto: tangkap layar"),
    "vi": (
        "Cây cầu vào buổi tối.",
        "Ảnh minh họa",
        "Ảnh: Ảnh chụp màn hình",
        "Ảnh: NVCC",
        "Ảnh: Tư liệu",
        "Ảnh: Cắt từ clip",
    ),
    "pt": (
        "A ponte à noite.",
        "Foto: Divulgação",
        "Foto: Reprodução",
        "Foto: Arquivo pessoal",
        "Foto: Redes sociais",
        "Foto ilustrativa",
        "Foto: Reprodução/Redes Sociais",
    ),
    "es": (
        "El puente de noche.",
        "Foto: Archivo",
        "Foto: Redes sociales",
        "Foto: Captura de pantalla",
        "Foto: Especial",
        "Imagen ilustrativa",
        "Foto: Cedida",
        "Foto: Captura de video",
    ),
    "it": (
        "Il ponte di sera.",
        "Foto: archivio",
        "Foto d'archivio",
        "Foto: social",
        "Foto di repertorio",
        "Foto: frame video",
        "Immagine di repertorio",
    ),
    "fr": (
        "Le pont le soir.",
        "Photo d'illustration",
        "Photo : archives",
        "Photo : capture d'écran",
        "Photo : DR",
        "Image d'illustration",
        "Photo : illustration",
    ),
    "de": (
        "Die Brücke am Abend.",
        "Foto: Privat",
        "Symbolbild",
        "Foto: Archiv",
        "Foto: Screenshot",
        "Foto: zVg",
        "Symbolfoto",
        "Foto: Handout",
        "Archivbild",
        "Foto: KI-generiert",
    ),
    "nl": (
        "De brug in de avond.",
        "Foto: Privé",
        "Archieffoto",
        "Foto: Eigen foto",
        "Foto: Schermafbeelding",
        "Foto: screenshot",
        "Illustratiefoto",
        "Foto: RV",
    ),
    "pl": (
        "Most wieczorem.",
        "Fot. archiwum",
        "Zdjęcie ilustracyjne",
        "Fot. archiwum prywatne",
        "Fot. screen",
        "Fot. zrzut ekranu",
        "Fot. materiały prasowe",
    ),
    "ar": ("الجسر في المساء.", "صورة أرشيفية", "أرشيفية", "صورة تعبيرية", "المصدر: مواقع التواصل"),
    "he": ("הגשר בערב.", "צילום: ארכיון", "צילום: צילום מסך", "צילום: באדיבות המצולמים", "צילום: פרטי"),
    "hi": ("शाम को पुल।", "फाइल फोटो", "सांकेतिक तस्वीर", "प्रतीकात्मक तस्वीर"),
    "bn": ("সন্ধ্যায় সেতু।", "প্রতীকী ছবি", "ফাইল ছবি", "ছবি: সংগৃহীত"),
    "ja": ("夕方の橋。", "資料写真", "イメージ画像", "イメージ"),
    "ko": ("저녁의 다리.", "자료사진", "사진=온라인 커뮤니티"),
    "zh": ("傍晚的大桥。", "资料图", "示意图", "网络图片", "图片来源：网络", "资料图片"),
}

CASES = [(rows[0], note) for rows in NOTES.values() for note in rows[1:]]


@pytest.mark.parametrize("form", ["{} {}", "{} ({})"])
@some_of(("caption", "note"), CASES)
def test_a_note_behind_a_caption_is_its_credit_and_names_nobody(caption: str, note: str, form: str) -> None:
    found = split_caption(form.format(caption, note))
    assert found.text in (caption, caption.rstrip("."))
    assert found.credit is not None
    assert found.credit.notes
    assert (found.credit.photographers, found.credit.sources) == ((), ())


@pytest.mark.parametrize("name", ["Internet Archive", "Social Democrats", "Screen Gems", "AI Weekly"])
def test_a_name_may_open_with_the_word_of_a_note(name: str) -> None:
    parts = parse_credit(f"Foto: {name}")
    assert (*parts.photographers, *parts.sources) == (name,)
