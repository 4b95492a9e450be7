"""Box: a plea, a form, a poll or a player that stands in an element of its own beside the story's paragraphs.

Often only one line of such a box is known by its words: its button, its heading. A form's field or the element's name
may tell it, too. The rest of the same small element belongs to it, whatever it says; an element that is like those
around the story's paragraphs, or is too large for a box, is none.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, compress, islice, repeat, takewhile
from typing import NamedTuple

from newsparse.cues.elements import Element, find_parts, load_elements
from newsparse.document import Tags
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken
from newsparse.label.survey.story_element import find_story_element, outer_paths
from newsparse.read.html.tagged_text import HEADINGS

MOST_WORDS = 130
"""Words of the largest box; an offer with its terms has a hundred."""
SHARE, SMALL = 0.4, 70
"""Share of the story's words that a box may have, and words that it may have whatever its share: a short story's plea
is as long as the story."""
MOST_PROSE = 4
"""Paragraphs of the largest box."""
CONTROLS = 2
"""Lines of a player that tell a box: one alone may stand over a paragraph of its own."""

_KEPT = frozenset({Kind.TITLE, Kind.SUBTITLE, Kind.BYLINE, Kind.TIMESTAMP, Kind.CONTRIBUTION, Kind.NOTE})
"""What no box holds."""
_WHOLE = frozenset({Kind.PROMO, Kind.PLAYER})
"""Kinds of rows that draw the prose of their box along; that beside an advertisement is the story's."""
_TELLING = _WHOLE | {Kind.ADVERTISEMENT, Kind.RELATED}
"""Kinds of rows whose line tells a box."""


class Sign(NamedTuple):
    """What tells a box."""

    path: str
    """The element in which it stands, or that bears the name."""
    kind: Kind
    what: str
    whole: bool
    """Whether the prose beside it is the box's."""
    named: str = ""
    """The part that the element is named for; then nothing around it is asked."""


@dataclass(slots=True)
class Extent:
    """What stands in an element inside the story's stretch."""

    first: int
    last: int
    look: tuple[str, str]
    """Its tag and names."""
    words: int = 0
    paragraphs: int = 0
    """Paragraphs in it."""
    paragraph_words: int = 0
    """Their words."""
    kept: bool = False
    """Whether it holds what no box does."""
    controls: int = 0


