"""Tables: CSV, TSV and Parquet, a record a row."""

import codecs
import csv
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from newsparse.errors import FeedError, MissingExtraError
from newsparse.feed.issue import issue
from newsparse.feed.sources.json_lines import damaged
from newsparse.feed.sources.keys import Layout, Role
from newsparse.feed.sources.record import Place, Record, record_of, spoilt
from newsparse.feed.sources.stream import LONGEST_LINE, RawLine, lines, pieces
from newsparse.model import Issue

ROWS = 64
"""Rows of a Parquet file that are held at once: pages are large."""
COLUMN_ROLES: tuple[Role, ...] = ("text", "id", "url", "title", "authors", "published", "language", "site")

_GUESSED = "the bytes of this row are not UTF-8 and were read as Windows-1252 (--encoding names another)"


class _Rows:
    """The lines of a table as text, with the place of the row that begins and what was odd about it."""

    def __init__(self, source: Iterator[RawLine]) -> None:
        self.source = source
        self.first: RawLine | None = None
        self.raw: list[bytes] = []
        self.guessed = False
        self.damage = ""
        self.end = RawLine(1, 0, b"", 0)

    def __iter__(self) -> Iterator[str]:
        for line in self.source:
            self.first = self.first or line
            self.end, self.damage = line, line.damage
            self.raw.append(line.raw)
            try:
                yield line.raw.decode("utf-8")
            except UnicodeDecodeError:
                self.guessed = True
                yield line.raw.decode("cp1252", errors="replace")

    def row(self, file: str) -> tuple[Place, bytes, bool]:
        """Place and bytes of the row that was just read; the next one begins afresh."""
        first = self.first or self.end
        taken = Place(first.number, first.offset, file), b"".join(self.raw), self.guessed
        self.first, self.raw, self.guessed = None, [], False
        return taken


def read_table(path: Path, layout: Layout, *, delimiter: str | None = None) -> Iterator[Record]:
    """The records of a CSV file whose first row names the columns.

    Raises:
        FeedError: the file has no row, or lacks a column that the layout names.
    """
    csv.field_size_limit(LONGEST_LINE)  # the module's own limit of 131,072 is shorter than many a page
    rows = _Rows(lines(pieces(path, layout.encoding)))
    reader = csv.reader(rows, delimiter=delimiter or ",")
    header = _header(reader, path)
    if delimiter is None and len(header) == 1:
        delimiter = next((mark for mark in (";", "\t", "|") if mark in header[0]), ",")
        reader = csv.reader(rows, delimiter=delimiter)
        header = next(csv.reader([header[0]], delimiter=delimiter))
    require(layout, header, path)
    rows.row(str(path))
    while True:
        try:
            cells = next(reader, None)
        except csv.Error as error:
            place, raw, _ = rows.row(str(path))
            yield spoilt(place, "row-syntax", f"the row is no CSV: {error}. Look for a quote that is not closed", raw)
            continue
        if cells is None:
            break
        place, raw, guessed = rows.row(str(path))
        if cells:
            yield _record(
                dict(zip(header, cells, strict=False)), place, layout, (raw, _oddities(header, cells, guessed))
            )
    if rows.damage:
        yield damaged(Place(rows.end.number + 1, rows.end.offset + rows.end.length, str(path)), rows.damage)


def read_parquet(path: Path, layout: Layout) -> Iterator[Record]:
    """The records of a Parquet file, a few rows in memory at a time.

    Raises:
        FeedError: the file is no Parquet file, or lacks a column that the layout names.
        MissingExtraError: pyarrow is not installed.
    """
    try:
        import pyarrow as pa  # noqa: PLC0415  an extra
        from pyarrow import parquet  # noqa: PLC0415
    except ImportError as error:
        message = f"{path}: pyarrow is not installed, which reads Parquet: pip install 'newsparse[feeds]'"
        raise MissingExtraError(message) from error
    try:
        file: Any = parquet.ParquetFile(path)
        require(layout, file.schema_arrow.names, path)
        number = 0
        for batch in file.iter_batches(batch_size=ROWS):
            for row in batch.to_pylist():
                number += 1
                yield record_of(row, Place(number, None, str(path)), layout)
    except pa.ArrowException as error:
        message = f"{path}: no Parquet file can be read here ({str(error).splitlines()[0]}); write it again"
        raise FeedError(message) from error


def require(layout: Layout, header: Sequence[str], path: Path) -> None:
    """Nothing, when a table has the columns that the layout names.

    Raises:
        FeedError: one is missing.
    """
    for role in COLUMN_ROLES:
        name = getattr(layout, role)
        if name is not None and name not in header and name.partition(".")[0] not in header:
            message = f"{path}: there is no column {name!r}; there are {', '.join(map(repr, header))}"
            raise FeedError(message)


def _header(reader: Iterator[list[str]], path: Path) -> list[str]:
    header = next((cells for cells in reader if cells), None)
    if header is None:
        message = f"{path}: the file is empty; its first row is to name the columns"
        raise FeedError(message)
    return [header[0].removeprefix(codecs.BOM_UTF8.decode()), *header[1:]]


def _record(data: dict[str, str], place: Place, layout: Layout, odd: tuple[bytes, tuple[Issue, ...]]) -> Record:
    raw, issues = odd
    record = record_of(data, place, layout, raw=raw)
    return replace(record, issues=(*record.issues, *issues)) if issues else record


def _oddities(header: Sequence[str], cells: Sequence[str], guessed: bool) -> tuple[Issue, ...]:  # noqa: FBT001 private
    found = []
    if len(cells) != len(header):
        message = f"the row has {len(cells)} cells, the header {len(header)}; cells may stand in the wrong column"
        found.append(issue("row-shape", "warning", message))
    if guessed:
        found.append(issue("encoding-guessed", "warning", _GUESSED))
    return tuple(found)
