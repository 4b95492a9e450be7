"""What a byline holds beside its dates: "Posted on 3 May 2024 by Jane Example" holds "by Jane Example".

A date is a run of numbers with the months, weekdays, hours and small words around it, of any language. It may stand
before the names or behind them, with or without a label ("Published", "Stand:"), glued to the name or not.
"""

import re
from functools import lru_cache
from typing import Any

from newsparse.attribution.agencies import find_mentions
from newsparse.attribution.cue_words import words
from newsparse.cues import LANGUAGES, read_file
from newsparse.cues.merged import any_of, either, merged
from newsparse.letters import CAPITAL, SMALL

MOST_LABELS = 4
"""Labels that are cut off each end of a stretch: "Erstellt", "Veröffentlicht am", a weekday's word, one to spare."""
SHORTEST_GLUED = 2
"""Letters of the shortest month or weekday that a page glues to a name: "Jane ExampleMay 3", "Eva ProbeDo 9 Apr"."""
LONGEST_INITIAL = 2
"""Characters of an initial with its full stop, and of the shortest weekdays."""
SHORTEST_SMALL = 5
"""Letters of the shortest such month or weekday in small letters: "Kowalskipiątek, 3 maja"; shorter ones end names."""
EDGE = " \t.,:;|/·•-–—*_@"
"""Marks around a name that are no part of it."""

_ADDRESS = re.compile(
    r"\(?\b(?:https?://|www\.)[^\s)]{1,200}\)?|\(?(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}\)?"
    r"|\(?@\w{1,40}\)?"
)
_WHOLE = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d")
_MARKS = frozenset("|·•,.:;/()[]-–—")


@lru_cache(maxsize=1)
def _token() -> re.Pattern[str]:
    """An address, a number as dates hold it, a time zone with a word glued to it, a word, or a mark."""
    clock: dict[str, Any] = read_file("clock")
    signs = clock["signs"]
    behind = "".join(signs["year"] + signs["month"] + signs["day"] + signs["hour"] + signs["minute"])
    ordinal = either(merged("attribution", "ordinal"))
    return re.compile(
        r"[a-z][a-z0-9-]{0,60}(?:\.[a-z0-9-]{1,60}){0,3}\.[a-z]{2,4}\b"
        rf"|\d(?:[\d.:/T-]{{0,30}}\d)?(?:Z\b|[{behind}]|[hH]\d\d|[hH]s?\b|(?:{ordinal}|[ap]m)\b)?"
        rf"|{either(clock['zones'])}(?=[{CAPITAL}][{SMALL}])|[^\W\d_]+\.?|\S"
    )


@lru_cache(maxsize=1)
def _months() -> frozenset[str]:
    """Months of all languages, lower case, without a full stop."""
    others: dict[str, Any] = read_file("months")
    years = [*others["months"].values(), *(read_file(name)["words"]["months"] for name in LANGUAGES)]
    return frozenset(name.rstrip(".") for year in years for names in year for name in names)


@lru_cache(maxsize=1)
def _day_names() -> frozenset[str]:
    """Months and weekdays of all languages, lower case."""
    others: dict[str, list[str]] = read_file("languages")["weekdays"]
    return _months() | merged("words", "weekdays") | {name for names in others.values() for name in names}


@lru_cache(maxsize=1)
def _before_number() -> frozenset[str]:
    """Every word that may stand in a date before its first number, lower case, without its full stop."""
    others: dict[str, Any] = read_file("months")["words"]
    zones: dict[str, Any] = read_file("clock")["zones"]
    small = {word for key in ("clock", "relative") for word in others[key]}
    known = _day_names() | words().dates | merged("attribution", "before_date") | small | set(zones)
    return frozenset(word.lower().rstrip(".") for word in known)


@lru_cache(maxsize=1)
def _date_words() -> frozenset[str]:
    """The same behind a number, where units stand, too: "5 minutes"."""
    units: list[str] = read_file("months")["words"]["unit"]
    return _before_number() | merged("attribution", "unit") | set(units)


@lru_cache(maxsize=1)
def _glued_names() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """How months and weekdays end a word that they are glued to: with a capital, and in small letters."""
    names = {name.rstrip(".") for name in _day_names() if len(name.rstrip(".")) >= SHORTEST_GLUED}
    capital = {form for name in names for form in (name.capitalize(), name.upper())}
    small = {name for name in names if len(name) >= SHORTEST_SMALL}
    return tuple(sorted(capital, key=len, reverse=True)), tuple(sorted(small, key=len, reverse=True))


@lru_cache(maxsize=1)
def _labels() -> frozenset[str]:
    """The labels of dates and of reading times in all languages, lower case."""
    others: dict[str, Any] = read_file("months")["words"]
    stated = merged("words", "published") | merged("words", "updated") | set(others["published"] + others["updated"])
    before = tuple(f" {word}" for word in merged("attribution", "before_date"))
    alone = {label.rsplit(None, 1)[0] for label in stated if label.endswith(before)}  # the date has taken the "on"
    return (
        stated | alone | set(others["reading"]) | {word.rstrip(":").lower() for word in merged("attribution", "stamp")}
    )


@lru_cache(maxsize=1)
def _first_words() -> frozenset[str]:
    return frozenset(label.split()[0].rstrip(".") for label in _labels())


