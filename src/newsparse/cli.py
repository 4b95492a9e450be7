"""The command: ``newsparse parse | explain | validate | schema | cues check | fixture``."""

import argparse
import io
import json
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib.metadata import version

from newsparse.command import cues, explain, fixture, parse, validate
from newsparse.command.help_text import Help, Parser, epilog
from newsparse.command.inputs import reason
from newsparse.command.streams import complain, flush_output, say
from newsparse.errors import NewsparseError, did_you_mean
from newsparse.model import Article

BROKEN_PIPE = 141
"""Exit code when the reader of the output goes away: what a shell reports of a command ended by SIGPIPE."""
INTERRUPTED = 130
"""Exit code on Ctrl-C, as shells report it."""


def main(argv: Sequence[str] | None = None) -> int:
    """The exit code of a run of the command.

    Args:
        argv: the arguments; those of the process by default.

    Raises:
        SystemExit: the arguments are wrong (code 2), or ask for help or the version (code 0).
    """
    parser = _parser()
    argv = sys.argv[1:] if argv is None else list(argv)
    if argv[:1] == ["help"]:
        argv = [*argv[1:2], "--help"]
    if not argv:
        parser.print_help(sys.stderr)
        parser.exit(2)
    args = _parsed(parser, argv)
    _write_anything()
    try:
        code: int = args.run(args)
        flush_output()
    except NewsparseError as error:
        complain(str(error))
        return 2
    except BrokenPipeError:
        _drop_output()
        return BROKEN_PIPE
    except OSError as error:  # what could not be written; a subcommand sees itself to what it cannot read
        complain(f"{error.filename}: {reason(error)}" if error.filename else reason(error))
        _drop_output()
        return 2
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def _parser() -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = Parser(
        prog="newsparse",
        description="Raw scraped news in, a typed article out.",
        formatter_class=Help,
        epilog=epilog(
            "exit codes: 0 done; 1 something in the input is wrong or could not be read; 2 it could not run "
            "(wrong arguments, a wrong cue file, a missing feed, a full disk). Each command's help states its own.",
            "newsparse parse page.html",
            "newsparse explain page.html",
            "newsparse validate feed.jsonl --out checked",
        ),
    )
    parser.add_argument("--version", action="version", version=f"newsparse {version('newsparse')}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND", dest="command")
    parse.add(commands)
    explain.add(commands)
    validate.add(commands)
    schema = commands.add_parser(
        "schema",
        help="print the JSON Schema of an article",
        description="Print the JSON Schema of an article.",
        formatter_class=Help,
        epilog=epilog("exit codes: 0 done; 2 wrong arguments", "newsparse schema > article.schema.json"),
    )
    schema.set_defaults(run=_schema)
    cues.add(commands)
    fixture.add(commands)
    parser.set_defaults(usages=commands.choices)
    return parser


def _parsed(parser: argparse.ArgumentParser, argv: Sequence[str] | None) -> argparse.Namespace:
    """The arguments; what is left over is refused with the usage of its command, not of all commands.

    Raises:
        SystemExit: the arguments are wrong, or ask for help or the version.
    """
    args, left = parser.parse_known_args(argv)
    if left:
        flags = [word for word in left if word.startswith("-")]
        usage: argparse.ArgumentParser = args.usages[args.command]
        more = "the usage above says what is taken"
        if flags:
            known = usage._option_string_actions  # noqa: SLF001  argparse has no other list of them
            near = did_you_mean(flags[0].partition("=")[0], known)
            more = f"{args.command} has no such flag (--help lists them){near}"
        elif args.command == "validate":
            more = "validate takes one feed; of several files name the folder"
        usage.error(f"unrecognized arguments: {' '.join(flags or left)}; {more}")
    return args


def _schema(_args: argparse.Namespace) -> int:
    say(json.dumps(Article.model_json_schema(), ensure_ascii=False, indent=2))
    return 0


def _drop_output() -> None:
    """Sends what is still buffered to nowhere, so that Python's own flush at exit does not fail once more."""
    with suppress(io.UnsupportedOperation):  # a stream without a file, as tests put in its place
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _write_anything() -> None:
    """Lets both streams take every character: UTF-8 where a program reads, escapes for what cannot be encoded."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            encoding = None if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="backslashreplace")
