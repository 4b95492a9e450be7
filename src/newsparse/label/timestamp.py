"""Timestamp: lines that say when, near the headline or right after the story."""

import re
from collections.abc import Iterator
from datetime import datetime

from newsparse import dates
from newsparse.attribution.byline import has_byline_word
from newsparse.dates import Stamp
from newsparse.document import Hints, Segment
from newsparse.kinds import Kind
from newsparse.label.element import near_parts, parts_around
from newsparse.label.page import Claim, Page, Taken, is_prose

LONGEST = 30
"""Words of the longest timestamp: two labelled dates with times and zones."""
TAILED = 16
"""Words of a line that is a timestamp though it says more, when a label or a clock time stands with its date."""
OPENING = 24
"""Characters that may stand before such a date: a label, a name."""
ABOVE = 84
"""Segments above the story that are read for stamps."""
OVER = 2
"""Segments over the headline in which a date is the article's rather than the day's."""
BELOW = 4
"""Segments after the story where a date of publication may stand."""
MARKED = 12
"""Segments above headline and story in which a date may stand that only tags mark."""
INSIDE = 12
"""Segments of the story in which a date may still stand when there is none above."""

_MAY_DATE = frozenset({Kind.BARE_LABEL, Kind.NOTE})
"""Kinds of cue rows whose line may be a timestamp all the same: "Updated", "Update: 3 May 2024"."""
_OTHERS = frozenset({"comment", "related", "navigation", "promo", "advertisement"})
_CLOCK_RE = re.compile(r"\d[:.h]\d\d")


def read_stamps(page: Page) -> dict[int, tuple[Stamp, ...]]:
    """The stamp lines around the story, with the dates that they state."""
    start, end = page.story
    found = {}
    top, last = max(0, start - ABOVE), min(end + BELOW, len(page.segments))
    for index in (*range(top, min(start + INSIDE, last)), *range(max(start + INSIDE, end), last)):
        segment, row = page.segments[index], page.rows[index]
        if segment.words > LONGEST or (row is not None and row.kind not in _MAY_DATE):
            continue
        stamps = page.read_stamps(index)
        if dates.is_stamp_line(segment.text, page.cues, stamps) or _is_tailed(segment, stamps):
            found[index] = stamps
    return {index: _with_neighbours(page, index, found) for index in found}


def _with_neighbours(page: Page, index: int, found: dict[int, tuple[Stamp, ...]]) -> tuple[Stamp, ...]:
    """A lone day's stamp with the label on the line before it and the time on the line after it."""
    stamps = found[index]
    if len(stamps) != 1:
        return stamps
    parts = [page.segments[index].text]
    if index + 1 in found and not found[index + 1] and not isinstance(stamps[0].value, datetime):
        parts.append(page.segments[index + 1].text)
    row = page.rows[index - 1] if index else None
    if row is not None and row.kind is Kind.BARE_LABEL:
        parts.insert(0, page.segments[index - 1].text)
    return dates.find_stamps(" ".join(parts), page.cues, page.order) if len(parts) > 1 else stamps


def _is_tailed(segment: Segment, stamps: tuple[Stamp, ...]) -> bool:
    """Whether a line says when, though it says more: "created: 1 April 2025, 15:25 in: Society"."""
    if not stamps or segment.words > TAILED or is_prose(segment) or has_byline_word(segment.text):
        return False
    first = stamps[0]
    return first.start <= OPENING and (first.label is not None or bool(_CLOCK_RE.search(first.text)))


def find_timestamps(page: Page, taken: Taken) -> Iterator[Claim]:
    """The timestamps of the article: around or under its headline, else in its first lines, after it, above it.

    After the story only a labelled date is the article's; a bare one there is mostly another article's.
    """
    start, end = page.story
    found = False
    top = page.head.start if page.title is None else max(page.head.start, page.title - OVER)
    below = range(top, page.head.stop), range(page.head.stop, start + INSIDE)
    for where in (*below, range(max(end, start + INSIDE), end + BELOW), range(page.head.start, top)):
        for index, stamps in page.stamped.items():
            free = index not in taken or (stamps and taken[index].kind in _MAY_DATE)
            if index in where and free and (index < end or any(stamp.label for stamp in stamps)):
                found = found or bool(stamps)
                yield Claim(index, Kind.TIMESTAMP, "timestamp.line", "states a date or a time", values=stamps)
        if found:
            return
    yield from _marked(page, taken)


def _marked(page: Page, taken: Taken) -> Iterator[Claim]:
    """The first date that a page's tags mark as one, from the headline's neighbourhood to the end of the story."""
    for index, segment in page.between(page.top - MARKED, page.story.end + BELOW, taken):
        if segment.hints is None or segment.words > LONGEST or not _is_marked(segment.hints):
            continue
        stamps = page.stamped.get(index) or page.read_stamps(index)
        if stamps:
            yield Claim(index, Kind.TIMESTAMP, "timestamp.marked", "marked as a date by the page's tags", values=stamps)
            return


def _is_marked(hints: Hints) -> bool:
    """Whether an element is a ``time`` or named for a date, and no other article's or comment's."""
    dated = "time" in hints.around or "timestamp" in near_parts(hints)
    return dated and not _OTHERS & parts_around(hints)
