"""A line as dates read it: digits of every script as 0 to 9, months of one piece, and no second calendar's day."""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import cast

from newsparse.cues import read_file
from newsparse.cues.merged import any_of
from newsparse.cues.months import other_years
from newsparse.dates.chinese_numbers import with_digits
from newsparse.dates.counters import without_counters
from newsparse.late_pattern import late_pattern
from newsparse.letters import DIGITS

JOINT = "ʼ"
"""What stands for the blank or the full stop inside a month's name: a letter, so that the name is one word."""

_VALUES: Mapping[int, str] = MappingProxyType(
    {ord(sign): str(unicodedata.digit(sign)) for sign in DIGITS} | {ord(sign): "," for sign in "،፣၊"}
)
"""What stands for the digits and commas of other scripts."""
_FOREIGN = late_pattern("[\u0370-\u1fff\u2c00-\uffff]")
"""Scripts beside Latin; most lines hold none, and are plain."""
_INSIDE = re.compile(r"[ ./](?!\Z)")
_TORN_TIME = late_pattern(r"(?<!\d)(\d{1,2}):\s(\d\d)(?!\d)")


def plain(line: str) -> str:
    """The line, as long as before, with what keeps dates from being read written plainly.

    Digits become 0 to 9, commas of other scripts ours, the blanks and full stops inside the names of months letters;
    blanks take the place of counters, and of days in calendars that nobody converts, which stand beside another date.

    Example:
        >>> plain("١٠ آذار ٢٠٢٤"), plain("３ May 2024, 12 views")
        ('10 آذار 2024', '3 May 2024,         ')
    """
    if line.isascii() or not _FOREIGN.search(line):
        return without_counters(line)
    translated = with_digits(line).translate(_VALUES)
    if translated != line:
        translated = _TORN_TIME.sub(rf"\1:{JOINT}\2", translated)  # as Bengali pages write the time
    return without_counters(_without_other_days(_joined(translated)))


def states_other_day(line: str) -> bool:
    """Whether a line states a day of a calendar that nobody converts, which ``plain`` leaves out.

    Example:
        >>> states_other_day("٢٩ شعبان ١٤٤٥ هـ"), states_other_day("10 مارس 2024")
        (True, False)
    """
    return _other_day().search(_joined(line.translate(_VALUES))) is not None


def joined(name: str) -> str:
    """A month's name of several pieces as ``plain`` writes it.

    Example:
        >>> joined("مارس"), joined("ม.ค.")
        ('مارس', 'มʼค.')
    """
    return _INSIDE.sub(JOINT, name)


def _joined(text: str) -> str:
    names = _in_pieces()
    return names.sub(lambda found: joined(found[0]), text) if names.search(text) else text


@lru_cache(maxsize=1)
def _in_pieces() -> re.Pattern[str]:
    """The names of months that hold a blank or a full stop."""
    years = (*other_years().values(), read_file("calendars")["buddhist"]["months"])
    names = {name.rstrip(".") for year in years for month in year for name in month}
    return re.compile(any_of(name for name in names if _INSIDE.search(name)))


def _without_other_days(text: str) -> str:
    return _other_day().sub(lambda found: " " * len(found[0]), text)


@lru_cache(maxsize=1)
def _other_day() -> re.Pattern[str]:
    """A day of the Islamic calendar or of Bengal's: "29 شعبان 1445 هـ", "1445-08-29 هـ"."""
    beside = (read_file("calendars")["hijri"], read_file("calendars")["bengali"])
    months = any_of(name for known in beside for month in cast("list[list[str]]", known["months"]) for name in month)
    sign = any_of(sign for known in beside for sign in known["sign"])
    return re.compile(
        rf"(?<!\d)(?:\d{{1,2}}\s?[-/]?\s?(?:{months})\s?[-/,]?\s?1[34]\d\d(?!\d)(?:\s?(?:{sign})(?![^\W\d_]))?"
        rf"|(?:1[34]\d\d([-/])\d{{1,2}}\1\d{{1,2}}|\d{{1,2}}([-/])\d{{1,2}}\2 ?1[34]\d\d)\s?(?:{sign})(?![^\W\d_]))"
    )
