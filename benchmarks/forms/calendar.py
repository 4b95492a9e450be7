"""Days and times as a language's newspapers print them, with what they mean."""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta, timezone
from random import Random
from zoneinfo import ZoneInfo

from benchmarks.forms.lexicon import read

FIRST_YEAR, LAST_YEAR = 2019, 2025
JAPANESE_WEEKDAYS = "月火水木金土日"
NUMBERS_ALONE = re.compile(r"^(?:(?!\{yyyy\}).)*\{(?:m|mm)\}[/-]|\{(?:d|dd)\}[/-]\{(?:m|mm)\}")
"""A format where day and month could change places, unless the day is above 12."""
DATE_AND_TIME = "2024-12-05T09:10:00"
CLOCKS = ("moment", "zoned")

Stamp = tuple[str, str]
"""The text and its ISO meaning: a day, a time of a day, or the same with its offset."""


def has(slot: str, language: str) -> bool:
    """Whether a language's papers print dates so: ``day``, ``long``, ``short``, ``moment``, ``zoned`` or ``stamp``."""
    return slot == "stamp" or bool(_patterns(slot, language))


def _patterns(slot: str, language: str) -> Sequence[str]:
    words = read("calendar")[language]
    if slot == "long":
        return [text for text in words["day"] if re.search(r"\{mon(th)?\}", text) and "{weekday}" not in text]
    formats: Sequence[str] = words.get(slot, ())
    return formats


def print_date(slot: str, language: str, rng: Random) -> Stamp:
    """A random day of the years 2019 to 2025 in one of the language's formats."""
    words = read("calendar")[language]
    if slot == "stamp":
        slot = rng.choice([name for name in ("day", "day", "moment", "moment", "zoned") if name in words])
    pattern = rng.choice(_patterns(slot, language))
    moment = _random_moment(rng, low=13 if NUMBERS_ALONE.search(pattern) else 1)
    seconds = moment.second if "{SS}" in pattern else 0
    moment = moment.replace(second=seconds)
    zone = ""
    if slot == "zoned":
        place, winter, summer = rng.choice(words["zones"])
        moment = moment.replace(tzinfo=ZoneInfo(place))
        zone = summer if moment.dst() else winter
        moment = moment.astimezone(timezone(moment.utcoffset() or timedelta()))
    values = {
        **_numbers(moment),
        **_names(moment, language),
        "zone": zone,
        "offset": moment.isoformat()[len(DATE_AND_TIME) :],
    }
    meaning = moment.isoformat() if slot in CLOCKS else moment.date().isoformat()
    return pattern.format(**values), meaning


def _random_moment(rng: Random, low: int) -> datetime:
    year, month, day = rng.randint(FIRST_YEAR, LAST_YEAR), rng.randint(1, 12), rng.randint(low, 28)
    return datetime(year, month, day, rng.randint(0, 23), rng.randint(0, 59), rng.randint(0, 59))  # noqa: DTZ001 - naive where no zone is printed


def _numbers(moment: datetime) -> dict[str, str]:
    hour = moment.hour % 12 or 12
    before_noon = moment.hour < 12
    return {
        "d": str(moment.day),
        "dd": f"{moment.day:02}",
        "m": str(moment.month),
        "mm": f"{moment.month:02}",
        "yyyy": str(moment.year),
        "yy": f"{moment.year % 100:02}",
        "H": str(moment.hour),
        "HH": f"{moment.hour:02}",
        "MM": f"{moment.minute:02}",
        "SS": f"{moment.second:02}",
        "h": str(hour),
        "ampm": "am" if before_noon else "pm",
        "AMPM": "AM" if before_noon else "PM",
        "dotted": "a.m." if before_noon else "p.m.",
        "koampm": "오전" if before_noon else "오후",
        "th": _ordinal(moment.day),
        "jwd": JAPANESE_WEEKDAYS[moment.weekday()],
    }


def _ordinal(day: int) -> str:
    if 11 <= day <= 13:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


def _names(moment: datetime, language: str) -> dict[str, str]:
    words = read("calendar")[language]
    names = {}
    if "months" in words:
        names["month"] = words["months"][moment.month - 1]
        names["Month"], names["MONTH"] = names["month"].capitalize(), names["month"].upper()
    if "mon" in words:
        names["mon"] = words["mon"][moment.month - 1]
        names["MON"] = names["mon"].upper()
    if "weekdays" in words:
        names["weekday"] = words["weekdays"][moment.weekday()]
        names["Weekday"] = names["weekday"].capitalize()
    if "wd" in words:
        names["wd"] = words["wd"][moment.weekday()]
    return names
