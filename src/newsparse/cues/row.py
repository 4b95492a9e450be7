"""One cue row: what it matches, what it must not, and why it is there."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from newsparse.errors import CueError, did_you_mean
from newsparse.kinds import Kind
from newsparse.late_pattern import late_pattern

OUTER = " \t\n\r\xa0\u202f.,:;!?：。！？·•|>‹›«»\"'“”„‘’…*()[]{}<-–—+→▶►↓↑#_/\\"
"""What may stand around a phrase without changing what it is."""

Effect = Literal["continue", "end", "inside", "open"]
_KEYS = frozenset({"name", "kind", "phrases", "whole", "start", "effect", "hits", "misses", "why"})


@dataclass(frozen=True, slots=True)
class CueRow:
    """A rule as data: whole-line phrases, a pattern for the whole line, or one for its start."""

    name: str
    kind: Kind
    why: str
    phrases: frozenset[str] = frozenset()
    whole: re.Pattern[str] | None = None
    start: re.Pattern[str] | None = None
    effect: Effect | None = None
    """``end``: the story is over here; ``open``: the short lines that follow belong to it; ``continue``: it says that
    the story goes on below; ``inside``: such lines stand between a story's own paragraphs."""
    hits: tuple[str, ...] = ()
    misses: tuple[str, ...] = ()

    @property
    def is_inside(self) -> bool:
        """Whether its lines stand between a story's own paragraphs, and tell nothing of where the story ends."""
        return self.effect in ("continue", "inside")

    def matches(self, line: str) -> bool:
        """Whether this row claims a line (white space folded)."""
        return phrase_key(line) in self.phrases or self.fits(line)

    def fits(self, line: str) -> bool:
        """Whether one of its patterns claims a line."""
        return bool((self.whole and self.whole.fullmatch(line)) or (self.start and self.start.match(line)))


def phrase_key(line: str) -> str:
    """The form in which phrases are compared: lower case, without the marks around it.

    The small letter of the Turkish "İ" is "i"; Unicode's own folding leaves its dot behind as a character of its own.
    """
    return line.casefold().replace("i\u0307", "i").strip(OUTER)


def read_rows(rows: Sequence[Mapping[str, object]], origin: str, *, proven: bool = False) -> tuple[CueRow, ...]:
    """Checked rows of one file; each must claim its hits and none of its misses.

    Args:
        rows: the tables as they are written.
        origin: the file, for messages.
        proven: whether tests have shown that hits and misses hold, as those of the library have for its own rows;
            their patterns are compiled when the first line comes that they may claim.

    Raises:
        CueError: names the file, the row and what to change.
    """
    places = (f"{origin}, row {_name(raw, number)!r}" for number, raw in enumerate(rows, 1))
    return tuple(_read_row(raw, place, proven=proven) for raw, place in zip(rows, places, strict=True))


def _name(raw: object, number: int) -> object:
    return raw.get("name", number) if isinstance(raw, Mapping) else number


def _read_row(raw: Mapping[str, object], place: str, *, proven: bool) -> CueRow:
    """The row that a table of a cue file states."""
    if not isinstance(raw, Mapping):
        raise CueError(f"{place}: is no table; a row is written [[row]]")
    unknown = set(raw) - _KEYS
    if unknown:
        raise CueError(f"{place}: unknown key {', '.join(sorted(unknown))}; known are {', '.join(sorted(_KEYS))}")
    missing = {"name", "kind", "why", "misses"} - set(raw)
    if missing:
        told = "a row needs a name, a kind, why (the reason to print) and misses (lines that it must not claim)"
        raise CueError(f"{place}: add {', '.join(sorted(missing))}; {told}")
    try:
        row = CueRow(
            name=str(raw["name"]),
            kind=_kind(str(raw["kind"]), place),
            why=str(raw["why"]),
            phrases=frozenset(phrase_key(phrase) for phrase in _strings(raw, "phrases", place)),
            whole=_pattern(raw, "whole", late=proven),
            start=_pattern(raw, "start", late=proven),
            effect=_effect(raw.get("effect"), place),
            hits=(*_strings(raw, "hits", place), *_strings(raw, "phrases", place)),
            misses=_strings(raw, "misses", place),
        )
    except (ValueError, re.error) as error:
        raise error if isinstance(error, CueError) else CueError(f"{place}: {error}") from error
    if not proven:
        _prove(row, place)
    return row


def _kind(name: str, place: str) -> Kind:
    known = [kind.value for kind in Kind]
    if name not in known:
        near = did_you_mean(name, known)
        raise CueError(f"{place}: there is no kind {name!r}{near or '.'} Known are {', '.join(known)}")
    return Kind(name)


def _prove(row: CueRow, place: str) -> None:
    if not row.hits:
        raise CueError(f'{place}: give hits = ["…"], at least one line that its pattern claims')
    for line in row.hits:
        if not row.matches(line):
            raise CueError(f"{place}: does not claim its own hit {line!r}")
    for line in row.misses:
        if row.matches(line):
            raise CueError(f"{place}: claims {line!r}, which it says it misses")


def _pattern(raw: Mapping[str, object], key: str, *, late: bool) -> re.Pattern[str] | None:
    if key not in raw:
        return None
    return (late_pattern if late else re.compile)(str(raw[key]), re.IGNORECASE)


def _effect(value: object, place: str) -> Effect | None:
    if value is None or value in {"continue", "end", "inside", "open"}:
        return value
    raise CueError(f"{place}: effect is 'continue', 'end', 'inside' or 'open', not {value!r}")


def _strings(raw: Mapping[str, object], key: str, place: str) -> tuple[str, ...]:
    value = raw.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise CueError(f"{place}: {key} is a list of strings")
    return tuple(value)
