r"""First letters: which patterns can match a line at all, by the letters with which the line begins.

A page has hundreds of lines and few of them are cues. Each branch of a pattern is filed under the letters with which
its matches can begin, up to three. So a line is compared with a handful of branches and not with all, and most branches
are never compiled.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from newsparse.cues.branches import (
    DIGIT,
    SET,
    beginnings,
    branches,
    filed_under,
    first_letters,
    literal_of,
    rare_letters,
)
from newsparse.late_pattern import late_pattern

OPENING = 3
"""Letters by which branches are filed that begin with so many."""
LONGER = 8
"""Letters of a branch that a line is compared with before the branch is compiled."""
_ANY = frozenset({""})
"""Stands for a beginning that may be anything."""
_AHEAD_RE = re.compile(rf"(?:\.|{SET})\{{\d+,\d+\}}\??")
"""What may stand, whatever it is, before the words that a pattern looks for."""
_EDGE_RE = re.compile(r"\A(?:\\b)?(?: (?:\?(?![?+])|(?![?*+{])))?")
"""The edge of a word or a blank with which a branch begins: nearly all lines hold one."""
_NEVER = "(?!)"


class _Opened(NamedTuple):
    """The branches that are filed under an opening."""

    begins: tuple[str, ...]
    """With what their matches can begin: more letters than they are filed by, where these are known."""
    pattern: re.Pattern[str]


class FirstLetters:
    """Patterns in lower case, each anchored at the start of the line, filed by their first letters."""

    def __init__(self, patterns: Iterable[tuple[int, str]]) -> None:
        """File the branches of the patterns, each with the place of the rule that it belongs to."""
        filed: dict[str, list[str]] = defaultdict(list)
        inside: dict[str, list[str]] = defaultdict(list)
        rules: dict[str, set[int]] = defaultdict(set)
        for place, branch in ((place, branch) for place, pattern in patterns for branch in branches(pattern)):
            words = _words_inside(branch)
            for part in branches(words) if words else ():
                for literal in _literals(part):
                    inside[literal].append(part)
                    rules[literal].add(place)
            for opening in () if words else beginnings(branch, OPENING):
                filed[opening].append(branch)
                rules[opening].add(place)
        anywhere = {branch: rare_letters(branch) for branch in filed.pop("", ())}
        self._any = _alternatives(branch for branch, rare in anywhere.items() if not rare)
        self._any_rare = _alternatives(branch for branch, rare in anywhere.items() if rare)
        """Those of which each match holds a letter beyond ASCII."""
        self._filed = filed
        self._inside = tuple((literal, _alternatives(found)) for literal, found in inside.items())
        self._inside_ascii = tuple((literal, found) for literal, found in self._inside if literal.isascii())
        rare = {max(literal) for literal in inside if not literal.isascii()}.union(*anywhere.values())
        self._rare = late_pattern(f"[{''.join(sorted(rare))}]" if rare else _NEVER)
        """A letter of each literal and branch beyond ASCII, so that lines in Latin letters are asked for few of them;
        none of these letters means anything else in a set."""
        self._rules = rules
        """The rules of the branches that are filed under an opening, or hold a literal; "" of those with neither."""
        self._opened: dict[str, _Opened] = {}

    def may_match(self, line: str) -> bool:
        """Whether one of the patterns may match a line in lower case; what is denied here, none does."""
        for opening in _openings_of(line):
            if opening in self._filed:
                begins, pattern = self._opened.get(opening) or self._open(opening)
                if line.startswith(begins) and pattern.match(line):
                    return True
        is_rare = not line.isascii() and self._rare.search(line) is not None
        for literal, words in self._inside if is_rare else self._inside_ascii:
            if literal in line and words.search(line):
                return True
        return bool(self._any.match(line) or (is_rare and self._any_rare.match(line)))

    def rules_for(self, line: str) -> list[int]:
        """The places, in order, of the rules of which a pattern may match a line in lower case, at a glance."""
        held = (literal for literal, _ in self._inside if literal in line)
        return sorted({place for found in ("", *_openings_of(line), *held) for place in self._rules.get(found, ())})

    def _open(self, opening: str) -> _Opened:
        """Join the branches filed under an opening, when the first line with it comes."""
        found = self._filed[opening]
        begins = frozenset[str]().union(*(beginnings(branch, LONGER) for branch in found))
        opened = self._opened[opening] = _Opened(("",) if DIGIT in begins else tuple(begins), _alternatives(found))
        return opened


def _openings_of(line: str) -> tuple[str, str, str]:
    """What the branches are filed under that may match a line."""
    return filed_under(line[:1]), line[:2], line[:OPENING]


def _literals(branch: str) -> frozenset[str]:
    """The characters, some of which a line must hold where a branch is looked for inside it: with which it begins."""
    found: set[str] = set()
    for part in branches(_EDGE_RE.sub("", branch, count=1)):
        literal = literal_of(part)
        found |= {literal} if literal else first_letters(part)
    return _ANY if DIGIT in found or "" in found else frozenset(found)


def _alternatives(found: Iterable[str]) -> re.Pattern[str]:
    """Branches as one pattern, each once."""
    return late_pattern("|".join(dict.fromkeys(found)) or _NEVER)


def _words_inside(branch: str) -> str:
    """What is left of a branch that begins with any letters, to be looked for inside a line; empty for others."""
    ahead = _AHEAD_RE.match(branch)
    rest = branch[ahead.end() :] if ahead else ""
    return rest if rest and first_letters(rest) != _ANY else ""
