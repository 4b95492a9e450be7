"""A headline above a list of other stories stays the headline in plain text: what is in the list is a teaser."""

import pytest

from newsparse import parse_article

STORY = (
    "SELBY (Reuters) - The harbour of Selby will close for two years from May, since its old quay must be rebuilt.",
    "The council voted for the plan on Monday evening, eleven members to four, after a debate of three hours.",
    "Fishermen fear for their living while the harbour is closed, and ask the county to pay for berths elsewhere.",
)
HEADLINE = "Harbour of Selby to close for two years"
LISTS = {
    "dates under a label": (
        "Related News\nCounty looks for berths in harbour of Ashby\nTue, May 14 2013\nFishermen fear closed harbour\n"
        "Wed, May 8 2013\nOld quay of Selby cracks in the frost\nThu, Apr 18 2013"
    ),
    "two dates under a label": (
        "Related News\nCounty looks for berths in harbour of Ashby\nTue, May 14 2013\n"
        "Old quay of Selby cracks in the frost\nThu, Apr 18 2013\nBlogs & Columns\nThe long winter of a small port"
    ),
    "clocks without a label": (
        "Read\nCounty looks for berths in harbour of Ashby\n1:18am EDT\nFishermen fear closed harbour\n12:24am EDT\n"
        "Old quay of Selby cracks in the frost\n04 Jun 2013\nDiscussed"
    ),
    "ages": (
        "Most Recent\nCounty looks for berths in harbour of Ashby\n2 hours ago\nFishermen fear closed harbour\n"
        "3 hours ago\nOld quay of Selby cracks in the frost\n5 hours ago\nView All"
    ),
    "comments": (
        "Discussed\nCounty looks for berths in harbour of Ashby\n127 comments\nFishermen fear closed harbour\n"
        "80 comments\nOld quay of Selby cracks in the frost\n61 comments\nPictures"
    ),
    "reading times": (
        "Discover\nCounty looks for berths in harbour of Ashby\n4 min read\nFishermen fear closed harbour\n"
        "2 min read\nOld quay of Selby cracks in the frost\n6 min read\nPictures"
    ),
    "label alone": (
        "Most read\nCounty looks for berths in harbour of Ashby\nFishermen fear closed harbour\n"
        "Old quay of Selby cracks in the frost\nMenu"
    ),
}
OTHERS = ("County looks", "Fishermen fear closed", "Old quay of Selby cracks", "The long winter")


@pytest.mark.parametrize("listed", LISTS.values(), ids=LISTS)
@pytest.mark.parametrize("signed", ["By Jane Roe\nSELBY | Tue May 14, 2013 5:01pm EDT", "May 14, 2013"])
def test_the_headline_above_a_list_is_the_headline(listed: str, signed: str) -> None:
    article = parse_article("\n".join(["News", HEADLINE, "Share this", "Print", listed, signed, *STORY]))
    assert article.title == HEADLINE
    assert article.subtitle is None or not article.subtitle.startswith(OTHERS)
    assert [block.text for block in article.body] == list(STORY)


@pytest.mark.parametrize("listed", LISTS.values(), ids=LISTS)
def test_the_headline_below_a_list_is_the_headline(listed: str) -> None:
    article = parse_article("\n".join(["News", listed, HEADLINE, "May 14, 2013", "By Jane Roe", *STORY]))
    assert article.title == HEADLINE


GERMAN = (
    "Der Hafen von Selby wird ab Mai für zwei Jahre geschlossen, weil der alte Kai erneuert werden muss.",
    "Der Rat stimmte dem Plan am Montagabend nach drei Stunden Debatte mit elf zu vier Stimmen zu.",
    "Die Fischer fürchten um ihr Auskommen und fordern vom Kreis, Liegeplätze in anderen Häfen zu bezahlen.",
)


@pytest.mark.parametrize("label", ["Meistgelesen", "Mehr zum Thema", "Neueste Artikel", "Das könnte Sie interessieren"])
def test_german_lists(label: str) -> None:
    listed = "Kreis sucht Liegeplätze im Hafen von Ashby\n13.05.2013\nAlter Kai von Selby reißt im Frost\n08.05.2013"
    head = ["Politik", "Hafen von Selby schließt für zwei Jahre", "Drucken", label, listed]
    article = parse_article("\n".join([*head, "Von Anna Beispiel", "14.05.2013", *GERMAN]))
    assert article.title == "Hafen von Selby schließt für zwei Jahre"
    assert [block.text for block in article.body] == list(GERMAN)


COLUMNS = {
    "column": "Bulletin Board: Notes From Our Readers",
    "teaser": "The cities that have run out of money",
    "gallery": "Gallery: What Clouds Look Like From Above",
}


@pytest.mark.parametrize("above", COLUMNS.values(), ids=COLUMNS)
def test_a_line_of_something_else_above_is_not_the_headline(above: str) -> None:
    article = parse_article("\n".join([above, HEADLINE, "By Jane Roe", "May 14, 2013", *STORY]))
    assert article.title == HEADLINE
