"""The "and" that Arabic and Hebrew write together with the name behind it."""

import pytest

from harbour_bridge import STORIES
from newsparse import parse_article
from newsparse.attribution import parse_byline

BYLINES = [
    ("محمد علي وسارة حسن", ["محمد علي", "سارة حسن"]),
    ("كتب: محمد علي وسارة حسن", ["محمد علي", "سارة حسن"]),
    ("كتب محمد علي وأحمد خالد", ["محمد علي", "أحمد خالد"]),
    ("يوسف علي، محمد حسن وسلمى الخطيب", ["يوسف علي", "محمد حسن", "سلمى الخطيب"]),
    ("محمد وليد حسن", ["محمد وليد حسن"]),
    ("إعداد: وليد حسن", ["وليد حسن"]),
    ("יוסי כהן ונועה ברגמן", ["יוסי כהן", "נועה ברגמן"]),
    ("מאת: דוד כהן, יעל לוי ומיכל רון", ["דוד כהן", "יעל לוי", "מיכל רון"]),
    ("ורד כהן", ["ורד כהן"]),
]


@pytest.mark.parametrize(("line", "names"), BYLINES)
def test_it_parts_two_names(line: str, names: list[str]) -> None:
    assert [one.name for one in parse_byline(line)] == names


def test_it_parts_the_authors_of_an_article() -> None:
    title, *story = STORIES["he"]
    article = parse_article("\n".join((title, "מאת יוסי כהן ויעל לוי", "5 במרץ 2024", *story)))
    assert [one.name for one in article.authors] == ["יוסי כהן", "יעל לוי"]
    assert [block.text for block in article.body] == story
