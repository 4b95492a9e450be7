"""Stated date: the moment or day that a record's own column says, however it writes it."""

import re
from datetime import date, datetime
from email.utils import parsedate_to_datetime

from newsparse import cues
from newsparse.dates import find_stamps, read_machine

LONGEST = 80
"""Characters of the longest date: "Published on Thursday, 5 December 2024 at 10:30 Central European Standard Time"."""

_ISO_RE = re.compile(r"(\d{4}-\d{2}-\d{2})(?!\d)")
_DAY_RE = re.compile(r"\d{4}-\d{2}-\d{2}(?:[T ]00:00(?::00(?:\.0{1,9})?)?)?")
"""A day alone; midnight is how tables write one."""


def read_stated_date(value: str, language: str | None = None) -> datetime | date | None:
    """The moment or day that a record states; ``None`` when it is none, or its day and month may be either way round.

    Args:
        value: ISO 8601, the form of e-mail, as other machines write it (``read_machine``), or in words.
        language: of the words, as the record states it; without one, the words of all languages count.

    Example:
        >>> str(read_stated_date("Thu, 05 Dec 2024 09:00:00 GMT")), str(read_stated_date("1733391000"))
        ('2024-12-05 09:00:00+00:00', '2024-12-05 09:30:00+00:00')
        >>> str(read_stated_date("Dec 5, 2024")), read_stated_date("04/05/2024"), read_stated_date("soon")
        ('2024-12-05', None, None)
    """
    value = value.strip()
    if not value or len(value) > LONGEST:
        return None
    if _ISO_RE.match(value):
        return _iso(value)
    return read_machine(value) or _of_mail(value) or _in_words(value, language)


def _iso(value: str) -> datetime | date | None:
    """The moment of ISO 8601; its day where what follows is no time; ``None`` where the day is none."""
    try:
        day = date.fromisoformat(value[:10])
    except ValueError:
        return None
    if _DAY_RE.fullmatch(value):
        return day
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        return _in_words(value, "en") or day


def _of_mail(value: str) -> datetime | None:
    try:
        return parsedate_to_datetime(value) if ":" in value else None
    except (ValueError, TypeError, IndexError):
        return None


def _in_words(value: str, language: str | None) -> datetime | date | None:
    code = (language or "")[:2].lower()
    found = find_stamps(value, cues.load(code if code in cues.LANGUAGES else None))
    return found[0].value if found else None
