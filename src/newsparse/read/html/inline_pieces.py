"""Inline pieces: what stands apart in the elements of a short line, "Jane Roe" and "Selby" in one span each."""

from collections.abc import Iterator
from itertools import islice
from typing import Any

from newsparse.cues.elements import pieces_of
from newsparse.read.html.opened import BLOCKS, element_names

LONGEST_LINE_CHARACTERS = 100
"""Characters of a line that is looked into: names, a place, a paper and a date; a longer one is a paragraph."""
MOST_ELEMENTS = 12
"""Elements that are looked at; more stand in a container, not in a line."""


def find_pieces(node: Any, text: str) -> tuple[str, ...]:
    """The pieces of a line that its inline elements part, which are all of it; empty where they part nothing.

    The two parts of one name, each in an element that is named for it, part nothing.

    Args:
        node: the innermost element around the line.
        text: the line.

    Example:
        >>> from lxml import html
        >>> find_pieces(html.fromstring("<p><b>Jane Roe</b> Selby</p>"), "Jane Roe Selby")
        ('Jane Roe', 'Selby')
    """
    if len(text) > LONGEST_LINE_CHARACTERS or " " not in text or not _holds_few(node):
        return ()
    letters = text.replace(" ", "")
    for pieces in _lines(node):
        if len(pieces) > 1 and "".join(pieces).replace(" ", "") == letters:
            return tuple(pieces)
    return ()


def _holds_few(node: Any) -> bool:
    """Whether an element holds some elements and not many; lxml would count all of them for its length."""
    held = list(islice(node.iterchildren(), MOST_ELEMENTS + 1))
    return 0 < len(held) <= MOST_ELEMENTS


def _lines(node: Any) -> Iterator[list[str]]:
    """The pieces of each line inside an element; none of a line in which an element is named for a part of a name."""
    pieces, whole = _folded(node.text), True
    for child in node:
        if child.tag in BLOCKS:
            if whole:
                yield pieces
            pieces, whole = _folded(child.tail), True
            continue
        if isinstance(child.tag, str):
            pieces += _folded("".join(child.itertext()))
            whole = whole and not pieces_of("part of a name").search(element_names(child))
        pieces += _folded(child.tail)
    if whole:
        yield pieces


def _folded(text: str | None) -> list[str]:
    folded = " ".join(text.split()) if text else ""
    return [folded] if folded else []
