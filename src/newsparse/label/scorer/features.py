"""Features: what a learned scorer sees of each segment in its page, as numbers and words, in one pass.

Nothing here knows a language but the function words of the cue files and the byline words. The rest is structure,
letter case, punctuation, digits, repetition, place, and what the rules already say. What the neighbours are like is
for the network to see.
"""

from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import chain
from types import MappingProxyType
from typing import Any, NamedTuple, get_args

import numpy as np
from numpy.typing import NDArray

from newsparse.document import Mark, Segment
from newsparse.kinds import Kind
from newsparse.label.page import Page, Story
from newsparse.label.scorer.first_words import READ, first_words
from newsparse.label.scorer.letter_counts import BLANK, CLASSES, DIGIT, MARKS, UPPER, count_letters
from newsparse.label.scorer.outline import Outline
from newsparse.label.scorer.tag_features import find_tag_features, name_words
from newsparse.label.topic_words import stems_of
from newsparse.names import has_given_name

SHORT = 30
"""Words of the longest segment that is asked for names, a byline's words and what it shares with the story."""
NEIGHBOUR_SEGMENTS = 3
"""Segments within which a near-equal line is its neighbour: alt text and caption, a headline shown twice."""

LONG_AGO = 1.5
"""The value for an event that has not yet been seen on the page: the same as for one some 400 segments ago."""

_LAST_MARKS = (".", "!?？！。", ":：", ",;", "…", "\"'”’»“", ")]", "%")
_FIRST_MARKS = ("\"'“„«‘»", "–—-•*·", "©", "([", "@#")
_FLAGS = (
    *(f"last {marks[0]}" for marks in _LAST_MARKS),
    *(f"first {marks[0]}" for marks in _FIRST_MARKS),
    *(f"mark {mark}" for mark in get_args(Mark) if mark),
    *(f"row {kind}" for kind in Kind),
    *("upper", "lower", "digit", "ended", "gap", "ends", "opens", "stamped", "dated", "repeated", "equal"),
    *("near", "repeats near", "has near", "byline", "name", "prose", "owner"),
)
_EVENTS = (
    *("ends", "opens", "byline", "dated", "row comment", "row related", "row legal", "row author_box", "owner"),
    *("repeated", "prose"),
)
"""What tells, however far before a segment, whether the story is still going on."""
_MEASURES = (
    *("log words", "log characters", "words up to 60", "words up to 6", "function words", "letters a word"),
    *("capitals a word", "linked", "level", "level 1", "share upper", "share digit"),
    *(f"share {marks[0]}" for marks in MARKS),
    *("share other", "log upper", *(f"log {marks[0]}" for marks in MARKS[:3])),
)
_PLACES = (
    *("share of page before", "log rank", "log rank from the end", "in the rules' stretch", "from its start"),
    *("from its end", "share of words before", "log segments", "log words of the page", "log lines left out"),
)
COLUMNS = (
    *(*_MEASURES, *_PLACES, *_FLAGS, "share of words in the story", "words in the story"),
    *(*(f"count {event}" for event in _EVENTS), *(f"since {event}" for event in _EVENTS)),
)
"""The name of each column of ``Features.numbers``: what weights ask for."""
_COLUMN = MappingProxyType({name: place for place, name in enumerate(_FLAGS)})
_NONE = len(_FLAGS)
"""The column of a character that has none."""
_EVENT_COLUMNS = tuple(_COLUMN[name] for name in _EVENTS)
_LAST = MappingProxyType({mark: _COLUMN[f"last {marks[0]}"] for marks in _LAST_MARKS for mark in marks})
_FIRST = MappingProxyType({mark: _COLUMN[f"first {marks[0]}"] for marks in _FIRST_MARKS for mark in marks})


class Features(NamedTuple):
    """What a scorer sees of a page."""

    numbers: NDArray[np.float32]
    """One row a segment that is read, one column a name of ``COLUMNS``."""
    words: Sequence[Sequence[str]]
    """The first words of each segment, lower case."""
    markup: NDArray[np.float32] | None = None
    """What the tags say, rows as in ``numbers``, one column a name of ``tag_columns()``; ``None`` for a text."""
    names: Sequence[Sequence[str]] = ()
    """The words of the names of each segment's elements; empty for a text."""


