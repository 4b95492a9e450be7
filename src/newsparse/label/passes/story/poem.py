"""Poem: the lines of verse inside the story, each a paragraph, where a page has other articles' headlines in a row."""

from collections.abc import Iterator

from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken
from newsparse.label.verse import find_verse


def find_poems(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The lines of the poems that the story shows."""
    for poem in find_verse(page, story.start, story.end):
        if not any(index in taken for index in poem):
            for index in poem:
                yield Claim(index, Kind.PARAGRAPH, "paragraph.verse", "one of the lines of a poem")