@lru_cache(maxsize=1)
def _label() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """The label of a date: at the end of a stretch, glued to its last word, at the start of it."""
    named = any_of(label.rstrip(".") for label in _labels())
    before = any_of(merged("attribution", "before_date"))
    glued = any_of(label.capitalize() for label in _labels())
    return (
        re.compile(rf"(?:^|(?<=[^\w]))(?:(?i:{named})\.?|{before})[\s:|,]*\Z"),
        re.compile(rf"(?<=[{SMALL}.])(?:{glued})[\s:|,]*\Z"),
        re.compile(rf"(?:{named})\.?\s*(?:\Z|[:|,·•/–—-]\s*)", re.IGNORECASE),
    )


@lru_cache(maxsize=1)
def _label_endings() -> tuple[str, ...]:
    """How a stretch with a label at its end ends, marks aside: a quick look before the patterns."""
    return tuple({label.lower().rstrip(" .:|,") for label in _labels() | merged("attribution", "before_date")})


def between_dates(text: str) -> list[str]:
    """The stretches of a line that its dates leave, each without the labels of dates and the marks around it.

    Args:
        text: one line.

    Example:
        >>> between_dates("Published 3 May 2024 | By Jane Example"), between_dates("Jane Example • 5 min read")
        (['By Jane Example'], ['Jane Example'])
    """
    text = _ADDRESS.sub(" | ", text)
    stretches, end = [], 0
    for start, stop in _dates(text):
        stretches.append(text[end:start])
        end = stop
    stretches.append(text[end:])
    return [bare for stretch in stretches if (bare := _unlabelled(" ".join(stretch.split())))]


def opens_with_date_label(text: str) -> bool:
    """Whether a line opens with a word that opens the labels of dates, whatever follows; quick.

    Example:
        >>> opens_with_date_label("Posted on May 3 by Jane"), opens_with_date_label("Postman Pat")
        (True, False)
    """
    first = text.split(None, 1)[0] if text and not text.isspace() else ""
    return first.rstrip(".:").lower() in _first_words()


def is_date_label(text: str) -> bool:
    """Whether words are the label of a date and nothing else: "Published on:".

    Example:
        >>> is_date_label("Published on"), is_date_label("Jane Example")
        (True, False)
    """
    found = _label()[2].match(text)
    return found is not None and found.end() == len(text)


def _dates(text: str) -> list[tuple[int, int]]:
    """Where the dates stand: numbers with the words of dates around them."""
    tokens = list(_token().finditer(text))
    kept = [mention.end for mention in find_mentions(text) if any(map(str.isdigit, text[mention.start : mention.end]))]
    spans: list[tuple[int, int]] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if not token[0][0].isdigit() or token.end() in kept:
            at += 1
            continue
        low, high = _widened(tokens, at)
        spans.append((_glued_start(tokens, low, text), tokens[high].end()))
        at = high + 1
    return spans


def _widened(tokens: list[re.Match[str]], at: int) -> tuple[int, int]:
    """The first and the last token of the date that a number belongs to."""
    low = high = step = at
    while (step := step + 1) < len(tokens) and (
        tokens[step][0] in _MARKS or _is_inside(tokens[step][0], _date_words())
    ):
        high = step if tokens[step][0] not in _MARKS else high
    whole = _WHOLE.match(tokens[at][0]) is not None
    whole = whole or any(token[0].rstrip(".").lower() in _months() for token in tokens[at + 1 : high + 1])
    step = at
    while (step := step - 1) >= 0:
        word = tokens[step][0]
        if word in _MARKS:
            continue
        named = word.rstrip(".").lower() in _months()  # "Trần Thị Mai 6 avril": her name is no month
        if (whole and named) or not _is_inside(word, _before_number()):
            break
        low, whole = step, whole or named
    return low, high


def _is_inside(word: str, known: frozenset[str]) -> bool:
    """Whether a word goes on with a date; "M." is an initial, and "Di" alone no Tuesday behind a date."""
    short = word[0].isupper() and len(word) <= LONGEST_INITIAL
    if short and (len(word) == 1 or word[1] == "." or (known is _date_words() and word.lower() in _day_names())):
        return False
    return word[0].isdigit() or word.rstrip(".").lower() in known


def _glued_start(tokens: list[re.Match[str]], low: int, text: str) -> int:
    """Where a date starts; inside the word before it when that ends with a month or a weekday."""
    at = low - 1
    while at >= 0 and tokens[at][0] in _MARKS:
        at -= 1
    if at < 0:
        return tokens[low].start()
    word = tokens[at][0].rstrip(".")
    capital, small = _glued_names()
    for names in (capital, small):
        if word.endswith(names):
            name = next(name for name in names if word.endswith(name))
            before = text[: tokens[at].start() + len(word) - len(name)]
            if before[-1:].islower() or before[-1:] == ".":
                return len(before)
    return tokens[low].start()


def _unlabelled(stretch: str) -> str:
    """A stretch without the labels of dates at its ends: "Jane Example Published on"."""
    at_end, glued, at_start = _label()
    for _ in range(MOST_LABELS):
        text = stretch.lstrip(EDGE + ")").rstrip(" \t,:;|/·•-–—*_@(")
        for pattern in (at_end, glued) if text.rstrip(" .:|,").lower().endswith(_label_endings()) else ():
            if found := pattern.search(text):
                text = text[: found.start()]
        if found := at_start.match(text):
            text = text[found.end() :]
        if text == stretch:
            break
        stretch = text
    return stretch