def find_features(page: Page, story: Story, outline: Outline) -> Features:
    """The features of the segments of a surveyed page that are read; ``numbers`` has the shape (segments, features)."""
    segments = [page.segments[index] for index in outline.read]
    words = first_words([segment.text for segment in segments])
    flags = _flags(page, story, outline)
    shared = _shared(page, story, outline.read, words)
    measures = _measures(segments, words, page.cues.words["function"])
    columns = chain(measures, _places(page, story, outline), (flags, shared), _far(story, outline, flags))
    numbers = _beside(columns, len(segments))
    if not segments or segments[0].tags is None:
        return Features(numbers, words)
    return Features(
        numbers, words, find_tag_features(page, outline), [name_words(segment.tags) for segment in segments]
    )


def _beside(columns: Iterable[NDArray[Any] | float], size: int) -> NDArray[np.float32]:
    """Columns, tables of some and single numbers as one table; filled bit by bit, since a long page's are large."""
    numbers = np.empty((size, len(COLUMNS)), np.float32)
    at = 0
    for column in columns:
        if isinstance(column, np.ndarray) and column.ndim > 1:
            numbers[:, at : at + column.shape[1]] = column
            at += column.shape[1]
        else:
            numbers[:, at] = column
            at += 1
    return numbers


def _measures(
    segments: Sequence[Segment], words: Sequence[Sequence[str]], function_words: Container[str]
) -> Iterator[NDArray[Any]]:
    """Length, letter case, punctuation, links: what a segment's own text is like."""
    counts = count_letters([segment.text for segment in segments])
    chars = np.maximum(1, counts[:, :CLASSES].sum(1))
    spaced = counts[:, BLANK] + 1
    length = np.array([segment.words for segment in segments], np.float32)
    is_function = function_words.__contains__
    function = np.array([sum(map(is_function, some)) for some in words], np.float32)
    read = np.maximum(1, np.array([*map(len, words)], np.float32))
    level = np.array([segment.level for segment in segments], np.float32)
    yield from (np.log1p(length), np.log1p(chars), np.minimum(length, 60) / 30, np.minimum(length, 6) / 6)
    yield from (function / read, chars / spaced / 6, counts[:, CLASSES] / spaced)
    yield np.array([segment.linked for segment in segments], np.float32)
    yield from (level / 3, level == 1)
    yield counts[:, (UPPER, DIGIT, *range(5, CLASSES), 0)] / chars[:, None]
    yield np.log1p(counts[:, (UPPER, 5, 6, 7)]) / 2


def _places(page: Page, story: Story, outline: Outline) -> Iterator[NDArray[Any] | float]:
    """Where a segment stands among those that are read and beside the story that the rules found."""
    size = len(outline.read)
    start, end = (bisect_left(outline.read, edge) for edge in (story.start, story.end))
    rank = np.arange(size, dtype=np.float32)
    length = np.array([segment.words for segment in page.segments], np.float32)
    total = max(1.0, float(length.sum()))
    yield from (rank / max(1, size), np.log1p(rank) / 5, np.log1p(size - rank) / 5)
    yield (rank >= start) & (rank < end)
    for edge in (start, end):
        yield np.maximum(-2, np.minimum(2, (rank - edge) / 20))
    yield length.cumsum()[outline.read] / total
    yield from (np.log1p(size) / 5, np.log1p(total) / 8)
    yield np.log1p(np.array(outline.left_out(), np.float32)) / 3


def _far(story: Story, outline: Outline, flags: NDArray[np.uint8]) -> Iterator[NDArray[Any]]:
    """What came before, however far: how often since the story's start, and how long ago."""
    seen = flags[:, _EVENT_COLUMNS] > 0
    size = len(seen)
    rank = np.arange(size)[:, None]
    counts: NDArray[Any] = seen.cumsum(axis=0) - seen
    start = bisect_left(outline.read, story.start)
    yield np.log1p(np.maximum(0, counts - counts[min(start, size - 1)])) / 2
    last = np.full((size + 1, len(_EVENTS)), -1)
    np.maximum.accumulate(np.where(seen, rank, -1), axis=0, out=last[1:])
    last = last[:-1]
    yield np.where(last < 0, LONG_AGO, np.minimum(LONG_AGO, np.log1p(rank - last) / 4))


