"""Elements: which part of a page an element is, by the names that it bears (``elements.toml``)."""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from newsparse.cues import read_file
from newsparse.cues.branches import first_letters
from newsparse.cues.merged import any_of
from newsparse.late_pattern import late_pattern

REMEMBERED = 8192
"""Strings of names whose parts are cached; the pages of one site have some thousand."""

_WORD_START_RE = re.compile(r"(?<!\w)\w")


@dataclass(frozen=True, slots=True)
class Element:
    """A part of a page and what names it."""

    part: str
    pattern: re.Pattern[str]
    hits: tuple[str, ...]
    misses: tuple[str, ...]
    box: str = ""
    """The kind of the lines in a small element of that name, whatever they say; empty where its words decide."""


@lru_cache(maxsize=1)
def load_elements() -> tuple[Element, ...]:
    """The rows of ``elements.toml``, in their order."""
    return tuple(
        Element(row["part"], bearing(*row["names"]), tuple(row["hits"]), tuple(row["misses"]), row.get("box", ""))
        for row in read_file("elements")["element"]
    )


def bearing(*names: str) -> re.Pattern[str]:
    """A pattern for whole words, or runs of words joined by ``-``, in the names of elements.

    Example:
        >>> bearing("comments?").search("post-comments") is not None, bearing("comments?").search("no-comments")
        (True, None)
    """
    return late_pattern(rf"(?<!\w)(?<!no-)(?<!has-)(?<!with-)(?<!hide-)(?:{'|'.join(names)})(?!\w)")


@lru_cache(maxsize=1)
def load_pieces() -> tuple[Element, ...]:
    """The rows of pieces of words that names may hold anywhere, in their order."""
    return tuple(
        Element(row["part"], re.compile(any_of(row["pieces"])), tuple(row["hits"]), tuple(row["misses"]))
        for row in read_file("elements")["piece"]
    )


@lru_cache(maxsize=8)
def pieces_of(part: str) -> re.Pattern[str]:
    """The pattern for pieces of words in an element's names, in lower case, that say what the element is.

    Example:
        >>> bool(pieces_of("credit in a caption").search("bildquelle"))
        True
    """
    return next(element.pattern for element in load_pieces() if element.part == part)


@lru_cache(maxsize=1)
def part_names() -> tuple[str, ...]:
    """The parts of a page, in the order of the rows."""
    return tuple(element.part for element in load_elements())


@lru_cache(maxsize=REMEMBERED)
def find_parts(names: str) -> tuple[int, ...]:
    """The indices in ``part_names()`` of the parts that an element's names stand for.

    Example:
        >>> [part_names()[place] for place in find_parts("article-header post-author-name")]
        ['byline']
    """
    return tuple(sorted({place for name in names.split() for place in _parts_of(name)})) if names else ()


def is_part(part: str, names: str) -> bool:
    """Whether an element's names stand for a part of a page.

    Example:
        >>> is_part("caption", "img-desc"), is_part("caption", "description")
        (True, False)
    """
    return any(part_names()[place] == part for place in find_parts(names))


@lru_cache(maxsize=REMEMBERED)
def _parts_of(name: str) -> tuple[int, ...]:
    """The places of the parts that one name speaks of; the same names come back on every page."""
    found: set[int] = set()
    for start in _WORD_START_RE.finditer(name):
        known = _filed().get(start[0])
        if known is not None and known.any_part.match(name, start.start()):
            found.update(place for place, part in known.parts.items() if part.match(name, start.start()))
    return tuple(found)


class _Filed(NamedTuple):
    """The names of parts that begin with one letter."""

    any_part: re.Pattern[str]
    parts: Mapping[int, re.Pattern[str]]
    """Those of each part, by its place."""


@lru_cache(maxsize=1)
def _filed() -> Mapping[str, _Filed]:
    """The names of parts by their first letter, so that a word is compared with a handful and not with all."""
    filed: dict[str, dict[int, list[str]]] = defaultdict(lambda: defaultdict(list))
    for place, row in enumerate(read_file("elements")["element"]):
        for name in row["names"]:
            for letter in first_letters(name):
                filed[letter][place].append(name)
    return {
        letter: _Filed(
            bearing(*(name for names in parts.values() for name in names)),
            {place: bearing(*names) for place, names in parts.items()},
        )
        for letter, parts in filed.items()
    }
