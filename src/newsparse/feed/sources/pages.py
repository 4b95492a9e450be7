"""Pages: a file that holds one article, or the documents that a press archive exported into one."""

import codecs
from collections.abc import Iterator
from pathlib import Path

from newsparse.count_of import count_of
from newsparse.errors import FeedError
from newsparse.feed.issue import issue
from newsparse.feed.sources.exports import ByteRange, documents_of
from newsparse.feed.sources.record import Place, Record, bad_record
from newsparse.feed.sources.unpack import whole
from newsparse.model import Issue

LARGEST = 256 << 20
"""Bytes of the largest file that is read whole, once unpacked: an archive's export of many thousand documents. What
unpacks to more is no page, but a file made to fill the memory."""
PAGE_SUFFIXES = frozenset({".txt", ".text", ".html", ".htm", ".xhtml", ".md", ".markdown"})
"""Ends of the names of files that hold one article each."""

_WIDE = ((codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"))
_WIDER = ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def page_files(folder: Path) -> tuple[Path, ...]:
    """The files of a folder and the folders in it, in the order of their names, without hidden ones.

    Links that lead nowhere, pipes and devices are among them: whoever reads says that they cannot be read.

    Raises:
        FeedError: there is none.
    """
    files = tuple(
        path
        for path in sorted(folder.rglob("*"))
        if not path.is_dir() and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    )
    if not files:
        message = f"{folder}: the folder holds no file; give the folder of the texts, or a feed's file"
        raise FeedError(message)
    return files


def no_file(path: Path) -> str | None:
    """Why what is named in a folder is no file that can be read; ``None`` for a file."""
    if path.is_file():
        return None
    return "the file is a link that leads nowhere" if path.is_symlink() else "this is no file, but a pipe or a device"


def leads_out(file: Path, folder: Path) -> bool:
    """Whether a file of a folder is, or stands in, a link to somewhere outside the folder.

    Otherwise, whoever fills a folder of texts could have any file of the machine read and published as an article.
    """
    try:
        return not file.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):  # links in a circle
        return True


def read_page(path: Path) -> Iterator[Record]:
    """The record of a file: its bytes, whose encoding the parser finds out; of an archive's export one a document.

    A file of one article has no line; a document has the number of its first.
    """
    place = Place(None, 0, str(path))
    try:
        raw = whole(path, LARGEST)
    except (OSError, FeedError) as error:
        reason = (isinstance(error, OSError) and error.strerror) or error
        yield bad_record(place, "unreadable-file", f"the file cannot be read: {reason}", b"")
        return
    if not raw.strip():
        yield bad_record(place, "empty-text", "the file is empty", raw)
        return
    wide = next((name for mark, name in (*_WIDE, *_WIDER) if raw.startswith(mark)), None)
    narrow = raw.decode(wide, "replace").encode("utf-8", "replace") if wide else raw
    parted = documents_of(narrow)
    if parted is None:
        yield Record(place.line, place.offset, raw, file=place.file, raw=raw)
        return
    issues = (_passed_over(narrow, parted.around),) if parted.around else ()
    line = counted = 0
    for part in parted.documents:
        line += narrow.count(b"\n", counted, part.start)
        counted = part.start
        text: str | bytes = narrow[part.start : part.end]
        text = text.decode("utf-8") if wide and isinstance(text, bytes) else text
        offset = None if wide else part.start
        yield Record(line + 1, offset, text, issues=issues, file=place.file, raw=text)
        issues = ()


def _passed_over(raw: bytes, around: tuple[ByteRange, ...]) -> Issue:
    """The issue that says how much of an export belongs to no document."""
    lines = sum(len(raw[part.start : part.end].splitlines()) for part in around)
    shown = raw[around[0].start : around[0].end].strip().decode("utf-8", "replace")
    around_them = "around the documents of this export"
    said = count_of(lines, f"line {around_them} was", f"lines {around_them} were")
    message = f"{said} passed over: its cover or summary"
    return issue("export-cover", "info", message, value=shown)
