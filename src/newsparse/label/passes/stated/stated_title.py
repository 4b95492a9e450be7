"""Stated title: a title that only the metadata state, without the site's name behind or before it."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from newsparse.attribution.outlets import is_outlet_name
from newsparse.document import Fact
from newsparse.label.passes.headline.part_length import SHORTEST_HEADLINE
from newsparse.label.twins import twin_key

LONGEST_UNKNOWN = 3
"""Words of the longest part behind a stated title that is taken for the site's name because it is short."""

_STATED_MARKS = " |–—·•-"
_STATED_MARK_RE = re.compile(r" [|–—·•-] ")
"""What stands between a stated title and the site's name."""
_CLAIM_RE = re.compile(r"\s?[:,] ")
"""What stands between the site's name and what it says of itself."""
_SITE_MARKS = (
    *(" | ", " - ", " – ", " — ", " · ", " :: ", "ㅣ", " » ", " « "),
    *(" › ", " ‹ ", " > ", " ~ ", " / ", " // ", " → ", ": "),
)
"""The same where the name is known."""


def without_site(title: str, facts: Sequence[Fact]) -> str:
    """A stated title without the site's name behind or before it.

    Example:
        >>> from newsparse.document import Fact
        >>> without_site("Old mill burns - Ashby Post", [Fact("site", "Ashby Post", "meta og:site_name")])
        'Old mill burns'
    """
    sites = {twin_key(fact.text) for fact in facts if fact.field == "site"}
    claimed = _before_claim(title, sites)
    if claimed is not None:
        return claimed
    for mark in _SITE_MARKS:
        before, found, after = title.rpartition(mark)
        if found and before and twin_key(after) in sites:
            return before.strip()
        before, found, after = title.partition(mark)
        if found and after and twin_key(before) in sites:
            return after.strip()
    return title


def _before_claim(title: str, sites: AbstractSet[bytes]) -> str | None:
    """What stands before the site's name and its claim: "Old mill burns - The Post: news from Ashby"."""
    *before, end = _STATED_MARK_RE.split(title)
    name, *claim = _CLAIM_RE.split(end, maxsplit=1)
    told = claim and twin_key(name) in sites and len(" ".join(before).split()) >= SHORTEST_HEADLINE
    return title[: len(title) - len(end)].rstrip(_STATED_MARKS) if told else None


def without_short_end(title: str) -> str:
    """A stated title without its last part where that is short, and so the site's name, which nothing else tells.

    What goes on in small letters is the headline's: "The mill's last day: a feast — or a wake?".

    Example:
        >>> without_short_end("Old mill burns - Ashby Post"), without_short_end("Old mill - a fire that nobody saw")
        ('Old mill burns', 'Old mill - a fire that nobody saw')
    """
    *before, end = _STATED_MARK_RE.split(title)
    if len(end.split()) > LONGEST_UNKNOWN or len(" ".join(before).split()) < SHORTEST_HEADLINE:
        return title
    if " " in end and all(word[0].islower() for word in end.split()) and not is_outlet_name(end):
        return title
    return title[: len(title) - len(end)].rstrip(_STATED_MARKS)
