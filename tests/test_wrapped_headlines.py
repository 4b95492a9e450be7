"""Headlines that break their lines earlier than the hard-wrapped text below them."""

import textwrap

import pytest

from harbour_bridge import STORIES
from newsparse import parse_article

MENU = "Home\nNews\nSport\nSign in\n\n"
PROMO = "\n\n--\nShare this article\nFacebook\nTwitter\n"
HEADLINES = [
    ("en", "Harbour Bridge Opens to Cars After a\nTwo-Year Repair", "By Jane Roe"),
    ("en", "Harbour Bridge Carries Its First Cars\nAfter Two Long Years", "By Jane Roe"),
    ("en", "HARBOUR BRIDGE CARRIES ITS FIRST CARS\nAFTER TWO LONG YEARS", "By Jane Roe"),
    ("en", "Harbour bridge reopens after two years\nof repairs to its pillars", "By Jane Roe"),
    ("en", "Harbour Bridge Reopens, and Drivers,\nSailors and Shops Are Glad", "By Jane Roe"),
    ("en", "Harbour Bridge Reopens After the\nLongest Repair in the City's History, and No Toll\nWill Be Asked", ""),
    ("id", "Jembatan pelabuhan dibuka lagi dan\nbebas tarif tol", "Oleh Budi Santoso"),
    ("fr", "Le vieux pont du port rouvre après\ndeux ans de travaux", "Par Jeanne Roux"),
    ("es", "El viejo puente del puerto reabre tras\ndos años de obras", "Por Juana Ruiz"),
    ("pl", "Most portowy znów otwarty po\ndwóch latach naprawy", "Anna Rój"),
    ("sv", "Gamla hamnbron öppnar igen efter\ntvå års reparation", "Av Jenny Roos"),
    ("ru", "Портовый мост открыли для машин после\nдвух лет ремонта", "Автор: Анна Розова"),
    ("tr", "Liman köprüsü iki yıllık onarımdan\nsonra açıldı", ""),
]


def _paragraphs(language: str) -> tuple[str, str]:
    _, first, second, third = STORIES[language]
    return f"{first} {second}", f"{third} {second}"


def _page(language: str, lines: tuple[str, ...], width: int) -> str:
    text = "\n\n".join(textwrap.fill(one, width) for one in _paragraphs(language))
    return "\n\n".join((*(line for line in lines if line), text))


@pytest.mark.parametrize("around", [("", ""), (MENU, ""), ("", PROMO), (MENU, PROMO)])
@pytest.mark.parametrize("width", [66, 74])
@pytest.mark.parametrize(("language", "headline", "byline"), HEADLINES)
def test_a_headline_of_two_lines_is_one(
    language: str, headline: str, byline: str, width: int, around: tuple[str, str]
) -> None:
    article = parse_article(_page(language, (headline, byline), width).join(around))
    assert article.title == headline.replace("\n", " ")
    assert article.paragraphs == _paragraphs(language)


@pytest.mark.parametrize("width", [66, 74])
@pytest.mark.parametrize(("language", "headline", "byline"), HEADLINES)
def test_so_is_one_in_preformatted_text(language: str, headline: str, byline: str, width: int) -> None:
    article = parse_article(f"<html><body><pre>\n{_page(language, (headline, byline), width)}\n</pre></body></html>")
    assert article.title == headline.replace("\n", " ")


@pytest.mark.parametrize(
    "second",
    [
        "Jane Anne Roe",
        "The Ashby Evening Post",
        "Published March 3, 2023",
        "Drivers have waited for this day since the cracks were found",
        "by Jane Roe",
        "May 12, 2025",
        "Staff writer",
    ],
)
def test_another_line_of_the_head_is_no_part_of_the_headline(second: str) -> None:
    headline = "Harbour Bridge Carries Its First Cars Again"
    assert parse_article(_page("en", (f"{headline}\n{second}",), 66)).title == headline


def test_a_kicker_is_no_part_of_the_headline() -> None:
    raw = _page("en", ("Local News\nHarbour Bridge Carries Its First Cars", "By Jane Roe"), 66)
    assert parse_article(raw).title == "Harbour Bridge Carries Its First Cars"
