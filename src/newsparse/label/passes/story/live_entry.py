"""Live entry: the time that heads an entry of a live blog, and the entry's headline under it."""

from collections.abc import Iterator

from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken
from newsparse.label.survey.live_entries import is_entry

HEADLINE_WORDS = 16
"""Words of the longest headline of an entry."""


def find_live_entries(page: Page, _story: Story, taken: Taken) -> Iterator[Claim]:
    """The times of the entries, and the short line under each that a paragraph follows."""
    for index in sorted(page.live):
        if index in taken:
            continue
        yield Claim(index, Kind.HEADING, "heading.clock", "the time of an entry of a live blog")
        below = index + 1
        if below + 1 < len(page.segments) and below not in taken and _heads_entry(page, below):
            yield Claim(below, Kind.HEADING, "heading.entry", "the headline of an entry of a live blog")


def _heads_entry(page: Page, index: int) -> bool:
    segment = page.segments[index]
    short = segment.text and segment.words <= HEADLINE_WORDS and not segment.ended and page.rows[index] is None
    return bool(short) and is_entry(page.segments[index + 1])
