"""The model of a report: counts, checks, sources, days, copies, and the issues of the feed as a whole."""

from collections.abc import Iterable
from datetime import datetime
from typing import Literal

from pydantic import ConfigDict

from newsparse.documented import Documented
from newsparse.model import Issue


class _Model(Documented):
    model_config = ConfigDict(frozen=True, extra="forbid")


class RecordPlace(_Model):
    """Where a record stands."""

    number: int
    """Number in the feed, from 1, over all its files."""
    file: str = ""
    """The file; empty for records from memory."""
    line: int | None = None
    """Number of its first line, row or element; ``None`` where it is a whole file."""
    offset: int | None = None
    """Offset of its first byte; ``None`` where bytes say nothing."""
    id: str | None = None
    """Its own name, when it states one."""
    source: str = ""
    """The outlet: the host of its address, else the site it states."""


class FeedIssue(Issue):
    """An issue with the place of its record; ``place`` is ``None`` where it is about a source or the whole feed."""

    place: RecordPlace | None = None
    """Where the record stands."""
    source: str | None = None
    """The source it is about, when it is about no single record."""


class CheckCount(_Model):
    """How often a check found something."""

    check: str
    """Name of the check."""
    severity: Literal["error", "warning", "info"]
    """Severity of these issues; a check may have several."""
    issues: int
    """How many issues."""
    records: int
    """How many records have one; 0 for issues of the whole feed."""


class SourceCount(_Model):
    """One outlet of the feed."""

    source: str
    """Host or name; empty for records that state none."""
    records: int
    """Records of it."""
    rejected: int
    """Those of no use as articles."""
    warned: int
    """Articles with a warning."""
    coverage: dict[str, float]
    """Share of its articles that have a field, by field."""
    words: float
    """Mean words of its articles' bodies."""


class DayCount(_Model):
    """One day of the feed, by date of publication."""

    day: str
    """ISO 8601; empty for records without a date."""
    records: int
    """Records of it."""
    rejected: int
    """Those of no use as articles."""


class Cluster(_Model):
    """Records that hold one text."""

    kind: Literal["repeat", "wire", "near"]
    """Scraped more than once; run by several outlets; nearly the same."""
    keep: int
    """Number of the record to keep."""
    members: tuple[RecordPlace, ...]
    """All of them, in the order of the feed."""


class FeedReport(_Model):
    """What a feed holds and what is wrong with it."""

    feed: str
    """The path, or ``memory``."""
    run: str = ""
    """The feed with its size and how it was read: a run is gone on with (``resume``) only where this is the same."""
    version: str
    """Version of newsparse."""
    finished: datetime
    """When it was done."""
    seconds: float
    """How long it took, without interruptions."""
    records: int
    """Records read: articles and rejected ones together."""
    articles: int
    """Records without an issue of severity error."""
    rejected: int
    """Records with one."""
    columns: dict[str, dict[str, int]]
    """For each role (text, title …) the keys it was read from, with the records that have something under them."""
    keys: dict[str, dict[str, int]]
    """For each key of the records the JSON types under it, with their numbers."""
    checks: tuple[CheckCount, ...]
    """The checks that found something, the worst and most frequent first."""
    sources: tuple[SourceCount, ...]
    """The outlets, the largest first."""
    days: tuple[DayCount, ...]
    """The days, in order."""
    issues: tuple[FeedIssue, ...]
    """Issues of the whole feed; those of records stand in ``issues.jsonl``."""
    clusters: tuple[Cluster, ...]
    """Records that hold one text, at most ``MOST_CLUSTERS`` of each kind; ``counts`` has the number of all."""
    counts: dict[str, int]
    """Other numbers: clusters and copies of each kind, whether near ones were looked for (1 or 0), records by severity,
    lines learned of the sources."""
    shapes: dict[str, dict[str, int]]
    """Distributions that a later feed is compared with: words, authors, paragraphs, in classes."""

    def __repr_args__(self) -> Iterable[tuple[str | None, object]]:
        """The sums and how many issues each check found: a screenful; the fields have the rest."""
        yield from ((name, getattr(self, name)) for name in ("feed", "records", "articles", "rejected"))
        yield "checks", {one.check: one.issues for one in self.checks}
