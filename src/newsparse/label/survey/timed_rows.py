"""Timed rows: what is on, one under another, each with its hour behind a comma: "Quiz night at the Lugger, 8pm, £2"."""

from collections.abc import Sequence

from newsparse.dates.clock import find_clocks
from newsparse.document import Segment
from newsparse.label.runs import runs_of

FEWEST = 3
"""Lines in a row that are such a list; a teaser with an hour in it stands alone."""
LONGEST_WORDS = 16
"""Words of the longest line of it."""
SHORTEST_NAME = 3
"""Characters of the shortest name before the comma."""


def find_timed_rows(segments: Sequence[Segment]) -> frozenset[int]:
    """The lines that say what is on, and when.

    Args:
        segments: the lines of a page.
    """
    rows = (at for at, segment in enumerate(segments) if "," in segment.text and _is_timed(segment))
    return frozenset(at for run in runs_of(rows, FEWEST) for at in run)


def _is_timed(segment: Segment) -> bool:
    if segment.ended or segment.linked or segment.words > LONGEST_WORDS or segment.mark not in ("", "bold"):
        return False
    text = segment.text
    comma = text.find(",", SHORTEST_NAME)
    if comma < 0 or text[comma - 1].isdigit():  # a teaser's day and hour: "(23-12-11, 23:45)"
        return False
    return any(True for _ in find_clocks(text, comma, len(text)))
