"""Dates that count from now: "3 hours ago", "heute, 7.57 Uhr", "gestern"; read where the caller says when now is."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import lru_cache
from types import MappingProxyType
from typing import cast

from newsparse.cues import Cues, read_file
from newsparse.cues.merged import any_of, either
from newsparse.dates.clock import blank_out, find_clocks
from newsparse.dates.lines import LONGEST_RELATIVE, is_stamp_line, lone_label
from newsparse.dates.stamps import Stamp
from newsparse.dates.words import Label, first_label, lexicon

_SPANS: Mapping[str, timedelta] = MappingProxyType(
    {
        "second": timedelta(seconds=1),
        "minute": timedelta(minutes=1),
        "hour": timedelta(hours=1),
        "day": timedelta(days=1),
        "week": timedelta(weeks=1),
    }
)
_EDGE, _END = r"(?<![^\W\d_])", r"(?![^\W\d_])"
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3000-\uffff]")
"""A character of the scripts that put no blank behind a unit: "3時間前", "3 ชั่วโมงที่แล้ว"."""


_SIGN_RE = re.compile("[|·•/,;()–—-]")
"""What parts the label of a time from what else a line says."""


def find_relative(line: str, cues: Cues, now: datetime, stamps: Sequence[Stamp] = ()) -> tuple[Stamp, ...]:
    """The dates of a line that count from now; what says more than dates counts only beside its label.

    Args:
        line: one line of the text.
        cues: the text's language.
        now: when the line was written; its zone is the date's.
        stamps: the full dates of the line; what counts from now stands behind them, with a label.

    Example:
        >>> from newsparse.cues import load
        >>> now = datetime(2024, 5, 3, 12, 30)
        >>> [str(stamp.value) for stamp in find_relative("Updated 3 hours ago", load("en"), now)]
        ['2024-05-03 09:30:00']
    """
    low = stamps[-1].end if stamps else 0
    if len(line) > low + LONGEST_RELATIVE:
        return ()
    found: list[Stamp] = []
    for match in _pattern().finditer(line, low):
        label = _label_before(line[low : match.start()], cues) if match["number"] or match["number2"] else None
        if not stamps and not found and _is_alone(line, match, cues):
            lex = lexicon(cues)
            label = label or first_label(line[: match.start()], lex) or first_label(line[match.end() :], lex)
        elif label is None:
            continue
        value = _value(match, line, now)
        if value is not None:
            found.append(Stamp(label, value, *match.span(), match[0], ambiguous=False))
        low = match.end()
    return tuple(found)


def without_ages(line: str) -> str:
    """A line with blanks where it says how old something is: "6m ago", "vor 12 Min."; what is left keeps its place.

    Example:
        >>> without_ages("6m ago 21.48 GMT")
        '       21.48 GMT'
    """
    ages = (match for match in _pattern().finditer(line) if match["number"] or match["number2"])
    return blank_out(line, [match.span() for match in ages])


def _label_before(text: str, cues: Cues) -> Label | None:
    """The label that stands alone between the last sign of a text, or its beginning, and its end."""
    return lone_label(_SIGN_RE.split(text)[-1], cues)


def _is_alone(line: str, match: re.Match[str], cues: Cues) -> bool:
    """Whether a line says nothing but when."""
    return is_stamp_line(line, cues, ()) or match[0].strip() == line.strip(" .:")


def _value(match: re.Match[str], line: str, now: datetime) -> datetime | date | None:
    if match["today"] or match["yesterday"]:
        day = now if match["today"] else now - timedelta(days=1)
        clock = next(find_clocks(line, match.end(), len(line)), None) or next(find_clocks(line, 0, match.start()), None)
        return datetime.combine(day.date(), clock.moment, now.tzinfo) if clock else day.date()
    number = match["number"] or match["number2"]
    count = int(number) if number and number.isdigit() else 1
    unit = next(name for name in _SPANS if match[name] or match[f"{name}2"])
    try:
        moment = now - count * _SPANS[unit]
    except OverflowError:
        return None
    return moment.date() if unit in {"day", "week"} else moment.replace(second=0, microsecond=0)


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    words = read_file("relative")
    units = cast("Mapping[str, list[str]]", words["units"])
    ago, one = either(words["ago"]), any_of(words["one"])
    first, second = (
        "|".join(f"(?P<{name}{suffix}>{_either_end(units[name])})" for name in _SPANS) for suffix in ("", "2")
    )
    return re.compile(
        rf"{_EDGE}(?:(?P<today>{_either_end(words['today'])})|(?P<yesterday>{_either_end(words['yesterday'])})"
        rf"|{ago}\s(?P<number>\d{{1,3}}|{one})\s(?:{first})"
        rf"|(?:(?P<number2>\d{{1,3}}|{one})[\s'’]?)?(?:{second})\s?{_either_end(words['ago'])}"
        r"(?(number2)|(?=[ .]{0,2}$)))",  # "час назад", but no "mis à jour il y a"
        re.IGNORECASE,
    )


def _either_end(words: list[str]) -> str:
    """Any of some words, and no letter behind those of scripts that part their words."""
    spaced = [word for word in words if not _UNSPACED.match(word[-1])]
    glued = [word for word in words if _UNSPACED.match(word[-1])]
    parts = ([rf"{either(spaced)}{_END}"] if spaced else []) + ([either(glued)] if glued else [])
    return f"(?:{'|'.join(parts)})"
