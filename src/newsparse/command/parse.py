"""``newsparse parse``: articles out of files, folders and feeds."""

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TypeVar

from newsparse.command.contradictions import refusal_to_parse
from newsparse.command.help_text import Help, epilog
from newsparse.command.inputs import expand, reason
from newsparse.command.named_files import NamedFiles
from newsparse.command.odd_input import Remarks, remarks_on
from newsparse.command.option_arguments import option_arguments, options_of, processes, seconds
from newsparse.command.printed import WRITERS, Form, Style, flat, place_of, printed
from newsparse.command.progress import Bar
from newsparse.command.reading import add_reading, layout_of
from newsparse.command.streams import complain, escaped, laid_out, say
from newsparse.count_of import count_of
from newsparse.feed.checks.feed import READ_ONCE
from newsparse.feed.run.first_pass import as_it_is
from newsparse.feed.sources.record import Record
from newsparse.many.learned import learned
from newsparse.many.one_article import TIMEOUT, Parsed
from newsparse.many.parse import converted
from newsparse.many.part_files import LEDGER, PartFiles, has_ended
from newsparse.parse import load_named_files

Made = TypeVar("Made")


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the subcommand."""
    parser = commands.add_parser(
        "parse",
        usage="%(prog)s [OPTION...] FILE...",
        parents=[option_arguments()],
        help="print the article in each file, or write them into one",
        description="Print the article in each file, of each file in a folder, and of each record in a feed (docs/"
        "feeds.md lists what can be read): JSON Lines, with file, line and id before the article's fields; indented "
        "where one file is printed on a terminal. A file that is not named as a feed is a page.",
        formatter_class=Help,
        epilog=epilog(
            "exit codes: 0 all was read; 1 a file or a record could not be, or holds no text (the rest is done); "
            "2 it could not run or write: wrong arguments, a wrong cue file, a missing package, a full disk",
            "newsparse parse page.html",
            "newsparse parse --format markdown page.txt",
            "newsparse parse 'pages/*.txt' > articles.jsonl",
            "newsparse parse feed.jsonl --jobs 2 --out articles.parquet",
            "curl -s https://example.com/a | newsparse parse -",
        ),
    )
    names = "a file, a folder, a pattern ('pages/*.txt'), a feed, or - for stdin"
    parser.add_argument("files", nargs="+", metavar="FILE", help=names)
    text = "what to print (default: json); --input-format says what is read"
    parser.add_argument("--format", choices=("json", *WRITERS), help=text)
    parser.add_argument("--all", action="store_true", help="print source and blocks, the whole input, too")
    parser.add_argument("--quotes", action="store_true", help="print the quoted passages with their speakers")
    add_reading(parser)
    group = parser.add_argument_group("many")
    text = "write into this file instead: .jsonl as printed, .csv or .parquet as flat rows (docs/rows.md)"
    group.add_argument("--out", metavar="FILE", type=Path, help=text)
    group.add_argument("--resume", action="store_true", help="go on with an interrupted run into FILE")
    text = "read all twice, and count first what the pages of each source repeat; not from a pipe"
    group.add_argument("--learn-source", action="store_true", help=text)
    text = "processes that parse (default: 1, and no guard against a record that hangs)"
    group.add_argument("--jobs", metavar="N", type=processes, default=1, help=text)
    text = f"seconds for one record, from two processes on (default: {TIMEOUT:g})"
    group.add_argument("--timeout", metavar="S", type=seconds, help=text)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Prints or writes the articles; 1 when a file could not be read, 2 when it could not write, else 0."""
    refusal = refusal_to_parse(args)
    if refusal:
        complain(refusal)
        return 2
    source = NamedFiles(list(expand(args.files)), layout_of(args), quiet=args.quiet)
    return _print(source, args) if args.out is None else _write(source, args)


