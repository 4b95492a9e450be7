"""What the subcommands share: the options of a parse, files by name or pattern, and words to the two streams."""

import argparse
import glob
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from pydantic import ValidationError

from newsparse.errors import OptionsError
from newsparse.options import Options

STDIN = "-"
"""The name by which standard input is given."""
_CONTROL = MappingProxyType({code: f"\\x{code:02x}" for code in (*range(32), *range(127, 160))})
_DIRECTION = MappingProxyType({code: f"\\u{code:04x}" for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))})
_VISIBLE = MappingProxyType({**_CONTROL, **_DIRECTION})
_JSON = MappingProxyType({code: f"\\u{code:04x}" for code in _VISIBLE if code >= 127})
_LAID_OUT = MappingProxyType({code: to for code, to in _VISIBLE.items() if chr(code) not in "\t\n"})


def option_arguments() -> argparse.ArgumentParser:
    """A parent parser with the arguments that become ``Options``."""
    parser = argparse.ArgumentParser(add_help=False)
    group = parser.add_argument_group("how to parse")
    group.add_argument("--language", metavar="xx", help="language of the text (ISO 639-1), if you know it")
    group.add_argument("--now", metavar="MOMENT", help="what '3 hours ago' counts from (ISO 8601)")
    group.add_argument("--date-order", choices=("DMY", "MDY", "YMD"), help="order of dates such as 03/04/2024")
    text = "what the input is; auto, the default, tells by looking"
    group.add_argument("--input-format", choices=("auto", "text", "markdown", "html"), default="auto", help=text)
    group.add_argument("--encoding", help="encoding of the bytes, if not UTF-8")
    group.add_argument("--url", help="address of the page; relative image addresses are resolved against it")
    group.add_argument("--title", help="the headline, if you know it")
    group.add_argument("--subtitle", help="the standfirst, if you know it")
    group.add_argument("--author", metavar="NAME", action="append", default=[], help="an author, if you know them")
    group.add_argument("--published", metavar="DATE", help="when it was published, if you know it (ISO 8601, RFC 2822)")
    group.add_argument("--ignore-author", metavar="NAME", action="append", default=[], help="never an author")
    group.add_argument("--cues", metavar="FILE", type=Path, action="append", default=[], help="cue file of your own")
    text = "weights of the learned scorer: a file of your own, or 'none' for rules alone (default: the library's)"
    group.add_argument("--scorer", metavar="WEIGHTS", default="default", help=text)
    loudness = parser.add_argument_group("what to say").add_mutually_exclusive_group()
    loudness.add_argument("-q", "--quiet", action="store_true", help="nothing but the result and what goes wrong")
    loudness.add_argument("-v", "--verbose", action="store_true", help="every warning, and where it is explained")
    return parser


def processes(text: str) -> int:
    """How many processes an argument asks for.

    Raises:
        ArgumentTypeError: it is no whole number, or a negative one.
    """
    if not text.isdecimal():
        message = f"{text!r} is no number of processes; give 0, 1, 2 … (0: none beside the command's own)"
        raise argparse.ArgumentTypeError(message)
    return int(text)


def seconds(text: str) -> float:
    """The seconds that an argument states.

    Raises:
        ArgumentTypeError: it is no number, zero or less, or without end.
    """
    try:
        value = float(text)
    except ValueError:
        value = 0
    if not 0 < value < float("inf"):
        message = f"{text!r} is no number of seconds above 0; give one such as 60 or 0.5"
        raise argparse.ArgumentTypeError(message)
    return value


def options_of(args: argparse.Namespace) -> Options:
    """The options that the arguments of ``option_arguments`` state.

    Raises:
        OptionsError: one has a value that it cannot have.
    """
    try:
        return _options_of(args)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        name = str(first["loc"][0]).replace("authors", "author").replace("_", "-")
        message = first["msg"].removeprefix("Value error, ")
        given = "" if repr(first["input"]) in message else f" {first['input']!r}"
        raise OptionsError(f"--{name}{given}: {message}") from error


def _options_of(args: argparse.Namespace) -> Options:
    return Options(
        format=args.input_format,
        language=args.language,
        encoding=args.encoding,
        date_order=args.date_order,
        now=args.now,
        cues=tuple(args.cues),
        url=args.url,
        title=args.title,
        subtitle=args.subtitle,
        authors=tuple(args.author),
        published=args.published,
        ignore_authors=tuple(args.ignore_author),
        scorer=_scorer(args.scorer),
    )


def _scorer(given: str) -> Literal["default"] | Path | None:
    if given == "default":
        return "default"
    if given == "none":
        return None
    if not Path(given).is_file():
        message = f"--scorer {given}: there is no such file; give a file of weights, 'default' or 'none'"
        raise OptionsError(message)
    return Path(given)


def expand(names: Iterable[str]) -> Iterator[str]:
    """The names, with those that are patterns and no file replaced by the files they match."""
    for name in names:
        if name == STDIN or not glob.has_magic(name) or Path(name).exists():
            yield name
        else:
            yield from sorted(glob.glob(name, recursive=True)) or [name]  # noqa: PTH207 -- Path.glob takes none from /


def read_bytes(name: str) -> bytes:
    """The content of a file, or of standard input for ``-``.

    Raises:
        OSError: it cannot be read.
    """
    return sys.stdin.buffer.read() if name == STDIN else Path(name).read_bytes()


def reason(error: OSError) -> str:
    """Why a file could not be read or written, in words."""
    return error.strerror or str(error)


def visible(text: str) -> str:
    r"""A text with its control and direction characters spelled out, so that it cannot steer a terminal.

    Example:
        >>> visible("a\tb")
        'a\\x09b'
    """
    return text.translate(_VISIBLE)


def laid_out(text: str) -> str:
    r"""A text of several lines as ``visible`` makes it, with its line breaks and tabs.

    Example:
        >>> laid_out("Mill\n\x1b[2Jburns")
        'Mill\n\\x1b[2Jburns'
    """
    return text.translate(_LAID_OUT)


def escaped(json_text: str) -> str:
    r"""JSON with the characters that would steer a terminal as escapes, so that it means the same.

    Example:
        >>> escaped('{"title": "Mill \u202e burns"}')
        '{"title": "Mill \\u202e burns"}'
    """
    return json_text.translate(_JSON)


def say(line: str) -> None:
    """Prints a line."""
    sys.stdout.write(line + "\n")


def complain(message: str) -> None:
    """Prints a message on standard error, after the command's name."""
    sys.stderr.write(f"newsparse: {visible(message)}\n")
