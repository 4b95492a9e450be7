"""The inputs that a subcommand is given: files by name or pattern, and standard input."""

import glob
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

STDIN = "-"
"""The name by which standard input is given."""


def expand(names: Iterable[str]) -> Iterator[str]:
    """The names, each pattern replaced by the files that it matches; a pattern that matches none is left as it is."""
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
