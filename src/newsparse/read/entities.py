"""Entities: characters that HTML writes as names or numbers (``&amp;``, ``&#8217;``) and a scraper left so."""

import re
from html import unescape

TWICE = 2
"""How often a text may be escaped: feeds of feeds hold ``&amp;#8217;``."""

ENTITY_RE = re.compile(r"&(?:amp;){0,2}(?:#\d{2,7}|#[xX][0-9a-fA-F]{2,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")


def decode_entities(text: str) -> str:
    r"""A text with its entities as the characters that they stand for; one without a semicolon stays.

    Example:
        >>> decode_entities("Mill &amp; house, don&#8217;t &amp;nbsp; AT&T")
        'Mill & house, don’t \xa0 AT&T'
    """
    return ENTITY_RE.sub(_decode, text) if "&" in text and ";" in text else text


def _decode(found: re.Match[str]) -> str:
    text = found[0]
    for _ in range(TWICE):
        text = unescape(text)
    return text
