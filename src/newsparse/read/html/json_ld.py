"""JSON-LD: what a page's ``application/ld+json`` scripts state of the article, mended where that is sure."""

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from html import unescape
from itertools import islice
from typing import Any

from newsparse.document import Fact
from newsparse.read.html.broken_json import salvage
from newsparse.surrogates import writable

MOST_OBJECTS = 4000
"""Objects that are looked at in one page's scripts; an endless list of products says nothing of an article."""

NESTED = 50
"""Entries of the longest list inside a list whose strings are read."""
CLOSING_CHARACTERS = 40
"""Characters at a script's end among which a comment that wraps it is closed."""
MOST_WRAPPERS = 2
"""Comments around each other that wrap a script at most."""

MOST_IN_ORDER = 50
"""Values waiting up to which outer ones go first; to take the first of very many costs as much as they are many."""
MOST_VALUES = 50
"""Values one after the other that are read of one script."""
_APART = " \t\r\n,;\ufeff"
"""What stands between two of them."""
_CONTROL_RE = re.compile(r"[\x00-\x1f]+")
_OPENING_RE = re.compile(r"(?://|/\*)?\s*<!(?:--|\[CDATA\[)(?:\s*\*/)?")
_CLOSING_RE = re.compile(r"(?:(?://|/\*)?\s*(?:--|\]\])>(?:\s*\*/)?|;)$")
_COMMA_RE = re.compile(r",\s*([}\]])")
_BREAK_RE = re.compile(r"</?(?:p|br|div|h[1-6]|li)\b[^<>]{0,200}>", re.IGNORECASE)
_TAG_RE = re.compile(r"<[^<>]{1,200}>")

_ARTICLE_RE = re.compile(r"(?:Article|Posting|Report|Review|Recipe|HowTo|Column)$")
_WRITTEN_RE = re.compile(r"(?:Article|Posting)$")
_PAGE_RE = re.compile(r"(?:Web|Item|About|Collection|FAQ|QA)Page$")
_OF_A_PAGE = frozenset({"author", "published", "updated"})
"""Fields for which the object of the page itself is asked where that of the article says nothing."""
_IMAGES = ("image", "thumbnailUrl")
"""Where the article's picture is stated, in the order of trust."""
_NEEDS = frozenset({"headline", "datePublished", "articleBody"})
"""Properties of which an article's object has one."""
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
    """The facts of the first object that is an article, and what that leaves open of the page's own object.

    Blogs state their posts' dates and authors so: the object of the page has them and no object is an article.

    Args:
        scripts: the texts of the scripts.
    """
    objects = [found for script in scripts for found in islice(_objects(_parse(script)), MOST_OBJECTS)]
    named = {found["@id"]: found for found in objects if isinstance(found.get("@id"), str) and len(found) > 1}
    article = _fullest(found for found in objects if _is_a(found, _ARTICLE_RE) and not _NEEDS.isdisjoint(found))
    article = article or _only_signed(objects)
    page = _fullest(found for found in objects if _is_a(found, _PAGE_RE))
    for field, name in _FIELDS:
        lines = field == "body" and isinstance(article.get(name), str)
        for value in _values(article.get(name), named, _name_of):
            if text := _text_of(value, lines=lines):
                yield Fact(field, text, f"json-ld {name}")
        if field in _OF_A_PAGE and name not in article:
            for value in _values(page.get(name), named, _name_of):
                if text := _text_of(value, lines=False):
                    yield Fact(field, text, f"json-ld page {name}")
    for name in _IMAGES:
        found_images = (value.strip() for value in _values(article.get(name), named, _address_of))
        for address in islice(filter(is_image_address, found_images), 1):
            yield Fact("image", address, f"json-ld {name}")


def is_image_address(text: str) -> bool:
    """Whether a stated value can be an image's address: no data of the image itself, and nothing with blanks.

    Example:
        >>> is_image_address("https://post.example/mill.jpg"), is_image_address("data:image/gif;base64,R0lGOD")
        (True, False)
    """
    return bool(text) and " " not in text and not text.startswith("data:") and ("/" in text or "." in text)


def _parse(script: str) -> Any:
    """The values of a script; where more is broken than line breaks in strings and a comma too many, what is sure."""
    text = _unwrapped(script)
    text = unescape(text) if '"' not in text else text
    for pattern, instead in ((None, ""), (_CONTROL_RE, " "), (_COMMA_RE, r"\1")):
        text = text if pattern is None else pattern.sub(instead, text)
        try:
            return _values_in(text)
        except (ValueError, RecursionError):
            continue
    return salvage(text)


