"""Which part of a page a block stands in: the headline, the comments, navigation, links to other stories, a picture."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from newsparse.cues.elements import bearing, load_elements
from newsparse.read.html.tagged_text import TaggedText

_NAMED = {element.part: element.pattern for element in load_elements()}
_REGIONS = ("comment", "navigation", "related")
_BY_TAG = {"<nav>": "navigation", "<aside>": "related"}
_NO_HEADLINE_RE = bearing("logo", "brand", "site-title", "site-name", "masthead")
_CREDIT_RE = bearing("byline", "autor", "author")
_NO_CAPTION_RE = bearing(
    *("vjs", "jw", "jwplayer", "plyr", "player", "settings", "controls", "captions-menu", "dialog", "paywall"),
)
_CREDIT_TEXT_RE = re.compile(
    r"\(?(?:fotos?|photos?|bild(?:quelle)?|image|credit|quelle|source|фото) ?[:©/]|©", re.IGNORECASE
)

HEADINGS = frozenset({"h2", "h3", "h4"})
MOST_LINKED = 0.5
"""The share of links above which a block leads elsewhere."""
PARAGRAPH_LETTERS = 80
"""Letters from which a block is a paragraph of the story; menus, labels and dates are shorter."""
_QUOTING = frozenset({"figure", "figcaption", "blockquote", "article"})
"""Inside these a footer is the credit, the source or the end of the story, not the foot of the page."""
_SIGNING = frozenset({"time", "address"})
"""Inside these a text belongs to the article, even where a site puts all of its head into a ``figcaption``."""
_HEADLINE_LETTERS = 8
"""Letters that a headline has at least; a shorter h1 is a section's name."""
_LONG = 200
"""Letters of a paragraph that is too long for a teaser."""
_LONG_ENOUGH = 3
"""Paragraphs of that length under a name that show that the name is not that of a list of links."""
_SHORTEST_CAPTION = 20
"""Letters that a caption outside a figure has at least; shorter ones are labels that bear the name."""
_LONGEST_CREDIT = 100
"""Letters that a credit has at most; a longer text that begins like one is a caption."""
_CLOSE = 3
"""Elements, from the innermost, whose names speak of the block alone; farther ones hold other things too."""


def regions(blocks: Sequence[TaggedText]) -> list[str]:
    """What part of the page each block is of; empty for a block that may be of the story.

    The parts are ``title`` (every plausible h1), ``comment``, ``navigation``, ``related``, ``caption``, ``credit`` and
    ``alt``.
    """
    named = [_region_names(block) for block in blocks]
    wrong = _wrong_names(blocks, named)
    return [_region(block, names, wrong) for block, names in zip(blocks, named, strict=True)]


def is_paragraph(block: TaggedText) -> bool:
    """Whether a block is long enough for a paragraph and leads nowhere else."""
    return len(block.text) >= PARAGRAPH_LETTERS and block.linked <= MOST_LINKED and block.tags.tag != "img"


def main_headline(blocks: Sequence[TaggedText], titles: Sequence[int], story: Sequence[int]) -> int:
    """The index of the headline that is followed by most of the story before the next one; -1 when there is none.

    Args:
        blocks: the blocks of the page.
        titles: the indexes of the headlines.
        story: the indexes of the paragraphs.
    """
    spans = pairwise([*titles, len(blocks)])
    held = [sum(len(blocks[index].text) for index in story if start < index < stop) for start, stop in spans]
    return titles[held.index(max(held))] if titles else -1


def _region_names(block: TaggedText) -> dict[str, str]:
    """The names around a block that speak of a part of the page other than the article, each with that part."""
    names = [name for names in block.tags.names for name in names.split()]
    names += [f"<{tag}>" for tag in ("nav", "aside") if tag in block.tags.around]
    if "footer" in block.tags.around and not _QUOTING & set(block.tags.around):
        names.append("footer")
    found = {}
    for name in names:
        region = _BY_TAG.get(name) or next((part for part in _REGIONS if _NAMED[part].search(name)), None)
        if region:
            found[name] = region
    return found


def _wrong_names(blocks: Sequence[TaggedText], named: Sequence[dict[str, str]]) -> frozenset[str]:
    """The names that mean something else on this page: the headline or several long paragraphs stand under them."""
    headlines = [index for index, block in enumerate(blocks) if _is_headline(block)]
    main = main_headline(blocks, headlines, [index for index, block in enumerate(blocks) if is_paragraph(block)])
    long: Counter[str] = Counter()
    for block, names in zip(blocks, named, strict=True):
        if is_paragraph(block) and len(block.text) >= _LONG:
            long.update(name for name, region in names.items() if region != "comment")
    wrong = {name for name, count in long.items() if count >= _LONG_ENOUGH}
    return frozenset(wrong.union(named[main] if main >= 0 else ()))


def _is_headline(block: TaggedText) -> bool:
    if block.tags.tag != "h1" or len(block.text) < _HEADLINE_LETTERS or "nav" in block.tags.around:
        return False
    return not _NO_HEADLINE_RE.search(" ".join(block.tags.names))


def _region(block: TaggedText, names: dict[str, str], wrong: frozenset[str]) -> str:
    if block.tags.tag == "img":
        return "alt"
    region = next((region for name, region in names.items() if name not in wrong), "")
    if region:
        return region
    return "title" if _is_headline(block) else _of_picture(block)


def _of_picture(block: TaggedText) -> str:
    """``caption`` or ``credit`` for the text of a picture, else the empty string."""
    close = " ".join(block.tags.names[:_CLOSE])
    around = set(block.tags.around)
    if block.linked > MOST_LINKED or _NO_CAPTION_RE.search(close) or block.tags.tag in HEADINGS or around & _SIGNING:
        return ""
    named = bool(_NAMED["caption"].search(close))
    if not around & {"figure", "figcaption"} and not (named and len(block.text) >= _SHORTEST_CAPTION):
        return ""
    is_caption = "figcaption" in around or named
    own = " ".join(block.tags.names[:2])
    if _CREDIT_RE.search(own) or _NAMED["credit"].search(own):
        return "credit"
    if is_caption and len(block.text) <= _LONGEST_CREDIT and _CREDIT_TEXT_RE.match(block.text):
        return "credit"
    return "caption" if is_caption else ""
