"""Captions that say between commas where somebody stands."""

import pytest

from newsparse import parse_article
from newsparse.label.passes.captions.form import names_side


@pytest.mark.parametrize(
    "side",
    ["left", "right", "center", "centre", "front", "far left", "far right", "bottom left", "top right", "second left"],
)
def test_every_side_is_found(side: str) -> None:
    assert names_side(f"Nora Pell, {side}, opens the new bridge at Selby Quay.")
    assert names_side(f"The bakers of Selby Quay with Nora Pell, {side}.")


@pytest.mark.parametrize(
    "text",
    [
        "Nora Pell, who left the council in May, opens the bridge.",
        "The far right, she said, has left the council.",
        'Nora Pell said: "Turn to Omar Haddad, far right, and wave."',
        "Nora Pell, far righteous, opens the bridge.",
    ],
)
def test_other_words_are_no_side(text: str) -> None:
    assert not names_side(text)


def test_a_word_as_long_as_the_text_is_read_once() -> None:
    assert not names_side(f"{'A' * 300_000} stands behind it, far left.")


HEADLINE = "Selby Quay opens its new bridge"
STORY = [
    "The council of Selby Quay opened its new bridge on Monday after two years of work, the mayor said.",
    "It cost four million pounds, a third of which came from the county, according to the council.",
    "The old ferry will go on running on market days until the end of the year, its owner said.",
]


@pytest.mark.parametrize("side", ["far right", "bottom left", "second left", "front", "left"])
@pytest.mark.parametrize("markup", ["text", "html"])
def test_the_line_is_a_caption_and_no_paragraph(side: str, markup: str) -> None:
    caption = f"Nora Pell, {side}, greets the first walkers on the new bridge at Selby Quay"
    lines = ["By Jane Roe", STORY[0], caption, *STORY[1:]]
    page = f"<article><h1>{HEADLINE}</h1>{''.join(f'<div>{line}</div>' for line in lines)}</article>"
    raw = "\n\n".join([HEADLINE, *lines]) if markup == "text" else f"<html><body>{page}</body></html>"
    article = parse_article(raw)
    assert [one.text for one in article.captions] == [caption]
    assert [block.text for block in article.body] == STORY
