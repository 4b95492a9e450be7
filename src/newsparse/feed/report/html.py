"""Page: a report as one HTML file that needs nothing else."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from types import MappingProxyType
from typing import NamedTuple

from newsparse.export.page import render
from newsparse.feed.report.check_help import help_of
from newsparse.feed.report.model import DayCount, FeedIssue, FeedReport
from newsparse.feed.traits import FIELDS

MOST_BARS = 200
"""Bars of a timeline; of more days, months are shown."""
EDGE = 0.01
"""Share of the records before and after the timeline."""
MOST_ISSUES, MOST_OF_A_CHECK = 2000, 100
"""Issues that a page lists, in all and of one check; a table of more is slow to sort and read by nobody."""
MOST_ROWS = 100
"""Rows of the other tables of a page."""
MOST_RECORDS = 150
"""Records that a page shows whole: a few megabytes."""


_DAYS = MappingProxyType({"day": 1, "month": 30})


class Bar(NamedTuple):
    """A day or month of the timeline."""

    name: str
    records: int
    rejected: int
    height: float
    bad: float


def report_page(
    report: FeedReport, issues: Iterable[FeedIssue], records: Mapping[int, Sequence[Sequence[object]]]
) -> str:
    """The page of a report.

    Args:
        report: what the feed holds.
        issues: issues of records, to be listed.
        records: the pieces of records that are to be shown, by their numbers.

    Raises:
        MissingExtraError: jinja2 is not installed.

    Example:
        >>> from newsparse.feed.run.whole_feed import validate_feed
        >>> report_page(validate_feed(["0:00"]), (), {}).startswith("<!DOCTYPE html>")
        True
    """
    listed = _listed(issues)
    shown = dict(sorted(records.items())[:MOST_RECORDS])
    said: dict[int, list[str]] = defaultdict(list)
    for found in listed:
        if found.place is not None and found.check not in said[found.place.number]:
            said[found.place.number].append(found.check)
    dated = [day for day in report.days if day.day]
    unit, bars = _bars(_stretch(dated))
    undated = sum(day.records for day in report.days if not day.day)
    return render(
        "feed.html.j2",
        report=report,
        issues=listed,
        more_listed=sum(one.issues for one in report.checks) - len(report.issues) - len(listed),
        most=MOST_ROWS,
        helped={one.check: help_of(one.check) for one in report.checks},
        records=shown,
        said=said,
        fields=FIELDS,
        bars=bars,
        unit=unit,
        tallest=max((bar.records for bar in bars), default=0),
        ticks=[bars[at].name for at in sorted({0, len(bars) // 2, len(bars) - 1})] if bars else [],
        undated=undated,
        outside=report.records - undated - sum(bar.records for bar in bars),
    )


def _listed(issues: Iterable[FeedIssue]) -> list[FeedIssue]:
    """The issues that a page lists: of every check the first."""
    listed: list[FeedIssue] = []
    counts: dict[str, int] = defaultdict(int)
    for found in issues:
        counts[found.check] += 1
        if counts[found.check] <= MOST_OF_A_CHECK and len(listed) < MOST_ISSUES:
            listed.append(found)
    return listed


def _bars(days: Sequence[DayCount]) -> tuple[str, list[Bar]]:
    """The unit of the timeline, and a bar for each of them, empty ones too."""
    counts = {date.fromisoformat(day.day): day for day in days}
    if not counts:
        return "day", []
    first, last = min(counts), max(counts)
    span = (last - first).days + 1
    unit, width = next((one for one in (("day", 10), ("month", 7)) if span <= MOST_BARS * _DAYS[one[0]]), ("year", 4))
    records: dict[str, int] = dict.fromkeys((str(first + timedelta(at))[:width] for at in range(span)), 0)
    rejected = dict(records)
    for day in days:
        records[day.day[:width]] += day.records
        rejected[day.day[:width]] += day.rejected
    tallest = max(records.values())
    parts = (records, rejected)
    return unit, [
        Bar(name, records[name], rejected[name], *(round(100 * part[name] / tallest, 2) for part in parts))
        for name in records
    ]


def _stretch(days: Sequence[DayCount]) -> Sequence[DayCount]:
    """The days in which nearly all records lie: one wrong date would draw the rest together."""
    total = sum(day.records for day in days)
    passed, kept = 0, []
    for day in days:
        if EDGE * total <= passed + day.records and passed <= (1 - EDGE) * total:
            kept.append(day)
        passed += day.records
    return kept
