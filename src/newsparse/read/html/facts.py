"""Facts: what a page's metadata state: JSON-LD, OpenGraph, ``<meta>``, ``<title>``, the canonical address."""

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from types import MappingProxyType
from typing import Any

from newsparse.cues import read_file
from newsparse.document import Fact
from newsparse.read.entities import decode_entities
from newsparse.read.html.inner_text import first_text
from newsparse.read.html.json_ld import find_json_ld, is_image_address
from newsparse.read.html.meta_names import COMMON, field_of
from newsparse.read.html.time_elements import find_times

MOST_ELEMENTS = 3000
"""Elements of an article that are looked at for its authors."""
LONGEST_NAMES_CHARACTERS = 120
"""Characters of a statement of authors; a longer one is a life."""
_ARTICLE = re.compile(r"(?:Article|Posting|Report)$")
LONGEST_DATE_CHARACTERS = 300
"""Characters of the longest text that is read where an element says that it is a date."""
MOST_TITLES = 50
"""Elements ``title`` that are looked at; all but the page's own name pictures."""

_CONTEXT = re.compile(r"""\s{0,20}\[?\s{0,20}\{\s{0,20}"@context"\s{0,20}:\s{0,20}["{\[]""")
"""How JSON-LD begins."""
_KEYS = ("property", "name", "itemprop")
_CARD = ("twitter:label", "twitter:data")
_ITEMS = MappingProxyType({"datePublished": "published", "dateModified": "updated"})
_DATED_ITEMS = "descendant-or-self::*[not(self::meta)][@itemprop='datePublished' or @itemprop='dateModified']"


def find_facts(root: Any) -> tuple[Fact, ...]:
    """What the metadata of a page state, in the order of trust: JSON-LD, then the rest as it stands.

    Args:
        root: an lxml element, the page's root.

    Method: the names that real news pages bear (schema.org, OpenGraph, Dublin Core, Parse.ly, Sailthru).
    """
    scripts = (node.text or "" for node in root.iter("script") if _is_json_ld(node))
    common, rare = _metas(root)
    stated = (*find_json_ld(scripts), *common, *_items(root), *_item_authors(root))
    return (*stated, *find_times(root), *_links(root), *rare)


def _is_json_ld(script: Any) -> bool:
    """Whether a script is JSON-LD, by its type, or without one by how it begins."""
    kind = script.get("type")
    return "ld+json" in kind if kind else bool(_CONTEXT.match(script.text or ""))


def _metas(root: Any) -> tuple[list[Fact], list[Fact]]:
    """What ``<meta>`` elements state under the common names; what others state that say it in other words."""
    common: list[Fact] = []
    rare: list[Fact] = []
    card: dict[str, str] = {}
    for node in root.iter("meta"):
        text = _written(node.get("content"))
        for key in _KEYS if text else ():
            name = (node.get(key) or "").strip().lower()
            if not name:
                continue
            field = COMMON.get(name)
            if field and (field != "image" or is_image_address(text)):
                common.append(Fact(field, text, f"meta {name}"))
                break
            if not field and (said := field_of(name)):
                rare.append(Fact(said, text, f"other meta {name}"))
            if name.startswith(_CARD):
                card[name] = text
    return common, [*_card(card), *rare]


def _written(value: str | None) -> str:
    """A value as its page meant it, which some pages escape twice: "Mill &amp;amp; house"."""
    return " ".join(decode_entities(value or "").split())


def _card(stated: Mapping[str, str]) -> Iterator[Fact]:
    """The authors on the card that a page gives to who shares it: ``label1`` says "Written by", ``data1`` by whom."""
    labels = read_file("universal")["cards"]["written_by"]
    for name, label in stated.items():
        place = name.replace("label", "data")
        if place != name and place in stated and label.rstrip(": ").casefold() in labels:
            yield Fact("author", stated[place], f"other meta {place}")


def _items(root: Any) -> Iterator[Fact]:
    """The dates of elements with an ``itemprop``: in an attribute, else the text of a ``time`` or ``span``."""
    for node in root.xpath(_DATED_ITEMS):
        name = node.get("itemprop")
        text = node.get("datetime") or node.get("content")
        if not text and node.tag in ("time", "span"):
            text = first_text(node, LONGEST_DATE_CHARACTERS)
        if text:
            yield Fact(_ITEMS[name], " ".join(text.split()), f"microdata {name}")


def _item_authors(root: Any) -> Iterator[Fact]:
    """The authors that microdata state of an article: an element with the ``itemprop``, or the name inside it."""
    for kind in root.xpath("descendant::*/@itemtype"):
        if not _ARTICLE.search(kind):
            continue
        scope = kind.getparent()
        for node in islice(scope.iter(), MOST_ELEMENTS):
            if isinstance(node.tag, str) and node.get("itemprop") == "author" and _scope_of(node) is scope:
                named = next((part for part in node.iter() if part.get("itemprop") == "name"), node)
                text = named.get("content") or "".join(named.itertext())
                if text.strip() and len(text) <= LONGEST_NAMES_CHARACTERS:
                    yield Fact("author", " ".join(text.split()), "microdata author")
        return


def _scope_of(node: Any) -> Any:
    """The element of microdata that an element is a part of."""
    return next((around for around in node.iterancestors() if around.get("itemscope") is not None), None)


def _links(root: Any) -> Iterator[Fact]:
    """What the page's ``title`` and ``link`` elements state, and its language."""
    for node in islice(root.iter("title"), MOST_TITLES):
        text = _written(node.text)
        if text and next(node.iterancestors("svg"), None) is None:
            yield Fact("title", text, "title")
            break
    for node in root.iter("link"):
        if node.get("rel") == "canonical" and node.get("href"):
            yield Fact("url", str(node.get("href")).strip(), "link canonical")
            break
    for node in root.iter("link"):
        address = (node.get("href") or "").strip()
        if node.get("rel") == "image_src" and is_image_address(address):
            yield Fact("image", address, "link image_src")
            break
    language = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang")
    if language:
        yield Fact("language", language, "html lang")
