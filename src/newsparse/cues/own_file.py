"""Own file: a cue file that a user wrote, whose rows come before the library's."""

from pathlib import Path

from newsparse.cues.row import CueRow, read_rows
from newsparse.errors import CueError


def read_own_rows(path: Path) -> tuple[CueRow, ...]:
    """The rows of a user's cue file.

    Raises:
        CueError: the file cannot be read, is no TOML, holds no rows, or one of them is wrong.
    """
    import tomllib  # noqa: PLC0415  for who has such a file

    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise CueError(f"{path}: {error.strerror or error}; give the path of a cue file") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise CueError(f"{path}: {error}; a cue file is TOML with [[row]] tables") from error
    rows = content.get("row")
    if not isinstance(rows, list):
        raise CueError(f"{path}: holds no [[row]] table; the format is that of newsparse/cues/en.toml")
    return read_rows(rows, str(path))
