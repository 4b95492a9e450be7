"""Meta lines: who, when, where and how many comments, in one line: "by Jane Example | Mar 9, 2024 | News | 0 comments".

Blogs print the pieces in any order between marks. What counts or names a section is no part of a byline.
"""

import re
from functools import lru_cache

from newsparse.attribution.cue_words import opened, words
from newsparse.cues import read_file
from newsparse.cues.merged import any_of, merged
from newsparse.cues.section_names import section_names

LONGEST_SECTION = 4
"""Words of the longest section in such a line: "in Local News"."""

LONGEST_LABEL = 2
"""Words of the longest label of what a text is filed under: "Filed Under:"."""

_BEFORE_LABEL = " |/•·»–—-"
_MARKS = frozenset("|/•·–—-»")
_BETWEEN_RE = re.compile(r"\s*(?:[|•·»]|//|(?<!\d)/|/(?!\d))\s*|\s+[-–—]\s+")
"""What parts the pieces; the slash of a date does not."""


def without_counts(text: str) -> str:
    """A line without its counts, the sections beside them or before a byline, and what it is filed under.

    Any other line as it is.

    Example:
        >>> without_counts("March 9, 2024/0 Comments/in News/by Jane Example")
        'March 9, 2024 | by Jane Example'
        >>> without_counts("By Jane Example | BBC News")
        'By Jane Example | BBC News'
        >>> without_counts("May 3, 2012 by Jane Example Filed Under: Harbour")
        'May 3, 2012 by Jane Example'
    """
    if ": " in text:
        text = _without_filing(text)
    if _MARKS.isdisjoint(text) or "«" in text:  # "«The Quay» by Jane Example" names a book
        return text
    bare = _counts().sub(" | ", text)
    pieces = [piece for piece in _BETWEEN_RE.split(bare) if piece]
    signed = next((at for at, piece in enumerate(pieces) if 0 < opened(words().byline, piece) < len(piece)), 0)
    if bare == text and not signed:
        return text
    kept = [piece for at, piece in enumerate(pieces) if at == signed or not (piece.isdigit() or _is_section(piece))]
    return " | ".join(kept) if bare != text or len(kept) < len(pieces) else text


@lru_cache(maxsize=1)
def _counts() -> re.Pattern[str]:
    """A number with what it counts, or that nothing is counted, between two marks or at an end."""
    lists = read_file("counts")
    wide = rf"\d{{1,8}}\s?(?:{any_of(lists['counted_wide'])})"
    count = rf"(?:\d{{1,5}}\s(?:{any_of(lists['counted'])})|{any_of(lists['none'])}|{wide})"
    return re.compile(rf"(?:^|[\s|/•·»–—-]){count}(?=$|\s*[|/•·»–—-])", re.IGNORECASE)


def _without_filing(text: str) -> str:
    """A line without the label of the sections and topics that it ends with, what follows, and the mark before it."""
    at = text.find(": ")
    while at > 0:
        words_before = text[:at].rsplit(None, LONGEST_LABEL)
        for count in range(LONGEST_LABEL, 0, -1):
            label = " ".join(words_before[-count:]).lstrip(_BEFORE_LABEL)
            if label.lower() in _filed() and (before := text[: text.rfind(label, 0, at)].rstrip(_BEFORE_LABEL)):
                return before
        at = text.find(": ", at + 1)
    return text


@lru_cache(maxsize=1)
def _filed() -> frozenset[str]:
    return frozenset(read_file("counts")["filed"])


def _is_section(piece: str) -> bool:
    """Whether a piece names the sections of an article: "in News", "Sport, Local News"."""
    parts = piece.lower().replace(",", " ").replace("&", " ").split()
    if len(parts) > 1 and parts[0] in merged("attribution", "in_place"):
        del parts[0]
    known = section_names()
    return 0 < len(parts) <= LONGEST_SECTION and all(part in known or part in words().no_name for part in parts)
