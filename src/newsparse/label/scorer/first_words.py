"""First words: the beginning of each segment in words, as the learned scorer looks them up."""

import re
from collections.abc import Sequence

from newsparse.late_pattern import late_pattern

READ = 160
"""Characters of a segment whose words are read; what follows in a paragraph tells nothing new of its kind."""

_IDEOGRAPHS = "\u3040-\u30ff\u3400-\u9fff"
_WORD_RE = re.compile(r"\w+")
_IDEOGRAPH_RE = late_pattern(f"[{_IDEOGRAPHS}]")
_WORD_OR_IDEOGRAPH_RE = late_pattern(f"[{_IDEOGRAPHS}]|[^\\W{_IDEOGRAPHS}]+")


def first_words(texts: Sequence[str]) -> list[list[str]]:
    """The words with which each text begins, in small letters; each Chinese character and kana is one of its own.

    Example:
        >>> first_words(["Rain fell", "大雨 2024"])
        [['rain', 'fell'], ['大', '雨', '2024']]
    """
    read = [text[:READ].lower() for text in texts]
    unspaced = any(not text.isascii() and _IDEOGRAPH_RE.search(text) for text in read)
    return [*map(_WORD_OR_IDEOGRAPH_RE.findall if unspaced else _WORD_RE.findall, read)]
