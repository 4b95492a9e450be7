"""Where the people of a contribution line were: "Jan Muster in Bonn", "Ana Prado, do Recife", "Eva Probe, Rom"."""

import re
from functools import lru_cache

from newsparse.attribution.agencies import find_agency
from newsparse.attribution.cue_words import words
from newsparse.cues.merged import either, merged
from newsparse.letters import CAPITAL_OR_CASELESS
from newsparse.names import PARTICLES, has_given_name
from newsparse.parts import Source

_BRACKET_RE = re.compile(r"(?P<name>[^()]{3,60}) \((?P<place>[^()\d]{2,40})\)")
"""A place in brackets behind the name."""


@lru_cache(maxsize=1)
def _place() -> re.Pattern[str]:
    """What stands between a name and a place: "Jan Muster in Bonn"."""
    words = merged("attribution", "in_place") | merged("attribution", "of_place")
    return re.compile(rf"\s+{either(words)}\s+(?={CAPITAL_OR_CASELESS})")


@lru_cache(maxsize=1)
def _at_place() -> re.Pattern[str]:
    """The words before a place that is a piece of its own: "in Bonn" behind "Jan Muster,"."""
    before = merged("attribution", "in_place") | merged("attribution", "of_place") | merged("attribution", "from_place")
    return re.compile(rf"{either(before)}\s+(?={CAPITAL_OR_CASELESS})")


def placed(piece: str) -> tuple[str, str | None]:
    """A name, and where the person was.

    Example:
        >>> placed("Jan Muster in Bonn"), placed("Jan Muster")
        (('Jan Muster', 'Bonn'), ('Jan Muster', None))
    """
    if bracket := _BRACKET_RE.fullmatch(piece):
        return bracket["name"], bracket["place"]
    for found in _place().finditer(piece):
        if not _is_inside_name(piece[: found.start()], found.group().strip()):
            return piece[: found.start()], piece[found.end() :]
    return piece, None


def opens_place(word: str, right: list[str]) -> bool:
    """Whether the "and" of one language is the "in" of another: "en" before "Quito", but not before "Eva Probe"."""
    if word not in merged("attribution", "in_place") or any(map(has_given_name, right)):
        return False
    return right[0].lower() not in words().generic and find_agency(" ".join(right)) is None


def _is_inside_name(left: str, word: str) -> bool:
    """Whether a small word belongs to the name before it: "Lucy de Villiers", "Ana Paula de Souza", no place."""
    before = left.split()
    return word in PARTICLES and (len(before) < 2 or has_given_name(before[-1]) or before[-1] in PARTICLES)


def is_more_place(piece: str, last: Source) -> bool:
    """Whether a piece goes on with a place: "Germany" after "Jan Muster in Bonn"."""
    return (
        last.location is not None and len(piece.split()) <= 2 and not has_given_name(piece) and not find_agency(piece)
    )


def place_alone(piece: str, last: Source, text: str) -> str | None:
    """The place that a piece behind a person's name is, "in Bonn" or, one word behind a comma, "Bonn"; else ``None``.

    Args:
        piece: the piece.
        last: who stands before it.
        text: the whole list of names.
    """
    if last.type != "person" or last.location is not None or find_agency(piece) is not None:
        return None
    where = _at_place().match(piece)
    if where is not None:
        return piece[where.end() :]
    alone = piece.isalpha() and piece[0].isupper() and not has_given_name(piece) and " " in last.name
    return piece if alone and piece.lower() not in words().generic and f"{last.name}, {piece}" in text else None
