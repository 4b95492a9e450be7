"""Stated date: the moment or day that a record's own column says, however it writes it."""

import re
from datetime import date, datetime
from email.utils import parsedate_to_datetime

from newsparse import cues
from newsparse.dates import Stamp, find_stamps, read_machine

LONGEST = 80
"""Characters of the longest date: "Published on Thursday, 5 December 2024 at 10:30 Central European Standard Time"."""
EARLIEST_YEAR = 1700
"""The first year of a date that is believed: newspapers are not much older."""
YEARS_AHEAD = 1
"""Years after the present one that a date may be of; beyond, it is a default or a fault."""

_ISO_RE = re.compile(r"(\d{4}-\d{2}-\d{2})(?!\d)")
_DAY_RE = re.compile(r"\d{4}-\d{2}-\d{2}(?:[T ]00:00(?::00(?:\.0{1,9})?)?)?")
"""A day alone; midnight is how tables write one."""


def read_stated_date(value: str, language: str | None = None, order: str | None = None) -> datetime | date | None:
    """The moment or day that a record states; ``None`` when it is none, or its day and month may be either way round.

    Args:
        value: ISO 8601, the form of e-mail, as other machines write it (``read_machine``), or in words.
        language: of the words, as the record states it; without one, the words of all languages count.
        order: ``DMY``, ``MDY`` or ``YMD``: how 04/05/2024 is read.

    Example:
        >>> str(read_stated_date("Thu, 05 Dec 2024 09:00:00 GMT")), str(read_stated_date("1733391000"))
        ('2024-12-05 09:00:00+00:00', '2024-12-05 09:30:00+00:00')
        >>> str(read_stated_date("Dec 5, 2024")), read_stated_date("04/05/2024"), read_stated_date("soon")
        ('2024-12-05', None, None)
        >>> str(read_stated_date("04/05/2024", order="DMY"))
        '2024-05-04'
    """
    value = value.strip()
    if not value or len(value) > LONGEST:
        return None
    if _ISO_RE.match(value):
        return _iso(value)
    return read_machine(value) or _of_mail(value) or _in_words(value, language, order)


def is_either_way(value: str, language: str | None = None) -> bool:
    """Whether day and month of a date that a record states may be either way round.

    Example:
        >>> is_either_way("04/05/2024"), is_either_way("31/05/2024"), is_either_way("soon")
        (True, False, False)
    """
    stamp = _stamp(value.strip()[:LONGEST], language)
    return stamp is not None and stamp.ambiguous


def is_believed(moment: datetime | date, now: datetime) -> bool:
    """Whether a stated date may be an article's; those that stand for "unknown" or "never" are not.

    Example:
        >>> is_believed(date(9999, 12, 31), datetime(2024, 12, 5))
        False
    """
    return EARLIEST_YEAR <= moment.year <= now.year + YEARS_AHEAD


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
        return _in_words(value, "en", None) or day


def _of_mail(value: str) -> datetime | None:
    try:
        return parsedate_to_datetime(value) if ":" in value else None
    except (ValueError, TypeError, IndexError):
        return None


def _in_words(value: str, language: str | None, order: str | None) -> datetime | date | None:
    stamp = _stamp(value, language, order)
    return stamp.value if stamp else None


def _stamp(value: str, language: str | None, order: str | None = None) -> Stamp | None:
    code = (language or "")[:2].lower()
    found = find_stamps(value, cues.load(code if code in cues.LANGUAGES else None), order)
    return found[0] if found else None
