"""Source habits: what articles of one source have in common: lines that many of them share, how they write dates.

Who has many records of a source (a feed) finds them out and hands them over with each text; a text alone has none.
Lines are numbers by which they are known again.
The object is frozen and small, so that it can go to another process with the text that it is for.
"""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

_DIGITS_RE = re.compile(rb"\d+")


@dataclass(frozen=True, slots=True)
class SourceHabits:
    """What articles of one source have in common; lines are as ``line_number`` gives them."""

    common: frozenset[int] = frozenset()
    """Lines of so many articles that a doubtful one is the site's."""
    usual: frozenset[int] = frozenset()
    """Those of them that stand in most articles."""
    date_order: Literal["DMY", "MDY"] | None = None
    """Which way round its numeric dates are; ``None`` where too few of its articles show it."""


class SharedPlaces(NamedTuple):
    """The indices of the lines of a text that its source shares."""

    common: frozenset[int] = frozenset()
    usual: frozenset[int] = frozenset()


NO_HABITS = SourceHabits()
NO_PLACES = SharedPlaces()


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


def shared_places(keys: Sequence[bytes], habits: SourceHabits) -> SharedPlaces:
    """Where the shared lines stand among the lines of a text, whose letters and digits are given."""
    if not habits.common:
        return NO_PLACES
    numbers = [line_number(key) for key in keys]
    return SharedPlaces(
        frozenset(index for index, number in enumerate(numbers) if number in habits.common),
        frozenset(index for index, number in enumerate(numbers) if number in habits.usual),
    )
