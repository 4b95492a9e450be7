"""Script state: the article that a page holds in the data of its scripts, as HTML in one of their strings.

Pages that a script draws (Next.js, Nuxt and others) bring their data along: as JSON in a ``script``, as what a script
assigns, or as an attribute ``data-…`` of the element that is drawn into.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

SHORTEST_CHARACTERS = 200
"""Characters of the shortest string that may hold an article."""

_MARK_RE = re.compile(r'\\.|"|\n', re.DOTALL)
"""What begins or ends a string, and what does not end it."""
_PARAGRAPH_RE = re.compile(r"(?:<|\\(?:u00|x)3c)p(?![a-z])", re.IGNORECASE)
_HEXADECIMAL_RE = re.compile(r"\\x(?=[\da-f]{2})", re.IGNORECASE)
"""How JavaScript writes a letter, and JSON does not."""


def find_html(root: Any) -> str | None:
    """The longest HTML with paragraphs in the data of a page's scripts; ``None`` without any.

    Args:
        root: an lxml element, the page's root.
    """
    written = (html for data in _data(root) if _PARAGRAPH_RE.search(data) for html in _html_in(data))
    return max(written, key=len, default=None)


def _data(root: Any) -> Iterator[str]:
    """The texts in which scripts keep what they draw."""
    for node in root.iter("script"):
        yield node.text or ""
    for node in root.iter():
        for name, value in node.attrib.items():
            if name.startswith("data-") and len(value) >= SHORTEST_CHARACTERS:
                yield value


def _html_in(data: str) -> Iterator[str]:
    """The strings of a script or of JSON that hold paragraphs, as the script would read them."""
    for literal in _literals(data):
        if len(literal) >= SHORTEST_CHARACTERS and _PARAGRAPH_RE.search(literal):
            written = _HEXADECIMAL_RE.sub(r"\\u00", literal)
            try:
                yield json.loads(f'"{written}"')
            except json.JSONDecodeError:
                continue


def _literals(data: str) -> Iterator[str]:
    """What stands between two double quotes of one line, in one pass."""
    start: int | None = None
    for mark in _MARK_RE.finditer(data):
        if mark[0] == "\n":
            start = None  # no string goes on in the next line: the quote before was none of a string's
        elif mark[0] == '"' and start is None:
            start = mark.end()
        elif mark[0] == '"':
            yield data[start : mark.start()]
            start = None
