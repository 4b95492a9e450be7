"""Pages: a folder of texts, pages and feeds, or one page by itself."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from newsparse.errors import FeedError
from newsparse.feed.sources.record import Place, Record, spoilt

PAGE_SUFFIXES = frozenset({".txt", ".text", ".html", ".htm", ".xhtml", ".md", ".markdown"})
"""Ends of the names of files that hold one article each."""


def page_files(folder: Path) -> tuple[Path, ...]:
    """The files of a folder and the folders in it, in the order of their names, without hidden ones.

    Raises:
        FeedError: there is none.
    """
    files = tuple(
        path
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    )
    if not files:
        message = f"{folder}: the folder holds no file; give the folder of the texts, or a feed's file"
        raise FeedError(message)
    return files


def read_page(path: Path, number: int = 1) -> Record:
    """The record that a file is: its text, as bytes, whose encoding the parser tells."""
    place = Place(number, 0, str(path))
    try:
        raw = path.read_bytes()
    except OSError as error:
        return spoilt(place, "unreadable-file", f"the file cannot be read: {error.strerror or error}", b"")
    if not raw.strip():
        return spoilt(place, "empty-text", "the file is empty", raw)
    return replace(Record(place.line, place.offset, raw, file=place.file, raw=raw), key=None)


def numbered(files: tuple[Path, ...]) -> Iterator[Record]:
    """A record for each file, numbered from 1."""
    for number, path in enumerate(files, 1):
        yield read_page(path, number)
