"""``newsparse validate``: what is wrong with the records of a feed, and the good ones as articles."""

import argparse
import os
import shutil
import sys
import time
from functools import partial
from pathlib import Path
from typing import get_args

from newsparse.command.feed_table import table
from newsparse.command.help_text import Help, epilog
from newsparse.command.inputs import complain, option_arguments, options_of, processes, reason, say, seconds, visible
from newsparse.command.piped import opened
from newsparse.errors import FeedError
from newsparse.export.page import MISSING, can_draw
from newsparse.feed.explanations import address_of, explanations
from newsparse.feed.report.limits import DEFAULT_LIMITS, exceeded, read_limits
from newsparse.feed.report.model import FeedReport
from newsparse.feed.run.whole_feed import Progress, validate_feed
from newsparse.feed.settings import Settings
from newsparse.feed.sources.key_names import ROLES
from newsparse.feed.sources.keys import Format, Layout

FORMATS = get_args(Format)
EVERY = 0.2
"""Seconds between two lines of progress."""


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the subcommand."""
    parser = commands.add_parser(
        "validate",
        usage="%(prog)s [OPTION...] FEED",
        parents=[option_arguments()],
        help="check each record of a feed, and the feed as a whole",
        description="Check each record of a feed: JSON Lines, JSON, CSV, TSV, Parquet, RSS, Atom, JSON Feed, WARC, "
        "WET, an export of LexisNexis, Factiva or ProQuest, a folder or zip file of these or of texts and pages; "
        "packed too. Prints a line for each issue, or writes all into a folder (--out); then a table. "
        "docs/checks.md explains the checks, docs/feeds.md the rest.",
        formatter_class=Help,
        epilog=epilog(
            "exit codes: 0 within the limits (--fail-on); 1 limits exceeded; 2 the feed could not be read, the folder "
            "not written, wrong arguments, a wrong cue file or a missing package",
            "newsparse validate feed.jsonl",
            "newsparse validate feed.csv --field body --out checked",
            "newsparse validate feed.jsonl --fail-on no-title=10%",
            "zcat dump.jsonl.gz | newsparse validate -",
        ),
    )
    parser.add_argument("feed", metavar="FEED", help="a file, a folder, or - for standard input")
    _add_reading(parser)
    group = parser.add_argument_group("what to do")
    group.add_argument("--out", metavar="DIR", type=Path, help="write articles, rejected records, issues and reports")
    group.add_argument("--resume", action="store_true", help="go on with an interrupted run in DIR")
    text = (
        "most records that may have an issue of a severity or a check, as a number or in percent, comma-separated: "
        f"warning=5%%,no-title=10%%. {DEFAULT_LIMITS} holds unless you state another limit of it (error=100%%: none)"
    )
    group.add_argument("--fail-on", metavar="LIMITS", default=DEFAULT_LIMITS, help=text)
    group.add_argument("--baseline", metavar="REPORT", type=Path, help="report.json of an earlier feed to compare with")
    group.add_argument("--near-duplicates", action="store_true", help="look for texts that are nearly the same")
    text = "processes that parse (default: one a core); 0 for none, and no guard against a record that hangs"
    group.add_argument("--jobs", metavar="N", type=processes, default=os.cpu_count() or 1, help=text)
    group.add_argument("--timeout", metavar="S", type=seconds, default=60, help="seconds for one record (default: 60)")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Prints the issues and a table; 2 when it could not run, 1 when the limits are exceeded, else 0."""
    limits = read_limits(args.fail_on)
    if args.resume and args.out is None:
        complain("--resume goes on with a run in a folder; name it with --out")
        return 2
    try:
        settings = _settings(args)
        shown = partial(_show, args.feed, Clock(), args=args)
        with opened(args.feed, settings.layout) as source:
            report = validate_feed(source, settings, progress=shown)
    except BrokenPipeError:
        raise
    except KeyboardInterrupt:
        _clear()
        lost = "; with --out DIR what is done stands in a folder, and --resume goes on" if args.out is None else ""
        complain("interrupted" + (_goes_on(args.out) or lost))
        raise
    except OSError as error:
        complain(f"{error.filename or args.feed}: {reason(error)}; give the path of a feed" + _goes_on(args.out))
        return 2
    finally:
        _clear()
    if not args.quiet:
        _tell(report, args)
    broken = tuple(exceeded(report, limits))
    if not args.quiet:
        complain(f"limits: {','.join(map(str, limits))}: {'exceeded' if broken else 'kept'}")
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
    text = f"what the file is: {', '.join(FORMATS)} (default: auto, which tells by its name, then by looking)"
    group.add_argument("--feed-format", choices=FORMATS, default="auto", metavar="FORMAT", help=text)


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
        jobs=args.jobs,
        timeout=args.timeout,
        near_duplicates=args.near_duplicates,
        baseline=args.baseline,
    )


def _show(feed: str, clock: Clock, progress: Progress, *, args: argparse.Namespace) -> None:
    """Prints the issues of the last record where they are wanted, and the progress where somebody looks."""
    if args.quiet:
        return
    if args.out is None and progress.last.issues:
        _clear()
        place = progress.last.place
        for issue in progress.last.issues:
            say(f"{place.file or feed}:{place.line}: {issue.severity} {issue.check}: {visible(issue.message)}")
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
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    for line in table(report, width=width):
        say(visible(line))
    if args.out is not None:
        say(f"written to {args.out}: articles/, rejected.jsonl, issues.jsonl, report.json" + _page_told())
    if args.verbose:
        for check in dict.fromkeys(one.check for one in report.checks):
            complain(f"{check}: {' '.join(explanations()[check].split())} ({address_of(check)})")


def _page_told() -> str:
    return ", report.html" if can_draw() else f" (no report.html: {MISSING})"


def _goes_on(out: Path | None) -> str:
    stands = out is not None and out.is_dir()
    return f". What was done stands in {out}; the same command with --resume goes on" if stands else ""
