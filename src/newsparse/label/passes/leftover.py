"""Leftover: what is not the story and that no rule knew, by where it stands."""

from collections.abc import Iterator

from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken

ENTRY = 4
"""Words of the longest menu entry."""

OWNER = 12
"""Words of the longest line that says whose the site is."""


def find_leftovers(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """Everything else, so that nothing is without a kind."""
    start, end = story.start, story.end
    for index, segment in page.between(0, len(page.segments), taken):
        if not segment.text:
            yield Claim(index, Kind.OTHER, "other.no-words", "holds no words of its own")
        elif segment.mark == "image":
            yield Claim(index, Kind.OTHER, "other.alt-text", "an image's alt text, with no caption that repeats it")
        elif index >= end and segment.words <= OWNER and segment.text.startswith("©"):
            yield Claim(index, Kind.LEGAL, "legal.owner", "who owns the site, after the story")
        elif segment.words <= ENTRY:
            yield Claim(index, Kind.NAVIGATION, "navigation.outside", "a short line outside the story")
        elif index < start:
            yield Claim(index, Kind.OTHER, "other.above", "above the story, in none of its fields")
        elif index >= end:
            yield Claim(index, Kind.RELATED, "related.below", "after the story's end")
        else:
            yield Claim(index, Kind.OTHER, "other.inside", "inside the story, in none of its fields")
