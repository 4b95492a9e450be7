"""Glued since: a word for "ago" that a page glued to the name before it: "Anna Bergervor 3 Stunden"."""

import re
from functools import lru_cache
from typing import Any

from newsparse.cues import read_file

SHORTEST_GLUED_SINCE = 3
"""Letters of the shortest word for "ago" that may be glued to a name: "vor", "för"."""


def glued_since(tokens: list[re.Match[str]], at: int, high: int) -> int:
    """Where "vor" begins that a page glued to a name before a number of units, "Anna Bergervor 3 Stunden"; else 0."""
    ago, units = _ago_and_units()
    word = tokens[at - 1][0] if at else ""
    if not (high == at + 1 == len(tokens) - 1 and word.endswith(ago) and tokens[high][0].lower() in units):
        return 0
    return tokens[at - 1].end() - len(next(since for since in ago if word.endswith(since)))


@lru_cache(maxsize=1)
def _ago_and_units() -> tuple[tuple[str, ...], frozenset[str]]:
    """The words for "ago" that may be glued to a name, and the units that follow the number behind them."""
    times: dict[str, Any] = read_file("relative")
    ago = tuple(word for word in times["ago"] if len(word) >= SHORTEST_GLUED_SINCE and " " not in word)
    return ago, frozenset(unit for found in times["units"].values() for unit in found)
