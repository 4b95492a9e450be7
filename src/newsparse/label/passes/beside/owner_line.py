"""Owner line: the last line of a text that says whose it is: "© nda-infocom", "© Agencia Insular"."""

from collections.abc import Iterator

from newsparse.document import Segment
from newsparse.kinds import BODY, Kind
from newsparse.label.page import Claim, Page, Story, Taken

OWNER = 12
"""Words of the longest line that says whose the site or the text is."""
SIGNS = ("©", "(c) ", "(C) ")
"""With what such a line begins: the sign of copyright, or what stands for it where a keyboard has none."""


def is_owner_line(segment: Segment) -> bool:
    """Whether a line begins with the sign of copyright and is short."""
    return segment.text.startswith(SIGNS) and segment.words <= OWNER


def find_owner_line(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The last line of the story where it is one, and nothing of the story stands below."""
    last = max((index for index, _ in page.between(story.start, story.end, taken)), default=-1)
    if last < 0 or not is_owner_line(page.segments[last]):
        return
    if not any(at in taken and taken[at].kind in BODY for at in range(last + 1, story.end)):
        yield Claim(last, Kind.LEGAL, "legal.owner", "whose the text is, below it")
