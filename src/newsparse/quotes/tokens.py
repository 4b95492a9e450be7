"""The words of a stretch of text with their places, and what stands between them."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from newsparse.cues.merged import longest_first
from newsparse.names import PARTICLES

Place = tuple[int, int]
"""Where something stands in the text: its start and end."""
MASK = "\ue000"
"""Stands for each character of a quoted passage while its sentence is read."""
NEAR_CHARACTERS = 40
"""Characters beside a passage in which its neighbouring words are looked for: five or six words."""

_LETTERS = r"[^\W_]+(?:[\u0300-\u036f]+[^\W_]*)*"  # a letter may bear its sign as a character of its own: "bayọ̀"
_TOKEN_RE = re.compile(
    rf"\d+(?:[.,]\d+)+|[^\W_\d](?:\.[^\W_\d])+\.?|{_LETTERS}(?:['’‐-]{_LETTERS}|(?<=[A-ZÅÄÖ]):[a-zåäö]{{1,6}}\b)*"
)
_BREAKS = frozenset(",;:()[]—–―|/?!…" + MASK)


class Token(NamedTuple):
    """A word, lower case beside it, and what stands between it and the word before."""

    text: str
    low: str
    start: int
    end: int
    gap: str

    @property
    def upper(self) -> bool:
        """Whether it begins as a name does: "Roe", "d'Or", "al-Farsi"; no name is inflected as "STT:lle" is."""
        text = self.text
        if ":" in text:
            return False
        if text[0].isupper() or (text[1:2] in ("'", "’") and text[2:3].isupper()):
            return True
        particle, hyphen, name = text.partition("-") if "-" in text else ("", "", "")
        return bool(hyphen) and name[:1].isupper() and particle in PARTICLES


@lru_cache(maxsize=1)
def _inverted_re() -> re.Pattern[str]:
    """A verb with its pronoun behind a hyphen, and maybe a letter between two vowels."""
    links = "".join(f"(?:{re.escape(link)}-)?" for link in longest_first("quotes", "inverted_links"))
    return re.compile(rf"(.+?)-{links}({'|'.join(longest_first('quotes', 'inverted'))})\Z", re.IGNORECASE)


def tokens(text: str, start: int, end: int) -> tuple[Token, ...]:
    """The words of a stretch, with offsets in the whole text; an inverted pronoun ("a-t-elle") is a word of its own.

    Example:
        >>> [token.low for token in tokens("a-t-elle dit", 0, 12)]
        ['a', 'elle', 'dit']
    """
    found: list[Token] = []
    last = start
    for match in _TOKEN_RE.finditer(text, start, end):
        word = match[0]
        first, stop = match.span()
        inverted = _inverted_re().match(word) if "-" in word else None
        if inverted:
            middle = first + inverted.end(1)
            found.append(Token(inverted[1], inverted[1].lower(), first, middle, text[last:first]))
            found.append(Token(inverted[2], inverted[2].lower(), first + inverted.start(2), stop, ""))
        else:
            found.append(Token(word, word.lower(), first, stop, text[last:first]))
        last = stop
    return tuple(found)


def is_break(gap: str) -> bool:
    """Whether what stands between two words parts them: a comma, a bracket, a dash, quoted words.

    Example:
        >>> is_break(", "), is_break(" ")
        (True, False)
    """
    if gap in ("", " "):  # nearly all
        return False
    return not _BREAKS.isdisjoint(gap) or " - " in gap


def phrase_at(words: Sequence[Token], at: int, phrases: Mapping[str, tuple[tuple[str, ...], ...]]) -> int:
    """The index after the longest phrase that stands at a token; -1 when none does.

    Args:
        words: the words of a stretch.
        at: the index.
        phrases: the phrases by their first word.

    Example:
        >>> phrase_at(tokens("according to her", 0, 16), 0, {"according": (("according", "to"),)})
        2
    """
    best = -1
    for phrase in phrases.get(words[at].low, ()):
        stop = at + len(phrase)
        if stop <= len(words) and all(word.low == part for word, part in zip(words[at:stop], phrase, strict=True)):
            best = max(best, stop)
    return best


def in_name(word: Token) -> bool:
    """Whether a word may be one of a name: a capital, or a particle."""
    return word.upper or word.low in PARTICLES
