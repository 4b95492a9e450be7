"""RSS and Atom: the entries of a syndicated feed."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

from newsparse.errors import FeedError
from newsparse.extras import import_extra
from newsparse.feed.sources.keys import Layout
from newsparse.feed.sources.record import Place, Record, bad_record, record_of
from newsparse.feed.sources.unpack import whole
from newsparse.web_address import absolute

LARGEST_FEED = 64 << 20
"""Bytes of the largest RSS or Atom file: feedparser reads it whole, and needs several times as much memory."""

_FIELDS = ("id", "link", "title", "author", "published", "updated", "language", "summary")


def read_syndication(path: Path, layout: Layout) -> Iterator[Record]:
    """The entries of an RSS or Atom file; links are whole addresses, resolved as the feed says.

    Raises:
        FeedError: the file has no entry, or is too large to be read whole.
        MissingExtraError: feedparser is not installed.
    """
    feedparser: Any = import_extra("feedparser", "feeds", use=f"{path} is read by")
    parsed = feedparser.parse(whole(path, LARGEST_FEED), sanitize_html=False, resolve_relative_uris=False)
    if not parsed.entries:
        why = f" ({parsed.bozo_exception})" if parsed.bozo else ""
        message = f"{path}: no entry of an RSS or Atom feed was found{why}; look at what the server answered"
        raise FeedError(message)
    is_atom = str(parsed.get("version")).startswith("atom")
    number = 0
    for number, entry in enumerate(parsed.entries, 1):
        data, kind = _entry(entry, parsed.feed, is_atom=is_atom)
        record = record_of(data, Place(number, None, str(path)), layout)
        yield replace(record, format=format_of_type(kind)) if is_atom and record.key == "content" else record
    if parsed.bozo:
        message = f"the feed is no well-formed XML ({parsed.bozo_exception}); entries after this place may be lost"
        yield bad_record(Place(number + 1, None, str(path)), "damaged-file", message, b"")


def _entry(entry: Mapping[str, Any], feed: Mapping[str, Any], *, is_atom: bool) -> tuple[dict[str, object], str]:
    """The fields of an entry, and what Atom says that its content is."""
    plain = dict(entry)  # feedparser's own mapping warns of some keys
    data: dict[str, object] = {name: plain[name] for name in _FIELDS if plain.get(name)}
    stated = [part for part in plain.get("content", ()) if part.get("value")]
    longest = max(stated, key=lambda part: len(part["value"])) if stated else plain.get("summary_detail", {})
    data["content"] = longest.get("value") or plain.get("summary", "")
    if plain.get("link"):
        home = feed.get("link") or ""
        base = (plain.get("title_detail") or longest).get("base") or ""  # of xml:base
        data["link"] = absolute(absolute(home, base), plain["link"])
    names = [author["name"] for author in plain.get("authors", ()) if author.get("name")]
    if len(names) > 1:
        data["authors"] = names
    if not is_atom and plain.get("updated"):  # ``dc:date``, which RSS 1.0 has in the place of ``pubDate``
        data.setdefault("published", plain["updated"])
    if feed.get("language"):
        data.setdefault("language", feed["language"])
    kind = longest.get("type") or ""
    is_marked = "</" in str(data["content"])  # many feeds say text of what is HTML
    return data, "" if kind == "text/plain" and is_marked else kind


def format_of_type(kind: str) -> Literal["text", "html"] | None:
    """How a text of a content type is to be read; ``None`` where the type does not say.

    Example:
        >>> format_of_type("application/xhtml+xml"), format_of_type("text/plain"), format_of_type("")
        ('html', 'text', None)
    """
    return "html" if "html" in kind else "text" if kind == "text/plain" else None
