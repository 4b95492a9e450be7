"""Times of day and time zones as news pages write them."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from types import MappingProxyType
from typing import NamedTuple

# Hours from UTC of the zone names that mean one thing in news. Left out, so that the time stays naive: CST (Chicago
# or Shanghai), IST (India, Ireland, Israel), AST (Halifax or Riyadh).
ZONES = MappingProxyType({
    "UTC": 0, "GMT": 0, "Z": 0, "WET": 0, "WEST": 1, "WAT": 1, "CET": 1, "MEZ": 1, "CEST": 2, "MESZ": 2, "SAST": 2,
    "CAT": 2, "EET": 2, "EEST": 3, "EAT": 3, "MSK": 3, "TRT": 3, "GST": 4, "PKT": 5, "WIB": 7, "WITA": 8, "SGT": 8,
    "HKT": 8, "MYT": 8, "AWST": 8, "JST": 9, "KST": 9, "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13,
    "EST": -5, "EDT": -4, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
})  # fmt: skip

US_STANDARD = MappingProxyType({"ET": -5, "CT": -6, "MT": -7, "PT": -8})
"""US zones without "standard" or "daylight": the date decides."""

US_RULES_SINCE = 2007
"""The first year of today's US daylight rules; older times with "ET" stay naive."""

LARGEST_OFFSET = 14
"""Hours from UTC of the easternmost zone (Kiribati)."""

_NAMES = "|".join(sorted({*ZONES, *US_STANDARD, "BST", "CST", "IST", "AST"} - {"UTC", "GMT", "Z"}, key=len)[::-1])
# a minus is an offset after seconds or in an ISO moment; "10:00-11:30" is a span of time
_MINUS = r"(?:(?<=:\d\d:\d\d)|(?<=\.\d{3})|(?<=\.\d{6})|(?<=T\d\d:\d\d))"
_CORE = (
    r"(?:(?:(?P<early>오전|午前|上午)|(?P<late>오후|午後|下午))\s?)?"
    r"(?:(?P<noon>(?:12(?::00)?\s)?(?:noon|midday)\b)|(?P<hour>[01]?\d|2[0-3])"
    r"(?:(?P<mark>[:.hH]|：)(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d)(?:[.,](?P<fraction>\d{1,9}))?)?"
    r"|\s?(?P<sign>[時时点點시])(?![間间간])(?:\s?(?P<minute2>[0-5]?\d)\s?[分분](?:\s?(?P<second2>[0-5]?\d)\s?[秒초])?)?|))(?!\d)"
    r"(?:\s?(?P<half>[aApP](?=\.?\s?[mM])|[πΠμΜ](?=\.?\s?[μΜ]))(?:\.\s?[mMμΜ](?![a-z])\.?|\s?[mMμΜ](?![a-z])))?"
    r"(?P<unit>\s?(?:Uhr|uhr|h|H|hs|hrs|uur|Uur)(?![a-z])\.?)?"
    rf"(?:\s?[(\[]?(?:(?P<zone>Z(?![a-zA-Z])|(?:UTC|GMT|{_NAMES})(?=[^A-Za-z]|$|[A-Z][a-z]))"
    rf"(?P<hours>\s?[+−-]\d{{1,2}}(?::?\d\d)?(?!\d))?|(?P<offset>{_MINUS}-\d\d:?\d\d(?!\d)|\+\d\d:?\d\d(?!\d))))?"
)
_TIME = re.compile(r"(?=[\dnm오午上下])(?<![\d.,:$€£#/-])" + _CORE)
_GLUED = re.compile(_CORE)


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
    glued = _read(_GLUED.match(text, low, high)) if low and text[low - 1].isdigit() else None
    if glued:
        yield glued
        low = glued.end
    for match in _TIME.finditer(text, low, high):
        clock = _read(match)
        if clock:
            yield clock


def with_zone(day: date, clock: Clock) -> datetime:
    """The moment of a day at a time, aware when the zone is known.

    Example:
        >>> clock = next(find_clocks("9:41 p.m. ET", 0, 12))
        >>> with_zone(date(2024, 1, 5), clock).isoformat()
        '2024-01-05T21:41:00-05:00'
    """
    naive = datetime.combine(day, clock.moment)
    return naive.replace(tzinfo=_zone(naive, clock.zone))


def _read(match: re.Match[str] | None) -> Clock | None:
    if match is None or match.end() == match.start():
        return None
    part = match.groupdict()
    zone = _zone_text(part)
    marked = bool(part["half"] or part["early"] or part["late"] or part["unit"] or zone or part["noon"])
    if not (part["mark"] or part["sign"] or part["half"] or part["unit"] or part["noon"]):
        return None
    hour = 12 if part["noon"] else int(part["hour"])
    if part["late"] or part["half"] in {"p", "P", "μ", "Μ"}:
        hour += 12 if hour < 12 else 0
    elif part["early"] or part["half"]:
        hour = 0 if hour == 12 else hour
    micro = int((part["fraction"] or "0")[:6].ljust(6, "0"))
    minute, second = int(part["minute"] or part["minute2"] or 0), int(part["second"] or part["second2"] or 0)
    bare = not (
        part["mark"] or part["sign"] or part["half"] or part["noon"] or part["unit"].strip(" .") in {"Uhr", "uhr"}
    )
    sure = not bare and (part["mark"] != "." or marked)
    start = match.start() + len(match[0]) - len(match[0].lstrip())
    return Clock(start, match.end(), time(hour, minute, second, micro), zone, sure, marked)


def _zone_text(part: dict[str, str]) -> str:
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
