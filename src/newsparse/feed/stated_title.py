"""Stated title: the headline or standfirst that a record's own column holds, and why what stands there is none."""

import re
from typing import NamedTuple

from newsparse.attribution.nobody import is_account, is_blank
from newsparse.count_of import count_of
from newsparse.feed.sources.keys import Stated

LONGEST_TITLE = 400
"""Characters of a title; what is longer is a text that stands in the wrong column."""
LONGEST_SUBTITLE = 1000
"""Characters of a standfirst: a paragraph at most."""

_ADDRESS_RE = re.compile(r"(?:https?://|www\.)\S*|\S{1,100}@\S{1,100}", re.IGNORECASE)


class StatedTitle(NamedTuple):
    """What a record's column of titles says."""

    title: str | None
    """The title; ``None`` where there is none."""
    left_out: str | None = None
    """Why what is stated is no title: "is an address". ``None`` of what stands for nothing ("null", "untitled")."""


def read_stated_title(stated: Stated) -> StatedTitle:
    """The title of a record.

    Example:
        >>> read_stated_title(Stated(title="Old mill burns")).title, read_stated_title(Stated(title="404")).left_out
        ('Old mill burns', 'has no letters')
        >>> read_stated_title(Stated(title="null"))
        StatedTitle(title=None, left_out=None)
    """
    return _read(stated.title, LONGEST_TITLE)


def read_stated_subtitle(stated: Stated) -> StatedTitle:
    """The standfirst of a record, which may be longer.

    Example:
        >>> read_stated_subtitle(Stated(subtitle="Nobody was hurt.")).title
        'Nobody was hurt.'
    """
    return _read(stated.subtitle, LONGEST_SUBTITLE)


def _read(value: str | None, longest: int) -> StatedTitle:
    line = " ".join((value or "").split())
    if not line or is_blank(line):
        return StatedTitle(None)
    if len(line) > longest:
        return StatedTitle(None, f"has {count_of(len(line), 'character')}: a text stands in its place")
    if is_account(line):
        return StatedTitle(None, "is the account of a program")
    if _ADDRESS_RE.fullmatch(line):
        return StatedTitle(None, "is an address")
    return StatedTitle(line) if any(map(str.isalpha, line)) else StatedTitle(None, "has no letters")
