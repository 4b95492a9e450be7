"""Author box: who the author is, after the story: a short text that opens with the name that signs it."""

from collections.abc import Iterator

from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken
from newsparse.model import Author

LAST, BELOW = 6, 4
"""Segments before and after the story's end where it stands."""
LONGEST = 70
"""Words of the longest one."""


def find_author_boxes(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The author boxes at the end of the story."""
    names = tuple(value.name for claim in taken.values() for value in claim.found if isinstance(value, Author))
    if not names:
        return
    end = story.end
    for index, segment in page.between(max(story.start + LAST, end - LAST), end + BELOW, taken):
        if segment.words <= LONGEST and segment.text.startswith(names):
            yield Claim(index, Kind.AUTHOR_BOX, "author_box.name", "opens with the author's name, at the story's end")
