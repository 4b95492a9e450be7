"""Entities: characters that HTML writes as names or numbers (``&amp;``, ``&#8217;``) and a scraper left so."""

import re
from collections.abc import Sequence
from html import unescape
from typing import NamedTuple

MOST_ESCAPES = 2
"""How often a text may be escaped: feeds of feeds hold ``&amp;#8217;``."""

ENTITY_RE = re.compile(r"&(?:amp;){0,2}(?:#\d{2,7}|#[xX][0-9a-fA-F]{2,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")


def decode_entities(text: str) -> str:
    r"""A text with its entities as the characters that they stand for; one without a semicolon stays.

    Example:
        >>> decode_entities("Mill &amp; house, don&#8217;t &amp;nbsp; AT&T")
        'Mill & house, don’t \xa0 AT&T'
    """
    return ENTITY_RE.sub(_decode, text) if "&" in text and ";" in text else text


class Decoded(NamedTuple):
    """A text with its entities decoded, and where each of its characters stood."""

    text: str
    places: Sequence[int]
    """Of each character the offset of what it was written as; of the end too."""


def decode_with_places(source: str) -> Decoded:
    """A decoded text with the way back to what it was decoded from.

    Example:
        >>> decode_with_places("A &amp; B")
        Decoded(text='A & B', places=[0, 1, 2, 7, 8, 9])
    """
    parts: list[str] = []
    places: list[int] = []
    at = 0
    for found in ENTITY_RE.finditer(source):
        shown = _decode(found)
        parts += (source[at : found.start()], shown)
        places += range(at, found.start())
        places += [found.start()] * len(shown)
        at = found.end()
    places += range(at, len(source) + 1)
    return Decoded("".join((*parts, source[at:])), places)


def _decode(found: re.Match[str]) -> str:
    text = found[0]
    for _ in range(MOST_ESCAPES):
        text = unescape(text)
    return text
