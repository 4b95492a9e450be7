"""The rest of a text that a source cut off, as the source counts it: "[+4321 chars]" (row ``navigation.rest``)."""

from functools import lru_cache

from newsparse.cues import find_row
from newsparse.cues.row import CueRow

LONGEST = 60
"""Characters of the longest count."""


def find_count(text: str) -> int | None:
    """Where the count begins with which a text ends, ``None`` if it ends with none.

    Example:
        >>> find_count("The mill burned down and… [+4321 chars]"), find_count("[+812 Zeichen]")
        (26, 0)
        >>> find_count("The almanac [2024 Edition]") is None
        True
    """
    if text[-1:] != "]":
        return None
    at = text.rfind("[", max(0, len(text) - LONGEST))
    return at if at >= 0 and _row().fits(text[at:]) else None


@lru_cache(maxsize=1)
def _row() -> CueRow:
    return find_row("universal", "navigation.rest")
