"""Contribution lines of several clauses, as agencies end a report: "(Bericht von Eva Probe, redigiert von Jan Muster)".

Each clause is words of what was done, small words and then names alone; one of them says who edited or translated.
"""

import re
from functools import lru_cache
from itertools import chain, takewhile

from newsparse.attribution.contribution.composed import Token, is_sure, read_tokens, stems
from newsparse.attribution.contribution.names import read_sources
from newsparse.cues.merged import any_of
from newsparse.parts import Role, Source

LONGEST_OPENING = 5
"""Words before the names of a clause: "editado en español por"."""

_DONE: tuple[tuple[str, Role], ...] = (
    ("translate", "translation"),
    ("edit", "editing"),
    ("help", "contributed"),
    ("write", "writing"),
)
"""What the words of a list say that was done; the first that a clause holds counts, who did nothing of it reported."""
_AROUND = frozenset({"text", "small", "with", "colon", *(kind for kind, _ in _DONE)})
_UNTOLD = frozenset({"", "small", "name"})
_DESK = frozenset({"translation", "editing"})


def read_clauses(line: str) -> tuple[Source, ...]:
    """Those whom two or more clauses of a line name, up to the first clause that is none; else nobody.

    Example:
        >>> [(one.name, one.role) for one in read_clauses("Reportage Jeanne Exemple, édité par Jean Exemple")]
        [('Jeanne Exemple', 'reporting'), ('Jean Exemple', 'editing')]
        >>> read_clauses("Ein Buch von Eva Probe, gelesen von Jan Muster")
        ()
    """
    if not _desk().search(line.lower()):  # nearly all lines
        return ()
    clauses = (_read_clause(clause.rstrip(". ")) for clause in _parting().split(line) if clause)
    read = tuple(takewhile(bool, clauses))
    found = tuple(chain.from_iterable(read))
    return found if len(read) > 1 and any(one.role in _DESK for one in found) else ()


def _read_clause(clause: str) -> tuple[Source, ...]:
    """Who did what in one clause; nobody where it holds anything else than names behind words of what was done."""
    tokens = read_tokens(clause)
    kinds = ["write" if _is_written(token) else token.kind for token in tokens]
    if "name" not in kinds[: LONGEST_OPENING + 1]:
        return ()
    kinds = kinds[: (first := kinds.index("name"))]
    if sum(kind not in _AROUND for kind in kinds) > any(kind in _AROUND - {"small"} for kind in kinds):
        return ()
    role: Role = next((role for kind, role in _DONE if kind in kinds), "reporting")
    sources = read_sources(clause[tokens[first].start :], role) or ()
    return sources if all(is_sure(source, role) for source in sources) else ()


@lru_cache(maxsize=1)
def _desk() -> re.Pattern[str]:
    """A quick look: whether a further clause of a line begins with a word of editing or translating."""
    return re.compile(rf"[;,.|] +(?:\w+ )?(?:{any_of((*stems('edit'), *stems('translate')))})")


def _is_written(token: Token) -> bool:
    """Whether a word that no other list holds says that something was written."""
    return token.kind in _UNTOLD and token.text.lower().startswith(stems("write"))


@lru_cache(maxsize=1)
def _parting() -> re.Pattern[str]:
    """Where a clause ends: at a semicolon, or before a word of what was done."""
    done = frozenset().union(*(stems(kind) for kind, _ in _DONE))
    return re.compile(rf"\s*;\s*|(?:[.,]|\s\|)\s+(?=(?i:{any_of(done)}))|(?<=\w\w)\.\s+")
