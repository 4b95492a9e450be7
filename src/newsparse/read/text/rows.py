"""Rows of tables and entries of lists that a plain text shows by its tabs, bars, dashes and colons alone."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from newsparse.late_pattern import late_pattern
from newsparse.read.lines import Line, count_words, ends_sentence, fold

FEWEST_ROWS = 2
"""Rows of the smallest table, alike in their number of tabs."""
FEWEST_BARRED_ROWS = 3
"""The same of a table whose cells bars part: a menu of two lines has as many bars in each."""
FIGURES = 0.5
"""Share of the rows of such a table that have a figure behind a bar: lines of links have none."""
LONGEST_CELL = 25
"""Words of the longest cell; a tab beside a longer text is its indent."""
LONGEST_ENTRY = 16
"""Words of the longest entry of a list that no bullet marks."""
FEWEST_ENTRIES = 2
"""Entries of the shortest such list below a colon."""
FEWEST_DASHED = 3
"""Entries of the shortest list without one; two headlines may quote somebody behind a dash."""

_CELLS_RE = re.compile(r"\s*\t\s*")
_BAR_RE = re.compile(r"[|│¦]")
_OUTER = "|│¦ \t"
_FIGURE_RE = late_pattern(r"[|│¦][^|│¦]*\d")
_NUMBER_RE = re.compile(r"(?:\d{1,3}[.)]?|[•●▪■◦‣·*+–—-])\t")
_DASHES, _COLONS = frozenset("-–—"), frozenset(":：")
_DASH_RE = re.compile(r"[-–—] ?(?=\S)")


def find_rows(lines: Sequence[Line]) -> frozenset[int]:
    r"""The places of the lines that are rows of a table: neighbours with the same number of tabs or bars inside.

    Args:
        lines: lines that are not blank.
    """
    places: set[int] = set()
    for (tabs, bars), run in groupby(range(len(lines)), key=lambda index: _count_marks(lines[index].raw)):
        found = list(run)
        if tabs and len(found) >= FEWEST_ROWS:
            places.update(found)
        elif bars and len(found) >= FEWEST_BARRED_ROWS:
            figures = sum(bool(_FIGURE_RE.search(lines[index].raw.strip(_OUTER))) for index in found)
            places.update(found if figures >= FIGURES * len(found) else ())
    return frozenset(places)


def may_hold_rows(lines: Sequence[Line]) -> bool:
    """Whether any line has a mark that parts cells."""
    return any(_has_bar(line.raw) or "\t" in line.raw for line in lines)


def _has_bar(raw: str) -> bool:
    """Whether a line has a bar; three looks for a letter cost a fifth of one with a pattern."""
    return "|" in raw or "│" in raw or "¦" in raw


def _count_marks(raw: str) -> tuple[int, int]:
    """The tabs and the bars inside a line; none behind a number or a bullet, or beside running text."""
    tabs = raw.count("\t")
    if tabs and (_NUMBER_RE.match(raw) or any(count_words(cell) > LONGEST_CELL for cell in raw.split("\t"))):
        return 0, 0
    if tabs or not _has_bar(raw):
        return tabs, 0
    parts = _BAR_RE.split(raw.strip(_OUTER))
    fits = all(count_words(part) <= LONGEST_CELL for part in parts) and "://" not in raw
    return 0, (len(parts) - 1 if fits else 0)


def cells(raw: str) -> str:
    r"""The text of a row: its cells, white space folded, with a tab between two.

    Example:
        >>> cells("North \t402\t\t377")
        'North\t402\t377'
        >>> cells("| Velden | 2.80 | 4.40 |")
        'Velden\t2.80\t4.40'
    """
    parts = _CELLS_RE.split(raw) if "\t" in raw else _BAR_RE.split(raw)
    return "\t".join(cell for part in parts if (cell := fold(part)))


def find_entries(texts: Sequence[str]) -> Iterator[int]:
    """The places of the lines that are a list's entries: after a colon or each behind a dash, and none a sentence."""
    at = 0
    while at < len(texts):
        end, led_in = at, at > 0 and texts[at - 1][-1:] in _COLONS
        if not led_in and texts[at][:1] not in _DASHES:  # nearly all lines
            at += 1
            continue
        while end < len(texts) and _is_entry(texts[end], after_colon=led_in):
            end += 1
        if end - at >= FEWEST_ENTRIES and end < len(texts) and _is_last_entry(texts[end - 1], texts[end]):
            end += 1
        if end - at >= (FEWEST_ENTRIES if led_in else FEWEST_DASHED):
            yield from range(at, end)
        at = max(end, at + 1)


def _is_entry(text: str, *, after_colon: bool) -> bool:
    dashed = text[:1] in _DASHES and bool(_DASH_RE.match(text))
    if not dashed and not (after_colon and text[:1].islower()):
        return False
    return text[-1] not in _COLONS and count_words(text) <= LONGEST_ENTRY and not ends_sentence(text)


def _is_last_entry(before: str, text: str) -> bool:
    """Whether a line ends with its full stop the list whose entries end in semicolons or commas: "– water gardens."."""
    if before[-1] not in ",;" or text[:1] not in _DASHES or before[:1] not in _DASHES:
        return False
    return without_dash(text)[:1].islower() and count_words(text) <= LONGEST_ENTRY


def without_dash(text: str) -> str:
    """The text of an entry without the dash before it."""
    dash = _DASH_RE.match(text)
    return text[dash.end() :] if dash else text
