"""Unseen: the text of an article that a page shows only by a script: in a template, its JSON-LD, the script's data."""

from collections.abc import Sequence
from copy import deepcopy
from html import escape
from itertools import islice
from typing import Any, NamedTuple

from newsparse.document import Fact, Segment
from newsparse.read.html.script_state import find_html
from newsparse.read.html.tree import parse_html
from newsparse.read.lines import count_words, ends_sentence, fold

FEWEST_SHOWN_WORDS = 25
"""Words in sentences of a page that shows an article's text, be it a very short one."""
FEWEST_SENTENCE_WORDS = 8
"""Words from which a line that ends as a sentence does is one of the text and no label."""
PARAGRAPHS, PIECES = 50, 60
"""Paragraphs of a template that are looked at, and pieces of text, between tags, of each."""
LINKED = 0.5
"""Share of link text from which a line is no text of the page's own."""

_TEMPLATES = (
    "text/template",
    "text/html",
    "text/x-template",
    "text/x-handlebars",
    "text/x-handlebars-template",
    "text/ng-template",
)
_HOLDERS = ("template", "noscript", "textarea")


class Uncovered(NamedTuple):
    """A page with the text that it did not show."""

    root: Any
    place: str
    """Where the text stood: ``a template``, ``json-ld articleBody``, ``the data of a script``."""


def shows_text(segments: Sequence[Segment]) -> bool:
    """Whether a page shows running text."""
    return (
        sum(one.words for one in segments if one.words >= FEWEST_SENTENCE_WORDS and one.ended and one.linked < LINKED)
        >= FEWEST_SHOWN_WORDS
    )


def uncover(root: Any, facts: Sequence[Fact]) -> Uncovered | None:
    """A copy of a page that shows no text, with the text that it holds elsewhere; ``None`` where it holds none.

    Args:
        root: an lxml element, the page's root, which stays as it is.
        facts: what the page's metadata state.
    """
    holders = _holders(root)
    body = next(
        (fact for fact in facts if fact.field == "body" and _words_of(fact.text.splitlines()) >= FEWEST_SHOWN_WORDS),
        None,
    )
    if holders:
        copy = deepcopy(root)
        for node in _holders(copy):
            _open(node)
        return Uncovered(copy, "a template")
    if body is not None:
        told = parse_html("".join(f"<p>{escape(line)}</p>" for line in body.text.splitlines()))
        return _with_body(root, told, body.place)
    html = find_html(root)
    drawn = None if html is None else parse_html(html)
    return _with_body(root, drawn, "the data of a script") if _tells(drawn) else None


def _holders(root: Any) -> list[Any]:
    """The outermost elements that hold paragraphs which no reader sees."""
    from lxml import etree  # type: ignore[import-untyped]  # noqa: PLC0415  # no types; slow, and for HTML alone

    found = []
    steps = etree.iterwalk(root, events=("start",), tag=("script", *_HOLDERS))
    for _, node in steps:
        if _holds_text(node):
            found.append(node)
        steps.skip_subtree()
    return found


def _words_of(lines: Sequence[str]) -> int:
    """Words in the lines that are sentences."""
    counted = ((text, count_words(text)) for text in map(fold, lines))
    return sum(words for text, words in counted if words >= FEWEST_SENTENCE_WORDS and ends_sentence(text))


def _holds_text(node: Any) -> bool:
    """Whether an element that no reader sees holds paragraphs."""
    if node.tag == "script" and (node.get("type") or "").strip().lower() not in _TEMPLATES:
        return False
    return _tells(_content(node))


def _tells(inside: Any) -> bool:
    """Whether an element, if there is one, holds paragraphs of an article's text."""
    if inside is None:
        return False
    paragraphs = (" ".join(islice(part.itertext(), PIECES)) for part in islice(inside.iter("p"), PARAGRAPHS))
    return _words_of(list(paragraphs)) >= FEWEST_SHOWN_WORDS


def _content(node: Any) -> Any:
    """The elements in a template: its own, or those that its text makes."""
    return node if len(node) else parse_html(node.text or "")


def _open(node: Any) -> None:
    """Make a template an element like others."""
    inside = _content(node)
    if inside is not node:
        node.text = None
        node.extend(list(inside))
    node.tag = "div"
    node.attrib.pop("hidden", None)


def _with_body(root: Any, told: Any, place: str) -> Uncovered:
    """A copy of a page with the body of another where the page would show it: with its headline, above its foot."""
    copy, paragraphs = deepcopy(root), told.find(".//body")
    paragraphs.tag = "div"
    _put(copy, paragraphs)
    return Uncovered(copy, place)


def _put(root: Any, paragraphs: Any) -> None:
    """Put an element beside a page's headline, above its foot, or at its end."""
    headline = next(root.iter("h1"), None)
    around = () if headline is None else headline.iterancestors("article", "main")
    place = next(iter(around), None)
    if place is None:
        place = next(root.iter("article", "main"), None)
    if place is None and headline is not None:
        place = headline.getparent()
    foot = next(root.iter("footer"), None)
    if place is None and foot is not None and foot.getparent() is not None:
        foot.addprevious(paragraphs)
        return
    if place is None:
        place = next(root.iter("body"), root)
    place.append(paragraphs)
