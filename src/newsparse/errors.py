"""What can be the caller's mistake. Odd input is never an error: it gives an Article with warnings.

NewsparseError
├── CueError            a cue file or a row in it is wrong; names the file, the row and what to do
├── OptionsError        an option of the command has a value that none can have; names the option and what is taken
│                       (in Python, a wrong ``Options`` or ``Settings`` is pydantic's ``ValidationError``, a ValueError)
├── ScorerError         a weights file is missing or of another format
├── FeedError           a feed cannot be read at all, or its folder cannot be written; names the file and what to do
└── MissingExtraError   an optional package is not installed; names what to install
"""

from collections.abc import Iterable, Sequence

SHOWN_NAMES = 12
"""Names that a message shows of many: a line or two, so that what it says first is not lost."""


class NewsparseError(Exception):
    """Base of every error that newsparse raises by itself."""


class CueError(NewsparseError, ValueError):
    """A cue file, or one row of it, cannot be used."""


class OptionsError(NewsparseError, ValueError):
    """An option of the command has a value that it cannot have. In Python, pydantic's ``ValidationError`` says so."""


class ScorerError(NewsparseError, ValueError):
    """A file of a scorer's weights cannot be used."""


class FeedError(NewsparseError, ValueError):
    """A feed cannot be read at all, or what comes of it not be written. A bad record is never one: it is an issue."""


class MissingExtraError(NewsparseError, ImportError):
    """A package that only some inputs or outputs need is not installed."""


def wrong_type(given: object, taken: str, advice: str) -> TypeError:
    """The error for an argument of a wrong type, which says what was given, what is taken and what to do.

    Example:
        >>> raise wrong_type({}, "parse_article takes Options", "write Options(language='en')")
        Traceback (most recent call last):
        TypeError: parse_article takes Options, not dict; write Options(language='en')
    """
    return TypeError(f"{taken}, not {type(given).__name__}; {advice}")


def some_of(names: Sequence[str], where: str, *, most: int = SHOWN_NAMES) -> str:
    """The first of many names, how many there are beside them, and where all of them stand.

    Example:
        >>> some_of(["a", "b", "c", "d"], "docs/checks.md lists them", most=2)
        'a, b and 2 more (docs/checks.md lists them)'
    """
    left = len(names) - most
    return f"{', '.join(names[:most])} and {left:,} more ({where})" if left > 0 else ", ".join(names)


def did_you_mean(given: str, known: Iterable[str]) -> str:
    """A question that names the known name nearest to a wrong one; empty where none is near.

    Example:
        >>> did_you_mean("--jbos", ["--jobs", "--out"]), did_you_mean("--all", ["--jobs", "--out"])
        ("; did you mean '--jobs'?", '')
    """
    from difflib import get_close_matches  # noqa: PLC0415  for mistakes alone

    near = get_close_matches(given.casefold(), known, n=1)
    return f"; did you mean {near[0]!r}?" if near else ""


def require_text(given: object, call: str) -> None:
    """Raises an error when what a function was given is not a ``str``.

    Raises:
        TypeError: it is something else.
    """
    if not isinstance(given, str):
        advice = "decode them: .decode('utf-8')" if isinstance(given, bytes | bytearray) else "hand over the words"
        raise wrong_type(given, f"{call} takes a str", advice)
