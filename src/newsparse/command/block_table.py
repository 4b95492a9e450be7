"""The table that ``newsparse explain`` prints: each line of an input, kept or removed, its rule and its reason."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple
from unicodedata import combining, east_asian_width

from newsparse.command.streams import visible
from newsparse.explain import LINE_END_RE, explain
from newsparse.kinds import BODY, REMOVED, Kind
from newsparse.model import Article

_COLOURS = (
    (frozenset({Kind.TITLE, Kind.SUBTITLE, Kind.KICKER, Kind.HEADING}), "1"),  # bold
    (frozenset({Kind.BYLINE, Kind.TIMESTAMP, Kind.CONTRIBUTION, Kind.NOTE}), "32"),  # green
    (frozenset({Kind.CAPTION, Kind.CREDIT, Kind.METADATA}), "36"),  # cyan
    (BODY, "0"),
    (REMOVED, "2;33"),  # dim yellow
)
"""ANSI colours by kind; the first set with a kind wins."""
KEPT, TAKEN_OUT = "kept", "removed"
"""What stands beside a block of the article, and beside one that is in none of its fields."""
GAP = "  "
"""What stands between columns."""
WIDEST_REASON = 60
"""Columns of the widest reason on a terminal, which cuts longer ones; elsewhere each is whole, and the text aligned."""
NARROWEST_CELL = 20
"""Columns that the reason and the text keep: three words. Where there is no room for both, they have their own line."""
_REPEATS_RE = re.compile(r" \(repeats line \d+\)$")


class _Shown(NamedTuple):
    line: str
    kind: Kind
    fate: str
    rule: str
    why: str
    text: str


class _Widths(NamedTuple):
    """Columns of a terminal that each part of a row takes."""

    line: int
    kind: int
    fate: int
    rule: int
    why: int
    text: int | None
    """``None`` where nothing is cut."""
    parted: bool = False
    """Whether the reason and the text stand on a line of their own."""


def table(article: Article, *, width: int | None = None, colour: bool = False) -> Iterator[str]:
    """The printed lines: one for each line of the input that is not blank, two on a narrow terminal; then the warnings.

    Args:
        article: an article with its blocks and source.
        width: columns of the terminal, to which lines are cut; ``None`` cuts nothing.
        colour: whether to colour by kind.
    """
    rows = list(_rows(article))
    widths = _widths(rows, width)
    for row in rows:
        code = _colour(row.kind)
        for line in _lines(row, widths):
            shown = line if width is None else _cut(line, width)
            yield f"\x1b[{code}m{shown}\x1b[0m" if colour else shown
    for warning in article.warnings:
        yield f"{warning.severity} {warning.check}: {visible(warning.message)}"


def _rows(article: Article) -> Iterator[_Shown]:
    """A row for each line of each block."""
    rows = explain(article)
    for block, row in zip(article.blocks, rows, strict=True):
        rule = row.rule if row.score is None else f"{row.rule} {row.score:.2f}"
        fate = TAKEN_OUT if row.removed else KEPT
        why = row.why
        if row.duplicate_of is not None:
            why = f"{why} (repeats line {rows[row.duplicate_of].line})"
        if row.line is None:
            yield _Shown("", row.kind, fate, rule, why, visible(row.text))
            continue
        for number, raw in enumerate(LINE_END_RE.split(article.source[block.start : block.end]), row.line):
            text = " ".join(raw.split())
            if text:
                yield _Shown(str(number), row.kind, fate, rule, why, visible(text))


def _widths(rows: Sequence[_Shown], width: int | None) -> _Widths:
    """How wide each column is: as its widest cell, but for the reason and the text, which share what is left."""
    line, kind, fate, rule, why = (
        max((_columns(row[at]) for row in rows), default=0) for at in range(len(_Shown._fields) - 1)
    )
    if width is None:
        return _Widths(line, kind, fate, rule, why, None)
    why = min(why, WIDEST_REASON)
    rest = width - line - kind - fate - rule - 5 * len(GAP)
    parted = rest < 2 * NARROWEST_CELL
    if parted:
        rest = max(2, width - line - 2 * len(GAP))
    why = min(why, rest // 2)
    return _Widths(line, kind, fate, rule, why, rest - why, parted)


def _lines(row: _Shown, widths: _Widths) -> tuple[str, ...]:
    """A row as it is printed: a line, or two."""
    head = (f"{row.line:>{widths.line}}", f"{row.kind:<{widths.kind}}", f"{row.fate:<{widths.fate}}")
    why, text = row.why, row.text
    if widths.text is not None:
        why, text = _cut_reason(why, widths.why), _cut(text, widths.text)
    tail = (_pad(why, widths.why), text)
    if widths.parted:
        return GAP.join((*head, row.rule)), GAP.join((" " * widths.line, *tail)).rstrip()
    return (GAP.join((*head, f"{row.rule:<{widths.rule}}", *tail)).rstrip(),)


def _colour(kind: Kind) -> str:
    return next((code for kinds, code in _COLOURS if kind in kinds), "0")


def _columns(text: str) -> int:
    """Columns that a text takes on a terminal: two for a wide character, none for a combining one."""
    return len(text) if text.isascii() else sum(map(_width, text))


def _width(character: str) -> int:
    return 0 if combining(character) else 2 if east_asian_width(character) in "WF" else 1


def _cut(text: str, columns: int) -> str:
    """A text of at most so many columns; one that is longer ends in an ellipsis."""
    if _columns(text) <= columns:
        return text
    kept, taken = [], 1
    for character in text:
        taken += _width(character)
        if taken > columns:
            break
        kept.append(character)
    return "".join(kept) + "…"


def _cut_reason(why: str, columns: int) -> str:
    """A reason of at most so many columns, which keeps its end where that names the line that is repeated."""
    repeats = _REPEATS_RE.search(why)
    room = columns - len(repeats[0]) if repeats else 0
    return _cut(why[: repeats.start()], room) + repeats[0] if repeats and room > 1 else _cut(why, columns)


def _pad(text: str, columns: int) -> str:
    return text + " " * (columns - _columns(text))
