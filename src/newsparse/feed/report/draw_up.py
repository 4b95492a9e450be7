"""The tables of a report, drawn up from what the ledger has counted."""

import json
from collections import defaultdict
from collections.abc import Iterator
from types import MappingProxyType

from newsparse.feed.ledger import Ledger
from newsparse.feed.report.model import CheckCount, DayCount, FeedIssue, SourceCount
from newsparse.feed.traits import FIELDS

ORDER = MappingProxyType({"error": 0, "warning": 1, "info": 2})
"""The severities, the worst first."""


def checks_of(ledger: Ledger) -> tuple[CheckCount, ...]:
    """The checks that found something, the worst and most frequent first."""
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
    """The days in order; records without a day come first."""
    records: dict[str, int] = defaultdict(int)
    for _, day, count in ledger.counts("day"):
        records[day] += count
    rejected = {day: count for day, _, count in ledger.counts("day rejected")}
    return tuple(DayCount(day=day, records=records[day], rejected=rejected.get(day, 0)) for day in sorted(records))


def pairs_of(ledger: Ledger, kind: str) -> dict[str, dict[str, int]]:
    """The counts of a kind, by their first name, then by their second: ``{"text": {"html": 12}}``."""
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for a, b, count in ledger.counts(kind):
        found[a][b] = count
    return dict(found)


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


def shown_issues(ledger: Ledger) -> Iterator[FeedIssue]:
    """The issues of records that the page may list, in the order of the feed."""
    for (body,) in ledger.rows("SELECT body FROM shown WHERE topic LIKE 'issue %' ORDER BY number, topic"):
        yield FeedIssue.model_validate_json(str(body))


def shown_records(ledger: Ledger) -> dict[int, list[list[object]]]:
    """The records that the page shows whole, as pieces, by their numbers."""
    rows = ledger.rows("SELECT number, body FROM shown WHERE topic = 'record' ORDER BY number")
    return {int(str(number)): json.loads(str(body)) for number, body in rows}
