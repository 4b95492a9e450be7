"""What a byline holds beside its dates: "Posted on 3 May 2024 by Jane Example" holds "by Jane Example".

A date is a run of numbers with the months, weekdays, hours and small words around it, of any language. It may stand
before the names or behind them, with or without a label ("Published", "Stand:"), glued to the name or not.
"""

import re
from functools import lru_cache

from newsparse.attribution.agencies import find_mentions
from newsparse.attribution.byline.channel_code import letters_of_code
from newsparse.attribution.byline.date_labels import without_date_labels
from newsparse.attribution.byline.date_words import (
    SHORTEST_GLUED,
    before_number,
    date_token,
    date_words,
    day_names,
    glued_days,
    month_names,
    months_after,
    zone_names,
)
from newsparse.attribution.byline.filed import without_section_filed
from newsparse.attribution.byline.glued_since import glued_since
from newsparse.attribution.cue_words import opened, words
from newsparse.cues import read_file
from newsparse.cues.merged import either, merged
from newsparse.late_pattern import late_pattern
from newsparse.names import PARTICLES

SHORTEST_YEAR = 4
"""Digits of a year; a shorter number before a capital may open a name: "9News"."""
LONGEST_AGENCY_CHARACTERS = 60
"""Characters before a number in which an agency's name stands that ends with it."""
SHORTEST_SURNAME = 3
"""Letters of the shortest surname that is looked for in an address glued to it."""
LONGEST_OPENER = 60
"""Characters of the longest byline words that are looked for before an account's name."""
LONGEST_INITIAL = 2
"""Characters of an initial with its full stop, and of the shortest weekdays."""

_ADDRESS = late_pattern(
    r"\(?\b(?:https?://|www\.)[^\s)]{1,200}\)?|\(?(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}\)?"
    r"|\(?@(?:\w{1,40}|\s(?=[a-z]{0,40}[\d_])\w{3,40})\)?"
)
_WHOLE = re.compile(r"\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d")
_MARKS = frozenset("|·•,.:;/()[]-–—")


def between_dates(text: str) -> list[str]:
    """The stretches of a line that its dates leave, each without the labels of dates and the marks around it.

    Args:
        text: one line.

    Example:
        >>> between_dates("Published 3 May 2024 | By Jane Example"), between_dates("Jane Example • 5 min read")
        (['By Jane Example'], ['Jane Example'])
    """
    if "@" in text or "//" in text or "www." in text:
        text = _ADDRESS.sub(_without_address, text)
    stretches, end = [], 0
    if any(map(str.isdigit, text)):
        text = _without_zone(text)
    for start, stop in _dates(text):
        stretches.append(text[end:start])
        end = stop
    stretches.append(text[end:])
    parts = (without_date_labels(" ".join(part.split()), dated=len(stretches) > 1) for part in stretches)
    return list(filter(None, map(without_section_filed, parts)))


def _without_zone(text: str) -> str:
    """A line without the zone spelled out behind a time: "08:30 AM Eastern Daylight Time"."""
    last_words, zone = _spelled_zones()
    low = text.lower()
    return zone.sub("", text) if any(word in low for word in last_words) else text


@lru_cache(maxsize=1)
def _spelled_zones() -> tuple[frozenset[str], re.Pattern[str]]:
    """The last words of the names of zones, one or two in all, and a pattern of the names."""
    zones: list[str] = read_file("clock")["spelled_zones"]["names"]
    last_words = frozenset(name.rpartition(" ")[2] for name in zones)
    return last_words, re.compile(rf"\s\(?{either(zones)}\b\)?", re.IGNORECASE)


