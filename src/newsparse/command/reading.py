"""What ``parse`` and ``validate`` are told of a feed: its format, and which key holds what."""

import argparse
from typing import get_args

from newsparse.errors import FeedError
from newsparse.feed.sources.key_names import ROLES
from newsparse.feed.sources.keys import Format, Layout

FORMATS = get_args(Format)


def add_reading(parser: argparse.ArgumentParser) -> "argparse._ArgumentGroup":
    """Adds the arguments; their group, for more of them."""
    group = parser.add_argument_group("how to read a feed")
    group.add_argument("--field", metavar="NAME", help="the key or column of the text, if its name does not tell")
    text = f"the key of something else: url=link; one of {', '.join(ROLES)}; dots lead into objects"
    group.add_argument("--column", metavar="ROLE=NAME", action="append", default=[], help=text)
    text = f"what the file is: {', '.join(FORMATS)} (default: auto, which tells by its name, then by looking)"
    group.add_argument("--feed-format", choices=FORMATS, default="auto", metavar="FORMAT", help=text)
    return group


def layout_of(args: argparse.Namespace) -> Layout:
    """The layout that the arguments state.

    Raises:
        FeedError: a column is named for nothing that there is.
    """
    columns = dict(column.partition("=")[::2] for column in args.column)
    wrong = [role for role, name in columns.items() if role not in ROLES or not name]
    if wrong:
        message = f"--column {wrong[0]}: write ROLE=NAME with one of {', '.join(ROLES)}"
        raise FeedError(message)
    if args.field:
        columns["text"] = args.field
    # the encoding is the file's here; what a folder's pages are in is told by looking
    return Layout(format=args.feed_format, encoding=args.encoding, **columns)
