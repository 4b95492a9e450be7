"""``newsparse validate``: what is wrong with the records of a feed, and the good ones as articles."""

import argparse
import os
import sys
import time
from functools import partial
from pathlib import Path
from typing import get_args

from newsparse.command.feed_table import table
from newsparse.command.inputs import complain, option_arguments, options_of, reason, say, visible
from newsparse.errors import FeedError
from newsparse.export.page import MISSING, can_draw
from newsparse.feed.report.limits import DEFAULT_LIMITS, exceeded, read_limits
from newsparse.feed.report.model import FeedReport
from newsparse.feed.run.whole_feed import Progress, validate_feed
from newsparse.feed.settings import Settings
from newsparse.feed.sources.key_names import ROLES
from newsparse.feed.sources.keys import Format, Layout

EVERY = 0.2
"""Seconds between two lines of progress."""


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the subcommand."""
    parser = commands.add_parser(
        "validate",
        parents=[option_arguments()],
        help="check each record of a feed, and the feed as a whole",
        description="Check each record of a feed: JSON Lines, JSON, CSV, TSV, Parquet, RSS, Atom, JSON Feed, WARC, "
        "WET, an export of LexisNexis, Factiva or ProQuest, a folder or zip file of these or of texts and pages; "
        "packed too. Prints a line for each issue, or writes all into a folder (--out); then a table. "
        "docs/checks.md explains the checks, docs/feeds.md the rest.",
        epilog="exit codes: 0 within the limits (--fail-on); 1 limits exceeded; 2 the feed could not be read, the "
        "folder not written, wrong arguments, a wrong cue file or a missing package",
    )
    parser.add_argument("feed", metavar="FEED", help="a file or a folder")
    _add_reading(parser)
    group = parser.add_argument_group("what to do")
    group.add_argument("--out", metavar="DIR", type=Path, help="write articles, rejected records, issues and reports")
    group.add_argument("--resume", action="store_true", help="go on with an interrupted run in DIR")
    text = f"limits, in records or percent (default: {DEFAULT_LIMITS}): error=0,warning=5%%,no-title=10%%"
    group.add_argument("--fail-on", metavar="LIMITS", default=DEFAULT_LIMITS, help=text)
    group.add_argument("--baseline", metavar="REPORT", type=Path, help="report.json of an earlier feed to compare with")
    group.add_argument("--near-duplicates", action="store_true", help="look for texts that are nearly the same")
    text = "processes that parse (default: one a core); 0 for none, and no guard against a record that hangs"
    group.add_argument("--jobs", metavar="N", type=int, default=os.cpu_count() or 1, help=text)
    group.add_argument("--timeout", metavar="S", type=float, default=60, help="seconds for one record (default: 60)")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Prints the issues and a table; 2 when it could not run, 1 when the limits are exceeded, else 0."""
    limits = read_limits(args.fail_on)
    if args.resume and args.out is None:
        complain("--resume goes on with a run in a folder; name it with --out")
        return 2
    try:
        settings = _settings(args)
        shown = partial(_show, args.feed, Clock(), prints=args.out is None)
        report = validate_feed(args.feed, settings, progress=shown)
    except BrokenPipeError:
        raise
    except OSError as error:
        complain(f"{error.filename or args.feed}: {reason(error)}; give the path of a feed" + _goes_on(args.out))
        return 2
    finally:
        _clear()
    _tell(report, args)
    broken = tuple(exceeded(report, limits))
    for sentence in broken:
        complain(sentence)
    return 1 if broken else 0


class Clock:
    """When the progress was shown last, and since when it is measured."""

    def __init__(self) -> None:
        self.start = self.last = time.monotonic()
        self.records: int | None = None

    def line(self, progress: Progress) -> str | None:
        """The line to show, ``None`` when it is too early for another."""
        now = time.monotonic()
        if self.records is None:  # a resumed run begins with what was done before
            self.records, self.start = progress.records - 1, now
        if now - self.last < EVERY:
            return None
        self.last = now
        rate = (progress.records - self.records) / max(1e-9, now - self.start)
        left = ""
        if progress.share and progress.records:
            seconds = progress.records * (1 / progress.share - 1) / max(1e-9, rate)
            left = f", {progress.share:.0%}, {int(seconds // 60)}:{int(seconds % 60):02} left"
        return f"{progress.records:,} records, {rate:,.0f} a second, {progress.rejected:,} rejected{left}"


def _add_reading(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("how to read the feed")
    group.add_argument("--field", metavar="NAME", help="the key or column of the text, if its name does not tell")
    text = f"the key of something else: url=link; one of {', '.join(ROLES)}; dots lead into objects"
    group.add_argument("--column", metavar="ROLE=NAME", action="append", default=[], help=text)
    text = "leave the title, subtitle, authors and date to the text, whatever the record states"
    group.add_argument("--no-columns", action="store_true", help=text)
    group.add_argument("--feed-format", choices=get_args(Format), default="auto", help="what the file is")


def _settings(args: argparse.Namespace) -> Settings:
    columns = dict(column.partition("=")[::2] for column in args.column)
    wrong = [role for role, name in columns.items() if role not in ROLES or not name]
    if wrong:
        message = f"--column {wrong[0]}: write ROLE=NAME with one of {', '.join(ROLES)}"
        raise FeedError(message)
    if args.field:
        columns["text"] = args.field
    # the encoding is the file's here; what a folder's pages are in is told by looking
    layout = Layout(format=args.feed_format, encoding=args.encoding, **columns)
    return Settings(
        layout=layout,
        options=options_of(args),
        use_columns=not args.no_columns,
        out=args.out,
        resume=args.resume,
        jobs=max(0, args.jobs),
        timeout=args.timeout,
        near_duplicates=args.near_duplicates,
        baseline=args.baseline,
    )


def _show(feed: str, clock: Clock, progress: Progress, *, prints: bool) -> None:
    """Prints the issues of the last record where they are wanted, and the progress where somebody looks."""
    if prints and progress.last.issues:
        _clear()
        place = progress.last.place
        for issue in progress.last.issues:
            say(f"{visible(place.file or feed)}:{place.line}: {issue.severity} {issue.check}: {visible(issue.message)}")
    if sys.stderr.isatty():
        line = clock.line(progress)
        if line is not None:
            sys.stderr.write(f"\r\x1b[K{line}")
            sys.stderr.flush()


def _clear() -> None:
    if sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K")


def _tell(report: FeedReport, args: argparse.Namespace) -> None:
    """Prints the table, the summary and where the files are."""
    for line in table(report):
        say(visible(line))
    if args.out is not None:
        say(f"written to {visible(str(args.out))}: articles/, rejected.jsonl, issues.jsonl, report.json" + _page_told())
    odd = report.counts["odd records"]
    errors, warnings = (sum(one.issues for one in report.checks if one.severity == s) for s in ("error", "warning"))
    found = f"{_count(errors, 'error')}, {_count(warnings, 'warning')}"
    say(f"{_count(report.records, 'record')}, {odd:,} with issues: {found}")


def _page_told() -> str:
    return ", report.html" if can_draw() else f" (no report.html: {MISSING})"


def _goes_on(out: Path | None) -> str:
    return f". What was done stands in {out}; --resume goes on" if out is not None and out.is_dir() else ""


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
