"""Result rows: lines of names and figures, one under another: votes, scores, times, prices.

A table that lost its tags looks like a page's teasers, for its lines are short and no sentences. But each of its lines
ends in a figure, and teasers seldom do; where they do, it is the date or the hour at which they were printed.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from newsparse import dates
from newsparse.cues import Cues
from newsparse.document import Segment
from newsparse.label.runs import runs_of
from newsparse.late_pattern import late_pattern

FEWEST_ROWS = 2
"""Lines in a row that are rows: two matches, two candidates."""
LONGEST_ROW_WORDS = 12
"""Words of the longest row: two teams, a place and the score."""

_DIGIT_RE = re.compile(r"\d")
_LETTER = r"[^\W\d_]"
_UNIT = rf" ?(?:%|[€$£¥₹₽]|{_LETTER}{{1,12}}\.?)"
"""What may stand behind a figure: a mark, one word for what is counted."""
_PLACE = r"(?:\d{1,3}(?:[.)]|[위位등名]) ?|[▲△▶◆■●] ?)?"
"""What may stand before the name: its place, in figures, or a mark."""
_THOUSANDS = "만억천万億亿千"
"""Words of East Asia for thousands, between the figures: "3만2100명"."""
_ROW_RE = late_pattern(
    rf"{_PLACE}{_LETTER}[^?!|]{{0,80}}?"
    rf"(?:[ :：–-] ?[(+$€£¥-]?\d[\d.,:：/–'″′ {_THOUSANDS}-]{{0,20}}(?:{_UNIT})?\)?"
    rf"|[(（]\d[\d., {_THOUSANDS}]{{0,20}}(?:{_UNIT})?[)）])"
)
_LEADERS_RE = re.compile(r"\.\.\.|\. \. \.|……|___|---|···")
"""What leads the eye from a name to what belongs to it: "Porter ........ Tom Dale"."""
_LED_RE = re.compile(r"[^\W_][^.…_·]{0,60}?(?:(?: ?\.){4,60} ?| \. ?\. ?\. |[…_·-]{2,60} ?)[^\W_][^.…_·]{0,60}\.?")
_YEAR_OR_COUNT_RE = re.compile(r"(?:\b(?:19|20)\d\d|\(\d+\))$")
"""A year, or how many articles a menu's entry has: "June 2024", "Sport (12)"."""


def find_result_rows(segments: Sequence[Segment], cues: Cues) -> frozenset[int]:
    """The lines that stand in rows of names and figures.

    Args:
        segments: the lines of a page.
        cues: the words of its language: a line that states a date is no row.
    """
    rows = _in_rows(index for index, segment in enumerate(segments) if _is_row(segment))
    return frozenset(_in_rows(index for index in rows if not dates.find_stamps(segments[index].text, cues)))


def _in_rows(lines: Iterable[int]) -> Iterator[int]:
    """Those of some lines that stand one under the other."""
    return chain.from_iterable(runs_of(lines, FEWEST_ROWS))


def _is_row(segment: Segment) -> bool:
    """Whether a line is a name with a figure behind it, and no sentence or link."""
    text = segment.text
    if (
        segment.words > LONGEST_ROW_WORDS
        or segment.ended
        or segment.linked
        or segment.mark not in ("", "bold", "number")
        or (segment.tags is not None and "time" in segment.tags.around)  # "June 19", and below it "Updated June 20"
    ):
        return False
    if _LEADERS_RE.search(text) and _LED_RE.fullmatch(text):
        return True
    return bool(_DIGIT_RE.search(text) and _ROW_RE.fullmatch(text)) and not _YEAR_OR_COUNT_RE.search(text)
