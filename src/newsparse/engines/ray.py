"""Ray Data: a dataset of records to a dataset of articles."""

from functools import partial
from typing import TYPE_CHECKING

from newsparse.engines.arrow import ROWS_AT_ONCE, layout_for, parse_table
from newsparse.extras import import_extra
from newsparse.many.inputs import Columns
from newsparse.options import Options

if TYPE_CHECKING:
    from ray.data import Dataset

_DEFAULT = Options()


def parse_dataset(
    dataset: "Dataset",
    *,
    column: str = "text",
    columns: Columns = None,
    options: Options = _DEFAULT,
    nested: bool = False,
) -> "Dataset":
    """A dataset of articles: a row for each row, by ``map_batches``.

    Args:
        dataset: a dataset with a column of raw texts.
        column: the column of the texts.
        columns: which other columns hold what; those that are not named are guessed.
        options: how each text is to be parsed.
        nested: structs, as ``arrow_schema()`` has them, in the place of flat rows.

    Raises:
        FeedError: there is no such column.
        MissingExtraError: Ray is not installed.
    """
    import_extra("ray.data")
    layout_for(dataset.columns() or (column,), column, columns)
    made = partial(parse_table, column=column, columns=columns, options=options, nested=nested)
    return dataset.map_batches(made, batch_format="pyarrow", batch_size=ROWS_AT_ONCE)
