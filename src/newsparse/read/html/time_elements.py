"""The dates in attributes, where these are the article's: of ``time`` and ``abbr``, and of what a script fills in.

A page whose script writes dates ("2 hours ago") has the moment in a ``data-`` attribute of an element that is empty or
holds few words.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice
from types import MappingProxyType
from typing import Any

from newsparse.cues.elements import find_parts, part_names, pieces_of
from newsparse.cues.merged import any_of, merged
from newsparse.document import Fact
from newsparse.read.html.inner_text import first_text
from newsparse.read.html.opened import LONGEST_NAMES_CHARACTERS

FARTHEST_LABEL_CHARACTERS = 60
"""Characters before an element in which a label stands that says what it is the date of."""

SHORTEST_ARTICLE = 600
"""Characters of the shortest ``article`` that is the story of a headline above it, and no teaser."""

LONGEST_LABEL_ELEMENT = 24
"""Characters of the longest label in an element of its own: "Zuletzt aktualisiert am:"."""

MOST_DATED_ELEMENTS = 6
"""Elements of one article with a date; a page with more lists other articles' or comments."""

LONGEST_MOMENT_CHARACTERS = 48
"""Characters of a moment in the title of any element: "Wednesday, September 14, 2024 at 5:40 PM GMT+0100"."""

LONGEST_FILLED_CHARACTERS = 30
"""Characters that an element holds before a script fills in its date: "2 hours ago"."""

_ATTRIBUTES = MappingProxyType({"time": ("datetime", "title"), "abbr": ("title",), "span": ("title",)})
_FILLED = (
    *("data-timestamp", "data-datetime", "data-time", "data-date", "data-published", "data-publish-date"),
    *("data-published-at", "data-unix", "data-epoch", "data-utc", "data-iso", "data-iso-date", "data-ts"),
    *("data-pubdate", "data-publishdate", "data-date-published", "data-posted", "timestamp", "datetime"),
)
"""Attributes in which a script looks for the moment that an element shows."""
_MAY_BE_FILLED = frozenset(_FILLED)
_HOLDS_FILLED = f"boolean(//relative-time or //local-time or //*[@{' or @'.join(_FILLED[:-1])}])"
"""XPath of whether a page has an element for a script; without any, a ``datetime`` is one of ``ins`` or ``del``."""
_DATED = re.compile(r"(?:19|20)\d\d|\b\d{10}\b|\b\d{13}\b")
_NAMED = re.compile(r"date|time|publish|updated|posted")
"""What the names of an element hold that shows a date."""
_CLOCK = re.compile(r"\d[:.h]\d\d")
_FOREIGN = frozenset({"nav", "aside", "footer", "form", "table"})
_OTHERS = frozenset({"comment", "related", "navigation", "promo", "advertisement", "author_box"})


def find_times(root: Any) -> Iterator[Fact]:
    """The dates of the elements that stand in the headline's article, before its third paragraph.

    Args:
        root: an lxml element, the page's root.
    """
    headline = next(root.iter("h1"), None)
    if headline is None:
        return
    article = next(headline.iterancestors("article"), None)
    foreign = _Foreign(article, _only_article(root) if article is None else article)
    dated = ((node, fact) for node in _near(root, headline, article) if (fact := _read(node)))
    found = list(islice((fact for node, fact in dated if not foreign.holds(node)), MOST_DATED_ELEMENTS + 1))
    if len(found) <= MOST_DATED_ELEMENTS:
        yield from found


def _only_article(root: Any) -> Any:
    """The page's only ``article``, where its headline stands above it and it is as long as a story."""
    articles = list(islice(root.iter("article"), 2))
    told = first_text(articles[0], SHORTEST_ARTICLE) if len(articles) == 1 else ""
    return articles[0] if len(told) >= SHORTEST_ARTICLE else None


def _near(root: Any, headline: Any, article: Any) -> Iterator[Any]:
    """The elements with a date in the same article as the headline, from it to the third paragraph behind it."""
    paragraphs, started = 0, False
    filled: bool | None = None  # whether a script fills in dates; asked of the page only where an element looks so
    whole = article is None or article in root.iterancestors("article")  # as what is handed over may stand in one
    for node in (root if whole else article).iter("*"):
        started = started or node is headline
        if node.tag == "p":
            paragraphs += started and len(first_text(node, FARTHEST_LABEL_CHARACTERS + 1)) > FARTHEST_LABEL_CHARACTERS
        if started or article is not None:
            if node.tag in _ATTRIBUTES:
                yield node
            elif not _MAY_BE_FILLED.isdisjoint(node.keys()):
                filled = root.xpath(_HOLDS_FILLED) if filled is None else filled
                if filled:
                    yield node
        if started and paragraphs > 2:
            return


