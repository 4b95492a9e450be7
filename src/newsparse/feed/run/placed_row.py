"""Placed row: an article of a feed as a flat row, with the place of its record and its issues, for Parquet."""

from collections.abc import Sequence

from newsparse.export.table import arrow, parquet_of, row_schema
from newsparse.feed.run.count import Entered
from newsparse.model import Article


def placed_row(entered: Entered) -> dict[str, object]:
    """The flat row of an article (docs/rows.md) between its record's place and the names of all its issues.

    Args:
        entered: a record that gave an article.
    """
    place = entered.place
    article = Article.model_validate_json(entered.outcome.article or "{}")
    beside = place.model_dump(include={"number", "file", "line", "offset", "source"})
    return {**beside, **article.to_row(id=place.id), "issues": [issue.check for issue in entered.issues]}


def to_parquet_part(rows: Sequence[dict[str, object]]) -> bytes:
    """Such rows as the content of a Parquet file.

    Raises:
        MissingExtraError: pyarrow is not installed.
    """
    pa = arrow()
    number, text = pa.int64(), pa.string()
    before = [("number", number), ("file", text), ("line", number), ("offset", number), ("source", text)]
    schema = pa.schema([*before, *row_schema(), ("issues", pa.list_(text))])
    return parquet_of(pa.Table.from_pylist(rows, schema=schema))
