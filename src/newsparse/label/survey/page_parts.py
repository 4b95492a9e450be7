"""Page parts: what the names of a page's elements say of a segment: comments, a newsletter, an author box, a menu."""

from collections.abc import Collection, Sequence
from functools import lru_cache
from types import MappingProxyType

from newsparse.cues.elements import find_parts, part_names
from newsparse.document import Segment, Tags
from newsparse.label.page import is_prose

NEAREST_ELEMENTS = 2
"""Elements, from the innermost, whose names speak of a segment alone."""
_TAGS = MappingProxyType({"nav": "navigation", "aside": "related", "form": "promo", "dialog": "consent"})
_FURNITURE = frozenset({"navigation", "consent", "promo", "related", "advertisement", "author_box"})
"""Parts of a page whose prose is no article's."""
_WITHIN = frozenset({"article", "figure", "blockquote"})
"""Inside these a footer or a header is the article's."""
OTHERS = frozenset({"comment", "related", "promo", "advertisement"})
"""Parts of a page that are other articles', its readers' or its sponsors', dates and names in them as well."""
NO_PARTS: frozenset[str] = frozenset()
"""The parts around a line of a text, which no element names."""
_OWNERS = _WITHIN | {"main"}
"""Inside these a footer may hold some of the story: of 960 paragraphs in feet elsewhere, one was told to be so."""


def parts_around(tags: Tags) -> frozenset[str]:
    """The parts of the page that the elements around a segment are named for.

    Example:
        >>> sorted(parts_around(Tags("p", ("html", "body", "div", "p"), ("", "newsletter-box"), "/html/body/div/p")))
        ['offer', 'promo']
    """
    return _parts(tags.names, tags.around)


@lru_cache(maxsize=4096)
def _parts(names: tuple[str, ...], around: tuple[str, ...]) -> frozenset[str]:
    found = set(_named(names))
    found.update(part for tag, part in _TAGS.items() if tag in around)
    if {"footer", "header"} & set(around) and not _WITHIN & set(around):
        found.add("navigation")
    return frozenset(found)


def near_parts(tags: Tags, near: int = NEAREST_ELEMENTS) -> frozenset[str]:
    """The parts that the innermost elements around a segment are named for: what is said of it alone.

    Args:
        tags: what the tags say of the segment.
        near: how many elements, from the innermost, are asked.

    Example:
        >>> sorted(near_parts(Tags("p", ("html", "body", "p"), ("post-author-name", "", "comments"), "/html/body/p")))
        ['byline']
    """
    return _named(tags.names[:near])


def named_parts(name: str) -> frozenset[str]:
    """The parts that one element is named for.

    Example:
        >>> sorted(named_parts("description articlebody"))
        ['body', 'lead']
    """
    return _named((name,))


@lru_cache(maxsize=4096)
def _named(names: tuple[str, ...]) -> frozenset[str]:
    known = part_names()
    return frozenset(known[place] for some in names for place in find_parts(some))


def find_aside(
    segments: Sequence[Segment], parts: Sequence[frozenset[str]], walls: Collection[int] = ()
) -> frozenset[int]:
    """The segments in elements named for comments and in the foot of the page; none where all prose is there.

    Args:
        segments: those of the page.
        parts: what the elements around each of them are named for.
        walls: those in which it asks for consent, which are no article's either.
    """
    inside = {index for index, one in enumerate(segments) if one.tags is not None and _is_aside(one.tags, parts[index])}
    inside.update(walls)
    if not inside:
        return frozenset()
    others = ((one, parts[at]) for at, one in enumerate(segments) if at not in inside and one.tags is not None)
    told = any(is_prose(one) and one.ended and not around & _FURNITURE for one, around in others)
    return frozenset(inside) if told else frozenset()


def _is_aside(tags: Tags, parts: frozenset[str]) -> bool:
    """Whether an element is named for comments, or in the page's foot; one inside an article or ``main`` is theirs."""
    return "comment" in parts or ("footer" in tags.around and _OWNERS.isdisjoint(tags.around))


def innermost(path: str, tag: str) -> str:
    """The part of an XPath down to the innermost element of a tag; empty where there is none.

    Example:
        >>> innermost("/html[1]/article[2]/p[1]", "article")
        '/html[1]/article[2]'
    """
    at = path.rfind(f"/{tag}[")
    return path[: path.find("]", at) + 1] if at >= 0 else ""
