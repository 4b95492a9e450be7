"""The labels of dates in all languages, "Published", "Stand:", and what a line holds without them."""

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from newsparse.attribution.byline.date_words import month_names
from newsparse.attribution.cue_words import opened, words
from newsparse.cues import read_file
from newsparse.cues.merged import any_of, merged
from newsparse.late_pattern import late_pattern
from newsparse.letters import SMALL
from newsparse.names import has_given_name

MOST_LABELS = 4
"""Labels that are cut off each end of a stretch: "Erstellt", "Veröffentlicht am", a weekday's word, one to spare."""
EDGE = " \t.,:：;|/·•-–—*_@…©"
"""Marks around a name that are no part of it."""


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
        late_pattern(rf"(?:^|(?<=[^\w]))(?:(?i:{named})\.?|{before})[\s:|,]*\Z"),
        late_pattern(rf"(?<=[{SMALL}.])(?:{glued})[\s:|,]*\Z"),
        late_pattern(rf"(?:{named})\.?\s*(?:\Z|[:：|,·•/–—-]\s*)", re.IGNORECASE),
    )


@lru_cache(maxsize=1)
def _endings() -> dict[str, tuple[str, ...]]:
    """How a stretch with a label at its end ends, marks aside, by its last letter: a look before the patterns."""
    known = {label.lower().rstrip(" .:|,") for label in _labels() | merged("attribution", "before_date")}
    return _filed((label[-1:], label) for label in known)


@lru_cache(maxsize=1)
def _openings() -> dict[str, tuple[str, ...]]:
    """How a stretch with a label in front begins, by its first letter."""
    known = {label.lower().rstrip(".") for label in _labels()}
    return _filed((label[:1], label) for label in known)


def _filed(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    filed: dict[str, list[str]] = defaultdict(list)
    for letter, word in pairs:
        filed[letter].append(word)
    return {letter: tuple(words) for letter, words in filed.items()}


@lru_cache(maxsize=1)
def _longest() -> int:
    """Characters of the longest label with a full stop behind it."""
    return 1 + max(map(len, _labels() | merged("attribution", "before_date")))


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
    found = _label_in_front(text)
    return found is not None and found.end() == len(text)


def _label_in_front(text: str) -> re.Match[str] | None:
    """The label that opens a text; beyond ASCII the pattern takes more letters for equal than ``lower`` does."""
    low = text.lower()
    if text.isascii() and not low.startswith(_openings().get(low[:1], ())):
        return None
    return _label()[2].match(text)


def without_date_labels(stretch: str, *, dated: bool = True) -> str:
    """A stretch without the labels of dates at its ends: "Jane Example Published on".

    Where no date stands beside it (``dated``), a last word that is a month, too, is a surname: "Anna Maj". So is a
    label that is one, too, right behind a given name: "Rose Read".
    """
    if (not dated and stretch.rpartition(" ")[2].lower() in month_names()) or ends_with_surname(stretch):
        return stretch
    at_end, glued, _ = _label()
    for _ in range(MOST_LABELS):
        text = stretch.lstrip(EDGE + ")").rstrip(" \t,:：;|/·•-–—*_@(")
        bare = text.rstrip(" .:|,").lower()
        for pattern in (at_end, glued) if bare.endswith(_endings().get(bare[-1:], ())) else ():
            if found := pattern.search(text, max(0, len(text) - _longest())):
                text = text[: found.start()]
        if found := _label_in_front(text):
            text = text[found.end() :]
        if text == stretch:
            break
        stretch = text
    return stretch


def ends_with_surname(text: str) -> bool:
    """Whether a label or a button is a surname: a given name alone stands before it, or behind a byline word.

    Example:
        >>> ends_with_surname("By Rose Read"), ends_with_surname("Jane Example Read")
        (True, False)
    """
    before, _, last = text.rpartition(" ")
    if not last.istitle() or last.lower() not in read_file("names")["surnames_as_labels"]:
        return False
    opener, _, given = before.rpartition(" ")
    return has_given_name(given) and (not opener or opened(words().byline, opener) == len(opener))
