"""Feed: thousands of records, each parsed and checked; the odd ones come back with their line and their reason."""

from newsparse.feed.checks import ARTICLE_CHECKS, validate_article
from newsparse.feed.layout import Layout
from newsparse.feed.records import Record
from newsparse.feed.report import Cluster, FeedIssue, FeedReport
from newsparse.feed.run import Progress, validate_feed
from newsparse.feed.settings import Settings
from newsparse.feed.sources import read_records
from newsparse.feed.stated import RECORD_CHECKS
from newsparse.feed.validate import Checked, check_record, validate_records
from newsparse.feed.whole import FEED_CHECKS

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
    "read_records",
    "validate_article",
    "validate_feed",
    "validate_records",
]
