"""Stamps: the lines around the story that are nothing but dates and times."""

import re
from collections.abc import Iterator
from datetime import datetime

from newsparse import dates
from newsparse.attribution.byline.meta_line import without_counts
from newsparse.dates import Stamp
from newsparse.kinds import Kind
from newsparse.label.page import Page, Stretch

LONGEST_STAMP_WORDS = 30
"""Words of the longest timestamp: two labelled dates with times and zones."""
TAILED_WORDS = 16
"""Words of a line that is a timestamp though it says more, when a label or a clock time stands with its date."""
LONGEST_OPENING_CHARACTERS = 24
"""Characters that may stand before such a date: a label, a name."""
SEGMENTS_ABOVE_STORY = 84
"""Segments above the story that are read for stamps."""
SEGMENTS_AROUND_END = 4
"""Segments before and after the story's end where a date of publication may stand."""
SEGMENTS_INSIDE_STORY = 12
"""Segments of the story in which a date may still stand when there is none above."""
NAMED_SEGMENTS_ABOVE = 6
"""Segments above the story in which a date beside names is the article's."""
NAMED_SEGMENTS_INSIDE = 4
"""Segments of the story in which such a date may stand: a headline, a standfirst and a name before it."""
MAY_DATE = frozenset({Kind.BARE_LABEL, Kind.NOTE})
"""Kinds of cue rows whose line may be a timestamp all the same: "Updated", "Update: 3 May 2024"."""
_BARS = "|·•"
_TIME_INSIDE_RE = re.compile(r"\d[:.h]\d\d")
"""A time inside a stamp, be it glued to what follows: "17:30Uhr"; a line of its own must end it (``CLOCK_RE``)."""


def read_stamps(page: Page, story: Stretch) -> dict[int, tuple[Stamp, ...]]:
    """The stamp lines around the story, with the dates that they state."""
    start, end = story.start, story.end
    found = {}
    top, last = max(0, start - SEGMENTS_ABOVE_STORY), min(end + SEGMENTS_AROUND_END, len(page.segments))
    for index in (
        *range(top, min(start + SEGMENTS_INSIDE_STORY, last)),
        *range(max(start + SEGMENTS_INSIDE_STORY, end - SEGMENTS_AROUND_END), last),
    ):
        segment, row = page.segments[index], page.rows[index]
        if index in page.live or segment.words > LONGEST_STAMP_WORDS or (row is not None and row.kind not in MAY_DATE):
            continue
        if _is_stamp(page, index):
            found[index] = page.read_stamps(index)
    if not found:
        found.update((index, ()) for index in _unread(page, start))
    if not any(
        found.get(index) for index in range(max(0, start - NAMED_SEGMENTS_ABOVE), start + SEGMENTS_INSIDE_STORY)
    ):
        found.update(_beside_names(page, start))
    return {index: _with_neighbours(page, index, found) for index in found}


def _is_stamp(page: Page, index: int) -> bool:
    """Whether a line is nothing but dates and times, or says when beside little else; the scorer's story asks again."""
    known = page.asked.stamped.get(index)
    if known is None:
        row, stamps = page.rows[index], page.read_stamps(index)
        noted = row is not None and row.kind is Kind.NOTE  # a note says more than when
        known = dates.is_stamp_line(page.segments[index].text, page.cues, stamps) or (
            not noted and _is_tailed(page, index, stamps)
        )
        page.asked.stamped[index] = known
    return known


def _unread(page: Page, start: int) -> Iterator[int]:
    """The first line over the first paragraph that is a date in a form that nobody reads."""
    above = range(max(0, start - NAMED_SEGMENTS_ABOVE), min(start + NAMED_SEGMENTS_INSIDE, len(page.segments)))
    for index in above:
        if page.prose[index]:
            return
        text, below = page.segments[index].text, index > above.start
        if index in page.live:
            continue
        if dates.is_day_without_year(text, page.cues) or (below and dates.is_unread_date(text, page.cues)):
            yield index
            return


def _beside_names(page: Page, start: int) -> Iterator[tuple[int, tuple[Stamp, ...]]]:
    """Lines above the story with a date beside names, "Politics / March 7, 2021"; where no line is a date alone."""
    for index in range(max(0, start - NAMED_SEGMENTS_ABOVE), min(start + NAMED_SEGMENTS_INSIDE, len(page.segments))):
        segment = page.segments[index]
        if index in page.live or segment.words > TAILED_WORDS or page.rows[index] is not None or page.prose[index]:
            continue
        stamps = page.read_stamps(index)
        if dates.is_beside_names(segment.text, page.cues, stamps) or dates.is_own_piece(
            segment.text, page.cues, stamps
        ):
            yield index, stamps


def _with_neighbours(page: Page, index: int, found: dict[int, tuple[Stamp, ...]]) -> tuple[Stamp, ...]:
    """A lone day's stamp with the label on the line before it and the time on the line after it."""
    stamps = found[index]
    if len(stamps) != 1:
        return stamps
    parts = [page.segments[index].text]
    if index + 1 in found and not found[index + 1] and not isinstance(stamps[0].value, datetime):
        parts.append(page.segments[index + 1].text)
    if _labels_trail(page, index, found):
        parts.append(page.segments[index + 1].text)
    elif index and _is_label(page, index - 1):
        parts.insert(0, page.segments[index - 1].text)
    return dates.find_stamps(" ".join(parts), page.cues, page.order) if len(parts) > 1 else stamps


def _labels_trail(page: Page, index: int, found: dict[int, tuple[Stamp, ...]]) -> bool:
    """Whether each of two dates has its label on the line behind it, so that the one before is the other date's."""
    before, after = index - 2, index + 1
    if not found.get(before) or found.get(index + 2) or after >= len(page.segments):
        return False
    return _is_label(page, index - 1) and _is_label(page, after) and not (before and _is_label(page, before - 1))


def _is_label(page: Page, index: int) -> bool:
    """Whether a line is nothing but the label of the date under it, by a cue row or by its own words."""
    row = page.rows[index]
    if row is not None:
        return row.kind is Kind.BARE_LABEL
    return dates.lone_label(page.segments[index].text, page.cues) is not None


def _heads_bar(text: str, stamp: Stamp) -> bool:
    """Whether a day with its time opens a line that a bar or a dot parts: "3.5.2024 - 07:18 | Source: … | Print"."""
    behind = text[stamp.end :].lstrip()[:1]
    return not stamp.start and bool(behind) and behind in _BARS and bool(_TIME_INSIDE_RE.search(stamp.text))


def _is_tailed(page: Page, index: int, stamps: tuple[Stamp, ...]) -> bool:
    """Whether a line says when, though it says more: "created: 1 April 2025, 15:25 in: Society"."""
    segment = page.segments[index]
    if stamps and _heads_bar(segment.text, stamps[0]):
        return True
    if not stamps or segment.words > TAILED_WORDS or page.prose[index] or page.opens_byline(index):
        return False
    if without_counts(segment.text) != segment.text:  # "March 9, 2024 / 0 Comments / in News"
        return True
    first = stamps[0]
    labelled = any(stamp.label is not None for stamp in stamps)
    return first.start <= LONGEST_OPENING_CHARACTERS and (labelled or bool(_TIME_INSIDE_RE.search(first.text)))
