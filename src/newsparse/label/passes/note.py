"""Note: corrections and editor's notes, above, inside or below the story (cue rows of kind ``note``)."""

from collections.abc import Iterator

from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken

SEGMENTS_AROUND_STORY = 12
"""Segments before and after the story where a note still speaks of it."""


def find_notes(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The notes near the story."""
    start, end = story.start, story.end
    for index, _ in page.between(start - SEGMENTS_AROUND_STORY, end + SEGMENTS_AROUND_STORY, taken):
        row = page.rows[index]
        if row is not None and row.kind is Kind.NOTE:
            yield Claim(index, Kind.NOTE, row.name, row.why)
