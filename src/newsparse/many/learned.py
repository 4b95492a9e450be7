"""Learned: records with the habits of their sources, which a first pass over all of them learns."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

from newsparse.feed.checks.feed import READ_ONCE
from newsparse.feed.issue import issue
from newsparse.feed.ledger import Ledger
from newsparse.feed.run.first_pass import learn
from newsparse.feed.sources import Source
from newsparse.feed.sources.keys import Layout
from newsparse.feed.sources.record import Record
from newsparse.many.inputs import can_read_twice, records_in
from newsparse.many.one_article import LONGEST_TEXT, TIMEOUT
from newsparse.options import Options
from newsparse.parse import load_named_files


@contextmanager
def learned(
    records: Iterable[Record], *, options: Options, jobs: int, timeout: float = TIMEOUT, ledger: Path | None = None
) -> Iterator[Callable[[Record], Record]]:
    """A function that gives a record the habits of its source, for as long as the ``with`` block lasts.

    Args:
        records: all records; not read where an interrupted run had finished its first pass.
        options: how each text is to be parsed.
        jobs: processes; 1 works in this one.
        timeout: seconds that one record may take in a process.
        ledger: the file for what is learned, from which an interrupted run resumes; by default a temporary one, in
            memory as long as it is small.

    Raises:
        CueError, ScorerError: a file named in the options is wrong.
        FeedError: the records cannot be read at all, or another run is writing the file.
    """
    load_named_files(options)
    read = (record for record in records if len(record.text or "") <= LONGEST_TEXT)
    with closing(Ledger(ledger)) as held:
        yield learn(read, held, options=options, jobs=jobs if jobs > 1 else 0, timeout=timeout)


@contextmanager
def taught_records(source: Source, layout: Layout, options: Options, jobs: int) -> Iterator[Iterator[Record]]:
    """The records of a source, each with its habits; of what can be read only once, each with an issue that says so.

    Args:
        source: as ``records_in`` takes it; pages that are parsed already teach nothing and are taught nothing.
        layout: which column holds what, and how files are laid out.
        options: how each text is to be parsed.
        jobs: processes; 1 works in this one.

    Raises:
        CueError, ScorerError: a file named in the options is wrong.
        FeedError, OSError: the source cannot be read.
    """
    records = records_in(source, layout, options)
    if not can_read_twice(source):
        yield map(_untaught, records)
        return
    with learned(records_in(source, layout), options=options, jobs=jobs) as with_habits:
        yield map(with_habits, records)


def _untaught(record: Record) -> Record:
    return replace(record, issues=(*record.issues, issue("read-once", "info", READ_ONCE, field="body")))
