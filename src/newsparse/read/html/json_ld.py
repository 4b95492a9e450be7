"""JSON-LD: what a page's ``application/ld+json`` scripts state of the article, mended where that is sure."""

import json
import re
from collections.abc import Iterator, Mapping
from html import unescape
from itertools import islice
from typing import Any

from newsparse.document import Fact

MOST = 4000
"""Objects that are looked at in one page's scripts; an endless list of products says nothing of an article."""

_CONTROL_RE = re.compile(r"[\x00-\x1f]+")
_WRAP_RE = re.compile(
    r"^\s*(?://|/\*)?\s*<!(?:--|\[CDATA\[)(?:\s*\*/)?|(?:(?://|/\*)?\s*(?:--|\]\])>(?:\s*\*/)?|;)\s*$"
)
_COMMA_RE = re.compile(r",\s*([}\]])")
_BREAK_RE = re.compile(r"</?(?:p|br|div|h[1-6]|li)\b[^<>]{0,200}>", re.IGNORECASE)
_TAG_RE = re.compile(r"<[^<>]{1,200}>")

_ARTICLE_RE = re.compile(r"(?:Article|Posting|Report|Review|Recipe|Column)$")
_IMAGES = ("image", "thumbnailUrl")
"""Where the article's picture is stated, in the order of trust."""
_FIELDS = (
    ("title", "headline"),
    ("description", "description"),
    ("author", "author"),
    ("author", "creator"),
    ("published", "datePublished"),
    ("updated", "dateModified"),
    ("section", "articleSection"),
    ("tag", "keywords"),
    ("url", "url"),
    ("language", "inLanguage"),
    ("body", "articleBody"),
    ("site", "publisher"),
)


def find_json_ld(scripts: Iterator[str]) -> Iterator[Fact]:
    """The facts of the first object that is an article; of a page that has none, those of no object.

    Args:
        scripts: the texts of the scripts.
    """
    objects = [found for script in scripts for found in islice(_objects(_parse(script)), MOST)]
    articles = [found for found in objects if _is_article(found)]
    best = max(articles, key=lambda found: sum(name in found for _, name in _FIELDS), default=None)
    named = {str(found["@id"]): found for found in objects if "@id" in found and len(found) > 1}
    if best is not None:
        for field, name in _FIELDS:
            for value in _strings(best.get(name), named, lines=field == "body"):
                yield Fact(field, value, f"json-ld {name}")
        for name in _IMAGES:
            for address in islice(_addresses(best.get(name), named), 1):
                yield Fact("image", address, f"json-ld {name}")


def is_image_address(text: str) -> bool:
    """Whether a stated value can be an image's address: no data of the image itself, and nothing with blanks.

    Example:
        >>> is_image_address("https://post.example/mill.jpg"), is_image_address("data:image/gif;base64,R0lGOD")
        (True, False)
    """
    return bool(text) and " " not in text and not text.startswith("data:") and ("/" in text or "." in text)


def _addresses(value: Any, named: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    """The images' addresses that a property holds: itself, those of its list, of the object that it points to."""
    if isinstance(value, str):
        address = value.strip()
        if is_image_address(address):
            yield address
    elif isinstance(value, list):
        for part in value[:MOST]:
            if not isinstance(part, list):
                yield from _addresses(part, named)
    elif isinstance(value, dict):
        known = value if {"url", "contentUrl"} & value.keys() else named.get(str(value.get("@id")), value)
        inner = known.get("url") or known.get("contentUrl")
        if isinstance(inner, str | list):
            yield from _addresses(inner, named)


def _parse(script: str) -> Any:
    """The value of a script; ``None`` where more is broken than line breaks in strings and a comma too many."""
    text = _WRAP_RE.sub("", _WRAP_RE.sub("", script))
    for attempt in (text, _CONTROL_RE.sub(" ", text), _COMMA_RE.sub(r"\1", _CONTROL_RE.sub(" ", text))):
        try:
            return json.loads(attempt)
        except (ValueError, RecursionError):
            continue
    return None


def _objects(value: Any) -> Iterator[Mapping[str, Any]]:
    """All objects inside a value, outer ones first."""
    waiting = [value]
    while waiting:
        here = waiting.pop(0) if len(waiting) < 50 else waiting.pop()
        if isinstance(here, dict):
            yield here
            waiting.extend(part for part in here.values() if isinstance(part, dict | list))
        elif isinstance(here, list):
            waiting.extend(part for part in here if isinstance(part, dict | list))


def _is_article(found: Mapping[str, Any]) -> bool:
    kinds = found.get("@type")
    named = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(kind, str) and _ARTICLE_RE.search(kind) for kind in named) and bool(
        {"headline", "datePublished", "articleBody"} & found.keys()
    )


def _parted_name(person: Mapping[str, Any]) -> str:
    """The name of a person of whom the parts are stated: given name, then family name."""
    return " ".join(part for key in ("givenName", "familyName") if isinstance(part := person.get(key), str) and part)


def _strings(value: Any, named: Mapping[str, Mapping[str, Any]], *, lines: bool = False) -> Iterator[str]:
    """The strings that a property holds: itself, its name, those of its list, of the object that it points to.

    With ``lines`` they keep their line breaks, and the tags that part lines become such.
    """
    if isinstance(value, str | int):
        raw = unescape(str(value))
        parts = _BREAK_RE.sub("\n", raw).splitlines() if lines else (raw,)
        texts = (" ".join(unescape(_TAG_RE.sub(" ", part)).split()) for part in parts)
        if text := "\n".join(filter(None, texts)):
            yield text
    elif isinstance(value, list):
        for part in value[:MOST]:
            if not isinstance(part, list):
                yield from _strings(part, named)
    elif isinstance(value, dict):
        known = value if "name" in value else named.get(str(value.get("@id")), value)
        name = known.get("name") or known.get("@value") or _parted_name(known)
        if isinstance(name, str | list):
            yield from _strings(name, named)
