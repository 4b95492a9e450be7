"""Channel codes: houses that letters and a figure name: "G1", "R7", "BBC2"."""

import re

MOST_LETTERS = 4
"""Letters of the longest code; more are a word, to which a page glued a number."""

_CODE_RE = re.compile(rf"(?:[A-Z]{{1,{MOST_LETTERS}}}|[a-z])\d{{1,2}}")
_LETTERS_RE = re.compile(rf"(?:(?<!\w)(?<!\d )[A-Z]{{1,{MOST_LETTERS}}}|(?<=[,|] )[a-z])\Z")
"""Not the hour's letter of "9 h30"; a small letter only behind a name's comma."""


def opens_with_code(text: str) -> bool:
    """Whether a piece is a channel's code, or begins with one: "G1 SP".

    Example:
        >>> opens_with_code("G1"), opens_with_code("G1 SP"), opens_with_code("Example1")
        (True, True, False)
    """
    return _CODE_RE.fullmatch(text.partition(" ")[0]) is not None


def letters_of_code(text: str, end: int) -> str:
    """The letters of a code whose number begins at a place; empty where no code stands before it.

    Example:
        >>> letters_of_code("Jane Example, G1", 15), letters_of_code("Example1", 7)
        ('G', '')
    """
    found = _LETTERS_RE.search(text[max(0, end - MOST_LETTERS - 2) : end])
    return found[0] if found else ""
