"""Scored story: where the learned scorer sees the story, with the rules as one voice beside it."""

from collections.abc import Iterable, Iterator

from newsparse.label.page import Page, Scores, Stretch, is_prose
from newsparse.label.survey.story import MOST, best_stretch

LEAST = 0.4
"""Chance from which a segment is the story's: a lost word costs F1 what one too many does, so a little under half."""
TAGGED_LEAST = 0.2
"""The same where the tags of a page are known: the scorer is surer there, and the rules have no voice."""
LINE = 3
"""Words that every line weighs beside its own: a menu's short lines part two stretches."""
CLOSING, DOUBT = 4, 0.1
"""Segments after the stretch in which a last paragraph may stand, and the least chance of one that the rules see."""
RULES = 0.25
"""What the rules' stretch weighs in a segment's chance: a fourth voice beside three of the scorer's."""
LOST = 0.34
"""Share of the words of the rules' stretch that the scorer's must have at least; else the rules decide alone."""


def find_scored_story(page: Page, ruled: Stretch, scores: Scores) -> Stretch:
    """The stretch whose words gain most by their chances; empty when none gains.

    Args:
        page: the page.
        ruled: where the rules alone see the story. They have a voice in where it starts and ends, but do not move it
            to another place of the page.
        scores: what the scorer says.
    """
    stretch = best_stretch(_weights(page, scores.body))
    if page.segments[0].tags is None:  # where there are tags, the rules have no voice
        weighed = [weigh(page, ruled, index, chance) for index, chance in enumerate(scores.body)]
        voiced = best_stretch(_weights(page, weighed))
        apart = stretch.end <= voiced.start or voiced.end <= stretch.start
        stretch = stretch if apart else voiced
    return _with_closing(page, ruled, _with_opening(page, ruled, stretch), scores)


def _weights(page: Page, chances: Iterable[float]) -> Iterator[float]:
    """What each segment says for or against being in the story."""
    least = LEAST if page.segments[0].tags is None else TAGGED_LEAST
    for segment, chance in zip(page.segments, chances, strict=True):
        yield (min(segment.words, MOST) + LINE) * (chance - least)


def _with_opening(page: Page, ruled: Stretch, story: Stretch) -> Stretch:
    """The story with the paragraphs right above it that the rules' stretch holds: doubt at its start is for them."""
    start = story.start
    while start > ruled.start and page.rows[start - 1] is None and is_prose(page.segments[start - 1]):
        start -= 1
    return Stretch(start, story.end)


def _with_closing(page: Page, ruled: Stretch, story: Stretch, scores: Scores) -> Stretch:
    """The story with the last paragraphs that the rules' stretch holds and the scorer doubts but does not deny."""
    end = story.end
    for index in range(story.end, min(ruled.end, story.end + CLOSING)):
        doubted = page.rows[index] is None and is_prose(page.segments[index]) and scores.body[index] >= DOUBT
        end = index + 1 if doubted else end
    return Stretch(story.start, end)


def is_lost(page: Page, ruled: Stretch, story: Stretch) -> bool:
    """Whether the scorer sees so little of what the rules took for the story that it does not know such a page."""
    return _words(page, story) < LOST * _words(page, ruled)


def weigh(page: Page, ruled: Stretch, index: int, chance: float) -> float:
    """A segment's chance to be the story's, with the rules' stretch as one voice more where there are no tags."""
    if page.segments[index].tags is not None:
        return chance
    return (1 - RULES) * chance + RULES * (ruled.start <= index < ruled.end)


def _words(page: Page, story: Stretch) -> int:
    return sum(segment.words for segment in page.segments[story.start : story.end])
