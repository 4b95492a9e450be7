"""Archive bar: what a web archive or a search engine puts above a page that it kept, told by its elements' names."""

from collections.abc import Sequence

from newsparse.cues import find_row
from newsparse.cues.row import CueRow
from newsparse.document import Segment
from newsparse.label.survey.page_parts import parts_around

_PART = "archive bar"


def know_archive_bar(segments: Sequence[Segment], rows: list[CueRow | None]) -> None:
    """Give the segments of such a bar, with which the page begins, their row."""
    for index, segment in enumerate(segments):
        if segment.tags is None or _PART not in parts_around(segment.tags):
            return
        rows[index] = find_row("universal", "navigation.archive-bar")
