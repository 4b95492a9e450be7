"""polars: a frame of records to a frame of articles; a lazy one stays lazy."""

from functools import partial
from typing import TYPE_CHECKING, Any

from newsparse.engines.arrow import layout_for
from newsparse.engines.in_frame import rows_of
from newsparse.extras import import_extra
from newsparse.many.inputs import Columns
from newsparse.options import Options
from newsparse.row import COLUMNS, LISTS

if TYPE_CHECKING:
    import polars as pl

_DEFAULT = Options()


def parse_frame(
    frame: "pl.DataFrame | pl.LazyFrame",
    *,
    column: str = "text",
    columns: Columns = None,
    options: Options = _DEFAULT,
    jobs: int = 1,
) -> Any:  # the kind of frame that was given
    """A frame of flat rows (docs/rows.md): a row for each row, in order.

    Args:
        frame: a frame with a column of raw texts. Of a lazy one a lazy one comes back, parsed when it is collected.
        column: the column of the texts.
        columns: which other columns hold what; those that are not named are guessed.
        options: how each text is to be parsed.
        jobs: processes that parse.

    Raises:
        FeedError: there is no such column.
        MissingExtraError: polars is not installed.
    """
    polars = import_extra("polars")
    schema = {name: polars.List(polars.String) if name in LISTS else polars.String for name in COLUMNS}
    if isinstance(frame, polars.LazyFrame):
        layout_for(frame.collect_schema().names(), column, columns)
        eager = partial(parse_frame, column=column, columns=columns, options=options, jobs=jobs)
        whole = {"predicate_pushdown": False, "projection_pushdown": False, "slice_pushdown": False}
        return frame.map_batches(eager, schema=schema, **whole)  # its columns are others than the frame's
    return polars.DataFrame(rows_of(frame, column, columns, options, jobs), schema=schema, orient="row")
