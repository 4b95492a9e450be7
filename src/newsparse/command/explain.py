"""``newsparse explain``: each line of an input beside what it is and why."""

import argparse
import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple
from unicodedata import combining, east_asian_width

from newsparse.command.help_text import Help, epilog
from newsparse.command.inputs import read_bytes, reason
from newsparse.command.odd_input import print_remarks
from newsparse.command.option_arguments import option_arguments, options_of
from newsparse.command.streams import complain, say, visible
from newsparse.explain import LINE_END_RE, explain
from newsparse.export.page import to_page
from newsparse.kinds import BODY, REMOVED, Kind
from newsparse.model import Article
from newsparse.parse import parse_article

_COLOURS = (
    (frozenset({Kind.TITLE, Kind.SUBTITLE, Kind.KICKER, Kind.HEADING}), "1"),  # bold
    (frozenset({Kind.BYLINE, Kind.TIMESTAMP, Kind.CONTRIBUTION, Kind.NOTE}), "32"),  # green
    (frozenset({Kind.CAPTION, Kind.CREDIT, Kind.METADATA}), "36"),  # cyan
    (BODY, "0"),
    (REMOVED, "2;33"),  # dim yellow
)
"""ANSI colours by kind; the first set with a kind wins."""
GAP = "  "
"""What stands between columns."""
WIDEST_REASON = 60
"""Columns that reasons are padded to, so that most texts are aligned; longer reasons are cut on a terminal alone."""
NARROWEST_CELL = 16
"""Columns that the reason and the text keep however narrow the terminal is: two or three words."""


class _Shown(NamedTuple):
    line: str
    kind: Kind
    rule: str
    why: str
    text: str


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the subcommand."""
    parser = commands.add_parser(
        "explain",
        usage="%(prog)s [OPTION...] FILE",
        parents=[option_arguments()],
        help="print each line of a file beside its kind, rule and reason",
        description="Print each line of a file beside its kind, the rule that chose it and the reason. Lines are cut "
        "to the width of a terminal, and whole anywhere else. NO_COLOR turns the colours off.",
        formatter_class=Help,
        epilog=epilog(
            "exit codes: 0 done; 1 a file could not be read or written, or holds no text; 2 wrong arguments, a wrong "
            "cue file or a missing package",
            "newsparse explain page.txt",
            "newsparse explain page.html | grep removed",
            "newsparse explain page.html --html page-explained.html",
        ),
    )
    parser.add_argument("file", metavar="FILE", help="a file, or - for stdin")
    parser.add_argument("--html", metavar="OUT", type=Path, help="write a coloured page to this file instead")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Prints or draws the explanation; 1 when a file could not be read or written, else 0."""
    try:
        raw = read_bytes(args.file)
    except OSError as error:
        complain(f"{args.file}: {reason(error)}")
        return 1
    article = parse_article(raw, options=options_of(args))
    code = print_remarks(args.file, article, args)
    if args.html is not None:
        return max(code, _draw(article, args.file, args.html))
    on_terminal = sys.stdout.isatty()
    width = shutil.get_terminal_size().columns if on_terminal else None
    for line in table(article, width=width, colour=on_terminal and not os.environ.get("NO_COLOR")):
        say(line)
    return code


def _draw(article: Article, name: str, path: Path) -> int:
    """Writes the page; 1 when that cannot be done, else 0."""
    try:
        path.write_text(to_page(article, name=name), encoding="utf-8", errors="backslashreplace")
    except OSError as error:
        complain(f"{path}: {reason(error)}")
        return 1
    return 0


def table(article: Article, *, width: int | None = None, colour: bool = False) -> Iterator[str]:
    """The printed lines: one for each line of the input that is not blank, then the warnings.

    Args:
        article: an article with its blocks and source.
        width: columns of the terminal, to which lines are cut; ``None`` cuts nothing.
        colour: whether to colour by kind.
    """
    rows = list(_rows(article))
    number, kind, rule, why = _widths(rows)
    why, room = min(why, WIDEST_REASON), None
    if width is not None:
        if width - number - kind - rule - 4 * len(GAP) < 2 * NARROWEST_CELL:
            rule = 0  # the reason says more than the rule's name
        rest = max(2 * NARROWEST_CELL, width - number - kind - rule - (4 if rule else 3) * len(GAP))
        why = min(why, rest // 2)
        room = rest - why
    for row in rows:
        reason_cell = row.why if room is None else _cut(row.why, why)
        text = row.text if room is None else _cut(row.text, room)
        named = (f"{row.rule:<{rule}}",) if rule else ()
        line = GAP.join((f"{row.line:>{number}}", f"{row.kind:<{kind}}", *named, _pad(reason_cell, why), text)).rstrip()
        yield f"\x1b[{_colour(row.kind)}m{line}\x1b[0m" if colour else line
    for warning in article.warnings:
        yield f"{warning.severity} {warning.check}: {visible(warning.message)}"


def _rows(article: Article) -> Iterator[_Shown]:
    """A row for each line of each block."""
    rows = explain(article)
    for block, row in zip(article.blocks, rows, strict=True):
        rule = row.rule if row.score is None else f"{row.rule} {row.score:.2f}"
        why = row.why
        if row.duplicate_of is not None:
            why = f"{why} (repeats line {rows[row.duplicate_of].line})"
        if row.line is None:
            yield _Shown("", row.kind, rule, why, visible(row.text))
            continue
        for number, raw in enumerate(LINE_END_RE.split(article.source[block.start : block.end]), row.line):
            text = " ".join(raw.split())
            if text:
                yield _Shown(str(number), row.kind, rule, why, visible(text))


def _widths(rows: Sequence[_Shown]) -> tuple[int, int, int, int]:
    """The widest of each column but the text's."""
    return (
        max((len(row.line) for row in rows), default=0),
        max((len(row.kind) for row in rows), default=0),
        max((len(row.rule) for row in rows), default=0),
        max((_columns(row.why) for row in rows), default=0),
    )


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


def _pad(text: str, columns: int) -> str:
    return text + " " * (columns - _columns(text))
