"""HTML to segments: the page laid out as a reader sees it, each segment with what its tags say."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from newsparse.attribution.byline.opener import has_byline_word
from newsparse.document import Mark, Segment, Tags
from newsparse.letters import begins_small
from newsparse.read.entities import decode_entities
from newsparse.read.html.inline_pieces import LONGEST_LINE_CHARACTERS, find_pieces
from newsparse.read.html.signed import find_signed
from newsparse.read.html.tagged_text import FIELD, HEADINGS, IMAGES, TaggedText
from newsparse.read.html.tree import parse_html
from newsparse.read.html.walk import walk_tree
from newsparse.read.lines import count_words, ends_sentence, fold, has_invisible

_SHOWN_TAG_RE = re.compile(r"&(?:lt|gt|#60|#62);")
"""What a text about HTML shows: its entities are meant as they stand."""
_APART = frozenset({"p", "blockquote", "pre", *HEADINGS})
"""Elements with an empty line before and after them."""
_BOLD = frozenset({"b", "strong"})
_ITEMS = frozenset({"li", "dt", "dd"})
_MENUS = frozenset({"nav", "header", "footer", "menu"})
_SOURCES = ("src", "data-src", "data-lazy-src", "data-original", "data-srcset", "srcset")
"""Where an image's address is, in the order of trust."""
ITEM_DEPTH = 4
"""Elements, from the innermost, in which that of a list's item is; farther up it holds more than the item."""
FEWEST_RUN_ON_WORDS = 4
"""Blanks of the shortest line that a ``<br>`` may part from the rest of its sentence; verses and labels are shorter."""
FEWEST_VERSE_LINES, LONGEST_VERSE_CHARACTERS = 4, 60
"""Lines of the shortest poem, and characters of its longest line: so many breaks with so little between are meant."""
MOST_FIELDS = 8
"""Fields of forms between two lines that are noted; a table of check boxes is no news."""
MOST_BLOCKS_BESIDE = 2
"""Blocks after an image that stand under it."""


def walk(html: str) -> list[TaggedText]:
    """The blocks of an HTML page in the order of the page; none for a page that holds no text.

    Example:
        >>> [(one.text, one.tags.tag) for one in walk("<h1>Mill burns</h1><p>Rain <b>fell</b>.<br>All night.</p>")]
        [('Mill burns', 'h1'), ('Rain fell.', 'p'), ('All night.', 'p')]
    """
    root = parse_html(html)
    return [] if root is None else [block for block in walk_tree(root) if block.text]


def lay_out(root: Any) -> tuple[str, tuple[Segment, ...]]:
    r"""The text of a page as a reader sees it, and its segments.

    Args:
        root: an lxml element, the page's root.

    Example:
        >>> source, segments = lay_out(parse_html("<h1>Mill burns</h1><p>Rain fell.</p>"))
        >>> source, segments[0].mark
        ('Mill burns\n\nRain fell.', 'heading')
    """
    parts: list[str] = []
    segments: list[Segment] = []
    image = _LastImage(root)
    at, before = 0, ""
    for block in _joined(walk_tree(root)):
        tag = block.tags.tag
        if tag == "img":
            image.see(block.node)
            continue
        if tag == FIELD:
            if segments:
                segments[-1] = _with_field(segments[-1], block.tags.path)
            continue
        near = image.of(block)
        text = _shown(block)
        if not text:  # nothing but characters that nobody sees
            continue
        gap = bool(parts) and (tag in _APART or before in _APART)
        between = ("\n\n" if gap else "\n") if parts else ""
        segment = _segment(block, at + len(between), text, image=near, gap=gap)
        parts += (between, text)
        at, before = segment.end, tag
        segments.append(segment)
    return "".join(parts), tuple(segments)


def _shown(block: TaggedText) -> str:
    """The text of a block without what nobody sees, and without the entities of a page that escapes its text twice."""
    text = block.text
    if "&" in text and ";" in text and block.tags.tag != "pre" and not _SHOWN_TAG_RE.search(text):
        text = "\t".join(" ".join(cell.split()) for cell in decode_entities(text).split("\t"))
    return "\t".join(map(fold, text.split("\t"))) if has_invisible(text) else text


def _joined(blocks: Iterable[TaggedText]) -> Iterator[TaggedText]:
    """The blocks, those as one that a ``<br>`` parts inside a sentence: the next line goes on in lower case."""
    run: list[TaggedText] = []  # lines of the same element
    for block in blocks:
        if run and (block.tags.path != run[0].tags.path or block.tags.tag != run[0].tags.tag):
            yield from run if len(run) == 1 else _sentences(run)
            run = []
        run.append(block)
    yield from _sentences(run)


