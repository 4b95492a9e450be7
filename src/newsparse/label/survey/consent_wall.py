"""Consent wall: the element in which a page asks for consent to its cookies, before or over its article.

Its paragraphs are long, its words differ from site to site, and a short article has fewer. What tells it is an element
named for it that holds a button or a line of which the cue rows know that it asks for consent.
"""

from collections.abc import Sequence

from newsparse.cues.elements import find_parts, part_names
from newsparse.cues.row import CueRow
from newsparse.document import Segment, Tags, parent_of

ROW = "promo.consent"
"""The row of buttons and lines that ask for consent."""
MOST = 3
"""Walls of a page that are looked at; one has a banner and a dialog."""
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
