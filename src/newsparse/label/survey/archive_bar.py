"""Archive bar: what a web archive or a search engine puts above a page that it kept, told by its elements' names."""

from collections.abc import Sequence

from newsparse.cues import find_row
from newsparse.cues.row import CueRow

_PART = "archive bar"


def know_archive_bar(parts: Sequence[frozenset[str]], rows: list[CueRow | None]) -> None:
    """Give the segments of such a bar, with which the page begins, their row.

    Args:
        parts: what the elements around each segment of the page are named for.
        rows: the cue row that claims each of them.
    """
    for index, around in enumerate(parts):
        if _PART not in around:
            return
        rows[index] = find_row("universal", "navigation.archive-bar")
