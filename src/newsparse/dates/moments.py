"""Moments beside days: the day of a moment, which of two is later, and moments that machines count from 1970."""

from datetime import UTC, date, datetime

FEWEST_SECONDS, MOST_SECONDS = 10**8, 10**10
"""Numbers between these are seconds since 1970 (1973 to 2286); up to a thousand times the greater, milliseconds."""


def day_of(value: datetime | date) -> date:
    """The calendar day of a date or a moment."""
    return value.date() if isinstance(value, datetime) else value


def is_later(one: datetime | date, two: datetime | date) -> bool:
    """Whether a date lies after another; by their days where only one of them has a time or a zone.

    Example:
        >>> is_later(datetime(2024, 12, 5, 9), datetime(2024, 12, 5, 8))
        True
        >>> is_later(datetime(2024, 12, 5, 9), date(2024, 12, 5))
        False
    """
    if isinstance(one, datetime) and isinstance(two, datetime) and (one.tzinfo is None) == (two.tzinfo is None):
        return one > two
    return day_of(one) > day_of(two)


def from_epoch(number: float) -> datetime | None:
    """The moment of a number of seconds or milliseconds since 1970, in UTC; ``None`` for a number that is no such one.

    Example:
        >>> from_epoch(1709999999).isoformat(), from_epoch(20241205)
        ('2024-03-09T15:59:59+00:00', None)
    """
    if not FEWEST_SECONDS < number < MOST_SECONDS * 1000:
        return None
    return datetime.fromtimestamp(number / 1000 if number >= MOST_SECONDS else number, UTC)
