"""Feed: thousands of records, each parsed and checked; the odd ones come back with their line and their reason."""

from newsparse.feed.checks import ARTICLE_CHECKS, validate_article
from newsparse.feed.records import Record, read_records
from newsparse.feed.validate import Checked, check_record, validate_records

__all__ = [
    "ARTICLE_CHECKS",
    "Checked",
    "Record",
    "check_record",
    "read_records",
    "validate_article",
    "validate_records",
]
