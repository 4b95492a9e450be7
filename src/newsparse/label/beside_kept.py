"""Beside kept: sentences and items of a page that stand among others of the same element, which the story keeps.

The scorer judges each line by itself and may doubt a plain sentence amid a story, or the third of five items. Its tags
say where it belongs: what stands between the paragraphs of one element, or in one list with the items of the story, is
the story's, unless it is a link. So is a short sentence of a text between two paragraphs.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from newsparse.document import parent_of
from newsparse.label.page import Page, Story
from newsparse.label.scorer.decisions import FOREIGN, is_surely_story
from newsparse.label.siblings import keeps_most
from newsparse.label.survey.story import LINKED

SIDES = 3
"""Paragraphs of its element on either side of a sentence which the story keeps."""
LEAST_WORDS = 8
"""Words of the shortest such sentence; shorter ones are buttons and calls as well."""
SHORT = 7
"""Words of the longest sentence that a text keeps for the paragraphs around it; a teaser has more."""


def find_beside_kept(page: Page, story: Story) -> frozenset[int]:
    """The sentences and items inside a story that stand among others of the same element which the story keeps.

    In a text without tags, the sentences right between two paragraphs of which the scorer is sure.
    """
    if story.scores is None or not page.segments:
        return frozenset()
    if page.segments[0].tags is None:
        return frozenset(at for at in range(story.start + 1, story.end - 1) if _is_between(page, story, at))
    lists: dict[str, list[int]] = defaultdict(list)
    elements: dict[str, list[int]] = defaultdict(list)
    for index in range(story.start, min(story.end, len(page.segments))):
        tags = page.segments[index].tags
        if tags is not None and tags.tag in ("p", "li") and _is_free(page, index):
            (lists if tags.tag == "li" else elements)[parent_of(tags.path)].append(index)
    items = (at for places in lists.values() if keeps_most(story, places) for at in places)
    sentences = {at for places in elements.values() for at in _sentences(page, story, places)}
    return frozenset(items) | (sentences - _repeated(page) if sentences else frozenset())


def _is_between(page: Page, story: Story, index: int) -> bool:
    """Whether a line is a short sentence between two paragraphs that are surely the story's."""
    beside = (index - 1, index + 1)
    told = page.segments[index].ended and page.segments[index].words <= SHORT and page.rows[index] is None
    return told and all(is_surely_story(story, at) and page.prose[at] and page.rows[at] is None for at in beside)


def _repeated(page: Page) -> frozenset[int]:
    """The lines that a page shows more than once, as it does what it says to its reader."""
    return frozenset((*page.twins.equal, *page.twins.equal.values()))


def _is_free(page: Page, index: int) -> bool:
    """Whether a line is no row's and no link."""
    segment = page.segments[index]
    return page.rows[index] is None and segment.linked < LINKED and bool(segment.text)


def _sentences(page: Page, story: Story, places: Sequence[int]) -> Iterator[int]:
    """The sentences of an element that stand between paragraphs of it which the story keeps."""
    chances = story.scores.body if story.scores else ()
    kept = [index for index in places if chances[index] >= FOREIGN]
    inside = range(kept[SIDES - 1], kept[-SIDES]) if len(kept) >= 2 * SIDES else ()
    for index in places:
        segment = page.segments[index]
        if index in inside and segment.ended and segment.words >= LEAST_WORDS:
            yield index
