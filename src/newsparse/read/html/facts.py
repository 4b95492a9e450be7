"""Facts: what a page's metadata state: JSON-LD, OpenGraph, ``<meta>``, ``<title>``, the canonical address."""

import re
from collections.abc import Iterator
from itertools import islice
from types import MappingProxyType
from typing import Any

from newsparse.document import Fact
from newsparse.read.html.inner_text import first_text
from newsparse.read.html.json_ld import find_json_ld, is_image_address
from newsparse.read.html.time_elements import find_times

_METAS = MappingProxyType(
    {
        "og:title": "title",
        "twitter:title": "title",
        "dc.title": "title",
        "headline": "title",
        "og:description": "description",
        "description": "description",
        "twitter:description": "description",
        "author": "author",
        "authors": "author",
        "byl": "author",
        "byline": "author",
        "citation_author": "author",
        "cxenseparse:author": "author",
        "article.author": "author",
        "article:author": "author",
        "dc.creator": "author",
        "dcterms.creator": "author",
        "parsely-author": "author",
        "sailthru.author": "author",
        "article:published_time": "published",
        "og:published_time": "published",
        "datepublished": "published",
        "parsely-pub-date": "published",
        "sailthru.date": "published",
        "dc.date.issued": "published",
        "dcterms.created": "published",
        "pubdate": "published",
        "publishdate": "published",
        "publish-date": "published",
        "publication_date": "published",
        "date.publication": "published",
        "cxenseparse:recs:publishtime": "published",
        "article.published": "published",
        "date": "published",
        "dc.date": "published",
        "article:modified_time": "updated",
        "og:updated_time": "updated",
        "datemodified": "updated",
        "last-modified": "updated",
        "dcterms.modified": "updated",
        "og:site_name": "site",
        "application-name": "site",
        "article:section": "section",
        "article:tag": "tag",
        "news_keywords": "tag",
        "og:url": "url",
        "og:image": "image",
        "og:image:url": "image",
        "og:image:secure_url": "image",
        "twitter:image": "image",
        "twitter:image:src": "image",
        "parsely-image-url": "image",
        "sailthru.image.full": "image",
    }
)
"""The names of ``<meta>`` elements, lower case, and the field that each states."""


MOST_ELEMENTS = 3000
"""Elements of an article that are looked at for its authors."""
LONGEST_NAMES_CHARACTERS = 120
"""Characters of a statement of authors; a longer one is a life."""
_ARTICLE = re.compile(r"(?:Article|Posting|Report)$")
LONGEST_DATE_CHARACTERS = 300
"""Characters of the longest text that is read where an element says that it is a date."""
MOST_TITLES = 50
"""Elements ``title`` that are looked at; all but the page's own name pictures."""

_ITEMS = MappingProxyType({"datePublished": "published", "dateModified": "updated"})


def find_facts(root: Any) -> tuple[Fact, ...]:
    """What the metadata of a page state, in the order of trust: JSON-LD, then the rest as it stands.

    Args:
        root: an lxml element, the page's root.

    Method: the names that real news pages bear (schema.org, OpenGraph, Dublin Core, Parse.ly, Sailthru).
    """
    scripts = (node.text or "" for node in root.iter("script") if "ld+json" in (node.get("type") or ""))
    stated = (*find_json_ld(scripts), *_metas(root), *_items(root), *_item_authors(root))
    return (*stated, *find_times(root), *_links(root))


def _metas(root: Any) -> Iterator[Fact]:
    for node in root.iter("meta"):
        for key in ("property", "name", "itemprop"):
            name = (node.get(key) or "").strip().lower()
            text = " ".join((node.get("content") or "").split()) if name in _METAS else ""
            if text and (_METAS[name] != "image" or is_image_address(text)):
                yield Fact(_METAS[name], text, f"meta {name}")
                break


def _items(root: Any) -> Iterator[Fact]:
    """The dates that a ``time`` or ``span`` with an ``itemprop`` holds: in an attribute, else as its text."""
    for node in root.iter("time", "span"):
        name = node.get("itemprop")
        if name in _ITEMS:
            text = node.get("datetime") or node.get("content") or first_text(node, LONGEST_DATE_CHARACTERS)
            yield Fact(_ITEMS[name], " ".join(text.split()), f"microdata {name}")


def _item_authors(root: Any) -> Iterator[Fact]:
    """The authors that microdata state of an article: an element with the ``itemprop``, or the name inside it."""
    for scope in root.xpath("descendant::*[@itemtype]"):
        if not _ARTICLE.search(scope.get("itemtype")):
            continue
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
    for node in islice(root.iter("title"), MOST_TITLES):
        text = " ".join((node.text or "").split())
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
