"""Scored: what the learned scorer decides: where the story is, and which lines inside it are the page's, not its own.

Rules go first: what has a form (a byline, a credit, a cue row) is theirs. The scorer judges what has none.
"""

from collections.abc import Iterable, Iterator

from newsparse.kinds import Kind
from newsparse.label.leftover import ENTRY
from newsparse.label.page import Claim, Page, Scores, Story, Taken, is_prose
from newsparse.label.story import LINKED, MOST, best_stretch

LEAST = 0.4
"""Chance from which a segment is the story's: a lost word costs F1 what one too many does, so a little under half."""
FOREIGN = 0.25
"""Chance below which a line inside the story is not its own; between paragraphs doubt is for it."""
LINE = 3
"""Words that every line weighs beside its own: a menu's short lines part two stretches."""
SURE = 0.8
"""Chance from which a line that looks like a teaser's headline is the story's all the same."""
CAPTION = 0.5
"""Chance from which a line is a caption."""
SUBTITLE, APART = 0.8, 0.5
"""Chance from which a line is the standfirst, and below which it must be the body's; better none than a wrong one."""
RULES = 0.25
"""What the rules' stretch weighs in a segment's chance: a fourth voice beside three of the scorer's."""
LOST = 0.34
"""Share of the words of the rules' stretch that the scorer's must have at least; else the rules decide alone."""


def find_scored_story(page: Page, scores: Scores) -> Story:
    """The stretch whose words gain most by their chances; empty when none gains.

    The rules have a voice in where it starts and ends, but do not move it to another place of the page.
    """
    weighed = (_weighed(page, index, chance) for index, chance in enumerate(scores.body))
    alone, voiced = best_stretch(_weights(page, scores.body)), best_stretch(_weights(page, weighed))
    apart = alone.end <= voiced.start or voiced.end <= alone.start
    return _with_opening(page, alone if apart else voiced)


def _weights(page: Page, chances: Iterable[float]) -> Iterator[float]:
    """What each segment says for or against being in the story."""
    for segment, chance in zip(page.segments, chances, strict=True):
        yield (min(segment.words, MOST) + LINE) * (chance - LEAST)


def _with_opening(page: Page, story: Story) -> Story:
    """The story with the paragraphs right above it that the rules' stretch holds: doubt at its start is for them."""
    start = story.start
    while start > page.ruled.start and page.rows[start - 1] is None and is_prose(page.segments[start - 1]):
        start -= 1
    return Story(start, story.end)


def is_lost(page: Page, story: Story) -> bool:
    """Whether the scorer sees so little of what the rules took for the story that it does not know such a page."""
    return _words(page, story) < LOST * _words(page, page.ruled)


def _weighed(page: Page, index: int, chance: float) -> float:
    """A segment's chance to be the story's, with the rules' stretch as one voice more."""
    return (1 - RULES) * chance + RULES * (page.ruled.start <= index < page.ruled.end)


def _words(page: Page, story: Story) -> int:
    return sum(segment.words for segment in page.segments[story.start : story.end])


def is_surely_story(page: Page, index: int) -> bool:
    """Whether the scorer is so sure of a line that no rule about lines of its kind need look at it."""
    return page.scores is not None and page.scores.body[index] >= SURE


def caption_chance(page: Page, index: int) -> float | None:
    """The chance of a line around or inside the story that the scorer takes for a caption, ``None`` for another."""
    if page.scores is None:
        return None
    chance = page.scores.caption[index]
    return chance if chance >= max(CAPTION, page.scores.body[index]) else None


def find_scored_subtitle(page: Page) -> Claim | None:
    """The segment that the scorer takes for the standfirst, if it is sure of one."""
    if page.scores is None:
        return None
    chance = max(page.scores.subtitle)
    index = page.scores.subtitle.index(chance)
    if chance < SUBTITLE or page.scores.body[index] >= APART:
        return None
    return Claim(index, Kind.SUBTITLE, "subtitle.scored", "reads like the standfirst of what follows", score=chance)


def find_foreign(page: Page, taken: Taken) -> Iterator[Claim]:
    """What stands inside the story and reads like the page around it."""
    if page.scores is None:
        return
    start, end = page.story
    for index, segment in page.between(start, end, taken):
        chance = _weighed(page, index, page.scores.body[index])
        marked = segment.mark not in ("", "bold") and segment.linked < LINKED
        if chance < FOREIGN and segment.text and not marked:
            kind = Kind.NAVIGATION if segment.words <= ENTRY else Kind.RELATED
            why = "inside the story, and reads like the page around it"
            yield Claim(index, kind, f"{kind}.scored", why, score=1 - chance)
