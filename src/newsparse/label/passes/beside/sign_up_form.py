"""Sign-up form: the name of a newsletter's box, and what it says of itself between its heading and its fields.

The cue rows know the pitch, the fields and the button of such a box in many languages. Its name ("The morning letter")
and the sentence between are different on each site, so they are told by where they stand: over the box or in it, and
about something else than the story.
"""

from collections.abc import Iterator
from functools import partial
from itertools import takewhile

from newsparse.cues.how_often import says_how_often
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken
from newsparse.label.survey.consent_wall import ROWS

LONGEST_OFFER_WORDS = 20
"""Words of the longest sentence that a box says of itself."""
SHORT_OFFER_WORDS, LABEL_WORDS = 14, 4
"""Words of the longest sentence between a label and a button, and of those two; three lines are the smallest box."""
LINES_OF_FORM = 3
"""Lines on each side of it among which the other lines of the box are counted."""
FEWEST_OF_FORM = 3
"""Lines of the box that stand around it: heading, field and button."""
NAME_WORDS = 8
"""Words of the longest name of a box."""
LINES_UNDER_NAME = 2
"""Lines of the box that follow its name at once: a pitch and a field, a notice and a button."""
DOUBTED = 0.5
"""Chance below which a short line over a box may be the box's name; a subheading of the story has more."""
KINDRED = 0.34
"""Share of its content words from which a line speaks of what the story speaks of, however short."""

_FORM = frozenset({Kind.PROMO, Kind.OTHER, Kind.NAVIGATION})
"""Kinds of rows whose lines make up a form."""
_OFFER = frozenset({Kind.PROMO, Kind.EMBED})
"""Kinds of rows whose lines make up a box under its name: an offer, or a notice in place of a post."""


def find_sign_up_forms(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The names of sign-up forms, and the sentences inside them."""
    for index, segment in page.between(story.start, story.end, taken):
        if _is_name(page, story, index):
            yield Claim(index, Kind.PROMO, "promo.in-form", "the name of a box that is no part of the story")
            continue
        if _is_promise(page, story, index):
            yield Claim(
                index, Kind.PROMO, "promo.in-form", "says how often a letter to readers comes, beside its offer"
            )
            continue
        if segment.words > LONGEST_OFFER_WORDS or not (_is_form(page, index - 1) and _is_form(page, index + 1)):
            continue
        above, below = range(index - 1, index - 1 - LINES_OF_FORM, -1), range(index + 1, index + 1 + LINES_OF_FORM)
        lines = sum(len(list(takewhile(partial(_is_form, page), side))) for side in (above, below))
        if lines < FEWEST_OF_FORM and not _is_small(page, index, story):
            continue
        words = page.content_words(index)
        if story.count_said(words) <= KINDRED * len(words):
            yield Claim(index, Kind.PROMO, "promo.in-form", "between the heading and the fields of a sign-up form")


def _is_promise(page: Page, story: Story, index: int) -> bool:
    """Whether a line beside the offer of a letter says how often it comes, and nothing of what the story tells."""
    segment = page.segments[index]
    if segment.words > SHORT_OFFER_WORDS or not (_offers_letter(page, index - 1) or _offers_letter(page, index + 1)):
        return False
    return says_how_often(segment.text) and not (segment.ended and story.count_said(page.content_words(index)))


def _offers_letter(page: Page, index: int) -> bool:
    """Whether a cue row knows a line as the offer of a newsletter."""
    row = page.rows[index] if 0 <= index < len(page.rows) else None
    return row is not None and row.kind is Kind.PROMO and row.name not in ROWS


def _is_small(page: Page, index: int, story: Story) -> bool:
    """Whether a short sentence stands in a box of three lines: "Newsletter", what it brings, "Sign up"."""
    above, below = page.segments[index - 1], page.segments[index + 1]
    row = page.rows[index - 1]
    short = page.segments[index].words <= SHORT_OFFER_WORDS and max(above.words, below.words) <= LABEL_WORDS
    return short and row is not None and row.kind is Kind.PROMO and index - 1 > story.start


def _is_name(page: Page, story: Story, index: int) -> bool:
    """Whether a line is the name of the box under it: short, no sentence, and not about what the story is about."""
    segment, scores = page.segments[index], story.scores
    if segment.ended or segment.words > NAME_WORDS or index == story.start or index + LINES_UNDER_NAME >= story.end:
        return False
    under = page.rows[index + 1 : index + 1 + LINES_UNDER_NAME]
    if not all(row is not None and row.kind in _OFFER and (row.effect is None or row.is_inside) for row in under):
        return False
    words = page.content_words(index)
    return scores is not None and scores.body[index] < DOUBTED and story.count_said(words) <= KINDRED * len(words)


def _is_form(page: Page, index: int) -> bool:
    """Whether a cue row knows a line as the heading, a field or the button of a form."""
    row = page.rows[index] if 0 <= index < len(page.rows) else None
    return row is not None and row.kind in _FORM and (row.effect is None or row.is_inside)
