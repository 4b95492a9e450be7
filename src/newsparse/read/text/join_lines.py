"""The lines of one paragraph as one text: what stands between two lines once they are one."""

import re
from collections.abc import Sequence
from functools import lru_cache

from newsparse import cues
from newsparse.late_pattern import late_pattern
from newsparse.letters import SMALL
from newsparse.read.lines import IDEOGRAPHS, UNSPACED

_LONE_MARK_RE = re.compile(r"[,.;:!?)\]”’…。，、！？：；）」』،؛؟۔।]|[»“](?!\w)")
_OPENING = frozenset("([„«“（「『")
_UNSPACED_END_RE = late_pattern(rf"[{UNSPACED}\u3001-\u303f\uff00-\uffef]$")
_UNSPACED_START_RE = late_pattern(rf"[{UNSPACED}\u3001-\u303f\uff00-\uffef]")
_SQUARE = rf"[{IDEOGRAPHS}\u3001-\u303f\uff00-\uffef]"
_FIGURE_JOINT_RE = late_pattern(rf"{_SQUARE}\n[0-9]|[0-9]\n{_SQUARE}")
"""A figure beside an East Asian character, where a line breaks; Thai and Khmer put blanks around figures."""
_HYPHENED_RE = re.compile(r"([^\W_]+)[-\u2010]$")
_SMALL_WORD_RE = late_pattern(rf"[{SMALL}]+")
_ADDRESS_RE = re.compile(r"[\w-]{1,63}\.[a-z]")
_WORD_START_RE = re.compile(r"[^\W_]+")


def join_lines(parts: Sequence[str], blanks: str = "") -> str:
    r"""The lines of a paragraph as one text: a blank between two of them, or nothing where none belongs.

    None belongs before a lone comma, after an opening bracket, between characters of a script without blanks, and
    where a hyphen breaks a word: "govern-\nment" is one word, "twenty-\none" keeps its hyphen.

    Args:
        parts: the lines, their white space folded; a soft hyphen may still stand at their ends.
        blanks: marks that the text parts from the words beside them, as French does with ";" and "»".

    Example:
        >>> join_lines(["The govern-", "ment of Anglo-", "America", ", a town"])
        'The government of Anglo-America, a town'
    """
    joined = ""
    for part in parts:
        if not joined:
            joined = part
        elif joined[-1] == "\u00ad":
            joined = joined[:-1] + part
        elif joined[-1] in "-\u2010" and (broken := _HYPHENED_RE.search(joined[-60:])):
            joined = _join_word(joined, broken[1], part)
        elif part[0] not in blanks and joined[-1] not in blanks and _is_close(joined, part):
            joined += part
        else:
            joined = f"{joined} {part}"
    return joined


def _is_close(before: str, part: str) -> bool:
    """Whether no blank belongs between two lines."""
    return bool(_LONE_MARK_RE.match(part)) or before[-1] in _OPENING or _is_unspaced(before, part)


def _is_unspaced(before: str, part: str) -> bool:
    if _UNSPACED_START_RE.match(part) and _UNSPACED_END_RE.search(before):
        return True
    return _FIGURE_JOINT_RE.match(f"{before[-1]}\n{part[:1]}") is not None


def _join_word(before: str, opening: str, part: str) -> str:
    """A text that ends in a hyphen with the line after it: the hyphen goes where it only breaks a word."""
    word = _WORD_START_RE.match(part)
    ending = word[0].casefold() if word else ""
    if not ending or ending in _words("and"):
        return f"{before} {part}"  # "Nord- und Südstadt"
    if " " not in before or _ADDRESS_RE.match(part):
        return before + part  # an address, a word that a link parts
    apart = opening.casefold() in _words("before") or ending in _words("after") or len(opening) == 1
    if apart or not _SMALL_WORD_RE.fullmatch(opening[1:]) or not _SMALL_WORD_RE.match(part):
        return before + part
    return before[:-1] + part


@lru_cache(maxsize=4)
def _words(place: str) -> frozenset[str]:
    """The words of ``cues/hyphens.toml`` that stand in one place."""
    return frozenset(cues.read_file("hyphens")[place])
