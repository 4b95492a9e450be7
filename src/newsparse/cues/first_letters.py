r"""First letters: which patterns can match a line at all, told by the letter with which the line begins.

A page has hundreds of lines and few of them are cues. Each branch of a pattern is filed under the letters with which
its matches can begin, so that a line is compared with a handful of branches and not with all.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from operator import methodcaller

DIGIT = "0"
"""The letter under which branches are filed that begin with a digit."""
_ANY = frozenset({""})
"""Stands for a beginning that may be anything."""
_NONE: frozenset[str] = frozenset()
_QUANTIFIER_RE = re.compile(r"(?:[?*+]|\{\d*(?:,\d*)?\})[?+]?")
_OPTIONAL_RE = re.compile(r"[?*]|\{0?,")
_GROUP_RE = re.compile(r"\((?:\?(?:P<\w+>|[a-z-]*:|<?[=!]))?")
_SET_RE = re.compile(r"\[\^?\]?(?:\\.|[^]\\])*\]")
_PLAIN_SET_RE = re.compile(r"\[([^]^\\-][^]\\-]*-?)\]")
_EDGE_RE = re.compile(rf"{_SET_RE.pattern}|\\.|[()|]")
_ANYTHING = r"(?:\.|\[\^[^]\\]+\])\{\d+,\d+\}\??"
_AHEAD_RE = re.compile(rf"(?:\(\?:{_ANYTHING}\)|(?P<group>\(\?:)?{_ANYTHING}(?!\)))(?![?*+{{|])")
"""What may stand, whatever it is, before the words that a pattern looks for."""


class FirstLetters:
    """Patterns in lower case, each anchored at the start of the line, filed by their first letters."""

    def __init__(self, patterns: Iterable[str]) -> None:
        """File the branches of the patterns."""
        filed: dict[str, list[str]] = defaultdict(list)
        inside: list[str] = []
        for branch in (branch for pattern in patterns for branch in branches(pattern)):
            words = _words_inside(branch)
            if words:
                inside.append(words)
                continue
            for letter in first_letters(branch):
                filed[letter].append(branch)
        self._filed = {letter: "|".join(f"(?:{branch})" for branch in found) for letter, found in filed.items()}
        self._any = re.compile(self._filed.pop("", "(?!)"))
        self._inside = [re.compile(words) for words in inside]
        self._compiled: dict[str, re.Pattern[str]] = {}

    def may_match(self, line: str) -> bool:
        """Whether one of the patterns may match a line in lower case; what is denied here, none does."""
        letter = _filed_under(line[:1])
        pattern = self._compiled.get(letter)
        if pattern is None:  # compiled when the first line with the letter comes
            pattern = self._compiled[letter] = re.compile(self._filed.get(letter, "(?!)"))
        if pattern.match(line) or self._any.match(line):
            return True
        return any(map(methodcaller("search", line), self._inside))


def _words_inside(branch: str) -> str:
    """What is left of a branch that begins with any letters, to be looked for inside a line; empty for others."""
    ahead = _AHEAD_RE.match(branch)
    if ahead is None or (ahead["group"] and len(branches(branch[3 : _group_end(branch, 0) - 1])) > 1):
        return ""
    return (ahead["group"] or "") + branch[ahead.end() :]


def branches(pattern: str) -> list[str]:
    r"""The branches of a pattern; of one that is a group and perhaps the line's end after it, those of the group.

    Example:
        >>> branches("a|b"), branches(r"(?:a|b[|]|cd?)\Z")
        (['a', 'b'], ['(?:a)\\Z', '(?:b[|])\\Z', '(?:cd?)\\Z'])
    """
    found = _parted(pattern)
    if len(found) > 1:
        return [one for branch in found for one in branches(branch)]
    group = pattern.removesuffix(r"\Z")
    if not group.startswith("(?:") or _group_end(group, 0) != len(group):
        return found
    return [f"(?:{branch}){pattern[len(group) :]}" for branch in branches(group[3:-1])]


def _parted(pattern: str) -> list[str]:
    """A pattern cut at the bars that stand in no group."""
    found, start, depth = [], 0, 0
    for edge in _EDGE_RE.finditer(pattern):
        depth += (edge[0] == "(") - (edge[0] == ")")
        if edge[0] == "|" and not depth:
            found.append(pattern[start : edge.start()])
            start = edge.end()
    return [*found, pattern[start:]]


def _group_end(pattern: str, at: int) -> int:
    """Where the group ends that begins at a place."""
    depth = 0
    for edge in _EDGE_RE.finditer(pattern, at):
        depth += (edge[0] == "(") - (edge[0] == ")")
        if not depth:
            return edge.end()
    return len(pattern)


def first_letters(pattern: str) -> frozenset[str]:
    r"""The letters with which a match can begin; an empty string where that may be any.

    Example:
        >>> sorted(first_letters("(?:ab|[cd])?e{0,2}f")), first_letters(r"\d+"), first_letters(".x")
        (['a', 'c', 'd', 'e', 'f'], frozenset({'0'}), frozenset({''}))
    """
    letters, may_be_empty = _letters_of(pattern)
    return _ANY if may_be_empty or "" in letters else letters


def _letters_of(pattern: str) -> tuple[frozenset[str], bool]:
    """The first letters of all branches, and whether one of them can match nothing."""
    read = [_letters_of_branch(branch) for branch in _parted(pattern)]
    return _NONE.union(*(letters for letters, _ in read)), any(empty for _, empty in read)


def _letters_of_branch(branch: str) -> tuple[frozenset[str], bool]:
    letters = _NONE
    for found, is_optional in _items(branch):
        letters |= found
        if not is_optional:
            return letters, False
    return letters, True


def _items(branch: str) -> Iterator[tuple[frozenset[str], bool]]:
    """The letters, sets and groups of a branch: with what each can begin, and whether it can match nothing."""
    at = 0
    while at < len(branch):
        letters, is_optional, at = _item(branch, at)
        quantifier = _QUANTIFIER_RE.match(branch, at)
        if quantifier is not None:
            at = quantifier.end()
            is_optional = is_optional or _OPTIONAL_RE.match(quantifier[0]) is not None
        yield letters, is_optional


def _item(branch: str, at: int) -> tuple[frozenset[str], bool, int]:
    first = branch[at]
    opening = _GROUP_RE.match(branch, at) if first == "(" else None
    if opening is not None:
        end = _group_end(branch, at)
        letters, is_optional = _letters_of(branch[opening.end() : end - 1])
        return (_NONE, True, end) if opening[0][-1] in "=!" else (letters, is_optional, end)
    if first == "[":
        plain, whole = _PLAIN_SET_RE.match(branch, at), _SET_RE.match(branch, at)
        end = whole.end() if whole else len(branch)
        return frozenset(map(_filed_under, plain[1])) if plain else _ANY, False, end
    if first == "\\":
        letter = branch[at + 1]
        return _escaped(letter), letter in "bBAZ", at + 2
    return _ANY if first in ".^$" else frozenset({_filed_under(first)}), False, at + 1


def _escaped(letter: str) -> frozenset[str]:
    if letter in "bBAZ":
        return _NONE
    if letter == "d":
        return frozenset({DIGIT})
    return _ANY if letter.isalnum() else frozenset({letter})


def _filed_under(letter: str) -> str:
    return DIGIT if letter.isdecimal() else letter
