"""Entry: a record with its outcome put into the ledger, and the ledger drawn up as a report."""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType

from newsparse.feed.copies import mark
from newsparse.feed.issues import writable
from newsparse.feed.layout import Layout, columns_of
from newsparse.feed.ledger import Ledger
from newsparse.feed.outcome import FIELDS, Outcome
from newsparse.feed.records import Record
from newsparse.feed.report import CheckCount, DayCount, FeedIssue, Place, SourceCount
from newsparse.model import Issue

LONGEST_VALUE = 200
"""Characters of a title or author that are counted."""
SHOWN_ISSUES = 300
"""Issues of each check that the page lists; the rest stands in ``issues.jsonl``."""
SHOWN_RECORDS = 5
"""Records of each check that the page shows whole."""
WORD_CLASSES = (0, 25, 50, 100, 200, 300, 400, 600, 800, 1200, 1600, 2400, 4800)
"""Least words of each class of bodies."""
PARAGRAPH_CLASSES = (0, 1, 2, 4, 8, 12, 16, 24, 32, 48, 64)
"""Least paragraphs of each class of bodies."""
ORDER = MappingProxyType({"error": 0, "warning": 1, "info": 2})
"""The severities, the worst first."""

_TYPES = MappingProxyType(
    {str: "string", bool: "boolean", int: "number", float: "number", dict: "object", list: "array"}
)


@dataclass(frozen=True)
class Entered:
    """A record that has its number, its place and all its issues."""

    place: Place
    record: Record
    outcome: Outcome
    issues: tuple[Issue, ...]

    @property
    def is_rejected(self) -> bool:
        """Whether the record is of no use as an article."""
        return self.outcome.is_rejected or self.outcome.article is None


