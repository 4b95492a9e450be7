"""Named files: the records of the files, folders and feeds that ``newsparse parse`` is given."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from newsparse.command.contradictions import are_pages
from newsparse.command.inputs import STDIN, read_bytes, unread
from newsparse.command.passed_over import note_on
from newsparse.command.piped import opened
from newsparse.command.streams import complain
from newsparse.errors import FeedError
from newsparse.feed.run.first_pass import can_read_twice
from newsparse.feed.sources import read_records
from newsparse.feed.sources.keys import Layout
from newsparse.feed.sources.record import Record
from newsparse.many.inputs import file_records


class NamedFiles:
    """The records of the files named, in order; what cannot be read is complained of and skipped.

    Args:
        names: files, folders and feeds, or - for standard input.
        layout: how the feeds among them are laid out.
        quiet: whether to leave unsaid which files of a folder are passed over.
    """

    def __init__(self, names: Sequence[str], layout: Layout, *, quiet: bool = False) -> None:
        self.names, self.layout, self._quiet = names, layout, quiet
        self.code = 0
        """The exit code: 1 when something could not be read, else 0."""
        self._done = 0

    def __iter__(self) -> Iterator[Record]:
        for done, name in enumerate(self.names):
            self._done = done
            try:
                yield from self._records(name)
                self._note(name)
            except OSError as error:
                self._complain(unread(name, error))
            except FeedError as error:
                self._complain(str(error))

    def quietly(self) -> Iterator[Record]:
        """The same records, for a first pass: what cannot be read is skipped, and complained of in the second."""
        for name in self.names:
            with suppress(OSError, FeedError):
                yield from self._records(name)

    @property
    def can_read_twice(self) -> bool:
        """Whether all can be read from the beginning again; a missing file is no obstacle: its turn comes later."""
        return all(name != STDIN and (can_read_twice(name) or not Path(name).exists()) for name in self.names)

    @property
    def is_one_page(self) -> bool:
        """Whether a single file was named, which is a page."""
        return len(self.names) == 1 and are_pages(self.names, self.layout.format)

    def share(self, record: Record) -> float | None:
        """The share that is done, 0 to 1: of several files by number, of one by its bytes; ``None`` if unknown."""
        if len(self.names) > 1:
            return self._done / len(self.names)
        path = Path(self.names[0])
        if record.offset is None or record.file != self.names[0] or not path.is_file():
            return None
        return min(1.0, record.offset / max(1, path.stat().st_size))

    def _records(self, name: str) -> Iterator[Record]:
        if name != STDIN:
            yield from file_records(Path(name), self.layout)
        elif self.layout.format in ("auto", "page"):
            yield Record(None, 0, read_bytes(name), file=STDIN)
        else:
            with opened(name, self.layout) as piped:
                yield from read_records(piped)

    def _note(self, name: str) -> None:
        note = None if self._quiet else note_on(name)
        if note:
            complain(note)

    def _complain(self, message: str) -> None:
        complain(message)
        self.code = 1
