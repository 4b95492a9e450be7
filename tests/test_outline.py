"""What the learned scorer reads of a page: all but the inner lines of menus."""

from newsparse import Options, parse_article
from newsparse.label.page import Scores
from newsparse.label.scorer.outline import FROM_PROSE, Outline, find_outline
from newsparse.label.survey import survey_page
from newsparse.read import read

STORY = "The council of Ellingham voted on Monday to rebuild the old bridge over the river before the winter comes.\n"
MENU = "".join(f"Section {name}\n" for name in "ABCDEFGHIJKLMNOPQRSTUVWXYZ")


def outline_of(text: str) -> Outline:
    return find_outline(*survey_page(read(text, Options()), Options(scorer=None)))


def test_of_a_menu_far_from_prose_the_first_and_last_line_are_read() -> None:
    lines = MENU.count("\n")
    outline = outline_of(MENU + STORY * 3)
    assert outline.read == [0, *range(lines - FROM_PROSE - 1, lines + 3)]
    assert outline.row[: lines - FROM_PROSE - 1] == [0] * (lines - FROM_PROSE - 1)
    assert outline.left_out() == [lines - FROM_PROSE - 2, *[0] * (FROM_PROSE + 4)]


def test_a_short_menu_and_lines_near_prose_are_read_whole() -> None:
    for text in (STORY * 3, "Home\nSport\nNews\n" + STORY, STORY + "".join(f"Item {n}\n" for n in range(FROM_PROSE))):
        outline = outline_of(text)
        assert outline.read == outline.row == list(range(text.count("\n")))


def test_inner_lines_have_the_chances_of_the_first_and_are_no_head() -> None:
    spread = Outline([0, 3], [0, 0, 0, 1]).spread(Scores([0.5, 1.0], [0.25, 0.0], [0.5, 0.1], [0.3, 0.2], [0.9, 0.4]))
    assert spread == Scores(
        [0.5, 0.5, 0.5, 1.0], [0.25, 0.25, 0.25, 0.0], [0.5, 0, 0, 0.1], [0.3, 0, 0, 0.2], [0.9, 0, 0, 0.4]
    )


def test_each_line_of_a_long_menu_is_still_a_block() -> None:
    article = parse_article(MENU + STORY * 3)
    assert [block.text for block in article.blocks] == (MENU + STORY * 3).split("\n")[:-1]
