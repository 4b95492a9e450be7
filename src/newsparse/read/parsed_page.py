"""Parsed pages: trees of Beautiful Soup and lxml that a caller hands over instead of a page's text."""

from collections.abc import Iterable, Mapping
from pathlib import PurePath
from typing import Any

from newsparse.errors import wrong_type
from newsparse.read.html.tree import copy_soup, plain_tree


def is_parsed_page(value: Any) -> bool:
    """Whether a value is a page, or an element of one, that Beautiful Soup or lxml has parsed.

    Example:
        >>> from lxml.html import fromstring
        >>> is_parsed_page(fromstring("<p>A fire.</p>")), is_parsed_page("<p>A fire.</p>")
        (True, False)
    """
    return _is_soup(value) or hasattr(value, "iterchildren") or hasattr(value, "getroot")


def root_of(page: Any) -> Any:
    """The root element of a parsed page, ``None`` for an empty page.

    Raises:
        TypeError: it is none; the error says what to hand over instead.
    """
    if _is_soup(page):
        return copy_soup(page)
    if hasattr(page, "getroot"):  # an lxml tree
        root = page.getroot()
        return None if root is None else plain_tree(root)
    if hasattr(page, "iterchildren"):  # an lxml element
        return plain_tree(page)
    taken = "parse_article takes str, bytes, a BeautifulSoup or Tag, or an lxml element"
    raise wrong_type(page, taken, advice_for(page))


def _is_soup(value: Any) -> bool:
    """Whether a value is a BeautifulSoup or a Tag; asked first, because these answer to every attribute."""
    return isinstance(getattr(value, "contents", None), list) and hasattr(value, "descendants")


def advice_for(given: object) -> str:
    """What to hand over instead of something that is no raw text.

    Example:
        >>> advice_for(bytearray(b"A fire."))
        'hand over bytes(raw)'
    """
    if given is None:
        return "there is no text to parse; look at why what reads or fetches the page gave none"
    if isinstance(given, PurePath):
        return "hand over what the file holds: path.read_bytes()"
    if isinstance(given, bytearray | memoryview):
        return "hand over bytes(raw)"
    if isinstance(given, Mapping):
        return "hand over the text under its key, or the record to newsparse.validate_feed"
    if hasattr(given, "read"):
        return "hand over what the file holds: file.read()"
    return "of several texts, parse each" if isinstance(given, Iterable) else "hand over the text or the page"
