r"""First letters: which patterns can match a line at all, by the letter with which the line begins.

A page has hundreds of lines and few of them are cues. Each branch of a pattern is filed under the letters with which
its matches begin: three where it begins with three that stand for themselves, else the one that it can begin with. So
a line is compared with a handful of branches and not with all, and most branches are never compiled.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

OPENING = 3
"""Letters by which branches are filed that begin with so many."""
DIGIT = "0"
"""The letter under which branches are filed that begin with a digit."""
_ANY = frozenset({""})
"""Stands for a beginning that may be anything."""
_NONE: frozenset[str] = frozenset()
_QUANTIFIER_RE = re.compile(r"(?:[?*+]|\{\d*(?:,\d*)?\})[?+]?")
_OPTIONAL_RE = re.compile(r"[?*]|\{0?,")
_GROUP_RE = re.compile(r"\((?:\?(?:P<\w+>|[a-z-]*:|<?[=!]))?")
_SET_RE = re.compile(r"\[\^?\]?(?:\\.|[^]\\])*\]")
_PLAIN_SET_RE = re.compile(r"\[((?:[^]^\\-]|\\\W)(?:[^]\\-]|\\\W)*-?)\]")
"""A set of characters that are written out, those that mean something else behind a backslash."""
_ESCAPE_RE = re.compile(r"\\(.)")
_EDGE_RE = re.compile(rf"{_SET_RE.pattern}|\\.|[()|]")
_AHEAD_RE = re.compile(rf"(?:\.|{_SET_RE.pattern})\{{\d+,\d+\}}\??")
"""What may stand, whatever it is, before the words that a pattern looks for."""
_LITERAL_RE = re.compile(r"(?:[^\\.^$*+?{}\[\]()|]|\\[^\w\s])+(?![?*{])")
"""Characters that stand for themselves, the last of them not optional."""
_BLANK_RE = re.compile(r"\A (?:\?(?![?+])|(?![?*+{]))")
"""A blank with which a branch begins: nearly all lines hold one."""
_NEVER = re.compile("(?!)")


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
            for opening in () if words else _openings(branch):
                filed[opening].append(branch)
                rules[opening].add(place)
        self._any = _alternatives(filed.pop("", ()))
        self._filed = filed
        self._inside = tuple((literal, _alternatives(found)) for literal, found in inside.items())
        self._inside_ascii = tuple((literal, found) for literal, found in self._inside if literal.isascii())
        self._rare = _any_letter(max(literal) for literal in inside if not literal.isascii())
        """A letter of each literal beyond ASCII, so that lines in Latin letters are asked for few of them."""
        self._rules = rules
        """The rules of the branches that are filed under an opening, or hold a literal; "" of those with neither."""
        self._compiled: dict[str, re.Pattern[str]] = {}

    def may_match(self, line: str) -> bool:
        """Whether one of the patterns may match a line in lower case; what is denied here, none does."""
        for opening in _openings_of(line):
            if opening in self._filed and self._of(opening).match(line):
                return True
        if self._any.match(line):
            return True
        for literal, words in self._inside if self._rare.search(line) else self._inside_ascii:
            if literal in line and words.search(line):
                return True
        return False

    def rules_for(self, line: str) -> list[int]:
        """The places, in order, of the rules of which a pattern may match a line in lower case, at a glance."""
        held = (literal for literal, _ in self._inside if literal in line)
        return sorted({place for found in ("", *_openings_of(line), *held) for place in self._rules.get(found, ())})

    def _of(self, opening: str) -> re.Pattern[str]:
        """The branches filed under an opening, compiled when the first line with it comes."""
        pattern = self._compiled.get(opening)
        if pattern is None:
            pattern = self._compiled[opening] = _alternatives(self._filed[opening], opening)
        return pattern


def _openings_of(line: str) -> tuple[str, str, str]:
    """What the branches are filed under that may match a line."""
    return _filed_under(line[:1]), line[:2], line[:OPENING]


def _openings(branch: str) -> frozenset[str]:
    """What a branch is filed under: the letters that it begins with, or each letter that it can begin with."""
    literal = _LITERAL_RE.match(branch)
    return frozenset({_ESCAPE_RE.sub(r"\1", literal[0])[:OPENING]}) if literal else first_letters(branch)


def _any_letter(letters: Iterable[str]) -> re.Pattern[str]:
    """A pattern for one of some letters, none of which means anything else in a set."""
    found = "".join(sorted(set(letters)))
    return re.compile(f"[{found}]") if found else _NEVER


def _literals(branch: str) -> frozenset[str]:
    """The characters, some of which a line must hold where a branch is looked for inside it: with which it begins."""
    found: set[str] = set()
    for part in branches(_BLANK_RE.sub("", branch, count=1)):
        literal = _LITERAL_RE.match(part)
        found |= {_ESCAPE_RE.sub(r"\1", literal[0])} if literal else first_letters(part)
    return _ANY if DIGIT in found or "" in found else frozenset(found)


def _alternatives(found: Iterable[str], opening: str = "") -> re.Pattern[str]:
    """Branches as one pattern; in a group those that begin alike, whose beginning the regex engine then reads once."""
    plain: dict[str, None] = {}
    others: dict[str, None] = {}
    for branch in found:
        begins = opening and branch.startswith(opening) and not _QUANTIFIER_RE.match(branch, len(opening))
        (plain if begins else others)[branch] = None
    together = (f"(?:{'|'.join(plain)})",) if plain else ()
    return re.compile("|".join((*together, *others))) if plain or others else _NEVER


def _words_inside(branch: str) -> str:
    """What is left of a branch that begins with any letters, to be looked for inside a line; empty for others."""
    ahead = _AHEAD_RE.match(branch)
    rest = branch[ahead.end() :] if ahead else ""
    return rest if rest and first_letters(rest) != _ANY else ""


def branches(pattern: str) -> list[str]:
    r"""The branches of a pattern, and of the groups that these begin with, each with what follows its group.

    Example:
        >>> branches("a|b"), branches(r"(?:a|b[|])c\Z"), branches("(?:the )?mill")
        (['a', 'b'], ['ac\\Z', 'b[|]c\\Z'], ['the mill', 'mill'])
    """
    return [one for branch in _parted(pattern) for one in _opened(branch)]


def _opened(branch: str) -> Iterator[str]:
    """The branches of the group that a branch begins with, if that stands there once at most."""
    end = _group_end(branch, 0) if branch.startswith("(?:") else 0
    quantifier = _QUANTIFIER_RE.match(branch, end)
    if not end or (quantifier and quantifier[0][0] != "?"):
        yield branch
        return
    rest = branch[quantifier.end() if quantifier else end :]
    for inner in (*_parted(branch[3 : end - 1]), *([""] if quantifier else [])):
        yield from _opened(inner + rest)


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
        return frozenset(map(_filed_under, _ESCAPE_RE.sub(r"\1", plain[1]))) if plain else _ANY, False, end
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
