"""Misread: what a text looks like whose bytes were read in another encoding than they were written in.

UTF-8 read as a code page leaves pairs of letters that no language has ("cafÃ©", "РњРµР»"). One code page read as
another leaves letters where none of their language stands: Cyrillic, Greek, Arabic or Chinese become Western letters
with accents ("Ìåëüíèöà"), Polish words hold figures ("sp³on¹³"), accented small letters become capitals ("riviÞre").
"""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from newsparse.late_pattern import late_pattern
from newsparse.read.lines import count_words

FEWEST_LETTERS = 20
"""Letters of the shortest text that is judged by shares of them."""
ACCENTED = 0.4
"""Share of Western letters with accents that no language has; of 45 languages Vietnamese has the most, one in four."""
PAIRED = 0.3
"""Share of Cyrillic letters in pairs as UTF-8 leaves them."""
FEWEST_WORDS, SHARE_OF_WORDS = 3, 0.03
"""Words that hold what no word of a language holds, and their share of all."""
CAPITALS = 0.7
"""Share of capitals in a Cyrillic text whose words begin small."""

# what Windows-1252 and Latin-1 make of a byte from 80 to BF
_TAIL = (
    "[\x80-\xbf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d"
    "\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]"
)
UTF8_RE = re.compile(
    rf"[\u00c2\u00c3\u00c5\u00c4]{_TAIL}|\u00e2{_TAIL}{{2}}|\u00e2\u20ac|(?:[\u00d0\u00d1]{_TAIL}){{2}}"
    "|\u00ef\u00bb\u00bf"
)
"""UTF-8 that was read as Windows-1252 or Latin-1."""
_LETTERS_RE, _ACCENTED_RE = late_pattern("[A-Za-zÀ-ÖØ-öø-ÿ]"), late_pattern("[À-ÖØ-öø-ÿ]")
_CYRILLIC_RE, _PAIRS_RE = late_pattern("[Ѐ-ӿ]"), late_pattern(r"[РС][^\sА-яЁё]")
_SMALL_FIRST_RE, _CAPITALS_RE = late_pattern(r"(?<!\w)[а-яё][А-ЯЁ]{2,}"), late_pattern("[А-ЯЁ]")
_MARKED_WORD_RE = late_pattern("[А-яЁё][«»¬\u00ad®¤¦§©°±]{1,3}[А-яЁёҐґЎўЈ]")
_FIGURED_WORD_RE = late_pattern("[a-zà-ÿ][¹²³±¶¼¾¿¥£¯]{1,2}[a-zà-ÿ]|[¹³±¶¿][a-zà-ÿ]|[a-zà-ÿ]{2}[¹³](?![\\w⁄/])")
_CAPITAL_INSIDE_RE = late_pattern("[a-z][À-ÖØ-ÞŠŽ][a-z]")
_TURKISH_RE, _NOT_TURKISH_RE = late_pattern("[a-zöüç][ýðþ]|[ýðþ][a-zöüç]"), late_pattern("[áíóúéæěřåø]")
"""Letters that stand for those of Turkish, and some that are of the languages which have the former themselves."""


class Misread(NamedTuple):
    """What was found in a text that was read in a wrong encoding."""

    places: int
    """How many places show it."""
    first: int
    """Where the first stands."""
    how: str
    """What happened to the text, to be said behind "is"."""


def find_misread(text: str, language: str | None) -> Misread | None:
    """How a text was misread, and where it shows; ``None`` for one that was not.

    Args:
        text: the text of a field.
        language: ISO 639-1 code of its language.

    Example:
        >>> find_misread("A café in Zürich", "en") is None, find_misread("A cafÃ© in ZÃ¼rich", "en").places
        (True, 2)
        >>> find_misread("Ìåëüíèöà ó ðåêè ñãîðåëà", None).how
        'text of another script that was read as a Western one'
    """
    if text.isascii():
        return None
    found = list(UTF8_RE.finditer(text))
    if found:
        return Misread(len(found), found[0].start(), "UTF-8 that was read in another encoding")
    return next((one for form in _FORMS if (one := form(text, language)) is not None), None)


def _as_western(text: str, _language: str | None) -> Misread | None:
    """Cyrillic, Greek, Arabic, Hebrew or East Asian code pages read as Latin-1."""
    letters, accented = len(_LETTERS_RE.findall(text)), list(_ACCENTED_RE.finditer(text))
    if letters < FEWEST_LETTERS or len(accented) <= ACCENTED * letters:
        return None
    return Misread(len(accented), accented[0].start(), "text of another script that was read as a Western one")


def _as_cyrillic(text: str, _language: str | None) -> Misread | None:
    """UTF-8 or another Cyrillic code page read as Windows-1251."""
    letters = len(_CYRILLIC_RE.findall(text))
    if letters < FEWEST_LETTERS:
        return None
    pairs = list(_PAIRS_RE.finditer(text))
    if len(pairs) > PAIRED * letters / 2:
        return Misread(len(pairs), pairs[0].start(), "UTF-8 that was read in another encoding")
    small = list(_SMALL_FIRST_RE.finditer(text))
    if small and len(_CAPITALS_RE.findall(text)) > CAPITALS * letters:
        return Misread(len(small), small[0].start(), "Cyrillic text that was read in another Cyrillic encoding")
    return _by_words(text, _MARKED_WORD_RE.finditer(text), "Cyrillic text that was read in another Cyrillic encoding")


def _as_another_western(text: str, language: str | None) -> Misread | None:
    """Central European, Turkish or DOS code pages read as Windows-1252 or the other way round."""
    how = "text that was read in another Western encoding"
    turkish = language == "tr" or (language is None and not _NOT_TURKISH_RE.search(text))
    if turkish and (found := _by_words(text, _TURKISH_RE.finditer(text), how)):
        return found
    return _by_words(text, _FIGURED_WORD_RE.finditer(text), how) or _by_words(
        text, _CAPITAL_INSIDE_RE.finditer(text), how
    )


def _by_words(text: str, places: Iterable[re.Match[str]], how: str) -> Misread | None:
    """What several words of a text show."""
    found = list(places)
    if len(found) < FEWEST_WORDS or len(found) < SHARE_OF_WORDS * count_words(text):
        return None
    return Misread(len(found), found[0].start(), how)


_FORMS: Sequence[Callable[[str, str | None], Misread | None]] = (_as_western, _as_cyrillic, _as_another_western)
