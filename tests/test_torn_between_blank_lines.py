"""Sentences that a scraper tears at links, where blank lines part the paragraphs."""

import pytest

from newsparse import parse_article

BEFORE = "The water regulator has fined Severn Vale for spills at 14 treatment works."
BEHIND = "Campaigners called the sum too small, and the company said nothing for a week."
TORN = (
    (
        "The company, which serves",
        "2.3 million people,",
        "said it would not appeal.",
    ),
    (
        "The company, which serves",
        "Selby Quay,",
        "said it would not appeal.",
    ),
    (
        "The council will pay",
        "450,000 dollars",
        "to the family, its lawyer said.",
    ),
    (
        "A study by the",
        "University of Tarn",
        "found that 40 percent of wells are dry.",
    ),
    (
        "He was moved to",
        "12 Main Street,",
        "where he died in 1961.",
    ),
    (
        "The firm employs",
        "31,000 people",
        "in nine countries and has no debts.",
    ),
    (
        "Of the wells,",
        "1,204",
        "were closed last year, the office said.",
    ),
    (
        "Prices rose by",
        "4.2 percent",
        "in May.",
    ),
    (
        "Its chief executive,",
        "Anna Roe,",
        "left in March after a row over pay.",
    ),
    (
        "The bridge carries",
        "9,000 cars a day,",
        "and half of them are from the county.",
    ),
    (
        "The county paid",
        "$4 million",
        "for the land.",
    ),
    (
        "She was born in",
        "1931",
        "and never left the valley.",
    ),
)
HEADED = (
    ("Figures of the year", "2,300 people came to the fair, more than in any year since the war."),
    ("What it costs", "450 dollars a month is what most tenants pay, according to the city."),
    ("The numbers", "1,204 wells were closed last year, the office said on Friday."),
)


@pytest.mark.parametrize("lines", TORN)
def test_the_pieces_are_one_sentence(lines: tuple[str, ...]) -> None:
    article = parse_article("\n\n".join((BEFORE, "\n".join(lines), BEHIND)))
    assert [block.text for block in article.body] == [BEFORE, " ".join(lines), BEHIND]


@pytest.mark.parametrize("lines", HEADED)
def test_a_heading_right_over_its_paragraph_is_no_piece(lines: tuple[str, ...]) -> None:
    article = parse_article("\n\n".join((BEFORE, "\n".join(lines), BEHIND)))
    assert [block.text for block in article.body] == [BEFORE, *lines, BEHIND]
