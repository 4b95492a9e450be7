"""Whole feed: read, parsed, checked, counted and written, in flat memory; a run that was stopped can resume."""

import os
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from newsparse.errors import FeedError, wrong_type
from newsparse.export.page import can_draw
from newsparse.export.table import arrow
from newsparse.feed.checks import copies
from newsparse.feed.ledger import Ledger
from newsparse.feed.report import draw_up, html
from newsparse.feed.report.baseline import read_baseline
from newsparse.feed.report.finish import Totals, report_of
from newsparse.feed.report.model import FeedIssue, FeedReport
from newsparse.feed.run import count, first_pass, output
from newsparse.feed.run.outcome import CheckPlan, failed_outcome, outcome_of, signature_of
from newsparse.feed.run.same_run import fingerprint, name_of, why_another
from newsparse.feed.run.worker import Task
from newsparse.feed.run.workers import in_order, refuse_unguarded
from newsparse.feed.settings import Settings
from newsparse.feed.sources import Source, read_records
from newsparse.feed.sources.record import Record
from newsparse.feed.sources.refused import refuse_text
from newsparse.feed.sources.unpack import packing
from newsparse.parse import load_named_files

PART_RECORDS = 1000
"""Records between two commits: what an interruption costs at most, and what is held in memory until it is written."""


class Progress(NamedTuple):
    """How far a run is, as ``validate_feed`` says it after each record."""

    records: int
    rejected: int
    share: float | None
    """Share of the file that was read, 0 to 1; ``None`` where it is unknown."""
    last: count.Entered
    """The record that was just done, with its place and issues."""


DEFAULT = Settings()


def validate_feed(
    source: Source, settings: Settings = DEFAULT, *, progress: Callable[[Progress], None] | None = None
) -> FeedReport:
    """What a feed holds and what is wrong with it; files are written when a folder is given.

    Args:
        source: a file, a folder, or an iterable of ``str``, ``bytes``, mappings or ``Article``s, as ``read_records``
            takes them; an iterable's ``name``, if it has one, is what the report calls it.
        settings: what the run is to do.
        progress: called after each record.

    Raises:
        FeedError: the feed cannot be read at all, or the folder cannot be used. A bad record never raises.
        CueError, ScorerError: a file of cues or of weights that the options name is wrong.
        MissingExtraError: a format or a setting needs a package that is not installed.
        OSError: a file cannot be read or written; an interrupted run can be gone on with (``resume``).

    Example:
        >>> report = validate_feed(["0:00", "Old mill burns"])
        >>> report.records, report.articles, report.rejected
        (2, 0, 2)
    """
    if not isinstance(settings, Settings):
        taken = "validate_feed takes its settings as newsparse.feed.Settings"
        raise wrong_type(settings, taken, "write Settings(jobs=2, options=Options(language='en'))")
    refuse_unguarded(settings.jobs)
    baseline = read_baseline(settings.baseline)
    folder = settings.out
    if not _begins(source, settings) and folder is not None:
        return _finished(folder, source, settings)
    with closing(Ledger(folder / output.LEDGER if folder else None)) as ledger:
        run = _Run(source, settings, ledger)
        with closing(run):
            run.records(progress)
            report = run.report(baseline)
            run.write(report)
    if folder is not None:
        output.forget(folder)
    return report


def _begins(source: Source, settings: Settings) -> bool:
    """Whether there is anything to do. Mistakes that would stop the run at its first record are raised here."""
    if isinstance(source, str):
        refuse_text(source)
    if settings.near_duplicates:
        signature_of("")  # raises if datasketch is missing
    load_named_files(settings.options)
    if settings.out is None and settings.resume:
        message = "resume goes on with a run in a folder; name it: Settings(out=Path(…), resume=True)"
        raise FeedError(message)
    if settings.out is None:
        return True
    if settings.format == "parquet":
        arrow()  # raises if pyarrow is missing
    if isinstance(source, str | os.PathLike) and Path(source).is_dir():
        output.keep_apart(settings.out, Path(source))
    if isinstance(source, str | os.PathLike | Mapping | Sequence):
        next(read_records(source, settings.layout), None)
    return output.prepare(settings.out, resume=settings.resume)


def _finished(folder: Path, source: Source, settings: Settings) -> FeedReport:
    """The report of the run that has ended in a folder, where it was of the same feed, read the same way.

    Raises:
        FeedError: it was of another one.
    """
    report, wanted = read_baseline(folder / output.REPORT), fingerprint(source, settings)
    if report is None or (report.run or report.feed) != (wanted if report.run else name_of(source)):
        found = (report.run or report.feed) if report else "nothing that can be read"
        message = f"{folder}: the finished run here is another one: {why_another(found, wanted)}. Give another folder"
        raise FeedError(message)
    return report


