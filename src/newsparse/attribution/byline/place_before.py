"""The place at either end of a byline: "Berlin – Eva Probe", "القاهرة - أحمد علي", "Ana Souza — Ribeirão Preto"."""

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
_LAST_DASH_RE = re.compile(r"\s+[–—-]\s+(?=[^–—/|]*\Z)")
_NAME_END_RE = re.compile(r"\s*[,|;/&(]|\s+[–—-]\s")


def without_place(text: str) -> tuple[str | None, str]:
    """The place before a dash or a slash and the names behind it; ``None`` and the line where no place opens it.

    What stands there is a place if it is no name, house, section or role, and a whole name that a list knows follows.
    So is one of several words behind the last dash; a single word there needs no look.

    Example:
        >>> without_place("Berlin – Eva Probe"), without_place("Jane Example – Oslo")
        (('Berlin', 'Eva Probe'), (None, 'Jane Example – Oslo'))
        >>> without_place("Ana Souza e Rui Lima — Ribeirão Preto")
        ('Ribeirão Preto', 'Ana Souza e Rui Lima')
    """
    mark = _MARK_RE.search(text)
    if mark is None:
        return None, text
    place, names = text[: mark.start()], text[mark.end() :]
    if _is_place(place) and _opens_with_name(names):
        return place, names
    names, *behind_dash = _LAST_DASH_RE.split(text)
    place = behind_dash[0] if behind_dash else ""
    behind = " " in place and _is_place(place) and not place.isupper() and not place.islower()
    return (place, names) if behind and _opens_with_name(names) else (None, text)


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
