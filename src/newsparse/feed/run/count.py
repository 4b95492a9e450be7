"""Count: what goes into the ledger of a feed for each record, its issues and its traits."""

from collections.abc import Collection, Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from types import MappingProxyType

from newsparse.feed.checks.copies import mark
from newsparse.feed.issue import is_rejected
from newsparse.feed.ledger import Counts, Ledger
from newsparse.feed.report.model import FeedIssue, RecordPlace
from newsparse.feed.run.outcome import Outcome
from newsparse.feed.sources.keys import Layout, columns_of
from newsparse.feed.sources.record import Record
from newsparse.feed.traits import Traits
from newsparse.model import Issue
from newsparse.surrogates import writable

LONGEST_VALUE = 200
"""Characters of a title or author that are counted."""
SHOWN_ISSUES = 300
"""Issues of each check that are kept for the page, which lists some of them; ``issues.jsonl`` has all."""
LAST_PLACE = 999_999_999
"""The place of an issue that is found after those of its record: the last."""
SHOWN_RECORDS = 5
"""Records of each check that the page shows whole."""
WORD_CLASSES = (0, 25, 50, 100, 200, 300, 400, 600, 800, 1200, 1600, 2400, 4800)
"""Least words of each class of bodies."""
PARAGRAPH_CLASSES = (0, 1, 2, 4, 8, 12, 16, 24, 32, 48, 64)
"""Least paragraphs of each class of bodies."""

_TYPES = MappingProxyType(
    {str: "string", bool: "boolean", int: "number", float: "number", dict: "object", list: "array"}
)


@dataclass(frozen=True)
class Entered:
    """A record that has its number, its place and all its issues."""

    place: RecordPlace
    record: Record
    outcome: Outcome
    issues: tuple[Issue, ...]

    @property
    def is_rejected(self) -> bool:
        """Whether the record is of no use as an article."""
        return is_rejected(self.issues, has_article=self.outcome.article is not None)


def enter(ledger: Ledger, number: int, record: Record, outcome: Outcome, layout: Layout) -> Entered:
    """The record with its place and all its issues, after everything about it was counted.

    Args:
        ledger: where to count.
        number: the number of the record in the feed, from 1.
        record: the record.
        outcome: what became of it.
        layout: how the feed was said to be laid out.
    """
    traits = outcome.traits
    place = RecordPlace(
        number=number,
        file=writable(record.file),
        line=record.line,
        offset=record.offset,
        id=record.stated.id,
        source=traits.source,
    )
    copies = tuple(mark(ledger, number, traits)) if outcome.article is not None else ()
    entered = Entered(place, record, outcome, (*outcome.issues, *copies))
    rejected = int(entered.is_rejected)
    where = (number, place.file, record.line, record.offset, record.stated.id, traits.source)
    said = " ".join(sorted({issue.severity for issue in entered.issues}))
    ledger.add_record((*where, traits.day, rejected, len(traits.has), traits.words, said))
    count_record(ledger, record, layout)
    count_traits(ledger, traits, rejected=entered.is_rejected)
    count_issues(ledger, entered.issues)
    count_severities(ledger, {issue.severity for issue in entered.issues}, traits.source, rejected=entered.is_rejected)
    _show_issues(ledger, entered)
    if outcome.near is not None:
        ledger.add_near(number, *outcome.near)
    return entered


def count_issue(ledger: Ledger, found: FeedIssue) -> None:
    """Counts an issue that was found after its record was counted (a near copy), and keeps it for the page."""
    ledger.add("check", found.check, found.severity)
    if found.place is None:
        return
    ledger.add("check records", found.check, found.severity)
    _show(ledger, found, LAST_PLACE)
    said, rejected = next(ledger.rows("SELECT said, rejected FROM records WHERE number = ?", found.place.number))
    count_later(ledger, found.severity, str(said).split(), found.place.source, rejected=bool(rejected))


def count_later(counts: Counts, severity: str, said: Collection[str], source: str, *, rejected: bool) -> None:
    """Counts the severity of an issue that was found after its record was counted.

    Args:
        counts: where to count.
        severity: the severity of the new issue.
        said: the severities of the issues that the record had before.
        source: the source of the record.
        rejected: whether the record was rejected.
    """
    if not said:
        counts.add("severity", "odd")
    if severity not in said:
        counts.add("severity", severity)
        if severity == "warning" and not rejected:
            counts.add("warned", source)


def count_record(counts: Counts, record: Record, layout: Layout) -> None:
    """Counts the keys of a record with their types, and those under which its text and what it states were found."""
    for role, key in columns_of(record.data, layout).items():
        if getattr(record.stated, role, None):
            counts.add("column", role, writable(key))
    if record.key is not None and record.text is not None:
        counts.add("column", "text", writable(layout.text or record.key))
    for key, value in record.data.items():
        counts.add(
            "key", writable(str(key)), "null" if value is None else _TYPES.get(type(value), type(value).__name__)
        )


def count_traits(counts: Counts, traits: Traits, *, rejected: bool) -> None:
    """Counts what the checks of a whole feed look at."""
    source = traits.source
    counts.add("records", source)
    counts.add("day", source, traits.day)
    if traits.length:
        counts.add("length", str(traits.length))
    if rejected:
        counts.add("rejected", source)
        counts.add("day rejected", traits.day)
        return
    counts.add("words", source, count=traits.words)
    for field in traits.has:
        counts.add("field", source, field)
    for field, value in (
        ("title", traits.title),
        ("published", traits.moment),
        *(("authors", a) for a in traits.authors),
    ):
        if value:
            counts.add(f"value {field}", source, value[:LONGEST_VALUE])
    for key, text in traits.lines:
        counts.add_line(source, key, text)
    counts.add("shape", "words", _class(traits.words, WORD_CLASSES))
    counts.add("shape", "paragraphs", _class(traits.paragraphs, PARAGRAPH_CLASSES))
    counts.add("shape", "authors", str(min(len(traits.authors), 4)))


def count_issues(counts: Counts, issues: Iterable[Issue]) -> None:
    """Counts the issues of one record."""
    found = [(issue.check, issue.severity) for issue in issues]
    for check, severity in found:
        counts.add("check", check, severity)
    for check, severity in sorted(set(found)):
        counts.add("check records", check, severity)


def count_severities(counts: Counts, severities: AbstractSet[str], source: str, *, rejected: bool) -> None:
    """Counts the severities of the issues of one record; ``odd`` for a record with any."""
    if "warning" in severities and not rejected:
        counts.add("warned", source)
    for severity in (*severities, *(("odd",) if severities else ())):
        counts.add("severity", severity)


def _show_issues(ledger: Ledger, entered: Entered) -> None:
    """Keeps what the page shows of a record."""
    for at, issue in enumerate(entered.issues):
        _show(ledger, FeedIssue(**issue.model_dump(), place=entered.place), at)
    for check in sorted({issue.check for issue in entered.issues if issue.severity != "info"}):
        if entered.outcome.sketch and ledger.has_room(f"sketches {check}", SHOWN_RECORDS):
            ledger.add_shown("record", entered.place.number, entered.outcome.sketch)


def _show(ledger: Ledger, found: FeedIssue, at: int) -> None:
    """Keeps an issue for the page, with its place among those of its record: a check may find several."""
    if found.place is not None and ledger.has_room(f"issues {found.check}", SHOWN_ISSUES):
        ledger.add_shown(f"issue {at:09}", found.place.number, found.model_dump_json())


def _class(value: int, classes: tuple[int, ...]) -> str:
    return str(max(least for least in classes if least <= value))
