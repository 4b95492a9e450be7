"""Ledger: everything counted over a feed, on disk, so that memory stays flat and an interrupted run can go on."""

import errno
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Protocol

from newsparse.errors import FeedError

MOST_CACHED_LINES = 50_000
"""Lines that are counted in memory before they are written: some 20 MB."""
WAIT_SECONDS = 1.0
"""Seconds to wait for another run to release the file: one that is ending needs no longer, one at work keeps it."""

TEMPORARY = "temporary data (TMPDIR names another folder for it)"
"""What an error names where the ledger has no file of its own, but one that sqlite makes and nobody sees."""

_TABLES = """
CREATE TABLE IF NOT EXISTS counts (kind TEXT, a TEXT, b TEXT, n INTEGER, PRIMARY KEY (kind, a, b)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS keys (kind TEXT, key INTEGER, source TEXT, number INTEGER, PRIMARY KEY (kind, key, source))
    WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS lines (source TEXT, key INTEGER, n INTEGER, text TEXT, PRIMARY KEY (source, key))
    WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS records (number INTEGER PRIMARY KEY, file TEXT, line INTEGER, offset INTEGER, id TEXT,
    source TEXT, day TEXT, rejected INTEGER, filled INTEGER, words INTEGER, said TEXT);
CREATE TABLE IF NOT EXISTS twins (first INTEGER, number INTEGER, kind TEXT, PRIMARY KEY (kind, first, number))
    WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS near (number INTEGER PRIMARY KEY, signature BLOB, shingles BLOB);
CREATE TABLE IF NOT EXISTS shown (topic TEXT, number INTEGER, body TEXT, PRIMARY KEY (topic, number)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS sample (source TEXT, rank INTEGER, lines BLOB, date_order TEXT, PRIMARY KEY (source, rank))
    WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS habits (source TEXT PRIMARY KEY, common BLOB, usual BLOB, date_order TEXT) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS state (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
"""
RecordRow = tuple[int, str, int | None, int | None, str | None, str, str, int, int, int, str]


class _Base(sqlite3.Connection):
    """A database whose failures are raised as those of a file are."""

    path: Path | None = None

    def execute(self, *given: Any) -> sqlite3.Cursor:
        with _as_file_errors(self.path):
            return super().execute(*given)

    def executemany(self, *given: Any) -> sqlite3.Cursor:
        with _as_file_errors(self.path):
            return super().executemany(*given)

    def executescript(self, *given: Any) -> sqlite3.Cursor:
        with _as_file_errors(self.path):
            return super().executescript(*given)


