"""What a language's file says in the tables beside its word lists: how it quotes, how it writes dates, how it signs."""

from collections.abc import Mapping
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


def parted_marks(language: str | None) -> str:
    """The marks between which and the words beside them a language sets a blank.

    Example:
        >>> parted_marks("fr"), parted_marks("en")
        (';:!?«»', '')
    """
    code = filed_under(language or "")
    return str(read_file(code).get("parted_marks", "")) if code in LANGUAGES else ""
