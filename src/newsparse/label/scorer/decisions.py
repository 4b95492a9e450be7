"""Decisions: what the scorer's chances decide where no rule does: the standfirst, the byline, a caption.

Rules go first: what has a form (a byline, a credit, a cue row) is theirs. The scorer judges what has none.
"""

from collections.abc import Sequence

from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story

SURE = 0.8
"""Chance from which a line that looks like a teaser's headline is the story's all the same."""
LIKELY = 0.5
"""Chance from which a sentence right under an image is the story's; captions that end as sentences have 0.3 at most."""
FOREIGN = 0.15
"""Chance below which a line inside the story is not its own; between paragraphs doubt is for it. By folds 0 costs F1
.0003 in pages and .0009 in texts, 0.25 first and last paragraphs."""
CAPTION, SENTENCE = 0.5, 0.7
"""Chance from which a line is a caption; from which a finished sentence is one, as paragraphs are too."""
BYLINE = 0.5
"""Chance from which a line is the byline where no rule finds one, and signs whatever a rule says against it."""
SUBTITLE, APART = 0.8, 0.5
"""Chance from which a line is the standfirst, and below which it must be the body's; better none than a wrong one."""


def is_surely_story(story: Story, index: int) -> bool:
    """Whether the scorer is so sure of a line that no rule about lines of its kind need look at it."""
    return story.scores is not None and story.scores.body[index] >= SURE


def is_likely_story(story: Story, index: int) -> bool:
    """Whether the scorer takes a line for the story's rather than for a caption or for what is around it."""
    scores = story.scores
    return scores is not None and scores.body[index] >= max(LIKELY, scores.caption[index])


def caption_chance(page: Page, story: Story, index: int) -> float | None:
    """The chance of a line around or inside the story that the scorer takes for a caption, ``None`` for another."""
    segment = page.segments[index]
    if story.scores is None or segment.mark not in ("", "bold"):
        return None
    chance = story.scores.caption[index]
    return chance if chance >= max(SENTENCE if segment.ended else CAPTION, story.scores.body[index]) else None


def find_scored_subtitle(story: Story) -> Claim | None:
    """The segment that the scorer takes for the standfirst, if it is sure of one."""
    if story.scores is None:
        return None
    chance = max(story.scores.subtitle)
    index = story.scores.subtitle.index(chance)
    if chance < SUBTITLE or story.scores.body[index] >= APART:
        return None
    return Claim(index, Kind.SUBTITLE, "subtitle.scored", "reads like the standfirst of what follows", score=chance)


def find_scored_byline(story: Story, candidates: Sequence[int]) -> int | None:
    """The segment that the scorer takes for the byline, if it is sure of one."""
    if story.scores is None or not candidates:
        return None
    best = max(candidates, key=story.scores.byline.__getitem__)
    return best if story.scores.byline[best] >= BYLINE else None
