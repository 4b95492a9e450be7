"""Heads of articles: a house's reporter beside the date, names over two lines, dates in attributes, labels of time."""

import pytest

from newsparse.attribution.credit.line import is_credit_line
from newsparse.parse import parse_article

STORY = (
    "The public library of Ashby will open again next month after two years of repairs, the board said.",
    "Workers found rot in the roof beams two years ago, and the house was closed within a week for fear of the snow.",
    "Most of the books were kept in a former cannery on the pier, where helpers turned them every second week.",
)
STORY_SV = (
    "Badhuset i Granvik får ett nytt tak av trä, beslutade kommunfullmäktige på torsdagskvällen efter en lång debatt.",
    "I våras upptäckte experter att stålbalkarna över bassängen är svårt rostade och måste bytas ut.",
    "Skolor och föreningar får åka till grannkommunen fram till nästa sommar, något som har retat många föräldrar.",
)


def page(head: str) -> str:
    lines = "".join(f"<p>{line}</p>" for line in STORY)
    return f"<html><body><article><h1>Ashby Library to Open Again</h1>{head}{lines}</article></body></html>"


@pytest.mark.parametrize(
    ("head", "names"),
    [
        (("By CNN correspondent Anna Field", "March 14, 2024"), ["Anna Field"]),
        (("By BBC News reporter Anna Field", "March 14, 2024"), ["Anna Field"]),
        (("By The Currency editors", "March 14, 2024"), ["The Currency editors"]),
        (("By Anna Field, Tom Brisk", "and Lena Ortiz", "March 14, 2024"), ["Anna Field", "Tom Brisk", "Lena Ortiz"]),
        (("Reporting by Anna Field; Editing by Tom Brisk", "March 14, 2024"), ["Anna Field"]),
        (("Anna Field and Tom Brisk | The Selby Post | selbypost.com", "March 14, 2024"), ["Anna Field", "Tom Brisk"]),
        (("By Anna Field", "and the town", "March 14, 2024"), ["Anna Field"]),
    ],
)
def test_who_signs(head: tuple[str, ...], names: list[str]) -> None:
    article = parse_article("\n\n".join(("Ashby Library to Open Again", *head, *STORY)))
    assert [author.name for author in article.authors] == names


def test_a_swedish_papers_correspondent_signs() -> None:
    head = ("Av DN:s korrespondent Anna Bergsten", "14 mars 2024")
    article = parse_article("\n\n".join(("Badhuset i Granvik får nytt tak", *head, *STORY_SV)))
    assert [author.name for author in article.authors] == ["Anna Bergsten"]


@pytest.mark.parametrize(
    "head",
    [
        '<div class="date" content="2024-03-14T16:05:00Z" itemprop="datePublished">3 hours ago</div>',
        '<p itemprop="datePublished" content="2024-03-14T16:05:00Z">3 hours ago</p>',
        '<span class="published-date" data-iso="2024-03-14T16:05:00Z">3 hours ago</span>',
        '<span class="timestamp" data-ts="1710432300">3 hours ago</span>',
    ],
)
def test_a_moment_in_an_attribute(head: str) -> None:
    published = parse_article(page(head)).published
    assert published is not None
    assert published.isoformat() == "2024-03-14T16:05:00+00:00"


@pytest.mark.parametrize("label", ["Just now", "Just now • 3 min read", "Gerade eben", "À l’instant"])
def test_a_label_that_names_no_day_heads_nothing(label: str) -> None:
    article = parse_article("\n\n".join(("Ashby Library to Open Again", "By Anna Field", label, *STORY)))
    assert article.published is None
    assert not [block for block in article.body if block.kind.value == "heading"]


@pytest.mark.parametrize("label", ["Last changed", "Last changed on", "Last amended:"])
def test_when_an_article_was_changed(label: str) -> None:
    article = parse_article(
        "\n\n".join(("Ashby Library to Open Again", "Created 04.03.2024", f"{label} 28.03.2024", *STORY))
    )
    assert (str(article.published), str(article.updated)) == ("2024-03-04", "2024-03-28")


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Photo Luc Morel", True),
        ("Foto Paolo Neri", True),
        ("Fotos Raúl Peña", True),
        ("Kuva Matti Lehto", True),
        ("Photo Gallery", False),
        ("Photo finish in Lyon", False),
        ("Photo Journal", False),
    ],
)
def test_a_word_for_a_picture_and_a_full_name_are_a_credit(line: str, *, credit: bool) -> None:
    assert is_credit_line(line) is credit
