"""Letter counts: how many of each class of character a text has, counted for all texts of a page at once."""

from collections.abc import Sequence
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

UPPER, LOWER, DIGIT, BLANK = 1, 2, 3, 4
"""Classes of characters; 0 is what has no other, such as letters of scripts without case."""
MARKS = (".!?。", ",;、，", "\"'“”„«»‘’", ":", "-–—", "|/·•>›→", "()[]", "&+%$€£@#©")
"""The marks of the classes from 5 on."""
CLASSES = 5 + len(MARKS)
PLANE = 65536
"""Characters that are told apart; rarer ones count as the last."""
ASCII = 128
"""Characters of a text in ASCII, for which a small table is enough, made in no time."""
NEAR = 0x2200
"""Characters up to the last that a text in Latin, Greek, Cyrillic or Arabic letters usually holds, its quotation marks
and arrows: their table is made in a tenth of the time."""
AT_ONCE = 500
"""Texts that are counted at once: each character of theirs takes a few dozen bytes meanwhile."""


@cache
def _table(size: int) -> NDArray[np.uint8]:
    """The class of each of the first characters of Unicode."""
    table = np.zeros(size, np.uint8)
    characters = [*map(chr, range(size))]
    tests = ((UPPER, str.isupper), (LOWER, str.islower), (DIGIT, str.isdigit), (BLANK, str.isspace))
    for name, test in reversed(tests):
        table[np.fromiter(map(test, characters), bool, size)] = name
    for place, marks in enumerate(MARKS, 5):
        table[[ord(mark) for mark in marks if ord(mark) < size]] = place
    return table


def _codes(text: str) -> NDArray[np.integer[Any]]:
    """The code of each character of a text."""
    if text.isascii():
        return np.frombuffer(text.encode("ascii"), np.uint8)
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)


def count_letters(texts: Sequence[str]) -> NDArray[np.float32]:
    """The counts, float32 of shape (texts, ``CLASSES`` + 1): each class, then the words that begin with a capital.

    Args:
        texts: folded texts, so that blanks are single.

    Example:
        >>> [int(count) for count in count_letters(["Rain fell."])[0][[UPPER, LOWER, BLANK, 5, CLASSES]]]
        [1, 7, 1, 1, 1]
    """
    if len(texts) > AT_ONCE:
        return np.concatenate([count_letters(texts[at : at + AT_ONCE]) for at in range(0, len(texts), AT_ONCE)])
    text = "\n".join([*texts, ""])
    codes = _codes(text)
    size = ASCII if text.isascii() else NEAR if codes.max() < NEAR else PLANE
    classes = _table(size).take(codes, mode="clip")
    lengths = np.fromiter(map(len, texts), np.int64, len(texts))
    starts = np.concatenate(([0], np.cumsum(lengths + 1)[:-1])) if texts else lengths
    counts = np.zeros((len(texts), CLASSES + 1), np.float32)
    rows = np.repeat(np.arange(0, len(texts) * CLASSES, CLASSES), lengths + 1)
    grid = np.bincount(rows + classes, minlength=len(texts) * CLASSES)
    counts[:, :CLASSES] = grid.reshape(len(texts), CLASSES)
    counts[:, BLANK] -= 1  # the line end that parts the texts
    opens = np.zeros(len(classes), bool)
    opens[1:] = (classes[:-1] >= BLANK) | (classes[:-1] == 0)
    opens[starts] = True
    counts[:, CLASSES] = np.bincount(rows[opens & (classes == UPPER)] // CLASSES, minlength=len(texts))
    return counts
