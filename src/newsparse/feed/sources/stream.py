"""Stream: a file's bytes piece by piece, unpacked and in UTF-8; its lines, none longer than memory allows."""

import codecs
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from newsparse.errors import FeedError, MissingExtraError

PIECE = 1 << 18
"""Bytes that are read at once."""
LONGEST_LINE = 32 << 20
"""Bytes of the longest line that is read whole. A page is 0.2 MB, the longest known ones a few; a line beyond is a file
without line ends, and would be held in memory several times over."""
HEAD = 1000
"""Bytes that are kept of a longer line, so that its issue can show how it starts."""

_GZIP = 31  # window bits that tell zlib to expect a gzip header
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class DamagedError(Exception):
    """The compressed file ends early or is broken; what came before was read."""


class RawLine(NamedTuple):
    """A line as it stands in the file, with its end."""

    number: int
    offset: int
    raw: bytes
    """The line, or its head where ``length`` is greater."""
    length: int
    """Bytes of the whole line."""
    damage: str = ""
    """Why the file could not be read on after this line; mostly empty."""


def pieces(path: Path, encoding: str | None = None) -> Iterator[bytes]:
    """A file's bytes, unpacked (``.gz``, ``.zst``), as UTF-8 where the encoding is named or shown by a mark.

    Args:
        path: the file.
        encoding: its encoding, if not UTF-8.

    Raises:
        DamagedError: a compressed file is broken; what was read before has been given.
        FeedError: there is no such encoding.
        OSError: the file cannot be opened or read.

    Example:
        >>> import tempfile
        >>> with tempfile.NamedTemporaryFile() as file:
        ...     _ = file.write(b"A fire."), file.flush()
        ...     list(pieces(Path(file.name)))
        [b'A fire.']
    """
    unpacked = _unpacked(path)
    first = next(unpacked, b"")
    found = encoding or next((name for mark, name in _MARKS if first.startswith(mark)), None)
    whole = _chained(first, unpacked)
    if found is None or codecs.lookup(_known(found)).name in ("utf-8", "ascii"):
        yield from whole
        return
    decoder = codecs.getincrementaldecoder(found)(errors="replace")
    for piece in whole:
        yield decoder.decode(piece).encode("utf-8", errors="replace")
    yield decoder.decode(b"", final=True).encode("utf-8", errors="replace")


def lines(source: Iterable[bytes]) -> Iterator[RawLine]:
    r"""The lines of a stream with their numbers and offsets; damage ends them, and is told with the last.

    Example:
        >>> [(line.number, line.offset, line.raw) for line in lines([b"one\ntw", b"o"])]
        [(1, 0, b'one\n'), (2, 4, b'two')]
    """
    number, offset, held, size, damage = 1, 0, bytearray(), 0, ""
    stream = iter(source)
    while True:
        try:
            piece = next(stream, None)
        except DamagedError as error:
            piece, damage = None, str(error)
        if piece is None:
            break
        start = 0
        while (end := piece.find(b"\n", start) + 1) > 0:
            size += end - start
            if size <= LONGEST_LINE:
                held += piece[start:end]
            yield RawLine(number, offset, bytes(held), size)
            number, offset, size, start = number + 1, offset + size, 0, end
            held.clear()
        size += len(piece) - start
        if size <= LONGEST_LINE:
            held += piece[start:]
        else:
            del held[HEAD:]
    if size or damage:
        yield RawLine(number, offset, bytes(held), size, damage)


def head_of(path: Path, count: int = 4096) -> bytes:
    """The first bytes of a file, unpacked.

    Raises:
        OSError: the file cannot be opened or read.
    """
    try:
        return next(pieces(path), b"")[:count]
    except DamagedError:
        return b""


def _chained(first: bytes, rest: Iterator[bytes]) -> Iterator[bytes]:
    yield first
    yield from rest


def _unpacked(path: Path) -> Iterator[bytes]:
    if path.suffix == ".gz":
        return _gunzipped(path)
    return _unzstd(path) if path.suffix in (".zst", ".zstd") else _plain(path)


def _plain(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while piece := file.read(PIECE):
            yield piece


def _gunzipped(path: Path) -> Iterator[bytes]:
    """What a gzip file holds, all its members, up to where it is broken."""
    unpacker = zlib.decompressobj(_GZIP)
    for packed in _plain(path):
        rest = packed
        while rest:
            try:
                piece = unpacker.decompress(rest, PIECE)
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


def _unzstd(path: Path) -> Iterator[bytes]:
    try:
        import zstandard  # noqa: PLC0415  an extra
    except ImportError as error:
        message = f"{path}: zstandard is not installed, which reads .zst files: pip install 'newsparse[feeds]'"
        raise MissingExtraError(message) from error
    with path.open("rb") as file:
        reader = zstandard.ZstdDecompressor().stream_reader(file, read_across_frames=True)
        try:
            while piece := reader.read(PIECE):
                yield piece
        except zstandard.ZstdError as error:
            message = f"the compressed file is damaged ({error})"
            raise DamagedError(message) from error


def _known(encoding: str) -> str:
    try:
        codecs.lookup(encoding)
    except LookupError as error:
        message = f"there is no encoding {encoding!r}; see Python's list of standard encodings"
        raise FeedError(message) from error
    return encoding
