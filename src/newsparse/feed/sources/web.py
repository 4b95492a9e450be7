"""The web's own containers: RSS and Atom files, and WARC archives."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from newsparse.errors import FeedError, MissingExtraError
from newsparse.feed.sources.keys import Layout
from newsparse.feed.sources.record import Place, Record, record_of, spoilt
from newsparse.feed.sources.stream import DamagedError, pieces

LARGEST_FEED = 64 << 20
"""Bytes of the largest RSS or Atom file: feedparser reads it whole, and needs several times as much memory."""
LARGEST_PAGE = 32 << 20
"""Bytes of the largest page of an archive that is read."""

_FIELDS = ("id", "link", "title", "author", "published", "updated", "language", "summary")


def read_syndication(path: Path, layout: Layout) -> Iterator[Record]:
    """The entries of an RSS or Atom file.

    Raises:
        FeedError: the file has no entry, or is too large to be read whole.
        MissingExtraError: feedparser is not installed.
    """
    try:
        import feedparser  # noqa: PLC0415  an extra
    except ImportError as error:
        message = f"{path}: feedparser is not installed, which reads RSS and Atom: pip install 'newsparse[feeds]'"
        raise MissingExtraError(message) from error
    parsed: Any = feedparser.parse(_whole(path), sanitize_html=False, resolve_relative_uris=False)
    if not parsed.entries:
        why = f" ({parsed.bozo_exception})" if parsed.bozo else ""
        message = f"{path}: no entry of an RSS or Atom feed was found{why}; look at what the server answered"
        raise FeedError(message)
    language = parsed.feed.get("language")
    number = 0
    for number, entry in enumerate(parsed.entries, 1):
        yield record_of(_entry(entry, language), Place(number, None, str(path)), layout)
    if parsed.bozo:
        message = f"the feed is no well-formed XML ({parsed.bozo_exception}); entries after this place may be lost"
        yield spoilt(Place(number + 1, None, str(path)), "damaged-file", message, b"")


def _entry(entry: Mapping[str, Any], language: str | None) -> dict[str, object]:
    plain = dict(entry)  # feedparser's own mapping warns of some keys
    data: dict[str, object] = {name: plain[name] for name in _FIELDS if plain.get(name)}
    contents = [part["value"] for part in plain.get("content", ()) if part.get("value")]
    data["content"] = max(contents, key=len) if contents else plain.get("summary", "")
    if language:
        data.setdefault("language", language)
    return data


def _whole(path: Path) -> bytes:
    whole = bytearray()
    try:
        for piece in pieces(path):
            whole += piece
            if len(whole) > LARGEST_FEED:
                message = f"{path}: the feed has more than {LARGEST_FEED:,} bytes; part it"
                raise FeedError(message)
    except DamagedError:
        pass  # feedparser tells that the XML ends early
    return bytes(whole)


def read_archive(path: Path, layout: Layout) -> Iterator[Record]:
    """The pages of a WARC file, each response of type HTML or text.

    Raises:
        MissingExtraError: warcio is not installed.
    """
    try:
        from warcio.archiveiterator import ArchiveIterator  # noqa: PLC0415  an extra
        from warcio.exceptions import ArchiveLoadFailed  # noqa: PLC0415
    except ImportError as error:
        message = f"{path}: warcio is not installed, which reads WARC: pip install 'newsparse[feeds]'"
        raise MissingExtraError(message) from error
    number = 0
    with path.open("rb") as file:
        archive: Any = ArchiveIterator(file)
        try:
            for number, found in enumerate(_responses(archive), 1):
                body = found.content_stream().read(LARGEST_PAGE + 1)  # before its place is asked for, which passes it
                yield _page(found, body, Place(number, archive.get_record_offset(), str(path)), layout)
        except (ArchiveLoadFailed, EOFError, OSError) as error:
            message = f"the archive is damaged ({error}); records after this place are lost. Fetch the file again"
            yield spoilt(Place(number + 1, None, str(path)), "damaged-file", message, b"")


def _responses(archive: Any) -> Iterator[Any]:
    for found in archive:
        kind = found.http_headers.get_header("Content-Type", "") if found.http_headers else ""
        if found.rec_type == "response" and (not kind or "html" in kind or "text/plain" in kind):
            yield found


def _page(found: Any, body: bytes, place: Place, layout: Layout) -> Record:  # warcio has no types
    url = found.rec_headers.get_header("WARC-Target-URI")
    if len(body) > LARGEST_PAGE:
        return spoilt(place, "line-too-long", f"the page {url} has more than {LARGEST_PAGE:,} bytes", body[:1000])
    _, _, charset = (found.http_headers.get_header("Content-Type", "") or "").partition("charset=")
    data = {"url": url, "id": found.rec_headers.get_header("WARC-Record-ID"), "html": _decoded(body, charset)}
    return record_of(data, place, layout)


def _decoded(body: bytes, charset: str) -> str | bytes:
    """The page in the encoding that its header names; as bytes where it names none, for the parser to tell."""
    try:
        return body.decode(charset.strip().strip("\"'")) if charset else body
    except (LookupError, UnicodeDecodeError):
        return body
