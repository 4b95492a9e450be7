"""Columns: that a table has those that the layout names, and the rows of columns as Arrow holds them."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from newsparse.errors import FeedError
from newsparse.feed.sources.key_names import ROLES
from newsparse.feed.sources.keys import Layout

ROWS = 64
"""Rows of Arrow's columns that are Python objects at once: pages are large."""


def require(layout: Layout, header: Sequence[str], table: Path | str) -> None:
    """Nothing, when a table has the columns that the layout names.

    Raises:
        FeedError: one is missing.
    """
    for role in ROLES:
        name = getattr(layout, role)
        if name is not None and name not in header and name.partition(".")[0] not in header:
            message = f"{table}: there is no column {name!r}; there are {', '.join(map(repr, header))}"
            raise FeedError(message)


def arrow_rows(batches: Iterable[Any]) -> Iterator[dict[str, object]]:  # pyarrow has no types
    """The rows of Arrow's record batches, a few at a time; a time that Python cannot hold is a text."""
    for batch in batches:
        for start in range(0, batch.num_rows, ROWS):
            part = batch.slice(start, ROWS)
            columns = [_cells(column) for column in part.columns]
            for row in range(part.num_rows):
                yield {name: cells[row] for name, cells in zip(part.schema.names, columns, strict=True)}


def _cells(column: Any) -> list[object]:
    try:
        return list(column.to_pylist())
    except (ValueError, OverflowError):  # nanoseconds, and years after 9999
        try:
            return [None if str(cell).startswith("<") else cell for cell in column.cast("string").to_pylist()]
        except ValueError:
            return [None] * len(column)
