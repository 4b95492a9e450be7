"""Zip files: each member is read as what its name says, one after the other."""

import shutil
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath

from newsparse.errors import FeedError
from newsparse.feed.sources.record import Place, Record, bad_record

LARGEST_MEMBER = 1 << 30
"""Bytes of the largest member that is unpacked whatever its ratio: any disk has room for it."""
MOST_PACKED = 500
"""The highest ratio of content to packed size of a larger member: text has 5, a zip bomb 1,000."""

_OFFICE = frozenset({"[Content_Types].xml", "mimetype"})
"""Members that tell what a file of Word, Excel, OpenDocument or EPUB is."""

Reader = Callable[[Path], Iterator[Record]]


def read_zip(path: Path, reader_of: Callable[[str], Reader | None]) -> Iterator[Record]:
    """The records of a zip file's members; their file is ``path/member``.

    Args:
        path: the zip file.
        reader_of: what reads a file of that name; ``None`` for a name that says nothing, whose member is passed over.

    Raises:
        FeedError: the file is no zip file, or no member is named as something that can be read.
    """
    try:
        archive = zipfile.ZipFile(path)
    except zipfile.BadZipFile as error:
        message = f"{path}: no zip file can be read here ({error}); fetch it again"
        raise FeedError(message) from error
    with archive:
        members = [member for member in archive.infolist() if not member.is_dir() and not _is_hidden(member.filename)]
        if any(member.filename in _OFFICE for member in members):
            message = (
                f"{path}: this is an office document or a book, not a feed; save its table as CSV, its text as .txt"
            )
            raise FeedError(message)
        known = [(member, reader) for member in members if (reader := reader_of(member.filename))]
        if not known:
            held = ", ".join(repr(member.filename) for member in members[:5]) or "nothing"
            message = f"{path}: no member is named as a text, a page or a feed; it holds {held}"
            raise FeedError(message)
        for member, reader in known:
            yield from _member(archive, member, path, reader)


def _member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, path: Path, reader: Reader) -> Iterator[Record]:
    """The records of a member, which is unpacked into a file of its own while it is read."""
    name = f"{path}/{member.filename}"
    if member.file_size > max(LARGEST_MEMBER, MOST_PACKED * member.compress_size):
        message = (
            f"the member would unpack to {member.file_size:,} bytes, {MOST_PACKED} times its size; it was not read"
        )
        yield bad_record(Place(None, None, name), "unreadable-file", message, b"")
        return
    with tempfile.TemporaryDirectory() as folder:
        unpacked = Path(folder) / PurePosixPath(member.filename.replace("\\", "/")).name
        damage = ""
        try:
            with archive.open(member) as source, unpacked.open("wb") as target:
                shutil.copyfileobj(source, target)
        except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, OSError) as error:
            damage = f"the member cannot be unpacked: {error}"
        if not damage or unpacked.stat().st_size:
            yield from (replace(record, file=name) for record in _read(unpacked, name, reader))
        if damage:
            yield bad_record(Place(None, None, name), "unreadable-file", damage, b"")


def _read(unpacked: Path, name: str, reader: Reader) -> Iterator[Record]:
    try:
        yield from reader(unpacked)
    except (FeedError, OSError) as error:
        message = f"the file cannot be read: {str(error).replace(str(unpacked), name)}"
        yield bad_record(Place(None, None, name), "unreadable-file", message, b"")


def _is_hidden(name: str) -> bool:
    return any(part.startswith((".", "__MACOSX")) for part in PurePosixPath(name).parts)
