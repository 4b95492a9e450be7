"""Side by side: sentences of a page that stand in one element with the story's paragraphs, above or below them.

What a page sets between its paragraphs, a teaser, a player, an offer, can part a short first or last paragraph from the
rest so that the stretch of the story leaves it out. The page's own tags say where it belongs: beside the others. Pages
that give each paragraph an element of its own are read so, too.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from newsparse.document import parent_of
from newsparse.label.page import Page, Story, Stretch

NEIGHBOURS = 3
"""First or last paragraphs of the story beside which such a sentence stands."""
FARTHEST_ABOVE, FARTHEST_BELOW = 120, 30
"""Segments between it and the story; above stand share buttons twice, below what ends stories."""
LEAST_WORDS = 4
"""Words of the shortest: "Merry Christmas, Miami fans."."""
LINKED = 0.5
"""Share of link text from which it is another article's teaser."""
DENIED = 0.1
"""Chance below which the scorer denies a sentence below the story to be its own: a notice, the life of an author. Above
the story that would take the greetings and questions with which stories begin."""


def with_sentences_above(page: Page, story: Story, title: int) -> Story:
    """The story from the first sentence under its headline that stands beside its first paragraphs.

    Args:
        page: the page.
        story: where the article stands.
        title: the segment of its headline.
    """
    paragraphs = _paragraphs(page, story)[:NEIGHBOURS]
    above = range(max(title + 1, story.start - FARTHEST_ABOVE), story.start)
    first = next(_sentences(page, story, above, paragraphs), None)
    return story if first is None else replace(story, start=first, lead=Stretch(first, story.start))


def with_sentences_below(page: Page, story: Story) -> Story:
    """The story to the last sentence that stands beside its last paragraphs and that the scorer does not deny.

    A list in which it ends is the story's to its last item.
    """
    story = replace(story, end=_end_of_list(page, story.end))
    paragraphs = _paragraphs(page, story)[-NEIGHBOURS:]
    below = range(story.end, min(story.end + FARTHEST_BELOW, len(page.segments)))
    found = _sentences(page, story, below, paragraphs)
    own = [at for at in found if story.scores is None or story.scores.body[at] >= DENIED]
    return replace(story, end=own[-1] + 1) if own else story


def _end_of_list(page: Page, end: int) -> int:
    """Where the list of the segment before one ends, as far as its items are no links."""
    while 0 < end < len(page.segments) and _is_next_item(page, end):
        end += 1
    return end


def _is_next_item(page: Page, index: int) -> bool:
    """Whether a segment is an item of the same list as the one before it."""
    above, here = page.segments[index - 1], page.segments[index]
    if above.tags is None or here.tags is None or not above.tags.tag == here.tags.tag == "li":
        return False
    free = page.rows[index] is None and max(above.linked, here.linked) < LINKED
    return free and parent_of(above.tags.path) == parent_of(here.tags.path)


def _paragraphs(page: Page, story: Story) -> list[int]:
    """The story's segments of prose that no row claims."""
    inside = range(story.start, story.end)
    return [at for at in inside if page.rows[at] is None and page.prose[at]]


def _sentences(page: Page, story: Story, where: range, paragraphs: Sequence[int]) -> Iterator[int]:
    """The finished sentences among some segments that stand beside paragraphs and are nothing else."""
    places = _places_beside([path for at in paragraphs if (path := _path(page, at))])
    for index in where:
        segment = page.segments[index]
        if segment.ended and segment.words >= LEAST_WORDS and segment.linked < LINKED:
            free = page.rows[index] is None and index not in story.stamps and index not in page.aside
            if free and _around(_path(page, index)) & places:
                yield index


def _path(page: Page, index: int) -> str:
    """The path of a paragraph's element; nothing where a segment is no paragraph of a page, or one of a list's."""
    tags = page.segments[index].tags
    return tags.path if tags is not None and tags.tag == "p" and "li" not in tags.around else ""


def _places_beside(paths: Sequence[str]) -> set[str]:
    """Where what stands beside paragraphs must stand: in their element, or alone like them in one beside theirs."""
    alone = Counter(around for path in paths for around in _around(path) if not around.endswith("]"))
    return {parent_of(path) for path in paths} | {around for around, number in alone.items() if number > 1}


def _around(path: str) -> set[str]:
    """The element around one; without its number, too, where the one is its first child."""
    around = parent_of(path)
    return {around, around.rpartition("[")[0]} if path.endswith("[1]") else {around}
