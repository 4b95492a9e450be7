"""Leftover: what is not the story and that no rule knew, by where it stands."""

from collections.abc import Iterator

from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken
from newsparse.label.passes.beside.owner_line import is_owner_line

LONGEST_ENTRY_WORDS = 4
"""Words of the longest menu entry."""


def find_leftovers(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """Everything else, so that nothing is without a kind."""
    start, end = story.start, story.end
    comments = _under_comments(page, end)
    for index, segment in page.between(0, len(page.segments), taken):
        if not segment.text:
            yield Claim(index, Kind.OTHER, "other.no-words", "holds no words of its own")
        elif segment.mark == "image":
            yield Claim(index, Kind.OTHER, "other.alt-text", "an image's alt text, with no caption that repeats it")
        elif index >= end and is_owner_line(segment):
            yield Claim(index, Kind.LEGAL, "legal.owner", "who owns the site, after the story")
        elif index in comments and segment.ended:
            yield Claim(index, Kind.COMMENT, "comment.below", "a sentence under the heading of the comments")
        elif segment.words <= LONGEST_ENTRY_WORDS:
            yield Claim(index, Kind.NAVIGATION, "navigation.outside", "a short line outside the story")
        elif index < start:
            yield Claim(index, Kind.OTHER, "other.above", "above the story, in none of its fields")
        elif index >= end:
            yield Claim(index, Kind.RELATED, "related.below", "after the story's end")
        else:
            yield Claim(index, Kind.OTHER, "other.inside", "inside the story, in none of its fields")


def _under_comments(page: Page, end: int) -> frozenset[int]:
    """The lines after the story that stand under a heading of comments, down to a line of another part of the page."""
    found: set[int] = set()
    inside = False
    for index in range(end, len(page.segments)):
        row = page.rows[index]
        if row is None and inside:
            found.add(index)
        elif row is not None and row.kind is not Kind.BARE_LABEL:
            inside = row.kind is Kind.COMMENT
    return frozenset(found)
