"""Readings: how words in Chinese characters are read, which a page sets small over them."""

from collections.abc import Iterator

from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken

READING = "rt"
"""The element that holds a reading."""


def find_readings(page: Page, _story: Story, taken: Taken) -> Iterator[Claim]:
    """The readings of the lines before them, whose words stand there already."""
    for index, segment in enumerate(page.segments):
        if segment.tags is not None and segment.tags.tag == READING and index not in taken:
            yield Claim(index, Kind.OTHER, "other.reading", "how words of the line before it are read")