def _print(source: NamedFiles, args: argparse.Namespace) -> int:
    """Prints what was made of each record; shows progress too, unless the articles go to the terminal."""
    alone, looks = source.is_one_page, sys.stdout.isatty()
    style: Style = "quotes" if args.quotes else args.format or "json"
    form = Form(style, whole=args.all, alone=alone, indent=2 if alone and looks else None)
    bar = None if looks else Bar()
    with _habits(source, args) as with_habits:
        made = _converted(map(with_habits, source), partial(printed, form=form), args)
        for number, (record, (text, odd)) in enumerate(made, 1):
            _print_remarks(source, odd, bar)
            say(escaped(text) if style == "json" else laid_out(text))
            if bar is not None:
                bar.show(number, source.share(record))
    if bar is not None:
        bar.clear()
    return source.code


def _write(source: NamedFiles, args: argparse.Namespace) -> int:
    """Writes what was made of each record into a file, in parts, so that an interrupted run can resume."""
    if args.resume and has_ended(args.out):
        complain(f"{args.out}: a run into this file has ended; nothing is read again")
        return 0
    load_named_files(options_of(args))  # a wrong one leaves no begun run behind
    parts, bar = _parts(source, args), Bar()
    number = parts.done
    form = partial(printed, form=Form(whole=args.all)) if parts.content == "jsonl" else flat
    try:
        with _habits(source, args, parts.folder / LEDGER) as with_habits:
            left = map(with_habits, islice(source, number, None))
            for record, (made, odd) in _converted(left, form, args):
                _print_remarks(source, odd, bar)
                parts.write(made)
                number += 1
                bar.show(number, source.share(record))
        parts.finish()
    except KeyboardInterrupt:
        complain(f"stopped; {parts.how_to_resume}")
        raise
    except OSError as error:
        complain(f"{error.filename or args.out}: {reason(error)}; {parts.how_to_resume}")
        return 2
    finally:
        bar.clear()
    if not args.quiet:
        complain(f"{count_of(number, 'record')}, written to {args.out}")
    return source.code


@contextmanager
def _habits(
    source: NamedFiles, args: argparse.Namespace, ledger: Path | None = None
) -> Iterator[Callable[[Record], Record]]:
    """A function that adds to a record the habits of its source, where they are to be learned; else it adds nothing."""
    if args.learn_source and source.can_read_twice:
        first, options = source.quietly(), options_of(args)
        with learned(
            first, options=options, jobs=args.jobs, timeout=args.timeout or TIMEOUT, ledger=ledger
        ) as with_habits:
            yield with_habits
        return
    if args.learn_source:
        complain(f"--learn-source: {READ_ONCE}")
    yield as_it_is


def _print_remarks(source: NamedFiles, odd: Remarks, bar: Bar | None) -> None:
    """Prints the remarks on an input, and keeps its exit code if it is the worst so far."""
    if odd.lines and bar is not None:
        bar.clear()
    for line in odd.lines:
        complain(line)
    source.code = max(source.code, odd.code)


def _parts(source: NamedFiles, args: argparse.Namespace) -> PartFiles:
    about = {
        "files": source.names,
        "all": args.all,
        "options": options_of(args).model_dump(mode="json", exclude_defaults=True),
        "layout": source.layout.model_dump(mode="json", exclude_defaults=True),
    }
    return PartFiles(args.out, about, resume=args.resume)


def _converted(
    records: Iterable[Record], form: Callable[[Record, Parsed], Made], args: argparse.Namespace
) -> Iterator[tuple[Record, tuple[Made, Remarks]]]:
    """Each record with what was made of it, and the remarks on it."""
    both = partial(_with_remarks, form=form, quiet=args.quiet, verbose=args.verbose)
    return converted(records, both, jobs=args.jobs, options=options_of(args), timeout=args.timeout)


def _with_remarks(
    record: Record, made: Parsed, *, form: Callable[[Record, Parsed], Made], quiet: bool, verbose: bool
) -> tuple[Made, Remarks]:
    return form(record, made), remarks_on(place_of(record), made.article, quiet=quiet, verbose=verbose)
