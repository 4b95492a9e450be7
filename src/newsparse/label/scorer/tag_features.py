"""Tag features: what a page's tags say of each segment, as numbers and words for the learned scorer.

The tag, the tags around it, the parts of a page that the names of its elements speak of, how much prose stands in the
same element, and what the page's metadata say of it. All of it is zero for a text.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate, chain
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from newsparse.cues.elements import find_parts, part_names
from newsparse.document import Tags, parent_of
from newsparse.label.page import Page
from newsparse.label.scorer.outline import Outline

TAGS = ("p", "div", "li", "h1", "h2", "h3", "h4", "td", "figcaption", "time", "blockquote", "button", "dd", "section")
"""Tags of the nearest block element that are told apart."""
AROUND = (
    *("article", "main", "aside", "nav", "footer", "header", "figure", "figcaption", "form", "ul", "ol", "table", "a"),
    *("section", "blockquote", "button", "em", "strong", "span", "h2", "h3", "address", "time", "details"),
)
"""Tags around a segment that are told apart."""
NEAREST_ELEMENTS = 2
"""Elements, from the innermost, whose names speak of the segment alone."""
WORDS = 12
"""Words of the names of those elements that are read."""
LEAST, NAME = 20, 6
"""Letters of the shortest line that is looked for among the stated values, and of the shortest stated value that is
looked for inside lines."""

_ALIAS = MappingProxyType({"th": "td", "tr": "td", "dt": "dd", "b": "strong", "i": "em", "h5": "h4", "h6": "h4"})
_NAME_RE = re.compile(r"[a-z]{2,20}")
_FACTS = ("title", "description", "author", "section", "tag", "site")
_PROSE = (
    *("prose of the parent", "share of the most prose of a parent", "same parent as before"),
    *("prose of the grandparent", "share of the most prose of a grandparent", "same grandparent as before"),
)
"""Columns about the prose of the same element."""

_TAG_AT = MappingProxyType({tag: place for place, tag in enumerate(TAGS)})
_AROUND_AT = MappingProxyType({tag: place + len(TAGS) for place, tag in enumerate(AROUND)})
_FIRST_PART = len(TAGS) + len(AROUND)


@lru_cache(maxsize=1)
def tag_columns() -> tuple[str, ...]:
    """The name of each number that the tags give of a segment: what weights ask for."""
    parts = part_names()
    return (
        *(*(f"tag {tag}" for tag in TAGS), *(f"around {tag}" for tag in AROUND)),
        *(*(f"near {part}" for part in parts), *(f"in {part}" for part in parts), "tags", "depth"),
        *(*(f"stated {field}" for field in _FACTS), "body stated", "in the stated body", *_PROSE),
    )


def find_tag_features(page: Page, outline: Outline) -> NDArray[np.float32]:
    """The numbers of every segment that is read, shape (segments, columns); all 0 for a text."""
    segments = [page.segments[index] for index in outline.read]
    numbers = np.zeros((len(segments), len(tag_columns())), np.float32)
    tags = [segment.tags for segment in segments if segment.tags is not None]
    if len(tags) < len(segments) or not tags:
        return numbers
    flags = [_flags(hint.tag, hint.around, hint.names) for hint in tags]
    lengths = [*map(len, flags)]
    columns = np.fromiter(chain.from_iterable(flags), np.intp, sum(lengths))
    numbers[np.repeat(np.arange(len(flags)), lengths), columns] = 1
    facts = _FIRST_PART + 2 * len(part_names()) + 2
    numbers[:, facts - 1] = [len(hint.around) / 20 for hint in tags]
    for row, place in _stated([page.twins.keys[index] for index in outline.read], page.stated):
        numbers[row, facts + place] = 1
    if any(page.stated.get("body", ())):
        numbers[:, facts + len(_FACTS)] = 1
    prose = [page.segments[index].words if page.prose[index] else 0 for index in outline.read]
    numbers[:, -len(_PROSE) :] = _prose(prose, tags)
    return numbers


def name_words(tags: Tags | None) -> Sequence[str]:
    """The words of the names of the innermost elements."""
    return _split_names(tags.names[:NEAREST_ELEMENTS]) if tags else ()


@lru_cache(maxsize=4096)
def _split_names(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_NAME_RE.findall(" ".join(names))))[:WORDS]


@lru_cache(maxsize=4096)
def _flags(tag: str, around: tuple[str, ...], names: tuple[str, ...]) -> tuple[int, ...]:
    """The columns of the tags and names that a segment has; the last one says that there are tags at all."""
    parts = len(part_names())
    found = {_AROUND_AT[name] for other in around if (name := _ALIAS.get(other, other)) in _AROUND_AT}
    found.add(_FIRST_PART + 2 * parts)
    own = _TAG_AT.get(_ALIAS.get(tag, tag))
    if own is not None:
        found.add(own)
    for place, some in enumerate(names):
        for part in find_parts(some):
            found.add(_FIRST_PART + part + parts)
            if place < NEAREST_ELEMENTS:
                found.add(_FIRST_PART + part)
    return tuple(found)


def _stated(keys: Sequence[bytes], stated: Mapping[str, Sequence[bytes]]) -> Iterator[tuple[int, int]]:
    """The lines that metadata state: the field's column, or that of the stated body.

    Args:
        keys: the lines in the twins' form.
        stated: the keys of what its metadata state, by field.
    """
    body = b"".join(stated.get("body", ()))
    fields = [b"\n".join(stated.get(field, ())) for field in _FACTS]
    everything = b"\n".join((*fields, body))
    for index, key in enumerate(keys):
        if len(key) >= LEAST and key in everything:
            yield from ((index, place) for place, field in enumerate(fields) if key in field)
            if key in body:
                yield index, len(_FACTS) + 1
    lines = _Lines(keys)
    for place, name in enumerate(_FACTS):
        for fact in dict.fromkeys(stated.get(name, ())):
            yield from ((index, place) for index in lines.saying(fact))


class _Lines:
    """The keys of all segments as one text, so that a fact is looked for in all of them at once."""

    def __init__(self, keys: Sequence[bytes]) -> None:
        self._keys = keys
        self._text = b"\n".join(keys)
        self._starts = [0, *accumulate(len(key) + 1 for key in keys)]

    def saying(self, fact: bytes) -> Iterator[int]:
        """The segments that say what a fact says, or little more."""
        if len(fact) < NAME:
            yield from (index for index, key in enumerate(self._keys) if key == fact and fact)
            return
        at = self._text.find(fact)
        while at >= 0:
            index = bisect_right(self._starts, at) - 1
            if len(self._keys[index]) <= 4 * len(fact):
                yield index
            at = self._text.find(fact, at + 1)


def _prose(prose: Sequence[int], tags: Sequence[Tags]) -> NDArray[np.float32]:
    """How much prose stands in the same parent and grandparent, alone and beside the page's most.

    Args:
        prose: the words of each segment that is prose, 0 for another.
        tags: what the tags say of each.
    """
    parents = [hint.parent for hint in tags]
    above = [parent_of(parent) for parent in parents]
    words = np.array(prose)
    columns: list[NDArray[Any]] = []
    for places in (parents, above):
        number = {place: at for at, place in enumerate(dict.fromkeys(places))}
        home = np.fromiter(map(number.__getitem__, places), np.intp, len(places))
        held = np.bincount(home, words)[home].astype(np.float32)
        same = np.zeros(len(home), np.float32)
        same[1:] = home[1:] == home[:-1]
        same[0] = places[0] == ""
        columns += [np.log1p(held) / 6, held / max(1.0, float(held.max())), same]
    return np.column_stack(columns).astype(np.float32)
