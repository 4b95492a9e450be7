"""Live entries: the clock times that head the entries of a live blog.

A line that is a clock and nothing else is a player's or a comment's as a rule. Where at least three of them each head
a paragraph, and their times run one way, they part a live blog; an age may stand beside each ("6m ago 21.48 GMT"). So
do three lines of a story that each begin with a clock time and go on with the entry's words: no menu has them.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import time
from itertools import pairwise

from newsparse import dates
from newsparse.cues import Cues
from newsparse.dates.clock import find_clocks
from newsparse.document import Segment
from newsparse.label.page import is_prose

FEWEST_ENTRIES = 3
"""Times from which a text is a live blog; a page without one shows its own two."""
LONGEST_CLOCK_WORDS = 5
"""Words of the longest clock line: "Updated 9:15 p.m. ET"."""
LONGEST_LINE_WORDS = LONGEST_CLOCK_WORDS + 4
"""The same with an age beside the clock: "il y a 5 minutes"."""
LETTERS_BESIDE_CLOCK = 14
"""Letters that may stand beside the clock: "Updated", "Live"."""
FEWEST_TOLD = 5
"""Letters behind the clock from which a finished line is an entry itself: "16:20 道路恢复通车。"."""
SEGMENTS_BELOW_CLOCK = 3
"""Segments below a time among which its paragraph stands: a headline and a name may lie between."""
SHORTEST_ENTRY_WORDS = 3
"""Words of the shortest sentence that is an entry: "Polls have closed."."""
LONGEST_ENTRY_SEGMENTS = 25
"""Segments of the longest entry."""
SHARE_IN_ORDER = 0.8
"""Share of neighbouring times that run the same way; at midnight one pair does not."""

CLOCK_RE = re.compile(r"\d{1,2}[.:h]\d\d\b")
"""A clock time as a line of an article writes it: "9:05", "9.05", "9h05"."""
_DIGIT_RE = re.compile(r"\d")


def find_live_entries(segments: Sequence[Segment], cues: Cues) -> frozenset[int]:
    """The lines that give the times of a live blog's entries; none for any other text.

    Args:
        segments: the lines of a page.
        cues: the words of its language: a line that states a date is no entry's time.
    """
    short = [
        index
        for index, segment in enumerate(segments)
        if segment.words <= LONGEST_LINE_WORDS
        and not segment.linked
        and _DIGIT_RE.search(segment.text)
        and _heads_paragraph(segments, index)
    ]
    if len(short) < FEWEST_ENTRIES:  # nearly all texts
        return frozenset()
    clocks = dict(_clock_lines(segments, short))
    if len(clocks) < FEWEST_ENTRIES:
        return frozenset()
    clocks = {index: clock for index, clock in clocks.items() if not dates.find_stamps(segments[index].text, cues)}
    chains: list[list[int]] = []
    for index in clocks:
        if chains and index - chains[-1][-1] <= LONGEST_ENTRY_SEGMENTS:
            chains[-1].append(index)
        else:
            chains.append([index])
    best = max(chains, key=len, default=[])
    if len({clocks[index] for index in best}) < FEWEST_ENTRIES:  # a player's "00:00" is the same each time
        return frozenset()
    pairs = list(pairwise(best))
    falling = sum(clocks[one] >= clocks[two] for one, two in pairs)
    return frozenset(best) if max(falling, len(pairs) - falling) >= SHARE_IN_ORDER * len(pairs) else frozenset()


def find_clocked(lines: Iterable[tuple[int, Segment]]) -> frozenset[int]:
    """The lines of a story that begin with a clock time, as a live blog's entries do; none where they are too few.

    Args:
        lines: the story's lines, with their numbers.
    """
    found = frozenset(index for index, segment in lines if CLOCK_RE.match(segment.text))
    return found if len(found) >= FEWEST_ENTRIES else frozenset()


def _clock_lines(segments: Sequence[Segment], short: Iterable[int]) -> Iterator[tuple[int, time]]:
    """Those of some short lines that are a time of day and nothing else, with the time."""
    for index in short:
        text = dates.without_ages(segments[index].text)
        if len(text.split()) > LONGEST_CLOCK_WORDS:
            continue
        clock = next(iter(find_clocks(text, 0, len(text))), None)
        if clock is None:
            continue
        before, behind = (sum(map(str.isalnum, part)) for part in (text[: clock.start], text[clock.end :]))
        told = segments[index].ended and behind >= FEWEST_TOLD  # an entry and its time on one line
        if before + behind <= LETTERS_BESIDE_CLOCK and not told:
            yield index, clock.moment


def _heads_paragraph(segments: Sequence[Segment], index: int) -> bool:
    return any(is_entry(segment) for segment in segments[index + 1 : index + 1 + SEGMENTS_BELOW_CLOCK])


def is_entry(segment: Segment) -> bool:
    """Whether a segment may be what a time heads: prose, or a finished sentence as short as entries are."""
    return is_prose(segment) or (segment.ended and segment.words >= SHORTEST_ENTRY_WORDS and not segment.linked)
