"""``newsparse validate``: what is wrong with the records of a feed, and the good ones as articles."""

import argparse
import os
from functools import partial
from pathlib import Path

from newsparse.command.feed_table import table
from newsparse.command.inputs import complain, option_arguments, options_of, reason, say, visible
from newsparse.command.progress import Bar
from newsparse.command.reading import add_reading, layout_of
from newsparse.export.page import MISSING, can_draw
from newsparse.feed.report.limits import DEFAULT_LIMITS, exceeded, read_limits
from newsparse.feed.report.model import FeedReport
from newsparse.feed.run.whole_feed import Progress, validate_feed
from newsparse.feed.settings import Settings


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
    text = "leave the title, subtitle, authors and date to the text, whatever the record states"
    add_reading(parser).add_argument("--no-columns", action="store_true", help=text)
    group = parser.add_argument_group("what to do")
    group.add_argument("--out", metavar="DIR", type=Path, help="write articles, rejected records, issues and reports")
    text = "the articles in DIR as JSON Lines, or as flat rows in Parquet (default: jsonl)"
    group.add_argument("--format", choices=("jsonl", "parquet"), default="jsonl", help=text)
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
    bar = Bar()
    try:
        settings = _settings(args)
        shown = partial(_show, args.feed, bar, prints=args.out is None)
        report = validate_feed(args.feed, settings, progress=shown)
    except KeyboardInterrupt:
        complain("stopped" + _goes_on(args.out))
        raise
    except BrokenPipeError:
        raise
    except OSError as error:
        complain(f"{error.filename or args.feed}: {reason(error)}; give the path of a feed" + _goes_on(args.out))
        return 2
    finally:
        bar.clear()
    _tell(report, args)
    broken = tuple(exceeded(report, limits))
    for sentence in broken:
        complain(sentence)
    return 1 if broken else 0


def _settings(args: argparse.Namespace) -> Settings:
    return Settings(
        layout=layout_of(args),
        options=options_of(args),
        use_columns=not args.no_columns,
        out=args.out,
        format=args.format,
        resume=args.resume,
        jobs=max(0, args.jobs),
        timeout=args.timeout,
        near_duplicates=args.near_duplicates,
        baseline=args.baseline,
    )


def _show(feed: str, bar: Bar, progress: Progress, *, prints: bool) -> None:
    """Prints the issues of the last record where they are wanted, and the progress."""
    if prints and progress.last.issues:
        bar.clear()
        place = progress.last.place
        for issue in progress.last.issues:
            say(f"{visible(place.file or feed)}:{place.line}: {issue.severity} {issue.check}: {visible(issue.message)}")
    bar.show(progress.records, progress.share, f", {progress.rejected:,} rejected")


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
