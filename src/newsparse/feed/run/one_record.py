"""Validate: each record parsed and checked, one at a time, in flat memory."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import NamedTuple

from newsparse.feed.checks.article import validate_article
from newsparse.feed.checks.article_characters import stray_tags
from newsparse.feed.checks.record import COVERED, RECORD_CHECKS
from newsparse.feed.issue import is_rejected
from newsparse.feed.sources.record import Record
from newsparse.model import Article, Issue
from newsparse.options import Options
from newsparse.parse import parse_article

_DEFAULT = Options()


class Checked(NamedTuple):
    """A record, the article in it, and all that is wrong with either: what checks of a whole feed count over."""

    record: Record
    article: Article | None
    """``None`` when the record gave no text."""
    issues: tuple[Issue, ...]

    @property
    def is_rejected(self) -> bool:
        """Whether the record is of no use as an article."""
        return is_rejected(self.issues, has_article=self.article is not None)


def check_record(record: Record, *, options: Options = _DEFAULT, now: datetime | None = None) -> Checked:
    """A record with its article and its issues.

    Args:
        record: the record, as ``read_records`` gives it.
        options: how its text is to be parsed; the address is the record's own where it states one.
        now: the moment that dates are compared with; the present one by default.

    Example:
        >>> check_record(Record(line=1, offset=0, text="0:00")).issues[0].check
        'no-title'
    """
    article = record.article
    if article is None:
        if record.text is None:
            return Checked(record, None, record.issues)
        if record.stated.url and options.url is None:
            options = options.model_copy(update={"url": record.stated.url})
        article = parse_article(record.text, options=options)
    covered = {check for check, field in COVERED if getattr(record.stated, field)}
    found = [one for one in validate_article(article, now=now) if one.check not in covered]
    found += stray_tags(record.text, article)
    said = {(one.check, one.field) for one in found}
    stated = (one for check in RECORD_CHECKS for one in check(record.stated, article))
    beside = (one for one in stated if (one.check, one.field) not in said)
    return Checked(record, article, (*record.issues, *found, *beside))


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
