"""Decisions: what the scorer's chances decide where no rule does: the standfirst, the byline, a caption.

Rules go first: what has a form (a byline, a credit, a cue row) is theirs. The scorer judges what has none.
"""

from collections.abc import Sequence

from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page

SURE = 0.8
"""Chance from which a line that looks like a teaser's headline is the story's all the same."""
CAPTION, SENTENCE = 0.5, 0.7
"""Chance from which a line is a caption; from which a finished sentence is one, as paragraphs are too."""
BYLINE = 0.5
"""Chance from which a line is the byline where no rule finds one."""
SUBTITLE, APART = 0.8, 0.5
"""Chance from which a line is the standfirst, and below which it must be the body's; better none than a wrong one."""


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
