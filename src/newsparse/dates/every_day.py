"""Every day that a line writes, in our calendar and in others."""

import re
from datetime import date

from newsparse.dates.calendars import find_converted
from newsparse.dates.days import SHORT_YEAR_LINE, Day, find_days
from newsparse.dates.words import Lexicon

NEVER_SET = frozenset({date(1969, 12, 31), date(1970, 1, 1)})
"""The days, east and west of UTC, that a page prints for a moment that nobody set."""

_YEARS_SIGN = re.compile(r"[\d年]")
"""What stands in every such year, and in few lines."""
_SHORT_YEAR = re.compile(r"\d{1,2}\D{1,16}[’']?[12789]\d\D{1,6}\d{1,2}(?::|\s?[hH]\s?)[0-5]\d")
"""What a line has with a year of two digits between a month's name and a time, at a glance: "12 jan 23 | 5h27"."""
_OTHER_YEAR = re.compile(r"年|[^\W\d_]\D{0,12}\d{2}(?!\d)|(?:1[34]|25)\d\d")
"""What a line has that states a year of another count, at a glance."""


def may_hold_day(line: str) -> bool:
    """Whether a plain line may write a day: it holds a year, or two dots or strokes as days of numbers do."""
    if "20" in line or "19" in line:
        return True
    if len(line) <= SHORT_YEAR_LINE and (line.count(".") > 1 or line.count("/") > 1 or line.count("-") > 1):
        return True
    if ("1" in line or "2" in line) and (":" in line or "h" in line) and _is_short_dated(line):
        return True
    return not line.isascii() and _YEARS_SIGN.search(line) is not None and _OTHER_YEAR.search(line) is not None


def _is_short_dated(line: str) -> bool:
    """Whether a short line may write a year of two digits between a month's name and a time."""
    return len(line) <= SHORT_YEAR_LINE and _SHORT_YEAR.search(line) is not None


def find_every_day(text: str, lexicon: Lexicon) -> tuple[Day, ...]:
    """The days of a text, as ``plain`` gives it, in order.

    Example:
        >>> from newsparse.cues import load
        >>> from newsparse.dates.words import lexicon
        >>> [str(*day.readings.values()) for day in find_every_day("1402/12/26", lexicon(load("fa")))]
        ['2024-03-16']
    """
    found = _converted(text, lexicon)
    taken = [(day.start, day.end) for day in found]
    own = (day for day in find_days(text, lexicon) if NEVER_SET.isdisjoint(day.readings.values()))
    found += (day for day in own if all(day.end <= start or end <= day.start for start, end in taken))
    return tuple(sorted(found, key=lambda day: day.start))


def _converted(text: str, lexicon: Lexicon) -> list[Day]:
    """The days in other calendars; none in Latin letters where the language writes ours alone."""
    found: list[Day] = []
    if not (text.isascii() and lexicon.language is not None):
        for day in find_converted(text):
            if all(day.end <= other.start or other.end <= day.start for other in found):
                found.append(day)
    return found
