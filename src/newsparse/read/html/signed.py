"""Signed: the names inside a short line that the tags of a page mark as authors', such as links to their pages."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import Any
from unicodedata import normalize

from newsparse.attribution.cue_words import opened, words
from newsparse.cues import read_file
from newsparse.cues.elements import find_parts, part_names
from newsparse.read.html.opened import element_names

LONGEST_LINE_CHARACTERS = 200
"""Characters of a line that is looked into; a longer one is a paragraph."""
LONGEST_NAME_CHARACTERS = 60
"""Characters of the longest name."""
LONGEST_BYLINE_WORD = 20
"""Characters of the longest byline word before such a link: "Written by"."""
MOST_ELEMENTS = 80
"""Elements that are looked at; more stand in a container, not in a line."""
_INLINE = frozenset({"a", "span", "b", "strong", "cite"})
_AUTHORS_PAGE = re.compile(r"/(?P<of>[a-z-]{2,20})/(?P<who>[a-z][a-z._-]{2,60}?)[\d-]{0,12}/?(?:[?#]|\.html?|\Z)")
"""The end of an address with a person's name behind what is kept there."""
_ITEM = frozenset({"author", "creator"})
_FORMATTED_NAME = "fn"
"""The class of a person's name in the microformat hCard: microformats.org/wiki/hcard."""


def find_signed(node: Any, text: str) -> tuple[str, ...]:
    """The names that elements inside a line mark as an author's: by ``rel``, ``itemprop``, hCard, or a link's class.

    Args:
        node: the innermost element around the line.
        text: the line.

    Example:
        >>> from lxml import html
        >>> line = html.fromstring('<p><a href="/d">Design</a> <a rel="author" href="/j">Jane Roe</a></p>')
        >>> find_signed(line, "Design Jane Roe")
        ('Jane Roe',)
    """
    return tuple(dict.fromkeys(_names(node, text))) if len(text) <= LONGEST_LINE_CHARACTERS else ()


def _names(node: Any, text: str) -> Iterator[str]:
    for element in islice(node.iter(), MOST_ELEMENTS):
        if element is node or element.tag not in _INLINE:
            continue
        name = " ".join("".join(element.itertext()).split())
        if not (_is_marked(element) or _leads_to_author(element, name)):
            continue
        if 1 < len(name) <= LONGEST_NAME_CHARACTERS and name != text and name in text:
            yield name


def _is_marked(element: Any) -> bool:
    if "author" in (element.get("rel") or "").split() or element.get("itemprop") in _ITEM:
        return True
    if _FORMATTED_NAME in (element.get("class") or "").split():
        return True
    if element.tag == "span" and not len(element):  # <span class="section">…</span><span class="author">Jane Roe</span>
        parts = find_parts(element_names(element)) if element.get("class") else ()
        return _part("byline") in parts and _part("byline_place") not in parts
    if element.tag != "a" or element.get("href") is None:
        return False
    if _follows_byline_word(element):
        return True
    around = element.getparent()
    own = around is not None and around.tag in ("span", "li") and len(around.findall(".//a")) == 1
    names = (
        (element, around) if own else (element,)
    )  # <span class="author"><a href="…">Jane Roe</a> <i>Editor</i></span>
    return any(_part("byline") in find_parts(element_names(one)) for one in names)


def _leads_to_author(element: Any, name: str) -> bool:
    """Whether a link leads to the page of an author of that name: "/author/jane-roe" under "Jane Roe"."""
    href = (element.get("href") or "") if element.tag == "a" and " " in name else ""
    found = _AUTHORS_PAGE.search(href.lower())
    if found is None or found["of"] not in read_file("names")["author_pages"]:
        return False
    plain = normalize("NFKD", name.lower()).encode("ascii", "ignore").decode()
    return "".join(filter(str.isalpha, found["who"])) == "".join(filter(str.isalpha, plain))


def _follows_byline_word(link: Any) -> bool:
    """Whether a byline word and nothing else opens the element in which a link stands: ``<p>By <a …>Jane Roe</a>``."""
    around = link.getparent()
    if around is None or around[0] is not link or not around.text:
        return False
    before = around.text.strip(" :\n\t\xa0")
    return 1 < len(before) <= LONGEST_BYLINE_WORD and opened(words().byline, before) == len(before)


@lru_cache(maxsize=2)
def _part(name: str) -> int:
    return part_names().index(name)
