"""``newsparse cues check``: whether the rows of cue files hold what they say."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from newsparse import cues
from newsparse.attribution.contribution.line import prove_forms
from newsparse.command.help_text import Help, epilog
from newsparse.command.streams import complain, say
from newsparse.errors import CueError


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the subcommand."""
    parser = commands.add_parser(
        "cues",
        help="check cue files",
        description="Work with cue files.",
        formatter_class=Help,
        epilog=epilog("exit codes: those of the verb", "newsparse cues check my-site.toml"),
    )
    verbs = parser.add_subparsers(required=True, metavar="VERB")
    check = verbs.add_parser(
        "check",
        help="check that each row claims its hits and none of its misses",
        description="Check that each row of a cue file claims its hits and none of its misses.",
        formatter_class=Help,
        epilog=epilog(
            "exit codes: 0 every file is right; 1 one is wrong; 2 wrong arguments",
            "newsparse cues check",
            "newsparse cues check my-site.toml",
        ),
    )
    check.add_argument("files", nargs="*", type=Path, metavar="FILE", help="your own files; by default the library's")
    check.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Prints a line for each file; 1 when one is wrong, else 0."""
    code = 0
    for name, error in _own(args.files) if args.files else _library():
        if error:
            complain(error)
            code = 1
        else:
            say(f"{name}: right")
    return code


def _own(files: list[Path]) -> Iterator[tuple[str, str | None]]:
    """Each of the user's files with what is wrong with it, ``None`` for nothing."""
    for path in files:
        try:
            cues.load("en", (path,))
        except CueError as error:
            yield str(path), str(error)
        else:
            yield str(path), None


def _library() -> Iterator[tuple[str, str | None]]:
    """Each language of the library, then the contribution forms of all, with what is wrong with them."""
    for language in cues.LANGUAGES:
        try:
            loaded = cues.load(language)
        except CueError as error:
            yield language, str(error)
            continue
        empty = [name for name in cues.WORD_LISTS if not loaded.words[name]]
        yield language, f"cues/{language}.toml: the word list {empty[0]!r} is empty" if empty else None
    try:
        prove_forms()
    except CueError as error:
        yield "contributions", str(error)
    else:
        yield "contributions", None
