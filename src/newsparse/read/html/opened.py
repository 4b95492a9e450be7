"""Opened: the elements that a walk over a page is inside of, and what their tags say of the text in them."""

import re
from functools import lru_cache
from typing import Any, Optional

from newsparse.document import Tags

BLOCKS = frozenset(
    {
        *("address", "article", "aside", "blockquote", "br", "button", "dd", "details", "div", "dl", "dt", "fieldset"),
        *("figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main"),
        *("nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "th", "thead", "time", "tr", "ul"),
    }
)
"""Elements that end a line before and after them."""
NEAREST = 7
"""The element and its ancestors whose names are kept; farther ones name the page and not the block."""
DEEPEST = 100
"""Elements around a text that are told, from the innermost. Real pages nest up to 50; where tags are never closed there
may be a hundred thousand, and telling all of them for each line would cost their square."""
LONGEST_NAMES = 2000
"""Characters of an element's names that are read. Real ones have up to 1,000; what is read is also remembered."""

_NAMING = frozenset({"class", "id", "itemprop", "role", "rel", "data-testid", "data-component", "data-gu-name"})
"""The attributes in which a page says what an element is; the last three where the classes are made by a machine."""
_NAMELESS = frozenset({"html", "body"})
_HUMP_RE = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_GAP_RE = re.compile(r"[^\w\s]+|_+")


def element_names(node: Any) -> str:
    """The names that an element bears, lower-case, the words of each joined by ``-``."""
    names = [node.get(key) for key in node.keys() if key in _NAMING]  # noqa: SIM118  items() looks each value up
    return _plain_names(" ".join(names)[:LONGEST_NAMES]) if names else ""


@lru_cache(maxsize=4096)
def _plain_names(names: str) -> str:
    return " ".join(_GAP_RE.sub("-", _HUMP_RE.sub("-", names)).lower().split())


_OUTSIDE = Tags("", (), (), "")


class Opened:
    """An element that the walk is inside of, or was; each knows the one around it, so that none is ever copied."""

    __slots__ = ("_counts", "around", "depth", "known", "node", "place")

    def __init__(self, node: Any, around: Optional["Opened"]) -> None:
        """``None`` twice stands for the page itself, which is around its root element."""
        self.node = node
        self.around: Opened = self if around is None else around
        self.depth: int = 0 if around is None else around.depth + 1
        """How many elements there are from the root to this one."""
        self.place = 0 if around is None else around.count(node.tag)
        """Which child of its kind it is, from 1."""
        self._counts: dict[str, int] = {}
        self.known = _OUTSIDE if around is None else None
        """What its tags say, once it was asked."""

    def count(self, tag: str) -> int:
        """How many children of a kind it has had, with the one that begins."""
        place = self._counts[tag] = self._counts.get(tag, 0) + 1
        return place

    def at(self, depth: int) -> "Opened":
        """This element, or the one around it at a depth."""
        here = self
        while here.depth > depth:
            here = here.around
        return here

    def tags(self) -> Tags:
        """What the tags from the root to this element say of a text in it; found once."""
        unknown, here = [], self
        while here.known is None:
            unknown.append(here)
            here = here.around
        tags = here.known
        for opened in reversed(unknown):
            tags = opened.known = _inside(tags, opened)
        return tags


def _inside(outer: Tags, opened: Opened) -> Tags:
    """What the tags say of a text in an element, from what those around it say."""
    tag = opened.node.tag
    around, path = outer.around, outer.path
    if len(around) >= DEEPEST:  # leave out the outermost; "//" finds the rest anywhere in the page
        around, path = around[1:], "/" + path[path.index("/", 2) :]
    names = outer.names if tag in _NAMELESS else (element_names(opened.node), *outer.names[: NEAREST - 1])
    block = tag if tag in BLOCKS else outer.tag
    return Tags(block, (*around, tag), names, f"{path}/{tag}[{opened.place}]")
