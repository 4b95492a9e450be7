"""What the learned scorer is told of the words that a segment shares with the story and with the prose before it."""

import numpy as np

from newsparse import Options
from newsparse.label.scorer.shared_words import find_shared_words
from newsparse.label.survey import survey_page
from newsparse.read import read

BRIDGE = (
    "The council of Ellingham voted on Monday to rebuild the swing bridge over the river before the winter storms.",
    "Engineers of the council had warned that the bearings of the swing bridge were worn and would break in a storm.",
)
OTHER = "Bakers across Norway report that cinnamon became twice as expensive since spring, says their guild in Bergen."


def shared(*paragraphs: str) -> list[list[float]]:
    page, story = survey_page(read("\n\n".join(paragraphs), Options()), Options(scorer=None))
    found: list[list[float]] = np.round(find_shared_words(page, story, range(len(paragraphs))), 2).tolist()
    return found


def test_prose_about_something_else_shares_nothing_with_the_prose_before() -> None:
    first, second, third = (row[2] for row in shared(*BRIDGE, OTHER))
    assert first == 0
    assert second > 0.15
    assert third < second / 2


def test_a_headline_shares_its_words_with_the_story_and_a_menu_none() -> None:
    headline, menu = shared("Council rebuilds the swing bridge", *BRIDGE, "Weather")[:: len(BRIDGE) + 1]
    assert headline[0] > 0.5
    assert menu == [0, 0, 0]


def test_of_a_long_paragraph_the_beginning_is_read() -> None:
    long = f"{BRIDGE[0]} {OTHER} {OTHER} {BRIDGE[1]}"
    assert shared(*BRIDGE, long)[-1][2] == shared(*BRIDGE, f"{BRIDGE[0]} {OTHER} {OTHER}")[-1][2]


def test_scripts_without_blanks_share_pairs_of_characters() -> None:
    rows = shared(
        "市议会周一投票决定在冬季风暴来临之前重建河上的旧旋转桥。",
        "工程师曾警告市议会，旧旋转桥的轴承已经磨损，可能会断裂。",
    )
    assert rows[1][2] > 0.2
