"""Lines of pieces between marks, of which one is a date and nothing else: "⋅ 22 November 2011 ⋅ Email this post"."""

import re

from newsparse.cues import Cues
from newsparse.dates.lines import is_stamp_line
from newsparse.dates.plain import plain
from newsparse.dates.stamps import Stamp, find_stamps

LONGEST_BESIDE_DASH = 3
"""Words of what stands beside a dash and a date: an account, a section; a subtitle has more."""

_MARKS = re.compile(r"\s*[|·•⋅∙‧»]\s*")
_DASH = re.compile(r"\s+[–—-]{1,2}\s+")


def is_own_piece(line: str, cues: Cues, stamps: tuple[Stamp, ...]) -> bool:
    """Whether a date is a piece of a line by itself, whatever the other pieces say.

    Args:
        line: one line of the text.
        cues: the text's language.
        stamps: what ``find_stamps`` gave for the line.

    Example:
        >>> from newsparse.cues import load
        >>> cues = load("en")
        >>> lines = "3 May 2024 · Filed under odds and ends", "adaholm — 3 May 2024", "On 3 May 2024 it rained · again"
        >>> [is_own_piece(line, cues, find_stamps(line, cues)) for line in lines]
        [True, True, False]
    """
    if len(stamps) != 1:
        return False
    text = plain(line)
    pieces = [piece for piece in _MARKS.split(text) if piece]
    if len(pieces) < 2:
        pieces = [piece for piece in _DASH.split(text) if piece]
        if any(len(piece.split()) > LONGEST_BESIDE_DASH for piece in pieces if stamps[0].text not in piece):
            return False
    own = next((piece for piece in pieces if find_stamps(piece, cues)), "")
    return len(pieces) > 1 and is_stamp_line(own, cues, find_stamps(own, cues))
