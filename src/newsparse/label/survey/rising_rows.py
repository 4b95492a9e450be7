"""Rising rows: lines that stand in the order of the days, years or numbers that open them: a tour, a timeline, a week.

Teasers open with days, too; but a page shows the newest first, and what is to come or has been is told in its order.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from newsparse.document import Segment
from newsparse.label.runs import runs_of

FEWEST = 3
"""Lines in a row that are such a list."""
LONGEST_WORDS = 16
"""Words of the longest line of it."""
LONGEST_HEAD = 28
"""Characters in which a line's number and the mark behind it stand."""
LONGEST_HEAD_WORDS = 5
"""Words before that mark: "Du 15 au 17 juillet :"."""

_NUMBER_RE = re.compile(r"\d+")
_MARK_RE = re.compile(r" ?[:：–—|](?: |$)|, | - ")


class _Opening(NamedTuple):
    """What opens a line."""

    mark: str
    words: str
    numbers: tuple[int, ...]


def find_rising_rows(segments: Sequence[Segment]) -> frozenset[int]:
    """The lines that stand in the order of the numbers that open them.

    Args:
        segments: the lines of a page.
    """
    short = (at for at, segment in enumerate(segments) if not segment.ended and segment.words <= LONGEST_WORDS)
    openings = {at: opening for at in short if (opening := _opening(segments[at]))}
    together = runs_of(openings, FEWEST)  # nearly all pages have none
    return frozenset(at for lines in together for run in _runs(lines, openings) if len(run) >= FEWEST for at in run)


def _runs(lines: Sequence[int], openings: Mapping[int, _Opening]) -> Iterator[list[int]]:
    """The lines each of whose numbers follow those of the line before; a new month or week begins once at most."""
    run, fell = [lines[0]], False
    for one, two in pairwise(lines):
        before, after = openings[one], openings[two]
        rises = _rises(before, after)
        if before.mark != after.mark or not (rises or (not fell and _begins_again(before, after))):
            yield run
            run, fell = [], False
        else:
            fell = fell or not rises
        run.append(two)
    yield run


def _rises(before: _Opening, after: _Opening) -> bool:
    """Whether the numbers of a line are above those of the line before, read from either end: 7/6, 14/6, 1/7."""
    if len(before.numbers) != len(after.numbers):
        return False
    return after.numbers > before.numbers or after.numbers[::-1] > before.numbers[::-1]


def _begins_again(before: _Opening, after: _Opening) -> bool:
    """Whether the next month begins: another word beside a smaller number."""
    return after.words != before.words and after.numbers < before.numbers


def _opening(segment: Segment) -> _Opening | None:
    """What opens a line of such a list; ``None`` for other lines."""
    text = segment.text
    if segment.linked or segment.mark not in ("", "bold") or not _NUMBER_RE.search(text, 0, LONGEST_HEAD):
        return None
    mark = _MARK_RE.search(text, 0, LONGEST_HEAD)
    if mark is None:
        return None
    head = text[: mark.start()]
    numbers = tuple(map(int, _NUMBER_RE.findall(head)))
    if not numbers or len(head.split()) > LONGEST_HEAD_WORDS:
        return None
    return _Opening(mark[0].strip(), _NUMBER_RE.sub("", head), numbers)
