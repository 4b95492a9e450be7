"""Led to: another article under a label such as "Next article", with its name, its day and its whole text.

A teaser inside a story may be signed and dated as well; then the story goes on below it. What tells the two apart is
whose words the paragraphs below say: the second headline's.
"""

from newsparse.kinds import Kind
from newsparse.label.page import Page, Story
from newsparse.names import is_person_name

HEADLINE = 3, 25
"""Words of the second headline, least and most."""
LONGEST_LABEL = 4
"""Words of the label over it."""
SEGMENTS_BELOW_HEADLINE = 5
"""Segments under it in which name and day stand."""
FEWEST_PARAGRAPHS, MOST_PARAGRAPHS = 2, 6
"""Paragraphs below that are looked at."""
SAID = 2
"""Content words of the headline that they say at least."""

_LABELS = frozenset({Kind.RELATED, Kind.NAVIGATION, Kind.PLAYER})


def leads_to_another(page: Page, story: Story, index: int, end: int) -> bool:
    """Whether a line is the headline of another article that a label above it announces.

    Args:
        page: the page.
        story: where its story stands.
        index: the line.
        end: where the story ends.
    """
    segment, label = page.segments[index], page.rows[index - 1] if index else None
    if label is None or label.kind not in _LABELS or page.segments[index - 1].words > LONGEST_LABEL:
        return False
    if not HEADLINE[0] <= segment.words <= HEADLINE[1] or segment.ended or page.rows[index] is not None:
        return False
    head = range(index + 1, min(index + 1 + SEGMENTS_BELOW_HEADLINE, end))
    first = next((at for at in head if page.prose[at]), None)
    if first is None or not _is_signed(page, range(index + 1, first)):
        return False
    below = [at for at in range(first, end) if page.prose[at]][:MOST_PARAGRAPHS]
    if len(below) < FEWEST_PARAGRAPHS or story.title is None:
        return False
    words = frozenset(page.content_words(index))
    said, above = _count_said(page, words, below), _count_said(page, words, range(story.start, index - 1))
    first_said = _count_said(page, frozenset(page.content_words(story.title)), below)
    return said >= SAID and said > max(above, first_said)


def _is_signed(page: Page, head: range) -> bool:
    """Whether a name and a day stand among the short lines under a headline."""
    named = any(page.opens_byline(at) or is_person_name(page.segments[at].text) for at in head)
    return named and any(page.read_stamps(at) for at in head)


def _count_said(page: Page, words: frozenset[str], lines: range | list[int]) -> int:
    """How many of some content words stand in some lines."""
    return len(words.intersection(word for at in lines for word in page.content_words(at)))
