"""Web address: the page's own address alone on a line, in its head or beside its share buttons; where links lead.

So is that of a film or a post, in its element. Elsewhere an address may be the text's own: a source, a post that it
speaks of, one of a list.
"""

import re
from collections.abc import Iterator

from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken, is_prose
from newsparse.label.survey.page_parts import near_parts
from newsparse.late_pattern import late_pattern

SHORTEST, LONGEST = 8, 300
"""Characters of an address with a path."""
LISTED = 12
"""Lines below the story among which its links may be listed by number."""

_ADDRESS_RE = late_pattern(r"(?:https?://)?(?:[a-z0-9-]{1,60}\.){1,5}[a-z]{2,24}/\S{2,}", re.IGNORECASE)
_LISTED_RE = re.compile(r"\[\d{1,3}\]:? ?<?https?://\S{1,300}")
"""Where the link of a number in the text leads, as mails list it: "[1] https://example.org/a"."""


def find_addresses(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The addresses that stand alone and are the page's."""
    found = []
    for index, segment in page.between(story.top, story.end + LISTED, taken):
        if index <= story.end and _is_address(segment):
            found.append(index)
        elif segment.text[:1] == "[" and segment.tags is None and _LISTED_RE.fullmatch(segment.text):
            yield Claim(index, Kind.OTHER, "other.listed-address", "where a link leads that the text numbers")
    if not found:
        return
    first = next((index for index, one in page.between(story.start, story.end, taken) if is_prose(one)), story.end)
    for index in found:
        if index < first or _is_shown(page.segments[index]) or _is_beside_share(page, index, taken):
            yield Claim(index, Kind.OTHER, "other.web-address", "the page's address, alone on a line beside its text")


def _is_address(segment: Segment) -> bool:
    text = segment.text
    if "/" not in text or " " in text or not SHORTEST <= len(text) <= LONGEST:
        return False
    return not segment.mark and _ADDRESS_RE.fullmatch(text) is not None


def _is_shown(segment: Segment) -> bool:
    """Whether an address stands in an element for what it leads to, a film or a post."""
    return segment.tags is not None and "embed" in near_parts(segment.tags)


def _is_beside_share(page: Page, index: int, taken: Taken) -> bool:
    """Whether a share button stands above or below, with a short line between them at most."""
    for way in (-1, 1):
        for at in (index + way, index + 2 * way):
            claim = taken.get(at)
            if claim is not None and claim.kind is Kind.SHARE:
                return True
            if not 0 <= at < len(page.segments) or page.prose[at]:
                break
    return False
