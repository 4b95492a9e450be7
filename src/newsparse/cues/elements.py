"""Elements: which part of a page an element is, by the names that it bears (``elements.toml``)."""

import re
from dataclasses import dataclass
from functools import lru_cache

from newsparse.cues import read_file
from newsparse.cues.merged import any_of
from newsparse.late_pattern import late_pattern

REMEMBERED = 8192
"""Strings of names whose parts are cached; the pages of one site have some thousand."""


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
    if not _any_part().search(name):
        return ()
    return tuple(place for place, element in enumerate(load_elements()) if element.pattern.search(name))


@lru_cache(maxsize=1)
def _any_part() -> re.Pattern[str]:
    """The names of all parts."""
    return bearing(*(name for row in read_file("elements")["element"] for name in row["names"]))
