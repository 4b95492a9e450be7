"""Days whose numbers are not plain digits: Roman months, Chinese signs, short years behind hyphens."""

import pytest

from newsparse import parse_article

BODIES = {
    "pl": "Miasto zamknęło starą pływalnię przy porcie, gdy inżynierowie znaleźli w środę pęknięcia w dachu budynku.",
    "zh": "工程师星期三在屋顶发现裂缝之后，市政府关闭了港口旁边的旧游泳馆，市长说维修需要两年时间。",
    "nl": "De gemeente heeft het oude zwembad woensdag gesloten nadat ingenieurs scheuren in het dak hadden gevonden.",
    "he": "העירייה סגרה את בריכת השחייה הישנה ליד הנמל לאחר שמהנדסים מצאו סדקים בגג ביום רביעי בבוקר.",
    "en": "The town has closed the old swimming hall by the harbour after engineers found cracks in the roof.",
}
TITLES = {
    "pl": "Stara pływalnia zamknięta po wykryciu pęknięć",
    "zh": "旧游泳馆因屋顶裂缝关闭",
    "nl": "Oud zwembad dicht na vondst van scheuren in dak",
    "he": "הבריכה הישנה נסגרה לאחר שנמצאו סדקים בגג",
    "en": "Old swimming hall shuts after cracks found in roof",
}


@pytest.mark.parametrize(
    ("language", "line", "published", "updated"),
    [
        ("pl", "9 III 2024", "2024-03-09", ""),
        ("pl", "9.XII.2024", "2024-12-09", ""),
        ("pl", "9 X 2024, 10:22", "2024-10-09T10:22", ""),
        ("zh", "二〇二四年三月九日", "2024-03-09", ""),
        ("zh", "二零二四年十二月二十三日 星期一", "2024-12-23", ""),
        ("zh", "二〇二四年十月五日", "2024-10-05", ""),
        ("nl", "Laatst bijgewerkt op 09-03-24 om 14:02", "", "2024-03-09T14:02"),
        ("nl", "Geplaatst op 23-03-24 | 14:02", "2024-03-23T14:02", ""),
        ("he", "עודכן לאחרונה: 09.03.2024 14:05", "", "2024-03-09T14:05"),
        ("en", "Part 3 V 2020", "", ""),
        ("en", "10-12-24", "", ""),
    ],
)
def test_day_is_read(language: str, line: str, published: str, updated: str) -> None:
    article = parse_article("\n\n".join([TITLES[language], line, BODIES[language]]))
    assert (article.published.isoformat() if article.published else "").startswith(published)
    assert bool(article.published) == bool(published)
    assert (article.updated.isoformat() if article.updated else "").startswith(updated)
    assert bool(article.updated) == bool(updated)
