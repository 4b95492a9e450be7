"""``newsparse explain``: each line of an input beside what it is and why."""

import argparse
import os
import shutil
import sys
from collections import deque
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from newsparse.command.block_table import table
from newsparse.command.contradictions import are_pages, refusal_to_explain
from newsparse.command.help_text import Help, epilog
from newsparse.command.inputs import expand, read_bytes, reason, unread
from newsparse.command.odd_input import print_remarks
from newsparse.command.option_arguments import option_arguments, options_of, record_number
from newsparse.command.piped import Piped, opened
from newsparse.command.reading import add_reading, layout_of
from newsparse.command.streams import complain, say, visible
from newsparse.count_of import count_of
from newsparse.errors import FeedError
from newsparse.export.page import to_page
from newsparse.feed.sources import read_records
from newsparse.many.one_article import ParsePlan, parsed
from newsparse.model import Article
from newsparse.options import Options
from newsparse.parse import parse_article


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the subcommand."""
    parser = commands.add_parser(
        "explain",
        usage="%(prog)s [OPTION...] FILE...",
        parents=[option_arguments()],
        help="print each line of a file beside its kind, rule and reason",
        description="Print each line of a file (of HTML, of the text that a reader sees): its number and kind, "
        "whether it was kept or removed, the rule that chose the kind (with the learned scorer's chance, 0 to 1, if "
        "that was asked), the reason, and the line. Lines are cut to the width of a terminal, and whole anywhere else. "
        "NO_COLOR turns the colours off.",
        formatter_class=Help,
        epilog=epilog(
            "exit codes: 0 done; 1 a file could not be read or written, or holds no text; 2 wrong arguments, a wrong "
            "cue file or a missing package",
            "newsparse explain page.txt",
            "newsparse explain page.html | grep removed",
            "newsparse explain page.html --html page-explained.html",
            "newsparse explain feed.jsonl --record 37",
        ),
    )
    names = "a file with one article, a pattern ('pages/*.txt'), or - for stdin; with --record a feed"
    parser.add_argument("files", nargs="+", metavar="FILE", help=names)
    add_reading(parser)
    text = "of a feed the record with this number, from 1, as the report and issues.jsonl count them"
    parser.add_argument("--record", metavar="N", type=record_number, help=text)
    parser.add_argument("--html", metavar="OUT", type=Path, help="write a coloured page to this file instead")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Prints or draws the explanations; 1 when a file could not be read or written, 2 for several pages, else 0."""
    names = list(expand(args.files))
    refusal = refusal_to_explain(args, names)
    if refusal:
        complain(refusal)
        return 2
    if args.html is not None and args.html.exists():
        complain(f"{args.html}: the file is there already; give another name, or delete it")
        return 2
    options = options_of(args)
    return max([_explain(name, options, args, headed=len(names) > 1) for name in names])


def _explain(name: str, options: Options, args: argparse.Namespace, *, headed: bool) -> int:
    """Prints or draws the explanation of a file or of a record in it; the exit code that it leads to.

    Args:
        name: the file.
        options: how it is to be parsed.
        args: how it is to be printed.
        headed: whether its name stands above, since there are others.
    """
    try:
        article = _article_in(name, options, args)
    except IsADirectoryError:
        complain(f"{name}: a folder, and explain takes files: name some, or a pattern ('{name}/*.txt')")
        return 1
    except OSError as error:
        complain(unread(name, error))
        return 1
    code = print_remarks(name, article, args)
    if args.html is not None:
        return max(code, _draw(article, name, args.html))
    if headed:
        say(f"==> {visible(name)} <==")
    on_terminal = sys.stdout.isatty()
    width = shutil.get_terminal_size().columns if on_terminal else None
    for line in table(article, width=width, colour=on_terminal and not os.environ.get("NO_COLOR")):
        say(line)
    if headed:
        say("")
    return code


def _article_in(name: str, options: Options, args: argparse.Namespace) -> Article:
    """The article of a file, or of the record that is asked for.

    Raises:
        FeedError: the file is a feed and no record of it is named, or it has no such record.
        OSError: the file cannot be read.
    """
    if args.record is not None:
        with opened(name, layout_of(args)) as source:
            records = source if isinstance(source, Piped) else read_records(str(source), layout_of(args))
            last = deque(enumerate(islice(records, args.record), 1), maxlen=1)
        number, record = last[0]  # a feed without a record is an error by itself
        if number < args.record:
            message = f"{name}: there is no record {args.record:,}; the feed has {count_of(number, 'record')}"
            raise FeedError(message)
        return parsed(record, ParsePlan(options=options, now=options.now or datetime.now(UTC))).article
    if Path(name).is_file() and not are_pages((name,), args.feed_format):
        message = f"{name}: a feed, and explain takes one article: name one of its records (--record 1)"
        raise FeedError(message)
    return parse_article(read_bytes(name), options=options)


def _draw(article: Article, name: str, path: Path) -> int:
    """Writes the page, and the folder that is to hold it; 1 when that cannot be done, else 0."""
    page = to_page(article, name=name)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page, encoding="utf-8", errors="backslashreplace")
    except OSError as error:
        complain(f"{path}: the page cannot be written ({reason(error)}); give another file to --html")
        return 1
    return 0
