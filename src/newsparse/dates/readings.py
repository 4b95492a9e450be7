"""Readings: which day numbers mean that may be read day first or month first."""

import re
from datetime import date
from functools import lru_cache
from typing import cast

from newsparse.cues import read_file
from newsparse.dates.days import MONTHS, Day

LONGEST_WEEKDAY = 14
"""Characters before a day in which its weekday stands: "Wednesday, "."""

_WEEKDAY = re.compile(r"([A-Za-z]{3,9})[.,]?\s?\Z")


def choose_readings(text: str, days: tuple[Day, ...], order: str | None, *, usual: str | None) -> list[date | None]:
    """The day each is read as: by its weekday, the caller's order, as a plain date of the line is, or by language.

    Args:
        text: the line, as ``plain`` gives it.
        days: those of the line.
        order: that of the page's numeric dates, where it is known.
        usual: that of the language.

    Example:
        >>> day = Day(9, 19, {"DMY": date(2024, 3, 5), "MDY": date(2024, 5, 3)}, "/")
        >>> [str(one) for one in choose_readings("Tuesday, 05/03/2024", (day,), None, usual=None)]
        ['2024-03-05']
    """
    seen = {(day.separator, *day.readings) for day in days if day.separator and len(day.readings) == 1}
    chosen: list[date | None] = []
    for day in days:
        of_weekday = _on_weekday(text, day)
        distinct = set(day.readings.values())
        peers = {known[1] for known in seen if known[0] == day.separator}
        if of_weekday:
            chosen.append(of_weekday)
        elif len(distinct) == 1:
            chosen.append(distinct.pop())
        elif order in day.readings:
            chosen.append(day.readings[order])
        elif len(peers) == 1:
            chosen.append(day.readings[peers.pop()])
        else:
            chosen.append(day.readings.get(usual) if usual else None)
    return chosen


def _on_weekday(text: str, day: Day) -> date | None:
    """The one reading of a day of numbers that falls on the weekday before it: "Tuesday, 05/03/2024"."""
    if not day.separator:
        return None
    word = _WEEKDAY.search(text, max(0, day.start - LONGEST_WEEKDAY), day.start)
    number = _weekdays().get(word[1].lower()) if word else None
    if number is None:
        return None
    written = next(iter(day.readings.values()))
    swapped = written.replace(month=written.day, day=written.month) if written.day <= MONTHS else written
    fitting = {one for one in (written, swapped) if one.weekday() == number}
    return fitting.pop() if len(fitting) == 1 else None


@lru_cache(maxsize=1)
def _weekdays() -> dict[str, int]:
    """The weekdays, from Monday, of the language in which day and month stand either way round."""
    words = cast("list[list[str]]", read_file("months")["words"]["weekday_numbers"])
    return {word: number for number, names in enumerate(words) for word in names}
