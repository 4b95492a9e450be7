"""The names of newspapers, channels and news sites: told by their words, for no list could hold all."""

import re
from functools import lru_cache
from typing import Any

from newsparse.cues import read_file
from newsparse.cues.merged import merged
from newsparse.late_pattern import late_pattern
from newsparse.letters import MARKS
from newsparse.names import PARTICLES

LONGEST_OUTLET_WORDS = 8
"""Words of the longest name of an outlet (chosen: twice the four of "Reasons to Be Cheerful")."""
SHORTEST_CALL_SIGN, LONGEST_CALL_SIGN = 3, 5
"""Letters of a channel's call sign: "BBC", "KXTV". It has no vowel, which tells it from "NATO" and "USA"."""

_VOWELS = "AEIOU"

_DOMAIN = re.compile(r"(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}", re.IGNORECASE)
_WORD = late_pattern(rf"(?:[^\W\d_]|[{MARKS}])+")


def is_outlet_name(name: str) -> bool:
    """Whether a name is an outlet's for sure: the address of a site, a call sign, or a word that newspapers bear.

    Example:
        >>> [is_outlet_name(name) for name in ("The Harbor Times", "example.com", "KXTV", "Kustbladet", "Jane Roe")]
        [True, True, True, True, False]
    """
    tokens = name.split()
    if not tokens or len(tokens) > LONGEST_OUTLET_WORDS or name[-1] in ".:;!?,":
        return False
    if is_domain(name):
        return True
    if len(tokens) == 1 and name.islower():  # "live", "journal": a word of the line
        return False
    small = (token.lower() for token in tokens if token[0].islower())
    if any(
        token not in PARTICLES and token not in _words() and token not in merged("attribution", "inside_name")
        for token in small
    ):
        return False
    return is_call_sign(name) or any(_is_told_by(word) for word in _WORD.findall(name))


def is_site_name(name: str) -> bool:
    """Whether a name behind a headline is a site's: one that its words tell, or one that a list knows as written.

    Example:
        >>> [is_site_name(name) for name in ("The Harbor Times", "Mediapart", "France 24", "mediapart", "Jane Roe")]
        [True, True, True, False, False]
    """
    return name in _sites() or is_outlet_name(name)


def is_domain(name: str) -> bool:
    """Whether a name is the address of a site: "example.com"."""
    return _DOMAIN.fullmatch(name) is not None


def is_call_sign(name: str) -> bool:
    """Whether a name is a few capitals without a vowel.

    Example:
        >>> is_call_sign("KXTV"), is_call_sign("NATO")
        (True, False)
    """
    fits = SHORTEST_CALL_SIGN <= len(name) <= LONGEST_CALL_SIGN and name.isupper() and name.isascii()
    return fits and name.isalpha() and not set(name) & set(_VOWELS)


def _is_told_by(word: str) -> bool:
    low = word.lower()
    return low in _words() or (low.endswith(_endings()) and low not in _endings())


@lru_cache(maxsize=1)
def _sites() -> frozenset[str]:
    content: dict[str, Any] = read_file("outlets")
    return frozenset(content["sites"])


@lru_cache(maxsize=1)
def _words() -> frozenset[str]:
    content: dict[str, Any] = read_file("outlets")
    return frozenset(content["words"])


@lru_cache(maxsize=1)
def _endings() -> tuple[str, ...]:
    content: dict[str, Any] = read_file("outlets")
    return tuple(content["endings"])
