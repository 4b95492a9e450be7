"""Crawls: the pages of WARC files, and the texts of WET files, which Common Crawl makes from pages."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from newsparse.errors import FeedError
from newsparse.extras import import_extra
from newsparse.feed.sources.keys import Layout
from newsparse.feed.sources.record import Place, Record, bad_record, record_of
from newsparse.feed.sources.unpack import DamagedError, opened, packing, unpacked
from newsparse.feed.sources.web import format_of_type

LARGEST_PAGE = 32 << 20
"""Bytes of the largest page of an archive that is read, as of the longest line of a feed."""
LARGEST_HEAD = 1 << 16
"""Bytes of the largest head of a record: a few lines, of which an address may be the longest."""
BODILESS = frozenset("3")
"""First digits of the status of answers that hold no page: they point to another address."""


def read_archive(path: Path, layout: Layout) -> Iterator[Record]:
    """The pages of a WARC file, each answer of type HTML or text, and the texts of a WET file.

    Raises:
        FeedError: the archive holds none; the message says what it holds.
        MissingExtraError: warcio is not installed.
    """
    archives: Any = import_extra("warcio.archiveiterator", "feeds", use=f"{path} is read by")
    refused: type[Exception] = import_extra("warcio.exceptions", "feeds", use=f"{path} is read by").ArchiveLoadFailed
    number = 0
    seen: Counter[str] = Counter()
    with path.open("rb") if packing(path) in ("", ".gz") else opened(path) as file:  # warcio seeks in gzip itself
        archive = archives.ArchiveIterator(file)
        try:
            for number, (found, kind) in enumerate(_texts(archive, seen), 1):
                body = found.content_stream().read(LARGEST_PAGE + 1)  # before its place is asked for, which passes it
                yield _page(found, (kind, body), Place(number, archive.get_record_offset(), str(path)), layout)
                if len(body) <= LARGEST_PAGE and bool(getattr(found.raw_stream, "limit", 0)):  # were promised
                    message = "it ends inside a page"
                    raise EOFError(message)
            _require_whole(path)
        except (refused, EOFError, OSError, DamagedError) as error:
            message = f"the archive is damaged ({error}); records after this place are lost. Fetch the file again"
            yield bad_record(Place(number + 1, None, str(path)), "damaged-file", message, b"")
            return
    if not number:
        held = ", ".join(f"{count:,} of {name}" for name, count in seen.most_common(5)) or "nothing"
        message = f"{path}: the archive has no page and no text; it has {held}. Give a WARC of answers, or a WET file"
        raise FeedError(message)


def _require_whole(path: Path) -> None:
    """Raises an error when the end of a file that was read is torn: warcio takes a torn end for a whole one.

    Raises:
        EOFError: it ends inside the head of a record.
        DamagedError: it is packed, and its packing is broken.
    """
    tail = b""
    for piece in unpacked(path):
        tail = (tail + piece)[-LARGEST_HEAD:]
    start = tail.rfind(b"\nWARC/1")
    if start >= 0 and b"\r\n\r\n" not in tail[start:]:
        message = "it ends inside the head of a record"
        raise EOFError(message)


def _texts(archive: Any, seen: "Counter[str]") -> Iterator[tuple[Any, str]]:  # warcio has no types
    """The records with a page or a text, each with its content type; the others are counted in ``seen``."""
    for found in archive:
        if found.rec_headers.get_header("Content-Length") is None:  # every record must state it
            message = "it ends inside the head of a record"
            raise EOFError(message)
        own = found.rec_headers.get_header("Content-Type") or ""
        answer = found.http_headers
        kind = own if answer is None else answer.get_header("Content-Type") or ""
        is_readable = "html" in kind.lower() or "text/plain" in kind.lower()
        is_text = found.rec_type in ("conversion", "resource") and is_readable
        is_page = found.rec_type == "response" and answer is not None and (not kind or is_readable)
        status = (answer.get_statuscode() or "") if is_page else ""
        if is_text or (is_page and status[:1] not in BODILESS):
            yield found, kind
        else:
            seen[f"{found.rec_type} ({kind or 'no type'})"] += 1


def _page(found: Any, held: tuple[str, bytes], place: Place, layout: Layout) -> Record:
    kind, body = held
    url = found.rec_headers.get_header("WARC-Target-URI")
    if len(body) > LARGEST_PAGE:
        return bad_record(place, "line-too-long", f"the page {url} has more than {LARGEST_PAGE:,} bytes", body[:1000])
    kind, _, charset = kind.lower().partition("charset=")
    charset = charset or ("utf-8" if found.rec_type == "conversion" else "")  # as the WARC format demands
    name = "text" if found.rec_type == "conversion" else "html"
    data = {"url": url, "id": found.rec_headers.get_header("WARC-Record-ID"), name: _decoded(body, charset)}
    record = record_of(data, place, layout)
    return replace(record, format=format_of_type(kind.partition(";")[0].strip()))


def _decoded(body: bytes, charset: str) -> str | bytes:
    """The page in the encoding that its header names; as bytes, for the parser to detect, where it names none."""
    try:
        return body.decode(charset.partition(";")[0].strip().strip("\"'")) if charset else body
    except (LookupError, UnicodeDecodeError):
        return body
