"""Moments as machines write them, where hardly a word or mark parts their numbers or the year stands last.

"2024-03-09T15:59:59+01:00" is ISO 8601, in which most pages state theirs, "20240309T155959Z" the same without its
marks; "1709999999" counts seconds since 1970; "Sat Mar 09 15:59:59 +0000 2024" is what C and Java print, and social
networks hand on.
"""

import re
from datetime import date, datetime

from newsparse.dates.moments import from_epoch

_EPOCH = re.compile(r"(?:/Date\()?(\d{9,10}|\d{12,13})(?:\.(\d{1,9}))?(?:[+-]\d{4})?(?:\)/)?", re.ASCII)
_ISO = re.compile(r"(?:19[89]|20\d)\d-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?(?:Z|[+-](?:0\d|1[0-2]):?[0-5]\d)?", re.ASCII)
_WHOLE_HOURS = re.compile(
    r"(?:19[89]|20\d)\d-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,6})? ?[+-]|\+)(?:0\d|1[0-4])", re.ASCII
)
"""The same with an offset of whole hours, as databases print it: "2024-03-09 15:59:59+01"; "10:00-12" is a span."""
_COLON_FRACTION = re.compile(r"(?<=T\d\d:\d\d:\d\d):(?=\d{3}(?:Z|[+-]|\Z))", re.ASCII)
"""The colon before milliseconds: "2024-03-09T15:59:59:684Z"."""
_COMPACT = re.compile(r"(?:19|20)\d{6}(?:[T _-]?\d{4}(?:\d\d)?)?(?:Z|[+-]\d\d:?\d\d)?", re.ASCII)
_PARTS = re.compile(r"(\d{8})[T _-]?(\d*)(.*)", re.ASCII)
_YEAR_LAST = re.compile(
    r"[A-Z][a-z]{2},? (?P<month>[A-Z][a-z]{2}) {1,2}(?P<day>\d{1,2}) (?P<time>\d\d:\d\d:\d\d)"
    r"(?P<zone> (?:[A-Z]{2,5}|[+-]\d{4}))? (?P<year>\d{4})",
    re.ASCII,
)


def read_machine(text: str) -> datetime | date | None:
    """The moment or day that a text is, as machines write it; ``None`` for any other text.

    A number of seconds or milliseconds is a moment in UTC; a zone of which there are several, as IST, is left out.

    Args:
        text: nothing but the moment.

    Example:
        >>> str(read_machine("1709999999")), str(read_machine("20240309")), str(read_machine("20240309T155959Z"))
        ('2024-03-09 15:59:59+00:00', '2024-03-09', '2024-03-09 15:59:59+00:00')
        >>> str(read_machine("2024-03-09T15:59:59:684Z"))
        '2024-03-09 15:59:59.684000+00:00'
        >>> str(read_machine("Sat Mar 09 15:59:59 +0000 2024")), read_machine("2024"), read_machine("12345678")
        ('2024-03-09 15:59:59+00:00', None, None)
    """
    text = _COLON_FRACTION.sub(".", text.strip())
    try:
        whole_hours = _WHOLE_HOURS.fullmatch(text)
        if whole_hours or _ISO.fullmatch(text):
            return datetime.fromisoformat(f"{text[:-3].rstrip()}{text[-3:]}:00" if whole_hours else text)
        if _COMPACT.fullmatch(text) and (found := _compact(text)) is not None:
            return found
        if counted := _EPOCH.fullmatch(text):
            return from_epoch(float(f"{counted[1]}.{counted[2] or 0}"))
        if parts := _YEAR_LAST.fullmatch(text):
            from email.utils import parsedate_to_datetime  # noqa: PLC0415  loads sockets, for a rare form

            return parsedate_to_datetime("{day} {month} {year} {time}{zone}".format(**parts.groupdict(default="")))
    except (ValueError, IndexError):
        return None
    return None


def _compact(text: str) -> datetime | date | None:
    """The moment of ISO 8601 without marks; ``None`` where the numbers are no day or no hour."""
    parts = _PARTS.fullmatch(text)
    if parts is None:
        return None
    try:
        return datetime.fromisoformat(f"{parts[1]}T{parts[2]}{parts[3]}") if parts[2] else date.fromisoformat(parts[1])
    except ValueError:
        return None
