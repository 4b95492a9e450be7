"""Key points: the short list in which an article says the most important above its text, under a head of its own."""

from collections.abc import Iterator

from newsparse.cues.merged import merged
from newsparse.cues.row import phrase_key
from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken
from newsparse.label.survey.story import LINKED

BELOW_HEADLINE = 20
"""Segments under the headline in which the head stands: byline, date, buttons come first."""
LONGEST_HEAD = 6
"""Words of the longest head."""
MOST_LABELS = 4
"""Names of further lists between the head and its points."""
FEWEST = 2
"""Points of the shortest list."""
SHORTEST, LONGEST = 3, 40
"""Words of a point; what has fewer is a label."""


def find_key_points(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The points under a head above the first paragraph, and the head."""
    if story.title is None:
        return
    at = _find_head(page, story.title, taken)
    if at is None:
        return
    labels = list(_labels(page, at + 1, taken))
    points = list(_points(page, story, at + 1 + len(labels), taken))
    told = any(page.prose[index] for index, _ in page.between((points or [at])[-1] + 1, story.end, taken))
    if not told:
        return
    is_list = len(points) >= FEWEST
    for bare in (*labels, *(() if is_list else (at,))) if labels and at not in taken else ():
        yield Claim(bare, Kind.BARE_LABEL, "bare_label.key-points", "the name of a list that the text does not hold")
    if not is_list:
        return
    yield Claim(at, Kind.HEADING, "heading.key-points", "heads the article's points above its text")
    for point in points:
        yield Claim(point, Kind.LIST_ITEM, "list_item.key-points", "one of the article's points above its text")


def _labels(page: Page, start: int, taken: Taken) -> Iterator[int]:
    """The names of further lists right under the head: "Companies"."""
    for index in range(start, min(start + MOST_LABELS, len(page.segments))):
        if index in taken or phrase_key(page.segments[index].text) not in merged("key_points", "labels"):
            return
        yield index


def _find_head(page: Page, title: int, taken: Taken) -> int | None:
    """The head of the points under a headline; one sentence, a standfirst, may stand above it."""
    sentences = 0
    for index in range(title + 1, min(title + 1 + BELOW_HEADLINE, len(page.segments))):
        segment = page.segments[index]
        if heads_points(segment):
            return index
        sentences += index not in taken and page.prose[index]
        if sentences > 1:
            return None
    return None


def _is_shown_again(page: Page, index: int) -> bool:
    """Whether a line stands again on the page, as the headings do that contents list."""
    equal = page.twins.equal
    return index in equal or index in equal.values() or page.twins.keys[index] in page.twins.repeated


def heads_points(segment: Segment) -> bool:
    """Whether a line is the head of an article's points: "At a glance"."""
    return segment.words <= LONGEST_HEAD and phrase_key(segment.text) in merged("key_points", "heads")


def heads_first_section(segment: Segment) -> bool:
    """Whether a line is the head of what a text begins with, its points or its introduction, and no headline."""
    return heads_points(segment) or phrase_key(segment.text) in merged("key_points", "introductions")


def _points(page: Page, story: Story, start: int, taken: Taken) -> Iterator[int]:
    """The lines under a head that are set as its first one is, up to the first paragraph."""
    first = page.segments[start] if start < len(page.segments) else None
    for index in range(start, min(start + BELOW_HEADLINE, len(page.segments))):
        segment = page.segments[index]
        if first is None or index in taken or index in story.stamps or page.opens_byline(index):
            return
        if segment.linked >= LINKED or _is_shown_again(page, index):
            return  # the page's own contents
        if not SHORTEST <= segment.words <= LONGEST or (segment.mark, segment.ended) != (first.mark, first.ended):
            return
        if segment.ended and not segment.mark and index >= story.start:
            return  # sentences of the text: its paragraphs
        if segment.tags is not None and first.tags is not None and segment.tags.tag != first.tags.tag:
            return
        yield index
