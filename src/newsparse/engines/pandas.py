"""pandas: a frame of records to a frame of articles with the same index."""

from typing import TYPE_CHECKING

from newsparse.engines.in_frame import rows_of
from newsparse.extras import import_extra
from newsparse.many.inputs import Columns
from newsparse.options import Options
from newsparse.row import COLUMNS

if TYPE_CHECKING:
    import pandas as pd

_DEFAULT = Options()


def parse_frame(
    frame: "pd.DataFrame",
    *,
    column: str = "text",
    columns: Columns = None,
    options: Options = _DEFAULT,
    jobs: int = 1,
) -> "pd.DataFrame":
    """A frame of flat rows (docs/rows.md): a row for each row, with its index, so that ``frame.join`` fits.

    Args:
        frame: a frame with a column of raw texts.
        column: the column of the texts.
        columns: which other columns hold what; those that are not named are guessed. ``frame[["text"]]`` has no others.
        options: how each text is to be parsed.
        jobs: processes that parse.

    Raises:
        FeedError: there is no such column.
        MissingExtraError: pandas is not installed.
    """
    pandas = import_extra("pandas")
    made = pandas.DataFrame(rows_of(frame, column, columns, options, jobs), columns=list(COLUMNS))
    made.index = frame.index
    return made
