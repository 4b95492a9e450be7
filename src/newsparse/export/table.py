"""Table: flat rows as CSV, and as a table of Arrow for Parquet; the same columns in both."""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Sequence
from types import ModuleType
from typing import Any

from newsparse.errors import wrong_type
from newsparse.extras import import_extra
from newsparse.model import Article
from newsparse.row import COLUMNS, LISTS, Row

CSV_HEADER = ",".join(COLUMNS) + "\n"
"""The first line of a CSV file of rows."""


def to_csv(rows: Iterable[Row]) -> str:
    r"""Flat rows as lines of CSV, without the header; a list is a JSON array in its cell.

    Args:
        rows: rows, as ``Article.to_row`` gives them.

    Raises:
        TypeError: they are something else.

    Example:
        >>> from newsparse.model import Article, Author
        >>> row = Article(title="Old mill burns", authors=(Author(name="Jane Roe"),)).to_row(id="r1")
        >>> to_csv([row])[:30]
        'r1,,,,,Old mill burns,,"[""Jan'
    """
    lines = io.StringIO()
    writer = csv.writer(lines, lineterminator="\n")
    for row in _rows(rows, "to_csv"):
        values: dict[str, Any] = dict(row)
        cells = (json.dumps(values[name], ensure_ascii=False) if name in LISTS else values[name] for name in COLUMNS)
        writer.writerow(cells)
    return lines.getvalue()


def row_schema() -> Any:  # pyarrow has no types
    """The Arrow schema of a flat row: strings and lists of strings.

    Raises:
        MissingExtraError: pyarrow is not installed.

    Example:
        >>> str(row_schema().field("authors").type)
        'list<item: string>'
    """
    pa = arrow()
    kinds = {name: pa.list_(pa.string()) if name in LISTS else pa.string() for name in COLUMNS}
    return pa.schema([pa.field(name, kind) for name, kind in kinds.items()])


def to_table(rows: Sequence[Row]) -> Any:
    """Flat rows as a table of Arrow, ready for Parquet.

    Args:
        rows: rows, as ``Article.to_row`` gives them; all of them are held in memory.

    Raises:
        TypeError: they are something else.
        MissingExtraError: pyarrow is not installed.

    Example:
        >>> from newsparse.model import Article
        >>> to_table([Article(title="Old mill burns").to_row()]).num_rows
        1
    """
    return arrow().Table.from_pylist(list(_rows(rows, "to_table")), schema=row_schema())


def to_parquet(rows: Sequence[Row]) -> bytes:
    """Flat rows as the content of a Parquet file.

    Args:
        rows: rows, as ``Article.to_row`` gives them; all of them are held in memory.

    Raises:
        MissingExtraError: pyarrow is not installed.

    Example:
        >>> to_parquet([])[:4]
        b'PAR1'
    """
    return parquet_of(to_table(rows))


def parquet_of(table: Any) -> bytes:
    """A table of Arrow as the content of a Parquet file."""
    pa = arrow()
    sink = pa.BufferOutputStream()
    pa.parquet.write_table(table, sink, compression="zstd")
    return sink.getvalue().to_pybytes()  # type: ignore[no-any-return]  # pyarrow has no types


def _rows(rows: Iterable[Row], call: str) -> Iterator[Row]:
    """The rows, each seen to be one.

    Raises:
        TypeError: one is something else.
    """
    for row in (rows,) if isinstance(rows, Article) else rows:
        if not isinstance(row, dict):
            raise wrong_type(row, f"{call} takes flat rows", f"write {call}(list(newsparse.to_rows(articles)))")
        yield row


def arrow() -> ModuleType:
    """The package pyarrow.

    Raises:
        MissingExtraError: it is not installed.
    """
    import_extra("pyarrow.parquet", "arrow", use="tables are held by")  # an attribute of the package from now on
    return import_extra("pyarrow", "arrow", use="tables are held by")
