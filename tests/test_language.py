"""Which language a text is in: told from a few sentences, left open when it cannot be."""

import pytest

from newsparse import cues
from newsparse.language import detect
from newsparse.options import Options
from newsparse.parse import parse_article

TEXTS = {
    "en": "The council said on Monday that the old mill, which burned in June, will be rebuilt by the town.",
    "de": "Der Rat hat am Montag beschlossen, dass die alte Mühle, die im Juni brannte, wieder aufgebaut wird.",
    "fr": "Le conseil a décidé lundi que le vieux moulin, qui a brûlé en juin, sera reconstruit par la commune.",
    "es": "La ciudad decidió el lunes que los restos del viejo molino, que ardió en junio, no se venderán con la casa.",
    "it": "Il consiglio ha deciso lunedì che il vecchio mulino, che è bruciato a giugno, sarà ricostruito dalla città.",
    "pt": "A câmara decidiu na segunda-feira que o velho moinho, que ardeu em junho, não será vendido pela cidade.",
    "nl": "De gemeenteraad heeft maandag besloten dat de oude molen, die in juni is afgebrand, wordt herbouwd.",
    "pl": "Rada zdecydowała w poniedziałek, że stary młyn, który spłonął w czerwcu, zostanie odbudowany przez miasto.",
    "sv": "Kommunen beslutade på måndagen att den gamla kvarnen, som brann i juni, ska byggas igen och inte säljas.",
    "no": "Kommunen vedtok mandag at den gamle mølla, som brant i juni, skal bygges opp igjen og ikke selges til noen.",
    "da": "Kommunen besluttede mandag, at den gamle mølle, som brændte i juni, skal bygges op igen og ikke sælges.",
    "tr": "Belediye meclisi, haziran ayında yanan eski değirmen için bir karar aldı ve bunun daha sonra yapılacak olan"
    " yeni bir bina olduğunu söyledi.",
    "cs": "Rada v pondělí rozhodla, že starý mlýn, který v červnu vyhořel, bude znovu postaven a že se také nebude"
    " prodávat.",
    "fi": "Kunta päätti maanantaina, että vanha mylly, joka paloi kesäkuussa, rakennetaan uudelleen, mutta se ei ole"
    " vielä varmaa.",
    "ro": "Consiliul a decis luni că vechea moară, care a ars în iunie, va fi reconstruită de oraș și nu va fi vândută"
    " pentru mai mult.",
    "ja": "市議会は月曜日、六月に焼けた古い水車小屋を建て直すことを決めた。",
    "zh": "市议会星期一决定重建六月被烧毁的老磨坊，费用由市政府承担。",
    "ko": "시의회는 월요일 유월에 불탄 오래된 방앗간을 다시 짓기로 결정했다.",
    "ru": "Совет решил в понедельник, что старая мельница, которая сгорела в июне, будет восстановлена, но это ещё не"
    " всё, сообщил мэр города.",
    "uk": "Рада вирішила в понеділок, що старий млин, який згорів у червні, буде відбудовано, повідомив голова.",
    "el": "Το συμβούλιο αποφάσισε τη Δευτέρα ότι ο παλιός μύλος που κάηκε τον Ιούνιο θα ξαναχτιστεί.",
    "he": "המועצה החליטה ביום שני כי הטחנה הישנה שנשרפה ביוני תיבנה מחדש.",
    "ar": "قرر المجلس يوم الاثنين إعادة بناء الطاحونة القديمة التي احترقت في يونيو.",
    "th": "สภาเมืองมีมติเมื่อวันจันทร์ให้สร้างโรงสีเก่าที่ถูกไฟไหม้ขึ้นใหม่",
}
LONELY = {
    "nothing": "",
    "blanks": " \n\u00a0\n",
    "numbers": "12 345 67,8 9.10\n2024-06-03 14:05",
    "marks": "— … * # | ://",
    "a name": "Ashby",
    "names": "Jane Roe\nErika Muster\nJeanne Exemple",
    "a menu": "Sport\nPolitik\nOpinion\nVideo\nPodcasts\nLive\nAbo\nLogin",
    "an address": "https://example.test/the/mill/in/the/town/and/by/the/river",
}


