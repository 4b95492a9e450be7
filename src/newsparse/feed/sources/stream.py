"""Stream: a file's bytes piece by piece, unpacked and in UTF-8; its lines, none longer than memory allows."""

import codecs
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from newsparse.errors import FeedError
from newsparse.feed.sources.unpack import DamagedError, unpacked

LONGEST_LINE = 32 << 20
"""Bytes of the longest line that is read whole. Most pages have 0.2 MB, the longest known ones a few; a longer line is
a file without line ends, which would stand in memory several times over."""
WIDE_SAMPLE_BYTES, FEWEST_WIDE_BYTES, NULL_SHARE = 400, 12, 0.1
"""How UTF-16 without a byte order mark is recognised: the first bytes that are looked at, the fewest that are enough,
and the least share of them that is null. In English half of them are; in another script a fifth, since only its keys
and quotes have null bytes."""
HEAD_BYTES = 1000
"""Bytes that are kept of a longer line, so that its issue can show how it starts."""

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


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
    """A file's bytes, unpacked, as UTF-8 where the encoding is named or shown by a mark.

    Args:
        path: the file.
        encoding: its encoding, if not UTF-8.

    Raises:
        DamagedError: a compressed file is broken; what was read before has been given.
        FeedError: there is no such encoding, or the file is in another one.
        OSError: the file cannot be opened or read.

    Example:
        >>> import tempfile
        >>> with tempfile.NamedTemporaryFile() as file:
        ...     _ = file.write(b"A fire."), file.flush()
        ...     list(pieces(Path(file.name)))
        [b'A fire.']
    """
    source = unpacked(path)
    first = next(source, b"")
    found = encoding or next((name for mark, name in _MARKS if first.startswith(mark)), None)
    if found in (None, "utf-16") and not first.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        found = _wide_without_mark(first) or found
    whole = _chained(first, source)
    if found is None or codecs.lookup(_known(found)).name in ("utf-8", "ascii"):
        yield from whole
        return
    decoder = codecs.getincrementaldecoder(found)(errors="replace")
    try:
        for piece in whole:
            yield decoder.decode(piece).encode("utf-8", errors="replace")
        yield decoder.decode(b"", final=True).encode("utf-8", errors="replace")
    except UnicodeError as error:
        message = f"{path}: the file is not in {found} ({error}); name another encoding, or none"
        raise FeedError(message) from error


def lines(source: Iterable[bytes]) -> Iterator[RawLine]:
    r"""The lines of a stream with their numbers and offsets; damage ends them, and stands with the last.

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
            del held[HEAD_BYTES:]
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


def _wide_without_mark(head: bytes) -> str | None:
    """Which UTF-16 a file without a mark is in: one of two bytes is null in its quotes, commas and Latin letters."""
    sample = head[:WIDE_SAMPLE_BYTES]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if (even and odd) or len(sample) < FEWEST_WIDE_BYTES:  # a binary file
        return None
    return "utf-16-le" if odd >= NULL_SHARE * len(sample) else "utf-16-be" if even >= NULL_SHARE * len(sample) else None


def _chained(first: bytes, rest: Iterator[bytes]) -> Iterator[bytes]:
    yield first
    yield from rest


def _known(encoding: str) -> str:
    try:
        codecs.lookup(encoding)
    except LookupError as error:
        message = f"there is no encoding {encoding!r}; see Python's list of standard encodings"
        raise FeedError(message) from error
    return encoding
