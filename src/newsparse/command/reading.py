"""The arguments of ``parse`` and ``validate`` that describe a feed: its format, and which key holds what."""

import argparse
from typing import get_args

from newsparse.errors import FeedError
from newsparse.feed.sources.key_names import ROLES
from newsparse.feed.sources.keys import Format, Layout

FORMATS = get_args(Format)


def add_reading(parser: argparse.ArgumentParser) -> "argparse._ArgumentGroup":
    """Adds the arguments, and returns their group, so that a command can add more."""
    group = parser.add_argument_group("how to read a feed")
    group.add_argument("--field", metavar="NAME", help="the key or column of the text, if it has no usual name")
    text = f"the key of something else, as url=link; one of {', '.join(ROLES)}; dots lead into objects; may be repeated"
    group.add_argument("--column", metavar="ROLE=NAME", action="append", default=[], help=text)
    text = f"what the file is: {', '.join(FORMATS)} (default: auto, by its name, then by its first bytes)"
    group.add_argument("--feed-format", choices=FORMATS, default="auto", metavar="FORMAT", help=text)
    return group


def layout_of(args: argparse.Namespace) -> Layout:
    """The layout that the arguments state.

    Raises:
        FeedError: ``--column`` is no ``ROLE=NAME``, or its role is unknown.
    """
    columns = dict(column.partition("=")[::2] for column in args.column)
    wrong = [role for role, name in columns.items() if role not in ROLES or not name]
    if wrong:
        message = f"--column {wrong[0]}: write ROLE=NAME with one of {', '.join(ROLES)}"
        raise FeedError(message)
    if args.field:
        columns["text"] = args.field
    # here it is the encoding of a feed's file; ``Options.encoding`` is that of a page
    return Layout(format=args.feed_format, encoding=args.encoding, **columns)
