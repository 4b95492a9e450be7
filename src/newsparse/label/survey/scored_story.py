"""Scored story: where the learned scorer sees the story."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import takewhile

from newsparse.kinds import Kind
from newsparse.label.page import Page, Scores, Stretch
from newsparse.label.scorer.decisions import FOREIGN
from newsparse.label.survey.story import MOST, best_stretch
from newsparse.label.survey.teaser_pairs import without_teaser_pairs

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
BEHIND, SURE = 8, 0.6
"""Segments after the stretch of a plain text in which a paragraph is the story's of which the scorer is this sure,
whatever labels cost between: the last sentences behind a list of other articles. With 0.5 a teaser came in now and
then."""

LONGEST_WIDGET = 8
"""Lines of the longest widget inside a story: a form with its heading, fields, button and small print."""
BELIEVED = 0.5
"""Chance from which prose between a widget's lines is the story's and ends the widget."""
MOST_WIDGETS = 3
"""Widgets that may follow each other, each with paragraphs behind it."""

_WIDGETS = frozenset({Kind.PROMO, Kind.SHARE, Kind.ADVERTISEMENT, Kind.PLAYER, Kind.NAVIGATION, Kind.OTHER})
"""Kinds of rows whose lines stand inside stories as well as around them."""


def find_scored_story(page: Page, ruled: Stretch, scores: Scores) -> Stretch:
    """The stretch whose words gain most by their chances; that of the rules where none gains.

    Args:
        page: the page.
        ruled: where the rules alone see the story.
        scores: what the scorer says.
    """
    story = best_stretch(_weights(page, scores.body))
    if not story.end:
        return ruled
    story = _with_sure(page, _past_widgets(page, story, scores.body), scores.body)
    return without_teaser_pairs(page, _with_closing(page, ruled, story, scores), scores)


def _weights(page: Page, chances: Iterable[float]) -> Iterator[float]:
    """What each segment says for or against being in the story."""
    usual, results, equal = page.shared.usual, page.results, page.twins.equal
    for index, (segment, row, chance) in enumerate(zip(page.segments, page.rows, chances, strict=True)):
        believed = chance * SHARED if index in usual else chance
        most = BETWEEN if believed < FOREIGN else MOST
        weight = (min(segment.words, most) + LINE) * (believed - LEAST)
        if row is not None and row.is_inside:  # it stands inside stories, and is taken out wherever it does
            weight = 0.0
        if index in results and segment.mark == "number":  # places and times part no story, as a menu does
            weight = max(weight, 0.0)
        yield min(weight, 0.0) if index in equal else weight  # what a page shows again is no more text


def _past_widgets(page: Page, story: Stretch, chances: Sequence[float]) -> Stretch:
    """The story with the paragraphs that widgets alone part from it: a sign-up form before its last sentences.

    The widgets are taken out wherever they stand, so nothing is lost by going on past them.
    """
    end = story.end
    for _ in range(MOST_WIDGETS):
        after = _past_widget(page, chances, end)
        if after == end:
            break
        paragraphs = list(takewhile(partial(_is_paragraph, page, chances), range(after, len(page.segments))))
        if not paragraphs:
            break
        end = paragraphs[-1] + 1
    return Stretch(story.start, end)


def _past_widget(page: Page, chances: Sequence[float], at: int) -> int:
    """The segment behind the widget that begins at one; the same where none does.

    What stands between its lines goes with them: short lines, and prose that the scorer doubts to be the story's.
    """
    after = at
    for index in range(at, min(at + LONGEST_WIDGET, len(page.segments))):
        if _is_widget(page, index):
            after = index + 1
        elif page.prose[index] and chances[index] >= BELIEVED:
            break
    return after


def _is_widget(page: Page, index: int) -> bool:
    """Whether a cue row knows a line for a button, a player, an offer, a form or another line inside stories."""
    row = page.rows[index]
    return row is not None and (row.is_inside or (row.effect is None and row.kind in _WIDGETS))


def _is_paragraph(page: Page, chances: Sequence[float], index: int) -> bool:
    """Whether a line is a finished sentence that the scorer does not deny to be the story's."""
    return page.rows[index] is None and page.prose[index] and page.segments[index].ended and chances[index] >= DOUBT


def _with_sure(page: Page, story: Stretch, chances: Sequence[float]) -> Stretch:
    """The story of a plain text with the paragraphs close behind it of which the scorer is sure."""
    end = story.end
    for index in range(story.end, min(len(page.segments), story.end + BEHIND)):
        known = index in page.twins.equal or index in page.aside or index in page.shared.usual
        if chances[index] >= SURE and not known and page.segments[index].tags is None:
            end = index + 1 if _is_paragraph(page, chances, index) else end
    return Stretch(story.start, end)


def _with_closing(page: Page, ruled: Stretch, story: Stretch, scores: Scores) -> Stretch:
    """The story with the last paragraphs that the rules' stretch holds and the scorer doubts but does not deny."""
    end = story.end
    for index in range(story.end, min(ruled.end, story.end + CLOSING)):
        doubted = page.rows[index] is None and page.prose[index] and scores.body[index] >= DOUBT
        end = index + 1 if doubted else end
    return Stretch(story.start, end)
