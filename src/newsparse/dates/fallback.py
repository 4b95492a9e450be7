"""Month names of other languages than the text's: of all cue files, then of dateparser, one word at a time."""

import unicodedata
from functools import lru_cache
from types import MappingProxyType
from typing import cast

from newsparse.cues import read_file
from newsparse.cues.months import contested_months, names_in, other_years, own_years

_SETTINGS = MappingProxyType({"STRICT_PARSING": True, "PARSERS": ["absolute-time"], "DATE_ORDER": "DMY"})

ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
"""The months between a day and its year, as Polish papers number them: "9 III 2024"."""

SHORTEST_NAME = 3
"""Letters of the shortest month name that dateparser is asked about."""


def known_month(word: str) -> int:
    """The number of the month that some cue file gives a word, 0 for none or two.

    Example:
        >>> known_month("décembre")
        12
    """
    return _every_month().get(word, 0)


def roman_month(name: str, language: str | None) -> int:
    """The month that a Roman number names where a language may write one, 0 for none.

    Example:
        >>> roman_month("III", "pl"), roman_month("X", "en")
        (3, 0)
    """
    may = name in ROMAN and (language is None or language in read_file("months")["roman"]["languages"])
    return 1 + ROMAN.index(name) if may else 0


def names_month(word: str) -> bool:
    """Whether a word is a month's name in any language that the cue files know.

    Example:
        >>> names_month("март"), names_month("mayor")
        (True, False)
    """
    plain = word.lower().replace("i̇", "i").rstrip(".")
    return plain in _every_month() or plain in _filed_months()


@lru_cache(maxsize=1)
def _filed_months() -> frozenset[str]:
    """The names of ``months.toml``, for languages without a file of their own."""
    return names_in(other_years())


@lru_cache(maxsize=1024)
def ask_dateparser(word: str) -> int:
    """The number of the month that dateparser takes a word for, 0 for none.

    Only the word is asked, between a day and a year of our own: dateparser completes what is missing from today's
    date (``parse("0:00")`` is today). It is asked in the languages of the word's script alone, since its first look
    into all that it knows takes more than a second.

    Example:
        >>> ask_dateparser("bridge")
        0
    """
    if len(word) < SHORTEST_NAME or word in contested_months():
        return 0
    asked = cast("dict[str, list[str]]", read_file("months")["asked"])
    languages = asked.get(unicodedata.name(word[0], "").partition(" ")[0])
    if languages is None:
        return 0
    import dateparser  # noqa: PLC0415 (0.2 s; most texts never need it)

    try:
        found = dateparser.parse(f"15 {word} 2024", languages=languages, settings=dict(_SETTINGS))
    except Exception:  # what dateparser knows is a bonus; its errors are not the caller's
        return 0
    return found.month if found and (found.year, found.day) == (2024, 15) else 0


@lru_cache(maxsize=1)
def _every_month() -> dict[str, int]:
    found: dict[str, int] = {}
    for year in own_years().values():
        for number, names in enumerate(year, 1):
            for month in names:
                plain = month.rstrip(".")
                sure = found.get(plain, number) == number and plain not in contested_months()
                found[plain] = number if sure else 0
    return found