def _sentences(run: Sequence[TaggedText]) -> Iterator[TaggedText]:
    """The lines of one element, those as one that go on with each other; the lines of a poem as they are."""
    if len(run) >= FEWEST_VERSE_LINES and all(len(one.text) <= LONGEST_VERSE_CHARACTERS for one in run):
        yield from run
        return
    sentence = list(run[:1])
    for block in run[1:]:
        if _goes_on(sentence, block):
            sentence.append(block)
        else:
            yield _as_one(sentence)
            sentence = [block]
    if sentence:
        yield _as_one(sentence)


def _goes_on(before: Sequence[TaggedText], block: TaggedText) -> bool:
    """Whether a line goes on with those before it in the same element; a byline under a headline does not."""
    lines = block.tags.tag not in ("img", "rt", FIELD) and not block.mark
    if not (lines and begins_small(block.text) and before[-1].text[-1].isalnum()):
        return False
    if len(before) == 1 and not ends_sentence(block.text) and has_byline_word(block.text):
        return False
    return len(before) > 1 or before[0].text.count(" ") >= FEWEST_RUN_ON_WORDS


def _as_one(lines: Sequence[TaggedText]) -> TaggedText:
    """Lines of one sentence as one block."""
    if len(lines) == 1:
        return lines[0]
    length, linked = len(lines[0].text), lines[0].linked
    for block in lines[1:]:
        share = len(block.text) / (length + len(block.text))
        linked = linked * (1 - share) + block.linked * share
        length += 1 + len(block.text)
    return lines[0]._replace(text=" ".join(block.text for block in lines), linked=linked)


def _segment(block: TaggedText, start: int, text: str, *, image: str | None, gap: bool) -> Segment:
    words = sum(map(count_words, block.text.split("\t"))) if "\t" in block.text else count_words(block.text)
    mark, level = _mark(block)
    ended, tags = ends_sentence(text), _tags(block, text)
    return Segment(start, start + len(text), text, words, gap, mark, level, image, block.linked, ended, tags)


def _tags(block: TaggedText, text: str) -> Tags:
    """What the tags say of a block, those of the elements inside its line too."""
    node = block.node
    if node is None or next(node.iterchildren(), None) is None:  # mostly it is an element that holds a text alone
        return block.tags
    signed = find_signed(node, text) if block.linked or len(text) <= LONGEST_LINE_CHARACTERS else ()
    pieces = find_pieces(node, text)
    return block.tags._replace(signed=signed, pieces=pieces) if signed or pieces else block.tags


def _with_field(segment: Segment, path: str) -> Segment:
    """A segment that a field of a form follows, with the element that holds the field."""
    tags = segment.tags
    if tags is None or len(tags.fields) >= MOST_FIELDS or path in tags.fields:
        return segment
    return segment._replace(tags=tags._replace(fields=(*tags.fields, path)))


def _mark(block: TaggedText) -> tuple[Mark, int]:
    """What the tags make of a block: the innermost that says something counts."""
    tag, around = block.tags.tag, block.tags.around
    if tag in HEADINGS:
        return "heading", int(tag[1])
    if "blockquote" in around:
        return "quote", 0
    if block.mark:
        return block.mark, 0
    if not _ITEMS.isdisjoint(around[-ITEM_DEPTH:]) and _MENUS.isdisjoint(around):
        return "bullet", 0
    return ("bold", 0) if around and around[-1] in _BOLD else ("", 0)


class _LastImage:
    """The image that was met last, and how far back it is."""

    def __init__(self, root: Any) -> None:
        self._root = root
        self._address: str | None = None
        self._since = 0
        self._of_figures: dict[Any, str] | None = None
        """The first address in each figure of the page, once one was asked for."""

    def see(self, node: Any) -> None:
        """Note an image."""
        self._address, self._since = _address(node), 0

    def of(self, block: TaggedText) -> str | None:
        """The address of the image that a block stands under or, inside a figure, beside."""
        self._since += 1
        if self._since <= MOST_BLOCKS_BESIDE and self._address:
            return self._address
        if "figure" in block.tags.around:
            figure = next(block.node.iterancestors("figure"), block.node)
            if self._of_figures is None:
                self._of_figures = dict(_first_addresses(self._root))
            return self._of_figures.get(figure)
        return None


def _first_addresses(root: Any) -> Iterator[tuple[Any, str]]:
    """Each figure that holds an image, with the address of its first."""
    from lxml import etree  # type: ignore[import-untyped]  # noqa: PLC0415  # no types; slow, and for HTML alone

    without: list[Any] = []  # the open figures in which no image was met
    for event, node in etree.iterwalk(root, events=("start", "end"), tag=("figure", *IMAGES)):
        if node.tag == "figure":
            if event == "start":
                without.append(node)
            elif without and node is without[-1]:
                without.pop()
        elif event == "start" and (address := _address(node)):
            yield from ((figure, address) for figure in without)
            without.clear()


def _address(node: Any) -> str | None:
    """The address of an image; ``None`` for one that stands for what a script loads."""
    for key in _SOURCES:
        value = (node.get(key) or "").strip()
        if value and not value.startswith("data:"):
            return str(value.split(",")[0].split()[0]) if "srcset" in key else value
    return None
