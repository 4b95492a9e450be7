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
NAMED_ELEMENTS = 7
"""The element and its ancestors whose names are kept; farther ones name the page and not the block."""
MOST_ELEMENTS_AROUND = 100
"""Elements around a text that are listed, from the innermost. Real pages nest up to 50; where tags are never closed
there may be a hundred thousand, and to list all of them for each line would take quadratic time."""
LONGEST_NAMES_CHARACTERS = 2000
"""Characters of an element's names that are read. Real ones have up to 1,000; what is read is also remembered."""

_NAMING = frozenset({"class", "id", "itemprop", "role", "rel", "data-testid", "data-component", "data-gu-name"})
"""The attributes in which a page says what an element is; the last three where the classes are made by a machine."""
_HIDING = frozenset({"hidden", "style"})
_NAMELESS = frozenset({"html", "head", "body"})
_UNSEEN_RE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_HUMP_RE = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_MARKS_RE = re.compile(r"[^\w\s]+")
_MARK_RE = re.compile(r"[^\w\s-]")
_UNDERSCORES_RE = re.compile("_+")
_STYLE_RE = re.compile(r"[:\[&]")
"""What a class holds that says how something looks, and when: "md:hidden", "[&_figcaption]:mt-2", "group/nav:flex"."""


def read_attributes(node: Any) -> tuple[str, bool]:
    """What the attributes of an element say, each looked at once.

    Returns:
        The names that it bears, lower-case, the words of each joined by ``-``; and whether one of them hides it.
    """
    names, hides = "", False
    for key in node.keys():  # noqa: SIM118  items() looks up the values of all
        if key in _NAMING:
            names = f"{names} {node.get(key)}" if names else node.get(key)
        elif key in _HIDING and (key == "hidden" or _UNSEEN_RE.search(node.get(key))):
            hides = True
    return (_plain_names(names[:LONGEST_NAMES_CHARACTERS]) if names else ""), hides


def element_names(node: Any) -> str:
    """The names that an element bears, lower-case, the words of each joined by ``-``."""
    return read_attributes(node)[0]


@lru_cache(maxsize=4096)
def _plain_names(names: str) -> str:
    if _STYLE_RE.search(names):
        names = " ".join(name for name in names.split() if not _STYLE_RE.search(name))
    if not names.islower():
        names = _HUMP_RE.sub("-", names)
    if "--" in names or _MARK_RE.search(names):
        names = _MARKS_RE.sub("-", names)
    if "_" in names:
        names = _UNDERSCORES_RE.sub("-", names)
    return " ".join(names.lower().split())


class Opened:
    """An element that the walk is inside of, or was; each knows the one outside it, so that none is ever copied."""

    __slots__ = ("around", "block", "counts", "depth", "names", "node", "outside", "own_names", "path", "tag")

    def __init__(self, node: Any, own_names: str, outside: Optional["Opened"]) -> None:
        """``None`` twice stands for the page itself, which is around its root element."""
        self.node = node
        self.own_names = own_names
        self.counts: dict[str, int] = {}
        """How many children of each kind it has had."""
        if outside is None:
            self.outside, self.tag, self.block, self.path, self.depth = self, "", "", "", 0
            self.around: tuple[str, ...] = ()
            self.names: tuple[str, ...] = ()
            return
        self.outside = outside
        self.depth = outside.depth + 1
        """How many elements there are from the root to this one."""
        tag = self.tag = node.tag
        counts = outside.counts
        place = counts[tag] = counts.get(tag, 0) + 1
        self.block = tag if tag in BLOCKS else outside.block
        self.around = (*outside.around, tag)
        self.names = outside.names if tag in _NAMELESS else (own_names, *outside.names[: NAMED_ELEMENTS - 1])
        self.path = f"{outside.path}/{tag}[{place}]"
        if self.depth > MOST_ELEMENTS_AROUND:  # leave out the outermost; "//" finds the rest anywhere in the page
            self.around, self.path = self.around[1:], "/" + self.path[self.path.index("/", 2) :]

    def at(self, depth: int) -> "Opened":
        """This element, or the one around it at a depth."""
        here = self
        while here.depth > depth:
            here = here.outside
        return here

    def tags(self) -> Tags:
        """What the tags from the root to this element say of a text in it."""
        return Tags(self.block, self.around, self.names, self.path)
