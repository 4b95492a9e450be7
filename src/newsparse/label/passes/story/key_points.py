"""Key points: the short list in which an article says the most important above its text, under a head of its own."""

from collections.abc import Iterator

from newsparse.cues.merged import merged
from newsparse.cues.row import phrase_key
from newsparse.document import Segment, Tags
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken
from newsparse.label.survey.story import LINKED
from newsparse.late_pattern import late_pattern
from newsparse.letters import WIDE

BELOW_HEADLINE = 20
"""Segments under the headline in which the head stands: byline, date, buttons come first."""
LONGEST_HEAD = 6
"""Words of the longest head."""
MOST_LABELS = 4
"""Names of further lists between the head and its points."""
FEWEST = 2
"""Points of the shortest list."""
SHORTEST, LONGEST = 3, 40
"""Words of a point; a list of shorter ones is one of labels."""
SHORTEST_OF_SEVERAL = 2
"""Words of the shortest point beside longer ones: "Water falls"."""

_WIDE_RE = late_pattern(f"[{WIDE}]")


def find_key_points(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The points under a head above the first paragraph, and the head."""
    if story.title is None:
        return
    at = _find_head(page, story.title, taken)
    if at is None:
        yield from _bare_points(page, story, story.title + 1, taken)
        return
    labels = list(_labels(page, at + 1, taken))
    points = list(_points(page, story, at + 1 + len(labels), taken))
    told = any(page.prose[index] for index, _ in page.between((points or [at])[-1] + 1, story.end, taken))
    if not told:
        return
    is_list = sum(_size(page.segments[at]) >= SHORTEST for at in points) >= FEWEST
    for bare in (*labels, *(() if is_list else (at,))) if labels and at not in taken else ():
        yield Claim(bare, Kind.BARE_LABEL, "bare_label.key-points", "the name of a list that the text does not hold")
    if not is_list:
        return
    yield Claim(at, Kind.HEADING, "heading.key-points", "heads the article's points above its text")
    for point in points:
        yield Claim(point, Kind.LIST_ITEM, "list_item.key-points", "one of the article's points above its text")


def _bare_points(page: Page, story: Story, start: int, taken: Taken) -> Iterator[Claim]:
    """The points of a list that a page's tags set right under the headline, beside it and without a head."""
    head = page.segments[start - 1].tags
    if head is None or not start <= story.start < len(page.segments) or page.segments[start].mark != "bullet":
        return
    points = []
    for index in range(start, min(start + BELOW_HEADLINE, story.end)):  # the text may be seen to begin with one
        segment = page.segments[index]
        if segment.mark != "bullet" or segment.tags is None or not _is_point(page, story, index, taken):
            break
        points.append(index)
    beside = all((tags := page.segments[at].tags) is not None and _is_below(tags, head) for at in points)
    told = sum(page.segments[at].words >= SHORTEST for at in points)
    if told >= FEWEST and beside and not _is_list_item(page, start + len(points)):
        for point in points:
            yield Claim(point, Kind.LIST_ITEM, "list_item.key-points", "one of the article's points above its text")


def _is_point(page: Page, story: Story, index: int, taken: Taken) -> bool:
    """Whether a line may be one of the article's points: some words, no link, nothing that is known."""
    segment = page.segments[index]
    known = index in taken or index in story.stamps or index in page.aside or page.rows[index] is not None
    plain = segment.linked < LINKED and SHORTEST_OF_SEVERAL <= segment.words <= LONGEST
    return plain and not known and not _is_shown_again(page, index) and not page.opens_byline(index)


def _is_below(tags: Tags, head: Tags) -> bool:
    """Whether a line stands in the element of the headline, or deeper in it."""
    return tags.path.startswith(f"{head.parent}/")


def _is_list_item(page: Page, index: int) -> bool:
    """Whether the list goes on with what is no point: a menu, or sharing."""
    return index < len(page.segments) and page.segments[index].mark == "bullet"


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


def _size(segment: Segment) -> int:
    """Words of a point; two characters of East Asia are one, be they as few as a menu's."""
    return segment.words if segment.text.isascii() else max(segment.words, len(_WIDE_RE.findall(segment.text)) // 2)


def _points(page: Page, story: Story, start: int, taken: Taken) -> Iterator[int]:
    """The lines under a head that are set as its first one is, up to the first paragraph."""
    first = page.segments[start] if start < len(page.segments) else None
    for index in range(start, min(start + BELOW_HEADLINE, len(page.segments))):
        segment = page.segments[index]
        if first is None or index in taken or index in story.stamps or page.opens_byline(index):
            return
        if segment.linked >= LINKED or _is_shown_again(page, index):
            return  # the page's own contents
        if not SHORTEST_OF_SEVERAL <= _size(segment) <= LONGEST or (segment.mark, segment.ended) != (
            first.mark,
            first.ended,
        ):
            return
        if segment.ended and not segment.mark and index >= story.start:
            return  # sentences of the text: its paragraphs
        if segment.tags is not None and first.tags is not None and segment.tags.tag != first.tags.tag:
            return
        yield index
