"""``newsparse validate``: what is wrong with the records of a feed, and the good ones as articles."""

import argparse
import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from newsparse.checks_page import PAGE
from newsparse.command.contradictions import refusal_to_validate
from newsparse.command.feed_table import folded, table
from newsparse.command.help_text import Help, epilog
from newsparse.command.inputs import is_pattern, reason
from newsparse.command.option_arguments import option_arguments, options_of, processes, seconds
from newsparse.command.passed_over import note_on
from newsparse.command.piped import opened
from newsparse.command.progress import Bar
from newsparse.command.reading import add_reading, layout_of
from newsparse.command.streams import OutputError, complain, say, visible
from newsparse.export.page import MISSING, can_draw
from newsparse.feed.report.check_help import StyledText, help_of
from newsparse.feed.report.limits import DEFAULT_LIMITS, Limit, exceeded, read_limits
from newsparse.feed.report.model import FeedReport
from newsparse.feed.run.whole_feed import Progress, validate_feed
from newsparse.feed.settings import Settings
from newsparse.feed.sources.record import placed
from newsparse.many.one_article import TIMEOUT


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
    text = "leave the title, subtitle, authors and date to the text, whatever the record states"
    add_reading(parser).add_argument("--no-columns", action="store_true", help=text)
    _add_work(parser)
    parser.set_defaults(run=run)


def _add_work(parser: argparse.ArgumentParser) -> None:
    """Adds the arguments that say what is to be done with the feed."""
    group = parser.add_argument_group("what to do")
    group.add_argument("--out", metavar="DIR", type=Path, help="write articles, rejected records, issues and reports")
    text = "the articles in DIR as JSON Lines, or as flat rows in Parquet (default: jsonl)"
    group.add_argument("--format", choices=("jsonl", "parquet"), help=text)
    group.add_argument("--resume", action="store_true", help="go on with an interrupted run in DIR")
    text = (
        "most records that may have an issue of a severity or a check, as a number or in percent, comma-separated: "
        f"warning=5%%,no-title=10%%. {DEFAULT_LIMITS} holds unless you state another limit of it (error=100%%: none)"
    )
    group.add_argument("--fail-on", metavar="LIMITS", default=DEFAULT_LIMITS, help=text)
    group.add_argument("--baseline", metavar="REPORT", type=Path, help="report.json of an earlier feed to compare with")
    text = "read the feed twice, and count first what the pages of each source repeat; not from a pipe"
    group.add_argument("--learn-source", action="store_true", help=text)
    group.add_argument("--near-duplicates", action="store_true", help="look for texts that are nearly the same")
    text = "processes that parse (default: one a core); 0 for none, and no guard against a record that hangs"
    group.add_argument("--jobs", metavar="N", type=processes, default=os.cpu_count() or 1, help=text)
    group.add_argument("--timeout", metavar="S", type=seconds, help=f"seconds for one record (default: {TIMEOUT:g})")


def run(args: argparse.Namespace) -> int:
    """Prints the issues and a table; 2 when it could not run, 1 when the limits are exceeded, else 0."""
    limits = read_limits(args.fail_on)
    refusal = refusal_to_validate(args)
    if refusal:
        complain(refusal)
        return 2
    bar, start = Bar(), datetime.now(UTC)
    try:
        settings = _settings(args)
        shown = partial(_show, args.feed, bar, args=args)
        with opened(args.feed, settings.layout) as source:
            report = validate_feed(source, settings, progress=shown)
    except (BrokenPipeError, OutputError):
        raise
    except KeyboardInterrupt:
        bar.clear()
        lost = "; with --out DIR what is done stands in a folder, and --resume goes on" if args.out is None else ""
        complain("interrupted" + (_how_to_resume(args.out) or lost))
        raise
    except OSError as error:
        advice = "; give the path of one feed: a file or a folder" if isinstance(error, FileNotFoundError) else ""
        advice = "; validate takes one feed and no pattern: name the folder" if is_pattern(args.feed) else advice
        complain(f"{error.filename or args.feed}: {reason(error)}{advice}" + _how_to_resume(args.out))
        return 2
    finally:
        bar.clear()
    if report.finished < start:
        _say_that_it_had_ended(report, args.out)
    if not args.quiet:
        _print_report(report, args)
    if _lacks_text(report):
        return 2
    broken = exceeded(report, limits)
    for sentence in broken if args.quiet else _notes(args, limits, broken):
        complain(sentence)
    return 1 if broken else 0


def _notes(args: argparse.Namespace, limits: Sequence[Limit], broken: Sequence[str]) -> Iterator[str]:
    """What is said of a feed at the end: what its folder leaves out, and whether the limits are kept."""
    if note := note_on(args.feed):
        yield note
    held = f"limits: {','.join(map(str, limits))}"
    yield f"{held}: exceeded (exit code 1): {'; '.join(broken)}" if broken else f"{held}: kept"


def _settings(args: argparse.Namespace) -> Settings:
    return Settings(
        layout=layout_of(args),
        options=options_of(args),
        use_columns=not args.no_columns,
        out=args.out,
        format=args.format or "jsonl",
        resume=args.resume,
        jobs=args.jobs,
        timeout=args.timeout or TIMEOUT,
        near_duplicates=args.near_duplicates,
        baseline=args.baseline,
    )


def _show(feed: str, bar: Bar, progress: Progress, *, args: argparse.Namespace) -> None:
    """Prints the issues of the last record unless they are written to a folder, and the progress."""
    if args.quiet:
        return
    if args.out is None and progress.last.issues:
        bar.clear()
        place = progress.last.place
        for issue in progress.last.issues:
            where = placed(place.file or feed, place.line)
            say(f"{visible(where)}: {issue.severity} {issue.check}: {visible(issue.message)}")
    bar.show(progress.records, progress.share, f", {progress.rejected:,} rejected")


def _print_report(report: FeedReport, args: argparse.Namespace) -> None:
    """Prints the table, the summary and where the files are."""
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    for line in table(report, width=width):
        say(visible(line))
    if args.out is not None:
        files = "articles/, rejected.jsonl, issues.jsonl, report.json" + _page_written()
        for line in folded(f"written to {visible(str(args.out))}: {files}", width):
            say(line)
    if args.verbose:
        for check in dict.fromkeys(one.check for one in report.checks):
            said = (piece.text for sentence in help_of(check) for piece in (*sentence, StyledText(" ", "words")))
            complain(f"{check}: {''.join(said).strip()}")
        complain(f"explained in {PAGE}")


def _say_that_it_had_ended(report: FeedReport, out: Path) -> None:
    ended = f"{report.finished:%Y-%m-%d %H:%M} UTC"
    complain(f"{out}: this run had ended on {ended}; nothing is read again, and this is its report")


def _lacks_text(report: FeedReport) -> bool:
    """Whether no record has the key that was given for the text; complains of each such key even with ``--quiet``."""
    wrong = [issue for issue in report.issues if issue.check == "missing-column"]
    for issue in wrong:
        how = "the text's key with --field" if issue.field == "text" else f"another with --column {issue.field}=KEY"
        complain(f"{visible(report.feed)}: {visible(issue.message)}; name {how}")
    return any(issue.field == "text" for issue in wrong)


def _page_written() -> str:
    return ", report.html" if can_draw() else f" (no report.html: {MISSING})"


def _how_to_resume(out: Path | None) -> str:
    stands = out is not None and out.is_dir()
    return f". What was done stands in {out}; the same command with --resume goes on" if stands else ""
