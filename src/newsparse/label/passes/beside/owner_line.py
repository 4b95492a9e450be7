"""Owner line: what ends a text and says whose it is: "© nda-infocom", or a sender's name and street below a mail."""

from collections.abc import Iterator

from newsparse.cues.mail_words import is_mail_foot
from newsparse.document import Segment
from newsparse.kinds import BODY, Kind
from newsparse.label.page import Claim, Page, Story, Taken

OWNER = 12
"""Words of the longest line that says whose the site or the text is."""
SIGNS = ("©", "(c) ", "(C) ")
"""With what such a line begins: the sign of copyright, or what stands for it where a keyboard has none."""
FOOT_LINES = 12
"""Lines at the end among which a mail says how to be sent no more: the sender's name, street and town stand below."""

LINKS_BELOW = 2
"""Lines below the last of the story, among which the link stands that ends a mail's foot."""


def is_owner_line(segment: Segment) -> bool:
    """Whether a line begins with the sign of copyright and is short."""
    return segment.text.startswith(SIGNS) and segment.words <= OWNER


def find_owner_line(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The last line of the story where it is one, and nothing of the story stands below; what ends a mail."""
    last = max((index for index, _ in page.between(story.start, story.end, taken)), default=-1)
    if last < 0:
        return
    if not is_owner_line(page.segments[last]):
        yield from _find_mail_foot(page, story, taken, last)
    elif not any(at in taken and taken[at].kind in BODY for at in range(last + 1, story.end)):
        yield Claim(last, Kind.LEGAL, "legal.owner", "whose the text is, below it")


def _find_mail_foot(page: Page, story: Story, taken: Taken, last: int) -> Iterator[Claim]:
    """The lines with which a mail says how to be sent no more, and the sender's name and street below these."""
    below = page.segments[last + 1 : last + 1 + LINKS_BELOW]
    top, is_link = last + 1, any(is_mail_foot(segment.text) for segment in below)
    for at in range(last, max(story.start, last - FOOT_LINES), -1):
        if is_mail_foot(page.segments[at].text):
            top, is_link = at, is_link or not page.prose[at]
        elif page.prose[at]:
            break
    for index, _ in page.between(top, last + 1, taken) if is_link else ():
        yield Claim(index, Kind.OTHER, "other.mail-foot", "stands at the foot of a mail")
