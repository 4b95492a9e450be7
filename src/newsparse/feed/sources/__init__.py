"""Sources: the records of a feed, whatever holds them; the format is known by the name, then by the first bytes."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from newsparse.errors import FeedError
from newsparse.feed.sources import crawl, in_memory, json_lines, pages, table, web
from newsparse.feed.sources.exports import documents_of
from newsparse.feed.sources.keys import DEFAULT, Format, Layout
from newsparse.feed.sources.record import Place, Record, bad_record
from newsparse.feed.sources.refused import refuse_address, refuse_binary, refuse_text
from newsparse.feed.sources.stream import head_of
from newsparse.feed.sources.unpack import PACKED, packing
from newsparse.feed.sources.zipped import read_zip

Source = str | os.PathLike[str] | Iterable[object]
"""A path; a mapping; a table of pandas, polars or Arrow; or an iterable of ``str``, ``bytes``, mappings, ``Article``s,
``Record``s and tables."""

LINK = "the file is a link that leads out of the folder, and is not followed"
TAR_AT = 257
"""The byte at which a tar file says what it is."""
SHOWN_BYTES = 60
"""Bytes of a file that an error shows."""

_SUFFIXES: Mapping[str, Format] = MappingProxyType(
    {
        ".jsonl": "jsonl",
        ".ndjson": "jsonl",
        ".jl": "jsonl",
        ".json": "json",
        ".csv": "csv",
        ".tsv": "tsv",
        ".tab": "tsv",
        ".parquet": "parquet",
        ".pq": "parquet",
        ".rss": "rss",
        ".atom": "rss",
        ".xml": "rss",
        ".warc": "warc",
        ".wet": "warc",
        ".zip": "zip",
        **dict.fromkeys(pages.PAGE_SUFFIXES, "page"),
    }
)
SUFFIXES = tuple(sorted(_SUFFIXES))
"""Ends of the names of files that are read in a folder."""
_STARTS: tuple[tuple[bytes, Format], ...] = (
    *((b"PAR1", "parquet"), (b"WARC/", "warc"), (b"PK\x03\x04", "zip"), (b"{", "jsonl"), (b"[", "json")),
    *((b"<?xml", "rss"), (b"<rss", "rss"), (b"<feed", "rss"), (b"<", "page")),
)
_READERS: Mapping[str, Callable[[Path, Layout], Iterator[Record]]] = MappingProxyType(
    {
        "jsonl": json_lines.read_lines,
        "json": json_lines.read_values,
        "csv": table.read_table,
        "tsv": lambda path, layout: table.read_table(path, layout, delimiter="\t"),
        "parquet": table.read_parquet,
        "rss": web.read_syndication,
        "warc": crawl.read_archive,
    }
)


def read_records(source: Source, layout: Layout = DEFAULT) -> Iterator[Record]:
    r"""The records of a feed, one at a time; a bad one has an issue and no text.

    Args:
        source: a file (JSON Lines, JSON, CSV, TSV, Parquet, RSS, Atom, WARC, WET, an export of a press archive; packed
            too), a folder or zip file of such files or of texts and pages; a mapping; a table of pandas, polars or
            Arrow; or an iterable of ``str``, ``bytes``, mappings, ``Article``s or tables.
        layout: what is known of the feed; the rest is guessed.

    Raises:
        FeedError: the feed cannot be read at all: it is empty, of no known format, without a
            record, or lacks a column.
        MissingExtraError: the format needs a package that is not installed.
        OSError: the file cannot be opened or read.

    Example:
        >>> feed = [{"text": "A fire."}, {"headline": "No text"}]
        >>> [(record.line, record.text, [i.check for i in record.issues]) for record in read_records(feed)]
        [(1, 'A fire.', []), (2, None, ['missing-text'])]
    """
    if not isinstance(source, str | os.PathLike):
        yield from in_memory.read_objects(source, layout)
        return
    if isinstance(source, str):
        refuse_text(source)
    refuse_address(os.fspath(source))
    path = Path(source)
    if path.is_dir():
        yield from _folder(path, layout)
        return
    found = layout.format if layout.format != "auto" else format_of(path)
    yield from _file(path, found, layout)


def format_of(path: Path) -> Format:
    """What a file is, by the end of its name or by its first bytes.

    Raises:
        FeedError: the file is empty, or its format unknown.
        OSError: the file cannot be opened or read.
    """
    head = head_of(path)
    if not head.strip() and not packing(path):
        message = f"{path}: the file is empty; look at whether it was written to its end"
        raise FeedError(message)
    refuse_binary(path, head)
    named = format_by_name(path)
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if named in ("csv", "tsv") and start.startswith(b"{"):  # no name of a column begins so
        return "jsonl"
    if named is not None:
        return named
    found = next((name for mark, name in _STARTS if start.startswith(mark)), None)
    if found is None and documents_of(head) is not None:
        return "page"
    if found is None and head[TAR_AT:].startswith(b"ustar"):
        message = f"{path}: a tar file is not read; unpack it, and give the folder"
        raise FeedError(message)
    if found is None:
        shown = start[:SHOWN_BYTES].decode("utf-8", "replace").splitlines()[0]
        likely = (
            "; a first line with commas is mostly CSV: --feed-format csv" if "," in shown and ", " not in shown else ""
        )
        message = (
            f"{path}: the format of the file is unknown; it begins with {shown!r}; name its format "
            f"(--feed-format jsonl, csv …, in Python Layout(format=…)){likely}"
        )
        raise FeedError(message)
    return found


def format_by_name(path: Path) -> Format | None:
    """What a file is by the end of its name, ``None`` for an unknown end."""
    suffixes = [suffix for one in path.suffixes if (suffix := one.casefold()) not in PACKED]
    return _SUFFIXES.get(suffixes[-1]) if suffixes else None


def _file(path: Path, found: Format, layout: Layout) -> Iterator[Record]:
    """The records of a file of a known format.

    Raises:
        FeedError: it holds none, not even a bad one.
    """
    if found == "page":
        path.open("rb").close()  # a single page that is not there is the caller's mistake
        yield from pages.read_page(path)
        return
    if found == "folder":
        message = f"{path}: this is no folder"
        raise FeedError(message)
    is_empty = True
    for record in _read(path, found, layout):
        is_empty = False
        yield record
    if is_empty:
        head = head_of(path)[:SHOWN_BYTES]
        shown = head.decode("utf-8", "replace")
        message = f"{path}: read as {found}, the file holds no record; it begins with {shown!r}. Look at what wrote it"
        raise FeedError(message)


def _read(path: Path, found: str, layout: Layout) -> Iterator[Record]:
    if found != "zip":
        return _READERS[found](path, layout)

    def reader_of(name: str) -> Callable[[Path], Iterator[Record]] | None:
        kind = format_by_name(Path(name))
        if kind is None or kind == "zip":
            return None
        return lambda unpacked: _member(unpacked, kind, layout)

    return read_zip(path, reader_of)


def _member(path: Path, kind: Format, layout: Layout) -> Iterator[Record]:
    """The records of a file among others, where an empty one is a bad record."""
    if path.stat().st_size:
        yield from _file(path, kind, layout)
    else:
        yield bad_record(Place(None, 0, str(path)), "unreadable-file", "the file is empty", b"")


def left_out(folder: Path) -> tuple[Path, ...]:
    """The files of a folder that are passed over, since their names say nothing of what they are.

    Raises:
        FeedError: the folder holds no file.
    """
    return tuple(file for file in pages.page_files(folder) if format_by_name(file) is None)


def _folder(path: Path, layout: Layout) -> Iterator[Record]:
    """The records of each file of a folder that is named as one of a known format."""
    files = [(file, name) for file in pages.page_files(path) if (name := format_by_name(file))]
    if not files:
        message = f"{path}: no file here is named as a text, a page or a feed ({', '.join(SUFFIXES)})"
        raise FeedError(message)
    for file, name in files:
        if odd := pages.no_file(file):
            yield bad_record(Place(None, 0, str(file)), "unreadable-file", odd, b"")
            continue
        if pages.leads_out(file, path):
            yield bad_record(
                Place(None, 0, str(file)), "unreadable-file", f"{LINK}; give the folder that it leads to", b""
            )
            continue
        if name == "page":
            yield from pages.read_page(file)
            continue
        try:
            yield from _member(file, name, layout)
        except (OSError, FeedError) as error:
            reason = error.strerror if isinstance(error, OSError) else str(error)
            yield bad_record(Place(None, 0, str(file)), "unreadable-file", f"the file cannot be read: {reason}", b"")
