"""Calendar days in a line: every form ends or begins with its year, so the search starts there."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache
from typing import Any, Literal, NamedTuple, cast

from newsparse.cues import read_file
from newsparse.cues.merged import any_of
from newsparse.dates.fallback import ask_dateparser, known_month, roman_month
from newsparse.dates.patterns import LETTERS, days, hyphened, named_short
from newsparse.dates.plain import plain
from newsparse.dates.words import Lexicon
from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL, SMALL

BEFORE_YEAR = 40
"""Characters before a year that can belong to its date: "22nd of September, "."""

SHORT_YEAR_LINE = 90
"""Longest line in which 03.05.24 is read as a day: in longer ones it is a version or a score more often."""

PIVOT = 70
"""Two-digit years from here on are 19xx: no news page is dated later."""

FALLBACK_LINE, FALLBACK_WORDS = 60, 12
"""Characters and words of a line whose unknown word dateparser may be asked about: prose never pays for it."""

LONGEST_MONTH = 24
"""Characters before a day in which the name of its month stands, a label's last word glued to it."""

ORDER_LINE = 400
"""Characters of a line in which ``find_order`` looks."""

MONTHS, DAYS = 12, 31
"""Months of a year and days of the longest month: what is greater is no number of one."""

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?=\D|$|\d{1,2}(?::\d\d|\.?\s?[^\W\d_]|([./-])\d{1,2}\1))")
"""A year, a time or another day glued to it."""
_DIGIT = re.compile(r"\d")
_NUMERIC = re.compile(r"(?<!\d)(?:(?<!\d[./:-])|(?<=:\d\d[/-]))(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?\Z")
_LAST_WORD = re.compile(rf"({LETTERS})[.,]{{0,2}}[\s-]{{0,2}}\Z")
_GLUED = late_pattern(rf"[{CAPITAL}][^{CAPITAL}]+\Z|(?<=[{SMALL}])[{CAPITAL}]{{3,9}}\Z")
_TWO_DIGITS = re.compile(
    r"(?<!\d)(?<!\d[./:-])(?:(?=\d\d\.\d\d\.|\d{1,2}/)|(?<=\A)(?=[\d.]{6,8}\Z))(\d{1,2})([./])(\d{1,2})\2(\d\d)"
    r"(?![./:-]?\d)"
)
_SAME_YEAR = re.compile(r"(?<![\d年년])(?<![年년]\s)(\d{1,2})[月월]\s?(\d{1,2})[日일]")
_DECISIVE = re.compile(r"(?<!\d)(?<!\d[./:-])(\d{1,2})([/-])(\d{1,2})\2(?:(?:19|20)\d\d|\d\d)(?![./:-]?\d)")


class Day(NamedTuple):
    """A day as written, with every way to read it."""

    start: int
    end: int
    readings: dict[str, date]
    """The order (``DMY``, ``MDY``, ``YMD``; ``""`` when the form leaves no doubt) to the day that it gives."""
    separator: str = ""


def find_days(text: str, lexicon: Lexicon) -> Iterator[Day]:
    """The days that a text writes in full, in order.

    Example:
        >>> from newsparse.cues import load
        >>> from newsparse.dates.words import lexicon
        >>> [str(day.readings[""]) for day in find_days("3 May 2024, 2024-06-01", lexicon(load("en")))]
        ['2024-05-03', '2024-06-01']
    """
    text = _without_agency(text)
    found = tuple(_full_years(text, lexicon))
    if len(text) > SHORT_YEAR_LINE:
        yield from found
        return
    taken = [(day.start, day.end) for day in found]
    others = (*_short_years(text, lexicon), *_same_years(text, found))
    apart = (day for day in others if all(day.end <= start or end <= day.start for start, end in taken))
    yield from sorted((*found, *apart), key=lambda day: day.start)


def _without_agency(text: str) -> str:
    """The text with blanks for an agency that it begins with and that runs into a date: "AP15 November 2023"."""
    match = _agency_glued().match(text)
    return " " * match.end() + text[match.end() :] if match else text


@lru_cache(maxsize=1)
def _agency_glued() -> re.Pattern[str]:
    rows = cast("list[dict[str, Any]]", read_file("agencies")["agency"])
    names = {name for row in rows for name in (row["name"], *row["aliases"]) if name[-1].isalpha()}
    return re.compile(rf"(?:{any_of(names)})(?=\d{{1,2}}\D|[{CAPITAL}][^\W\d_]{{2,9}}\.?\s\d)")


def _full_years(text: str, lexicon: Lexicon) -> Iterator[Day]:
    """The days whose year has four digits."""
    done = 0
    asked = len(text) <= FALLBACK_LINE and text.count(" ") < FALLBACK_WORDS
    for match in _YEAR.finditer(text):
        start, end = match.span()
        if start < done:
            continue
        low = max(done, start - BEFORE_YEAR)
        if low and text[low - 1 : low + 1].isdigit():  # a second day is glued to the first
            text = " " * low + text[low:]
        day = None
        if _DIGIT.search(text, low, start):
            day = _numeric(text, low, start) or _named(text, (low, start), lexicon, asked=asked)
        day = day or _year_first(text, start, lexicon, asked=asked)
        if day:
            done = max(day.end, end)
            yield day


