r"""Branches: a regular expression taken apart, and with what its matches begin.

A branch is what stands between two bars. It is a run of pieces: letters, escapes, sets and groups, each with its
quantifier. What is read off them may always say too little, so that a quick look denies only what the pattern denies.
"""

import re
from collections.abc import Iterator

DIGIT = "0"
"""The letter that stands for any digit with which a match begins."""
_MOST_BEGINNINGS = 200
"""Beginnings of one branch; with more of them, fewer letters tell as much."""
_ANY = frozenset({""})
"""Stands for a beginning that may be anything."""
_NONE: frozenset[str] = frozenset()
_QUANTIFIER_RE = re.compile(r"(?:[?*+]|\{\d*(?:,\d*)?\})[?+]?")
_OPTIONAL_RE = re.compile(r"[?*]|\{0?,")
_GROUP_RE = re.compile(r"\((?:\?(?:P<\w+>|[a-z-]*:|<?[=!]))?")
SET = r"\[\^?\]?(?:\\.|[^]\\])*\]"
"""A pattern for a set of characters."""
_SET_RE = re.compile(SET)
_PLAIN_SET_RE = re.compile(r"\[((?:[^]^\\-]|\\\W)(?:[^]\\-]|\\\W)*-?)\]")
"""A set of characters that are written out, those that mean something else behind a backslash."""
_ESCAPE_RE = re.compile(r"\\(.)")
_EDGE_RE = re.compile(rf"{SET}|\\.|[()|]")
_LITERAL_RE = re.compile(r"(?:[^\\.^$*+?{}\[\]()|]|\\[^\w\s])+(?![?*{])")
"""Characters that stand for themselves, the last of them not optional."""


def branches(pattern: str) -> list[str]:
    r"""The branches of a pattern, and of what these may begin with, each with what follows it.

    Example:
        >>> branches("a|b"), branches(r"(?:a|b[|])c\Z"), branches("(?:the )?[a-z]{0,2}mill")
        (['a', 'b'], ['ac\\Z', 'b[|]c\\Z'], ['the [a-z]{0,2}mill', '[a-z]{1,2}mill', 'mill'])
    """
    return [one for branch in _parted(pattern) for one in _opened(branch)]


def _opened(branch: str) -> Iterator[str]:
    """What a branch is with and without the piece that it begins with, if that is optional; a group's branches each."""
    if _LITERAL_RE.match(branch):
        yield branch
        return
    piece, often, rest = _first_piece(branch)
    if piece.startswith("(?:") and often[:1] in ("", "?"):
        for inner in _parted(piece[3:-1]):
            yield from _opened(inner + rest)
    elif _OPTIONAL_RE.match(often) and (piece[0] != "(" or piece.startswith("(?:")):
        yield piece + _at_least_once(often) + rest
    else:
        yield branch
        return
    if often:
        yield from _opened(rest)


def _at_least_once(often: str) -> str:
    """The quantifier of an optional piece where it stands there."""
    return {"?": "", "*": "+"}.get(often[0], _OPTIONAL_RE.sub("{1,", often, count=1))


def _parted(pattern: str) -> list[str]:
    """A pattern cut at the bars that stand in no group."""
    if "|" not in pattern:
        return [pattern]
    found, start, depth = [], 0, 0
    for edge in _EDGE_RE.finditer(pattern):
        depth += (edge[0] == "(") - (edge[0] == ")")
        if edge[0] == "|" and not depth:
            found.append(pattern[start : edge.start()])
            start = edge.end()
    return [*found, pattern[start:]]


def _first_piece(branch: str) -> tuple[str, str, str]:
    """The first piece of a branch, its quantifier, and what follows."""
    end = _piece_end(branch)
    quantifier = _QUANTIFIER_RE.match(branch, end)
    after = quantifier.end() if quantifier else end
    return branch[:end], branch[end:after], branch[after:]


def _piece_end(branch: str) -> int:
    """Where the first piece of a branch ends, its quantifier left out."""
    if branch.startswith("("):
        return _group_end(branch)
    if branch.startswith("["):
        whole = _SET_RE.match(branch)
        return whole.end() if whole else len(branch)
    return min(len(branch), 2 if branch.startswith("\\") else 1)


def _group_end(branch: str) -> int:
    """Where the group ends with which a branch begins."""
    depth = 0
    for edge in _EDGE_RE.finditer(branch):
        depth += (edge[0] == "(") - (edge[0] == ")")
        if not depth:
            return edge.end()
    return len(branch)


def literal_of(branch: str) -> str:
    """The letters that stand for themselves with which a branch begins.

    Example:
        >>> literal_of("mill[s]?"), literal_of("mills?"), literal_of("[ms]ill")
        ('mill', 'mill', '')
    """
    literal = _LITERAL_RE.match(branch)
    return _unescaped(literal[0]) if literal else ""


