"""Line: the text between two edges of blocks, with the elements that it stands in."""

import re
from itertools import islice
from typing import Any

from newsparse.cues.elements import is_part, pieces_of
from newsparse.document import Mark, Tags
from newsparse.read.html.opened import BLOCKS, Opened
from newsparse.read.html.preformatted import find_breaks
from newsparse.read.html.table import is_data_table
from newsparse.read.html.tagged_text import FIELD, HEADINGS, IMAGES, READING, TaggedText

FIELDS = frozenset({"email", "password", "radio"})
"""Types of fields with which a page asks its reader for something: an address, a log-in, a vote."""
MOST_GLUED_LETTERS = 1
"""Letters of an element's text that may stand before a capital inside one word: "iPhone"."""
MOST_PIECES = 200
"""Pieces of text, between tags, of preformatted text by which prose is told from code."""

_STOPS = frozenset(",;:|/·•-–—(.")
_CELLS = frozenset({"td", "th"})
_OF_THEIR_OWN = IMAGES | {FIELD, "figcaption", "table", "tr", "pre"}
"""Elements with which more begins or ends than a line."""
_HEADLINE = "h1"
"""The element in which a line turns for its looks alone, between two texts that stand in it as they are."""
_JOINTS = frozenset(":|")
"""What stands between a kicker and its headline, and is of neither."""
_CELL = "\0"
"""Stands between the cells of a row until the line ends; no tree holds this character."""


