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
