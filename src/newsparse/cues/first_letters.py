r"""First letters: which patterns can match a line at all, told by the letter with which the line begins.

A page has hundreds of lines and few of them are cues. Each branch of a pattern is filed under the letters with which
its matches can begin, so that a line is compared with a handful of branches and not with all.
"""

import re
from collections import defaultdict
from collections.abc import Iterable

DIGIT = "0"
"""The letter under which branches are filed that begin with a digit."""
_ANY = ""
"""Stands for a beginning that may be anything."""
_QUANTIFIER_RE = re.compile(r"(?:[?*+]|\{\d*(?:,\d*)?\})[?+]?")
_OPTIONAL_RE = re.compile(r"[?*]|\{0?,")
_GROUP_RE = re.compile(r"\((?:\?(?:P<\w+>|[a-z-]*:|<?[=!]))?")
_PLAIN_SET_RE = re.compile(r"\[([^]^\\-][^]\\-]*-?)\]")
_SET_RE = re.compile(r"\[\^?\]?(?:\\.|[^]\\])*\]")
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
        self._filed = {letter: _joined(found) for letter, found in filed.items()}
        self._any = re.compile(self._filed.pop(_ANY, "(?!)"))
        self._inside = [re.compile(words) for words in inside]
        self._compiled: dict[str, re.Pattern[str]] = {}

    def may_match(self, line: str) -> bool:
        """Whether one of the patterns may match a line in lower case; what is denied here, none does."""
        first = line[:1]
        letter = _filed_under(first)
        pattern = self._compiled.get(letter)
        if pattern is None:  # compiled when the first line with the letter comes
            pattern = self._compiled[letter] = re.compile(self._filed.get(letter, "(?!)"))
        if pattern.match(line) or self._any.match(line):
            return True
        return any(words.search(line) for words in self._inside)


def _joined(branches: Iterable[str]) -> str:
    return "|".join(f"(?:{branch})" for branch in branches)


def _words_inside(branch: str) -> str:
    """What is left of a branch that begins with any letters, to be looked for inside a line; empty for others."""
    ahead = _AHEAD_RE.match(branch)
    if ahead is None or (ahead["group"] and len(branches(branch[3 : _read_group(branch, 0)[2] - 1])) > 1):
        return ""
    return (ahead["group"] or "") + branch[ahead.end() :]


def branches(pattern: str) -> list[str]:
    r"""The branches of a pattern; of one that is a group and the line's end after it, those of the group.

    Example:
        >>> branches("a|b"), branches(r"(?:a|b[|]|(?:c|d))\Z")
        (['a', 'b'], ['(?:a)\\Z', '(?:b[|])\\Z', '(?:(?:c|d))\\Z'])
    """
    group = pattern.removesuffix(r"\Z")
    if group.startswith("(?:") and _read_group(group, 0)[2] == len(group):
        return [f"(?:{branch}){pattern[len(group) :]}" for branch in branches(group[3:-1])]
    found, start, at = [], 0, 0
    while at < len(pattern):
        if pattern[at] == "|":
            found.append(pattern[start:at])
            start = at = at + 1
        else:
            at = _read_item(pattern, at)[2]
    return [*found, pattern[start:]]


def first_letters(pattern: str) -> frozenset[str]:
    r"""The letters with which a match can begin; an empty string where that may be any.

    Example:
        >>> sorted(first_letters("(?:ab|[cd])?e{0,2}f")), first_letters(r"\d+"), first_letters(".x")
        (['a', 'c', 'd', 'e', 'f'], frozenset({'0'}), frozenset({''}))
    """
    found, may_be_empty, _ = _read_branches(pattern, 0)
    return frozenset({_ANY} if may_be_empty or _ANY in found else found)


_Read = tuple[set[str], bool, int]
"""The first letters of a part of a pattern, whether it can match nothing, and where it ends."""


def _read_branches(pattern: str, at: int) -> _Read:
    letters, may_be_empty, at = _read_branch(pattern, at)
    while at < len(pattern) and pattern[at] == "|":
        more, empty, at = _read_branch(pattern, at + 1)
        letters, may_be_empty = letters | more, may_be_empty or empty
    return letters, may_be_empty, at


def _read_branch(pattern: str, at: int) -> _Read:
    letters: set[str] = set()
    is_first = True
    while at < len(pattern) and pattern[at] not in "|)":
        found, empty, at = _read_item(pattern, at)
        if is_first:
            letters |= found
        is_first = is_first and empty
    return letters, is_first, at


def _read_item(pattern: str, at: int) -> _Read:
    """One letter, set or group with its quantifier."""
    if pattern[at] == "(":
        letters, empty, at = _read_group(pattern, at)
    elif pattern[at] == "[":
        plain, whole = _PLAIN_SET_RE.match(pattern, at), _SET_RE.match(pattern, at)
        letters, empty = set(map(_filed_under, plain[1])) if plain else {_ANY}, False
        at = whole.end() if whole else len(pattern)
    elif pattern[at] == "\\":
        letters, empty, at = _escaped(pattern[at + 1]), pattern[at + 1] in "bBAZ", at + 2
    else:
        letters, empty, at = {_ANY} if pattern[at] in ".^$" else {_filed_under(pattern[at])}, False, at + 1
    quantifier = _QUANTIFIER_RE.match(pattern, at)
    if quantifier is None:
        return letters, empty, at
    return letters, empty or _OPTIONAL_RE.match(quantifier[0]) is not None, quantifier.end()


def _read_group(pattern: str, at: int) -> _Read:
    opening = _GROUP_RE.match(pattern, at)
    assert opening is not None
    letters, empty, at = _read_branches(pattern, opening.end())
    is_look = opening[0][-1] in "=!"
    return (set() if is_look else letters), empty or is_look, at + 1


def _escaped(letter: str) -> set[str]:
    if letter in "bBAZ":
        return set()
    if letter == "d":
        return {DIGIT}
    return {_ANY} if letter.isalnum() else {letter}


def _filed_under(letter: str) -> str:
    return DIGIT if letter.isdecimal() else letter
