"""Columns: whether a table has those that the layout names, and the rows of Arrow's columns."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from newsparse.errors import FeedError
from newsparse.feed.sources.key_names import ROLES
from newsparse.feed.sources.keys import HOW_TO_NAME, Layout, text_keys

ROWS_IN_MEMORY = 64
"""Rows of Arrow's columns that are Python objects at once: with a page of 0.2 MB in each, some 13 MB."""

_UNFIT = (ValueError, OverflowError, KeyError, AttributeError, NotImplementedError)
"""What Arrow raises where Python cannot hold a value: a time beyond its years, an unknown zone, broken text."""


def require(layout: Layout, header: Sequence[str], table: Path | str) -> None:
    """Raises an error when a table lacks a column that the layout names.

    Raises:
        FeedError: one is missing.
    """
    for role in ROLES:
        name = getattr(layout, role)
        if name is not None and name not in header and name.partition(".")[0] not in header:
            message = f"{table}: there is no column {name!r}; there are {', '.join(map(repr, header))}"
            raise FeedError(message)


def require_text(layout: Layout, header: Sequence[str], table: Path | str) -> None:
    """Raises an error when no column of a table, whose cells are strings, is known to hold the text.

    Raises:
        FeedError: none is, so that each row would have the same fault.
    """
    if not text_keys(dict.fromkeys(header), layout):
        has = ", ".join(map(repr, header))
        message = f"{table}: no column is known to hold the text; there are {has}. {HOW_TO_NAME}"
        raise FeedError(message)


def arrow_rows(batches: Iterable[Any]) -> Iterator[dict[str, object]]:  # pyarrow has no types
    """The rows of Arrow's record batches, a few at a time; a time that Python cannot hold is a text."""
    for batch in batches:
        for start in range(0, batch.num_rows, ROWS_IN_MEMORY):
            part = batch.slice(start, ROWS_IN_MEMORY)
            columns = [_cells(column) for column in part.columns]
            for row in range(part.num_rows):
                yield {name: cells[row] for name, cells in zip(part.schema.names, columns, strict=True)}


def _cells(column: Any) -> list[object]:
    with suppress(*_UNFIT):
        return list(column.to_pylist())
    return [_cell(column.slice(at, 1)) for at in range(len(column))]


def _cell(column: Any) -> object:
    """The value of a column of one cell; ``None`` where nothing makes it readable."""
    with suppress(*_UNFIT):
        return column.to_pylist()[0]
    with suppress(*_UNFIT):  # nanoseconds, and years after 9999
        written = column.cast("string").to_pylist()[0]
        return None if str(written).startswith("<") else written
    with suppress(*_UNFIT):  # bytes that are not UTF-8
        return str(column.cast("binary").to_pylist()[0], "utf-8", "replace")
    with suppress(*_UNFIT):  # a zone that nobody knows
        return column.cast(f"timestamp[{column.type.unit}]").cast("string").to_pylist()[0]
    return None