class _Run:
    """One run, from where the ledger says that it stands."""

    def __init__(self, source: Source, settings: Settings, ledger: Ledger) -> None:
        self.source, self.settings, self.ledger = source, settings, ledger
        state = ledger.state()
        self.fingerprint = fingerprint(source, settings)
        self.name = name_of(source)
        self.path = Path(source) if isinstance(source, str | os.PathLike) else None
        if state.get("feed", self.fingerprint) != self.fingerprint:
            what = why_another(state["feed"], self.fingerprint)
            message = (
                f"{settings.out}: the unfinished run here is another one: {what}. Give what it had, or another folder"
            )
            raise FeedError(message)
        self.number, self.rejected = int(state.get("records", 0)), int(state.get("rejected", 0))
        self.before, self.start = float(state.get("seconds", 0)), time.monotonic()
        begun = state.get("now", datetime.now(UTC).isoformat())
        self.now = settings.moment or datetime.fromisoformat(begun)
        self.output = output.Output(settings.out, state, settings.format) if settings.out else None
        self.is_read = state.get("stage") == "read"

    def records(self, progress: Callable[[Progress], None] | None) -> None:
        """Reads, parses, checks, counts and writes the records that are left."""
        if self.is_read:
            return
        settings = self.settings
        plan = CheckPlan(
            options=settings.options, now=self.now, near=settings.near_duplicates, use_columns=settings.use_columns
        )
        learned = self.learned()
        left = map(learned, islice(read_records(self.source, settings.layout), self.number, None))
        self.commit()
        task = Task(partial(outcome_of, plan=plan), failed_outcome)
        for record, outcome in in_order(left, task, jobs=settings.jobs, timeout=settings.timeout):
            self.number += 1
            entered = count.enter(self.ledger, self.number, record, outcome, settings.layout)
            self.rejected += entered.is_rejected
            if self.output is not None:
                self.output.write(entered)
            if self.number % PART_RECORDS == 0:
                self.commit()
            if progress is not None:
                progress(Progress(self.number, self.rejected, self.share_of(record), entered))
        if settings.near_duplicates:
            self.near()
        self.commit(stage="read")

    def learned(self) -> Callable[[Record], Record]:
        """A function that gives each record the habits of its source, after a first pass; else it changes nothing."""
        if not self.settings.options.learn_source:
            return first_pass.as_it_is
        if not first_pass.can_read_twice(self.source):
            if not self.number:
                self.ledger.add("read once")
            return first_pass.as_it_is
        settings, records = self.settings, read_records(self.source, self.settings.layout)
        return first_pass.learn(
            records, self.ledger, options=settings.options, jobs=settings.jobs, timeout=settings.timeout
        )

    def near(self) -> None:
        """Marks the records that are nearly the same as an earlier one."""
        self.ledger.add("sought", "near")
        for number, first, share in tuple(copies.find_near(self.ledger)):
            self.ledger.add_twin(first, number, "near")
            found = copies.near_issue(first, share)
            made = FeedIssue(**found.model_dump(), place=copies.place_of(self.ledger, number))
            count.count_issue(self.ledger, made)
            if self.output is not None:
                self.output.write_issue(made)

    def commit(self, **more: object) -> None:
        """Saves everything so far: an interrupted run resumes from here."""
        sizes = self.output.end_part() if self.output is not None else {}
        self.ledger.commit(
            feed=self.fingerprint,
            now=self.now.isoformat(),
            records=self.number,
            rejected=self.rejected,
            seconds=self.before + time.monotonic() - self.start,
            **sizes,
            **more,
        )

    def share_of(self, record: Record) -> float | None:
        """The share of the file that was read, 0 to 1; ``None`` where offsets say nothing."""
        if self.path is None or record.offset is None or record.file != self.name or packing(self.path):
            return None
        return min(1.0, record.offset / max(1, self.path.stat().st_size))

    def report(self, baseline: FeedReport | None) -> FeedReport:
        """The report, with the issues of the feed as a whole."""
        seconds = round(self.before + time.monotonic() - self.start, 3)
        totals = Totals(self.name, self.number, self.rejected, seconds, self.fingerprint)
        return report_of(self.ledger, totals, self.settings.layout, baseline)

    def close(self) -> None:
        """Closes the files."""
        if self.output is not None:
            self.output.close()

    def write(self, report: FeedReport) -> None:
        """Writes the reports."""
        if self.output is None or self.settings.out is None:
            return
        for found in report.issues:
            self.output.write_issue(found)
        self.output.end_part()
        if can_draw():
            drawn = html.report_page(report, draw_up.shown_issues(self.ledger), draw_up.shown_records(self.ledger))
            output.write_report(self.settings.out / output.PAGE, drawn)
        output.write_report(self.settings.out / output.REPORT, report.model_dump_json(indent=1))
