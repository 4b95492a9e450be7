"""Records of Python objects: texts, mappings, articles, and tables, whose rows are read one at a time."""

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from newsparse.errors import FeedError
from newsparse.feed.sources.columns import arrow_rows, require
from newsparse.feed.sources.keys import Layout
from newsparse.feed.sources.record import Place, Record, bad_record
from newsparse.feed.sources.values import is_missing
from newsparse.feed.sources.wrapped import records_of
from newsparse.model import Article
from newsparse.read.parsed_page import advice_for
from newsparse.surrogates import writable


def read_objects(source: object, layout: Layout) -> Iterator[Record]:
    """The records of a mapping, a table, or an iterable of texts, mappings, tables or articles.

    Raises:
        FeedError: the source is none of these, is empty, or is a table without a column that the layout names.

    Example:
        >>> [record.text for record in read_objects({"articles": [{"text": "A fire."}]}, Layout())]
        ['A fire.']
    """
    is_empty = True
    for record in objects(source, layout):
        is_empty = False
        yield record
    if is_empty:
        message = "the feed holds no record: what was given is empty; look at what was to fill it"
        raise FeedError(message)


def objects(source: object, layout: Layout) -> Iterator[Record]:
    """The records of a source as ``read_objects`` takes it; an empty source is no error here.

    Raises:
        FeedError: the source is none of these, or a table without a column that the layout names.
    """
    is_one = isinstance(source, Mapping | Article | Record) or table_rows(source) is not None
    if not is_one:
        _iterable(source)
    number = 0
    for value in (source,) if is_one else source:  # type: ignore[attr-defined]  # seen to be iterable
        for record in _records(value, number, layout):
            number += 1
            yield record if isinstance(value, Record) or record.line == number else replace(record, line=number)


def table_rows(source: object) -> Callable[[], Iterator[dict[str, object]]] | None:
    """A function that gives the rows of a table one by one; ``None`` when the object is no table.

    A table is recognised by its methods, so that pandas, polars and pyarrow need not be imported.
    """
    table: Any = source
    if isinstance(source, type | Mapping):
        return None
    if _is_arrow(table):
        return lambda: arrow_rows(_batches(table))
    if hasattr(table, "iter_rows") and hasattr(table, "columns"):  # polars
        return lambda: iter(table.iter_rows(named=True))
    if hasattr(table, "itertuples") and hasattr(table, "columns"):  # pandas
        names = [str(name) for name in table.columns]
        return lambda: (dict(zip(names, row, strict=True)) for row in table.itertuples(index=False, name=None))
    return None


def _is_arrow(table: Any) -> bool:
    """Whether an object is a table, record batch, dataset, or reader of batches of Arrow."""
    methods = ("to_batches", "to_pylist", "read_next_batch")
    return any(hasattr(table, name) for name in methods) and hasattr(table, "schema")


def _batches(table: Any) -> Iterable[Any]:
    if hasattr(table, "to_batches"):
        return table.to_batches()  # type: ignore[no-any-return]  # pyarrow has no types
    return table if hasattr(table, "read_next_batch") else (table,)


def column_names(table: Any) -> list[str]:
    """The names of a table's columns."""
    return [str(name) for name in (table.schema.names if _is_arrow(table) else table.columns)]


def _records(value: object, number: int, layout: Layout) -> Iterator[Record]:
    rows = table_rows(value)
    if rows is None:
        yield from _value(value, number + 1, layout)
        return
    require(layout, column_names(value), "the table")
    for count, row in enumerate(rows(), number + 1):
        yield from records_of({name: _plain(cell) for name, cell in row.items()}, Place(count), layout)


def _value(value: object, number: int, layout: Layout) -> Iterator[Record]:
    if isinstance(value, Record):
        yield value
    elif isinstance(value, str | bytes):
        if not value.strip():
            yield bad_record(Place(number), "empty-text", "the text is empty", value)
        else:
            text = writable(value) if isinstance(value, str) else value
            yield Record(number, None, text, raw=value)
    elif is_missing(value):
        yield bad_record(Place(number), "missing-text", f"{value} stands here, where a text or a record is", str(value))
    elif isinstance(value, Article):
        yield Record(number, None, value.source or value.text, article=value, raw=value.source or value.text)
    else:
        yield from _mapping(value, _as_mapping(value), Place(number), layout)


def _mapping(value: object, row: object, place: Place, layout: Layout) -> Iterator[Record]:
    """The records of a value that is a mapping or was made one; of what JSON has no word for, one that says so."""
    if isinstance(row, Mapping | list | tuple | int | float):
        yield from records_of(row, place, layout)
        return
    message = f"a value of type {type(value).__name__} stands here, where a text or a record is; {advice_for(value)}"
    yield bad_record(place, "missing-text", message, str(value))


def _as_mapping(value: object) -> object:
    """A data class, named tuple, Pydantic model or row of a database as a mapping; else the value."""
    row: Any = value
    if isinstance(value, Mapping | type):
        return value
    if dataclasses.is_dataclass(value):
        return dataclasses.asdict(row)
    for name in ("_asdict", "model_dump"):
        if hasattr(row, name):
            return getattr(row, name)()
    return dict(row) if hasattr(row, "keys") and hasattr(row, "__getitem__") else value


def _plain(cell: object) -> object:
    """A cell as Python's own type: numpy's numbers and arrays are converted, a missing value is ``None``."""
    value: Any = cell
    if hasattr(value, "tolist") and not isinstance(cell, str | bytes):
        return value.tolist()
    return None if type(cell).__name__ in ("NAType", "NaTType") else cell


def _iterable(source: object) -> None:
    """Raises an error when the source cannot be iterated over for records.

    Raises:
        FeedError: it is an open file, bytes, a table that was not collected, or cannot be iterated over.
    """
    if isinstance(source, bytes | bytearray):
        message = "bytes are one text, not a feed; give a list of texts, or the path of a file"
    elif hasattr(source, "read"):
        message = f"an open file gives lines, not records; give its path ({getattr(source, 'name', 'a file')!r})"
    elif hasattr(source, "collect"):
        message = "a table that is not collected yet has no rows; give what its collect() returns"
    elif not isinstance(source, Iterable):
        message = f"{type(source).__name__} is no feed; give a path, a table, a mapping, or an iterable of records"
    else:
        return
    raise FeedError(message)
