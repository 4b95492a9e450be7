"""Layout: where a feed's records hold the text and what they state about it, guessed from the names of the keys."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from functools import lru_cache
from types import MappingProxyType
from typing import Literal, NamedTuple

from pydantic import BaseModel, ConfigDict

from newsparse.feed.issue import writable

Role = Literal["text", "id", "url", "title", "authors", "published", "language", "site"]
Format = Literal["auto", "jsonl", "json", "csv", "tsv", "parquet", "folder", "page", "rss", "warc"]

TEXT_KEYS = (
    "raw",
    "raw_text",
    "raw_html",
    "html",
    "full_text",
    "fulltext",
    "text",
    "article_text",
    "article_body",
    "articleBody",
    "body",
    "content",
    "maintext",
    "main_text",
    "article",
    "story",
)
"""Keys that may hold an article's text, as feeds and scrapers name them; the first that holds letters wins."""
STATED_KEYS: Mapping[Role, tuple[str, ...]] = MappingProxyType(
    {
        "id": ("id", "_id", "guid", "uuid", "article_id", "doc_id", "document_id", "record_id"),
        "url": (
            "url",
            "link",
            "source_url",
            "page_url",
            "article_url",
            "web_url",
            "canonical_url",
            "href",
            "permalink",
        ),
        "title": ("title", "headline", "title_page", "article_title"),
        "authors": ("authors", "author", "byline", "creator", "writer", "author_name"),
        "published": (
            *("published", "date_published", "published_at", "publish_date", "publication_date", "published_date"),
            *("pub_date", "date_publish", "date", "published_parsed", "timestamp", "datetime"),
        ),
        "language": ("language", "lang", "in_language", "language_code"),
        "site": ("site", "site_name", "source_domain", "domain", "publisher", "outlet", "source", "hostname"),
    }
)
"""Keys that may state something about the article; the first that is there wins. Case and underlines do not count."""
LONGEST_STATED = 2000
"""Characters that are kept of a stated value: a title or a date is shorter, a text under its key is not wanted."""

_PLAIN_RE = re.compile(r"[^a-z0-9]")


class Layout(BaseModel):
    """How a feed is laid out; what is ``None`` is guessed. A dot leads into a nested object: ``meta.url``.

    Example:
        >>> Layout(text="copy", url="meta.link").text
        'copy'
    """

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    format: Format = "auto"
    """What the file is; ``auto`` tells by its name, then by its first bytes."""
    encoding: str | None = None
    """Encoding of a text file; ``None`` takes a byte order mark, then UTF-8."""
    text: str | None = None
    """The key, or column, of the raw text or HTML."""
    id: str | None = None
    """The key of the record's name."""
    url: str | None = None
    """The key of the page's address."""
    title: str | None = None
    """The key of the stated title."""
    authors: str | None = None
    """The key of the stated authors."""
    published: str | None = None
    """The key of the stated date of publication."""
    language: str | None = None
    """The key of the stated language."""
    site: str | None = None
    """The key of the outlet's name or host."""


class Stated(NamedTuple):
    """What a record says of its article, beside the text; ``None`` and empty where it says nothing."""

    id: str | None = None
    url: str | None = None
    title: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    language: str | None = None
    site: str | None = None


DEFAULT = Layout()
NOTHING = Stated()


def stated_by(data: Mapping[str, object], layout: Layout) -> Stated:
    """What a record states, by the layout's keys or by the usual ones.

    Example:
        >>> stated_by({"Headline": "Old mill burns", "author": ["Jane Roe"]}, Layout())[2:4]
        ('Old mill burns', ('Jane Roe',))
    """
    keys = columns_of(data, layout)
    values = {role: value_at(data, key) for role, key in keys.items() if role != "text"}
    authors = _names(values.pop("authors", None))
    return Stated(authors=authors, **{role: _words(value) for role, value in values.items()})


def columns_of(data: Mapping[str, object], layout: Layout) -> dict[Role, str]:
    """The key of each role but the text's, among those that a record has."""
    guessed = _guess(tuple(data))
    chosen = {role: getattr(layout, role) for role in STATED_KEYS}
    return {role: key for role in STATED_KEYS if (key := chosen[role] or guessed.get(role))}


def value_at(data: Mapping[str, object], key: str) -> object:
    """The value under a key; where there is no such key, along the key's dots into nested objects.

    Example:
        >>> value_at({"meta": {"url": "https://x.test/a"}}, "meta.url")
        'https://x.test/a'
    """
    if key in data or "." not in key:
        return data.get(key)
    found: object = data
    for part in key.split("."):
        found = found.get(part) if isinstance(found, Mapping) else None
    return found


def text_keys(data: Mapping[str, object], layout: Layout) -> tuple[str, ...]:
    """The keys that may hold a record's text, in the order in which they are tried."""
    return (layout.text,) if layout.text is not None else _text_keys(tuple(data))


@lru_cache(maxsize=256)
def _guess(keys: tuple[str, ...]) -> Mapping[Role, str]:
    plain = _plain(keys)
    found: dict[Role, str] = {}
    for role, names in STATED_KEYS.items():
        key = next((plain[name] for name in map(_squash, names) if name in plain), None)
        if key is not None:
            found[role] = key
    return found


@lru_cache(maxsize=256)
def _text_keys(keys: tuple[str, ...]) -> tuple[str, ...]:
    plain = _plain(keys)
    return tuple(dict.fromkeys(plain[name] for name in map(_squash, TEXT_KEYS) if name in plain))


def _plain(keys: tuple[str, ...]) -> dict[str, str]:
    """The keys by their letters alone; the first of two that are alike."""
    return {_squash(key): key for key in reversed(keys)}


def _squash(key: str) -> str:
    return _PLAIN_RE.sub("", key.casefold())


def _words(value: object) -> str | None:
    """A stated value as words, ``None`` when it is none."""
    if isinstance(value, Mapping):
        value = value.get("name") or value.get("text") or value.get("value")
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return writable(str(value).strip()[:LONGEST_STATED]) or None


def _names(value: object) -> tuple[str, ...]:
    values = value if isinstance(value, list | tuple) else (value,)
    return tuple(name for one in values if (name := _words(one)))
