"""Captions with a bracket at their end: who owns the picture, a note, or where somebody stands in it."""

import pytest

from newsparse.attribution import split_caption

OWNER_IN_BRACKETS = [
    ("الطاحونة القديمة", "رويترز"),
    ("رئيس البلدية", "أ.ب"),
    ("الجسر بعد إغلاقه", "الجزيرة"),
    ("صيادون في ميناء المدينة صباح الأحد", "الجزيرة نت"),
    ("نازحة تخبز أمام خيمتها", "غيتي"),
    ("نازحة تخبز أمام خيمتها", "الصحافة الفرنسية"),
    ("رئيسة البلدية خلال المؤتمر", "وكالات"),
    ("הגשר הישן", "רויטרס"),
    ("पुराना पुल", "रॉयटर्स"),
    ("পুরোনো সেতু", "রয়টার্স"),
    ("پل قدیمی", "رویترز"),
]


@pytest.mark.parametrize(("text", "owner"), OWNER_IN_BRACKETS)
def test_two_words_of_a_script_without_case_before_the_owner_are_the_caption(text: str, owner: str) -> None:
    caption = split_caption(f"{text} ({owner})")
    assert caption.text == text
    assert caption.credit is not None
    assert (caption.credit.photographers, caption.credit.sources) == ((), (owner,))


@pytest.mark.parametrize(
    ("line", "person"),
    [
        ("تصوير: ليلى حداد (رويترز)", "ليلى حداد"),
        ("Jane Example (Reuters)", "Jane Example"),
        ("Foto: Jan Muster (dpa)", "Jan Muster"),
        ("Иван Пример (Reuters)", "Иван Пример"),
    ],
)
def test_who_took_the_picture_stays_before_the_owner(line: str, person: str) -> None:
    caption = split_caption(line)
    assert caption.text == ""
    assert caption.credit is not None
    assert caption.credit.photographers == (person,)


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("رئيس البلدية خلال المؤتمر", "مواقع التواصل الاجتماعي"),
        ("El puente viejo visto desde el mercado", "redes sociales"),
        ("The flooded market hall", "social media"),
        ("Старый мост после паводка", "из открытых источников"),
        ("The flooded market hall", "agencies"),
    ],
)
def test_a_bracket_that_names_nobody_is_the_credit(text: str, note: str) -> None:
    caption = split_caption(f"{text} ({note})")
    assert caption.text == text
    assert caption.credit is not None
    assert caption.credit.raw == note


@pytest.mark.parametrize(
    "text",
    [
        "رئيس البلدية خلال المؤتمر (الثاني من اليمين)",
        "عاد إلى المنطقة (الشرق الأوسط)",
        "The mayor at the mill (internet)",
        "The mayor (left) at the mill",
    ],
)
def test_another_bracket_is_the_captions_own(text: str) -> None:
    assert split_caption(text).text == text
