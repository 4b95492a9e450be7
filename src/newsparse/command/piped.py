"""A feed that comes through a pipe: written to a file first, since a feed is looked at before it is read."""

import errno
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from newsparse.command.inputs import STDIN
from newsparse.errors import FeedError
from newsparse.feed.ledger import TEMPORARY
from newsparse.feed.sources import Source, read_records
from newsparse.feed.sources.keys import Layout
from newsparse.feed.sources.record import Record

STDIN_NAME = "standard input"
"""What a pipe without a name is called."""


class Piped:
    """The records of a pipe, under its name.

    Args:
        path: the file that the pipe was written into.
        layout: how it is laid out.
        name: what the pipe is called.
    """

    def __init__(self, path: Path, layout: Layout, name: str) -> None:
        self.name = name
        self._path, self._layout = path, layout

    def __iter__(self) -> Iterator[Record]:
        path = str(self._path)
        try:
            for record in read_records(self._path, self._layout):
                yield replace(record, file=record.file.replace(path, self.name, 1))
        except FeedError as error:
            raise FeedError(str(error).replace(path, self.name)) from error


@contextmanager
def opened(name: str, layout: Layout) -> Iterator[Source]:
    """What ``validate_feed`` is to read for a name on the command line: the path itself, or the records of a pipe.

    Raises:
        FeedError: what came through the pipe cannot be read at all.
        OSError: the pipe cannot be read, or the disk has no room for what it gives.
    """
    if name != STDIN and not Path(name).is_fifo():
        yield name
        return
    with TemporaryDirectory(prefix="newsparse-") as folder:
        path = Path(folder) / "feed"
        _keep(name, path)
        piped = Piped(path, layout, STDIN_NAME if name == STDIN else name)
        next(iter(piped), None)  # raises at once if it cannot be read
        yield piped


def _keep(name: str, path: Path) -> None:
    """Writes what comes through a pipe into a file."""
    try:
        with nullcontext(sys.stdin.buffer) if name == STDIN else Path(name).open("rb") as pipe, path.open("wb") as file:
            shutil.copyfileobj(pipe, file)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise OSError(error.errno, error.strerror, TEMPORARY) from error
        raise
