"""Sign-up form: what a newsletter's box says of itself between its heading and its fields.

The cue rows know the heading, the fields and the button of such a box in many languages. The sentence between them is
different on each site, so it is told by where it stands: in the box, and about something else than the story.
"""

from collections.abc import Iterator
from functools import partial
from itertools import takewhile

from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken

LONGEST_OFFER_WORDS = 20
"""Words of the longest sentence that a box says of itself."""
LINES_OF_FORM = 3
"""Lines on each side of it among which the other lines of the box are counted."""
FEWEST_OF_FORM = 3
"""Lines of the box that stand around it: heading, field and button."""
KINDRED = 0.34
"""Share of its content words from which a line speaks of what the story speaks of, however short."""

_FORM = frozenset({Kind.PROMO, Kind.OTHER, Kind.NAVIGATION})
"""Kinds of rows whose lines make up a form."""


def find_sign_up_forms(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The sentences inside sign-up forms."""
    for index, segment in page.between(story.start, story.end, taken):
        if segment.words > LONGEST_OFFER_WORDS or not (_is_form(page, index - 1) and _is_form(page, index + 1)):
            continue
        above, below = range(index - 1, index - 1 - LINES_OF_FORM, -1), range(index + 1, index + 1 + LINES_OF_FORM)
        if sum(len(list(takewhile(partial(_is_form, page), side))) for side in (above, below)) < FEWEST_OF_FORM:
            continue
        words = page.content_words(index)
        if story.count_said(words) <= KINDRED * len(words):
            yield Claim(index, Kind.PROMO, "promo.in-form", "between the heading and the fields of a sign-up form")


def _is_form(page: Page, index: int) -> bool:
    """Whether a cue row knows a line as the heading, a field or the button of a form."""
    row = page.rows[index] if 0 <= index < len(page.rows) else None
    return row is not None and row.kind in _FORM and row.effect is None
