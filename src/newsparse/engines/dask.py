"""Dask: a DataFrame of records to a DataFrame of articles, partition by partition."""

from functools import partial
from typing import TYPE_CHECKING

from newsparse.engines import pandas as in_pandas
from newsparse.engines.arrow import layout_for
from newsparse.extras import import_extra
from newsparse.many.inputs import Columns
from newsparse.options import Options

if TYPE_CHECKING:
    from dask.dataframe import DataFrame

_DEFAULT = Options()


def parse_frame(
    frame: "DataFrame", *, column: str = "text", columns: Columns = None, options: Options = _DEFAULT
) -> "DataFrame":
    """A DataFrame of flat rows (docs/rows.md): a row for each row, with its index, by ``map_partitions``.

    Threads gain nothing, since parsing is Python: compute with ``scheduler="processes"`` or on a cluster.

    Args:
        frame: a DataFrame of Dask with a column of raw texts.
        column: the column of the texts.
        columns: which other columns hold what; those that are not named are guessed.
        options: how each text is to be parsed.

    Raises:
        FeedError: there is no such column.
        MissingExtraError: Dask is not installed.
    """
    import_extra("dask.dataframe")
    layout_for(frame.columns, column, columns)
    parse = partial(in_pandas.parse_frame, column=column, columns=columns, options=options)
    empty = parse(frame._meta)  # noqa: SLF001  how Dask hands over a frame without rows
    return frame.map_partitions(parse, meta=empty)
