r"""The counter with which a gallery opens a caption: "[1/3]A mill burns", "2 of 5 A mill burns"."""

import re
from functools import lru_cache

from newsparse.attribution.cue_words import words
from newsparse.cues import read_file
from newsparse.cues.merged import either
from newsparse.late_pattern import late_pattern
from newsparse.letters import SMALL

LONGEST_COUNTER = 16
"""Characters of the longest counter."""

_BEHIND_RE = late_pattern(rf"[^\W\d_{SMALL}]|[\"“”„«»'‘’(]")


@lru_cache(maxsize=1)
def _counter() -> re.Pattern[str]:
    """A counter in brackets, their escapes with them, or without; a slash of Markdown's before each bracket."""
    between = either(read_file("agencies")["counter"])
    return re.compile(rf"(\\?[\[(（【])?(\d{{1,3}}) ?{between} ?(\d{{1,3}})(?(1)\\?[\])）】]|(?:[:.|–—-]| ?)(?= ))\s*")


def counter_end(text: str) -> int:
    """Where a gallery's counter before a caption ends; 0 where a text opens with none.

    Example:
        >>> counter_end("[1/3]A mill burns"), counter_end("1 of 3 mills burns"), counter_end("1 / 3 A mill burns")
        (5, 0, 6)
        >>> counter_end("Bild 1 av 3 En kvarn brinner"), counter_end("Photo 51 of the helix")
        (12, 0)
    """
    start = _picture_end(text) if text[:1].isalpha() else 0
    if not (start or text[:1] in "[(（【\\" or text[:1].isdigit()):
        return 0
    found = _counter().match(text, start, start + LONGEST_COUNTER)
    if found is None or not 0 < int(found[2]) <= int(found[3]):
        return 0
    return found.end() if found[1] or _BEHIND_RE.match(text, found.end()) else 0


def _picture_end(text: str) -> int:
    """Where the word for a picture before a counter ends, "Bild 1 av 3"; 0 without one."""
    first, _, rest = text.partition(" ")
    return len(first) + 1 if rest[:1].isdigit() and first.lower() in words().credit else 0
