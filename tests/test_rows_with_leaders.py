"""Rows with leaders: a cast, a menu, a list of prices, whose dots lead from a name to what belongs to it."""

import pytest

from newsparse import parse_article
from newsparse.kinds import Kind

LEAD = "A comedy that nobody had seen since 1934 opens at the Anchor Theatre on Friday."
LAST = "Tickets cost between £12 and £30, and the run ends in the middle of October."
ROWS = {
    "cast": [
        "Lady Brace .......... Joan Telford",
        "The Stationmaster ... Paul Ashdown",
        "Porter .............. Tom Dale",
    ],
    "cast, spaced": [
        "Lady Brace . . . . Joan Telford",
        "The Stationmaster . . . Paul Ashdown",
        "Porter . . . . . Tom Dale",
    ],
    "glued": ["Lady Brace......Joan Telford", "The Stationmaster.....Paul Ashdown", "Porter.......Tom Dale"],
    "ellipses": ["Lady Brace …… Joan Telford", "The Stationmaster …… Paul Ashdown", "Porter …… Tom Dale"],
    "rules": ["Lady Brace ______ Joan Telford", "The Stationmaster ____ Paul Ashdown", "Porter _____ Tom Dale"],
    "dashes": ["Lady Brace ------ Joan Telford", "The Stationmaster ---- Paul Ashdown", "Porter ----- Tom Dale"],
    "prices": ["Stalls ........ £30", "Circle ........ £22", "Gallery ....... £12"],
    "German": ["Bürgermeister ...... Jens Pohl", "Sekretärin ......... Ulla Kamp", "Ein Hund ....... Waldi"],
    "Russian": ["Мэр .......... Павел Громов", "Секретарь .... Вера Лопухина", "Собака ....... Шарик"],
    "French": ["Le maire ........ Paul Ancel", "La secrétaire ... Odile Ferrand", "Un chien ....... Médor"],
}


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("leads_in", [[], ["The evening in short:"]])
@pytest.mark.parametrize("rows", ROWS)
def test_each_row_is_the_story_s(rows: str, leads_in: list[str], gap: str) -> None:
    lines = ["A lost comedy comes to the stage", "By Moira Keane", LEAD, *leads_in, *ROWS[rows], LAST]
    article = parse_article(gap.join(lines))
    assert [block.text for block in article.body] == [LEAD, *leads_in, *ROWS[rows], LAST]
    assert not [block for block in article.body if block.kind is Kind.HEADING]


def test_a_caption_behind_dots_stays_one() -> None:
    text = "\n\n".join(
        ["A lost comedy comes to the stage", LEAD, "Curtain up... Photo: Jane Roe/AP", LAST, LEAD[:-1] + ", too."]
    )
    assert [caption.text for caption in parse_article(text).captions] == ["Curtain up..."]


def test_words_that_break_off_before_a_button_are_no_row() -> None:
    links = [f"{name}... open this page" for name in ("Schools", "Parishes", "Music", "Weddings", "Archive")]
    text = "\n\n".join(["A lost comedy comes to the stage", LEAD, LAST, "More on this site", *links])
    assert [block.text for block in parse_article(text).body] == [LEAD, LAST]
