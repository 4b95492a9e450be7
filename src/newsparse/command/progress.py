"""Progress of a run on standard error: a bar on a terminal, a line now and then anywhere else."""

import sys
import time

from newsparse.count_of import count_of

BAR_SECONDS = 0.2
"""Seconds between two drawings of the bar."""
LINE_SECONDS = 30.0
"""Seconds between two lines where there is no terminal: a log of a night has a thousand."""
SHORTEST_SECONDS = 0.1
"""Seconds from which a speed says something; before, one record may be all that was done."""
BAR_CHARACTERS = 20
"""Characters of the bar."""


class Bar:
    """Shows how far a run is: a bar on a terminal, now and then a line anywhere else."""

    def __init__(self) -> None:
        self._before: int | None = None
        self._start = self._last = time.monotonic()
        self._draws = sys.stderr.isatty()

    def show(self, records: int, share: float | None = None, more: str = "") -> None:
        """Shows how far the run is, if it is time to.

        Args:
            records: how many are done.
            share: the share of the whole that is done, 0 to 1; ``None`` where it is unknown.
            more: what to add to the line.
        """
        now = time.monotonic()
        if self._before is None:  # a resumed run begins with what was done before
            self._before, self._start = records - 1, now
        if now - self._last < (BAR_SECONDS if self._draws else LINE_SECONDS):
            return
        self._last = now
        line = progress_line(records, records - self._before, share, now - self._start) + more
        if self._draws:
            bar = "" if share is None else f"[{'#' * round(BAR_CHARACTERS * share):.<{BAR_CHARACTERS}}] "
            sys.stderr.write(f"\r\x1b[K{bar}{line}")
        else:
            sys.stderr.write(f"newsparse: {line}\n")
        sys.stderr.flush()

    def clear(self) -> None:
        """Removes the bar from the terminal, so that something else can be printed."""
        if self._draws:
            sys.stderr.write("\r\x1b[K")


def progress_line(records: int, just: int, share: float | None, seconds: float) -> str:
    """Records, speed, share and the time left, as one line.

    Args:
        records: all that are done.
        just: those of them that this run did; the speed is theirs.
        share: the share of the whole that is done.
        seconds: how long this run has taken.

    Example:
        >>> progress_line(3_000, 1_000, 0.5, 10)
        '3,000 records, 100 a second, 50%, 0:30 left'
        >>> progress_line(1, 1, None, 0.0)
        '1 record'
    """
    done, part = count_of(records, "record"), f", {share:.0%}" if share else ""
    if seconds <= SHORTEST_SECONDS or not just:
        return done + part
    rate = just / seconds
    left = ""
    if share:
        rest = int(records * (1 / share - 1) / rate)
        left = f", {rest // 60}:{rest % 60:02} left"
    return f"{done}, {rate:,.{0 if rate >= 1 else 2}f} a second{part}{left}"
