"""Quotation marks: which of them belong together, paragraph by paragraph."""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from newsparse.cues.merged import longest_first

LONGEST_RUN_PARAGRAPHS = 6
"""Paragraphs that one quote may run over without repeating its opening mark; where more follow, the writer forgot to
close it."""
LONGEST_STRAY_CHARACTERS = 20
"""Characters up to which the words behind a mark that nothing closes are no quote."""
MOST_CLOSING_TRIED = 5
"""How many single marks after an opening one are tried as its end; in a long paragraph the rest are apostrophes."""

_MARK_RE = re.compile("[\"“”„‟«»‹›‘’‚'「」『』＂״]")
_FAMILY = MappingProxyType(
    {
        **dict.fromkeys('"“”„‟＂״', "double"),
        **dict.fromkeys("«»", "angle"),
        **dict.fromkeys("‹›", "small angle"),
        **dict.fromkeys("‘’‚'", "single"),
        **dict.fromkeys("「」", "corner"),
        **dict.fromkeys("『』", "white corner"),
    }
)
_PARTNERS = MappingProxyType({"«": "»", "»": "«»", "‹": "›", "›": "‹›", "「": "」", "『": "』"})
_BEFORE_OPENING = frozenset("([{—–-―:/¿¡…|>*_\u200b") | frozenset(_FAMILY)
_SINGLE_END_RE = re.compile(r"['’‘](?![^\W_])")


class Passage(NamedTuple):
    """Words between marks; ``outer`` holds the marks, ``start`` and ``end`` what is inside them."""

    outer: tuple[int, int]
    start: int
    end: int
    paragraph: int
    form: str = "marks"
    """``marks``, ``single`` (single marks, which may be apostrophes) or ``dash``."""
    closed: bool = True
    """Whether a closing mark stands in the paragraph."""
    joined: bool = False
    """Whether it goes on from the paragraph before."""


class Paragraph(NamedTuple):
    """The passages of one paragraph, and its first closing mark that closes nothing."""

    passages: tuple[Passage, ...]
    stray: int | None


def passages_between_marks(text: str, paragraphs: Sequence[tuple[int, int]]) -> tuple[Passage, ...]:
    """The passages between marks, in order; a mark that has no partner makes none, unless the quote goes on below.

    Args:
        text: what the offsets count in.
        paragraphs: start and end of each paragraph, in order.

    Marks are paired within a paragraph by what stands beside them, so that every country's use works: „ “, ” ”,
    » «. A quote over paragraphs repeats its opening mark on each, or closes within ``LONGEST_RUN_PARAGRAPHS`` of them.

    Example:
        >>> found = passages_between_marks("„Nein“, sagte sie.", ((0, 18),))
        >>> [(one.start, one.end) for one in found]
        [(1, 5)]
    """
    pieces = [_pair(text, number, place) for number, place in enumerate(paragraphs)]
    found: list[Passage] = []
    held: Passage | None = None  # the last passage of the paragraph before, if it is open
    skip = -1
    for number, piece in enumerate(pieces):
        for passage in piece.passages:
            first = not text[paragraphs[number][0] : passage.outer[0]].strip()
            joined = held is not None and first and text[held.outer[0]] == text[passage.outer[0]]
            kept = passage._replace(joined=joined)
            if passage.closed or joined or _goes_on(text, paragraphs, pieces, passage):
                found.append(kept)
        last = piece.passages[-1] if piece.passages else None
        held = last if last is not None and not last.closed else None
        if held is not None and number > skip:
            rest = _until_stray(paragraphs, pieces, number)
            found.extend(rest)
            skip = number + len(rest)
    return tuple(sorted(found))


def set_apart(
    paragraphs: Sequence[tuple[int, int]], found: Sequence[Passage], signed: Mapping[int, range]
) -> tuple[Passage, ...]:
    """The paragraphs of signed block quotes, which need no marks: each that has none is a passage as a whole."""
    marked = {passage.paragraph for passage in found} if signed else set()
    return tuple(
        Passage(paragraphs[number], *paragraphs[number], number, joined=number > run.start)
        for run in signed.values()
        if marked.isdisjoint(run)
        for number in run
    )


def ends_in_mark(text: str) -> bool:
    """Whether the last character of a text is a quotation mark.

    Example:
        >>> ends_in_mark("She said: “ ")
        True
    """
    return bool(_MARK_RE.fullmatch(text.rstrip()[-1:]))


def _goes_on(text: str, paragraphs: Sequence[tuple[int, int]], pieces: Sequence[Paragraph], last: Passage) -> bool:
    """Whether an open passage is a quote: the next paragraph opens with its mark or closes it, or it fills its own."""
    after = last.paragraph + 1
    if after < len(paragraphs):
        start, end = paragraphs[after]
        if text[start:end].lstrip()[:1] == text[last.outer[0]]:
            return True
        if next(iter(_until_stray(paragraphs, pieces, last.paragraph)), None):
            return True
    before = text[paragraphs[last.paragraph][0] : last.outer[0]].rstrip()
    ended = text[: last.end][-1:] in ".!?…" and last.end - last.start > LONGEST_STRAY_CHARACTERS
    return ended and last.form == "marks" and (not before or before[-1] in ":,")


