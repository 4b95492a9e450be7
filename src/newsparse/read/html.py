"""HTML to text: tags off, a line break at each block element, scripts and styles left out; or block by block."""

import re
from collections.abc import Iterator
from html import unescape
from typing import Any, NamedTuple

_TOKEN_RE = re.compile(r"(<!--|-->|<[a-zA-Z/!?][^<>]*>)")
_NAME_RE = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]*)")
_LOOKS_RE = re.compile(
    r"\s*(?:<\?xml[^<>]*>\s*)?<(?:!doctype html|html|head|body|article|div|p|section|main|h1)\b", re.IGNORECASE
)

_HUMP_RE = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_GAP_RE = re.compile(r"[^\w\s]+|_+")

_COMMENT = "<!--"
_HIDDEN = frozenset({"script", "style", "template", "noscript", "svg", "head", "iframe", "select"})
_BLOCKS = frozenset(
    {
        *("address", "article", "aside", "blockquote", "br", "button", "dd", "details", "div", "dl", "dt", "fieldset"),
        *("figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main"),
        *("nav", "ol", "p", "pre", "section", "table", "tbody", "td", "th", "thead", "time", "tr", "ul"),
    }
)

_NAMING = ("class", "id", "itemprop", "role", "rel", "data-testid", "data-component", "data-gu-name")
"""The attributes in which a page says what an element is; the last three where the classes are made by a machine."""
NEAREST = 7
"""The element and its ancestors whose names are kept; farther ones name the page and not the block."""
_NAMELESS = frozenset({"html", "body"})


class TaggedBlock(NamedTuple):
    """A block of a page with what its tags say.

    Attributes:
        text: the text with its white space folded, never empty; for an image its alternative text.
        tag: the tag of the nearest block element, ``img`` for an image.
        ancestors: the tags from the root down to the innermost element, block or not, that holds the whole text.
        classes: the names that this innermost element and its nearest ancestors bear, nearest first, a string an
            element: lower-case, words joined by ``-``, names parted by a blank. ``html`` and ``body`` are left out.
        linked: the share of the text that lies in links, from 0 to 1.
    """

    text: str
    tag: str
    ancestors: tuple[str, ...]
    classes: tuple[str, ...]
    linked: float


class _Open(NamedTuple):
    """An element that the walk is inside of."""

    tag: str
    names: str


def looks_like_html(source: str) -> bool:
    """Whether a text is HTML: it begins with a document or block tag; one that merely mentions a tag is not.

    Example:
        >>> looks_like_html("<p>Rain fell.</p>"), looks_like_html("The <p> tag marks a paragraph.")
        (True, False)
    """
    return bool(_LOOKS_RE.match(source))


def strip_tags(html: str) -> str:
    """The readable text of an HTML page, block elements on lines of their own.

    Example:
        >>> strip_tags("<p>Rain <b>fell</b>.</p><script>x()</script>").strip()
        'Rain fell.'
    """
    out: list[str] = []
    hidden: str | None = None
    for piece in _TOKEN_RE.split(html):
        if piece == _COMMENT:
            hidden = hidden or _COMMENT
        elif piece == "-->":
            hidden = None if hidden == _COMMENT else hidden
        elif hidden == _COMMENT:
            continue
        elif _TOKEN_RE.fullmatch(piece):
            match = _NAME_RE.match(piece)
            hidden = _step(out, hidden, match[1].lower() if match else "", piece)
        elif hidden is None:
            out.append(" ".join(unescape(piece).split("\n")))
    return "".join(out)


def _step(out: list[str], hidden: str | None, name: str, tag: str) -> str | None:
    """Take in one tag; return the name of the hidden element we are in, if any."""
    closing = tag.startswith("</")
    if hidden:
        return None if closing and name == hidden else hidden
    if name in _HIDDEN and not closing and not tag.endswith("/>"):
        return name
    if name in _BLOCKS:
        out.append("\n\n" if name == "p" else "\n")
    return None


