"""The forms of contribution lines: ``[[contribution]]`` tables of the cue files, proven with their hits and misses."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Any, get_args

from newsparse.cues import LANGUAGES, read_file
from newsparse.cues.held import Pieces
from newsparse.errors import CueError
from newsparse.parts import Role

_FILES = (*LANGUAGES, "contributions")
_KEYS = frozenset({"name", "role", "cues", "whole", "start", "hits", "misses", "why"})
GROUPS = ("paper", "who2", "who", "label", "agency", "wires", "distributor", "editor")
"""Groups of a form that hold names. ``who`` and ``who2`` hold those who worked on the text (``who2`` also outlets in
lower case), ``label`` what stands after "Source:", ``agency`` what counts only if it is an agency's name, ``wires`` a
list of news agencies and unnamed newsrooms, ``paper`` an outlet that is one for sure, ``distributor`` who distributes
the text and ``editor`` who edited it, whatever the form's role. A group ``place`` holds where the people were."""

ROLES_OF_GROUPS: Mapping[str, Role] = MappingProxyType({"distributor": "distributed", "editor": "editing"})
"""The groups that say by themselves what was done."""


@dataclass(frozen=True, slots=True)
class Form:
    """One form: what a clause looks like, and the role of whom it names."""

    name: str
    place: str
    """The file that it stands in and its name, for messages."""
    role: Role
    cues: tuple[str, ...]
    """Pieces of text in lower case. Every line of the form holds one of them, so that most lines need no pattern."""
    pattern: str
    whole: bool
    hits: tuple[str, ...]
    misses: tuple[str, ...]
    why: str

    def match(self, clause: str) -> re.Match[str] | None:
        """The match of a clause, its groups the names; ``None`` for any other."""
        pattern = _compiled(self.pattern)
        return pattern.fullmatch(clause) if self.whole else pattern.match(clause)


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    """The pattern of a form, compiled when the first clause comes that holds one of its cues."""
    return re.compile(pattern, re.IGNORECASE)


@lru_cache(maxsize=1)
def forms() -> tuple[Form, ...]:
    """The rows as written, not yet proven.

    Raises:
        CueError: a row lacks a key or has one that is unknown.
    """
    return tuple(_written())


def _written() -> Iterator[Form]:
    for name in _FILES:
        content: dict[str, Any] = read_file(name)
        for raw in content["contribution"]:
            yield _read(raw, f"cues/{name}.toml, {raw.get('name', '?')!r}")


def candidates(line: str) -> tuple[Form, ...]:
    """The forms one of whose cues a line holds, in their order; quick.

    Example:
        >>> [form.name for form in candidates("Källa: TT")]
        ['sv.source']
    """
    places = {place for cue in _cues().held_in(line.lower()) for place in _places()[cue]}
    return tuple(forms()[place] for place in sorted(places))


@lru_cache(maxsize=1)
def _cues() -> Pieces:
    """The cues of all forms."""
    return Pieces(_places())


@lru_cache(maxsize=1)
def _places() -> Mapping[str, tuple[int, ...]]:
    """Each cue with the places of its forms among all."""
    places: dict[str, list[int]] = {}
    for place, form in enumerate(forms()):
        for cue in form.cues:
            places.setdefault(cue, []).append(place)
    return MappingProxyType({cue: tuple(found) for cue, found in places.items()})


def prove(claims: Callable[[Form, str], bool]) -> None:
    """Check every form: it claims each of its hits and none of its misses.

    Args:
        claims: whether a form claims a line.

    Raises:
        CueError: a pattern is wrong or names no group, or the form and the line where one does not hold.
    """
    for form in forms():
        try:
            groups = _compiled(form.pattern).groupindex
        except re.error as error:
            raise CueError(f"{form.place}: {error}") from error
        if not set(GROUPS) & set(groups):
            raise CueError(f"{form.place}: name a group: {', '.join(GROUPS)}")
        for line in form.hits:
            if not claims(form, line):
                raise CueError(f"{form.place}: does not claim its own hit {line!r}")
        for line in form.misses:
            if claims(form, line):
                raise CueError(f"{form.place}: claims {line!r}, which it says it misses")


def _read(raw: Mapping[str, object], place: str) -> Form:
    """The form that a row of the file states."""
    if set(raw) - _KEYS or (_KEYS - {"whole", "start"}) - set(raw):
        raise CueError(f"{place}: the keys are {', '.join(sorted(_KEYS))}")
    if ("whole" in raw) == ("start" in raw):
        raise CueError(f"{place}: give either whole or start")
    if raw["role"] not in get_args(Role):
        raise CueError(f"{place}: role is one of {', '.join(get_args(Role))}")
    return Form(
        name=str(raw["name"]),
        place=place,
        role=raw["role"],  # type: ignore[arg-type]  # checked above
        cues=_lines(raw, "cues", place),
        pattern=str(raw.get("whole", raw.get("start"))),
        whole="whole" in raw,
        hits=_lines(raw, "hits", place),
        misses=_lines(raw, "misses", place),
        why=str(raw["why"]),
    )


def _lines(raw: Mapping[str, object], key: str, place: str) -> tuple[str, ...]:
    value = raw[key]
    if not isinstance(value, list) or not value or not all(isinstance(line, str) for line in value):
        raise CueError(f"{place}: {key} is a list of lines, at least one")
    return tuple(value)
