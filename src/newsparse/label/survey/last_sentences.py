"""Last sentences: what closes a plain text's story, right below its last paragraph or behind a box, in a few words.

Where the story ends is told by chances, and a short sentence over a page's foot has a low one: "Work begins in May."
So has one behind a form. Each is a finished sentence that the scorer doubts and does not deny. Behind a list of other
articles it may be a summary.
"""

from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.label.page import Page, Story, Taken
from newsparse.label.survey.past_pointer import (
    PARAGRAPHS,
    ends_told,
    is_foot,
    is_free,
    sums_up,
)
from newsparse.label.survey.signed_off import names_helpers

SHORTEST, LONGEST = 2, 24
"""Words of the shortest sentence right below a story, "Nobody objected.", and of the longest one: a notice has more."""
MOST_SENTENCES = 3
"""Such sentences at most."""
DOUBTED, BEHIND_BOX, DENIED = 0.2, 0.1, 0.02
"""Chance from which the scorer does not deny the first sentence, the first behind a box, and one more below either:
such sentences have 0.2 to 0.4, behind a box 0.1 to 0.4, the second 0.03 and more, buttons and notices 0.00 to 0.05."""
TAKEN_UP = 0.05
"""The same for one right below the story that says a word of its first paragraphs: of such lines, no questions and
without an address, three in four are the story's."""
LONGEST_BOX, LONGEST_LINE = 9, 12
"""Lines of the longest box, and words of a line in it that no row knows."""

_BOXES = frozenset({Kind.PROMO, Kind.SHARE, Kind.ADVERTISEMENT, Kind.PLAYER, Kind.NAVIGATION, Kind.OTHER})


def find_last_sentences(page: Page, story: Story, taken: Taken) -> range:
    """The sentences that close the story of a plain text; an empty range where there are none.

    Args:
        page: the page.
        story: where it stands so far.
        taken: what is claimed: none of it is the story's.
    """
    end = story.end
    if story.scores is None or not end or page.segments[end - 1].tags is not None:
        return range(end, end)
    if sum(page.prose[story.start : end]) < PARAGRAPHS:
        return range(end, end)
    direct = _sentences(page, story, taken, end, DOUBTED) if page.segments[end - 1].ended else range(end, end)
    if direct:
        return direct
    behind = _end_of_box(page, end)
    if behind == end:
        return range(end, end)
    found = _sentences(page, story, taken, behind, BEHIND_BOX)
    own = found and not any(sums_up(page, story, index, behind) for index in found)
    return found if own else range(end, end)


def _sentences(page: Page, story: Story, taken: Taken, start: int, least: float) -> range:
    """The sentences from one line on, where no list of other articles goes on behind them."""
    end = own = start
    chances = story.scores.body if story.scores is not None else ()
    while end - start < MOST_SENTENCES and is_free(page, story, end, taken) and not names_helpers(page, end):
        takes_up = start == story.end and _takes_up(page, story, end)
        asked = DENIED if end > start else TAKEN_UP if takes_up else least
        if chances[end] < asked or not _closes(page.segments[end]):
            break
        end += 1
        own = end if takes_up else own
    return range(start, end if is_foot(page, end) else own)


def _takes_up(page: Page, story: Story, index: int) -> bool:
    """Whether a sentence says a word of the story's first paragraphs, asks nobody to answer, and has no address.

    A colon stands behind the label of a source, too: "More information: Roe et al., On Ferries."
    """
    text = page.segments[index].text
    return (
        not text.endswith("?")
        and "@" not in text
        and ":" not in text
        and story.count_said(page.content_words(index)) > 0
    )


def _closes(segment: Segment) -> bool:
    """Whether a line is a finished sentence of few words, be it with a few letters behind its end."""
    return segment.words <= LONGEST and ends_told(segment, SHORTEST)


def _end_of_box(page: Page, start: int) -> int:
    """The segment behind the lines of a box: rows that know it, and few others that are no sentences."""
    known = strange = 0
    at = start
    while at < min(len(page.segments), start + LONGEST_BOX):
        row, segment = page.rows[at], page.segments[at]
        if row is not None and row.effect != "end" and row.kind in _BOXES:
            known += 1
        elif row is None and not segment.ended and segment.words <= LONGEST_LINE:
            strange += 1
        else:
            break
        at += 1
    return at if strange <= known else start
