"""Where the story is: the stretch of the page that gains most from its prose and loses least by what lies between.

Every segment weighs for or against: sentences by their words, labels, dates and cue lines against. The stretch with
the greatest sum is the story (Kadane's maximum subarray, linear in the page). The weights were set on development
pages by the mean word F1 of the stretch; they are flat around these values.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from types import MappingProxyType

from newsparse.cues.merged import either, merged
from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.label.page import Page, Stretch

MOST = 90
"""Words that one paragraph weighs at most, so that one long notice does not outweigh a story."""
ENDLESS = 0.4
"""What a long line weighs that does not end as a sentence: teasers run together, lists of names."""
SANDWICHED = 0.5
"""What a short paragraph weighs between two labels: a teaser's summary looks so."""
TEASER = 40
"""Words of a paragraph that may be a teaser's summary."""
LABEL = -2.0
"""A short line that is no sentence, the first of its run: a heading between paragraphs."""
RUN = -6.0
"""Each further one of the run: a menu, a list of teasers."""
REPEATED = -3.0
"""A label that stands many times on the page: a menu's entry, or what a page prints between its paragraphs."""
STAMP = -12.0
"""A short line that holds a date or a clock time: teasers and comments carry them, stories do not."""
_STAMP_WORDS = 12
"""Words of the longest such line."""
FURNITURE = -10.0
"""A line that a cue row claims; a story has some inside."""
OPENING = -15.0
"""A line that heads a list of other articles."""
ENDING = -300.0
"""A line that stands after stories: a long stretch of prose must follow to go on past it."""
LINKED = 0.5
"""Share of link text from which a list item is a menu's."""
SENTENCE = 5
"""Words of the shortest sentence that goes on with a story after its end."""
SHORT = 1.0
"""A short sentence: speech, a list item."""

LISTED = frozenset({"bullet", "number", "quote", "code", "table"})
"""Marks of lines that are no paragraphs, headings or buttons."""
_NEUTRAL = frozenset({"image", "code", "table", "quote"})
_EFFECTS = MappingProxyType({"end": ENDING, "open": OPENING, "continue": 0.0, "inside": LABEL, None: FURNITURE})


def find_story(page: Page) -> Stretch:
    """The stretch of segments that holds the body; empty when nothing on the page is prose."""
    return _with_lists(page, best_stretch(_weights(page)))


def best_stretch(weights: Iterable[float]) -> Stretch:
    """The stretch of segments with the greatest sum of weights (Kadane's maximum subarray); empty when all lose.

    Example:
        >>> best_stretch([-1.0, 3.0, -2.0, 4.0, -9.0])
        Stretch(start=1, end=4)
    """
    best_start = best_end = 0
    best_sum = total = 0.0
    start = 0
    for index, weight in enumerate(weights):
        if total <= 0:
            start, total = index, 0.0
        total += weight
        if total > best_sum:
            best_start, best_end, best_sum = start, index + 1, total
    return Stretch(best_start, best_end)


def _with_lists(page: Page, story: Stretch) -> Stretch:
    """The story with what follows it directly: sentences, and list items or quotes that a sentence follows."""
    end = at = story.end
    while story.end and at < len(page.segments) and page.rows[at] is None:
        segment = page.segments[at]
        listed = segment.mark in LISTED and segment.linked < LINKED
        if not listed and not (segment.words >= SENTENCE and segment.ended and not segment.linked):
            break
        at += 1
        if not listed or segment.mark == "quote":
            end = at
    return Stretch(story.start, end)


def _weights(page: Page) -> Iterator[float]:
    """What each segment says for (above 0) or against being in the story."""
    aside = page.aside
    prose = [
        told and row is None and index not in aside
        for index, (told, row) in enumerate(zip(page.prose, page.rows, strict=True))
    ]
    last = len(prose) - 1
    run = 0
    keys, repeated, live = page.twins.keys, page.twins.repeated, page.live
    for index, (segment, row) in enumerate(zip(page.segments, page.rows, strict=True)):
        if prose[index]:
            run = 0
            alone = not (index and prose[index - 1]) and not (index < last and prose[index + 1])
            yield _prose_weight(segment, alone)
            continue
        if index in live or index - 1 in live:
            run = 0
            yield 0.0
        elif index in aside:
            yield FURNITURE
        elif row is not None:
            yield 0.0 if row.kind in (Kind.NOTE, Kind.CAPTION) else _EFFECTS[row.effect]
        elif segment.mark in _NEUTRAL:
            yield 0.0
        elif index in page.results:
            run = 0
            yield 0.0
        elif keys[index] in repeated:
            yield REPEATED
        elif segment.words > 2 and segment.ended:
            run = 0
            yield SHORT
        else:
            run += 1
            yield _label_weight(segment, run)


def _prose_weight(segment: Segment, alone: bool) -> float:  # noqa: FBT001  a fact about the segment, not a mode
    weight = min(segment.words * (1 - segment.linked), MOST)
    if alone and weight < TEASER:
        weight *= SANDWICHED
    return weight if segment.ended else weight * ENDLESS


@lru_cache(maxsize=1)
def _stamp() -> re.Pattern[str]:
    """A year, a clock time, or how old a teaser says it is: "vor 3 Tagen", "2 hours ago"."""
    before, anywhere = either(merged("age", "before_number")), either(merged("age", "anywhere"))
    return re.compile(rf"\b(?:19|20)\d\d\b|\b\d{{1,2}}[:.h]\d\d\b|\b{before} \d|\b{anywhere}\b")


def _label_weight(segment: Segment, run: int) -> float:
    if segment.words <= _STAMP_WORDS and _stamp().search(segment.text):
        return STAMP
    if run > 1:
        return RUN
    return LABEL / 2 if segment.mark == "heading" else LABEL
