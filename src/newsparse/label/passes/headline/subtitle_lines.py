"""Subtitle lines: how far a standfirst goes that is set as a few sentences, each a line of its own."""

from newsparse.document import Segment
from newsparse.kinds import SIGNED
from newsparse.label.page import Page, Story, Taken, is_prose

LONGEST = 75
"""Words of a standfirst."""
MOST_LINES = 4
"""Sentences of a standfirst that are lines of their own."""
BRIEF = 3
"""Paragraphs behind a sentence that make a story of a headline, byline and date more than a brief."""


def end_of_lines(page: Page, story: Story, index: int, taken: Taken) -> int:
    """The segment after a standfirst: after a few sentences set as lines of their own right above byline or date."""
    first, end = page.segments[index], index
    while end < len(page.segments) and end not in taken and _is_such_line(page.segments[end], first):
        end += 1
    below = taken.get(end)
    lines = page.segments[index:end]
    if not 1 < len(lines) <= MOST_LINES or below is None or below.kind not in SIGNED:
        return index + 1
    told = sum(line.words for line in lines) <= LONGEST
    rest = sum(is_prose(segment) for _, segment in page.between(end, story.end, taken))
    return end if told and rest >= BRIEF else index + 1


def _is_such_line(segment: Segment, first: Segment) -> bool:
    """Whether a line is set as the first line of a standfirst is, and is a sentence as that is."""
    tag, first_tag = segment.tags and segment.tags.tag, first.tags and first.tags.tag
    return segment.ended and first.ended and segment.mark == first.mark and tag == first_tag and not segment.linked
