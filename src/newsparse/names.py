"""What looks like a person's name: shape for every script, a list of given names for what shape cannot tell."""

import re
import unicodedata
from functools import lru_cache
from typing import Any

from newsparse.cues import read_file
from newsparse.cues.merged import merged
from newsparse.late_pattern import late_pattern
from newsparse.letters import CHINESE, MARKS, WIDE, is_caseless
from newsparse.remembered import remembered

LONGEST_NAME_CHARACTERS = 60
"""Characters of the longest name that is looked at (chosen: four names of a dozen letters)."""
LONGEST_ACRONYM = 4
"""Letters of the longest agency of one word that is none in small letters: "ap" and "dpa" are syllables of names."""
MOST_PARTICLES = 3
"""Particles that are not counted: "María de los Ángeles Pérez y Gil"."""
LONGEST_NAME_WORDS = 5
"""Words of the longest name that is one."""

_CONTENT: dict[str, Any] = read_file("names")
PARTICLES = frozenset(_CONTENT["particles"])
"""Small words inside names; lower case or not."""

SUFFIXES = frozenset(_CONTENT["suffixes"])
"""What follows a name: "jr", "iii"; lower case."""

PLACE_OPENERS = frozenset(_CONTENT["place_openers"])
"""First words of places that have two or more: "new", "los"; lower case."""
PLACE_PARTICLES = frozenset(_CONTENT["place_particles"])
"""Small words and phrases inside the name of a place: "de la"; lower case."""

_PREFIXES = tuple(_CONTENT["prefixes"])
_WORD = re.compile(r"[^\W\d_]+(?:['’´`.\-‐‑·][^\W\d_]+)*(?:(?<=[א-ת])['’׳])?\.?")
_MARKED_WORD = late_pattern(rf"(?:[^\W\d_]|[{MARKS}])+\.?")
"""A word of a script whose vowels are marks on the letters: "शर्मा"."""
_WIDE = late_pattern(f"[{WIDE}]")
_WIDE_NAME = late_pattern(
    rf"[{CHINESE}々]{{1,4}}[ 　]?[぀-ヿ{CHINESE}々]{{1,5}}|[가-힯]{{2,4}}|[゠-ヿ]{{2,12}}(?:[・＝][゠-ヿ]{{2,12}})+"
    r"|[㐀-鿿]{1,6}(?:[·•‧][㐀-鿿]{1,8}){1,3}"
)


def is_person_name(text: str, no_name: frozenset[str] = frozenset(), *, marked: bool = False) -> bool:
    """Whether a text has the shape of one person's name: one to five words, each as names are written.

    Args:
        text: the candidate, nothing around it.
        no_name: lower-case words that no name holds, such as ``Cues.words["no_name"]``.
        marked: whether words with vowel marks count, as Indic scripts write nearly all; prose has them as well, so
            something else must tell that a name stands there.

    The shape comes from reading bylines in eleven languages. One capitalised word passes, and so does "Middle East";
    ``has_given_name`` tells more.

    Example:
        >>> is_person_name("Ludwig van der Example"), is_person_name("Example 24"), is_person_name("Example Images")
        (True, False, False)
    """
    if not 1 < len(text) <= LONGEST_NAME_CHARACTERS:
        return False
    if _WIDE.search(text):
        return _WIDE_NAME.fullmatch(text) is not None
    words = text.replace(".", ". ").split() if "." in text else text.split()
    if (
        not words
        or _count_words(text) > LONGEST_NAME_WORDS
        or words[0].lower() in merged("attribution", "opens_no_person")
    ):
        return False
    last = len(words) - 1
    return any(len(word.rstrip(".")) > 1 for word in words if word.lower() not in PARTICLES) and all(
        _fits(word, no_name, first=position == 0, last=position == last) or (marked and _is_marked_word(word))
        for position, word in enumerate(words)
    )


def _count_words(text: str) -> int:
    """The words of a name; its particles are not counted behind a known given name: "José Roa de la Peña"."""
    words = text.split()
    if len(words) <= LONGEST_NAME_WORDS or not has_given_name(text):
        return len(words)
    return len(words) - min(MOST_PARTICLES, sum(word.lower() in PARTICLES for word in words))


def _fits(word: str, no_name: frozenset[str], *, first: bool, last: bool) -> bool:
    """Whether a word can stand at its place in a name."""
    low = word.lower()
    if low.rstrip(".,") in _organisation() or low in no_name:
        return False
    return (low in PARTICLES and not last) or (low in SUFFIXES and not first) or _is_name_word(word)


def _is_marked_word(word: str) -> bool:
    """Whether a word has vowel marks between its letters, and so belongs to an Indic script or one like it."""
    return _WORD.fullmatch(word) is None and _MARKED_WORD.fullmatch(word) is not None


def has_given_name(text: str) -> bool:
    """Whether the first word of a text is a common given name.

    The names are those of ``cues/given_names.toml``, over many languages; of a hyphenated word, its first part counts.

    Example:
        >>> has_given_name("Jane Example"), has_given_name("Middle East")
        (True, False)
    """
    words = text.split(None, 1)
    if not words or not words[0][0].isupper():
        return False
    low = words[0].rstrip(".,").lower()
    names = _given()
    if low in names or ("-" in low and low.split("-", 1)[0] in names):
        return True
    return _plain(low) in names if not low.isascii() else _with_umlaut(low) in names


def has_caseless_given_name(text: str) -> bool:
    """Whether a text of two words or more opens with a given name in a script without capitals.

    Example:
        >>> has_caseless_given_name("سلمى المثال"), has_caseless_given_name("أخبار محلية")
        (True, False)
    """
    first, _, rest = text.partition(" ")
    return bool(rest) and first in _caseless()


@remembered(4096)
def _plain(word: str) -> str:
    """A word without its accents: "álex" is in no list, "alex" is."""
    return "".join(letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter))


@lru_cache(maxsize=4096)
def _with_umlaut(word: str) -> str:
    """A German name as it is written where the keyboard has its letters: "jürgen" for "juergen"."""
    return word.replace("ue", "ü").replace("oe", "ö").replace("ae", "ä")


def _is_name_word(word: str) -> bool:
    if not _WORD.fullmatch(word):
        return False
    if word[0].isupper():
        return True
    low = word.lower()
    if low.startswith(_PREFIXES) and len(word) > 2:
        return any(letter.isupper() for letter in word)
    return is_caseless(word)


@lru_cache(maxsize=1)
def _given() -> frozenset[str]:
    content: dict[str, Any] = read_file("given_names")
    return frozenset(content["given"].split())


@lru_cache(maxsize=1)
def _caseless() -> frozenset[str]:
    content: dict[str, Any] = read_file("given_names")
    return frozenset(content["caseless"].split())


@lru_cache(maxsize=1)
def _organisation() -> frozenset[str]:
    """Words of an organisation, and the agencies that are one word."""
    content: dict[str, Any] = read_file("agencies")
    names = {alias for agency in content["agency"] for alias in (agency["name"], *agency["aliases"])}
    single = {name.lower() for name in names if " " not in name and len(name) > LONGEST_ACRONYM}
    return frozenset(content["organisation"]) | frozenset(single - _given())
