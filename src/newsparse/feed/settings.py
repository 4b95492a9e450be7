"""Settings: what a run over a feed is to do, in one frozen object that is passed whole."""

from datetime import datetime
from pathlib import Path
from typing import Literal

from pydantic import Field

from newsparse.feed.report.model import FeedReport
from newsparse.feed.sources.keys import Layout
from newsparse.known_fields import KnownFields
from newsparse.options import Options


class Settings(KnownFields):
    """What a run is to do; every field has a default.

    Example:
        >>> Settings(jobs=2, near_duplicates=True).jobs
        2
    """

    layout: Layout = Layout()
    """How the feed is laid out."""
    options: Options = Options()
    """How each text is to be parsed."""
    use_columns: bool = True
    """Whether the title, subtitle, authors and date that a record states beside its text are taken as the article's, as
    if given in ``Options``; what ``options`` gives itself comes before them. ``False`` takes what the text says."""
    out: Path | None = None
    """The folder for articles, rejected records, issues and reports; ``None`` writes nothing."""
    format: Literal["jsonl", "parquet"] = "jsonl"
    """What the articles in ``out`` are: JSON Lines, or flat rows (docs/rows.md) in Parquet."""
    resume: bool = False
    """Whether to go on with an interrupted run in ``out``."""
    jobs: int = Field(default=0, ge=0)
    """Processes that parse; 0 parses in this one, where nothing guards against a record that hangs."""
    timeout: float = Field(default=60, gt=0)
    """Seconds that one record may take in a process."""
    near_duplicates: bool = False
    """Whether to look for texts that are nearly the same (the extra ``near``)."""
    baseline: Path | FeedReport | None = None
    """The report of an earlier feed, or its file, to compare with."""
    now: datetime | None = None
    """The moment that dates are compared with; by default ``options.now``, else the present one."""

    @property
    def moment(self) -> datetime | None:
        """The moment that dates are compared with: ``now``, else that of the options; ``None`` for the present one."""
        return self.now or self.options.now
