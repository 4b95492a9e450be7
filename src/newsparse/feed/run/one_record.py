"""One record: parsed with what it states beside its text, and checked."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from types import MappingProxyType
from typing import NamedTuple

from newsparse.feed.checks.article import validate_article
from newsparse.feed.checks.article_characters import stray_tags
from newsparse.feed.checks.record import RECORD_CHECKS, Judged, covered_by
from newsparse.feed.issue import is_rejected
from newsparse.feed.run.given import differs, given_by, is_less_exact
from newsparse.feed.sources.record import Record
from newsparse.model import Article, Issue
from newsparse.options import Options
from newsparse.parse import parse_with_habits

NOTHING_GIVEN: Mapping[str, object] = MappingProxyType({})
"""No value beside the text."""
_DEFAULT = Options()


class Checked(NamedTuple):
    """A record, the article in it, and all that is wrong with either: what checks of a whole feed count over."""

    record: Record
    article: Article | None
    """``None`` when the record gave no text."""
    issues: tuple[Issue, ...]
    alone: Article | None = None
    """What the text alone says, where the values that the record states made the article another one."""

    @property
    def is_rejected(self) -> bool:
        """Whether the record is of no use as an article."""
        return is_rejected(self.issues, has_article=self.article is not None)


def check_record(
    record: Record, *, options: Options = _DEFAULT, now: datetime | None = None, use_columns: bool = True
) -> Checked:
    """A record with its article and its issues.

    Args:
        record: the record, as ``read_records`` gives it.
        options: how its text is to be parsed; address and format are the record's own where it states them.
        now: the moment that dates are compared with; by default the options', else the present one.
        use_columns: whether title, subtitle, authors and date are the record's own where it states them.

    Example:
        >>> check_record(Record(line=1, offset=0, text="0:00")).issues[0].check
        'no-title'
    """
    now = now or options.now or datetime.now(UTC)
    article = alone = record.article
    if article is None or alone is None:
        if record.text is None:
            return Checked(record, None, record.issues)
        article, alone = _parsed(record, options, now if use_columns else None)
    judged = Judged(now, options.date_order, use_columns)
    covered = covered_by(record.stated, judged)
    found = [one for one in validate_article(article, now=now) if one.check not in covered]
    found += stray_tags(record.text, article)
    said = {(one.check, one.field) for one in found}
    stated = (one for check in RECORD_CHECKS for one in check(record.stated, alone, judged))
    beside = (one for one in stated if (one.check, one.field) not in said)
    return Checked(record, article, (*record.issues, *found, *beside), None if alone is article else alone)


def _parsed(record: Record, options: Options, now: datetime | None) -> tuple[Article, Article]:
    """The article of a record, and what its text alone says; the same one when the record states nothing else.

    The text is parsed without the stated values first, so that the checks can compare both; it is parsed again with
    them only when they say something else or more. Without ``now`` they are not used.
    """
    options = record_options(record, options)
    alone = _parse(record, options)
    given = given_by(record.stated, options, now) if now else {}
    if is_less_exact(given.get("published"), alone.published):
        del given["published"]
    if not given or not differs(given, alone):
        return alone, alone
    return _parse(record, options, given), alone


def parse_record(record: Record, options: Options, now: datetime) -> Article:
    """The article of a record that has a text, with what the record states beside it; mostly parsed once.

    A day that the record states is left out where the text says its hour, which only a parse without it can tell.

    Args:
        record: a record with a text.
        options: how the text is to be parsed; what it gives itself comes before what the record states.
        now: the moment that the record's date is judged by.

    Example:
        >>> from newsparse.feed.sources.keys import Stated
        >>> record = Record(line=1, offset=0, text="A fire burned in Ashby.", stated=Stated(title="Old mill burns"))
        >>> parse_record(record, Options(), datetime(2025, 1, 1, tzinfo=UTC)).title
        'Old mill burns'
    """
    options = record_options(record, options)
    given = given_by(record.stated, options, now)
    day = given.get("published")
    if day is None or isinstance(day, datetime):
        return _parse(record, options, given)
    undated = _parse(record, options, {name: value for name, value in given.items() if name != "published"})
    if undated.published == day or is_less_exact(day, undated.published):
        return undated
    return _parse(record, options, given)


def _parse(record: Record, options: Options, given: Mapping[str, object] = NOTHING_GIVEN) -> Article:
    """The article of a record's text, with some of the values that the record states."""
    options = options.model_copy(update=given) if given else options
    return parse_with_habits(record.text or "", options, record.habits)


def record_options(record: Record, options: Options) -> Options:
    """The options with the address and the format that the record states, where they give none themselves."""
    own: dict[str, object] = {}
    if record.stated.url and options.url is None:
        own["url"] = record.stated.url
    if record.format and options.format == "auto":
        own["format"] = record.format
    return options.model_copy(update=own) if own else options


def validate_records(
    records: Iterable[Record], *, options: Options = _DEFAULT, now: datetime | None = None, use_columns: bool = True
) -> Iterator[tuple[Record, tuple[Issue, ...]]]:
    """Each record with what is wrong with it, in order; nothing is kept.

    Args:
        records: the records, as ``read_records`` gives them.
        options: how each text is to be parsed.
        now: the moment that dates are compared with; by default the options', else that of the first record.
        use_columns: whether title, subtitle, authors and date are the record's own where it states them.

    Example:
        >>> records = [Record(line=1, offset=0, text="Old mill burns")]
        >>> [(record.line, [issue.check for issue in issues][:2]) for record, issues in validate_records(records)]
        [(1, ...)]
    """
    now = now or options.now or datetime.now(UTC)
    for record in records:
        checked = check_record(record, options=options, now=now, use_columns=use_columns)
        yield checked.record, checked.issues
