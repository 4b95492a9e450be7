"""Teasers: headlines of other stories in a text, which stand in a list.

Tags and headings show a page's lists; a text shows them by a label, as "Most read", or by what repeats: each headline
has its date, its age, its length or its number of comments on the line below.
"""

from collections.abc import Iterable
from enum import Enum

from newsparse.kinds import Kind
from newsparse.label.page import Page, Story, is_prose
from newsparse.label.passes.headline.sentence import ends_in_full_stop

LONGEST_LIST = 12
"""Lines of the longest list under a label."""
SHORTEST_ENTRY, LONGEST_ENTRY = 3, 20
"""Words of its shortest and longest entry."""
FEWEST_PAIRS = 3
"""Headlines in a row with a date each that are a list, one less under a label; two may be an article's headline and a
teaser over it."""
LINES_TO_TEXT = 2
"""Lines under a headline's date in which its byline or first paragraph stands."""

_MARKS = frozenset(
    {"bare_label.stamp", "bare_label.ago", "bare_label.reading-time", "comment.count", "comment.counted"}
)
"""The rows of what stands under each headline of a list beside dates: "3 hours ago", "4 min read", "12 comments"."""


class Listed(Enum):
    """Where in a list of other stories' headlines a line stands."""

    NOWHERE = 0
    LAST = 1
    """Its last line by its form: the article's headline may stand right under such a list, too."""
    INSIDE = 2


def place_in_list(page: Page, story: Story, index: int) -> Listed:
    """Where a line of a text stands in a list of other stories' headlines; headings and tagged lines nowhere."""
    segment = page.segments[index]
    if segment.tags is not None or segment.mark == "heading" or index + 1 >= len(page.segments):
        return Listed.NOWHERE
    if not _is_entry(page, story, index):
        return Listed.NOWHERE
    if _is_mark(page, story, index + 1):
        return _place_in_pairs(page, story, index)
    return _place_under_label(page, story, index)


def _place_in_pairs(page: Page, story: Story, index: int) -> Listed:
    """Where a headline stands in a row of headlines with a date each."""
    above = _count_pairs(page, story, range(index - 2, -1, -2))
    below = _count_pairs(page, story, range(index + 2, len(page.segments) - 1, 2))
    first = index - 2 * above
    if above + 1 + below < FEWEST_PAIRS - (first > 0 and _is_label(page, first - 1)):
        return Listed.NOWHERE
    return Listed.INSIDE if below or not _opens_text(page, index + 2) else Listed.LAST


def _count_pairs(page: Page, story: Story, places: Iterable[int]) -> int:
    """How many headlines with their date stand at places in a row, until one does not; few are enough."""
    count = 0
    for index in places:
        if count == FEWEST_PAIRS or not (_is_entry(page, story, index) and _is_mark(page, story, index + 1)):
            break
        count += 1
    return count


def _place_under_label(page: Page, story: Story, index: int) -> Listed:
    """Where a line stands in a list under "Most read" or the like."""
    for above in range(index - 1, max(-1, index - 1 - LONGEST_LIST), -1):
        if _is_label(page, above):
            last = Listed.NOWHERE if above == index - 1 else Listed.LAST
            return Listed.INSIDE if _is_entry(page, story, index + 1) else last
        if not _is_entry(page, story, above):
            return Listed.NOWHERE
    return Listed.NOWHERE


def _is_label(page: Page, index: int) -> bool:
    """Whether a line is "Most read" or the like."""
    row = page.rows[index]
    return row is not None and row.effect == "open" and row.kind is Kind.RELATED


def _opens_text(page: Page, index: int) -> bool:
    """Whether a byline or the first paragraph stands at a place or right below."""
    lines = range(index, min(index + LINES_TO_TEXT, len(page.segments)))
    return any(page.opens_byline(line) or is_prose(page.segments[line]) for line in lines)


def _is_mark(page: Page, story: Story, index: int) -> bool:
    """Whether a line is what stands under each headline of a list, and nothing else."""
    row = page.rows[index]
    return index in story.stamps if row is None else row.name in _MARKS


def _is_entry(page: Page, story: Story, index: int) -> bool:
    """Whether a line has the form of a teaser's headline."""
    segment = page.segments[index]
    plain = page.rows[index] is None and index not in story.stamps and not page.opens_byline(index)
    fits = SHORTEST_ENTRY <= segment.words <= LONGEST_ENTRY and segment.level != 1
    return plain and fits and not ends_in_full_stop(segment)
