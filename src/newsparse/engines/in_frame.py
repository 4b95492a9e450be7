"""In a frame: flat rows for the rows of a frame in memory, by one process or several; for pandas and polars."""

from typing import Any

from newsparse.engines.arrow import flat_row, layout_for
from newsparse.errors import wrong_type
from newsparse.feed.sources.in_memory import column_names, objects
from newsparse.many.inputs import Columns
from newsparse.many.parse import converted, refuse_jobs
from newsparse.options import Options
from newsparse.row import Row


def rows_of(frame: Any, column: str, columns: Columns, options: Options, jobs: int) -> list[Row]:
    """A flat row for each row of a frame, in order.

    Raises:
        FeedError: there is no such column.
        TypeError: the frame is none: a column of one, a list.
        ValueError: ``jobs`` is below 1.
    """
    if not hasattr(frame, "columns"):
        advice = f"write series.to_frame({column!r}), or hand texts to parse_articles"
        raise wrong_type(frame, "parse_frame takes a DataFrame", advice)
    refuse_jobs(jobs)
    layout = layout_for(column_names(frame), column, columns)
    records = objects(frame, layout)
    return [row for _, row in converted(records, flat_row, jobs=jobs, options=options)]
