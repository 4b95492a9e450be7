"""The labels that open a credit: "Foto:", "Photo by", "©"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from newsparse.attribution.agencies import find_mentions
from newsparse.attribution.cue_words import opened, takes_name, words
from newsparse.cues.merged import either, merged

COPYRIGHT = re.compile(
    r"(?:copyright\b|©|\(c\)|（Ｃ）|@(?= ))\s*(?:\(c\)|©)?\s*(?:by\s+)?"
    r"(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?\b)?[\s,:]*(?:[Tt]he\s+(?=[^\W\d_]{2,5}\b))?",
    re.IGNORECASE,
)
"""A copyright sign or word with its year."""
BRACKET = re.compile(r"\s*[(\[（]([^()\[\]（）]*)[)\]）]?")
"""A bracket and what it holds."""
_WORDS = re.compile(r"©|（(?=Ｃ）)|[^\W\d_]+")


def label_end(text: str, start: int = 0) -> tuple[int, str | None]:
    """Where the credit label at ``start`` ends with its colon, and the label; -1 without one.

    Example:
        >>> label_end("Foto: dpa"), label_end("A dog barks")
        ((5, 'foto:'), (-1, None))
    """
    sign = COPYRIGHT.match(text, start)
    end = sign.end() if sign else start
    stop = opened(words().credit, text, end)
    named = next(find_mentions(text[end : end + 40]), None) if stop >= 0 else None
    if stop < 0 or (named is not None and named.start == 0 and named.end > stop - end):
        return (end, "©") if sign else (-1, None)
    label = text[end:stop].lower()
    after = stop
    bracket = BRACKET.match(text, stop)
    if bracket and text[bracket.end() : bracket.end() + 1] in {":", "："}:
        after = bracket.end()
    rest = text[after : after + 4].lstrip()
    if rest[:1] in {":", "："}:
        return text.index(rest[0], after) + 1, f"{label}:"
    if takes_name(label) or sign:
        return stop, label
    if label.endswith("."):  # "Fot." is as plain as "Foto:"
        return stop, f"{label}:"
    follow = _by().match(text, stop)
    return (follow.end(), f"{label} by") if follow else (stop, label)


@lru_cache(maxsize=1)
def _by() -> re.Pattern[str]:
    words = merged("attribution", "by") | merged("attribution", "by_after_label")
    return re.compile(rf"\s*{either(words)}\b:?", re.IGNORECASE)


def label_starts(text: str, start: int, end: int) -> Iterator[int]:
    """Where a credit label or a copyright sign begins in ``text[start:end]``, also one glued to the word before.

    Example:
        >>> list(label_starts("Ein BallFoto: dpa", 0, 17))
        [8]
    """
    labels = words().credit
    for found in _WORDS.finditer(text, start, end):
        word = found.group()
        low = word.lower()
        if word[0] in "©（" or low in labels or low.startswith("copyright"):
            yield found.start()
        elif len(word) > 3 and not word[1:].islower() and (inner := _last_capital(word)) and low[inner:] in labels:
            yield found.start() + inner


def _last_capital(word: str) -> int:
    return next((at for at in range(len(word) - 1, 0, -1) if word[at].isupper()), 0)
