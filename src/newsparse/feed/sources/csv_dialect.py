"""The dialect of a CSV file: what separates its cells, how quotes inside them are escaped, where its lines end."""

import csv
import re
from collections.abc import Iterable, Iterator

from newsparse.feed.sources.key_names import ROLES, STATED_KEYS, TEXT_KEYS
from newsparse.feed.sources.keys import Layout

DELIMITERS = (",", ";", "\t", "|")
"""What may separate the cells of a row, the likeliest first."""
NONE = "\x1f"
"""A delimiter that no text has, for a table of one column, whose texts may have commas."""
USUAL = frozenset((*TEXT_KEYS, *(name for names in STATED_KEYS.values() for name in names)))
"""Names that columns of news usually have: the delimiter that yields most of them in the first row is the right one."""

_ESCAPED_RE = re.compile(rb"[^\\]\\\"(?=[^,;\t|\r\n\"])")  # \" before more of the cell
_DOUBLED_RE = re.compile(rb"[^,;\t|\r\n\"\\]\"\"[^,;\t|\r\n\"]")
_PAIR_RE = re.compile(r"\\([\\\"])")
_BARE_RE = re.compile(rb"\r(?!\n)")


def delimiter_of(header: str, stated: str | None, layout: Layout) -> str:
    r"""The delimiter of a table: the one that gives the first row most known names, then most cells.

    Args:
        header: the first row.
        stated: the delimiter that the file itself or its format states.
        layout: its columns are known names too.

    Example:
        >>> delimiter_of("title;text, as scraped;url", None, Layout()), delimiter_of("text", None, Layout())
        (';', '\x1f')
    """
    usual = USUAL | {name for role in ROLES if (name := getattr(layout, role))}

    def fit(mark: str) -> tuple[int, int]:
        cells = next(csv.reader([header], delimiter=mark), [])
        return sum(cell.strip().casefold() in usual for cell in cells), len(cells)

    if stated is not None and (fit(stated)[1] > 1 or stated not in DELIMITERS):
        return stated
    best = max(DELIMITERS, key=fit)
    return best if fit(best)[1] > 1 else NONE


def has_spaces(header: str, delimiter: str) -> bool:
    """Whether a blank stands behind each delimiter of the first row, as people write: quotes of cells stand behind it.

    Example:
        >>> has_spaces("title, url, text", ","), has_spaces("title,url, text", ",")
        (True, False)
    """
    cells = header.split(delimiter)[1:]
    return bool(cells) and delimiter != "\t" and all(cell.startswith(" ") for cell in cells)


def escapes_quotes(head: bytes) -> bool:
    """Whether quotes inside cells are escaped by a backslash, as MySQL and Spark write them, and not doubled."""
    return len(_ESCAPED_RE.findall(head)) > len(_DOUBLED_RE.findall(head))


def unescaped(line: str) -> str:
    r"""A line whose quotes are escaped by a backslash, with doubled quotes instead.

    Example:
        >>> unescaped(r'"A \"mill\" burns","C:\\"')
        '"A ""mill"" burns","C:\\"'
    """
    return _PAIR_RE.sub(lambda pair: '""' if pair[1] == '"' else "\\", line)


def with_line_feeds(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The bytes of a file with a line feed for each bare carriage return, the line end of old Macs and of Excel."""
    held = b""
    for piece in pieces:
        whole = held + piece
        held = b"\r" if whole.endswith(b"\r") else b""  # a line feed may follow
        yield _BARE_RE.sub(b"\n", whole[: len(whole) - len(held)])
    if held:
        yield b"\n"
