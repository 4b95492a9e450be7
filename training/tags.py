"""Free labels: what the tags and the names of its elements say that a block of a page is.

Not every block gets a hint, and that is meant: a hint that is given should be right.
"""

import re
from collections.abc import Sequence
from html import unescape
from itertools import accumulate
from typing import NamedTuple

from newsparse.cues.elements import bearing, load_elements
from newsparse.read.html.layout import walk
from newsparse.read.html.tagged_text import TaggedText
from training.regions import HEADINGS, MOST_LINKED, is_paragraph, main_headline, regions

_NAMED = {element.part: element.pattern for element in load_elements()}
_LEAD_RE = bearing("teaser", _NAMED["lead"].pattern)
_NO_BYLINE_RE = bearing(
    *("bio", "biography", "author-box", "about", "profile", "author-description", "author-desc", "follow", "badge"),
    *("author-label", "image-author", "timestamp", "date", "button", "authors-search"),
)
_DURATION_RE = re.compile(r"\bmin(?:s|ute|utes|uten|utos|uti)?\b", re.IGNORECASE)
_PAGE_TITLE_RE = re.compile(r"<title[^<>]*>([^<]*)", re.IGNORECASE)
_NO_LETTER_RE = re.compile(r"\W+")

_NO_BYLINE_TAGS = frozenset({"button", "form", "label"})
_SHORT = 120
"""Letters that a byline or a date has at most."""
_LONGEST_SUBTITLE = 600
"""Letters that a subtitle has at most; a longer block that bears the name holds the story."""
_SHORTEST_SUBTITLE = 20
"""Letters that a subtitle has at least; shorter ones are labels."""
_SURE_SUBTITLE = 40
"""Letters that a subtitle has at least that no name marks, only its place in the header."""
_SHORTEST_TITLE = 20
"""Letters that a headline has at least that the page's title alone shows; shorter texts are in it by chance."""
_NEAR = 14
"""Blocks of no known part between the headline and what belongs to it; share buttons and labels stand there."""
_JUST_BEFORE = 4
"""Blocks before the headline in which a byline is the article's."""
_AT_ONCE = 3
"""Blocks within which something follows at once."""
_WIDEST_GAP = 12
"""Blocks between two paragraphs of a story; more of them are another part of the page."""
_AFTER_STORY = 4
"""Blocks after the last paragraph in which a byline or a date is still the article's."""
_CLOSE = 3
"""Elements, from the innermost, whose names speak of the block alone; farther ones hold other things too."""


class _Page(NamedTuple):
    """The blocks of a page, and where its story is.

    Attributes:
        blocks: the blocks.
        regions: the part of the page that each is of.
        unknown: how many blocks of no known part stand before each.
        title: the index of the headline, -1 for none.
        opening: the index of the first paragraph after the headline.
        first: the index of the first paragraph of the story proper.
        last: that of its last.
    """

    blocks: Sequence[TaggedText]
    regions: Sequence[str]
    unknown: Sequence[int]
    title: int
    opening: int
    first: int
    last: int


def tag_hints(html: str) -> list[tuple[str, str]]:
    """The text of each block of a page with a hint at what it is, in the order of the page.

    The hints are ``title``, ``subtitle``, ``byline``, ``timestamp``, ``caption``, ``credit``, ``heading``, ``comment``,
    ``navigation``, ``related``, ``alt`` (an image's alternative text), and the empty string where nothing is known.

    Example:
        >>> tag_hints("<h1>Mill burns down</h1><figure><figcaption>The mill.</figcaption></figure><p>Rain fell.</p>")
        [('Mill burns down', 'title'), ('The mill.', 'caption'), ('Rain fell.', '')]
    """
    blocks = list(walk(html))
    page = _page(blocks, _with_title(html, blocks, regions(blocks)))
    hints = [_detail(page, index) for index in range(len(blocks))]
    return [(block.text, hint) for block, hint in zip(blocks, hints, strict=True)]


def _with_title(html: str, blocks: Sequence[TaggedText], parts: list[str]) -> list[str]:
    """The parts, with a heading as the headline that stands in the page's title, where no h1 is one."""
    found = _PAGE_TITLE_RE.search(html)
    if "title" in parts or not found:
        return parts
    title = _letters(unescape(found[1]))
    for index, block in enumerate(blocks):
        fits = block.tags.tag in HEADINGS and not parts[index] and len(block.text) >= _SHORTEST_TITLE
        if fits and _letters(block.text) in title:
            return [*parts[:index], "title", *parts[index + 1 :]]
    return parts


def _letters(text: str) -> str:
    return _NO_LETTER_RE.sub("", text).lower()


