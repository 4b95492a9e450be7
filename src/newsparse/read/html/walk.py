"""Walk: the blocks of an HTML tree in the order of the page, each with what its tags say."""

import re
from functools import lru_cache
from itertools import islice
from typing import Any, NamedTuple

from newsparse.document import Tags

HIDDEN = frozenset({"script", "style", "template", "noscript", "svg", "head", "iframe", "select", "object", "math"})
"""Elements whose text no reader sees."""
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
LONG, STORY, LOOKED_AT = 80, 3, 50
"""Letters of a paragraph, and how many of them a hidden element has that a script will show; one is enough where its
name says that a paywall holds it back. Paragraphs of an element that are looked at."""
NEAREST = 7
"""The element and its ancestors whose names are kept; farther ones name the page and not the block."""

_NAMING = frozenset({"class", "id", "itemprop", "role", "rel", "data-testid", "data-component", "data-gu-name"})
"""The attributes in which a page says what an element is; the last three where the classes are made by a machine."""
_NAMELESS = frozenset({"html", "body"})
_HUMP_RE = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_GAP_RE = re.compile(r"[^\w\s]+|_+")
_UNSEEN_RE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_HELD_BACK_RE = re.compile(r"subscri|paywall|premium|article-body|story-body|encrypted")
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


def walk_tree(root: Any) -> list[TaggedText]:
    """The blocks of an lxml tree: inline tags joined, ``<br>`` ending a block as in a browser's ``innerText``.

    The alternative text of an image inside a line comes after that line. In a picture's caption an element that bears
    a credit's name is a block of its own. Elements that an attribute hides are left out.
    """
    from lxml import etree  # type: ignore[import-untyped]  # noqa: PLC0415  # no types; slow, and for HTML alone

    steps = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
    line = _Line()
    nodes = line.nodes
    for event, node in steps:
        if event == "start":
            if node.tag in HIDDEN or _is_hidden(node):
                line.skip(node.tag)
                steps.skip_subtree()
                continue
            line.enter(node)
            text = node.text
        else:
            if event == "end" and nodes and node is nodes[-1]:
                line.leave(node)
            text = node.tail
        if text:
            line.add(text)
    line.end()
    return line.blocks


def element_names(node: Any) -> str:
    """The names that an element bears, lower-case, the words of each joined by ``-``."""
    names = [value for key, value in node.items() if key in _NAMING]
    return _plain_names(" ".join(names)) if names else ""


@lru_cache(maxsize=4096)
def _plain_names(names: str) -> str:
    return " ".join(_GAP_RE.sub("-", _HUMP_RE.sub("-", names)).lower().split())


def _is_hidden(node: Any) -> bool:
    """Whether an attribute hides an element, and it holds no story that a script will show."""
    style = node.get("style")
    hidden = (style is not None and bool(_UNSEEN_RE.search(style))) or node.get("hidden") is not None
    if not hidden:
        return False
    long = sum(len("".join(part.itertext())) >= LONG for part in islice(node.iter("p"), LOOKED_AT))
    return long < (1 if _HELD_BACK_RE.search(element_names(node)) else STORY)


def _is_credit(node: Any) -> bool:
    """Whether an element of a picture's caption bears the name of a credit."""
    return bool(_CREDIT_RE.search(element_names(node)))


_NOWHERE = Tags("", (), (), "")


class _Line:
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

    def enter(self, node: Any) -> None:
        """Take in an element that opens."""
        tag = node.tag
        if self._pieces and (tag in BLOCKS or (self._captions and _is_credit(node))):
            self.end()
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

    def skip(self, tag: str) -> None:
        """Pass by an element that is left out; it counts among its kind all the same."""
        counts = self._counts[-1]
        counts[tag] = counts.get(tag, 0) + 1

    def leave(self, node: Any) -> None:
        """Leave the innermost element."""
        tag, nodes = node.tag, self.nodes
        if self._pieces and (tag in BLOCKS or (self._captions and _is_credit(node))):
            self.end()
        nodes.pop()
        self._counts.pop()
        self._places.pop()
        if tag == "a":
            self._links -= 1
        elif tag == "figcaption":
            self._captions -= 1
        self._lowest = min(self._lowest, len(nodes))

    def add(self, text: str) -> None:
        """Take in a text that stands at this place."""
        pieces = self._pieces
        if text.isspace():
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
        text = " ".join("".join(self._pieces).split())
        linked = self._linked / _weight(text) if self._linked else 0.0
        path = self._first[: self._held]
        tags = self._tags_of(path, self._first_places)
        node = path[-1] if path else None
        self.blocks.append(TaggedText(text, tags, linked, node))
        if self._images:
            self.blocks += self._images
            self._images = []
        self._pieces, self._linked = [], 0

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
