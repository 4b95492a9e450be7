"""A day with its month's name and a year of two digits is a date where a time stands behind it."""

import pytest

from newsparse import parse_article
from newsparse.cues import load
from newsparse.dates import find_stamps
from one_story import BODIES, QUOTED

DATED = [
    ("pt", "12 jan 23 | 5h27 Por Jocimar Exemplo", "2023-01-12 05:27:00"),
    ("pt", "31 ago 22 | 10h12 - Redação", "2022-08-31 10:12:00"),
    ("pt", "1º fev 24, 8h05", "2024-02-01 08:05:00"),
    ("es", "lunes 12 ene 23 | 5:27", "2023-01-12 05:27:00"),
    ("fr", "12 jan. 23 à 17h30", "2023-01-12 17:30:00"),
    ("fr", "9 févr. 24 à 18 h 12", "2024-02-09 18:12:00"),
    ("it", "4 lug 23 | 18:12", "2023-07-04 18:12:00"),
    ("de", "9. Mai 24 um 17:30 Uhr", "2024-05-09 17:30:00"),
    ("en", "12 Jan 23, 17:30", "2023-01-12 17:30:00"),
    ("en", "12-Jan-23 17:30", "2023-01-12 17:30:00"),
    ("en", "Published: 12 Jan 12 08:32 CET", "2012-01-12 08:32:00+01:00"),
    ("en", "Updated 9 May 24 at 17:30", "2024-05-09 17:30:00"),
    ("pl", "9 sie 24, 18:12", "2024-08-09 18:12:00"),
    ("sv", "9 okt 24 kl 18:12", "2024-10-09 18:12:00"),
    ("en", "9 May 98 | 06:15", "1998-05-09 06:15:00"),
]
UNDATED = [
    *(("fr", "12 mai, 20 h 30"), ("fr", "12 mai 20h30"), ("fr", "le 9 mai 18 et 20h30"), ("en", "9 May, 10 - 17:30")),
    *(
        ("de", "9 Mai 10 bis 17:30 Uhr"),
        ("en", "On 12 May 24 people died at 17:30"),
        ("en", "Match 3 v Harbour 12 18:30"),
    ),
    *(("pt", "2 out 3 | 5h27"), ("de", "Heft 9 Mai 24"), ("en", "Room 12 bed 23 | 5:27"), ("pl", "9 maja 18 i 20:30")),
]


@pytest.mark.parametrize(("language", "line", "moment"), DATED)
def test_the_day_is_read_with_its_time(language: str, line: str, moment: str) -> None:
    assert [str(stamp.value) for stamp in find_stamps(line, load(language))] == [moment]


@pytest.mark.parametrize(("language", "line"), UNDATED)
def test_other_numbers_are_no_year(language: str, line: str) -> None:
    assert find_stamps(line, load(language)) == ()


@pytest.mark.parametrize("html", [False, True])
@pytest.mark.parametrize("line", ["12 jan 23 | 5h27 Por Jocimar Exemplo", "Por Jocimar Exemplo | 12 jan 23 | 5h27"])
def test_a_byline_with_such_a_day_dates_the_article(line: str, *, html: bool) -> None:
    body = [line, *BODIES["pt"]]
    marked = f"<article><h1>{QUOTED['pt']}</h1>{''.join(f'<p>{one}</p>' for one in body)}</article>"
    article = parse_article(marked if html else "\n\n".join([QUOTED["pt"], *body]))
    assert str(article.published) == "2023-01-12 05:27:00"
    assert [one.name for one in article.authors] == ["Jocimar Exemplo"]
