"""Lines with their offsets, the white space and marks that a line's text is free of, and where a sentence ends."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsparse.late_pattern import late_pattern
from newsparse.letters import CLOSING_MARKS, SENTENCE_ENDS

# letters of Arabic, Indic, Khmer, Burmese, Mongolian and their like, whose shapes a joiner between them changes
_SHAPED = "\u0620-\u07ff\u0840-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u17ff\u1820-\u18af\ufb50-\ufdff\ufe70-\ufefc"
_PICTURE = "\u2190-\u2bff\u3030-\u303d\U0001f000-\U0001faff"
_PICTURE_END = f"{_PICTURE}\ufe0f"
# zero-width and direction characters, byte order marks and soft hyphens; joiners only where no letter needs them
_INVISIBLE_RE = late_pattern(
    "[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
    f"|(?<![{_SHAPED}])\u200c|\u200c(?![{_SHAPED}])"
    f"|(?<![{_SHAPED}{_PICTURE_END}])\u200d|(?<=[{_PICTURE_END}])\u200d(?![{_PICTURE}])"
)
_MAYBE_INVISIBLE_RE = late_pattern("[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
"""The same characters and all joiners: most texts hold none, and one set of characters is looked for fast."""
IDEOGRAPHS = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Characters of East Asia that fill a square: kana and ideographs."""
UNSPACED = f"{IDEOGRAPHS}\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u1950-\u19df"
"""Characters of scripts that put no blanks between words: Chinese, Japanese, Thai, Lao, Tibetan, Burmese, Khmer …"""
UNMARKED_SENTENCE = 40
"""Characters from which a line that ends in a Thai or Lao letter is a sentence: these scripts have no full stop."""
LONGEST_SIGNATURE = 40
"""Characters between the brackets after a last sentence: "(APA, nwh, 9.3.2024)", "（编译/林靖东）"."""

_UNSPACED_RE = late_pattern(f"[{UNSPACED}]")
_WIDE_ENDS = frozenset("。！？」』")
"""What a short sentence ends in whose characters are counted; a menu's words are not."""
_STOPS = frozenset(".!?…。！？")
_CLOSED = rf"[{SENTENCE_ENDS}](?: »)?[{CLOSING_MARKS}]*"  # French has a blank before its mark
_SENTENCE_END_RE = late_pattern(
    rf"{_CLOSED}(?:\[\d{{1,3}}\]|[ {_PICTURE_END}\u200d])*$"
    rf"|{_CLOSED} ?[(（][^()（）]{{2,{LONGEST_SIGNATURE}}}[)）]$"
)
UNMARKED_RE = re.compile("[\u0e01-\u0eff]$")
"""A letter of Thai or Lao, or its sign."""


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
    return squeeze(_INVISIBLE_RE.sub("", text)) if has_invisible(text) else text


def squeeze(raw: str) -> str:
    """A text with white space folded to single blanks."""
    return " ".join(raw.split())


def has_invisible(text: str) -> bool:
    """Whether a text holds characters that nobody sees and no letter needs."""
    return not text.isascii() and bool(_MAYBE_INVISIBLE_RE.search(text)) and bool(_INVISIBLE_RE.search(text))


def ends_sentence(text: str) -> bool:
    """Whether a folded text ends as a sentence does, in any script.

    Example:
        >>> ends_sentence('"Rain fell."'), ends_sentence("Rain"), ends_sentence("Rain fell. (Reuters)")
        (True, False, True)
        >>> ends_sentence("बारिश हुई।"), ends_sentence("雨だった。」"), ends_sentence("« Il pleut. »")
        (True, True, True)
    """
    last = text[-1:]
    if last in _STOPS:
        return True
    if last.isascii() and last.isalnum():
        return False
    if len(text) >= UNMARKED_SENTENCE and UNMARKED_RE.match(last):
        return True
    return bool(_SENTENCE_END_RE.search(text[-LONGEST_SIGNATURE - 8 :]))


def count_words(text: str) -> int:
    """Words of a folded text; in scripts without spaces, half its characters of them."""
    spaced = text.count(" ") + text.count("\t") + 1 if text else 0
    if text.isascii() or (len(text) < 2 * spaced + 8 and text[-1] not in _WIDE_ENDS):
        return spaced
    # each character of such a script takes two bytes more than one of ASCII, and counts for half a word
    if len(text.encode(errors="surrogatepass")) - len(text) <= 4 * spaced:
        return spaced
    return max(spaced, len(_UNSPACED_RE.findall(text)) // 2)
