"""Arabic pages name a month twice, in the names of two regions, with a stroke and often blanks between them."""

from datetime import date

import pytest

from newsparse import parse_article
from newsparse.cues import load
from newsparse.dates import find_stamps, is_stamp_line

STORY = (
    "إعادة فتح السوق القديم",
    "قرر مجلس البلدة يوم الثلاثاء إعادة فتح السوق القديم بعد ترميم استمر ثلاث سنوات.",
    "ورحب التجار بالقرار وطالبوا بتخفيض الإيجارات في العام الأول من العمل.",
)
LINES = [
    ("3 مايو/أيار 2024", date(2024, 5, 3)),
    ("3 مايو/ أيار 2024", date(2024, 5, 3)),
    ("03 مايو / أيار 2024", date(2024, 5, 3)),
    ("3 أيار / مايو 2024", date(2024, 5, 3)),
    ("٣ مايو/ أيار ٢٠٢٤", date(2024, 5, 3)),
    ("١٠ كانون الثاني / يناير ٢٠٢٤", date(2024, 1, 10)),
    ("نشر الجمعة، 03 مايو / أيار 2024", date(2024, 5, 3)),
]


@pytest.mark.parametrize(("line", "day"), LINES)
def test_it_is_one_day(line: str, day: date) -> None:
    stamps = find_stamps(line, load("ar"), None)
    assert [stamp.value for stamp in stamps] == [day]
    assert is_stamp_line(line, load("ar"), stamps)


@pytest.mark.parametrize(("line", "day"), LINES)
def test_it_dates_an_article(line: str, day: date) -> None:
    title, *story = STORY
    article = parse_article("\n".join((title, line, *story)))
    assert (article.published, [block.text for block in article.body]) == (day, story)
