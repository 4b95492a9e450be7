"""What a file holds once it is unpacked, piece by piece: gzip, bzip2, xz, Zstandard, or as it is."""

import bz2
import io
import lzma
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from newsparse.errors import FeedError
from newsparse.extras import import_extra

PIECE_BYTES = 1 << 18
"""Bytes that are read at once."""
PACKED = frozenset({".gz", ".bz2", ".xz", ".lzma", ".zst", ".zstd"})
"""Ends of names of packed files."""

_GZIP = 31  # window bits that tell zlib to expect a gzip header
_MARKS = (
    (b"\x1f\x8b", ".gz"),
    (b"BZh", ".bz2"),
    (b"\xfd7zXZ\x00", ".xz"),
    (b"\x28\xb5\x2f\xfd", ".zst"),
)
"""The first bytes of packed files: many are saved under a name that does not say so."""


class DamagedError(Exception):
    """A compressed file ends early or is broken; what came before was read."""


def unpacked(path: Path) -> Iterator[bytes]:
    """A file's bytes, unpacked where its name or its first bytes say that it is packed.

    Raises:
        DamagedError: a compressed file is broken; what was read before has been given.
        MissingExtraError: the file is packed with Zstandard, whose package is not installed.
        FeedError: the path names a pipe.
        OSError: the file cannot be opened or read.
    """
    if path.exists() and not path.is_file() and not path.is_dir():
        message = f"{path}: a pipe can be read only once, and a feed is looked at first; save it in a file"
        raise FeedError(message)
    kind = packing(path)
    if kind == ".gz":
        return _gunzipped(path)
    if kind in (".zst", ".zstd"):
        return _unzstd(path)
    return _read_on(bz2.open(path) if kind == ".bz2" else lzma.open(path)) if kind else _plain(path)


def packing(path: Path) -> str:
    """The end of the name that fits how a file is packed; empty when it is not."""
    if path.suffix.casefold() in PACKED:
        return path.suffix.casefold()
    with path.open("rb") as file:
        head = file.read(8)
    return next((kind for mark, kind in _MARKS if head.startswith(mark)), "")


def whole(path: Path, largest: int | None = None) -> bytes:
    """All bytes of a file, unpacked, up to where it is damaged.

    Raises:
        FeedError: there are more than the largest number of bytes.
        OSError: the file cannot be opened or read.
    """
    held = bytearray()
    try:
        for piece in unpacked(path):
            held += piece
            if largest is not None and len(held) > largest:
                message = f"{path}: the file has more than {largest:,} bytes; split it"
                raise FeedError(message)
    except DamagedError:
        pass  # whoever parses the bytes sees that they end early
    return bytes(held)


class Unpacked(io.RawIOBase):
    """A packed file as a stream of what it holds, for readers that want a file."""

    def __init__(self, path: Path) -> None:
        self._pieces = unpacked(path)
        self._held = b""

    def readable(self) -> bool:
        """Yes."""
        return True

    def readinto(self, buffer: "bytearray | memoryview") -> int:  # type: ignore[override]  # any writable buffer
        """Fills the buffer as far as the next piece goes; 0 at the end."""
        try:
            self._held = self._held or next(self._pieces, b"")
        except DamagedError as error:
            raise OSError(str(error)) from error
        count = min(len(buffer), len(self._held))
        buffer[:count] = self._held[:count]
        self._held = self._held[count:]
        return count


def opened(path: Path) -> BinaryIO:
    """A file opened for reading what it holds once unpacked."""
    return io.BufferedReader(Unpacked(path), PIECE_BYTES)


def _plain(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while piece := file.read(PIECE_BYTES):
            yield piece


def _gunzipped(path: Path) -> Iterator[bytes]:
    """What a gzip file holds, all its members, up to where it is broken."""
    unpacker = zlib.decompressobj(_GZIP)
    for packed in _plain(path):
        rest = packed
        while rest:
            try:
                piece = unpacker.decompress(rest, PIECE_BYTES)
            except zlib.error as error:
                message = f"the compressed file is damaged ({error})"
                raise DamagedError(message) from error
            if piece:
                yield piece
            rest = unpacker.unconsumed_tail
            if unpacker.eof:
                rest = unpacker.unused_data.lstrip(b"\0")
                unpacker = zlib.decompressobj(_GZIP) if rest else unpacker
    if not unpacker.eof:
        message = "the compressed file is damaged (it ends too early)"
        raise DamagedError(message)


def _read_on(file: "bz2.BZ2File | lzma.LZMAFile") -> Iterator[bytes]:
    """What a bzip2 or xz file holds, up to where it is broken."""
    with file:
        try:
            while piece := file.read1(PIECE_BYTES):
                yield piece
        except (OSError, EOFError, lzma.LZMAError) as error:
            message = f"the compressed file is damaged ({error})"
            raise DamagedError(message) from error


def _unzstd(path: Path) -> Iterator[bytes]:
    zstandard: Any = import_extra("zstandard", "feeds", use=f"{path} is read by")
    with path.open("rb") as file:
        reader = zstandard.ZstdDecompressor().stream_reader(file, read_across_frames=True)
        try:
            while piece := reader.read(PIECE_BYTES):
                yield piece
        except zstandard.ZstdError as error:
            message = f"the compressed file is damaged ({error})"
            raise DamagedError(message) from error
