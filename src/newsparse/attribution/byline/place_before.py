"""The place with which a byline opens or ends: "Berlin – Eva Probe", "القاهرة - أحمد", "Ana Exemplo — Serra Alta"."""

import re

from newsparse.attribution.agencies import find_agency
from newsparse.attribution.byline.house import reads_as_organisation
from newsparse.attribution.byline.piece_kind import is_section
from newsparse.attribution.cue_words import words
from newsparse.attribution.outlets import is_outlet_name
from newsparse.names import LONGEST_NAME_WORDS, has_caseless_given_name, has_given_name, is_person_name

MOST_OF_PLACE = 3
"""Words of the longest place: "Rio de Janeiro"."""

_MARK_RE = re.compile(r"\s+[–—-]\s+|\s?/\s+")
_NAME_END_RE = re.compile(r"\s*[,|;/&(]|\s+[–—-]\s")


def without_place(text: str) -> tuple[str | None, str]:
    """The place before a dash or a slash and the names behind it; ``None`` and the line where no place opens it.

    What stands there is a place if it is no name, house, section or role, and a whole name that a list knows follows.
    Behind a dash at the end it is one, too, if it has several words: one word is told by itself.

    Example:
        >>> without_place("Berlin – Eva Probe"), without_place("Ana Exemplo — Serra Alta")
        (('Berlin', 'Eva Probe'), ('Serra Alta', 'Ana Exemplo'))
        >>> without_place("Jane Example – Oslo"), without_place("Jane Example – Jan Muster")
        ((None, 'Jane Example – Oslo'), (None, 'Jane Example – Jan Muster'))
    """
    mark = _MARK_RE.search(text)
    if mark is None:
        return None, text
    place, names = text[: mark.start()], text[mark.end() :]
    if _is_place(place) and _opens_with_name(names):
        return place, names
    several = " " in names and names[:1].isupper() and "/" not in mark[0]
    return (names, place) if several and _is_place(names) and _opens_with_name(place) else (None, text)


def _is_place(text: str) -> bool:
    tokens = text.split()
    if not 0 < len(tokens) <= MOST_OF_PLACE or not all(token.replace("-", "").isalpha() for token in tokens):
        return False
    low = text.lower()
    said = low in words().byline or low in words().role or not words().role_words.isdisjoint(low.split())
    house = find_agency(text) is not None or is_outlet_name(text) or reads_as_organisation(text)
    return not (said or house or low in words().generic or is_section(text) or _is_given(text))


def _opens_with_name(text: str) -> bool:
    name = _NAME_END_RE.split(text, maxsplit=1)[0]
    return 1 < len(name.split()) <= LONGEST_NAME_WORDS and _is_given(name) and is_person_name(name)


def _is_given(text: str) -> bool:
    return has_given_name(text) or has_caseless_given_name(text)