@contextmanager
def _as_file_errors(path: Path | None) -> Iterator[None]:
    """Raises the errors of the database as those of its file: a ``FeedError``, or an ``OSError`` with its number."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if "locked" in str(error):
            message = f"{path}: another run is writing here; wait for its end, or give another folder"
            raise FeedError(message) from error
        if not isinstance(error, sqlite3.OperationalError):
            message = f"{path}: what an interrupted run left is damaged ({error}); delete its folder and start again"
            raise FeedError(message) from error
        number = errno.ENOSPC if "full" in str(error) else errno.EIO
        raise OSError(number, str(error), str(path or TEMPORARY)) from error


class Counts(Protocol):
    """Where things are counted: a ledger, or anything else that can add."""

    def add(self, kind: str, a: str = "", b: str = "", count: int = 1) -> None:
        """Counts something."""

    def add_line(self, source: str, key: int, text: str, count: int = 1) -> None:
        """Counts a line of a source."""


class Ledger:
    """Counts, keys and places of a feed's records; only what was committed survives an interruption."""

    def __init__(self, path: Path | None = None) -> None:
        """Opens the file, which no other run may have open.

        Raises:
            FeedError: another run is writing it, or it is damaged.
            OSError: it cannot be written.
        """
        # an empty name is a database of its own on disk, deleted when it is closed
        with _as_file_errors(path):
            self._base = sqlite3.connect(path or "", timeout=WAIT_SECONDS, isolation_level=None, factory=_Base)
        self._base.path = path
        try:
            self._base.execute("PRAGMA locking_mode = EXCLUSIVE")
            self._base.executescript(f"PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; {_TABLES}")
            self._base.execute("BEGIN IMMEDIATE")
        except BaseException:
            self._base.close()
            raise
        self._counts: Counter[tuple[str, str, str]] = Counter()
        self._lines: Counter[tuple[str, int]] = Counter()
        self._texts: dict[tuple[str, int], str] = {}
        self._held: dict[str, int] = {}

    def add(self, kind: str, a: str = "", b: str = "", count: int = 1) -> None:
        """Counts something."""
        self._counts[kind, a, b] += count

    def add_line(self, source: str, key: int, text: str, count: int = 1) -> None:
        """Counts a line of a source."""
        self._lines[source, key] += count
        self._texts[source, key] = text
        if len(self._lines) >= MOST_CACHED_LINES:
            self._flush()

    def add_record(self, row: RecordRow) -> None:
        """Keeps the place of a record."""
        self._base.execute("INSERT INTO records VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)

    def add_twin(self, first: int, number: int, kind: str) -> None:
        """Keeps that a record repeats an earlier one."""
        self._base.execute("INSERT OR IGNORE INTO twins VALUES (?, ?, ?)", (first, number, kind))

    def add_near(self, number: int, signature: bytes, shingles: bytes) -> None:
        """Keeps what near copies are recognised by: the MinHash signature of a text, and its hashed shingles."""
        self._base.execute("INSERT OR REPLACE INTO near VALUES (?, ?, ?)", (number, signature, shingles))

    def add_shown(self, topic: str, number: int, body: str) -> None:
        """Keeps something to be shown on the page."""
        self._base.execute("INSERT OR IGNORE INTO shown VALUES (?, ?, ?)", (topic, number, body))

    def has_room(self, topic: str, most: int) -> bool:
        """Whether fewer than ``most`` things of a topic were kept so far; if so, one more is counted."""
        if self._held.get(topic, -1) < 0:
            self._held[topic] = self.count("room", topic)
        if self._held[topic] >= most:
            return False
        self._held[topic] += 1
        self.add("room", topic)
        return True

    def highest_rank(self, source: str, size: int) -> int | None:
        """The highest rank in a source's sample; ``None`` while the sample has room."""
        query = "SELECT count(*), max(rank) FROM sample WHERE source = ?"
        held, highest = self._base.execute(query, (source,)).fetchone()
        return highest if held >= size else None

    def add_sample(self, source: str, rank: int, shown: tuple[bytes, str], size: int) -> None:
        """Keeps what a record shows among the so many of its source with the lowest ranks; each rank once."""
        self._base.execute("INSERT OR IGNORE INTO sample VALUES (?, ?, ?, ?)", (source, rank, *shown))
        query = """DELETE FROM sample WHERE source = :source AND rank IN
            (SELECT rank FROM sample WHERE source = :source ORDER BY rank LIMIT -1 OFFSET :size)"""
        self._base.execute(query, {"source": source, "size": size})

    def end_sample(self, source: str, common: bytes, usual: bytes, date_order: str) -> None:
        """Keeps the habits of a source instead of its sample."""
        row = (source, common, usual, date_order)
        self._base.execute("INSERT OR REPLACE INTO habits VALUES (?, ?, ?, ?)", row)
        self._base.execute("DELETE FROM sample WHERE source = ?", (source,))

    def meet(self, kind: str, key: int, source: str, number: int) -> dict[str, int]:
        """The earlier records with this key, the first of each source by its name; this one is kept as well."""
        known = self._base.execute("SELECT source, number FROM keys WHERE kind = ? AND key = ?", (kind, key)).fetchall()
        if source not in dict(known):
            self._base.execute("INSERT INTO keys VALUES (?, ?, ?, ?)", (kind, key, source, number))
        return dict(known)

    def counts(self, kind: str) -> Iterator[tuple[str, str, int]]:
        """What was counted of a kind, in the order of the names."""
        self._flush()
        yield from self._base.execute("SELECT a, b, n FROM counts WHERE kind = ? ORDER BY a, b", (kind,))

    def count(self, kind: str, a: str = "", b: str = "") -> int:
        """How often something was counted."""
        self._flush()
        row = self._base.execute("SELECT n FROM counts WHERE kind = ? AND a = ? AND b = ?", (kind, a, b)).fetchone()
        return row[0] if row else 0

    def rows(self, query: str, *values: object) -> Iterator[tuple[object, ...]]:
        """The rows of a query over the tables."""
        self._flush()
        yield from self._base.execute(query, values)

    def commit(self, **state: object) -> None:
        """Saves everything so far, with the state from which a later run can resume."""
        self._flush()
        self._base.executemany("INSERT OR REPLACE INTO state VALUES (?, ?)", [(k, str(v)) for k, v in state.items()])
        self._base.execute("COMMIT")
        self._base.execute("BEGIN IMMEDIATE")

    def state(self) -> dict[str, str]:
        """The state of the last commit."""
        return dict(self._base.execute("SELECT name, value FROM state"))

    def close(self) -> None:
        """Closes the file; what was not committed is lost."""
        with suppress(OSError, FeedError):  # a full disk has ended the transaction
            self._base.execute("ROLLBACK")
        self._base.close()

    def _flush(self) -> None:
        if self._counts:
            rows = [(*key, count) for key, count in self._counts.items()]
            query = "INSERT INTO counts VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET n = n + excluded.n"
            self._base.executemany(query, rows)
            self._counts.clear()
        if self._lines:
            # most lines stand once, and their text is not needed
            lines = [
                (*key, count, self._texts[key] if count > 1 else None, self._texts[key])
                for key, count in sorted(self._lines.items())
            ]
            query = "INSERT INTO lines VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET n = n + excluded.n, text = ?"
            self._base.executemany(query, lines)
            self._lines.clear()
            self._texts.clear()
