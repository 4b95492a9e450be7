"""A player's clock, speed and marks on lines of their own, between the paragraphs of a story and over them."""

import pytest

from harbour_bridge import STORIES
from newsparse import Kind, parse_article
from shapes import in_shapes

CLOCKS = {
    "the length behind a stroke": ("00:00", "/ 01:12"),
    "without a blank": ("0:00", "/3:41"),
    "the stroke alone": ("0:00", "/", "3:41"),
    "the stroke behind the first": ("00:00 /", "01:12"),
    "with the speed": ("0:00", "/ 3:41", "1x"),
    "the speed first": ("1×", "00:00", "/ 12:30"),
    "what remains": ("0:00", "/ -3:41"),
    "hours": ("00:00:00", "/ 01:02:33"),
    "a wide stroke": ("0:00", "／ 3:41"),
    "two players": ("00:00", "/ 01:12", "00:00", "/ 02:08"),
}


@pytest.mark.parametrize("language", ["en", "fr", "he", "ja", "ko"])
@pytest.mark.parametrize("clock", CLOCKS)
@in_shapes("form", ["lines", "blank lines", "html"])
def test_a_split_clock_is_a_player(form: str, clock: str, language: str) -> None:
    title, *paragraphs = STORIES[language]
    first, *others = paragraphs
    if form == "html":
        tags = "".join(f"<div>{line}</div>" for line in CLOCKS[clock])
        page = f"<article><h1>{title}</h1><p>{first}</p>{tags}{''.join(f'<p>{one}</p>' for one in others)}</article>"
    else:
        page = ("\n" if form == "lines" else "\n\n").join([title, first, *CLOCKS[clock], *others])
    article = parse_article(page)
    assert list(article.paragraphs) == paragraphs
    assert [block.text for block in article.body if block.kind is Kind.HEADING] == []


@pytest.mark.parametrize("line", ["Final score: 3:2", "Race 4 / 12", "Score / 3:2 on penalties, the board read."])
def test_what_only_looks_like_a_clock_stays(line: str) -> None:
    title, first, *others = STORIES["en"]
    assert any(line in block.text for block in parse_article("\n\n".join([title, first, line, *others])).body)
