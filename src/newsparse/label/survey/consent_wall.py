"""Consent wall: where a page asks for consent to its cookies, before or over its article.

Its paragraphs are long, its words differ from site to site, and a short article has fewer. What tells it is an element
named for it that holds a button or a line of which the cue rows know that it asks for consent. In a text its lines
stand between two such rows: a button, or a sentence about cookies.
"""

from collections.abc import Sequence
from itertools import pairwise

from newsparse.cues.elements import find_parts, part_names
from newsparse.cues.merged import merged
from newsparse.cues.row import CueRow
from newsparse.document import Segment, Tags, parent_of

ROW = "promo.consent"
"""The row of buttons and lines that ask for consent."""
MOST = 3
"""Walls of a page that are looked at; one has a banner and a dialog."""
ROWS = frozenset({ROW, "absence.consent"})
"""The rows of what a text asks consent with."""
BETWEEN, BUTTON_WORDS, LABEL_WORDS = 3, 4, 6
"""Lines between two of these rows that may be the wall's own, and words of its longest button that no row knows, and of
the label over a wall below a paragraph."""
_NAMED = frozenset({"consent", "consent wall"})
_ARTICLES = ("h1", "time")
"""What an article has and a wall has not."""


def find_consent_walls(segments: Sequence[Segment], rows: Sequence[CueRow | None]) -> frozenset[int]:
    """The segments in elements that ask for consent."""
    walls = {
        wall
        for segment, row in zip(segments, rows, strict=True)
        if row is not None and row.name == ROW and segment.tags is not None and (wall := _wall_around(segment.tags))
    }
    if not walls:
        return frozenset()
    inside = {wall: [index for index, one in enumerate(segments) if _is_in(one, wall)] for wall in sorted(walls)[:MOST]}
    return frozenset(
        index
        for found in inside.values()
        if not any((tags := segments[index].tags) is not None and tags.tag in _ARTICLES for index in found)
        for index in found
    )


def know_consent_lines(segments: Sequence[Segment], rows: list[CueRow | None], prose: Sequence[bool]) -> None:
    """Give the lines of a text's wall that no row knows the row of the line beside them: "Options" over "Accept all".

    Args:
        segments: those of the page.
        rows: the cue row that claims each of them.
        prose: whether each of them is running text.
    """
    known = [index for index, row in enumerate(rows) if row is not None and row.name in ROWS]
    for above, below in pairwise((*known, len(rows)) if known else ()):
        between = range(above + 1, below)
        if 0 < len(between) <= BETWEEN and all(rows[at] is None and _is_of_wall(segments[at]) for at in between):
            for at in between:
                rows[at] = rows[above]
    first = next((index for index, told in enumerate(prose) if told), len(prose)) if known else 0
    for index in known:
        over = index - 1
        if over > first and rows[over] is None and _is_button(segments[over], LABEL_WORDS):
            rows[over] = rows[index]


def _is_of_wall(segment: Segment) -> bool:
    """Whether a line is short as a button is, or speaks of cookies."""
    if _is_button(segment, BUTTON_WORDS):
        return True
    text = segment.text.casefold()
    return segment.tags is None and not segment.labelled and any(word in text for word in merged("consent", "cookies"))


def _is_button(segment: Segment, words: int) -> bool:
    """Whether a line of a text has a few words and ends as no sentence."""
    plain = segment.tags is None and not segment.labelled and not segment.mark and segment.text != ""
    return plain and segment.words <= words and not segment.ended


def _wall_around(tags: Tags) -> str:
    """The XPath of the innermost element that is named for a wall, but for the line's own."""
    path = tags.path
    for names in tags.names:
        if any(part_names()[place] in _NAMED for place in find_parts(names)) and path != tags.path:
            return path
        path = parent_of(path)
    return ""


def _is_in(segment: Segment, wall: str) -> bool:
    return segment.tags is not None and segment.tags.path.startswith(f"{wall}/")
