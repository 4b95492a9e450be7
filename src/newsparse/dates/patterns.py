"""The patterns of dates and times that hold words; made at the first use, as they need every language's cue file."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple, cast

from newsparse.cues import read_file
from newsparse.cues.merged import any_of, longest_first
from newsparse.dates.plain import JOINT
from newsparse.letters import CAPITAL, DIGITS

LETTERS = r"[^\s\d!-/:-@\[-`{-¿–—‘’“”„…•]{2,20}"
"""What may be the name of a month."""

# a minus is an offset after seconds, their fraction or in an ISO moment; "10:00-11:30" is a span of time
_FRACTIONS = "|".join(rf"(?<=:\d\d[.,]\d{{{length}}})" for length in range(1, 10))
_MINUS = rf"(?:(?<=:\d\d:\d\d)|(?<=:\d\d:\d\d )|{_FRACTIONS}|(?<=T\d\d:\d\d))"


class Clocks(NamedTuple):
    """How a time of day is written."""

    time: re.Pattern[str]
    glued: re.Pattern[str]
    """The same right behind a date's last digit: "2024-05-0312:30"."""
    length: re.Pattern[str]
    """What follows the length of a film: "02:15 Min."."""
    sure_units: frozenset[str]
    """Words behind an hour that make it a time of day and no span: "Uhr"."""
    shape: re.Pattern[str]
    """What a line with a time has, at a glance."""


class Days(NamedTuple):
    """How a day with its year is written; the first three end where the year begins."""

    day_name: re.Pattern[str]
    """"3 May ", "3rd of May "."""
    name_day: re.Pattern[str]
    """The day behind a month's name: "3rd, "."""
    numbered_month: re.Pattern[str]
    """"3 tháng 5 "."""
    year_first: re.Pattern[str]
    """"2024-05-03", "2024年5月3日", "2024 May 3"."""


@lru_cache(maxsize=1)
def clocks() -> Clocks:
    """The patterns of times."""
    signs = _signs()
    zones = read_file("clock")
    names = any_of({*zones["zones"], *zones["us_zones"], *zones["doubtful_zones"]["names"]} - {"UTC", "GMT", "Z"})
    noon, sure = longest_first("dates", "noon"), longest_first("dates", "o_clock")
    units = (*sure, *longest_first("dates", "hour"), *signs["unit"])
    hour, minute, second = ("".join(signs[part]) for part in ("hour", "minute", "second"))
    core = (
        rf"(?:(?:(?P<early>{any_of(signs['early'])})|(?P<late>{any_of(signs['late'])}))\s?)?"
        rf"(?:(?P<noon>(?:12(?::00)?\s)?(?:{any_of(noon)})\b)|(?P<hour>[01]?\d|2[0-3])"
        rf"(?:(?P<mark>[:.]|：|:{JOINT}|\s?[hH]\s?)(?P<minute>[0-5]\d)"
        r"(?::(?P<second>[0-5]\d)(?:[.,](?P<fraction>\d{1,9}))?)?"
        rf"|(?P<minute3>[0-5]\d)(?=\s?(?:UTC|GMT|{names})(?![A-Za-z]))"
        rf"|\s?(?P<sign>[{hour}])(?![{''.join(signs['duration'])}])"
        rf"(?:\s?(?P<minute2>[0-5]?\d)\s?[{minute}](?:\s?(?P<second2>[0-5]?\d)\s?[{second}])?)?|))(?!\d)"
        r"(?:\s?(?P<half>[aApP](?=\.?\s?[mM])|[πΠμΜ](?=\.?\s?[μΜ]))(?:\.\s?[mMμΜ](?![a-z])\.?|\s?[mMμΜ](?![a-z])))?"
        rf"(?:\s?(?:(?P<early2>{any_of(signs['early_behind'])})|(?P<late2>{any_of(signs['late_behind'])}))(?![^\W\d_]))?"
        rf"(?P<unit>(?!\s(?:{names})(?![A-Za-z]))\s?(?:{any_of(units)})(?![a-z])\.?)?"
        rf"(?:\s?[(\[]?(?:(?P<zone>Z(?![a-zA-Z])|(?:UTC|GMT|{names})(?=[^A-Za-z]|$|[A-Z][a-z]))"
        rf"(?P<hours>\s?[+−-]\d{{1,2}}(?::?\d\d)?(?!\d))?|(?P<offset>{_MINUS}-\d\d:?\d\d(?!\d)|\+\d\d:?\d\d(?!\d))))?"
    )
    first = "".join(sorted({word[0] for word in (*noon, *signs["early"], *signs["late"])}))
    halves = (word[0] for word in (*signs["early_behind"], *signs["late_behind"]))
    behind = "".join(sorted({*(unit[0] for unit in units), *signs["hour"], *signs["relative"], *halves}))
    return Clocks(
        time=re.compile(rf"(?=[\d{first}])(?<![\d.,:$€£#/-])" + core),
        glued=re.compile(core),
        length=re.compile(rf"\s?(?:{any_of(_words()['length'])})(?![^\W\d_])", re.IGNORECASE),
        sure_units=frozenset(sure),
        shape=re.compile(rf"\d\s?(?:[:.hH：]\d\d|[aApP]\.?\s?[mM]|[{behind}])"),
    )