@pytest.mark.parametrize("language", TEXTS)
def test_one_sentence_is_enough_to_detect_its_language(language: str) -> None:
    assert detect(TEXTS[language]) == language


@pytest.mark.parametrize("language", TEXTS)
def test_an_english_menu_around_the_text_changes_nothing(language: str) -> None:
    page = "\n".join(("Home", "News", "Sport", "Sign in", TEXTS[language], TEXTS[language], "Share", "Read more"))
    assert detect(page) == language


def test_every_language_with_cues_is_detected() -> None:
    assert set(cues.LANGUAGES) <= set(TEXTS)


@pytest.mark.parametrize("case", LONELY)
def test_no_language_where_the_text_shows_none(case: str) -> None:
    assert detect(LONELY[case]) is None


def test_none_for_a_sentence_that_two_languages_share() -> None:
    assert detect("Det er ikke det, og det er ikke der.") is None  # Danish and Norwegian


def test_a_word_of_another_script_is_no_other_language() -> None:
    assert detect(f"{TEXTS['en']} The mill's name is Мельница.") == "en"


def test_addresses_do_not_count() -> None:
    links = " ".join(f"[x](https://example.test/the/and/of/{number})" for number in range(30))
    assert detect(f"{TEXTS['de']} {links}") == "de"


def test_case_does_not_count() -> None:
    assert detect(TEXTS["de"].upper()) == "de"


@pytest.mark.parametrize("raw", ["", "Ashby", TEXTS["de"], TEXTS["ja"]])
def test_an_option_overrides(raw: str) -> None:
    assert parse_article(raw, options=Options(language="nl")).language == "nl"


def test_an_article_says_its_language() -> None:
    assert parse_article(TEXTS["fr"]).language == "fr"
    assert parse_article("12 345").language is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "Kasabanın tek sineması pazartesi kapandı. Salon halktan toplanan para için yıllardır kapalıydı."),
        ("tr", "Köyün tek fırını pazartesi günü kapandı. Fırıncı emekliye ayrıldı. Ekmek artık kasabadan geliyor."),
        ("tr", "Yağmur Rize'de heyelana yol açtı. Karayolu ulaşıma kapandı."),
        ("az", "Kəndin yeganə məktəbi bağlandı. Şagirdlər qonşu kəndə gedir."),
        ("hu", "Az őrök őrzik a hidat. Körülötte egyre erősebb, egyre bővebb a víz."),
        ("pl", "Strażacy uratowali łosia. Zwierzę wróciło do lasu."),
        ("cs", "Řeka odnesla lávku přes údolí. Školáci chodí oklikou přes dvě vesnice."),
        ("ro", "Școala închide porțile. Elevii învață de acum în orașul vecin, spun părinții și autoritățile locale."),
        ("vi", "Chợ nổi họp lại sau hai năm. Giá một tô bún vẫn như cũ, người bán nói."),
        (
            "lt",
            "Senasis tiltas uždarytas. Parduotuvių ir kavinių savininkai sako, kad žiema bus sunkesnė už pernykštę.",
        ),
        ("lv", "Vecais tilts ir slēgts. Autobusi brauks gar dzirnavām, un ziņas par to ir visās mājās, kuģis gaida."),
    ],
)
def test_letters_of_one_language_tell_a_short_text(language: str, text: str) -> None:
    assert detect(text) == language


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Erdoğan met Kılıçdaroğlu. Erdoğan said nothing to the press. Kılıçdaroğlu left at once by the side door.",
        ),
        (
            "en",
            "The Őrség is in Hungary, and Győr is not far from it, said Sándor Kőszegi, who has lived in both of them.",
        ),
        ("de", "Erdoğan traf Kılıçdaroğlu am Montag in Ankara. Erdoğan schwieg, und die Presse musste draußen warten."),
        ("fr", "Le maire de Łódź a parlé de la ville. Łukasz Żak était présent, et il a dit que le pont serait fermé."),
        ("sq", "Ura e vjetër u mbyll për një vit. Autobusët do të kalojnë nga mulliri, dhe fshati pret."),
    ],
)
def test_letters_in_names_tell_nothing(language: str, text: str) -> None:
    assert detect(text) == language
