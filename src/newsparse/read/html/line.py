"""Line: the text between two edges of blocks, with the elements that it stands in."""

import re
from itertools import islice
from typing import Any, NamedTuple

from newsparse.document import Mark, Tags
from newsparse.read.html.opened import BLOCKS, Opened, element_names
from newsparse.read.html.preformatted import find_breaks
from newsparse.read.html.table import is_data_table

IMAGES = frozenset({"img", "amp-img"})
"""Elements that are an image."""
GLUED = 1
"""Letters of an element's text that may stand before a capital inside one word: "iPhone"."""
LOOKED_AT = 200
"""Pieces of text, between tags, of preformatted text by which prose is told from code."""

_CELL = "\0"
"""Stands between the cells of a row until the line ends; no tree holds this character."""
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


def _is_credit(node: Any) -> bool:
    """Whether an element of a picture's caption bears the name of a credit."""
    return bool(_CREDIT_RE.search(element_names(node)))


class Line:
    """The elements that the walk is inside of, and the text since the last edge of a block."""

    def __init__(self) -> None:
        self.blocks: list[TaggedText] = []
        self.innermost = Opened(None, None)
        """The innermost element that is open."""
        self._links = self._captions = self._linked = 0
        self._pieces: list[str] = []
        self._images: list[TaggedText] = []
        self._first = self.innermost
        """The innermost element around the line's first text."""
        self._held = self._lowest = 0
        """Depth to which it and the elements around it hold all of its text, and were open since it began."""
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
        self.innermost = Opened(node, self.innermost)
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
        self.innermost.count(tag)

    def leave(self, node: Any) -> None:
        """Leave the innermost element."""
        tag = node.tag
        if not (self._in_row and tag in ("td", "th")):
            self._edge(node)
        self.innermost = self.innermost.around
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
        self._lowest = min(self._lowest, self.innermost.depth)

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
        reading = " ".join("".join(node.itertext()).split())
        if reading:
            self._readings.append(reading)

    def _add(self, text: str) -> None:
        pieces = self._pieces
        if not text or text.isspace():
            if pieces:
                pieces.append(" ")
            return
        if not pieces:
            self._first, self._lowest = self.innermost, self.innermost.depth
        elif _is_glued(pieces[-1], text):
            pieces.append(" ")
        self._held = self._lowest
        pieces.append(text)
        if self._links:
            self._linked += _weight(text)

    def _add_image(self, node: Any) -> None:
        """The block of an image, at once at the beginning of a line; otherwise it waits for the end of the line."""
        text = " ".join((node.get("alt") or "").split())
        tags = self.innermost.tags()
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
        holder = self._first.at(self._held)
        tags, node = holder.tags(), holder.node
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


def _is_glued(before: str, after: str) -> bool:
    """Whether two elements' texts touch as no word does: a small letter, then a capital ("Jane RoeReporter")."""
    return after[0].isupper() and len(before) > GLUED and (before[-1].islower() or before[-1].isdigit())


def _weight(text: str) -> int:
    """How many characters of a text are not white space."""
    return sum(map(len, text.split()))
