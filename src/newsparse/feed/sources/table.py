"""Tables: CSV, TSV and Parquet, a record a row."""

import codecs
import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import Any

from newsparse.count_of import count_of
from newsparse.errors import FeedError
from newsparse.extras import import_extra
from newsparse.feed.issue import issue
from newsparse.feed.sources.columns import ROWS_IN_MEMORY, arrow_rows, require, require_text
from newsparse.feed.sources.csv_dialect import delimiter_of, escapes_quotes, has_spaces, unescaped, with_line_feeds
from newsparse.feed.sources.json_lines import damaged
from newsparse.feed.sources.keys import Layout
from newsparse.feed.sources.record import Place, Record, bad_record, record_of
from newsparse.feed.sources.stream import LONGEST_LINE, RawLine, head_of, lines, pieces
from newsparse.feed.sources.wrapped import unwrapped
from newsparse.model import Issue

HEAD_BYTES = 1 << 16
"""First bytes of a file by which it is decided how its quotes are escaped: some rows at least."""

_SEPARATOR_RE = re.compile(r"\"?sep=(\\t|.)\"?\s*", re.IGNORECASE)
_GUESSED = (
    "the bytes of this row are not UTF-8 and were read as Windows-1252 (--encoding, in Python Layout(encoding=…), "
    "names another)"
)
_UNCLOSED = "a quote is opened in this row and not closed before the file ends; what stands behind it may be lost"


class _Rows:
    """The lines of a table as text, with the place of the row that begins and what was odd about it."""

    def __init__(self, source: Iterator[RawLine], *, has_backslashes: bool) -> None:
        self.source = source
        self.has_backslashes = has_backslashes
        self.first: RawLine | None = None
        self.raw: list[bytes] = []
        self.guessed = False
        self.damage = ""
        self.ended = False
        self.end = RawLine(1, 0, b"", 0)

    def __iter__(self) -> Iterator[str]:
        for line in self.source:
            self.first = self.first or line
            self.end, self.damage = line, line.damage
            self.raw.append(line.raw)
            raw = line.raw.removeprefix(codecs.BOM_UTF8) if line.number == 1 else line.raw
            try:
                text = raw.decode("utf-8")
            except UnicodeDecodeError:
                self.guessed = True
                text = raw.decode("cp1252", errors="replace")
            yield unescaped(text) if self.has_backslashes else text
        self.ended = True

    def row(self, file: str) -> tuple[Place, bytes, bool]:
        """Place and bytes of the row that was just read, and whether its encoding was guessed; a new row begins."""
        first = self.first or self.end
        taken = Place(first.number, first.offset, file), b"".join(self.raw), self.guessed
        self.first, self.raw, self.guessed = None, [], False
        return taken


def read_table(path: Path, layout: Layout, *, delimiter: str | None = None) -> Iterator[Record]:
    """The records of a CSV file whose first row names the columns.

    Raises:
        FeedError: the file has no row, lacks a column that the layout names, or has none known to hold the text.
    """
    csv.field_size_limit(LONGEST_LINE)  # the module's own limit of 131,072 is shorter than many a page
    source = lines(with_line_feeds(pieces(path, layout.encoding)))
    rows = _Rows(source, has_backslashes=escapes_quotes(head_of(path, HEAD_BYTES)))
    reader, header = _header(rows, path, (delimiter, layout))
    require(layout, header, path)
    require_text(layout, header, path)
    rows.row(str(path))
    count = 0
    while True:
        try:
            cells = next(reader, None)
        except csv.Error as error:
            place, raw, _ = rows.row(str(path))
            yield bad_record(
                place, "row-syntax", f"the row is no CSV: {error}. Look for a quote that is not closed", raw
            )
            continue
        if cells is None:
            break
        place, raw, guessed = rows.row(str(path))
        count += bool(cells)
        is_short = len(cells) < len(header)
        if rows.ended and is_short and not rows.damage:  # one more line was wanted for this row, and there is none
            yield bad_record(place, "row-syntax", _UNCLOSED, raw)
        elif cells:
            data = dict(zip(header, cells, strict=False))
            yield _record(data, place, layout, (raw, _oddities(header, cells, guessed)))
    if rows.damage:
        yield damaged(Place(rows.end.number + 1, rows.end.offset + rows.end.length, str(path)), rows.damage)
    elif not count:
        message = f"{path}: the table has no row below its columns {', '.join(map(repr, header))}; write the file again"
        raise FeedError(message)


