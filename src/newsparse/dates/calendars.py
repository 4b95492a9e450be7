"""Days in other calendars than the Gregorian one: Iranian, Ethiopian, Thai, and those of Japan's and Taiwan's eras."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import NamedTuple, cast

from newsparse.cues import read_file
from newsparse.cues.merged import any_of
from newsparse.dates.days import Day
from newsparse.dates.plain import joined

JALALI_CYCLE, JALALI_LEAPS = 33, (1, 5, 9, 13, 17, 22, 26, 30)
"""Years of the Iranian calendar's cycle, and which of them have a day more."""
JALALI_KNOWN = range(1343, 1473)
"""The years for which the cycle tells the leap years right: 1964 to 2093."""
JALALI_YEARS = range(1343, 1421)
"""Years that numbers alone, 1402/12/26, state; those behind, 2042 and later, are today's in the Islamic calendar."""
JALALI_NEW_YEAR = (1403, date(2024, 3, 20).toordinal())
"""A year of it and the day it began."""
ETHIOPIAN_FIRST = date(8, 8, 27).toordinal()
"""The day on which its first year began, by our count."""
BUDDHIST = 543
"""Years from the Buddhist count to ours."""
BUDDHIST_YEARS = range(2480, 2600)
"""Years that numbers alone, 12/03/2567, state."""
BUDDHIST_SHORT = range(43, 90)
"""Two digits that pages write for 2543 to 2589; lower ones are years of our count."""


class _Forms(NamedTuple):
    """The months of a calendar and how its days are written with them."""

    months: Mapping[str, int]
    day_first: re.Pattern[str]
    month_first: re.Pattern[str]
    year_first: re.Pattern[str]


def find_converted(text: str) -> Iterator[Day]:
    """The days of a text, as ``plain`` gives it, that another calendar counts; each with the one day that it is.

    Example:
        >>> [str(day.readings[""]) for day in find_converted("26 اسفند 1402, 令和6年3月12日, 12 มีนาคม 2567")]
        ['2024-03-12', '2024-03-16', '2024-03-12']
    """
    if text.isascii():
        yield from _numbered(text)
        return
    for match in _era().finditer(text):
        first = match[2] == read_file("calendars")["first_year"]["sign"]
        year = read_file("calendars")["eras"][match[1]] + (1 if first else int(match[2]))
        yield from _day(match, _gregorian(year, int(match[3]), int(match[4])))
    for calendar, convert in (("jalali", _jalali), ("ethiopian", _ethiopian), ("buddhist", _buddhist)):
        forms = _forms(calendar)
        for pattern in (forms.day_first, forms.month_first, forms.year_first):
            for match in pattern.finditer(text):
                month = forms.months[match["month"]]
                yield from _day(match, convert(int(match["year"]), month, int(match["day"])))
    yield from _numbered(text)


def _day(match: re.Match[str], found: date | None) -> Iterator[Day]:
    if found is not None:
        yield Day(match.start(), match.end(), {"": found})


def _numbered(text: str) -> Iterator[Day]:
    """Days of numbers alone whose year is none of ours: "1402/12/26", "12/03/2567"."""
    for match in _NUMBERS.finditer(text):
        written = match.group("year", "month", "day") if match["year"] else match.group("year2", "month2", "day2")
        year, month, day = map(int, written)
        if year in JALALI_YEARS:
            yield from _day(match, _jalali(year, month, day))
        elif year in BUDDHIST_YEARS:
            yield from _day(match, _gregorian(year - BUDDHIST, month, day))


_NUMBERS = re.compile(
    r"(?<![\d./-])(?:(?P<year>1[34]\d\d|25\d\d)([/.-])(?P<month>\d{1,2})\2(?P<day>\d{1,2})"
    r"|(?P<day2>\d{1,2})([/.-])(?P<month2>\d{1,2})\6(?P<year2>1[34]\d\d|25\d\d))(?![\d/-])"
)


def _gregorian(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _jalali(year: int, month: int, day: int) -> date | None:
    """The day of the Iranian calendar: six months of 31 days, five of 30, one of 29, in leap years of 30."""
    leap = year % JALALI_CYCLE in JALALI_LEAPS
    last = 31 if month <= 6 else 30 if month <= 11 or leap else 29
    if not (1 <= month <= 12 and 1 <= day <= last and year in JALALI_KNOWN):
        return None
    known, began = JALALI_NEW_YEAR
    low, high = sorted((known, year))
    leaps = sum(one % JALALI_CYCLE in JALALI_LEAPS for one in range(low, high))
    gone = (365 * (high - low) + leaps) * (1 if year >= known else -1)
    return date.fromordinal(began + gone + 30 * (month - 1) + min(month - 1, 6) + day - 1)


def _ethiopian(year: int, month: int, day: int) -> date | None:
    """The day of the Ethiopian calendar, whose thirteenth month has five days, in the year before a leap year six."""
    last = 30 if month <= 12 else 6 if year % 4 == 3 else 5
    if not 1 <= day <= last:
        return None
    return date.fromordinal(ETHIOPIAN_FIRST + 365 * (year - 1) + year // 4 + 30 * (month - 1) + day - 1)


def _buddhist(year: int, month: int, day: int) -> date | None:
    """The day of a year that counts from the Buddha, in four digits or in two."""
    if year < 100:
        return _gregorian(year + 2500 - BUDDHIST, month, day) if year in BUDDHIST_SHORT else None
    return _gregorian(year - BUDDHIST, month, day)


@lru_cache(maxsize=1)
def _era() -> re.Pattern[str]:
    """A day of an era: "令和6年3月12日", "民國113年3月12日"; our year may stand behind it in brackets."""
    content = read_file("calendars")
    return re.compile(
        rf"({any_of(content['eras'])})\s?(\d{{1,3}}|{content['first_year']['sign']})\s?年"
        r"(?:\s?[（(](?:19|20)\d\d年?[）)])?\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日"
    )


@lru_cache(maxsize=4)
def _forms(calendar: str) -> _Forms:
    content = read_file("calendars")[calendar]
    names = cast("list[list[str]]", content["months"])
    months = {joined(name.rstrip(".")): number for number, month in enumerate(names, 1) for name in month}
    spaced = "" if calendar == "buddhist" else r"(?![^\W\d_])"  # Thai puts no blanks between words
    month = rf"(?P<month>{any_of(months)})\.?{spaced}"
    joint = rf"(?:\s?(?:{any_of(content['joint'])}))?\s{{0,2}}"
    day = r"(?<!\d)(?P<day>\d{1,2})(?!\d)"
    year = {"jalali": r"1[34]\d\d", "ethiopian": r"(?:19|20)\d\d", "buddhist": r"25\d\d|\d\d"}[calendar]
    year = rf"(?<!\d)(?P<year>{year})(?![\d:.])"
    part = r"[\s/-]{0,2}"
    return _Forms(
        months,
        re.compile(rf"{day}{joint}{part}{month}{joint}{part}{year}"),
        re.compile(rf"(?<![^\W\d_]){month}\s{{0,2}}{day}{joint}{year}"),
        re.compile(rf"{year}{joint}{part}{month}{joint}{part}{day}(?!:)"),
    )
