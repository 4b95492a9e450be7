"""Texts whose bytes were read in another encoding than they were written in."""

import pytest

from newsparse import parse_article, validate_article

TEXTS = {
    "ru": (
        "Мельница у реки сгорела в ночь на пятницу, сообщили пожарные. Никто не пострадал при "
        "пожаре, который начался около девяти. Владелец хочет построить её заново к весне, из "
        "тех же камней."
    ),
    "el": (
        "Ο μύλος στο ποτάμι κάηκε το βράδυ της Πέμπτης, είπε η πυροσβεστική. Κανείς δεν "
        "τραυματίστηκε στη φωτιά που ξεκίνησε στις εννέα. Ο ιδιοκτήτης θέλει να τον "
        "ξαναχτίσει."
    ),
    "fr": (
        "Le moulin de la rivière a brûlé dans la nuit de jeudi, selon les pompiers. Personne "
        "n’a été blessé. Le propriétaire veut le reconstruire avec les mêmes pierres à l’été."
    ),
    "ar": (
        "احترقت الطاحونة على النهر ليلة الخميس حسب ما قال رجال الإطفاء ولم يصب أحد بأذى في الحريق الذي بدأ في التاسعة"
    ),
    "tr": (
        "Nehir kıyısındaki değirmen perşembe gecesi yandı, dedi itfaiye. Saat dokuz sularında "
        "çıkan yangında kimse yaralanmadı. Değirmenin sahibi onu ilkbaharda yeniden yapmak "
        "istiyor."
    ),
    "pl": (
        "Młyn nad rzeką spłonął w nocy z czwartku na piątek, podali strażacy. Nikt nie "
        "ucierpiał w pożarze, który wybuchł około dziewiątej."
    ),
    "zh": ("磨坊在周四晚上被烧毁。消防队说没有人受伤。业主希望在春天重建。镇长说，所有人都会帮助他。"),
    "ja": ("川沿いの水車小屋が木曜の夜に焼けた。消防によると、けが人はいない。持ち主は春までに建て直したいという。"),
    "ko": ("강가의 물레방앗간이 목요일 밤에 불탔다고 소방대가 말했다. 다친 사람은 없었다."),
    "he": ("הטחנה שעל הנהר נשרפה בליל חמישי, אמרו הכבאים. איש לא נפגע בשריפה שהחלה בתשע."),
}
READ = (
    ("ru", "cp1251", "latin-1"),
    ("ru", "cp1251", "cp1252"),
    ("ru", "koi8-r", "latin-1"),
    ("ru", "koi8-r", "cp1251"),
    ("ru", "utf-8", "cp1252"),
    ("ru", "utf-8", "latin-1"),
    ("ru", "utf-8", "cp1251"),
    ("el", "cp1253", "cp1252"),
    ("el", "iso-8859-7", "latin-1"),
    ("fr", "utf-8", "cp1252"),
    ("fr", "utf-8", "latin-1"),
    ("fr", "cp1252", "utf-8"),
    ("fr", "cp1252", "cp850"),
    ("ar", "cp1256", "cp1252"),
    ("ar", "utf-8", "cp1252"),
    ("tr", "cp1254", "cp1252"),
    ("tr", "iso-8859-9", "latin-1"),
    ("pl", "cp1250", "cp1252"),
    ("pl", "iso-8859-2", "latin-1"),
    ("pl", "utf-8", "cp1250"),
    ("zh", "gbk", "latin-1"),
    ("zh", "gbk", "cp1252"),
    ("zh", "utf-8", "cp1252"),
    ("zh", "utf-8", "gbk"),
    ("ja", "shift_jis", "latin-1"),
    ("ja", "euc-jp", "latin-1"),
    ("ja", "utf-8", "shift_jis"),
    ("ko", "euc-kr", "latin-1"),
    ("ko", "cp949", "cp1252"),
    ("he", "cp1255", "cp1252"),
    ("ru", "cp866", "cp1251"),
)
"""A language, the encoding of the bytes, and that in which they were read."""


def checks(text: str) -> set[str]:
    return {issue.check for issue in validate_article(parse_article(text))}


@pytest.mark.parametrize(("language", "written", "read"), READ)
def test_a_text_read_in_a_wrong_encoding_is_reported(language: str, written: str, read: str) -> None:
    garbled = TEXTS[language].encode(written, "replace").decode(read, "replace")
    assert checks(garbled) & {"mojibake", "replaced-characters"}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_text_read_as_it_was_written_is_not(text: str) -> None:
    assert "mojibake" not in checks(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rúður brotnuðu þegar bíll ók á búðina í gær, sagði lögreglan. Enginn meiddist.",
        "Žádný z hasičů nebyl zraněn, když v noci na pátek vyhořel mlýn u řeky.",
        "A room of 40 m³ holds 30 kg² of air, they say, and ¾ of it is nitrogen; 5 µm of dust lie on ½ of the shelf.",
        "ВЕСНОЙ НАЧНУТСЯ РАБОТЫ, сообщает ТАСС. НАТО и США не участвуют, а МЧС России готово помочь жителям посёлка.",
        "Cả xã đã góp tiền dựng lại cối xay bên sông bị cháy hôm thứ năm, ông chủ tịch nói với phóng viên sáng nay.",
    ],
)
def test_letters_and_figures_of_a_language_are_its_own(text: str) -> None:
    assert "mojibake" not in checks(text)
