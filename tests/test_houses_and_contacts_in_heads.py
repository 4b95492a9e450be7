"""The house below a byline or a date, and whom the press may ask above a release: no headings of the story."""

import pytest

from harbour_bridge import STORIES
from newsparse import parse_article

HOUSES = [
    ("en", "By Jane Roe", "The Ashby Ledger", "May 13, 2024"),
    ("en", "By Jane Roe", "May 13, 2024", "The Ashby Ledger"),
    ("en", "By Jane Roe", "The Ashby Ledger"),
    ("en", "May 13, 2024", "Associated Press"),
    ("en", "By Jane Roe", "May 13, 2024", "Home > News > Local"),
    ("de", "Von Jan Muster", "13.05.2024", "Lindenauer Tageblatt"),
    ("fr", "Par Jeanne Exemple", "Publié le 13 mai 2024", "Le Courrier de la Lys"),
    ("es", "Por Ana Ejemplo", "13 de mayo de 2024", "Diario de la Sierra"),
    ("sv", "Av Eva Exempel", "13 maj 2024", "Kustbladet"),
    ("ru", "13 мая 2024", "Известия"),
    ("ja", "2024年5月13日 12時34分", "青葉新聞"),
    ("ko", "2024.05.13 12:34", "한빛신문"),
    ("id", "13 Mei 2024", "Tim Redaksi"),
]
CONTACTS = [
    ("en", "FOR IMMEDIATE RELEASE", "May 13, 2024", "Contact: Jane Roe, 555-0134, press@example.com"),
    ("en", "May 13, 2024", "Media Contact:", "Jane Roe", "(555) 555-0134", "press@example.com"),
    ("de", "13. Mai 2024", "Pressekontakt: Jan Muster, Tel. 0341 555 0134, presse@example.de"),
    ("fr", "13 mai 2024", "Contact presse : Jeanne Exemple, 01 55 55 01 34, presse@example.fr"),
]


@pytest.mark.parametrize("tagged", [False, True])
@pytest.mark.parametrize("head", [*HOUSES, *CONTACTS])
def test_they_are_no_headings(head: tuple[str, ...], *, tagged: bool) -> None:
    language, *lines = head
    title, *story = STORIES[language]
    raw = "\n".join((title, *lines, *story))
    if tagged:
        shown = "".join(f"<div>{one}</div>" for one in lines) + "".join(f"<p>{one}</p>" for one in story)
        raw = f"<h1>{title}</h1>{shown}"
    article = parse_article(raw)
    assert (article.title, [block.text for block in article.body]) == (title, story)


@pytest.mark.parametrize("heading", ["A Cold Morning", "What now?"])
def test_a_heading_below_the_date_stays(heading: str) -> None:
    title, *story = STORIES["en"]
    article = parse_article("\n".join((title, "By Jane Roe", "May 13, 2024", heading, *story)))
    assert heading in [block.text for block in article.body] or article.subtitle == heading


def test_a_contact_over_the_release_ends_with_its_last_number() -> None:
    title, *story = STORIES["en"]
    raw = "\n".join((title, "May 13, 2024", "Press contact:", "Jane Roe", "555-555-0134", "A First Look", *story))
    assert [block.text for block in parse_article(raw).body][-len(story) :] == story