def find_boxes(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The lines of boxes of which no rule knows more than a line, a field or a name."""
    element = find_story_element(page, story)
    if not element:
        return
    signs = [sign for sign in _find_signs(page, story, taken) if _is_beside(sign.path, element)]
    if not signs:
        return
    extents = _measure(page, story, taken, element)
    alike = _looks_of_prose(page, story, element, signs)
    limits = _limits(page, story)
    boxes: dict[str, Sign] = {}
    for sign in signs:
        box = _box_around(sign, extents, alike, limits)
        if box is not None:
            boxes.setdefault(box, sign)
    words: Counter[str] = Counter()
    for box, sign in boxes.items():
        words[sign.named] += extents[box].words
    for box, sign in boxes.items():
        if words[sign.named] > limits[0]:
            continue
        for index in range(extents[box].first, extents[box].last + 1):
            if index not in taken and page.segments[index].text:
                yield Claim(index, sign.kind, f"{sign.kind}.box", f"in the small element of {sign.what}")


def _limits(page: Page, story: Story) -> tuple[float, float]:
    """Words of the largest box beside a story, and those of them that may be prose: it has more outside."""
    counts = [segment.words for segment in page.segments[story.start : story.end]]
    words = sum(counts)
    prose = sum(compress(counts, page.prose[story.start : story.end]))
    return min(MOST_WORDS, max(SMALL, SHARE * words)), prose / 2


def _is_beside(path: str, element: str) -> bool:
    """Whether an element stands inside that of the story or beside it, rather than around it."""
    return len(path) > len(element) or (path != element and not element.startswith(f"{path}/"))


def _find_signs(page: Page, story: Story, taken: Taken) -> Iterator[Sign]:
    """What tells boxes inside the story's stretch."""
    for index in range(story.start, story.end):
        tags = page.segments[index].tags
        if tags is None:
            continue
        for path in tags.fields:
            yield Sign(path, Kind.PROMO, "a form", whole=True)
        claim = taken.get(index)
        if claim is not None and page.rows[index] is not None and claim.kind in _TELLING:
            home = tags.parent
            yield Sign(home, claim.kind, f"a line that is {claim.rule}", whole=claim.kind in _WHOLE)
        for path, element in () if page.parts[index].isdisjoint(_box_parts()) else _named_around(tags):
            yield Sign(path, Kind(element.box), f"a box named for {element.part}", whole=True, named=element.part)


@lru_cache(maxsize=1)
def _box_parts() -> frozenset[str]:
    """The parts of a page that are boxes: nearly all lines stand in none."""
    return frozenset(element.part for element in load_elements() if element.box)


def _named_around(tags: Tags) -> Iterator[tuple[str, Element]]:
    """The elements around a segment that are named for a box; the name of a heading is its own words."""
    known = load_elements()
    named = [
        (depth, known[place])
        for depth, names in enumerate(tags.names)
        if names
        for place in find_parts(names)
        if known[place].box
    ]
    if named:
        around = list(islice(_elements_around(tags), len(tags.names)))
        yield from ((around[depth][0], part) for depth, part in named if around[depth][1][0] not in HEADINGS)


def _measure(page: Page, story: Story, taken: Taken, element: str) -> Mapping[str, Extent]:
    """What stands in each element beside the story's paragraphs."""
    extents: dict[str, Extent] = {}
    for index in range(story.start, story.end):
        segment = page.segments[index]
        if segment.tags is None:
            continue
        claim = taken.get(index)
        prose = claim is None and page.prose[index]
        kept = claim is not None and claim.kind in _KEPT
        control = claim is not None and claim.kind is Kind.PLAYER
        for path, look in _elements_around(segment.tags):
            if not _is_beside(path, element):
                break
            extent = extents.get(path)
            if extent is None:
                extent = extents[path] = Extent(index, index, look)
            extent.last, extent.look = index, look
            extent.words += segment.words
            extent.paragraphs += prose
            extent.paragraph_words += prose * segment.words
            extent.kept = extent.kept or kept
            extent.controls += control
    return extents


def _elements_around(tags: Tags) -> Iterator[tuple[str, tuple[str, str]]]:
    """The elements around a segment, the innermost first, each with its tag and its names."""
    path = tags.path
    for names in chain(tags.names, repeat("")):
        outer, _, step = path.rpartition("/")
        yield path, (step.partition("[")[0], names)
        if not outer.strip("/"):
            return
        path = outer


def _looks_of_prose(page: Page, story: Story, element: str, signs: Sequence[Sign]) -> frozenset[tuple[str, str]]:
    """The tags and names of elements that hold prose and no sign."""
    signed = {path for sign in signs for path in (sign.path, *outer_paths(sign.path))}
    found: set[tuple[str, str]] = set()
    for index in range(story.start, story.end):
        segment = page.segments[index]
        if segment.tags is not None and page.prose[index]:
            around = takewhile(lambda one: _is_beside(one[0], element), _elements_around(segment.tags))
            found.update(look for path, look in around if path not in signed)
    return frozenset(found)


def _box_around(
    sign: Sign, extents: Mapping[str, Extent], alike: Collection[tuple[str, str]], limits: tuple[float, float]
) -> str | None:
    """The largest element around a sign that is a box; for one that is named, that element or none."""
    paths = [sign.path] if sign.named else [sign.path, *outer_paths(sign.path)]
    for path in reversed(paths):
        extent = extents.get(path)
        if extent is not None and extent.look not in alike and _is_box(sign, extent, limits):
            return path
    return None


def _is_box(sign: Sign, extent: Extent, limits: tuple[float, float]) -> bool:
    """Whether an element is as small as a box, and holds nothing that a box does not."""
    if extent.kept or extent.words > limits[0] or extent.paragraphs > MOST_PROSE:
        return False
    if extent.paragraph_words > limits[1]:
        return False
    if sign.kind is Kind.PLAYER and not sign.named and extent.controls < CONTROLS:
        return not extent.paragraphs
    return sign.whole or not extent.paragraphs
