"""Lines with their offsets, and the white space and marks that a line's text is free of."""

import re
from collections.abc import Iterator
from typing import NamedTuple

# zero-width and direction characters; a soft hyphen stays, being part of how a word is written
_INVISIBLE_RE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+")
_UNSPACED_RE = re.compile("[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f\u1780-\u17ff]")
_STOPS = frozenset(".!?…。！？")
_SENTENCE_END_RE = re.compile(r"[.!?…。！？][\"'”’»“)\]]*$|[.!?][\"”»]? ?\([A-Za-z/ -]{2,20}\)$")


class Line(NamedTuple):
    """A line of the source that is not blank."""

    start: int
    end: int
    raw: str
    """The line without the white space around it."""
    indent: int
    gap: bool
    """Whether a blank line stands before it."""


def split_lines(source: str) -> Iterator[Line]:
    r"""The lines that are not blank, however they end (``\n``, ``\r\n``, ``\r``, form feed, U+2028 …)."""
    offset, gap = 0, False
    for line in source.splitlines(keepends=True):
        raw = line.strip()
        if raw:
            start = offset + line.index(raw[0]) if line[0].isspace() else offset
            yield Line(start, start + len(raw), raw, start - offset, gap)
        gap = not raw
        offset += len(line)


def fold(raw: str) -> str:
    r"""A text with white space folded to single blanks and invisible characters left out.

    Example:
        >>> fold("two\u00a0 words\u200b")
        'two words'
    """
    text = squeeze(raw)
    return text if text.isascii() else squeeze(_INVISIBLE_RE.sub("", text))


def squeeze(raw: str) -> str:
    """A text with white space folded to single blanks."""
    return " ".join(raw.split())


def has_invisible(text: str) -> bool:
    """Whether a text holds zero-width or direction characters."""
    return not text.isascii() and bool(_INVISIBLE_RE.search(text))


def ends_sentence(text: str) -> bool:
    """Whether a folded text ends as a sentence does.

    Example:
        >>> ends_sentence('"Rain fell."'), ends_sentence("Rain"), ends_sentence("Rain fell. (Reuters)")
        (True, False, True)
    """
    last = text[-1:]
    if last.isalnum():
        return False
    return last in _STOPS or bool(_SENTENCE_END_RE.search(text[-24:]))


def count_words(text: str) -> int:
    """Words of a folded text; in scripts without spaces, half its characters of them."""
    spaced = text.count(" ") + 1 if text else 0
    if text.isascii() or len(text) < 2 * spaced + 8:
        return spaced
    return max(spaced, len(_UNSPACED_RE.findall(text)) // 2)
