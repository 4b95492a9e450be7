"""Day: the date of a report that states none but in its dateline, as press releases do."""

from datetime import date, datetime

from newsparse.cues import load
from newsparse.dates import find_stamps
from newsparse.model import Dateline


def day_of(dateline: Dateline, language: str | None, order: str | None = None) -> datetime | date | None:
    """The day that a dateline states with its year; ``None`` without one, or where day and month may be either.

    Args:
        dateline: the dateline of a report.
        language: ISO 639-1 code of the report's language; ``None`` for the month names of all.
        order: ``DMY``, ``MDY`` or ``YMD`` for numeric dates, where the caller knows.

    Example:
        >>> str(day_of(Dateline(text="ASHBY, June 11, 2025 –", place="ASHBY", date="June 11, 2025"), "en"))
        '2025-06-11'
        >>> day_of(Dateline(text="ASHBY, June 11 –", place="ASHBY", date="June 11"), "en") is None
        True
    """
    stamps = find_stamps(dateline.date or "", load(language), order)
    return next((stamp.value for stamp in stamps), None)
