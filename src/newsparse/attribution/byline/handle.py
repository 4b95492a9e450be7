"""Handles: accounts that sign without looking like a name: "by janewrites | 3 May 2024"."""

import re

from newsparse.attribution.byline.date_labels import EDGE
from newsparse.attribution.byline.undated import between_dates
from newsparse.attribution.cue_words import opened, words

LONGEST_LINE = 120
"""Characters of the longest line that signs by a handle: two dates with times beside it."""

_ALONE = re.compile(r"\s([\w.-]{2,30})(?:\s?[|·•–—/]\s.*)?")
_BEHIND_COLON = re.compile(r"\s?:\s?([\w.-]{3,30})(?:\s\(\w{1,8}\))?")
_BEFORE_DATE = re.compile(r"\s([\w.-]{2,30})(?:\s?[|,·•–—/-])?\s")


def names_handle(text: str, stop: int, *, dated: bool) -> bool:
    """Whether the byline word that ends at ``stop`` is followed by a colon and one word, or by that word and a date.

    Args:
        text: the line without its dates.
        stop: where its byline word ends.
        dated: whether a date or its label opened the line.

    Example:
        >>> names_handle("Author: janewrites", 6, dated=False), names_handle("by noon", 2, dated=False)
        (True, False)
    """
    handle = _BEHIND_COLON.fullmatch(text, stop)
    if handle and not handle[1].isdigit() and handle[1].lower() not in words().function:
        return True
    alone = _ALONE.fullmatch(text, stop) if dated else None
    return alone is not None and _is_handle(alone[1])


def _is_handle(word: str) -> bool:
    low = word.lower()
    return not (low.isdigit() or low in words().function or low in words().dates)


def opens_with_handle(bare: str) -> bool:
    """Whether a line without its dates is a byline word and a handle, whatever a mark parts from them.

    Example:
        >>> opens_with_handle("by janewrites · in News"), opens_with_handle("by the way")
        (True, False)
    """
    stop = opened(words().byline, bare)
    return stop > 0 and names_handle(bare, stop, dated=True)


def names_handle_and_date(line: str, text: str, stop: int) -> bool:
    """Whether one word that is no plain one stands between a byline word and the date that ends the line.

    Args:
        line: the line.
        text: the same without what stands around it.
        stop: where its byline word ends.

    Example:
        >>> line = "by janewrites | 3 May 2024"
        >>> names_handle_and_date(line, line, 2)
        True
        >>> line = "by noon on 3 May 2024"
        >>> names_handle_and_date(line, line, 2)
        False
    """
    handle = _BEFORE_DATE.match(text, stop)
    if handle is None or len(line) > LONGEST_LINE or not _is_handle(handle[1]):
        return False
    signed, *others = [part.strip(EDGE) for part in between_dates(line)] or [""]
    parted = not others or line.count("|") > 1  # "by janewrites | 3 May 2024 | News"
    return signed == text[: handle.end(1)] and parted
