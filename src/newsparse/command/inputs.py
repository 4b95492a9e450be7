"""The inputs that a subcommand is given: files by name or pattern, and standard input."""

import glob
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from newsparse.web_address import is_address

STDIN = "-"
"""The name by which standard input is given."""


def expand(names: Iterable[str]) -> Iterator[str]:
    """The names, each pattern replaced by the files that it matches; a pattern that matches none is left as it is."""
    for name in names:
        if is_pattern(name):
            yield from sorted(glob.glob(name, recursive=True)) or [name]  # noqa: PTH207 -- Path.glob takes none from /
        else:
            yield name


def is_pattern(name: str) -> bool:
    """Whether a name stands for the files that match it."""
    return name != STDIN and not is_address(name) and glob.has_magic(name) and not Path(name).exists()


def read_bytes(name: str) -> bytes:
    """The content of a file, or of standard input for ``-``.

    Raises:
        OSError: it cannot be read.
    """
    return sys.stdin.buffer.read() if name == STDIN else Path(name).read_bytes()


def reason(error: OSError) -> str:
    """Why a file could not be read or written, in words."""
    return error.strerror or str(error)


def unread(name: str, error: OSError) -> str:
    """What to say of an input that could not be read: why, and what to do where its name shows that.

    Example:
        >>> unread("https://example.com/a", FileNotFoundError(2, "No such file or directory"))
        'https://example.com/a: newsparse fetches nothing; save the page, or write: curl -s ADDRESS | newsparse parse -'
        >>> unread("pages/*.txt", FileNotFoundError(2, "No such file or directory"))
        'pages/*.txt: no file matches this pattern'
    """
    if isinstance(error, FileNotFoundError) and is_address(name):
        return f"{name}: newsparse fetches nothing; save the page, or write: curl -s ADDRESS | newsparse parse -"
    if isinstance(error, FileNotFoundError) and is_pattern(name):
        return f"{name}: no file matches this pattern"
    if isinstance(error, FileNotFoundError):
        return f"{name}: {reason(error)}; give the path of a file, or a pattern ('pages/*.txt')"
    inside = f"{error.filename}: " if error.filename and str(error.filename) != name else ""  # of a folder's
    return f"{name}: {inside}{reason(error)}"
