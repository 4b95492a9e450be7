"""Sight: what a check of a whole feed sees, and how it says what it found."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from newsparse.feed.ledger import Ledger
from newsparse.feed.report.model import FeedIssue, FeedReport, SourceCount
from newsparse.feed.sources.keys import Layout
from newsparse.model import Issue

FEWEST_RECORDS = 20
"""Records of a source from which its shares say something: of fewer, one record is more than 5 %."""


class Sight(NamedTuple):
    """What a check of the whole feed sees."""

    report: FeedReport
    ledger: Ledger
    layout: Layout
    baseline: FeedReport | None

    @property
    def known(self) -> Iterator[SourceCount]:
        """The sources that are large enough to be judged."""
        return (source for source in self.report.sources if source.records >= FEWEST_RECORDS)


FeedCheck = Callable[[Sight], Iterator[FeedIssue]]


def issue_of(source: str, found: Issue) -> FeedIssue:
    """The issue of a source, or of the whole feed when that is empty."""
    return FeedIssue(**found.model_dump(), source=source or None)