def _values_in(text: str) -> list[Any]:
    """The values that stand in a script one after the other; most scripts hold one."""
    found: list[Any] = []
    at = 0
    decoder = json.JSONDecoder()
    while at < len(text) and len(found) < MOST_VALUES:
        value, end = decoder.raw_decode(text, at)
        found.append(value)
        at = len(text) - len(text[end:].lstrip(_APART))
    return found


def _unwrapped(script: str) -> str:
    """A script without the comments or the CDATA section around it."""
    text = script.strip().lstrip(_APART)
    for _ in range(MOST_WRAPPERS):
        opening = _OPENING_RE.match(text)
        text = text[opening.end() :] if opening else text
        closing = _CLOSING_RE.search(text, max(0, len(text) - CLOSING_CHARACTERS))
        text = (text[: closing.start()] if closing else text).strip()
    return text


def _objects(value: Any) -> Iterator[Mapping[str, Any]]:
    """All objects inside a value, outer ones first."""
    waiting = [value]
    while waiting:
        here = waiting.pop(0) if len(waiting) < MOST_IN_ORDER else waiting.pop()
        if isinstance(here, dict):
            yield here
            waiting.extend(part for part in here.values() if isinstance(part, dict | list))
        elif isinstance(here, list):
            waiting.extend(part for part in here if isinstance(part, dict | list))


def _is_a(found: Mapping[str, Any], kind: re.Pattern[str]) -> bool:
    kinds = found.get("@type")
    named = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(name, str) and kind.search(name) for name in named)


def _fullest(objects: Iterator[Mapping[str, Any]]) -> Mapping[str, Any]:
    """The object that states most fields, the first of equals; an empty one where there is none."""
    return max(objects, key=lambda found: sum(name in found for _, name in _FIELDS), default={})


def _only_signed(objects: Sequence[Mapping[str, Any]]) -> Mapping[str, Any]:
    """The one object of an article that states who wrote it and little else; an empty one where there are more."""
    signed = [found for found in objects if _is_a(found, _WRITTEN_RE) and "author" in found]
    return signed[0] if len(signed) == 1 else {}


def _name_of(thing: Mapping[str, Any]) -> Any:
    """What a person or a thing is called; of a person of whom the parts are stated, given name, then family name."""
    parts = (thing.get("givenName"), thing.get("familyName"))
    return (
        thing.get("name")
        or thing.get("@value")
        or thing.get("@list")
        or " ".join(part for part in parts if isinstance(part, str) and part)
    )


def _address_of(image: Mapping[str, Any]) -> Any:
    return image.get("url") or image.get("contentUrl")


def _values(
    value: Any, named: Mapping[str, Mapping[str, Any]], said: Callable[[Mapping[str, Any]], Any]
) -> Iterator[str]:
    """The strings that a property holds, in their order: itself, those of its list, what its objects say.

    Args:
        value: what the property holds.
        named: the objects that others point to, by their ``@id``; each is followed once, since they may point at each
            other in a circle, or at two more each.
        said: gives what is wanted of an object.
    """
    left = dict(named)
    waiting = [value]
    for _ in range(MOST_OBJECTS):
        if not waiting:
            return
        here = waiting.pop()
        if isinstance(here, str) or (isinstance(here, int) and not isinstance(here, bool)):
            yield str(here)
        elif isinstance(here, list):
            short = (
                part for part in reversed(here[:MOST_OBJECTS]) if not isinstance(part, list) or len(part) <= NESTED
            )
            waiting += short
        elif isinstance(here, dict):
            place = here.get("@id")
            inner = said(here) or (said(left.pop(place, here)) if isinstance(place, str) else None)
            if isinstance(inner, str | list | dict):
                waiting.append(inner)


def _text_of(value: str, *, lines: bool) -> str:
    """A stated value as text; with ``lines`` it keeps its line breaks, and the tags that part lines become such."""
    raw = unescape(writable(value))
    parts = _BREAK_RE.sub("\n", raw).splitlines() if lines else (raw,)
    texts = (" ".join(unescape(_TAG_RE.sub(" ", part)).split()) for part in parts)
    return "\n".join(filter(None, texts))