def _shared(page: Page, story: Story, read: Sequence[int], words: Sequence[Sequence[str]]) -> NDArray[np.float32]:
    """What the short segments share with the story: the share of their content words, and how many."""
    shared = np.zeros((len(read), 2), np.float32)
    contents = page.asked.contents
    for row, (index, known) in enumerate(zip(read, words, strict=True)):
        segment = page.segments[index]
        if segment.words > SHORT:
            continue
        if index not in contents and len(segment.text) <= READ and segment.text.isascii():
            contents[index] = stems_of(known)  # all its words are known
        content = page.content_words(index)
        if not story.topic.isdisjoint(content):
            common = story.count_said(content)
            shared[row] = common / (len(content) + 1), min(common, 8) / 8
    return shared


def _flags(page: Page, story: Story, outline: Outline) -> NDArray[np.uint8]:
    """What holds of each segment or not, 1 or 0."""
    width = len(_FLAGS) + 1  # the last column is for what has none
    rows = range(0, width * len(outline.read), width)
    flags = bytearray(width * len(outline.read))  # set one by one faster than numpy sets a handful
    start = dict(zip(outline.read, rows, strict=True))
    for name, indexes in (*_layout(page, outline.read), *_known(page, story)):
        column = _COLUMN[name]
        for index in indexes:
            if index in start:
                flags[start[index] + column] = 1
    texts = [page.segments[index].text for index in outline.read]
    firsts = {char: _first(char) for char in {text[:1] for text in texts}}
    for row, text in zip(rows, texts, strict=True):
        flags[row + firsts[text[:1]]] = 1
        flags[row + _LAST.get(text[-1:], _NONE)] = 1
    return np.frombuffer(flags, np.uint8).reshape(-1, width)[:, :-1]


def _first(char: str) -> int:
    """The column of a text's first character."""
    if char.isupper():
        return _COLUMN["upper"]
    if char.islower():
        return _COLUMN["lower"]
    return _FIRST.get(char, _COLUMN["digit"] if char.isdigit() else _NONE)


def _layout(page: Page, read: Sequence[int]) -> Iterator[tuple[str, list[int]]]:
    """The flags that a segment's own text and marks give, each with the segments that have it."""
    segments = [(index, page.segments[index]) for index in read]
    yield "ended", [index for index, segment in segments if segment.ended]
    yield "gap", [index for index, segment in segments if segment.gap]
    yield "prose", [index for index in read if page.prose[index]]
    yield "owner", [index for index, segment in segments if "©" in segment.text]
    short = [(index, segment.text) for index, segment in segments if segment.words <= SHORT]
    yield "byline", [index for index, _ in short if page.opens_byline(index)]
    yield "name", [index for index, text in short if has_given_name(text)]
    marked = [(index, segment.mark) for index, segment in segments if segment.mark]
    for mark in {mark for _, mark in marked}:
        yield f"mark {mark}", [index for index, own in marked if own == mark]


def _known(page: Page, story: Story) -> Iterator[tuple[str, list[int]]]:
    """The flags that the cue rows, the dates and the twins give, each with the segments that have it.

    Rows whose lines stand inside stories give none: that a line names another article tells nothing of the next ones.
    """
    twins = page.twins
    claimed = [(index, row) for index, row in enumerate(page.rows) if row is not None and row.effect != "inside"]
    for kind in {row.kind for _, row in claimed}:
        yield f"row {kind}", [index for index, row in claimed if row.kind is kind]
    yield "ends", [index for index, row in claimed if row.effect == "end"]
    yield "opens", [index for index, row in claimed if row.effect == "open"]
    yield "stamped", list(story.stamps)
    yield "dated", [index for index, stamps in story.stamps.items() if stamps]
    if twins.repeated:
        yield "repeated", [index for index, key in enumerate(twins.keys) if key in twins.repeated]
    yield "equal", list(twins.equal)
    yield "near", list(twins.near)
    close = [(index, other) for index, other in twins.near.items() if index - other <= NEIGHBOUR_SEGMENTS]
    yield "repeats near", [index for index, _ in close]
    yield "has near", [other for _, other in close]
