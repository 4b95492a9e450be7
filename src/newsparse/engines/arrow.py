"""Arrow: a batch of records in, a batch of articles out, a row for a row; what all other engines stand on."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from functools import partial
from typing import Any

from newsparse.engines.schema import arrow_schema
from newsparse.export.table import arrow, row_schema
from newsparse.feed.run.worker import Task, safely
from newsparse.feed.sources.columns import arrow_rows, require
from newsparse.feed.sources.keys import Layout, columns_of
from newsparse.feed.sources.record import Place, Record, record_of
from newsparse.flatten import as_stated
from newsparse.many.inputs import Columns, named_layout
from newsparse.many.one_article import Parsed, ParsePlan, failed, parsed
from newsparse.options import Options
from newsparse.parse import load_named_files
from newsparse.row import Row

__all__ = [
    "arrow_schema",
    "batches_of",
    "flat_row",
    "layout_for",
    "parse_batch",
    "parse_table",
    "row_schema",
    "schema_for",
]

ROWS_AT_ONCE = 256
"""Rows that an engine hands over at once: a second or two of work, and some megabytes of articles."""
_DEFAULT = Options()


def parse_batch(
    batch: Any, *, column: str = "text", columns: Columns = None, options: Options = _DEFAULT, nested: bool = True
) -> Any:  # pyarrow has no types
    """A record batch of articles: a row for each row, in order; one that gives no article is a row with its issue.

    The function keeps no state and does nothing else, so that any engine may call it anywhere.

    Args:
        batch: a record batch of Arrow with a column of raw texts: strings, bytes, or lists of paragraphs.
        column: the column of the texts.
        columns: which other columns hold what, ``{"id": "doc", "url": "link"}``; those that are not named are guessed
            from their names, and what they state is the article's. A batch of the texts alone has no others.
        options: how each text is to be parsed.
        nested: rows in the form of ``arrow_schema()``; ``False`` gives flat rows, as ``row_schema()`` has them.

    Raises:
        FeedError: there is no such column.
        CueError, ScorerError: a file named in ``options.cues`` or ``options.scorer`` is wrong.
        MissingExtraError: pyarrow is not installed.

    Example:
        >>> import pyarrow as pa
        >>> made = parse_batch(pa.RecordBatch.from_pydict({"text": ["Old mill burns", None]}))
        >>> [[warning["check"] for warning in row] for row in made.column("warnings").to_pylist()]
        [['no-article'], ['missing-text']]
    """
    layout = layout_for(batch.schema.names, column, columns)
    form = _nested_row if nested else flat_row
    rows = [form(record, made) for record, made in _parsed(records_of(batch, layout), options)]
    return arrow().RecordBatch.from_pylist(rows, schema=schema_for(nested=nested))


def parse_table(table: Any, **arguments: Any) -> Any:
    """A table of articles: ``parse_batch`` for a whole table of Arrow.

    Args:
        table: a table of Arrow.
        arguments: those of ``parse_batch``.

    Raises:
        FeedError, CueError, ScorerError, MissingExtraError: as ``parse_batch``.

    Example:
        >>> import pyarrow as pa
        >>> parse_table(pa.table({"text": ["Old mill burns"]}), nested=False).num_rows
        1
    """
    layout_for(table.schema.names, arguments.get("column", "text"), arguments.get("columns"))
    made = list(batches_of(table.to_batches(), **arguments))
    return arrow().Table.from_batches(made, schema=schema_for(nested=arguments.get("nested", True)))


def batches_of(batches: Iterable[Any], **arguments: Any) -> Iterator[Any]:
    """The batches of articles of batches of records, cut so that none is large.

    Args:
        batches: record batches of Arrow.
        arguments: those of ``parse_batch``.

    Example:
        >>> list(batches_of(()))
        []
    """
    for batch in batches:
        for start in range(0, batch.num_rows, ROWS_AT_ONCE):
            yield parse_batch(batch.slice(start, ROWS_AT_ONCE), **arguments)


def schema_for(*, nested: bool) -> Any:
    """The schema of nested or of flat rows."""
    return arrow_schema() if nested else row_schema()


def layout_for(names: Iterable[str], column: str, columns: Columns) -> Layout:
    """The layout of a table with such columns.

    Raises:
        FeedError: one is named that is not there; the error names those there are.

    Example:
        >>> layout_for(["doc", "raw"], "raw", {"id": "doc"}).id
        'doc'
    """
    layout = named_layout(columns).model_copy(update={"text": column})
    require(layout, [str(name) for name in names], "the table")
    return layout


def records_of(batch: Any, layout: Layout) -> Iterator[Record]:
    """The records that the rows of a batch are; only the columns that say something of an article are read."""
    names = list(batch.schema.names)
    keys = (layout.text or "", *columns_of(dict.fromkeys(names), layout).values())
    needed = dict.fromkeys(key if key in names else key.partition(".")[0] for key in keys)
    read = arrow().RecordBatch.from_arrays([batch.column(names.index(name)) for name in needed], list(needed))
    for number, row in enumerate(arrow_rows((read,)), 1):
        yield record_of(row, Place(number), layout)


def _parsed(records: Iterable[Record], options: Options) -> Iterator[tuple[Record, Parsed]]:
    load_named_files(options)
    task = Task(partial(parsed, plan=ParsePlan(options=options, now=options.now or datetime.now(UTC))), failed)
    return ((record, safely(record, task)) for record in records)


def flat_row(record: Record, made: Parsed) -> Row:
    """The flat row of a record's article, with the record's own id."""
    return made.article.to_row(id=record.stated.id)


def _nested_row(record: Record, made: Parsed) -> dict[str, Any]:
    article = made.article
    return {
        "id": record.stated.id,
        **article.to_dict(),
        "published": as_stated(article.published),
        "updated": as_stated(article.updated),
        "text": article.text,
        "published_utc": _moment(article.published),
        "updated_utc": _moment(article.updated),
    }


def _moment(value: object) -> datetime | None:
    """A moment in UTC; ``None`` for a day, a moment without a zone, and one beyond the years that Python has."""
    try:
        return value.astimezone(UTC) if isinstance(value, datetime) and value.tzinfo else None
    except OverflowError:
        return None
