"""The number of a printed page: alone on its line, or at one end of a line that stands on every page."""

import re
from functools import lru_cache
from typing import NamedTuple

from newsparse.cues import read_file
from newsparse.cues.merged import any_of

LONGEST_LINE = 160
"""Characters of the longest line at the head or foot of a page."""
_FIGURE_RE = re.compile(r"\d")
_EDGE_RE = re.compile(r"\D{0,19}\d|.*\d.{0,19}\Z")
"""A figure among the first twenty characters of a line or the last: nearly all lines have none there, most none."""


class PageNumber(NamedTuple):
    """A page's number in a line."""

    number: int
    beside: str
    """What else stands on the line; empty for a line that is nothing but the number."""


def find_page_number(raw: str) -> PageNumber | None:
    """The number of the page that a line states, ``None`` if it states none.

    Args:
        raw: the line, without white space around it.

    Example:
        >>> find_page_number("- 3 -"), find_page_number("The Ashby Post   4")
        (PageNumber(number=3, beside=''), PageNumber(number=4, beside='The Ashby Post'))
        >>> find_page_number("Seite 3 von 7"), find_page_number("Monday, 9 March 2024")
        (PageNumber(number=3, beside=''), None)
    """
    if len(raw) > LONGEST_LINE or not _FIGURE_RE.search(raw) or not _EDGE_RE.match(raw):
        return None
    alone, behind, before = _patterns()
    if found := alone.fullmatch(raw):
        return PageNumber(_number(found[0]), "")
    if found := behind.search(raw):
        return PageNumber(_number(found[0]), raw[: found.start()])
    if found := before.match(raw):
        return PageNumber(_number(found[0]), raw[found.end() :])
    return None


def _number(raw: str) -> int:
    """The first number of a line."""
    return int(re.sub(r"\D", " ", raw).split()[0])


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Patterns of a number alone on its line, behind something else and before it."""
    words = {name: any_of(listed) for name, listed in read_file("archives")["page"].items()}
    of = rf"(?: ?(?:/|{words['of']}) ?\d{{1,4}})?"
    told = rf"(?:(?:{words['before']})\.? ?\d{{1,4}}{of}|第? ?\d{{1,4}} ?(?:{words['behind']}))"
    last = rf"(?:{told}|\d{{1,3}} ?/ ?\d{{1,3}})"  # "1/3" alone or in front counts the pictures of a gallery
    parted = r"(?:[ \t]{2,}|[ \t]*[|·•][ \t]*)"
    return (
        re.compile(rf"[-–—|\[(]{{0,2}} ?(?:{told}|\d{{1,3}}) ?[-–—|\])]{{0,2}}", re.IGNORECASE),
        re.compile(rf"(?<=\S)(?:[ \t]+{last}|{parted}(?:{last}|\d{{1,3}}))$", re.IGNORECASE),
        re.compile(rf"(?:{told}[ \t]+|(?:{told}|\d{{1,3}}){parted})(?=\S)", re.IGNORECASE),
    )
