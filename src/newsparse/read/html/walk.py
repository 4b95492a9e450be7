"""Walk: the blocks of an HTML tree in the order of the page, each with what its tags say."""

from functools import lru_cache
from itertools import islice
from typing import Any

from newsparse.cues import read_file
from newsparse.cues.elements import pieces_of
from newsparse.cues.row import phrase_key
from newsparse.read.html.inner_text import first_text
from newsparse.read.html.line import Line
from newsparse.read.html.opened import read_attributes
from newsparse.read.html.tagged_text import READING, TaggedText

HIDDEN = frozenset(
    {"script", "style", "template", "noscript", "svg", "head", "title", "iframe", "select", "object", "math"}
)
"""Elements whose text no reader sees."""
_OF_HEAD = HIDDEN | {"meta", "link", "base"}
"""What a page's head holds. With anything else its body has begun, though no tag says so and libxml2 goes on in it."""
LONG, STORY, LOOKED_AT = 80, 3, 50
"""When a hidden element is read all the same, because a script will show it: it holds ``STORY`` paragraphs of ``LONG``
letters or more among its first ``LOOKED_AT``. One paragraph is enough where its name says that a paywall hides it or
that it is the rest of a text."""
BESIDE = 40
"""Letters of a paragraph that is enough where a button beside the element shows the rest: "Read more"."""
NESTED = 5
"""Hidden elements inside each other that are looked into; a page has two, a tab in a box, and each is read again."""
_UNREAD = "rp"
"""The brackets around a reading for browsers that cannot set it over the word."""
_PASSED = HIDDEN | {READING, _UNREAD}
"""Elements that the text around them does not hold."""


def walk_tree(root: Any) -> list[TaggedText]:
    """The blocks of an lxml tree: inline tags joined, ``<br>`` ending a block as in a browser's ``innerText``.

    The alternative text of an image inside a line comes after that line. In a picture's caption an element that bears
    a credit's name is a block of its own, in a heading one that bears the name of its button ("[edit]") or kicker. A
    row of a table is one block, a tab between its cells. The readings of a line (``rt``) come after it. Elements that
    an attribute hides are left out.
    """
    from lxml import etree  # type: ignore[import-untyped]  # noqa: PLC0415  # no types; slow, and for HTML alone

    steps = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
    line = Line()
    add = line.add
    shown: list[Any] = []  # the open elements that an attribute hides and a script will show
    for event, node in steps:
        if event == "start":
            passed = node.tag in _PASSED and not (node.tag == "head" and _holds_body(node))
            names, hides = ("", True) if passed else read_attributes(node)
            if hides:
                if passed or len(shown) >= NESTED or not _holds_story(node, names):
                    line.skip(node)
                    steps.skip_subtree()
                    continue
                shown.append(node)
            line.enter(node, names)
            text = node.text
        else:
            if event == "end" and node is line.innermost.node:
                line.leave()
                if shown and node is shown[-1]:
                    shown.pop()
            text = node.tail
        if text:
            add(text)
    line.end()
    return line.blocks


def _holds_body(head: Any) -> bool:
    """Whether the page's body begins inside its head: "<title>Rain</title><article>", with neither tag written."""
    return any(isinstance(part.tag, str) and part.tag not in _OF_HEAD for part in head.iterchildren())


def _holds_story(node: Any, names: str) -> bool:
    """Whether a hidden element holds a story that a script will show."""
    letters = [len(first_text(part, LONG)) for part in islice(node.iter("p"), LOOKED_AT)]
    long = sum(count >= LONG for count in letters)
    if long >= STORY or (long and _is_held_back(names)):
        return True
    return max(letters, default=0) >= BESIDE and _is_beside_button(node)


def _is_held_back(names: str) -> bool:
    return pieces_of("held back by a script").search(names) is not None


def _is_beside_button(node: Any) -> bool:
    """Whether a button that shows the rest of a text stands right before or behind an element: "Read more"."""
    beside = (one for one in (node.getprevious(), node.getnext()) if one is not None and isinstance(one.tag, str))
    return any(phrase_key(first_text(one, LONG)) in _rest() for one in beside)


@lru_cache(maxsize=1)
def _rest() -> frozenset[str]:
    """What leads to the rest of a text behind it."""
    return frozenset(read_file("furniture")["excerpt"]["rest"])
