"""Line: the text between two edges of blocks, with the elements that it stands in."""

import re
from functools import lru_cache
from itertools import islice
from typing import Any, NamedTuple

from newsparse.document import Mark, Tags
from newsparse.read.html.preformatted import find_breaks
from newsparse.read.html.table import is_data_table

BLOCKS = frozenset(
    {
        *("address", "article", "aside", "blockquote", "br", "button", "dd", "details", "div", "dl", "dt", "fieldset"),
        *("figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main"),
        *("nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "th", "thead", "time", "tr", "ul"),
    }
)
"""Elements that end a line before and after them."""
IMAGES = frozenset({"img", "amp-img"})
"""Elements that are an image."""
GLUED = 1
"""Letters of an element's text that may stand before a capital inside one word: "iPhone"."""
LOOKED_AT = 200
"""Pieces of text, between tags, of preformatted text by which prose is told from code."""
NEAREST = 7
"""The element and its ancestors whose names are kept; farther ones name the page and not the block."""


_CELL = "\0"
"""Stands between the cells of a row until the line ends; no tree holds this character."""
_NAMING = frozenset({"class", "id", "itemprop", "role", "rel", "data-testid", "data-component", "data-gu-name"})
"""The attributes in which a page says what an element is; the last three where the classes are made by a machine."""
_NAMELESS = frozenset({"html", "body"})
_HUMP_RE = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_GAP_RE = re.compile(r"[^\w\s]+|_+")
_CREDIT_RE = re.compile(r"credit|copyright|photographer|fotograf|source|autor|author|byline|quelle|rights|agency")


class TaggedText(NamedTuple):
    """A block of a page with what its tags say."""

    text: str
    """The text with its white space folded; for an image its alternative text, which may be empty."""
    tags: Tags
    """The tag is ``img`` for an image."""
    linked: float
    """The share of the text that lies in links, from 0 to 1."""
    node: Any = None
    """The innermost element that holds the whole text."""
    mark: Mark = ""
    """``table`` for a row of a table, ``code`` for preformatted text that is no prose."""


def element_names(node: Any) -> str:
    """The names that an element bears, lower-case, the words of each joined by ``-``."""
    names = [value for key, value in node.items() if key in _NAMING]
    return _plain_names(" ".join(names)) if names else ""


@lru_cache(maxsize=4096)
def _plain_names(names: str) -> str:
    return " ".join(_GAP_RE.sub("-", _HUMP_RE.sub("-", names)).lower().split())


def _is_credit(node: Any) -> bool:
    """Whether an element of a picture's caption bears the name of a credit."""
    return bool(_CREDIT_RE.search(element_names(node)))


_NOWHERE = Tags("", (), (), "")


class Line:
    """The elements that the walk is inside of, and the text since the last edge of a block."""

    def __init__(self) -> None:
        self.blocks: list[TaggedText] = []
        self.nodes: list[Any] = []
        self._places: list[int] = []
        """Of each open element, which child of its kind it is, from 1."""
        self._counts: list[dict[str, int]] = [{}]
        """How many children of each kind the open elements have had, the document's own first."""
        self._tags: dict[Any, Tags] = {}
        """What is known of the elements that held a line, or whose child did."""
        self._links = self._captions = self._linked = 0
        self._pieces: list[str] = []
        self._images: list[TaggedText] = []
        self._first: list[Any] = []
        """The elements around the line's first text."""
        self._first_places: list[int] = []
        self._held = self._lowest = 0
        """How many of them hold all of its text, and were open all the time since it began."""
        self._table: Any = None
        """The table of data that is open."""
        self._in_row = False
        """Whether one of its rows is open, so that nothing ends the line."""
        self._preformatted: Any = None
        """The preformatted text that is open."""
        self._breaks: re.Pattern[str] | None = None
        """What parts its lines, if it is prose."""
        self._readings: list[str] = []

    def enter(self, node: Any) -> None:
        """Take in an element that opens."""
        tag = node.tag
        self._edge(node)
        self.nodes.append(node)
        counts = self._counts[-1]
        place = counts[tag] = counts.get(tag, 0) + 1
        self._places.append(place)
        self._counts.append({})
        if tag == "a":
            self._links += 1
        elif tag in IMAGES:
            self._add_image(node)
        elif tag == "figcaption":
            self._captions += 1
        elif tag == "table":
            self._table = self._table or (node if is_data_table(node) else None)
        elif tag == "tr":
            self._in_row = self._table is not None
        elif tag == "pre" and self._preformatted is None:
            self._preformatted, self._breaks = node, find_breaks("".join(islice(node.itertext(), LOOKED_AT)))

    def _edge(self, node: Any) -> None:
        """End the line at the edge of a block; inside a row only cells part what stands in it."""
        tag = node.tag
        if not self._pieces:
            return
        if not self._in_row or tag == "tr":
            if tag in BLOCKS or (self._captions and _is_credit(node)):
                self.end()
        elif tag in ("td", "th"):
            self._pieces.append(_CELL)
        elif tag in BLOCKS:
            self._pieces.append(" ")

    def skip(self, tag: str) -> None:
        """Pass by an element that is left out; it counts among its kind all the same."""
        counts = self._counts[-1]
        counts[tag] = counts.get(tag, 0) + 1

    def leave(self, node: Any) -> None:
        """Leave the innermost element."""
        tag, nodes = node.tag, self.nodes
        if not (self._in_row and tag in ("td", "th")):
            self._edge(node)
        nodes.pop()
        self._counts.pop()
        self._places.pop()
        if tag == "a":
            self._links -= 1
        elif tag == "figcaption":
            self._captions -= 1
        elif tag == "tr":
            self._in_row = False
        elif node is self._preformatted:
            self._preformatted = self._breaks = None
        if node is self._table:
            self._table = None
        self._lowest = min(self._lowest, len(nodes))

    def add(self, text: str) -> None:
        """Take in a text that stands at this place."""
        if self._breaks is None:
            self._add(text)
            return
        first, *later = self._breaks.split(text)
        self._add(first)
        for part in later:
            self.end()
            self._add(part)

    def add_reading(self, node: Any) -> None:
        """Take in how the word before it is read; it stands after the line."""
        self._readings.append("".join(node.itertext()))

    def _add(self, text: str) -> None:
        pieces = self._pieces
        if not text or text.isspace():
            if pieces:
                pieces.append(" ")
            return
        if not pieces:
            self._first, self._first_places, self._lowest = self.nodes.copy(), self._places.copy(), len(self.nodes)
        elif _is_glued(pieces[-1], text):
            pieces.append(" ")
        self._held = self._lowest
        pieces.append(text)
        if self._links:
            self._linked += _weight(text)

    def _add_image(self, node: Any) -> None:
        """The block of an image, at once at the beginning of a line; otherwise it waits for the end of the line."""
        text = " ".join((node.get("alt") or "").split())
        tags = self._tags_of(self.nodes, self._places)
        linked = float(self._links > 0)
        block = TaggedText(text, tags._replace(tag="img"), linked, node)
        (self._images if self._pieces else self.blocks).append(block)

    def end(self) -> None:
        """Add the block of the line, if it has any text, and of the images in it; the next line begins."""
        if not self._pieces:
            return
        cells = [" ".join(cell.split()) for cell in "".join(self._pieces).split(_CELL)]
        text = "\t".join(cells).strip("\t")
        linked = self._linked / _weight(text) if self._linked else 0.0
        path = self._first[: self._held]
        tags = self._tags_of(path, self._first_places)
        node = path[-1] if path else None
        self.blocks.append(TaggedText(text, tags, linked, node, "table" if self._in_row else self._pre_mark(tags)))
        if self._readings:
            self.blocks.append(TaggedText(" ".join(self._readings), tags._replace(tag="rt"), 0.0, node))
            self._readings = []
        if self._images:
            self.blocks += self._images
            self._images = []
        self._pieces, self._linked = [], 0

    def _pre_mark(self, tags: Tags) -> Mark:
        return "code" if tags.tag == "pre" and self._breaks is None else ""

    def _tags_of(self, path: list[Any], places: list[int]) -> Tags:
        """What the tags on a path from the root say of a text in the last element."""
        known = self._tags
        depth = len(path)
        while depth and path[depth - 1] not in known:
            depth -= 1
        tags = known[path[depth - 1]] if depth else _NOWHERE
        for at in range(depth, len(path)):
            node = path[at]
            tag = node.tag
            names = tags.names if tag in _NAMELESS else (element_names(node), *tags.names[: NEAREST - 1])
            block = tag if tag in BLOCKS else tags.tag
            tags = known[node] = Tags(block, (*tags.around, tag), names, f"{tags.path}/{tag}[{places[at]}]")
        return tags


def _is_glued(before: str, after: str) -> bool:
    """Whether two elements' texts touch as no word does: a small letter, then a capital ("Jane RoeReporter")."""
    return after[0].isupper() and len(before) > GLUED and (before[-1].islower() or before[-1].isdigit())


def _weight(text: str) -> int:
    """How many characters of a text are not white space."""
    return sum(map(len, text.split()))
