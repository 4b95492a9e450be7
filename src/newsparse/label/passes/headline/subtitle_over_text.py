"""Standfirst over a text whose headline the caller gave and no line shows: the sentence that its head opens with."""

from newsparse.kinds import SIGNED, Kind
from newsparse.label.page import Claim, Page, Story, Taken, is_prose

LONGEST = 75
"""Words of a standfirst."""
FEWEST = 2
"""Paragraphs that must be left below the head: with fewer, the sentence over it is as likely the first of a brief."""
_HEAD = SIGNED | {Kind.BARE_LABEL, Kind.SHARE, Kind.NAVIGATION, Kind.KICKER}
"""What stands in the head of an article, over the first paragraph."""


def find_subtitle_over_text(page: Page, story: Story, taken: Taken) -> Claim | None:
    """The first sentence of a text, where byline or date stands right below it and the story below that.

    Args:
        page: the page, whose caller gave a headline.
        story: where its story stands.
        taken: what is claimed so far.
    """
    first = next(iter(page.between(story.start, story.end, taken)), None)
    if first is None or first[0] + 1 not in taken or taken[first[0] + 1].kind not in SIGNED:
        return None
    index, segment = first
    above = all(at not in taken or taken[at].kind in _HEAD for at in range(index))
    left = sum(is_prose(one) for _, one in page.between(index + 1, story.end, taken))
    if not (above and segment.ended and is_prose(segment) and segment.words <= LONGEST and left >= FEWEST):
        return None
    return Claim(index, Kind.SUBTITLE, "subtitle.above-byline", "opens the text, above byline or date")
