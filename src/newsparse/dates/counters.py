"""Counters beside a date: "3 May 2024 1,234 views", whose number a page may glue to the year."""

import re
from functools import lru_cache
from typing import Any

from newsparse.cues import read_file
from newsparse.cues.merged import any_of
from newsparse.late_pattern import late_pattern

_DIGITS = re.compile(r"\d")


@lru_cache(maxsize=1)
def _counted() -> tuple[tuple[str, ...], re.Pattern[str]]:
    """What pages count, and a number with such a word; it may stand glued behind the four digits of a year."""
    content: dict[str, Any] = read_file("months")
    things: tuple[str, ...] = tuple(content["words"]["counted"])
    number = r"\d{1,3}(?:[.,\u00a0 ]\d{3}){0,3}(?:[.,]\d)?|\d{1,7}"
    thing = rf"\s?[km]?\s?(?:{any_of(things)})(?![^\W\d_])"
    return things, late_pattern(
        rf"(?:(?<=(?:19|20)\d\d)|(?<![\d.,:/-])(?!(?:19|20)\d\d\d))(?:{number}){thing}", re.IGNORECASE
    )


def without_counters(line: str) -> str:
    """The line with blanks in the place of its counters, as long as before.

    Example:
        >>> without_counters("3 May 20241,234 views"), without_counters("3 May 2024, 12 ships")
        ('3 May 2024           ', '3 May 2024, 12 ships')
    """
    if _DIGITS.search(line) is None:
        return line
    things, counted = _counted()
    low = line.lower()
    if not any(map(low.__contains__, things)):
        return line
    return counted.sub(lambda found: " " * len(found[0]), line)
