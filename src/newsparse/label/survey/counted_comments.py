"""Counted comments: as many short names with sentences under each as the line above them counts: "Komentarze (2)"."""

import re
from collections.abc import Sequence

from newsparse.cues.row import CueRow
from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.label.page import NOTHING, Stretch, is_prose

TOLD_ABOVE = 2
"""Paragraphs above the count; over the story it says how many comments stand elsewhere."""
MOST = 30
"""Comments of the longest such list; more of them have buttons."""
LONGEST_NAME = 4
"""Words of the longest name of a reader."""
SHORTEST_REMARK = 2
"""Words of the shortest comment."""

_NUMBER_RE = re.compile(r"\d{1,3}(?!\d)")


def find_counted_comments(segments: Sequence[Segment], rows: Sequence[CueRow | None]) -> Stretch:
    """The count of the comments and the comments below it; nothing where they are more or fewer, or a story goes on.

    Args:
        segments: the page's.
        rows: the cue row that claims each of them.
    """
    told = 0
    for index, (segment, row) in enumerate(zip(segments, rows, strict=True)):
        told += row is None and is_prose(segment)
        if row is None or row.kind is not Kind.COMMENT or told < TOLD_ABOVE:
            continue
        number = _NUMBER_RE.search(segment.text)
        count = int(number[0]) if number else 0
        end = _end_of(segments, rows, index + 1, count) if 0 < count <= MOST else 0
        if end:
            return Stretch(index, end)
    return NOTHING


def _end_of(segments: Sequence[Segment], rows: Sequence[CueRow | None], start: int, count: int) -> int:
    """The segment behind so many names, each with sentences under it; 0 where they are fewer or prose follows."""
    end = start
    names = 0
    is_open = False
    free = [index for index in range(start, len(segments)) if rows[index] is None]
    for place, index in enumerate(free):
        segment = segments[index]
        is_remark = segment.words >= SHORTEST_REMARK and (segment.ended or is_prose(segment))
        if is_remark and names:
            is_open = False
            end = index + 1
        elif names == count and not is_open:
            below = (segments[after] for after in free[place:])
            return 0 if any(one.ended and is_prose(one) for one in below) else end
        elif is_remark or segment.words > LONGEST_NAME:
            return 0
        else:
            names += not is_open
            is_open = True
    return end if names == count and not is_open else 0
