"""Walk: the blocks of an HTML tree in the order of the page, each with what its tags say."""

import re
from itertools import islice
from typing import Any

from newsparse.read.html.line import Line, TaggedText, element_names

HIDDEN = frozenset({"script", "style", "template", "noscript", "svg", "head", "iframe", "select", "object", "math"})
"""Elements whose text no reader sees."""
LONG, STORY, LOOKED_AT = 80, 3, 50
"""Letters of a paragraph, and how many of them a hidden element has that a script will show; one is enough where its
name says that a paywall holds it back. Paragraphs of an element that are looked at."""
_READING = "rt"
_UNREAD = "rp"
"""The brackets around a reading for browsers that cannot set it over the word."""
_PASSED = HIDDEN | {_READING, _UNREAD}
"""Elements that the text around them does not hold."""
_UNSEEN_RE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_HELD_BACK_RE = re.compile(r"subscri|paywall|premium|article-body|story-body|encrypted")


def walk_tree(root: Any) -> list[TaggedText]:
    """The blocks of an lxml tree: inline tags joined, ``<br>`` ending a block as in a browser's ``innerText``.

    The alternative text of an image inside a line comes after that line. In a picture's caption an element that bears
    a credit's name is a block of its own. A row of a table is one block, a tab between its cells. The readings of a
    line (``rt``) come after it. Elements that an attribute hides are left out.
    """
    from lxml import etree  # type: ignore[import-untyped]  # noqa: PLC0415  # no types; slow, and for HTML alone

    steps = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
    line = Line()
    nodes = line.nodes
    for event, node in steps:
        if event == "start":
            if node.tag in _PASSED or _is_hidden(node):
                if node.tag == _READING:
                    line.add_reading(node)
                line.skip(node.tag)
                steps.skip_subtree()
                continue
            line.enter(node)
            text = node.text
        else:
            if event == "end" and nodes and node is nodes[-1]:
                line.leave(node)
            text = node.tail
        if text:
            line.add(text)
    line.end()
    return line.blocks


def _is_hidden(node: Any) -> bool:
    """Whether an attribute hides an element, and it holds no story that a script will show."""
    style = node.get("style")
    hidden = (style is not None and bool(_UNSEEN_RE.search(style))) or node.get("hidden") is not None
    if not hidden:
        return False
    long = sum(len("".join(part.itertext())) >= LONG for part in islice(node.iter("p"), LOOKED_AT))
    return long < (1 if _HELD_BACK_RE.search(element_names(node)) else STORY)
