"""What a check of a whole feed is given, and how it reports what it found."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from newsparse.feed.ledger import Ledger
from newsparse.feed.report.model import FeedIssue, FeedReport, SourceCount
from newsparse.feed.sources.keys import Layout
from newsparse.model import Issue

FEWEST_RECORDS = 20
"""Records of the smallest source that is judged by its shares: of fewer, one record is more than 5 %."""


class FeedView(NamedTuple):
    """What a check of the whole feed is given: the report so far, the counts, the layout, an earlier report."""

    report: FeedReport
    ledger: Ledger
    layout: Layout
    baseline: FeedReport | None

    @property
    def known(self) -> Iterator[SourceCount]:
        """The sources that are large enough to be judged."""
        return (source for source in self.report.sources if source.records >= FEWEST_RECORDS)


FeedCheck = Callable[[FeedView], Iterator[FeedIssue]]


def issue_of(source: str, found: Issue) -> FeedIssue:
    """An issue about a source, or about the whole feed where ``source`` is empty."""
    return FeedIssue(**found.model_dump(), source=source or None)