def _without_address(found: re.Match[str]) -> str:
    """What stands in an address's place: the surname glued to it, which it begins with again, and a bar.

    "Jane Examplejane.example@post.example", "Jan Musterjmuster@post.example".
    """
    account = found[0].partition("@")[0]
    low = account.lower()
    for stop in range(len(account) // 2 + 1, SHORTEST_SURNAME - 1, -1):
        if account[0].isupper() and low[:stop] in low[stop:]:
            return f"{account[:stop]} | "
    return " | "


def _dates(text: str) -> list[tuple[int, int]]:
    """Where the dates stand: numbers with the words of dates around them."""
    if not any(map(str.isdigit, text)):
        return []
    tokens = list(date_token().finditer(text))
    spans: list[tuple[int, int]] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        named = _ends_agency(token) or _opens_name(tokens, at) or _ends_account(tokens, at) or _ends_code(tokens, at)
        if not token[0][0].isdigit() or named:
            at += 1
            continue
        low, high = _widened(tokens, at)
        since = glued_since(tokens, low, high) if low == at else 0
        spans.append((since or _glued_start(tokens, low, text), tokens[high].end()))
        at = high + 1
    return spans


def _ends_agency(token: re.Match[str]) -> bool:
    """Whether a number is glued to the end of an agency's name: "News1"."""
    if not token.start() or not token.string[token.start() - 1].isalpha():
        return False
    before = token.string[max(0, token.end() - LONGEST_AGENCY_CHARACTERS) : token.end()]
    return any(mention.end == len(before) for mention in find_mentions(before))


def _ends_account(tokens: list[re.Match[str]], at: int) -> bool:
    """Whether a number is of an account's name: "harbourcat1984", "by Kay2roe", but not "Muster2 days"."""
    token, after = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    glued = at > 0 and tokens[at - 1].end() == token.start() and token[0].isdigit()
    if not glued or tokens[at - 1][0].lower() in date_words():
        return False
    signs = _follows_opener(tokens[at - 1])
    if not (signs or tokens[at - 1][0].islower()):
        return False
    if after is None or after[0] in _MARKS or after.start() > token.end() + 1:
        return True
    inside = after.start() == token.end() and after[0].islower() and after[0] not in words().dates
    return signs and (inside or after[0] in merged("attribution", "before_date"))


def _follows_opener(token: re.Match[str]) -> bool:
    """Whether a byline word alone stands before a word: "Author: Jan"."""
    if token.start() > LONGEST_OPENER:
        return False
    before = token.string[: token.start()].rstrip(" :")
    return before != "" and opened(words().byline, before) == len(before)


def _ends_code(tokens: list[re.Match[str]], at: int) -> bool:
    """Whether a number is a channel's, "G1", and no day's: "MAY3", "R7 May 2024"."""
    token, after = tokens[at], tokens[at + 1][0].lower() if at + 1 < len(tokens) else ""
    if not token[0].isdigit() or not 0 < len(token[0]) < SHORTEST_YEAR - 1 or after.rstrip(".") in month_names():
        return False
    letters = letters_of_code(token.string, token.start())
    dated = len(letters) > 1 and (letters in zone_names() or letters.lower() in date_words())
    return letters != "" and not dated


def _opens_name(tokens: list[re.Match[str]], at: int) -> bool:
    """Whether a number opens a name: glued to it, "9News Staff" or "36氪", or behind the byline word, "By 7 News"."""
    if at + 1 == len(tokens) or not tokens[at][0].isdigit() or len(tokens[at][0]) >= SHORTEST_YEAR:
        return False
    after, before = tokens[at + 1], tokens[at].string[: tokens[at].start()].rstrip(" :")
    joined = after.start() == tokens[at].end() or (before and opened(words().byline, before) == len(before))
    wide = not after[0][0].isascii() and after[0].endswith(words().outlet_endings)
    return bool(joined) and (wide or after[0][0].isupper()) and after[0].rstrip(".").lower() not in date_words()


def _widened(tokens: list[re.Match[str]], at: int) -> tuple[int, int]:
    """The first and the last token of the date that a number belongs to."""
    low = high = step = at
    while (step := step + 1) < len(tokens) and (tokens[step][0] in _MARKS or _is_inside(tokens[step][0], date_words())):
        high = step if tokens[step][0] not in _MARKS else high
    whole = _WHOLE.match(tokens[at].string, tokens[at].start(), tokens[high].end()) is not None
    whole = whole or _has_month(tokens[at + 1 : high + 1])
    step = at
    while (step := step - 1) >= 0:
        word = tokens[step][0]
        if word in _MARKS:
            continue
        named = word.rstrip(".").lower() in month_names()  # "Trần Thị Mai 6 avril": her name is no month
        if (whole and named) or not _is_inside(word, before_number()) or _is_surname(tokens, step):
            break
        if _is_joined_by_dash(tokens, step) or _ends_code(tokens, step) or _ends_account(tokens, step):
            break
        low, whole = step, whole or named
    return low, high


def _has_month(tokens: list[re.Match[str]]) -> bool:
    """Whether a month stands among the words behind a number, before a year: in "25, 2025August 29" it does not."""
    for token in tokens:
        if token[0][0].isdigit() and len(token[0]) >= SHORTEST_YEAR:
            return False
        if token[0].rstrip(".").lower() in month_names():
            return True
    return False


def _is_surname(tokens: list[re.Match[str]], at: int) -> bool:
    """Whether a small word of dates is the end of a name here: "Anil Kumar Das | 3 May"."""
    word = tokens[at][0]
    if at > 1 and word.istitle() and word.lower() not in day_names() and tokens[at - 1][0] in PARTICLES:
        return tokens[at - 2][0].istitle() and tokens[at - 2][0].lower() not in date_words()  # "Sanne de Wit 13 mei"
    named = word[0].isupper() and word.lower() in PARTICLES and word.lower() not in day_names()
    if not named or at == 0 or not tokens[at - 1][0][0].isupper():
        return False
    behind = tokens[at + 2][0].rstrip(".").lower() if at + 2 < len(tokens) else ""
    return behind not in months_after().get(word.lower(), ())  # "Jeanne Exemple Le 2 novembre"


def _is_joined_by_dash(tokens: list[re.Match[str]], at: int) -> bool:
    """Whether a word is the second part of a name: the "jun" of "Kim Min-jun", but not of "Example-June 3"."""
    token = tokens[at]
    before = token.string[max(0, token.start() - 2) : token.start()]
    dated = token[0].istitle() and tokens[at + 1][0][0].isdigit()
    domain = before[-1:] == "." and before[0].isalpha() and len(token[0]) > 1  # "Example.de 3.5.2024"
    return domain or (before[-1:] == "-" and before[0].isalpha() and not dated)


def _is_inside(word: str, known: frozenset[str]) -> bool:
    """Whether a word goes on with a date; "M." is an initial, and "Di" alone no Tuesday behind a date."""
    short = word[0].isupper() and len(word) <= LONGEST_INITIAL
    if short and (len(word) == 1 or word[1] == "." or (known is date_words() and word.lower() in day_names())):
        return False
    return word[0].isdigit() or word.rstrip(".").lower() in known or word in zone_names()


def _glued_start(tokens: list[re.Match[str]], low: int, text: str) -> int:
    """Where a date starts; inside the word before it when that ends with a month or a weekday."""
    at = low - 1
    while at >= 0 and tokens[at][0] in _MARKS:
        at -= 1
    if at < 0:
        return tokens[low].start()
    word = tokens[at][0].rstrip(".")
    for names in glued_days().get(word[-SHORTEST_GLUED:], ()):
        if word.endswith(names):
            name = next(name for name in names if word.endswith(name))
            before = text[: tokens[at].start() + len(word) - len(name)]
            if before[-1:].islower() or before[-1:] == "." or (before[-1:].isupper() and name.istitle()):
                return len(before)
    return tokens[low].start()
