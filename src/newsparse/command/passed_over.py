"""Passed over: what is said of the files in a folder that are not read, since their names end in nothing known."""

from collections import Counter
from contextlib import suppress
from pathlib import Path

from newsparse.count_of import count_of
from newsparse.errors import FeedError
from newsparse.feed.sources import SUFFIXES, left_out

MOST_ENDS = 5
"""Ends of names that are shown, the most frequent ones."""


def note_on(name: str) -> str | None:
    """How many files of a folder are not read, and which ends of names are; ``None`` where it has none such.

    Args:
        name: what the command was given: a folder, or something else, of which there is nothing to say.
    """
    path = Path(name)
    if not path.is_dir():
        return None
    with suppress(FeedError):
        files = left_out(path)
        if files:
            ends = Counter(file.suffix or "no ending" for file in files)
            shown = ", ".join(f"{end} ({count:,})" for end, count in ends.most_common(MOST_ENDS))
            more = f" and {len(ends) - MOST_ENDS} more" if len(ends) > MOST_ENDS else ""
            read = ", ".join(SUFFIXES)
            return f"{name}: {count_of(len(files), 'file')} left out: {shown}{more}; read are files that end in {read}"
    return None
