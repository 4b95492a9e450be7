"""Standard output and standard error of the subcommands, without characters that control a terminal."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import MappingProxyType

_CONTROL = MappingProxyType({code: f"\\x{code:02x}" for code in (*range(32), *range(127, 160))})
_DIRECTION = MappingProxyType({code: f"\\u{code:04x}" for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))})
_VISIBLE = MappingProxyType({**_CONTROL, **_DIRECTION})
_JSON = MappingProxyType({code: f"\\u{code:04x}" for code in _VISIBLE if code >= 127})
_LAID_OUT = MappingProxyType({code: to for code, to in _VISIBLE.items() if chr(code) not in "\t\n"})


class OutputError(OSError):
    """Standard output cannot be written, since its disk is full, say; an ``OSError`` that names it."""


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
    """Prints a line.

    Raises:
        OutputError: standard output cannot be written.
        BrokenPipeError: whoever read it has gone.
    """
    with _named_output():
        sys.stdout.write(line + "\n")


def flush_output() -> None:
    """Writes what ``say`` has only buffered so far.

    Raises:
        OutputError, BrokenPipeError: as ``say``.
    """
    with _named_output():
        sys.stdout.flush()


@contextmanager
def _named_output() -> Iterator[None]:
    """Names standard output in its errors, which come without a name."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(error.errno, error.strerror, "standard output") from error


def complain(message: str) -> None:
    """Prints a message on standard error, after the command's name."""
    sys.stderr.write(f"newsparse: {visible(message)}\n")
