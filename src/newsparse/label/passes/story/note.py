"""Note: corrections and editor's notes, above, inside or below the story.

Told by the words that open them (cue rows of kind ``note``), or by an element that is named for a correction.
"""

from collections.abc import Iterator

from newsparse.cues.elements import pieces_of
from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken
from newsparse.label.survey.page_parts import NEAREST_ELEMENTS
from newsparse.label.survey.story import LINKED

SEGMENTS_AROUND_STORY = 12
"""Segments before and after the story where a note still speaks of it."""
SHORTEST_NAMED_WORDS = 4
"""Words of the shortest note that only its element's name tells; "Corrections" alone leads to a page of them."""


def find_notes(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The notes near the story."""
    start, end = story.start, story.end
    for index, segment in page.between(start - SEGMENTS_AROUND_STORY, end + SEGMENTS_AROUND_STORY, taken):
        row = page.rows[index]
        if row is not None and row.kind is Kind.NOTE:
            yield Claim(index, Kind.NOTE, row.name, row.why)
        elif row is None and _is_named(segment):
            yield Claim(index, Kind.NOTE, "note.element", "its element is named as a correction")


def _is_named(segment: Segment) -> bool:
    """Whether a sentence stands in an element that is named for a correction, and leads nowhere else."""
    if segment.tags is None or not segment.ended or segment.linked > LINKED or segment.mark == "heading":
        return False
    if segment.words < SHORTEST_NAMED_WORDS:
        return False
    return any(pieces_of("correction").search(name) for name in segment.tags.names[:NEAREST_ELEMENTS])
