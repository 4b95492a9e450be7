"""Over the headline: the office that issues a release, "Ministry of Health"; and "Live", over a standfirst."""

import re
from functools import lru_cache

from newsparse.cues import read_file
from newsparse.cues.merged import merged
from newsparse.label.page import Page, is_prose
from newsparse.label.passes.beside.press_contact import LONGEST_CONTACT, REACH, is_reached_by
from newsparse.names import PARTICLES

LONGEST_ISSUER, LONGEST_PLAIN = 8, 2
"""Words of the longest issuer; and behind its "of" where no "and" joins them: "Ministry of Health Opens Wards" is a
headline."""
SHORTEST_HEADLINE = 4
"""Words of the headline below it."""

_MAIL_RE = re.compile(r"\S@[\w-]{1,60}\.\w")


def is_live_label(text: str) -> bool:
    """Whether a line says that the page goes on while it happens, and nothing else.

    Example:
        >>> is_live_label("Live"), is_live_label("Live: storm crosses the coast")
        (True, False)
    """
    return len(text) <= max(map(len, _live())) and text.casefold().strip(" .:•●") in _live()


def is_over_release(page: Page, index: int) -> bool:
    """Whether a line stands over what may be the headline of a release: an office's name, whom the press may ask."""
    return _is_office(page, index) or _is_contact(page, index)


def _is_contact(page: Page, index: int) -> bool:
    """Whether a line is an address for mail, or the label over one: "Contact: Jane Roe, Selby Works"."""
    segment = page.segments[index]
    if segment.words > LONGEST_CONTACT or is_prose(segment):
        return False
    if _MAIL_RE.search(segment.text):
        return True
    label, colon, _ = segment.text.partition(":")
    if not colon or label.casefold() not in merged("attribution", "contact_label"):
        return False
    return any(is_reached_by(below.text) for below in page.segments[index + 1 : index + 1 + REACH])


def _is_office(page: Page, index: int) -> bool:
    """Whether a line is the name of an office over what may be a headline."""
    segment, below = page.segments[index], index + 1
    first, _, rest = segment.text.partition(" ")
    if first.lower() not in _issuers() or segment.words > LONGEST_ISSUER or not _is_name(rest):
        return False
    if below >= len(page.segments):
        return False
    title = page.segments[below]
    higher = title.mark == "heading" or segment.mark != "heading"
    return higher and title.words >= SHORTEST_HEADLINE and not title.ended and not page.read_stamps(below)


def _is_name(rest: str) -> bool:
    """Whether words go on with an office's name: "of Health and Family Welfare"."""
    small, *others = rest.split() or [""]
    joiners = merged("attribution", "and") | {"&"}
    opens = small in merged("attribution", "of") | merged("attribution", "for") | PARTICLES
    named = [word for word in others if word not in PARTICLES and word not in joiners]
    if not opens or not named or not all(word[0].isupper() for word in named):
        return False
    return len(named) <= LONGEST_PLAIN or any(word in joiners for word in others)


@lru_cache(maxsize=1)
def _live() -> frozenset[str]:
    return frozenset(read_file("sections")["live"])


@lru_cache(maxsize=1)
def _issuers() -> frozenset[str]:
    return frozenset(read_file("sections")["issuers"])
