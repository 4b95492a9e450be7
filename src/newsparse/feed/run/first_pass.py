"""First pass: what the sources of a feed repeat, counted before their records are parsed.

The feed is read once more than else, and of each source a sample of the records is laid out as a reader would see it.
The sample is drawn by the hash of what each record is, so that it is spread over the whole feed and always the same;
what is scraped twice is in it once. All stands in the ledger: memory stays flat, and a run that goes on uses the lines
that it began with. Where the first pass itself was interrupted, it is done again.
"""

import os
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache, partial
from pathlib import Path

from newsparse.feed.ledger import Ledger
from newsparse.feed.run.one_record import options_of
from newsparse.feed.run.outcome import key_of, plain_url, source_of
from newsparse.feed.run.shared_lines import find_shared
from newsparse.feed.run.worker import Task
from newsparse.feed.run.workers import in_order
from newsparse.feed.settings import Settings
from newsparse.feed.sources import Source, read_records
from newsparse.feed.sources.in_memory import table_rows
from newsparse.feed.sources.record import Record
from newsparse.label.source_lines import SourceLines, line_number
from newsparse.label.twins import twin_key
from newsparse.options import Options
from newsparse.read import read

SAMPLE = 100
"""Records of a source that are looked at: of a hundred a share of three in ten is known to a tenth, which is enough."""
LONGEST_RECORD = 1000
"""Lines of a record that are counted, its first ones; a page has some hundred, and a sample must not fill the disk."""
HELD_SOURCES = 64
"""Sources whose lines are held in memory; of a feed that mixes more of them, some are read from disk again."""


def can_read_twice(source: Source) -> bool:
    """Whether a feed can be read from its beginning again: a file, a folder, a list or a table; no pipe, no iterator.

    Example:
        >>> can_read_twice(["A fire."]), can_read_twice(iter(["A fire."]))
        (True, False)
    """
    if isinstance(source, str | os.PathLike):
        path = Path(source)
        return path.is_file() or path.is_dir()
    is_table = table_rows(source) is not None and not hasattr(source, "read_next_batch")
    return is_table or isinstance(source, Mapping | Sequence)


def learn(source: Source, settings: Settings, ledger: Ledger) -> None:
    """Counts the lines of a feed's sources; nothing where an interrupted run had counted them to the end.

    Args:
        source: the feed, which can be read twice.
        settings: how it is laid out and parsed.
        ledger: where the lines are counted, and kept in the end.
    """
    if "learned" in ledger.state():
        return
    task = Task(partial(_lines_of, options=settings.options), _no_lines)
    wanted = _wanted(read_records(source, settings.layout), ledger)
    for record, lines in in_order(wanted, task, jobs=settings.jobs, timeout=settings.timeout):
        if lines:
            ledger.add_sample(source_of(record, None), _rank(record), lines, SAMPLE)
    _weigh(ledger)
    ledger.commit(learned="yes")


def lines_by_source(ledger: Ledger) -> Callable[[Record], Record]:
    """What gives a record the shared lines of its source, once all are counted."""

    @lru_cache(maxsize=HELD_SOURCES)
    def find(source: str) -> SourceLines:
        rows = ledger.rows("SELECT common, usual FROM shared WHERE source = ?", source)
        return next((SourceLines(*(frozenset(_unpacked(held)) for held in row)) for row in rows), SourceLines())

    def with_lines(record: Record) -> Record:
        return replace(record, shared=find(source_of(record, None))) if record.text is not None else record

    return with_lines


def _wanted(records: Iterator[Record], ledger: Ledger) -> Iterator[Record]:
    """The records that belong into the samples as they stand."""
    for record in records:
        if record.text is None or record.article is not None:
            continue
        highest = ledger.highest_rank(source_of(record, None), SAMPLE)
        if highest is None or _rank(record) < highest:
            yield record


def _rank(record: Record) -> int:
    """A number drawn by what a record is: its address, else its text."""
    return key_of(plain_url(record.stated.url)) if record.stated.url else key_of(record.text or "")


def _lines_of(record: Record, options: Options) -> bytes:
    """The lines of a record and the words of each, as bytes."""
    segments = read(record.text or "", options_of(record, options)).segments[:LONGEST_RECORD]
    numbered = ((line_number(twin_key(segment.text)), segment.words) for segment in segments)
    found = {number: words for number, words in numbered if number is not None}
    return array("q", (value for pair in found.items() for value in pair)).tobytes()


def _no_lines(_record: Record, _check: str, _message: str) -> bytes:
    """What stands for a record that cannot be laid out: the second pass tells what is wrong with it."""
    return b""


def _weigh(ledger: Ledger) -> None:
    """Puts the shared lines of each source in the place of its sample."""
    for (source,) in tuple(ledger.rows("SELECT DISTINCT source FROM sample")):
        held = ledger.rows("SELECT lines FROM sample WHERE source = ? ORDER BY rank", source)
        pairs = (_unpacked(lines) for (lines,) in held)
        shared = find_shared([dict(zip(values[::2], values[1::2], strict=True)) for values in pairs])
        common, usual = (array("q", sorted(lines)).tobytes() for lines in (shared.common, shared.usual))
        ledger.end_sample(str(source), common, usual)
        if shared.common:
            ledger.add("learned", "sources")
            ledger.add("learned", "lines", count=len(shared.common))


def _unpacked(held: object) -> "array[int]":
    values = array("q")
    values.frombytes(held if isinstance(held, bytes) else b"")
    return values
