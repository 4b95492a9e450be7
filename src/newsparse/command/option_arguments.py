"""The arguments of a subcommand that become the options of a parse."""

import argparse
from pathlib import Path
from typing import Literal

from pydantic import ValidationError

from newsparse.errors import OptionsError
from newsparse.options import FORMS_OF_MOMENTS, Options


def option_arguments() -> argparse.ArgumentParser:
    """A parent parser with the arguments that become ``Options``."""
    parser = argparse.ArgumentParser(add_help=False)
    group = parser.add_argument_group("how to parse")
    group.add_argument("--language", metavar="xx", help="language of the text, if you know it: en, en-US")
    group.add_argument("--now", metavar="MOMENT", help="what '3 hours ago' counts from (ISO 8601, RFC 2822)")
    group.add_argument(
        "--date-order", type=str.upper, choices=("DMY", "MDY", "YMD"), help="order of dates such as 03/04/2024"
    )
    text = "what the input is (default: auto, which detects it): Options(format=...) in Python"
    group.add_argument("--input-format", choices=("auto", "text", "markdown", "html"), default="auto", help=text)
    group.add_argument("--encoding", metavar="NAME", help="encoding of the bytes, if not UTF-8")
    group.add_argument("--url", help="address of the page; relative image addresses are resolved against it")
    group.add_argument("--title", help="the headline, if you know it")
    group.add_argument("--subtitle", help="the standfirst, if you know it")
    group.add_argument(
        "--author", metavar="NAME", action="append", default=[], help="an author, if you know them; may be repeated"
    )
    group.add_argument("--published", metavar="DATE", help="when it was published, if you know it (ISO 8601, RFC 2822)")
    group.add_argument(
        "--ignore-author",
        metavar="NAME",
        action="append",
        default=[],
        help="a name that is never an author; may be repeated",
    )
    group.add_argument(
        "--cues", metavar="FILE", type=Path, action="append", default=[], help="a cue file of your own; may be repeated"
    )
    text = "weights of the learned scorer: a file of your own, or 'none' for rules alone (default: the library's)"
    group.add_argument("--scorer", metavar="WEIGHTS", default="default", help=text)
    parser.set_defaults(learn_source=False)  # the commands that read many have a flag for it
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


def record_number(text: str) -> int:
    """The number of a record that an argument states.

    Raises:
        ArgumentTypeError: it is none, as report and issues count them.
    """
    if not text.isdecimal() or not int(text):
        message = f"{text!r} is no number of a record; give 1 for the first"
        raise argparse.ArgumentTypeError(message)
    return int(text)


def seconds(text: str) -> float:
    """The seconds that an argument states.

    Raises:
        ArgumentTypeError: it is no number, not above zero, or infinite.
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
        field = str(first["loc"][0])
        name = field.replace("authors", "author").replace("_", "-")
        message = first["msg"].removeprefix("Value error, ")
        if field in ("now", "published"):
            message = f"give a date such as {FORMS_OF_MOMENTS}"
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
        url=_url(args.url),
        title=args.title,
        subtitle=args.subtitle,
        authors=tuple(args.author),
        published=args.published,
        ignore_authors=tuple(args.ignore_author),
        scorer=_scorer(args.scorer),
        learn_source=args.learn_source,
    )


def _url(given: str | None) -> str | None:
    if given is not None and "://" not in given:
        message = f"--url {given}: this is no address; give one such as https://example.com/page"
        raise OptionsError(message)
    return given


def _scorer(given: str) -> Literal["default"] | Path | None:
    if given == "default":
        return "default"
    if given == "none":
        return None
    if not Path(given).is_file():
        message = f"--scorer {given}: there is no such file; give a file of weights, 'default' or 'none'"
        raise OptionsError(message)
    return Path(given)
