"""Inputs: the records of whatever ``parse_articles`` and ``newsparse parse`` are given: files, patterns, objects."""

import glob
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import chain
from pathlib import Path

from newsparse.errors import FeedError
from newsparse.feed.run import first_pass
from newsparse.feed.sources import Source, format_by_name, read_records
from newsparse.feed.sources.in_memory import objects, table_rows
from newsparse.feed.sources.key_names import ROLES
from newsparse.feed.sources.keys import Layout
from newsparse.feed.sources.pages import read_page
from newsparse.feed.sources.record import Record
from newsparse.feed.sources.refused import refuse_address, refuse_text
from newsparse.options import Options
from newsparse.parse import parse_article
from newsparse.read.parsed_page import is_parsed_page

Columns = Layout | Mapping[str, str] | None
"""Which column, or key, holds what: ``{"text": "raw_html", "id": "doc"}``. Those that are not named are guessed."""
FIRST_RECORDS = 20
"""Records from memory that are read ahead to see whether one has the column that was named for the text: a wrong name
is an error at once, and a few records without the column do no harm."""


def named_layout(columns: Columns) -> Layout:
    """The layout in which columns are named.

    Raises:
        FeedError: a role is unknown, or its column is no name.

    Example:
        >>> named_layout({"text": "raw_html"}).text
        'raw_html'
    """
    if isinstance(columns, Layout):
        return columns
    named_columns = dict(columns or {})
    wrong = [role for role, name in named_columns.items() if role not in ROLES or not isinstance(name, str) or not name]
    if wrong:
        message = f"columns {wrong[0]!r}: name a column for one of {', '.join(ROLES)}"
        raise FeedError(message)
    return Layout.model_validate(named_columns)


def records_in(source: Source, layout: Layout, options: Options | None = None) -> Iterator[Record]:
    """The records of a source, one at a time; none where it is an empty list or table.

    Args:
        source: a path or a pattern, or what ``read_records`` takes, also parsed pages.
        layout: which column holds what, and how files are laid out.
        options: how a page that is parsed already is to be read, which cannot be handed to another process; without
            them such pages are left out.

    Raises:
        FeedError: the source cannot be read at all, is an address, or has no column of a name that was given.
        OSError: a file cannot be read.
    """
    if isinstance(source, str | os.PathLike):
        yield from chain.from_iterable(file_records(path, layout) for path in _paths(os.fspath(source)))
        return
    if isinstance(source, Iterable) and not isinstance(source, Mapping | bytes) and table_rows(source) is None:
        source = _readable(source, options)
    yield from _seen(objects(source, layout), layout)


def can_read_twice(source: Source) -> bool:
    """Whether a source can be read from its beginning again; of a pattern, whether each file that it matches can.

    Raises:
        FeedError: no file matches the pattern.
    """
    if isinstance(source, str | os.PathLike):
        return all(map(first_pass.can_read_twice, _paths(os.fspath(source))))
    return first_pass.can_read_twice(source)


def file_records(path: Path, layout: Layout) -> Iterator[Record]:
    """The records of a file or folder; a file that is not named as a feed is a page.

    Raises:
        FeedError: it cannot be read as what it is named as.
        OSError: it cannot be read.
    """
    found = format_by_name(path) if layout.format == "auto" else layout.format
    if not path.is_dir() and found in (None, "page"):
        path.open("rb").close()  # a page that is not there is no page that is empty
        records = read_page(path)
    else:
        records = read_records(path, layout)
    yield from map(_blank_as_text, records)


def _blank_as_text(record: Record) -> Record:
    """A blank file with its bytes as text, alone or in a folder: the parser says what is odd about it."""
    is_blank = record.line is None and any(one.check == "empty-text" for one in record.issues)
    return replace(record, text=record.raw, issues=()) if is_blank else record


def _paths(name: str) -> Iterator[Path]:
    """The path, or the files that a pattern matches, in the order of their names."""
    refuse_text(name)
    refuse_address(name)
    if not glob.has_magic(name) or Path(name).exists():
        yield Path(name)
        return
    found = sorted(glob.glob(name, recursive=True))  # noqa: PTH207  Path.glob takes no pattern from the root
    if not found:
        message = f"{name}: no file matches this pattern"
        raise FeedError(message)
    yield from map(Path, found)


def _readable(values: Iterable[object], options: Options | None) -> Iterator[object]:
    """Pages that Beautiful Soup or lxml has parsed as the articles in them; everything else as it is."""
    for value in values:
        if not is_parsed_page(value):
            yield value
        elif options is not None:
            yield parse_article(value, options=options)


def _seen(records: Iterator[Record], layout: Layout) -> Iterator[Record]:
    """The records, once one of the first was seen to have the text's column.

    Raises:
        FeedError: none of the first has it.
    """
    if layout.text is None:
        yield from records
        return
    first: list[Record] = []
    for record in records:
        first.append(record)
        if record.key is not None or not record.data or len(first) >= FIRST_RECORDS:
            break
    top = layout.text.partition(".")[0]
    if first and all(record.data and not {layout.text, top} & record.data.keys() for record in first):
        names = dict.fromkeys(str(name) for record in first for name in record.data)
        message = f"no record has the column {layout.text!r}; there are {', '.join(map(repr, names))}"
        raise FeedError(message)
    yield from chain(first, records)