def read_parquet(path: Path, layout: Layout) -> Iterator[Record]:
    """The records of a Parquet file, a few rows in memory at a time.

    Raises:
        FeedError: the file is no Parquet file, or lacks a column that the layout names.
        MissingExtraError: pyarrow is not installed.
    """
    of_arrow: type[Exception] = import_extra("pyarrow", "feeds", use=f"{path} is read by").ArrowException
    parquet: Any = import_extra("pyarrow.parquet", "feeds", use=f"{path} is read by")
    try:
        file = parquet.ParquetFile(path)
        names = file.schema_arrow.names
    except (of_arrow, OSError) as error:
        if isinstance(error, OSError) and error.errno is not None:  # of the file system, and none of Arrow's own
            raise
        message = f"{path}: no Parquet file can be read here ({str(error).splitlines()[0]}); write it again"
        raise FeedError(message) from error
    require(layout, names, path)
    number = 0
    for group in range(file.num_row_groups):
        try:
            for row in arrow_rows(file.iter_batches(batch_size=ROWS_IN_MEMORY, row_groups=[group])):
                number += 1
                yield from unwrapped(record_of(row, Place(number, None, str(path)), layout), layout)
        except (of_arrow, OSError) as error:
            number += 1
            message = f"row group {group} is damaged ({str(error).splitlines()[0]}); the rest of its rows are lost"
            yield bad_record(Place(number, None, str(path)), "damaged-file", message, b"")
    if not number:
        message = f"{path}: the file has no row; its columns are {', '.join(map(repr, names))}"
        raise FeedError(message)


def _header(rows: _Rows, path: Path, known: tuple[str | None, Layout]) -> tuple[Iterator[list[str]], list[str]]:
    """A reader of the rows, and the names of the columns; a first line such as ``sep=;`` may name the delimiter."""
    delimiter, layout = known
    source = iter(rows)
    try:
        first = next((line for line in source if line.strip()), None)
        if first is not None and (named := _SEPARATOR_RE.fullmatch(first)):  # as Excel writes and reads
            delimiter = named[1].replace("\\t", "\t")
            first = next((line for line in source if line.strip()), None)
        if first is not None:
            found = delimiter_of(first, delimiter, layout)
            spaced = has_spaces(first, found)
            reader = csv.reader(chain((first,), source), delimiter=found, skipinitialspace=spaced)
            return reader, next(reader)
    except csv.Error as error:
        message = f"{path}: the first row is no CSV ({error}); it is to name the columns"
        raise FeedError(message) from error
    message = f"{path}: the file is empty; its first row is to name the columns"
    raise FeedError(message)


def _record(data: dict[str, str], place: Place, layout: Layout, odd: tuple[bytes, tuple[Issue, ...]]) -> Record:
    raw, issues = odd
    record = record_of(data, place, layout, raw=raw)
    return replace(record, issues=(*record.issues, *issues)) if issues else record


def _oddities(header: Sequence[str], cells: Sequence[str], guessed: bool) -> tuple[Issue, ...]:  # noqa: FBT001 private
    found = []
    if len(cells) != len(header):
        message = (
            f"the row has {count_of(len(cells), 'cell')}, the header {len(header)}; cells may stand in the wrong column"
        )
        found.append(issue("row-shape", "warning", message))
    if guessed:
        found.append(issue("encoding-guessed", "warning", _GUESSED))
    return tuple(found)
