"""Remembered: answers that are kept for the next time, but never of what is large.

A cache that counts its entries alone holds as much as somebody makes each of them hold.
"""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar

LONGEST_KEPT_CHARACTERS = 2000
"""Characters of the longest value whose answer is worth its room: a caption, a name, the keys of a record."""

_Key = TypeVar("_Key", str, tuple[str, ...])
_Answer = TypeVar("_Answer")


def remembered(most: int) -> Callable[[Callable[[_Key], _Answer]], Callable[[_Key], _Answer]]:
    """A decorator that keeps so many last answers of a function of one string, or of several in a tuple.

    Example:
        >>> asked = []
        >>> shout = remembered(8)(lambda text: asked.append(len(text)) or text.upper())
        >>> [len(shout(text)) for text in ("mill", "mill", "mill" * 999, "mill" * 999)], asked
        ([4, 4, 3996, 3996], [4, 3996, 3996])
    """

    def around(function: Callable[[_Key], _Answer]) -> Callable[[_Key], _Answer]:
        kept = lru_cache(maxsize=most)(function)

        @wraps(function)
        def answer(value: _Key) -> _Answer:
            size = len(value) if isinstance(value, str) else sum(map(len, value))
            return kept(value) if size <= LONGEST_KEPT_CHARACTERS else function(value)

        return answer

    return around
