"""Torn cells: a table each of whose cells stands on a line of its own, as ``get_text`` leaves one amid the story.

A page has bare numbers, too: counters beside its buttons, the pages of a list. Those have words that rows know around
them, or no paragraph above and below.
"""

import re
from collections.abc import Sequence

from newsparse.cues.row import CueRow
from newsparse.document import Segment

FEWEST, MOST = 6, 120
"""Cells of the smallest such table, and of the largest."""
FIGURES = 0.4
"""Share of its cells that are figures."""
LONGEST_WORDS = 4
"""Words of the longest cell."""

_FIGURE_RE = re.compile(r"[(+$€£¥−–-]{0,2}\d[\d.,:\s]{0,20}[%)]?")
COUNT = "comment.count"
"""The row of a bare number."""


def find_torn_cells(
    segments: Sequence[Segment], rows: Sequence[CueRow | None], prose: Sequence[bool]
) -> frozenset[int]:
    """The cells of such tables in a text.

    Args:
        segments: the lines of a page.
        rows: the cue row that claims each of them.
        prose: whether each of them is running text.
    """
    if not segments or segments[0].tags is not None:
        return frozenset()
    found: set[int] = set()
    start = 0
    for index in range(len(segments) + 1):
        if index < len(segments) and _is_cell(segments[index], rows[index]):
            continue
        if _is_table(segments, range(start, index), prose):
            found.update(range(start, index))
        start = index + 1
    return frozenset(found)


def _is_cell(segment: Segment, row: CueRow | None) -> bool:
    if segment.words > LONGEST_WORDS or segment.ended or segment.labelled or segment.mark not in ("", "bold", "number"):
        return False
    return row is None or (row.name == COUNT and _FIGURE_RE.fullmatch(segment.text) is not None)


def _is_table(segments: Sequence[Segment], run: range, prose: Sequence[bool]) -> bool:
    """Whether a run of short lines between two paragraphs begins with words and has many figures."""
    if not FEWEST <= len(run) <= MOST or not run.start or run.stop >= len(segments):
        return False
    if not (prose[run.start - 1] and prose[run.stop]) or _is_figure(segments[run.start]):
        return False
    return sum(_is_figure(segments[at]) for at in run) >= FIGURES * len(run)


def _is_figure(segment: Segment) -> bool:
    return _FIGURE_RE.fullmatch(segment.text) is not None
