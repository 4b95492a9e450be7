"""Scored: what the learned scorer decides: where the story is, and which lines inside it are the page's, not its own.

Rules go first: what has a form (a byline, a credit, a cue row) is theirs. The scorer judges what has none.
"""

from collections.abc import Iterable, Iterator, Sequence

from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.label.leftover import ENTRY
from newsparse.label.page import Claim, Page, Scores, Story, Taken, is_prose
from newsparse.label.story import LINKED, MOST, best_stretch

LEAST = 0.4
"""Chance from which a segment is the story's: a lost word costs F1 what one too many does, so a little under half."""
FOREIGN = 0.25
"""Chance below which a line inside the story is not its own; between paragraphs doubt is for it."""
TAGGED_LEAST, TAGGED_FOREIGN = 0.2, 0.25
"""The same two where the tags of a page are known: the scorer is surer there, and the rules have no voice."""
LISTED_FOREIGN = 0.05
"""The same for a list's item or a quote that is no link: lists are short, but a list in the story is mostly its own."""
LINE = 3
"""Words that every line weighs beside its own: a menu's short lines part two stretches."""
SURE = 0.8
"""Chance from which a line that looks like a teaser's headline is the story's all the same."""
CAPTION, SENTENCE = 0.5, 0.7
"""Chance from which a line is a caption; from which a finished sentence is one, as paragraphs are too."""
BYLINE = 0.5
"""Chance from which a line is the byline where no rule finds one."""
SUBTITLE, APART = 0.8, 0.5
"""Chance from which a line is the standfirst, and below which it must be the body's; better none than a wrong one."""
CLOSING, DOUBT = 4, 0.1
"""Segments after the stretch in which a last paragraph may stand, and the least chance of one that the rules see."""
RULES = 0.25
"""What the rules' stretch weighs in a segment's chance: a fourth voice beside three of the scorer's."""
LOST = 0.34
"""Share of the words of the rules' stretch that the scorer's must have at least; else the rules decide alone."""


_KEPT, _LISTED = frozenset({"table", "code"}), frozenset({"bullet", "number", "quote"})


def find_scored_story(page: Page, scores: Scores) -> Story:
    """The stretch whose words gain most by their chances; empty when none gains.

    The rules have a voice in where it starts and ends, but do not move it to another place of the page.
    """
    weighed = (_weighed(page, index, chance) for index, chance in enumerate(scores.body))
    alone, voiced = best_stretch(_weights(page, scores.body)), best_stretch(_weights(page, weighed))
    apart = alone.end <= voiced.start or voiced.end <= alone.start
    return _with_closing(page, scores, _with_opening(page, alone if apart else voiced))


def _weights(page: Page, chances: Iterable[float]) -> Iterator[float]:
    """What each segment says for or against being in the story."""
    for segment, chance in zip(page.segments, chances, strict=True):
        yield (min(segment.words, MOST) + LINE) * (chance - (LEAST if segment.hints is None else TAGGED_LEAST))


def _with_opening(page: Page, story: Story) -> Story:
    """The story with the paragraphs right above it that the rules' stretch holds: doubt at its start is for them."""
    start = story.start
    while start > page.ruled.start and page.rows[start - 1] is None and is_prose(page.segments[start - 1]):
        start -= 1
    return Story(start, story.end)


def _with_closing(page: Page, scores: Scores, story: Story) -> Story:
    """The story with the last paragraphs that the rules' stretch holds and the scorer doubts but does not deny."""
    end = story.end
    for index in range(story.end, min(page.ruled.end, story.end + CLOSING)):
        doubted = page.rows[index] is None and is_prose(page.segments[index]) and scores.body[index] >= DOUBT
        end = index + 1 if doubted else end
    return Story(story.start, end)


def is_lost(page: Page, story: Story) -> bool:
    """Whether the scorer sees so little of what the rules took for the story that it does not know such a page."""
    return _words(page, story) < LOST * _words(page, page.ruled)


def _weighed(page: Page, index: int, chance: float) -> float:
    """A segment's chance to be the story's, with the rules' stretch as one voice more where there are no tags."""
    if page.segments[index].hints is not None:
        return chance
    return (1 - RULES) * chance + RULES * (page.ruled.start <= index < page.ruled.end)


def _words(page: Page, story: Story) -> int:
    return sum(segment.words for segment in page.segments[story.start : story.end])


def is_surely_story(page: Page, index: int) -> bool:
    """Whether the scorer is so sure of a line that no rule about lines of its kind need look at it."""
    return page.scores is not None and page.scores.body[index] >= SURE


def caption_chance(page: Page, index: int) -> float | None:
    """The chance of a line around or inside the story that the scorer takes for a caption, ``None`` for another."""
    segment = page.segments[index]
    if page.scores is None or segment.mark not in ("", "bold"):
        return None
    chance = page.scores.caption[index]
    return chance if chance >= max(SENTENCE if segment.ended else CAPTION, page.scores.body[index]) else None


def find_scored_subtitle(page: Page) -> Claim | None:
    """The segment that the scorer takes for the standfirst, if it is sure of one."""
    if page.scores is None:
        return None
    chance = max(page.scores.subtitle)
    index = page.scores.subtitle.index(chance)
    if chance < SUBTITLE or page.scores.body[index] >= APART:
        return None
    return Claim(index, Kind.SUBTITLE, "subtitle.scored", "reads like the standfirst of what follows", score=chance)


def find_scored_byline(page: Page, candidates: Sequence[int]) -> int | None:
    """The segment that the scorer takes for the byline, if it is sure of one."""
    if page.scores is None or not candidates:
        return None
    best = max(candidates, key=page.scores.byline.__getitem__)
    return best if page.scores.byline[best] >= BYLINE else None


def find_foreign(page: Page, taken: Taken) -> Iterator[Claim]:
    """What stands inside the story and reads like the page around it."""
    if page.scores is None:
        return
    start, end = page.story
    for index, segment in page.between(start, end, taken):
        if segment.text and _is_foreign(page, index, segment):
            kind = Kind.NAVIGATION if segment.words <= ENTRY else Kind.RELATED
            why = "inside the story, and reads like the page around it"
            yield Claim(index, kind, f"{kind}.scored", why, score=1 - page.scores.body[index])


def _is_foreign(page: Page, index: int, segment: Segment) -> bool:
    """Whether the scorer takes a line inside the story for the page's; what a text marks as list or quote stays."""
    chance = page.scores.body[index] if page.scores else 1.0
    if segment.hints is not None:
        least = LISTED_FOREIGN if segment.mark in _LISTED and segment.linked < LINKED else TAGGED_FOREIGN
        return chance < least and segment.mark not in _KEPT
    marked = segment.mark not in ("", "bold") and segment.linked < LINKED
    return _weighed(page, index, chance) < FOREIGN and not marked
