"""Capitals of what stands where a place may: all of it, its first word, or no more than initials."""

import re
from functools import lru_cache
from unicodedata import normalize

from newsparse.cues.merged import either
from newsparse.dateline.pieces import WORDS

SHORTEST_CAPITALS = 4
"""Letters of the shortest place before a colon or a full stop: "LIMA:". Three are initials more often."""

_VOWELS = frozenset("AEIOUY")
_LETTERS = re.compile(r"[^\W\d_]+")


def opens_in_capitals(place: str) -> bool:
    """Whether each of several places is in capitals, or the first is and its country follows: "OSLO, Norway"."""
    first, comma, rest = place.partition(",")
    if comma and rest.strip():
        return all_capitals(first) and len(first) >= SHORTEST_CAPITALS - 1
    return all(map(all_capitals, _joined().split(place)))


def in_capitals(place: str) -> bool:
    """Whether the first word is in capitals, as in "FRANKFURT am Main"."""
    return all_capitals(place.split(maxsplit=1)[0].strip(",/"))


def all_capitals(place: str) -> bool:
    """Whether a place is in capitals, in a script that has them."""
    return place.isupper() and len(place) > 1 and place.upper() != place.lower()


def reads_as_initials(place: str) -> bool:
    """Whether a few capitals can be spelled alone: "TTO", "SGGP"; "RIO" and "ULM" are towns."""
    if len(place) > SHORTEST_CAPITALS or not place.isalpha() or not place[0].isascii():
        return False
    spoken = [letter in _VOWELS for letter in normalize("NFD", place) if letter.isascii()]
    return not any(spoken) or (len(place) < SHORTEST_CAPITALS and not any(spoken[:2]))


def initials(name: str) -> str:
    """The first letters of a name's words."""
    return "".join(word[0] for word in _LETTERS.findall(name))


@lru_cache(maxsize=1)
def _joined() -> re.Pattern[str]:
    """What stands between two places."""
    return re.compile(rf"\s{either(WORDS['joiner'])}\s")