def _until_stray(
    paragraphs: Sequence[tuple[int, int]], pieces: Sequence[Paragraph], number: int
) -> tuple[Passage, ...]:
    """The paragraphs after an open passage up to the mark that closes it; none when another opens before."""
    run: list[Passage] = []
    for other in range(number + 1, min(number + 1 + LONGEST_RUN_PARAGRAPHS, len(pieces))):
        start, end = paragraphs[other]
        piece = pieces[other]
        opened = piece.passages[0].outer[0] if piece.passages else end
        if piece.stray is not None and piece.stray < opened:
            run.append(Passage((start, piece.stray + 1), start, piece.stray, other, joined=True))
            return tuple(run)
        if piece.passages:
            break
        run.append(Passage((start, end), start, end, other, closed=False, joined=True))
    return ()


def _pair(text: str, number: int, place: tuple[int, int]) -> Paragraph:
    """The passages of one paragraph."""
    start, end = place
    passages: list[Passage] = []
    stray: int | None = None
    opened = -1
    resume = start
    ends: Sequence[int] | None = None
    for match in _MARK_RE.finditer(text, start, end):
        at = match.start()
        mark = match[0]
        if at < resume or text[at : at + 2] == "''":
            continue
        if mark == '"' and opened < 0 and text[at - 1 : at] == "=":  # an attribute of an element
            resume = text.find('"', at + 1, end) + 1 or end
            continue
        if _FAMILY[mark] == "single":
            ends = [end.start() for end in _SINGLE_END_RE.finditer(text, *place)] if ends is None else ends
            close = _single(text, at, place, ends) if opened < 0 else -1
            if close > 0:
                passages.append(Passage((at, close + 1), at + 1, close, number, "single"))
                resume = close + 1
        elif opened >= 0 and _FAMILY[mark] != _FAMILY[text[opened]]:
            continue
        elif opened >= 0 and _closes(text, opened, at, place):
            passages.append(Passage((opened, at + 1), opened + 1, at, number))
            opened = -1
        elif _opens(text, at, place):
            opened = at
        elif opened < 0 and stray is None:
            stray = at
    if opened >= 0:
        passages.append(Passage((opened, end), opened + 1, end, number, closed=False))
    return Paragraph(tuple(passages), stray)


def _beside(text: str, at: int, place: tuple[int, int]) -> tuple[bool, bool]:
    """Whether a mark has free room before it, and after it."""
    before = text[at - 1] if at > place[0] else " "
    after = text[at + 1] if at + 1 < place[1] else " "
    return before.isspace() or before in _BEFORE_OPENING, not (after.isalnum() or after in "¿¡([$€£#@—–-…")


def _opens(text: str, at: int, place: tuple[int, int]) -> bool:
    mark = text[at]
    if mark in "„‟「『":
        return True
    if mark in "」』":
        return False
    room_before, room_after = _beside(text, at, place)
    if mark in "”»›":
        return room_before and not room_after
    return room_before or not room_after or (mark in "“«‹" and at == place[0])


def _closes(text: str, opened: int, at: int, place: tuple[int, int]) -> bool:
    """Whether a mark closes the open one rather than opening another."""
    first, mark = text[opened], text[at]
    if first in _PARTNERS:
        return mark in _PARTNERS[first]
    if mark == "„":
        return False
    if mark == "”":
        return True
    room_before, room_after = _beside(text, at, place)
    if mark == "“" and first == "“":
        return not room_before and room_after
    return room_after or not room_before


def _single(text: str, at: int, place: tuple[int, int], ends: Sequence[int]) -> int:
    """Where a single mark that opens a quote is closed, of all ends in its paragraph; -1 when it is an apostrophe."""
    room_before, room_after = _beside(text, at, place)
    if not room_before or room_after or _apostrophe_re().match(text, at) or "'" in text[max(at - 1, 0) : at]:
        return -1
    if text[at] == "’":
        return -1
    doubtful = -1
    first = bisect_right(ends, at)
    stop = text.find("‘", at + 1, place[1]) if text[at] == "‘" else -1
    for close in ends[first : first + MOST_CLOSING_TRIED]:
        if 0 <= stop <= close:
            break
        if text[at] == "'" and text[close] != "'":
            continue
        rest = text[close + 1 : close + 3]
        if text[close - 1] in "sz" and rest[:1] == " " and rest[1:].islower():
            doubtful = close if doubtful < 0 else doubtful
            continue
        return close
    return doubtful


@lru_cache(maxsize=1)
def _apostrophe_re() -> re.Pattern[str]:
    """A word or decade without its beginning: "'cause", "'90s"."""
    return re.compile(rf"'(?:\d0s|{'|'.join(longest_first('quotes', 'clipped'))})\b", re.IGNORECASE)
