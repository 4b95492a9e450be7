"""First pass: what the records of each source have in common, learned before any of them is parsed.

The records are read one time more, and a sample of those of each source is laid out as a reader would see it. The
sample is drawn by the hash of each record's address or text: it is spread over the whole feed, is the same each time,
and has what was scraped twice only once. All of it is kept in the ledger, so that memory stays flat and a resumed run
uses the lines that it began with. A first pass that was interrupted is done again.
"""

import os
from array import array
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace
from functools import lru_cache, partial
from pathlib import Path
from typing import Literal, NamedTuple

from newsparse.feed.ledger import Ledger
from newsparse.feed.run.find_habits import find_habits
from newsparse.feed.run.one_record import record_options
from newsparse.feed.run.outcome import key_of, plain_url, source_of
from newsparse.feed.run.worker import Task
from newsparse.feed.run.workers import in_order
from newsparse.feed.sources import Source
from newsparse.feed.sources.in_memory import table_rows
from newsparse.feed.sources.record import Record
from newsparse.label.source_habits import NO_HABITS, SourceHabits, line_number
from newsparse.label.survey.date_order import shown_order
from newsparse.label.twins import twin_key
from newsparse.options import Options
from newsparse.read import read

SAMPLE_RECORDS = 100
"""Records of a source in its sample: among a hundred, a share of 0.3 is known to 0.1, which is exact enough."""
LONGEST_RECORD_LINES = 1000
"""Lines of a record that are counted, its first ones; a page has some hundred, and a sample must not fill the disk."""
HELD_SOURCES = 64
"""Sources whose lines are held in memory; in a feed that mixes more of them, some are read from disk again."""


class Shown(NamedTuple):
    """What one record shows of the habits of its source."""

    lines: bytes
    """The number of each line and its words, one after the other; empty where the record cannot be laid out."""
    date_order: str
    """Which way round its numeric dates are; empty where they do not show it."""


def can_read_twice(source: Source) -> bool:
    """Whether a feed can be read from its beginning again: a file, a folder, a table, a list or another collection.

    No pipe, no iterator, and no list that holds a reader of batches of Arrow, which gives its rows once.

    Example:
        >>> can_read_twice(["A fire."]), can_read_twice(iter(["A fire."]))
        (True, False)
    """
    if isinstance(source, str | os.PathLike):
        path = Path(source)
        return path.is_file() or path.is_dir()
    if table_rows(source) is not None:
        return not hasattr(source, "read_next_batch")
    return isinstance(source, Collection) and not any(hasattr(one, "read_next_batch") for one in source)


def learn(
    records: Iterable[Record], ledger: Ledger, *, options: Options, jobs: int, timeout: float
) -> Callable[[Record], Record]:
    """A function that gives a record the habits of its source, after the first pass over all records.

    Args:
        records: all records; not read where an interrupted run had finished its first pass.
        ledger: where the habits are counted and kept; leave it open as long as the function is used.
        options: how each text is to be parsed.
        jobs: processes that lay records out; 0 for this one alone.
        timeout: seconds that one record may take in a process.
    """
    if "learned" not in ledger.state():
        task = Task(partial(_shown, options=options), _nothing)
        for record, shown in in_order(_wanted(records, ledger), task, jobs=jobs, timeout=timeout):
            if shown.lines:
                ledger.add_sample(source_of(record, None), _rank(record), shown, SAMPLE_RECORDS)
        _weigh(ledger)
        ledger.commit(learned="yes")
    return _habits_by_source(ledger)


def as_it_is(record: Record) -> Record:
    """The record itself: what stands for ``learn`` where nothing is learned."""
    return record


def _habits_by_source(ledger: Ledger) -> Callable[[Record], Record]:
    @lru_cache(maxsize=HELD_SOURCES)
    def find(source: str) -> SourceHabits:
        rows = ledger.rows("SELECT common, usual, date_order FROM habits WHERE source = ?", source)
        return next((_habits(*row) for row in rows), NO_HABITS)

    def with_habits(record: Record) -> Record:
        return replace(record, habits=find(source_of(record, None))) if record.text is not None else record

    return with_habits


def _habits(common: object, usual: object, date_order: object) -> SourceHabits:
    order: Literal["DMY", "MDY"] | None = "DMY" if date_order == "DMY" else "MDY" if date_order == "MDY" else None
    return SourceHabits(frozenset(_unpacked(common)), frozenset(_unpacked(usual)), order)


def _wanted(records: Iterable[Record], ledger: Ledger) -> Iterator[Record]:
    """The records that belong in the samples as these are now."""
    for record in records:
        if record.text is None or record.article is not None:
            continue
        highest = ledger.highest_rank(source_of(record, None), SAMPLE_RECORDS)
        if highest is None or _rank(record) < highest:
            yield record


def _rank(record: Record) -> int:
    """The rank of a record in the draw: a hash of its address, else of its text."""
    return key_of(plain_url(record.stated.url)) if record.stated.url else key_of(record.text or "")


def _shown(record: Record, options: Options) -> Shown:
    """What a record shows of the habits of its source."""
    document = read(record.text or "", record_options(record, options))
    numbered = ((line_number(twin_key(one.text)), one.words) for one in document.segments[:LONGEST_RECORD_LINES])
    found = {number: words for number, words in numbered if number is not None}
    lines = array("q", (value for pair in found.items() for value in pair)).tobytes()
    return Shown(lines, shown_order(document) or "")


def _nothing(_record: Record, _check: str, _message: str) -> Shown:
    """What stands for a record that cannot be laid out; the second pass says what is wrong with it."""
    return Shown(b"", "")


def _weigh(ledger: Ledger) -> None:
    """Replaces the sample of each source by its habits."""
    for (source,) in tuple(ledger.rows("SELECT DISTINCT source FROM sample")):
        rows = ledger.rows("SELECT lines, date_order FROM sample WHERE source = ? ORDER BY rank", source)
        lines, orders = zip(*((_unpacked(held), str(order)) for held, order in rows), strict=True)
        habits = find_habits([dict(zip(one[::2], one[1::2], strict=True)) for one in lines], orders)
        common, usual = (array("q", sorted(numbers)).tobytes() for numbers in (habits.common, habits.usual))
        ledger.end_sample(str(source), common, usual, habits.date_order or "")
        if habits != NO_HABITS:
            ledger.add("learned", "sources")
            ledger.add("learned", "lines", count=len(habits.common))
            ledger.add("learned", "date orders", count=int(habits.date_order is not None))


def _unpacked(held: object) -> "array[int]":
    values = array("q")
    values.frombytes(held if isinstance(held, bytes) else b"")
    return values
