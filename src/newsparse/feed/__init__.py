"""Feed: thousands of records, each parsed and checked; the odd ones come back with their line and their reason."""

from newsparse.feed.checks.article import ARTICLE_CHECKS, validate_article
from newsparse.feed.checks.feed import FEED_CHECKS
from newsparse.feed.checks.record import RECORD_CHECKS
from newsparse.feed.report.limits import exceeded, read_limits
from newsparse.feed.report.model import Cluster, FeedIssue, FeedReport
from newsparse.feed.run.one_record import Checked, check_record, validate_records
from newsparse.feed.run.whole_feed import Progress, validate_feed
from newsparse.feed.settings import Settings
from newsparse.feed.sources import read_records
from newsparse.feed.sources.keys import Layout
from newsparse.feed.sources.record import Record

__all__ = [
    "ARTICLE_CHECKS",
    "FEED_CHECKS",
    "RECORD_CHECKS",
    "Checked",
    "Cluster",
    "FeedIssue",
    "FeedReport",
    "Layout",
    "Progress",
    "Record",
    "Settings",
    "check_record",
    "exceeded",
    "read_limits",
    "read_records",
    "validate_article",
    "validate_feed",
    "validate_records",
]
