"""Brackets at the end of a caption, and what they hold that names nobody."""

from types import MappingProxyType

from newsparse.attribution.credit.pieces import LONGEST_CREDIT_CHARACTERS
from newsparse.attribution.cue_words import words
from newsparse.attribution.picture_notes import is_note_alone, is_picture_note

_OPEN = MappingProxyType({")": "(", "]": "[", "）": "（", "】": "【", ">": "<", "〉": "〈"})


def bracket_at_end(text: str) -> tuple[int, int] | None:
    """Start and end of what the last bracket holds, when it closes the text; else ``None``."""
    stop = len(text.rstrip(" ."))
    opener = _OPEN.get(text[stop - 1 : stop])
    if opener is None:
        return None
    depth = 0
    for at in range(stop - 1, max(-1, stop - LONGEST_CREDIT_CHARACTERS), -1):
        depth += (text[at] == text[stop - 1]) - (text[at] == opener)
        if depth == 0:  # an address in angle brackets is none
            return None if "://" in text[at:stop] else (at + 1, stop - 1)
    return None


def is_note_in_bracket(low: str) -> bool:
    """Whether what a bracket holds names nobody, lower case: "(archiv)", "(social media)", "(agencies)"."""
    return is_note_alone(low) or (" " in low and is_picture_note(low)) or low in words().unnamed_agencies