def find_order(lines: Iterable[str]) -> Literal["DMY", "MDY"] | None:
    """The order of day and month that a page's numeric dates show, ``None`` when they show none or both.

    Args:
        lines: the lines of one page; only dates with slashes or hyphens count.

    Example:
        >>> find_order(["Posted 1/13/2022", "1/10/2022 at 2:16am"])
        'MDY'
    """
    seen: set[str] = set()
    for line in lines:
        if line.count("/") > 1 or line.count("-") > 1:
            for match in _DECISIVE.finditer(plain(line[:ORDER_LINE])):
                first, second = int(match[1]), int(match[3])
                if min(first, second) <= MONTHS < max(first, second) <= DAYS and min(first, second):
                    seen.add("DMY" if first > second else "MDY")
    if len(seen) != 1:
        return None
    return "DMY" if "DMY" in seen else "MDY"


def _short_years(text: str, lexicon: Lexicon) -> Iterator[Day]:
    """Days with a year of two digits; outside the languages with a cue file the year may stand first (24.05.03)."""
    for match in (*_TWO_DIGITS.finditer(text), *(hyphened().finditer(text) if text.count("-") > 1 else ())):
        first, second, last = int(match[1]), int(match[3]), int(match[4])
        readings = _orders(first, second, _century(last), match[2])
        year_first = _day(_century(first), second, last) if lexicon.language is None else None
        if year_first:
            readings["YMD"] = year_first
        if readings:
            yield Day(match.start(), match.end(), readings, match[2])
    for match in named_short().finditer(text):
        value = _day(_century(int(match[3])), _month(match[2], lexicon, asked=True)[0], int(match[1]))
        if value:
            yield Day(match.start(), match.end(), {"": value})


def _same_years(text: str, found: tuple[Day, ...]) -> Iterator[Day]:
    """East Asian days without a year beside one full date, whose year is theirs: "2024年3月9日(3月10日更新)"."""
    values = {value for day in found for value in day.readings.values()}
    if len(values) != 1:
        return
    full = values.pop()
    for match in _SAME_YEAR.finditer(text, found[0].end):
        value = _day(full.year, int(match[1]), int(match[2]))
        if value and value >= full:
            yield Day(match.start(), match.end(), {"": value}, "")


def _century(year: int) -> int:
    return year + (1900 if year >= PIVOT else 2000)


def _numeric(text: str, low: int, start: int) -> Day | None:
    match = _NUMERIC.search(text, low, start)
    if not match:
        return None
    readings = _orders(int(match[1]), int(match[3]), int(text[start : start + 4]), match[2])
    return Day(match.start(), start + 4, readings, match[2]) if readings else None


def _orders(first: int, second: int, year: int, separator: str) -> dict[str, date]:
    """The possible readings of two numbers and a year; with full stops the day comes first wherever it can."""
    readings = {"DMY": _day(year, second, first), "MDY": _day(year, first, second)}
    found = {order: day for order, day in readings.items() if day}
    if separator == "." and "DMY" in found:
        return {"DMY": found["DMY"]}
    return found


def _named(text: str, span: tuple[int, int], lexicon: Lexicon, *, asked: bool) -> Day | None:
    low, start = span
    year = int(text[start : start + 4])
    match = days().numbered_month.search(text, low, start)
    if match:
        day = _day(year, int(match[2]), int(match[1]))
        return Day(match.start(), start + 4, {"": day}) if day else None
    match = days().day_name.search(text, low, start)
    month = _month(match[2], lexicon, asked=asked)[0] if match else 0
    if match and month:
        day = _day(year, month, int(match[1]))
        return Day(match.start(), start + 4, {"": day}) if day else None
    match = days().name_day.search(text, low, start)
    word = _LAST_WORD.search(text, max(low, match.start() - LONGEST_MONTH), match.start()) if match else None
    if match and word:
        month, skip = _month(word[1], lexicon, asked=asked)
        day = _day(year, month, int(match[1]))
        return Day(word.start() + skip, start + 4, {"": day}) if day else None
    return None


def _year_first(text: str, start: int, lexicon: Lexicon, *, asked: bool) -> Day | None:
    match = days().year_first.match(text, start)
    if not match:
        return None
    name = match[7] or match[8]
    month = _month(name, lexicon, asked=asked)[0] if name else int(match[2] or match[4])
    day = _day(int(text[start : start + 4]), month, int(match[3] or match[5] or match[6] or match[9]))
    return Day(start, match.end(), {"": day}) if day else None


def _month(name: str, lexicon: Lexicon, *, asked: bool) -> tuple[int, int]:
    """The month that a word names (0: none) and how many glued letters stand before it ("readApril": 4)."""
    if roman := roman_month(name, lexicon.language):
        return roman, 0
    plain = name.lower().replace("i̇", "i")
    if plain in lexicon.months:
        return lexicon.months[plain], 0
    glued = _GLUED.search(name, 1)
    if glued:
        return lexicon.months.get(glued[0].lower(), 0), glued.start()
    return known_month(plain) or (ask_dateparser(plain) if lexicon.language is None else 0) if asked else 0, 0


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