def walk(html: str) -> Iterator[TaggedBlock]:
    """The blocks of an HTML page in the order of the page; none for a page that holds no text.

    Inline tags are joined and ``<br>`` ends a block, as in a browser's ``innerText``. The alternative text of an image
    inside a line comes after that line. A page that lxml gives up on is read without its tags: nothing is lost.

    Example:
        >>> [(block.text, block.tag) for block in walk("<h1>Mill burns</h1><p>Rain <b>fell</b>.<br>All night.</p>")]
        [('Mill burns', 'h1'), ('Rain fell.', 'p'), ('All night.', 'p')]
    """
    steps = _steps(html)
    if steps is None:
        lines = (" ".join(line.split()) for line in strip_tags(html).splitlines())
        yield from (_block(line, "", [], 0.0) for line in lines if line)
        return
    path: list[_Open] = []
    line = _Line()
    for event, node in steps:
        hidden = node.tag in _HIDDEN
        if event == "start" and hidden:
            steps.skip_subtree()
        elif event == "start":
            if node.tag in _BLOCKS:
                yield from line.end()
            path.append(_Open(node.tag, _names(node)))
            line.add(node.text, path)
            yield from line.image(node.get("alt") if node.tag == "img" else None, path)
        else:
            if event == "end" and not hidden:
                if node.tag in _BLOCKS:
                    yield from line.end()
                path.pop()
                line.leave(len(path))
            line.add(node.tail, path)
    yield from line.end()


def _steps(html: str) -> Any:
    """The walk through the tree of a page as lxml reads it; ``None`` where lxml finds no element or gives up.

    It gives up at elements inside each other to a depth of 256 and at single texts of ten million characters.
    """
    from lxml import etree  # type: ignore[import-untyped]  # noqa: PLC0415  # no types; slow, and for HTML alone

    # As bytes, since lxml refuses a str that declares an encoding; and some versions of it stop at a null byte.
    data = html.replace("\0", " ").encode(errors="replace")
    parser = etree.HTMLParser(encoding="utf-8")
    try:
        root = etree.fromstring(data, parser)
    except etree.LxmlError:
        return None
    if root is None or any(error.level_name == "FATAL" for error in parser.error_log):
        return None
    return etree.iterwalk(root, events=("start", "end", "comment", "pi"))


def _names(node: Any) -> str:
    """The names that an element bears, lower-case, the words of each joined by ``-``."""
    if node.tag in _NAMELESS:
        return ""
    names = " ".join(filter(None, map(node.get, _NAMING)))
    return " ".join(_GAP_RE.sub("-", _HUMP_RE.sub("-", names)).lower().split())


class _Line:
    """The text since the last edge of a block, and the innermost element that holds all of it."""

    def __init__(self) -> None:
        self._start()

    def _start(self) -> None:
        self._pieces: list[str] = []
        self._linked = 0
        self._path: list[_Open] = []
        self._shared = 0
        self._lowest = 0
        self._images: list[TaggedBlock] = []

    def add(self, text: str | None, path: list[_Open]) -> None:
        """Take in a text that stands at the end of a path."""
        if not text:
            return
        self._pieces.append(text)
        if text.isspace():
            return
        if not self._path:
            self._path, self._shared, self._lowest = path.copy(), len(path), len(path)
        self._shared = min(self._shared, self._lowest)
        if _in_link(path):
            self._linked += _weight(text)

    def leave(self, depth: int) -> None:
        """Note that an element was left, and how many are open still."""
        self._lowest = min(self._lowest, depth)

    def image(self, alt: str | None, path: list[_Open]) -> Iterator[TaggedBlock]:
        """The block of an image, at once at the beginning of a line; otherwise it waits for the end of the line."""
        text = " ".join((alt or "").split())
        if not text:
            return
        block = _block(text, "img", path, float(_in_link(path)))
        if self._path:
            self._images.append(block)
        else:
            yield block

    def end(self) -> Iterator[TaggedBlock]:
        """The block of the line, if it has any text, and of the images in it; the next line begins."""
        text = " ".join("".join(self._pieces).split())
        if text:
            path = self._path[: self._shared]
            tag = next((element.tag for element in reversed(path) if element.tag in _BLOCKS), "")
            yield _block(text, tag, path, self._linked / _weight(text))
        yield from self._images
        self._start()


def _block(text: str, tag: str, path: list[_Open], linked: float) -> TaggedBlock:
    names = tuple(element.names for element in reversed(path[-NEAREST:]) if element.tag not in _NAMELESS)
    return TaggedBlock(text, tag, tuple(element.tag for element in path), names, linked)


def _in_link(path: list[_Open]) -> bool:
    return any(element.tag == "a" for element in path)


def _weight(text: str) -> int:
    """How many characters of a text are not white space."""
    return sum(map(len, text.split()))