@lru_cache(maxsize=1)
def days() -> Days:
    """The patterns of days."""
    words, signs = _words(), _signs()
    ordinal = any_of({*longest_first("dates", "ordinal"), *words["ordinal"]})
    before_month, before_year = _before("before_month"), _before("before_year")
    year, month, day = ("".join(signs[part]) for part in ("year", "month", "day"))
    after_year = any_of(words["after_year"])
    year_word = any_of(words["before_numbered_year"])
    return Days(
        # no day after a capital or a hyphen: "F1 May 2024", "COVID-19 March 2020"; "Published3 May 2024" is glued,
        # and so is "15:30-9 March 2024"
        day_name=re.compile(
            rf"(?<![\d{CAPITAL}])(?:(?<![^\W_][.,/-])|(?<=:\d\d-))(?<!\d:)(\d{{1,2}})(?:{ordinal})?\.?[\s/-]{{0,2}}(?:{before_month}|)"
            rf"({LETTERS}|[IVX])\s?[.,]{{0,2}}[\s/-]{{0,2}}(?:{before_year}|)\s?\Z"
        ),
        name_day=re.compile(
            rf"(?<!\d)(?<!\d[.,:/-])(\d{{1,2}})(?:{ordinal})?\s?[.,]{{0,2}}[\s/-]{{0,2}}(?:{before_year}|)\Z"
        ),
        numbered_month=re.compile(
            rf"(?<!\d)(\d{{1,2}})\s+(?:{any_of(words['numbered_month'])})\s+(\d{{1,2}})"
            rf"(?:,|,?\s+(?:{year_word}))?\s+\Z",
            re.IGNORECASE,
        ),
        year_first=re.compile(
            r"\d{4}(?:\s?([./-])\s?(\d{1,2})\s?\1\s?(\d{1,2})(?!\d)(?:\.(?!\d))?"
            rf"|\s?[{year}](?:[（(][^\d\s]{{2}}\d{{1,2}}[{year}][）)])?\s?(\d{{1,2}})\s?[{month}]\s?(\d{{1,2}})(?:\s?[{day}]|(?!\d))"
            rf"|\.?\s(?:{after_year})\s(\d{{1,2}})\.?\s({LETTERS})"
            rf"|(?:\.|\s(?:{after_year})|{any_of(words['glued_to_year'])}|-|)\s?({LETTERS})\.?[\s-](\d{{1,2}})(?!\d|\.\d))"
        ),
    )


def day_source() -> str:
    """The source of a pattern for a day with or without its year: "3 mai", "le 3 mai 2024", "May 3rd, 2024", "7"."""
    ordinal = any_of({*longest_first("dates", "ordinal"), *_words()["ordinal"], "."})
    year = rf"(?:(?:19|20)\d\d|[{DIGITS}]{{4}})"
    before_month, before_year = _before("before_month"), _before("before_year")
    return (
        rf"\d{{1,2}}(?:{ordinal})?[\s-](?:{before_month}|){LETTERS}\.?(?:,?[\s-](?:{before_year}|){year})?"
        rf"|{LETTERS}\.?\s\d{{1,2}}(?:{ordinal})?(?:,?\s{year})?|\d{{1,2}}\.\s?\d{{1,2}}\.(?:\s?{year})?|\d{{1,2}}"
    )


def _signs() -> Mapping[str, list[str]]:
    return cast("Mapping[str, list[str]]", read_file("clock")["signs"])


def _words() -> Mapping[str, list[str]]:
    return cast("Mapping[str, list[str]]", read_file("months")["words"])


def _before(key: str) -> str:
    """The words before a part of a date, each with the blank behind it; none behind an apostrophe."""
    found = (*longest_first("dates", key), *_words().get(key, ()))
    whole = [word for word in found if word[-1].isalpha()]
    elided = [word for word in found if not word[-1].isalpha()]
    return "|".join((rf"(?:{any_of(whole)})\s", *map(re.escape, elided)))


@lru_cache(maxsize=1)
def hyphened() -> re.Pattern[str]:
    """A day with hyphens, whose year has two digits, and a time behind it, not in brackets: "09-03-24 om 14:02"."""
    before = any_of(cast("list[str]", read_file("clock")["before_time"]))
    return re.compile(
        rf"(?<![\d./:(-])(\d\d)(-)(\d\d)-(\d\d)(?=[\s,|·•]{{1,3}}(?:(?:{before})\s)?\d{{1,2}}[:.]\d\d(?!\d))"
    )


@lru_cache(maxsize=1)
def named_short() -> re.Pattern[str]:
    """A day whose month is a word, whose year has two digits, and a time behind it: "12 jan 23 | 5h27"."""
    before = any_of(cast("list[str]", read_file("clock")["before_time"]))
    return re.compile(
        rf"(?<!\d)(?<!\d[./:,-])(\d{{1,2}})(?:\.|º|er)?[\s./-]{{1,2}}({LETTERS}?)\.?[\s./-]{{1,2}}[’']?(\d\d)"
        rf"(?=\s?[|,·•/(]?\s?(?:(?:{before})\s)?\d{{1,2}}(?::|\s?[hH]\s?)[0-5]\d(?!\d))"
    )