class _Foreign:
    """What stands in another article than the headline's, or in a part of the page that is no article's."""

    def __init__(self, article: Any, own: Any) -> None:
        self._judged = {own: False, None: article is not None}

    def holds(self, node: Any) -> bool:
        """Whether an element stands in such; each element around it is judged once."""
        unknown = []
        around = node.getparent()
        while around not in self._judged:
            unknown.append(around)
            around = around.getparent()
        foreign = self._judged[around]
        for inner in reversed(unknown):
            foreign = self._judged[inner] = foreign or _is_foreign(inner)
        return foreign


def _is_foreign(around: Any) -> bool:
    """Whether an element is a part of the page that is no article's: a menu, a teaser's link, a comment."""
    names = f"{around.get('class') or ''} {around.get('id') or ''}"[:LONGEST_NAMES_CHARACTERS]
    return (
        around.tag in _FOREIGN
        or around.tag == "article"
        or (_may_tease(around) and not _says_only_when(around))
        or not _OTHERS.isdisjoint(part_names()[place] for place in find_parts(names))
    )


def _may_tease(around: Any) -> bool:
    """Whether an element may be the teaser of another article: a link, an item of a list."""
    return around.tag == "li" or (around.tag == "a" and bool(around.get("href")))


def _says_only_when(around: Any) -> bool:
    """Whether a link or an item holds dates and no other word: a teaser has its headline beside them."""
    dated = "".join(first_text(node, LONGEST_MOMENT_CHARACTERS) for node in around.iter("time", "abbr"))
    return first_text(around, 2 * LONGEST_MOMENT_CHARACTERS).split() == dated.split()


def _read(node: Any) -> Fact | None:
    """What an element states, ``None`` without a date in its attributes."""
    names = " ".join((node.tag, *(node.get(name) or "" for name in ("class", "id", "itemprop")))).lower()
    text = _moment(node, _ATTRIBUTES.get(node.tag, ()))
    if text is None or (node.tag == "span" and not _is_moment(text)):
        text = _moment(node, _FILLED) if _NAMED.search(names) and _is_filled_in(node) else None
    if text is None:
        return None
    changed = pieces_of("date of a change").search(names) and not pieces_of("date of publication").search(names)
    updated = bool(changed) or bool(_labels().search(_before(node)))
    return Fact("updated" if updated else "published", text, f"{node.tag} element")


def _moment(node: Any, attributes: Iterable[str]) -> str | None:
    """The first date in some attributes of an element."""
    texts = (node.get(name) or "" for name in attributes)
    return next((" ".join(text.split()) for text in texts if _DATED.search(text)), None)


def _is_filled_in(node: Any) -> bool:
    """Whether an element holds so little that a script shows its date there."""
    return len(first_text(node, LONGEST_FILLED_CHARACTERS + 1)) <= LONGEST_FILLED_CHARACTERS


def _is_moment(text: str) -> bool:
    """Whether the title of an element that may bear any title is a moment: a day with its year and its time."""
    return len(text) <= LONGEST_MOMENT_CHARACTERS and bool(_CLOCK.search(text))


def _before(node: Any) -> str:
    """The text before an element in its parent, else that of a label's element before it with the element's own."""
    previous, parent = node.getprevious(), node.getparent()
    before = previous.tail if previous is not None else parent.text if parent is not None else ""
    listed = previous is None and parent is not None and parent.tag == "dd"
    label = _label_element(parent.getprevious() if listed else previous)
    text = (before or "").strip() or f"{label} {node.text or ''}".strip()
    return text.casefold()[-FARTHEST_LABEL_CHARACTERS:]


def _label_element(previous: Any) -> str:
    """The words of a short element right before a date: "<span>Updated</span><time>"; none of another date's."""
    if previous is None or not isinstance(previous.tag, str) or previous.tag in _ATTRIBUTES.keys() - {"span"}:
        return ""
    text = first_text(previous, LONGEST_LABEL_ELEMENT + 1).strip()
    return "" if len(text) > LONGEST_LABEL_ELEMENT or any(map(str.isdigit, text)) else text


@lru_cache(maxsize=1)
def _labels() -> re.Pattern[str]:
    # none behind a day's number: "maj" is a label in French and May in Swedish
    return re.compile(rf"(?<![^\W\d_])(?<!\d\s)(?<!\d\.\s)(?:{any_of(merged('words', 'updated'))})(?![^\W\d_])")
