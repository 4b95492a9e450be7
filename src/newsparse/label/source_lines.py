"""Source lines: the lines that many articles of one source share, as numbers by which they are known again.

Who has many records of a source (a feed) counts its lines and hands them over with each text; a text alone has none.
The object is frozen and small, so that it can go to another process with the text that it is for.
"""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass

_DIGITS_RE = re.compile(rb"\d+")


@dataclass(frozen=True, slots=True)
class SourceLines:
    """The lines that articles of one source share, each as ``line_number`` gives it."""

    common: frozenset[int] = frozenset()
    """Lines of so many articles that a doubtful one is the site's."""
    usual: frozenset[int] = frozenset()
    """Those of them that stand in most articles."""


NO_LINES = SourceLines()


def line_number(key: bytes) -> int | None:
    """A number of 63 bits by which a line is known again, whatever numbers it holds; ``None`` for one without letters.

    Args:
        key: the line's letters and digits, as ``twin_key`` gives them.

    Example:
        >>> line_number(b"3comments") == line_number(b"127comments"), line_number(b"12")
        (True, None)
    """
    folded = _DIGITS_RE.sub(b"0", key)
    if folded in (b"", b"0"):
        return None
    return int.from_bytes(hashlib.blake2b(folded, digest_size=8).digest()) >> 1


def shared_places(keys: Sequence[bytes], lines: SourceLines) -> SourceLines:
    """Where the shared lines stand among the lines of a text: their indices instead of their numbers."""
    if not lines.common:
        return NO_LINES
    numbers = [line_number(key) for key in keys]
    return SourceLines(
        frozenset(index for index, number in enumerate(numbers) if number in lines.common),
        frozenset(index for index, number in enumerate(numbers) if number in lines.usual),
    )
