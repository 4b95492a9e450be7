"""What the story is about: its content words, with which headline and standfirst are compared."""

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

from newsparse.document import Segment
from newsparse.late_pattern import late_pattern
from newsparse.letters import MARKS

LOOKED_AT = 4000
"""Characters of the story that are read; a headline speaks of its first paragraphs."""
PARAGRAPH = 14
"""Words of the shortest paragraph that is read."""
STEM = 6
"""Letters by which words are compared, so that inflected forms agree."""
CONTENT = 4
"""Letters of the shortest content word; shorter ones are mostly function words."""

_CONTENT_RE = re.compile(rf"(\w{{{CONTENT},{STEM}}})\w*")
"""A content word, its stem the group."""
_UNSPACED = "\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
"""Scripts whose words are not parted by blanks, or bear endings: Thai to Tibetan, Burmese, Khmer, Chinese to Korean."""
_UNSPACED_RE = late_pattern(f"[{_UNSPACED}]")
_PIECED_RE = late_pattern(f"[{_UNSPACED}{MARKS}]")
"""What makes a text one whose words ``\\w`` alone does not tell: a vowel sign of Hindi would end a word."""
_MARKED_WORD_RE = late_pattern(rf"[\w{MARKS}]+")
_LETTER_RE = late_pattern(rf"\w[{MARKS}]*")
"""A letter with the signs that it bears."""


def read_topic(
    segments: Sequence[Segment], story: Iterable[int], words_of: Callable[[int], Sequence[str]]
) -> frozenset[str]:
    """The content words of the story's first paragraphs.

    Args:
        segments: those of the page.
        story: the places of the story's.
        words_of: the content words of the segment at a place.
    """
    found: set[str] = set()
    size = 0
    for index in story:
        if segments[index].words >= PARAGRAPH:
            found.update(words_of(index))
            size += len(segments[index].text)
            if size > LOOKED_AT:
                break
    return frozenset(found)


def content_words(text: str) -> list[str]:
    """Words that carry meaning, cut to their stems; pairs of characters in scripts without spaces.

    Example:
        >>> content_words("The mayors of Zürich met")
        ['mayors', 'zürich']
    """
    if text.isascii() or not _PIECED_RE.search(text):
        return _CONTENT_RE.findall(text.casefold())
    return [piece for word in _MARKED_WORD_RE.findall(text.casefold()) for piece in _pieces(word)]


def stems_of(words: Iterable[str]) -> list[str]:
    """The content words among all words of a text in ASCII, in small letters: what ``content_words`` gives for it.

    Example:
        >>> stems_of(["the", "mayors", "of", "ashbyville", "met"])
        ['mayors', 'ashbyv']
    """
    return [word[:STEM] for word in words if len(word) >= CONTENT]


def _pieces(word: str) -> list[str]:
    if _UNSPACED_RE.search(word):
        letters = _LETTER_RE.findall(word)
        return [one + two for one, two in pairwise(letters)]
    return [word[:STEM]] if len(word) >= CONTENT else []
