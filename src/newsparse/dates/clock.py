"""Times of day and time zones as news pages write them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from types import MappingProxyType
from typing import NamedTuple

from newsparse.cues import read_file
from newsparse.dates.patterns import clocks

_CLOCK = read_file("clock")

ZONES: Mapping[str, float] = MappingProxyType(_CLOCK["zones"])
"""Hours from UTC of the zone names that mean one thing in news."""

US_STANDARD: Mapping[str, int] = MappingProxyType(_CLOCK["us_zones"])
"""Hours from UTC, in winter, of the US zones without "standard" or "daylight": the date decides."""

DOUBTFUL: tuple[str, ...] = tuple(_CLOCK["doubtful_zones"]["names"])
"""Zone names that leave a time without a zone, since they mean several."""

US_RULES_SINCE = 2007
"""The first year of today's US daylight rules; older times with "ET" stay naive."""

_JOINTS = (",", "-", "–", "/")
"""What a page may print between a date and its time without a blank: "31.03.2021-18:10"."""

DAY_FIRST_OFFSETS = range(1, 8)
"""Hours east of UTC where the day is written before the month: Europe, Africa, the Gulf, India, Indonesia."""

LARGEST_OFFSET = 14
"""Hours from UTC of the easternmost zone (Kiribati)."""


class Clock(NamedTuple):
    """A time of day as written."""

    start: int
    end: int
    moment: time
    zone: str
    """The zone's name, an offset such as ``+01:00``, or ``""``."""
    sure: bool
    """Whether its form alone makes it a time; 21.52 and 3h (a span?) need a word such as "kl." or "à" before them."""
    marked: bool
    """Whether am/pm, a unit or a zone stands with it: what a player's clock never has."""


def find_clocks(text: str, low: int, high: int) -> Iterator[Clock]:
    """The times in a part of a text, in order.

    Example:
        >>> [str(clock.moment) for clock in find_clocks("at 5:47 p.m. or 17h30", 0, 21)]
        ['17:47:00', '17:30:00']
    """
    glued = None
    if low and text[low - 1].isdigit():
        behind = low + 1 if text[low : low + 1] in _JOINTS else low
        glued = _read(clocks().glued.match(text, behind, high))
    if glued:
        yield glued
        low = glued.end
    for match in clocks().time.finditer(text, low, high):
        clock = _read(match)
        if clock:
            yield clock


def blank_out(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """A text with blanks where some parts of it stood, so that what is left keeps its place.

    Example:
        >>> blank_out("Ashby 9:05", [(6, 10)])
        'Ashby     '
    """
    for start, end in spans:
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return text


def with_zone(day: date, clock: Clock) -> datetime:
    """The moment of a day at a time, aware when the zone is known.

    Example:
        >>> clock = next(find_clocks("9:41 p.m. ET", 0, 12))
        >>> with_zone(date(2024, 1, 5), clock).isoformat()
        '2024-01-05T21:41:00-05:00'
    """
    naive = datetime.combine(day, clock.moment)
    return naive.replace(tzinfo=_zone(naive, clock.zone))


def order_of_zone(name: str) -> str | None:
    """The order of day and month where a zone's name is used, ``None`` for names that say nothing of it.

    Example:
        >>> order_of_zone("EDT"), order_of_zone("CET"), order_of_zone("+1"), order_of_zone("GMT")
        ('MDY', 'DMY', 'DMY', None)
    """
    if name in _CLOCK["order"]["month_first_zones"]:
        return "MDY"
    if name.startswith("+") and int(name[1:].strip().partition(":")[0][:2]) in DAY_FIRST_OFFSETS:
        return "DMY"
    return "DMY" if name in _CLOCK["order"]["day_first_zones"] else None


def _read(match: re.Match[str] | None) -> Clock | None:
    if match is None or match.end() == match.start():
        return None
    part = match.groupdict()
    zone = _zone_text(part)
    early, late = part["early"] or part["early2"], part["late"] or part["late2"]
    marked = bool(part["half"] or early or late or part["unit"] or zone or part["noon"])
    if part["mark"] and clocks().length.match(match.string, match.end()):
        return None
    formed = any(part[name] for name in ("mark", "minute3", "sign", "half", "noon"))
    if not (formed or part["early2"] or part["unit"]):
        return None
    hour = 12 if part["noon"] else int(part["hour"])
    if late or part["half"] in {"p", "P", "μ", "Μ"}:
        hour += 12 if hour < 12 else 0
    elif early or part["half"]:
        hour = 0 if hour == 12 else hour
    micro = int((part["fraction"] or "0")[:6].ljust(6, "0"))
    minute = int(part["minute"] or part["minute2"] or part["minute3"] or 0)
    second = int(part["second"] or part["second2"] or 0)
    bare = not (formed or (part["unit"] or "").strip(" .") in clocks().sure_units)
    sure = not bare and (part["mark"] != "." or marked)
    start = match.start() + len(match[0]) - len(match[0].lstrip())
    return Clock(start, match.end(), time(hour, minute, second, micro), zone, sure, marked)


def _zone_text(part: Mapping[str, str | None]) -> str:
    """The zone as ``Clock`` holds it."""
    if part["hours"] and part["zone"] in {"UTC", "GMT"}:
        return part["hours"].strip()
    return part["offset"] or part["zone"] or ""


def _zone(naive: datetime, name: str) -> tzinfo | None:
    offset = _offset(naive, name)
    if offset is None:
        return None
    return timezone(offset) if offset else UTC


def _offset(naive: datetime, name: str) -> timedelta | None:
    if name[:1] in {"+", "-", "−"}:
        digits = name[1:].strip().replace(":", "")
        hours, minutes = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
        if hours > LARGEST_OFFSET or minutes > 59:
            return None
        return timedelta(hours=hours, minutes=minutes) * (1 if name[0] == "+" else -1)
    if name in US_STANDARD:
        hours = US_STANDARD[name] + _us_daylight(naive)
        return timedelta(hours=hours) if naive.year >= US_RULES_SINCE else None
    if name == "BST":  # in winter it is not London that is meant
        summer = _sunday(naive.year, 3, -1) <= naive < _sunday(naive.year, 10, -1)
        return timedelta(hours=1) if summer else None
    return timedelta(hours=ZONES[name]) if name in ZONES else None


def _us_daylight(naive: datetime) -> bool:
    two = timedelta(hours=2)
    return _sunday(naive.year, 3, 1) + two <= naive < _sunday(naive.year, 11, 0) + two


def _sunday(year: int, month: int, index: int) -> datetime:
    """Midnight of a month's Sunday: 0 the first, 1 the second, -1 the last (March and October: 31 days)."""
    if index < 0:
        last = datetime(year, month, 31)  # noqa: DTZ001 (local wall time)
        return last - timedelta(days=(last.weekday() + 1) % 7)
    first = datetime(year, month, 1)  # noqa: DTZ001 (local wall time)
    return first + timedelta(days=(6 - first.weekday()) % 7 + 7 * index)
