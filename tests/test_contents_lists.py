"""Lists of a story's own headings: with numbers, under a label with its button, in languages without a file."""

import pytest

from newsparse import parse_article

HEADS = ("The dome", "The meteors", "What comes next")
STORY = (
    "A primary school with 61 pupils has won the national science prize for an observatory on the roof of the gym.",
    "The dome is made of barn timber and turns on the wheels of eleven trolleys that a supermarket gave away.",
    "Pupils have logged 240 meteors since November and share their list with an amateur society in the capital.",
    "Head teacher Moira Quill said the children had already drawn plans for a radio dish.",
)
BODY = (STORY[0], *(text for pair in zip(HEADS, STORY[1:], strict=True) for text in pair))


@pytest.mark.parametrize("number", ["{head}", "{at} {head}", "{at}. {head}", "1.{at} {head}"])
@pytest.mark.parametrize(
    "label",
    ["Contents", "Contents [hide]", "Table of Contents", "Obsah", "Cuprins", "Содержание", "目次", "Mục lục", "목차"],
)
def test_a_list_of_own_headings_is_no_text(label: str, number: str) -> None:
    entries = [number.format(at=at, head=head) for at, head in enumerate(HEADS, start=1)]
    parts = list(zip(HEADS, STORY[1:], strict=True))
    linked = "".join(f"<li><a href='#h'>{entry}</a></li>" for entry in entries)
    tagged = f"<p>{STORY[0]}</p><div><p>{label}</p><ul>{linked}</ul></div>"
    tagged += "".join(f"<h2>{head}</h2><p>{text}</p>" for head, text in parts)
    plain = [STORY[0], label, "\n".join(entries), *(text for pair in parts for text in pair)]
    for raw in (f"<h1>Village School Wins Prize</h1>{tagged}", "\n\n".join(("Village School Wins Prize", *plain))):
        assert tuple(block.text for block in parse_article(raw).body) == BODY


def test_numbered_points_that_head_nothing_stay() -> None:
    points = ("1. Berlin keeps its trams.", "2. Paris sells its buses.", "3. Rome repairs a bridge.")
    article = parse_article("\n\n".join(("# Three Towns Plan Their Year", STORY[0], *points, STORY[1])))
    assert [block.text for block in article.body if block.text in points] == list(points)