def _page(blocks: Sequence[TaggedText], parts: Sequence[str]) -> _Page:
    titles = [index for index, part in enumerate(parts) if part == "title"]
    story = [index for index, block in enumerate(blocks) if not parts[index] and is_paragraph(block)]
    title = main_headline(blocks, titles, story)
    following = next((index for index in titles if index > title), len(blocks))
    after = [index for index in story if title < index < following]
    first, last = _densest(blocks, after)
    unknown = list(accumulate((not part for part in parts), initial=0))
    return _Page(blocks, parts, unknown, title, after[0] if after else len(blocks), first, last)


def _densest(blocks: Sequence[TaggedText], paragraphs: Sequence[int]) -> tuple[int, int]:
    """The first and the last of those paragraphs that follow each other closely and hold the most text together."""
    runs: list[list[int]] = []
    for index in paragraphs:
        if not runs or index - runs[-1][-1] > _WIDEST_GAP:
            runs.append([])
        runs[-1].append(index)
    best = max(runs, key=lambda run: sum(len(blocks[index].text) for index in run), default=None)
    return (best[0], best[-1]) if best else (len(blocks), -1)


def _detail(page: _Page, index: int) -> str:
    """The hint for a block: its part of the page, else what its names and its place in the article say."""
    block, part = page.blocks[index], page.regions[index]
    if page.title < 0 or part not in {"", "related"}:
        return part
    if _is_subtitle(page, index):
        return "subtitle"
    if part:
        return part
    close = " ".join(block.tags.names[:_CLOSE])
    if _is_near(page, index):
        if _is_timestamp(block, close):
            return "timestamp"
        if _is_byline(block, close):
            return "byline"
    return "heading" if _is_heading(page, index) else ""


def _is_near(page: _Page, index: int) -> bool:
    """Whether a block stands at the headline or at the end of the story."""
    if index < page.title:
        return page.title - index <= _JUST_BEFORE
    return _distance(page, index) <= _NEAR or 0 < index - page.last <= _AFTER_STORY


def _distance(page: _Page, index: int) -> int:
    """How many blocks of no known part lie between the headline and a block after it."""
    return page.unknown[index] - page.unknown[page.title + 1]


def _is_timestamp(block: TaggedText, close: str) -> bool:
    if len(block.text) > _SHORT or _DURATION_RE.search(block.text):
        return False
    digits = sum(map(str.isdigit, block.text))
    return digits >= 1 if "time" in block.tags.around else digits >= 2 and bool(_NAMED["timestamp"].search(close))


def _is_byline(block: TaggedText, close: str) -> bool:
    if len(block.text.split()) < 2 or len(block.text) > _SHORT or any(map(str.isdigit, block.text)):
        return False
    if _NO_BYLINE_TAGS & set(block.tags.around) or _NO_BYLINE_RE.search(" ".join(block.tags.names)):
        return False
    return bool(_NAMED["byline"].search(close)) and not block.text.endswith(":")


def _is_subtitle(page: _Page, index: int) -> bool:
    """Whether a block stands between the headline and the first paragraph, and a name or the header says the rest."""
    block = page.blocks[index]
    if not page.title < index <= page.opening or block.linked > MOST_LINKED or _distance(page, index) > _NEAR:
        return False
    if not _SHORTEST_SUBTITLE <= len(block.text) <= _LONGEST_SUBTITLE:
        return False
    close = " ".join(block.tags.names[:_CLOSE])
    if page.regions[index] == "related":
        return index - page.title <= _AT_ONCE and bool(_LEAD_RE.search(" ".join(block.tags.names[:2])))
    return bool(_NAMED["subtitle"].search(close)) or _is_lead(page, index, close) or _is_in_header(page, index, close)


def _is_lead(page: _Page, index: int, close: str) -> bool:
    """Whether a block alone bears the name of a lead; several under one such name are the story."""
    following = page.blocks[index + 1 : index + 2]
    alone = all(block.tags.names[:_CLOSE] != page.blocks[index].tags.names[:_CLOSE] for block in following)
    return alone and bool(_LEAD_RE.search(close))


def _is_in_header(page: _Page, index: int, close: str) -> bool:
    """Whether a block is a paragraph in the same header as the headline."""
    block = page.blocks[index]
    if block.tags.tag not in {"p", "h2"} or len(block.text) < _SURE_SUBTITLE or _NAMED["byline"].search(close):
        return False
    return "header" in block.tags.around and "header" in page.blocks[page.title].tags.around


def _is_heading(page: _Page, index: int) -> bool:
    """Whether a heading stands between paragraphs of the story, and one follows it at once."""
    block = page.blocks[index]
    if block.tags.tag not in HEADINGS or block.linked > MOST_LINKED or not page.first < index < page.last:
        return False
    following = range(index + 1, min(index + 1 + _AT_ONCE, len(page.blocks)))
    return any(not page.regions[number] and is_paragraph(page.blocks[number]) for number in following)
