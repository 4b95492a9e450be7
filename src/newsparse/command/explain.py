"""``newsparse explain``: each line of an input beside what it is and why."""

import argparse
import os
import shutil
import sys
from pathlib import Path

from newsparse.command.block_table import table
from newsparse.command.help_text import Help, epilog
from newsparse.command.inputs import expand, read_bytes, reason, unread
from newsparse.command.odd_input import print_remarks
from newsparse.command.option_arguments import option_arguments, options_of
from newsparse.command.streams import complain, say, visible
from newsparse.export.page import to_page
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
        "whether it was kept or removed, the rule that chose the kind, and the reason. Lines are cut to the width of a "
        "terminal, and whole anywhere else. NO_COLOR turns the colours off.",
        formatter_class=Help,
        epilog=epilog(
            "exit codes: 0 done; 1 a file could not be read or written, or holds no text; 2 wrong arguments, a wrong "
            "cue file or a missing package",
            "newsparse explain page.txt",
            "newsparse explain page.html | grep removed",
            "newsparse explain page.html --html page-explained.html",
        ),
    )
    names = "a file with one article, a pattern ('pages/*.txt'), or - for stdin"
    parser.add_argument("files", nargs="+", metavar="FILE", help=names)
    parser.add_argument("--html", metavar="OUT", type=Path, help="write a coloured page to this file instead")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Prints or draws the explanations; 1 when a file could not be read or written, 2 for several pages, else 0."""
    names = list(expand(args.files))
    if args.html is not None and len(names) > 1:
        complain(f"--html draws one page, and {len(names)} files are given; name one file")
        return 2
    if args.html is not None and args.html.exists():
        complain(f"{args.html}: the file is there already; give another name, or delete it")
        return 2
    options = options_of(args)
    return max([_explain(name, options, args, headed=len(names) > 1) for name in names])


def _explain(name: str, options: Options, args: argparse.Namespace, *, headed: bool) -> int:
    """Prints or draws the explanation of a file; 1 when it could not be read or drawn, or holds no text, else 0.

    Args:
        name: the file.
        options: how it is to be parsed.
        args: how it is to be printed.
        headed: whether its name stands above, since there are others.
    """
    try:
        raw = read_bytes(name)
    except IsADirectoryError:
        complain(f"{name}: a folder, and explain takes files: name some, or a pattern ('{name}/*.txt')")
        return 1
    except OSError as error:
        complain(unread(name, error))
        return 1
    article = parse_article(raw, options=options)
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


def _draw(article: Article, name: str, path: Path) -> int:
    """Writes the page, and the folder that is to hold it; 1 when that cannot be done, else 0."""
    page = to_page(article, name=name)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page, encoding="utf-8", errors="backslashreplace")
    except OSError as error:
        complain(f"{error.filename or path}: {reason(error)}")
        return 1
    return 0
