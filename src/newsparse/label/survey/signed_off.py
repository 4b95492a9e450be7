"""Signed off: the sentences below a story that end it, by who helped with it or by a desk's sign.

Behind an offer, a share bar or a list of other articles the scorer takes what follows for the page's: on pages it
mostly is. Where it ends with "Reuters contributed to this report." or "(hz/nta)", it is the story's own end.
"""

from newsparse.attribution.contribution.desk import ends_with_agency, ends_with_bracketed_sign, ends_with_desk_sign
from newsparse.attribution.contribution.line import parse_contribution
from newsparse.kinds import Kind
from newsparse.label.page import Page, Story, Taken
from newsparse.label.survey.past_pointer import PARAGRAPHS, is_closing, is_free

LONGEST_BOX = 9
"""Lines of the longest box between the story and its last sentences."""
LONGEST_LINE = 16
"""Words of a box's longest line that no row knows: another article's headline."""
MOST_SENTENCES = 4
"""Sentences behind it at most."""
BELIEVED = 0.5
"""The chance that such sentences have once they are known to be the story's; one that has it needs no telling."""

_BOXES = frozenset(
    {
        *(Kind.PROMO, Kind.SHARE, Kind.ADVERTISEMENT, Kind.PLAYER, Kind.RELATED),
        *(Kind.NAVIGATION, Kind.OTHER, Kind.EMBED, Kind.BARE_LABEL),
    }
)


def find_sign_off(page: Page, story: Story, taken: Taken) -> range:
    """The sentences that sign a story off, behind a box or as its last; an empty range where there are none.

    Args:
        page: the page.
        story: where it stands so far.
        taken: what is claimed: none of it is the story's.
    """
    found = _behind_box(page, story, taken)
    last = story.scores.body[story.end - 1] if story.scores and story.end else BELIEVED
    if not (found or last < BELIEVED) or sum(page.prose[story.start : story.end]) < PARAGRAPHS:
        return range(story.end, story.end)
    own = not found and _is_signed(page.segments[story.end - 1].text)
    return range(story.end - 1, story.end) if own or names_helpers(page, story.end) else found


def _behind_box(page: Page, story: Story, taken: Taken) -> range:
    """The sentences behind a box that a desk's sign ends, or that stand over the line of who helped."""
    start = end = _end_of_box(page, story.end)
    while end - start < MOST_SENTENCES and is_free(page, story, end, taken):
        if _is_signed(page.segments[end].text):
            return range(start, end + 1)
        if (end > start and names_helpers(page, end)) or not is_closing(page.segments[end]):
            break
        end += 1
    return range(start, end if end > start and names_helpers(page, end) else start)


def _end_of_box(page: Page, start: int) -> int:
    """The segment behind the lines of boxes: those that rows know, and short ones among them that are no sentences."""
    at = start
    while at < min(len(page.segments), start + LONGEST_BOX):
        row, segment = page.rows[at], page.segments[at]
        known = row is not None and row.kind in _BOXES and row.effect != "end"
        is_line = row is None and not segment.ended and segment.words <= LONGEST_LINE and not _is_signed(segment.text)
        if not (known or is_line):
            break
        at += 1
    return at


def _is_signed(text: str) -> bool:
    """Whether a line is a sentence with an agency's or a desk's sign behind it."""
    return ends_with_desk_sign(text) or ends_with_bracketed_sign(text) or ends_with_agency(text)


def names_helpers(page: Page, index: int) -> bool:
    """Whether a line says who helped with the story, or whose copy it is."""
    if index >= len(page.segments) or page.rows[index] is not None:
        return False
    return parse_contribution(page.segments[index].text) is not None
