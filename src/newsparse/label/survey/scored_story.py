"""Scored story: where the learned scorer sees the story."""

from collections.abc import Iterable, Iterator

from newsparse.label.page import Page, Scores, Stretch, is_prose
from newsparse.label.scorer.decisions import least_inside
from newsparse.label.survey.story import MOST, best_stretch

LEAST = 0.42
"""Chance from which a segment is the story's: a lost word costs F1 what one too many does, so a little under half."""
LINE = 3
"""Words that are added to each line's own when it is weighed, so that the many short lines of a menu weigh enough to
keep two stretches apart."""
BETWEEN = 8
"""Words that a line weighs at most which is taken out where it stands inside the story: all that it can cost is to lead
to what stands behind it. With 90 as for the others, a newsletter's box cut off last paragraphs of chance 0.99; with 5,
other articles came in."""
SHARED = 0.5
"""What is left of a chance where most articles of the source have the line: half, so that a line of which the scorer is
sure still weighs for the story, and nine doubtful teasers in a row no longer outweigh it."""
CLOSING, DOUBT = 4, 0.1
"""Segments after the stretch in which a last paragraph may stand, and the least chance of one that the rules see."""


def find_scored_story(page: Page, ruled: Stretch, scores: Scores) -> Stretch:
    """The stretch whose words gain most by their chances; that of the rules where none gains.

    Args:
        page: the page.
        ruled: where the rules alone see the story.
        scores: what the scorer says.
    """
    story = best_stretch(_weights(page, scores.body))
    return _with_closing(page, ruled, story, scores) if story.end else ruled


def _weights(page: Page, chances: Iterable[float]) -> Iterator[float]:
    """What each segment says for or against being in the story."""
    for index, (segment, chance) in enumerate(zip(page.segments, chances, strict=True)):
        believed = chance * SHARED if index in page.shared.usual else chance
        most = BETWEEN if believed < least_inside(segment) else MOST
        yield (min(segment.words, most) + LINE) * (believed - LEAST)


def _with_closing(page: Page, ruled: Stretch, story: Stretch, scores: Scores) -> Stretch:
    """The story with the last paragraphs that the rules' stretch holds and the scorer doubts but does not deny."""
    end = story.end
    for index in range(story.end, min(ruled.end, story.end + CLOSING)):
        doubted = page.rows[index] is None and is_prose(page.segments[index]) and scores.body[index] >= DOUBT
        end = index + 1 if doubted else end
    return Stretch(story.start, end)
