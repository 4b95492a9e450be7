"""``newsparse fixture``: a folder with a text and its parsed article, for a person to read and correct."""

import argparse
import json
import re
from pathlib import Path
from types import MappingProxyType

from newsparse.command.help_text import Help, epilog
from newsparse.command.inputs import read_bytes, unread
from newsparse.command.odd_input import print_remarks
from newsparse.command.option_arguments import option_arguments, options_of
from newsparse.command.streams import complain, say
from newsparse.export.compact import compact, write_compact
from newsparse.parse import parse_article

_SLUG_RE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_SUFFIXES = MappingProxyType({".md": ".md", ".markdown": ".md", ".html": ".html", ".htm": ".html"})
"""The suffix of the input in its folder, by that of the file given; any other is ``.txt``."""

_ABOUT = """\
language = {language}
style = {style}
why = "what this article shows that no other does"
status = "pass"
"""


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the subcommand."""
    parser = commands.add_parser(
        "fixture",
        usage="%(prog)s [OPTION...] FILE --slug NAME",
        parents=[option_arguments()],
        help="write a fixture folder: the input, what was made of it, and what it is about",
        description="Write a fixture folder: input, about.toml and expected.json. Read expected.json and correct it: "
        "it holds what the parser says, and a fixture says what is true.",
        formatter_class=Help,
        epilog=epilog(
            "exit codes: 0 written; 1 the file could not be read or the folder not written; 2 wrong arguments, or a "
            "wrong cue file",
            "newsparse fixture page.txt --slug en-gettext-mill-fire",
        ),
    )
    parser.add_argument("file", metavar="FILE", help="a UTF-8 file, or - for stdin")
    text = "name of the folder: language, style and topic, as en-gettext-mill-fire"
    parser.add_argument("--slug", metavar="NAME", required=True, type=_slug, help=text)
    text = "the folder that it is written into (default: fixtures/articles)"
    parser.add_argument("--into", metavar="DIR", type=Path, default=Path("fixtures/articles"), help=text)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Writes the folder; 1 when that cannot be, else 0."""
    folder: Path = args.into / args.slug
    try:
        raw = read_bytes(args.file)
        text = raw.decode("utf-8")
        article = parse_article(text, options=options_of(args))
        print_remarks(args.file, article, args)
        folder.mkdir(parents=True)
        suffix = _SUFFIXES.get(Path(args.file).suffix.lower(), ".txt")
        (folder / f"input{suffix}").write_bytes(raw)
        style = {".md": "markdown", ".html": "html"}.get(suffix, "text")
        about = _ABOUT.format(language=json.dumps(article.language or ""), style=json.dumps(style))
        (folder / "about.toml").write_bytes(about.encode())
        (folder / "expected.json").write_bytes((write_compact(compact(article)) + "\n").encode())
    except UnicodeDecodeError as error:
        complain(f"{args.file}: byte {error.start + 1} is not UTF-8; a fixture's input is, so save it as UTF-8 first")
        return 1
    except FileExistsError:
        complain(f"{folder}: the folder exists; choose another slug, or delete it first")
        return 1
    except OSError as error:
        is_input = error.filename in (None, str(Path(args.file)))
        complain(unread(args.file if is_input else error.filename, error))
        return 1
    say(f"{folder}: written. Now read expected.json, correct it, and say in about.toml why the fixture is there.")
    return 0


def _slug(value: str) -> str:
    if not _SLUG_RE.fullmatch(value):
        message = f"{value!r} is not of lower case letters, digits and single hyphens, as in en-gettext-mill-fire"
        raise argparse.ArgumentTypeError(message)
    return value
