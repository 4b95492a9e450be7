"""Sibling article: another story that a page loads below, in an element like the one that holds the first.

A page that goes on without end sets each story in an element of the same tag and names, each with its own headline,
byline and date, so the second need not be told by how much prose stands before it. Of elements without names, or with
other ones, one with a main headline and a day under it is such a story. One that nobody signs is told by its words: a
part of the same story goes on about what its headline says.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsparse.document import Tags
from newsparse.label.page import Page, Story, is_prose
from newsparse.label.survey.story_element import outer_paths

SEGMENTS_BELOW_HEADLINE = 4
"""Segments under the headline in which its byline or date stands."""

FEWEST_PARAGRAPHS = 2
"""Paragraphs of two stories of which the second is not signed, least in each."""
MAIN_LEVEL = 1
"""Level of a heading that needs no element of the same names as the headline's to head a story of its own."""

_NUMBER_RE = re.compile(r"\d+")
"""What the names of two stories differ in: "post-882" and "post-883"."""


class Look(NamedTuple):
    """What an element looks like: its tag and its names without numbers."""

    tag: str
    names: frozenset[str]


def find_sibling_article(page: Page, story: Story) -> int | None:
    """The first segment of another story beside the element of the first; ``None`` where there is none."""
    title = story.title
    tags = page.segments[title].tags if title is not None else None
    if title is None or tags is None or not page.segments[title].level:
        return None
    own = _story_around(page, title, tags)
    look = _look(tags, own)
    if look is None:
        return None
    parent = f"{own.rpartition('/')[0]}/"
    for index in range(title + 1, story.end):
        segment = page.segments[index]
        if segment.tags is None or segment.level != page.segments[title].level:
            continue
        if not segment.tags.path.startswith(parent) or segment.tags.path.startswith(f"{own}/"):
            continue
        other = "/".join(segment.tags.path.split("/")[: own.count("/") + 1])
        its_look = _look(segment.tags, other)
        if _is_another(page, (title, index), look, its_look) or (
            its_look is not None
            and its_look.tag == look.tag
            and (segment.level == MAIN_LEVEL or its_look.names == look.names != frozenset())
            and _tells_of_another(page, (title, index), own, other)
        ):
            return _first_in(page, other, title + 1, index)
    return None


def _is_another(page: Page, headlines: tuple[int, int], own: Look, other: Look | None) -> bool:
    """Whether the second of two headlines heads another story: in an element like the first's, or by rank and date.

    Where the elements do not look the same, the first headline must be signed as well: a page may part a story's head
    from its text.
    """
    title, index = headlines
    if other is None or other.tag != own.tag or not signs_below(page, index):
        return False
    if own.names and own.names == other.names:
        return True
    if not signs_below(page, title):
        return False
    alike = bool(own.names and other.names) and (own.names <= other.names or other.names <= own.names)
    return alike or (page.segments[index].level == 1 and _is_dated(page, index))


def _tells_of_another(page: Page, headlines: tuple[int, int], own: str, other: str) -> bool:
    """Whether the prose in two elements says nothing of what the other's headline says."""
    title, index = headlines
    first = _prose_in(page, own, range(title + 1, index))
    second = _prose_in(page, other, range(index + 1, len(page.segments)))
    if min(len(first), len(second)) < FEWEST_PARAGRAPHS:
        return False
    its, ours = (frozenset(page.content_words(at)) for at in (index, title))
    said = _said(page, second)
    return bool(its & said) and not (ours & said or its & (ours | _said(page, first)))


def _prose_in(page: Page, path: str, lines: range) -> list[int]:
    """The finished sentences that stand in an element."""
    told = ((at, page.segments[at]) for at in lines if page.segments[at].ended)
    return [at for at, one in told if one.tags is not None and one.tags.path.startswith(f"{path}/")]


def _said(page: Page, lines: list[int]) -> frozenset[str]:
    """The content words of some lines."""
    return frozenset(word for at in lines for word in page.content_words(at))


def _story_around(page: Page, title: int, tags: Tags) -> str:
    """The innermost element that holds the headline and the first paragraph below it."""
    below = (segment.tags.path for segment in page.segments[title + 1 :] if segment.tags and is_prose(segment))
    first = next(below, "")
    return next((path for path in outer_paths(tags.path) if first.startswith(f"{path}/")), "")


def _look(tags: Tags, path: str) -> Look | None:
    """The tag and the names of an element around a segment; ``None`` for one whose names are not kept."""
    steps = tags.path.count("/") - path.count("/")
    if not path or steps < 0 or steps >= len(tags.names):
        return None
    names = frozenset(_NUMBER_RE.sub("", tags.names[steps]).split())
    return Look(path.rpartition("/")[2].partition("[")[0], names)


def signs_below(page: Page, index: int) -> bool:
    """Whether a byline or a date stands right under a headline."""
    return any(page.opens_byline(at) or page.read_stamps(at) for at in _short_below(page, index))


def _is_dated(page: Page, index: int) -> bool:
    """Whether a day stands right under a headline, and prose below it."""
    below = range(index + 1, min(index + 1 + 2 * SEGMENTS_BELOW_HEADLINE, len(page.segments)))
    dated = any(page.read_stamps(at) for at in _short_below(page, index))
    return dated and any(page.prose[at] for at in below)


def _short_below(page: Page, index: int) -> Iterator[int]:
    """The lines right under a headline that are no prose; "By Jane Roe | May 2, 8:40 p.m." ends as a sentence does."""
    below = range(index + 1, min(index + 1 + SEGMENTS_BELOW_HEADLINE, len(page.segments)))
    return (at for at in below if not page.prose[at] or page.opens_byline(at))


def _first_in(page: Page, path: str, start: int, end: int) -> int:
    """The first segment from ``start`` that stands in an element; ``end`` where none before it does."""
    for index in range(start, end):
        tags = page.segments[index].tags
        if tags is not None and tags.path.startswith(f"{path}/"):
            return index
    return end