def _unescaped(written: str) -> str:
    return _ESCAPE_RE.sub(r"\1", written) if "\\" in written else written


def first_letters(pattern: str) -> frozenset[str]:
    r"""The letters with which a match can begin; an empty string where that may be any.

    Example:
        >>> sorted(first_letters("(?:ab|[cd])?e{0,2}f")), first_letters(r"\d+"), first_letters(".x")
        (['a', 'c', 'd', 'e', 'f'], frozenset({'0'}), frozenset({''}))
    """
    return _any_if_empty(*_beginnings(pattern, 1))


def beginnings(branch: str, most: int) -> frozenset[str]:
    """With what a match of a branch can begin: so many letters at most, fewer where many things may follow.

    Example:
        >>> sorted(beginnings("an? mill", 3)), sorted(beginnings("[ms](?:ill|ail)", 3)), beginnings(".x", 3)
        (['a m', 'an '], ['mai', 'mil', 'sai', 'sil'], frozenset({''}))
    """
    return _any_if_empty(*_beginnings_of_branch(branch, most))


def _any_if_empty(found: frozenset[str], may_be_empty: bool) -> frozenset[str]:  # noqa: FBT001  as it is read off
    return _ANY if may_be_empty or "" in found else found


def _beginnings(pattern: str, most: int) -> tuple[frozenset[str], bool]:
    """The same, and whether a match can be empty."""
    read = [_beginnings_of_branch(branch, most) for branch in _parted(pattern)]
    return _NONE.union(*(found for found, _ in read)), any(empty for _, empty in read)


def _beginnings_of_branch(branch: str, most: int) -> tuple[frozenset[str], bool]:
    """The same of one branch: they grow letter by letter, until it may go on in many ways."""
    literal = literal_of(branch)  # with which nearly all begin
    if len(literal) >= most and not literal[0].isdecimal():
        return frozenset({literal[:most]}), False
    grown = {""}
    done: set[str] = set()
    while grown and branch:
        piece, often, branch = _first_piece(branch)
        letters, is_optional = _letters_of(piece, most - min(map(len, grown)))
        if "" in letters or len(grown) * len(letters) > _MOST_BEGINNINGS:
            return frozenset(done | grown), False
        found = {f"{head}{letter}"[:most] if letter != DIGIT else head or DIGIT for head in grown for letter in letters}
        goes_on = piece[0] != "(" and often[:1] in ("", "?") and DIGIT not in letters
        longer = {one for one in found if len(one) < most} if goes_on else set()
        done |= found - longer
        grown = longer | (grown if is_optional or _OPTIONAL_RE.match(often) else set())
    return frozenset(done | (grown - {""})), "" in grown


def _letters_of(piece: str, most: int) -> tuple[frozenset[str], bool]:
    """With what a piece can begin, and whether it can match nothing."""
    first = piece[0]
    opening = _GROUP_RE.match(piece) if first == "(" else None
    if opening is not None:
        return (_NONE, True) if opening[0][-1] in "=!" else _beginnings(piece[opening.end() : -1], most)
    if first == "[":
        plain = _PLAIN_SET_RE.fullmatch(piece)
        return frozenset(map(filed_under, _unescaped(plain[1]))) if plain else _ANY, False
    if first == "\\":
        return _escaped(piece[1:]), piece[1:] in "bBAZ"
    return _ANY if first in ".^$" else frozenset({filed_under(first)}), False


def _escaped(letter: str) -> frozenset[str]:
    if letter in "bBAZ":
        return _NONE
    if letter == "d":
        return frozenset({DIGIT})
    return _ANY if letter.isalnum() else frozenset({letter})


def filed_under(letter: str) -> str:
    """The letter that stands for another one: one for all digits."""
    return DIGIT if letter.isdecimal() else letter


def rare_letters(branch: str) -> frozenset[str]:
    """Letters beyond ASCII one of which each match holds, the farthest beyond it; empty where it need hold none.

    Example:
        >>> sorted(rare_letters("[a-z]{2,9} (?:これ|本記事)の?")), rare_letters("mill|水車")
        (['れ', '記'], frozenset())
    """
    if len(either := _parted(branch)) > 1:
        each = [rare_letters(one) for one in either]
        return _NONE.union(*each) if all(each) else _NONE
    rarest = _NONE
    while branch:
        piece, often, branch = _first_piece(branch)
        opening = _GROUP_RE.match(piece)
        if _OPTIONAL_RE.match(often) or (opening is not None and opening[0][-1] in "=!"):
            continue
        found = rare_letters(piece[opening.end() : -1]) if opening is not None else _letters_of(piece, 1)[0]
        if found and min(found) > max("\x7f", min(rarest, default="")):
            rarest = found
    return rarest
