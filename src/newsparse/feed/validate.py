"""Validate: each record parsed and checked, one at a time, in flat memory."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import NamedTuple

from newsparse.feed.checks import validate_article
from newsparse.feed.records import Record
from newsparse.model import Article, Issue
from newsparse.options import Options
from newsparse.parse import parse_article

_DEFAULT = Options()


class Checked(NamedTuple):
    """A record, the article in it, and all that is wrong with either: what checks of a whole feed would count over."""

    record: Record
    article: Article | None
    """``None`` when the record gave no text."""
    issues: tuple[Issue, ...]


def check_record(record: Record, *, options: Options = _DEFAULT, now: datetime | None = None) -> Checked:
    """A record with its article and its issues.

    Example:
        >>> check_record(Record(line=1, offset=0, text="0:00")).issues[0].check
        'no-title'
    """
    if record.text is None:
        return Checked(record, None, record.issues)
    article = parse_article(record.text, options=options)
    return Checked(record, article, (*record.issues, *validate_article(article, now=now)))


def validate_records(
    records: Iterable[Record], *, options: Options = _DEFAULT, now: datetime | None = None
) -> Iterator[tuple[Record, tuple[Issue, ...]]]:
    """Each record with what is wrong with it, in order; nothing is kept.

    Args:
        records: the records, as ``read_records`` gives them.
        options: how each text is to be parsed.
        now: the moment that dates are compared with; by default the one at which the first record is read.

    Example:
        >>> records = [Record(line=1, offset=0, text="Old mill burns")]
        >>> [(record.line, [issue.check for issue in issues][:2]) for record, issues in validate_records(records)]
        [(1, ...)]
    """
    now = now or datetime.now(UTC)
    for record in records:
        checked = check_record(record, options=options, now=now)
        yield checked.record, checked.issues
