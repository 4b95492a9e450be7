"""Sources: the records of a feed, whatever holds them; the format told by name, then by the first bytes."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from newsparse.errors import FeedError
from newsparse.feed.issue import writable
from newsparse.feed.sources import json_lines, pages, table, web
from newsparse.feed.sources.keys import DEFAULT, Format, Layout
from newsparse.feed.sources.record import Place, Record, record_of, spoilt
from newsparse.feed.sources.stream import head_of
from newsparse.model import Article

Source = str | os.PathLike[str] | Iterable[object]
"""A path, or an iterable of ``str``, ``bytes``, mappings, ``Article``s and ``Record``s."""

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
        **dict.fromkeys(pages.PAGE_SUFFIXES, "page"),
    }
)
_PACKED = frozenset({".gz", ".zst", ".zstd"})
_STARTS: tuple[tuple[bytes, Format], ...] = (
    *((b"PAR1", "parquet"), (b"WARC/", "warc"), (b"{", "jsonl"), (b"[", "json")),
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
        "warc": web.read_archive,
    }
)


def read_records(source: Source, layout: Layout = DEFAULT) -> Iterator[Record]:
    r"""The records of a feed, one at a time; a bad one has an issue and no text.

    Args:
        source: a file (JSON Lines, a JSON array, CSV, TSV, Parquet, RSS, Atom, WARC; ``.gz`` and ``.zst`` too), a
            folder of such files or of texts and pages; or an iterable of ``str``, ``bytes``, mappings or ``Article``s.
        layout: what is known of the feed; the rest is guessed.

    Raises:
        FeedError: the feed cannot be read at all: it is empty, of no known format, or lacks a column.
        MissingExtraError: the format needs a package that is not installed.
        OSError: the file cannot be opened or read.

    Example:
        >>> feed = [{"text": "A fire."}, {"headline": "No text"}]
        >>> [(record.line, record.text, [i.check for i in record.issues]) for record in read_records(feed)]
        [(1, 'A fire.', []), (2, None, ['missing-text'])]
    """
    if not isinstance(source, str | os.PathLike):
        yield from _from_memory(source, layout)
        return
    path = Path(source)
    if path.is_dir():
        yield from _folder(path, layout)
        return
    found = layout.format if layout.format != "auto" else format_of(path)
    yield from _file(path, found, layout)


def format_of(path: Path) -> Format:
    """What a file is, by the end of its name or by its first bytes.

    Raises:
        FeedError: the file is empty, or nothing tells.
        OSError: the file cannot be opened or read.
    """
    head = head_of(path)
    if not head.strip() and path.suffix not in _PACKED:
        message = f"{path}: the file is empty; look at whether it was written to its end"
        raise FeedError(message)
    named = _named(path)
    if named is not None:
        return named
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    found = next((name for mark, name in _STARTS if start.startswith(mark)), None)
    if found is None:
        message = f"{path}: nothing tells what the file is; name its format (--feed-format jsonl, csv …)"
        raise FeedError(message)
    return found


def _named(path: Path) -> Format | None:
    suffixes = [suffix for suffix in path.suffixes if suffix not in _PACKED]
    return _SUFFIXES.get(suffixes[-1].casefold()) if suffixes else None


def _file(path: Path, found: Format, layout: Layout) -> Iterator[Record]:
    if found == "page":
        path.open("rb").close()  # a single page that is not there is the caller's mistake
        yield pages.read_page(path)
        return
    if found == "folder":
        message = f"{path}: this is no folder"
        raise FeedError(message)
    yield from _READERS[found](path, layout)


def _folder(path: Path, layout: Layout) -> Iterator[Record]:
    """The records of each file of a folder that is named as one of a known format."""
    files = [(file, name) for file in pages.page_files(path) if (name := _named(file))]
    if not files:
        message = f"{path}: no file here is named as a text, a page or a feed ({', '.join(sorted(_SUFFIXES))})"
        raise FeedError(message)
    number = 0
    for file, name in files:
        if name == "page":
            number += 1
            yield pages.read_page(file, number)
            continue
        try:
            if file.stat().st_size:
                yield from _file(file, name, layout)
            else:
                yield spoilt(Place(1, 0, str(file)), "unreadable-file", "the file is empty", b"")
        except (OSError, FeedError) as error:
            reason = error.strerror if isinstance(error, OSError) else str(error)
            yield spoilt(Place(1, 0, str(file)), "unreadable-file", f"the file cannot be read: {reason}", b"")


def _from_memory(source: Iterable[object], layout: Layout) -> Iterator[Record]:
    for number, value in enumerate(source, 1):
        yield _value(value, number, layout)


def _value(value: object, number: int, layout: Layout) -> Record:
    if isinstance(value, Record):
        return value
    if isinstance(value, str | bytes):
        if not value.strip():
            return spoilt(Place(number), "empty-text", "the text is empty", value)
        text = writable(value) if isinstance(value, str) else value
        return Record(number, None, text, raw=value)
    if isinstance(value, Article):
        return Record(number, None, value.source or value.text, article=value, raw=value.source or value.text)
    return record_of(value, Place(number), layout)
