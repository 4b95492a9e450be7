"""Features: what a learned scorer sees of each segment in its page, as numbers and words, in one pass.

Nothing here knows a language but the function words of the cue files and the byline words. The rest is structure,
letter case, punctuation, digits, repetition, place, and what the rules already say. What the neighbours are like is
for the network to see.
"""

import re
from collections.abc import Iterator, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from newsparse.attribution.byline import has_byline_word
from newsparse.kinds import Kind
from newsparse.label.letters import BLANK, CLASSES, DIGIT, UPPER, count_letters
from newsparse.label.page import Page, is_prose
from newsparse.label.subject import content_words
from newsparse.names import has_given_name

READ = 160
"""Characters of a segment whose words are read; what follows in a paragraph tells nothing new of its kind."""
SHORT = 30
"""Words of the longest segment that is asked for names, a byline's words and what it shares with the story."""
NEAR = 3
"""Segments within which a near-equal line is its neighbour: alt text and caption, a headline shown twice."""

_WORD_RE = re.compile(r"\w+")
_LAST_MARKS = (".", "!?？！。", ":：", ",;", "…", "\"'”’»“", ")]", "%")
_FIRST_MARKS = ("\"'“„«‘»", "–—-•*·", "©", "([", "@#")
_MARKS = ("heading", "bold", "bullet", "number", "quote", "code", "table", "image")
_FLAGS = (
    *(f"last {mark}" for marks in _LAST_MARKS for mark in marks[0]),
    *(f"first {marks[0]}" for marks in _FIRST_MARKS),
    *(f"mark {mark}" for mark in _MARKS),
    *(f"row {kind}" for kind in Kind),
    *("upper", "lower", "digit", "ended", "gap", "ends", "opens", "stamped", "dated", "repeated", "equal"),
    *("near", "repeats near", "has near", "has near twin", "byline", "name", "prose", "owner"),
)
_COLUMN = MappingProxyType({name: place for place, name in enumerate(_FLAGS)})
_LAST = MappingProxyType({mark: _COLUMN[f"last {marks[0]}"] for marks in _LAST_MARKS for mark in marks})
_FIRST = MappingProxyType({mark: _COLUMN[f"first {marks[0]}"] for marks in _FIRST_MARKS for mark in marks})


class Features(NamedTuple):
    """What a scorer sees of a page."""

    numbers: NDArray[np.float32]
    """One row a segment."""
    words: Sequence[Sequence[str]]
    """The first words of each segment, lower case."""


def find_features(page: Page) -> Features:
    """The features of every segment of a surveyed page; ``numbers`` has the shape (segments, features)."""
    words = [_WORD_RE.findall(segment.text[:READ].lower()) for segment in page.segments]
    flags = np.zeros((len(page.segments), len(_FLAGS)), np.float32)
    hits = [index * len(_FLAGS) + place for index in range(len(page.segments)) for place in _flags(page, index)]
    flags.reshape(-1)[hits] = 1
    columns = (*_measures(page, words), *_places(page), flags, _shared(page))
    return Features(np.column_stack(columns).astype(np.float32, copy=False), words)


def _measures(page: Page, words: Sequence[Sequence[str]]) -> Iterator[NDArray[Any]]:
    """Length, letter case, punctuation, links: what a segment's own text is like."""
    size = len(page.segments)
    counts = count_letters([segment.text for segment in page.segments])
    chars = np.maximum(1, counts[:, :CLASSES].sum(1))
    spaced = counts[:, BLANK] + 1
    length = np.fromiter((segment.words for segment in page.segments), np.float32, size)
    is_function = page.cues.words["function"].__contains__
    function = np.fromiter((sum(map(is_function, some)) for some in words), np.float32, size)
    read = np.maximum(1, np.fromiter(map(len, words), np.float32, size))
    level = np.fromiter((segment.level for segment in page.segments), np.float32, size)
    yield from (np.log1p(length), np.log1p(chars), np.minimum(length, 60) / 30, np.minimum(length, 6) / 6)
    yield from (function / read, chars / spaced / 6, counts[:, CLASSES] / spaced)
    yield np.fromiter((segment.linked for segment in page.segments), np.float32, size)
    yield from (level / 3, level == 1)
    yield counts[:, (UPPER, DIGIT, *range(5, CLASSES), 0)] / chars[:, None]
    yield np.log1p(counts[:, (UPPER, 5, 6, 7)]) / 2


def _places(page: Page) -> Iterator[NDArray[Any]]:
    """Where a segment stands on the page and beside the story that the rules found."""
    size = len(page.segments)
    start, end = page.story
    rank = np.arange(size, dtype=np.float32)
    length = np.fromiter((segment.words for segment in page.segments), np.float32, size)
    total = max(1.0, float(length.sum()))
    yield from (rank / max(1, size), np.log1p(rank) / 5, np.log1p(size - rank) / 5)
    yield (rank >= start) & (rank < end)
    yield from (np.clip((rank - start) / 20, -2, 2), np.clip((rank - end) / 20, -2, 2), np.cumsum(length) / total)
    yield from (np.full(size, np.log1p(size) / 5), np.full(size, np.log1p(total) / 8))


def _shared(page: Page) -> NDArray[np.float32]:
    """What the short segments share with the story: the share of their content words, and how many."""
    shared = [(0.0, 0.0)] * len(page.segments)
    for index, segment in enumerate(page.segments):
        if segment.words <= SHORT:
            content = content_words(segment.text)
            common = sum(map(page.subject.__contains__, content))
            if common:
                shared[index] = common / (len(content) + 1), min(common, 8) / 8
    return np.array(shared, np.float32).reshape(-1, 2)


def _flags(page: Page, index: int) -> Iterator[int]:
    """The columns of what holds of a segment."""
    segment = page.segments[index]
    text = segment.text
    if text:
        yield from _ends(text)
    if segment.mark:
        yield _COLUMN[f"mark {segment.mark}"]
    if segment.ended:
        yield _COLUMN["ended"]
    if segment.gap:
        yield _COLUMN["gap"]
    if is_prose(segment):
        yield _COLUMN["prose"]
    if segment.words <= SHORT:
        if has_byline_word(text):
            yield _COLUMN["byline"]
        if has_given_name(text):
            yield _COLUMN["name"]
    yield from _known(page, index)


def _ends(text: str) -> Iterator[int]:
    """The columns of a text's last and first character."""
    first = text[0]
    if text[-1] in _LAST:
        yield _LAST[text[-1]]
    if first in _FIRST:
        yield _FIRST[first]
    elif first.isupper():
        yield _COLUMN["upper"]
    elif first.islower():
        yield _COLUMN["lower"]
    elif first.isdigit():
        yield _COLUMN["digit"]
    if "©" in text:
        yield _COLUMN["owner"]


def _known(page: Page, index: int) -> Iterator[int]:
    """The columns of what the cue rows, the dates and the twins say of a segment."""
    row, twins = page.rows[index], page.twins
    if row is not None:
        yield _COLUMN[f"row {row.kind}"]
        if row.effect:
            yield _COLUMN["ends" if row.effect == "end" else "opens"]
    if index in page.stamped:
        yield _COLUMN["stamped"]
        if page.stamped[index]:
            yield _COLUMN["dated"]
    if twins.keys[index] in twins.repeated:
        yield _COLUMN["repeated"]
    if index in twins.equal:
        yield _COLUMN["equal"]
    if index in twins.near:
        yield _COLUMN["near"]
        if index - twins.near[index] <= NEAR:
            yield _COLUMN["repeats near"]
    if any(twins.near.get(index + step) == index for step in range(1, NEAR + 1)):
        yield _COLUMN["has near"]
