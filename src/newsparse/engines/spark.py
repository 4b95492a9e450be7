"""Spark: a DataFrame of records to a DataFrame of articles, parsed where its partitions are."""

from functools import partial
from typing import TYPE_CHECKING

from newsparse.engines.arrow import batches_of, layout_for, schema_for
from newsparse.extras import import_extra
from newsparse.many.inputs import Columns
from newsparse.options import Options

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

_DEFAULT = Options()


def parse_frame(
    frame: "DataFrame",
    *,
    column: str = "text",
    columns: Columns = None,
    options: Options = _DEFAULT,
    nested: bool = False,
) -> "DataFrame":
    """A DataFrame of articles: a row for each row, by ``mapInArrow``.

    Spark gives no order: name the column of an id (``columns={"id": "doc"}``) to join by.

    Args:
        frame: a DataFrame with a column of raw texts, strings or binary.
        column: the column of the texts.
        columns: which other columns hold what; those that are not named are guessed.
        options: how each text is to be parsed. Cue files and weights must be there on every worker.
        nested: structs, as ``arrow_schema()`` has them, in the place of flat rows.

    Raises:
        FeedError: there is no such column.
        MissingExtraError: pyspark or pyarrow is not installed.
    """
    types = import_extra("pyspark.sql.pandas.types", "spark")
    layout_for(frame.columns, column, columns)
    schema = types.from_arrow_schema(schema_for(nested=nested))
    made = partial(batches_of, column=column, columns=columns, options=options, nested=nested)
    return frame.mapInArrow(made, schema)
