"""Refused: what stands in the place of a feed and is none: a text, an address, an image."""

from pathlib import Path

from newsparse.errors import FeedError
from newsparse.read.lines import ends_sentence
from newsparse.read.sniff import find_binary
from newsparse.web_address import is_address

SIGNATURE_BYTES = 60
"""First bytes of a file, which tell what it is."""
_READABLE = (b"PK\x03\x04", b"\x1f\x8b", b"\x28\xb5\x2f\xfd", b"\xfd7zXZ", b"BZh")
"""First bytes of zip files and of packed ones."""


def refuse_text(name: str) -> None:
    """Raises an error when a text stands in the place of a path.

    Raises:
        FeedError: the name has several lines, or none, begins as a page or an object of JSON does, or ends as a
            sentence does.
    """
    start = name.lstrip()
    told = "\n" in name or not start or (" " in start and ends_sentence(start.rstrip()))
    if told or (start.startswith("<") and ">" in name) or start.startswith(('{"', '[{"')):
        message = "this is a text, not a path; give texts in a list: [text]"
        raise FeedError(message)


def refuse_address(name: str) -> None:
    """Raises an error when the name of a feed is an address on the web.

    Raises:
        FeedError: it is one, and no file has that name.
    """
    if is_address(name) and not Path(name).exists():
        message = f"{name}: newsparse fetches nothing; save what is there to a file, and give the file"
        raise FeedError(message)


def refuse_binary(path: Path, head: bytes) -> None:
    """Raises an error when a file is an image, a PDF or the like, whatever its name says.

    Raises:
        FeedError: it is one. A zip file or a packed one is not: what it holds may be a feed.
    """
    binary = None if head.startswith(_READABLE) else find_binary(head[:SIGNATURE_BYTES])
    if binary:
        message = f"{path}: this is a {binary}, not a feed; export what it holds as JSON Lines or CSV"
        raise FeedError(message)
