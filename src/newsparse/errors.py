"""What can be the caller's mistake. Odd input is never an error: it gives an Article with warnings.

NewsparseError
├── CueError      a cue file or a row in it is wrong; names the file, the row and what to do
└── ScorerError   a weights file is missing or of another format
"""


class NewsparseError(Exception):
    """Base of every error that newsparse raises by itself."""


class CueError(NewsparseError, ValueError):
    """A cue file, or one row of it, cannot be used."""


class ScorerError(NewsparseError, ValueError):
    """A file of a scorer's weights cannot be used."""