def enter(ledger: Ledger, number: int, record: Record, outcome: Outcome, layout: Layout) -> Entered:
    """The record with its place and issues, once all that is counted of it is."""
    traits = outcome.traits
    place = Place(
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
    ledger.add_record((*where, traits.day, rejected, len(traits.has), traits.words))
    _count_record(ledger, record, layout)
    _count_traits(ledger, entered)
    _count_issues(ledger, entered)
    if outcome.near is not None:
        ledger.add_near(number, *outcome.near)
    return entered


def checks_of(ledger: Ledger) -> tuple[CheckCount, ...]:
    """The checks that had something to say, the worst and most frequent first."""
    records = {(check, severity): count for check, severity, count in ledger.counts("check records")}
    found = [
        CheckCount.model_validate(
            {"check": check, "severity": severity, "issues": count, "records": records.get((check, severity), 0)}
        )
        for check, severity, count in ledger.counts("check")
    ]
    return tuple(sorted(found, key=lambda one: (ORDER[one.severity], -one.issues, one.check)))


def sources_of(ledger: Ledger) -> tuple[SourceCount, ...]:
    """The sources, the largest first."""
    table: dict[str, dict[str, int]] = defaultdict(dict)
    for kind in ("records", "rejected", "warned", "words"):
        for source, _, count in ledger.counts(kind):
            table[source][kind] = count
    fields: dict[str, dict[str, int]] = defaultdict(dict)
    for source, field, count in ledger.counts("field"):
        fields[source][field] = count
    return tuple(
        sorted((_source(*one, fields[one[0]]) for one in table.items()), key=lambda one: (-one.records, one.source))
    )


def days_of(ledger: Ledger) -> tuple[DayCount, ...]:
    """The days in order, records without one first."""
    records: dict[str, int] = defaultdict(int)
    for _, day, count in ledger.counts("day"):
        records[day] += count
    rejected = {day: count for day, _, count in ledger.counts("day rejected")}
    return tuple(DayCount(day=day, records=records[day], rejected=rejected.get(day, 0)) for day in sorted(records))


def pairs_of(ledger: Ledger, kind: str) -> dict[str, dict[str, int]]:
    """Counts of a kind as a dictionary of dictionaries."""
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for a, b, count in ledger.counts(kind):
        found[a][b] = count
    return dict(found)


def count_issue(ledger: Ledger, found: FeedIssue) -> None:
    """Counts an issue that came after its record, and keeps it for the page."""
    ledger.add("check", found.check, found.severity)
    if found.place is not None:
        ledger.add("check records", found.check, found.severity)
        _show(ledger, found)


def _count_record(ledger: Ledger, record: Record, layout: Layout) -> None:
    for role, key in columns_of(record.data, layout).items():
        if key in record.data or getattr(record.stated, role, None):
            ledger.add("column", role, writable(key))
    if record.key is not None:
        ledger.add("column", "text", writable(record.key))
    for key, value in record.data.items():
        ledger.add(
            "key", writable(str(key)), "null" if value is None else _TYPES.get(type(value), type(value).__name__)
        )


def _count_traits(ledger: Ledger, entered: Entered) -> None:
    traits = entered.outcome.traits
    source = traits.source
    ledger.add("records", source)
    ledger.add("day", source, traits.day)
    if traits.length:
        ledger.add("length", str(traits.length))
    if entered.is_rejected:
        ledger.add("rejected", source)
        ledger.add("day rejected", traits.day)
        return
    ledger.add("words", source, count=traits.words)
    for field in traits.has:
        ledger.add("field", source, field)
    for field, value in (
        ("title", traits.title),
        ("published", traits.moment),
        *(("authors", a) for a in traits.authors),
    ):
        if value:
            ledger.add(f"value {field}", source, value[:LONGEST_VALUE])
    for key, text in traits.lines:
        ledger.add_line(source, key, text)
    ledger.add("shape", "words", _class(traits.words, WORD_CLASSES))
    ledger.add("shape", "paragraphs", _class(traits.paragraphs, PARAGRAPH_CLASSES))
    ledger.add("shape", "authors", str(min(len(traits.authors), 4)))


def _count_issues(ledger: Ledger, entered: Entered) -> None:
    severities = {issue.severity for issue in entered.issues}
    if "warning" in severities and not entered.is_rejected:
        ledger.add("warned", entered.place.source)
    for severity in (*severities, *(("odd",) if severities else ())):
        ledger.add("severity", severity)
    for issue in entered.issues:
        ledger.add("check", issue.check, issue.severity)
    for check, severity in sorted({(issue.check, issue.severity) for issue in entered.issues}):
        ledger.add("check records", check, severity)
    if not severities:
        return
    for issue in entered.issues:
        _show(ledger, FeedIssue(**issue.model_dump(), place=entered.place))
    for check in sorted({issue.check for issue in entered.issues if issue.severity != "info"}):
        if entered.outcome.sketch and ledger.room(f"sketches {check}", SHOWN_RECORDS):
            ledger.add_shown("record", entered.place.number, entered.outcome.sketch)


def _show(ledger: Ledger, found: FeedIssue) -> None:
    if found.place is not None and ledger.room(f"issues {found.check}", SHOWN_ISSUES):
        ledger.add_shown(f"issue {found.check}", found.place.number, found.model_dump_json())


def _source(source: str, counts: dict[str, int], fields: dict[str, int]) -> SourceCount:
    records, rejected = counts.get("records", 0), counts.get("rejected", 0)
    articles = records - rejected
    return SourceCount(
        source=source,
        records=records,
        rejected=rejected,
        warned=counts.get("warned", 0),
        coverage={field: round(fields.get(field, 0) / articles, 4) if articles else 0.0 for field in FIELDS},
        words=round(counts.get("words", 0) / articles, 1) if articles else 0.0,
    )


def _class(value: int, classes: tuple[int, ...]) -> str:
    return str(max(least for least in classes if least <= value))


def shown_issues(ledger: Ledger) -> Iterator[FeedIssue]:
    """The issues of records that the page lists, in the order of the feed."""
    for (body,) in ledger.rows("SELECT body FROM shown WHERE topic LIKE 'issue %' ORDER BY number, topic"):
        yield FeedIssue.model_validate_json(str(body))


def shown_records(ledger: Ledger) -> dict[int, list[list[object]]]:
    """The records that the page shows whole, as pieces, by their numbers."""
    rows = ledger.rows("SELECT number, body FROM shown WHERE topic = 'record' ORDER BY number")
    return {int(str(number)): json.loads(str(body)) for number, body in rows}
