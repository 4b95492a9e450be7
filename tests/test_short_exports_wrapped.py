"""Short exports: the few wrapped lines behind the label of a text are read together with those below a blank line."""

import pytest

from newsparse import parse_article

HEAD = """\
The Westmere Chronicle

October 3, 2019 Thursday

SECTION: NEWS; Pg. 7

LENGTH: 74 words

HEADLINE: Library fines to be scrapped

BYLINE: Imogen Stott

BODY:"""
FOOT = "LOAD-DATE: October 3, 2019\n\nLANGUAGE: ENGLISH\n"
BODY = [
    "Nobody in Westmere will pay for a late library book after 1\nNovember, the county council decided yesterday.",
    "The change was proposed by the librarians themselves.",
    "Fines brought in £41,000 last year and cost about as much to\ncollect.",
]


@pytest.mark.parametrize("gap", ["\n", "\n\n", " "])
@pytest.mark.parametrize("foot", [FOOT, "GRAPHIC: Photo shows the reading room.\n\n" + FOOT])
def test_the_first_paragraph_is_whole(gap: str, foot: str) -> None:
    article = parse_article(HEAD + gap + "\n\n".join([*BODY, foot]))
    assert article.title == "Library fines to be scrapped"
    assert [block.text for block in article.body] == [" ".join(told.split()) for told in BODY]


@pytest.mark.parametrize(
    "edition",
    [
        ": [FINAL Edition]",
        " [All Editions]",
        ": [Late Edition (East Coast)]",
        ": [METRO Edition]",
        " [Édition du soir]",
        "",
    ],
)
def test_the_edition_is_no_part_of_the_headline(edition: str) -> None:
    text = f"""\
Document 1 of 1

Town that lost its bank opens one of its own{edition}

Author: Laura Marchetti

Publication info: Green Mountain Daily [Burlington] 24 Sep 2018: B1.

Full text: When the last bank in Bellwood closed in 2016, the hardware store began to cash cheques.

The new bank opens four days a week.

Publication title: Green Mountain Daily

ProQuest document ID: 2110012345
"""
    article = parse_article(text)
    assert article.title == "Town that lost its bank opens one of its own"
    assert len(article.body) == 2
