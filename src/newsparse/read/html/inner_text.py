"""Inner text: the text in an element, read no farther than is needed to judge it.

Elements may nest without bound, and each may be asked for its text: reading all of it each time would cost the square
of the page.
"""

from collections.abc import Iterator
from itertools import islice
from typing import Any

MOST_STEPS = 400
"""Elements that begin or end inside an element and are looked at; a paragraph has a dozen links and marks."""


def first_text(node: Any, most: int) -> str:
    """The text in an element from its start, of some characters at least where it has so many.

    Args:
        node: the lxml element.
        most: the characters after which no more is read.

    Example:
        >>> from newsparse.read.html.tree import parse_html
        >>> first_text(parse_html("<p>Rain <b>fell</b> in <i>Ashby</i>.</p>"), 12)
        'Rain fell in '
    """
    found: list[str] = []
    length = 0
    for piece in _pieces(node):
        found.append(piece)
        length += len(piece)
        if length >= most:
            break
    return "".join(found)


def _pieces(node: Any) -> Iterator[str]:
    from lxml import etree  # type: ignore[import-untyped]  # noqa: PLC0415  # no types; slow, and for HTML alone

    for event, inner in islice(etree.iterwalk(node, events=("start", "end", "comment", "pi")), MOST_STEPS):
        text = inner.text if event == "start" else inner.tail if inner is not node else None
        if text:
            yield text
