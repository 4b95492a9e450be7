"""One article: what one record becomes, in any process; exactly one, whatever the record holds."""

from datetime import datetime
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict

from newsparse.checks_page import explained
from newsparse.feed.issue import issue
from newsparse.feed.run.one_record import parse_record
from newsparse.feed.sources.record import Record
from newsparse.model import Article, Issue
from newsparse.options import Options

LONGEST_TEXT = 32 << 20
"""Characters, or bytes, of the longest text that is parsed: that of a feed's longest line. The longest known pages have
a few million; what is longer is a whole file in one column, and would fill the memory of a worker among others."""
TIMEOUT = 60.0
"""Seconds that one record may take in a process: a page of a megabyte takes a few."""


class ParsePlan(BaseModel):
    """What a worker has to know."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    options: Options = Options()
    now: datetime


class Parsed(NamedTuple):
    """What became of a record."""

    article: Article
    failure: Issue | None = None
    """Why the record gave no article of its own; ``None`` when it gave one."""


def parsed(record: Record, plan: ParsePlan) -> Parsed:
    """The article of a record: of one that gives no text an empty one, whose warnings say why.

    Example:
        >>> from datetime import UTC
        >>> plan = ParsePlan(now=datetime(2025, 1, 1, tzinfo=UTC))
        >>> parsed(Record(line=1, offset=0, text="Old mill burns"), plan).failure is None
        True
    """
    if record.article is not None:
        return Parsed(record.article)
    if record.text is None:
        return _nothing(record, record.issues)
    if len(record.text) > LONGEST_TEXT:
        message = (
            f"the text has {len(record.text):,} characters, at most {LONGEST_TEXT:,} are parsed: cut it into articles"
        )
        return _nothing(record, (*record.issues, issue("text-too-long", "error", message)))
    article = parse_record(record, plan.options, plan.now)
    if record.issues:
        beside = tuple(map(explained, record.issues))
        article = article.model_copy(update={"warnings": (*article.warnings, *beside)})
    return Parsed(article, None if record.text.strip() else next(iter(article.warnings), None))


def failed(record: Record, check: str, message: str) -> Parsed:
    """What stands for a record on which the parser failed, died or hung."""
    return _nothing(record, (*record.issues, issue(check, "error", f"{message}. Please report the record")))


def _nothing(record: Record, issues: tuple[Issue, ...]) -> Parsed:
    failure = next((one for one in issues if one.severity == "error"), None)
    return Parsed(Article(url=record.stated.url, warnings=tuple(map(explained, issues))), failure)
