"""Front buttons: what a page prints before a caption, glued to it in a text: "View image in fullscreen The pier …"."""

import re
from functools import lru_cache

from newsparse.cues import read_file
from newsparse.cues.merged import either
from newsparse.letters import CAPITAL


def front_button_end(text: str) -> int:
    """Where a button before a caption ends; 0 where a text opens with none.

    Example:
        >>> front_button_end("Enlarge / The pier at dawn"), front_button_end("Enlarge the pier")
        (10, 0)
    """
    if not text[:1].isupper():
        return 0
    opening, sure = _buttons()
    if not text.lower().startswith(opening):  # nearly all captions
        return 0
    found = sure.match(text)
    return found.end() if found else 0


@lru_cache(maxsize=1)
def _buttons() -> tuple[tuple[str, ...], re.Pattern[str]]:
    """The buttons in lower case, and a pattern of one with the capital, quote or digit of the caption behind it."""
    known = tuple(read_file("agencies")["front_buttons"])
    return known, re.compile(rf"(?i:{either(known)})\s*[/|:]?\s+(?=[{CAPITAL}\"“”„«'‘\d])")
