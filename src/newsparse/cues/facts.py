"""What a language's file says in the tables beside its word lists: how it quotes, how it writes dates, how it signs."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any, cast

from newsparse.cues import LANGUAGES, filed_under, read_file


def facts(language: str, table: str) -> Mapping[str, Any]:
    """One table of a language's file; of ``languages.toml`` for a language without a file; empty when there is none.

    Args:
        language: ISO 639-1 code.
        table: the table's name: ``quotes``, ``dates``, ``feed``, ``export``.

    Example:
        >>> facts("sv", "quotes")["comma_ends_speech"], facts("xx", "quotes")
        (True, {})
    """
    code = filed_under(language)
    own = read_file(code) if code in LANGUAGES else read_file("languages").get(code, {})
    return cast("Mapping[str, Any]", own.get(table, {}))


@lru_cache(maxsize=64)
def gathered(table: str, key: str) -> tuple[str, ...]:
    """What all language files together list under a key, each word once, the longest first.

    For what is looked for in every text, whatever its language: a page in one language quotes others.

    Args:
        table: the table's name.
        key: the name of a list in it.

    Example:
        >>> gathered("dates", "noon")
        ('midday', 'noon')
    """
    words = {word for language in LANGUAGES for word in facts(language, table).get(key, ())}
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


def any_of(words: Iterable[str]) -> str:
    """Words as alternatives of a regular expression, a longer one before the shorter one that it begins with.

    Example:
        >>> any_of(["no", "noon"])
        'noon|no'
    """
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))


def has_noun_capitals(language: str | None) -> bool:
    """Whether a language writes its nouns with a capital, so that a capital says little.

    Example:
        >>> has_noun_capitals("de"), has_noun_capitals(None)
        (True, False)
    """
    code = filed_under(language or "")
    return code in LANGUAGES and bool(read_file(code).get("nouns_have_capitals"))


def has_no_full_stops(language: str | None) -> bool:
    """Whether a language is written without signs at the end of a sentence.

    Example:
        >>> has_no_full_stops("th"), has_no_full_stops("en")
        (True, False)
    """
    return language in read_file("languages")["without_full_stops"]