class Line:
    """The elements that the walk is inside of, and the text since the last edge of a block."""

    def __init__(self) -> None:
        self.blocks: list[TaggedText] = []
        self.innermost = Opened(None, "", None)
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
        self._described: Any = None
        """The inline element right after an image that is named for its caption."""

    def enter(self, node: Any, names: str) -> None:
        """Take in an element that opens, with the names that it bears."""
        tag = node.tag
        if self._pieces and (tag in BLOCKS or self._captions or self.innermost.block in HEADINGS):
            if tag == "br" and self.innermost.block == _HEADLINE and _turns(node):
                self._pieces.append(" ")
            else:
                self._edge(tag, names)
        elif names and self._pieces and not self._in_row and _is_place(self._pieces, names):
            self.end()
        self.innermost = Opened(node, names, self.innermost)
        if tag == "a":
            self._links += 1
        elif tag in _OF_THEIR_OWN:
            self._begin(node, tag)
        elif names and not self._pieces and tag not in BLOCKS and self._follows_image() and is_part("caption", names):
            self._described = node

    def _follows_image(self) -> bool:
        """Whether an image is what was met last."""
        return bool(self.blocks) and self.blocks[-1].tags.tag == "img"

    def _begin(self, node: Any, tag: str) -> None:
        """Note what begins with an element of a kind of its own."""
        if tag in IMAGES:
            self._add_image(node)
        elif tag == FIELD:
            self._add_field(node)
        elif tag == "figcaption":
            self._captions += 1
        elif tag == "table":
            self._table = self._table or (node if is_data_table(node) else None)
        elif tag == "tr":
            self._in_row = self._table is not None
        elif self._preformatted is None:
            self._preformatted, self._breaks = node, find_breaks("".join(islice(node.itertext(), MOST_PIECES)))

    def _edge(self, tag: str, names: str) -> None:
        """End the line at the edge of a block; inside a row only cells part what stands in it."""
        if not self._in_row or tag == "tr":
            if tag in BLOCKS or self._is_apart(names):
                self.end()
        elif tag in _CELLS:
            self._pieces.append(_CELL)
        elif tag in BLOCKS:
            self._pieces.append(" ")

    def _is_apart(self, names: str) -> bool:
        """Whether an inline element stands apart by its name: a credit in a caption, a heading's button."""
        if self._captions:
            return bool(pieces_of("credit in a caption").search(names))
        return bool(names and pieces_of("button in a heading").search(names))

    def skip(self, node: Any) -> None:
        """Pass by an element that is left out, a reading to come after the line; it counts among its kind."""
        tag, counts = node.tag, self.innermost.counts
        counts[tag] = counts.get(tag, 0) + 1
        if tag == READING and (reading := " ".join("".join(node.itertext()).split())):
            self._readings.append(reading)

    def leave(self) -> None:
        """Leave the innermost element."""
        left = self.innermost
        tag, outside = left.tag, left.outside
        if self._pieces:  # half of the elements end where no text stands before
            edge = tag != "br" and (tag in BLOCKS or self._captions or outside.block in HEADINGS)
            if edge and not (self._in_row and tag in _CELLS):
                self._edge(tag, left.own_names)
                if self._pieces and outside.block in HEADINGS and self._is_kicker(left):
                    self.end()
            elif left.node is self._described:
                self.end()
        self.innermost = outside
        if outside.depth < self._lowest:  # noqa: PLR1730  min() costs five times as much, at each element
            self._lowest = outside.depth
        if tag == "a":
            self._links -= 1
        elif tag in _OF_THEIR_OWN:
            self._finish(left.node, tag)

    def _is_kicker(self, left: Opened) -> bool:
        """Whether an inline element that a heading opens with is its kicker by name; the headline goes on behind it."""
        return self._held >= left.depth and bool(left.own_names) and is_part("kicker", left.own_names)

    def _finish(self, node: Any, tag: str) -> None:
        """Note what ends with an element of a kind of its own."""
        if tag == "figcaption":
            self._captions -= 1
        elif tag == "tr":
            self._in_row = False
        elif node is self._preformatted:
            self._preformatted = self._breaks = None
        elif node is self._table:
            self._table = None

    def add(self, text: str) -> None:
        """Take in a text that stands at this place."""
        if self._breaks is not None:
            self._add_lines(text, self._breaks)
        elif text.isspace():
            if self._pieces:
                self._pieces.append(" ")
        else:
            self._add_words(text)

    def _add_lines(self, text: str, breaks: re.Pattern[str]) -> None:
        """Take in a preformatted text whose lines are blocks."""
        for number, part in enumerate(breaks.split(text)):
            if number:
                self.end()
            if part.strip():
                self._add_words(part)
            elif self._pieces:
                self._pieces.append(" ")

    def _add_words(self, text: str) -> None:
        pieces = self._pieces
        if not pieces and text.lstrip()[:1] in _JOINTS and self.innermost.block in HEADINGS:
            text = text.lstrip().lstrip(":| \xa0")
            if not text:
                return
        if not pieces:
            self._first, self._lowest = self.innermost, self.innermost.depth
        elif text[0].isupper() and _is_glued(pieces[-1]):
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

    def _add_field(self, node: Any) -> None:
        """The block of a form's field, which waits as an image does."""
        if (node.get("type") or "").strip().lower() in FIELDS:
            block = TaggedText("", self.innermost.outside.tags()._replace(tag=FIELD), 0.0, node)
            (self._images if self._pieces else self.blocks).append(block)

    def end(self) -> None:
        """Add the block of the line, if it has any text, and of the images in it; the next line begins."""
        if not self._pieces:
            return
        text = "".join(self._pieces)
        if _CELL in text:
            text = "\t".join(" ".join(cell.split()) for cell in text.split(_CELL)).strip("\t")
        else:
            text = " ".join(text.split())
        linked = self._linked / (len(text) - text.count(" ") - text.count("\t")) if self._linked else 0.0
        holder = self._first.at(self._held)
        tags, node = holder.tags(), holder.node
        self.blocks.append(TaggedText(text, tags, linked, node, "table" if self._in_row else self._pre_mark(tags)))
        if self._readings:
            self.blocks.append(TaggedText(" ".join(self._readings), tags._replace(tag=READING), 0.0, node))
            self._readings = []
        if self._images:
            self.blocks += self._images
            self._images = []
        self._pieces, self._linked = [], 0

    def _pre_mark(self, tags: Tags) -> Mark:
        return "code" if tags.tag == "pre" and self._breaks is None else ""


def _is_place(pieces: list[str], names: str) -> bool:
    """Whether an element is named for an author's place that no mark or word parts from the name before."""
    before = pieces[-2] if pieces[-1] == " " and len(pieces) > 1 else pieces[-1]
    return not before[-1].isspace() and before[-1] not in _STOPS and is_part("byline_place", names)


def _turns(node: Any) -> bool:
    """Whether a break has bare text on both sides: a kicker or a standfirst is an element of its own."""
    previous = node.getprevious()
    before = node.getparent().text if previous is None else previous.tail
    return bool(before and node.tail) and not (before.isspace() or node.tail.isspace())


def _is_glued(before: str) -> bool:
    """Whether a capital that touches a text begins a word of its own, as in no word: "Jane Roe", then "Reporter"."""
    return len(before) > MOST_GLUED_LETTERS and (before[-1].islower() or before[-1].isdigit())


def _weight(text: str) -> int:
    """How many characters of a text are not white space."""
    return len("".join(text.split()))
