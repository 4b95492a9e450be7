"""Timeline: how many records of a feed were published when, as bars with their axes."""

from collections.abc import Sequence
from datetime import date, timedelta
from types import MappingProxyType
from typing import NamedTuple

from newsparse.feed.report.model import DayCount, FeedReport

MOST_BARS = 200
"""Bars of a timeline at most: for more days it shows months, for more months years."""
EDGE_SHARE = 0.01
"""Share of the records that may lie before the timeline, and after it: a few wrong dates would squeeze all others."""

_DAYS = MappingProxyType({"day": 1, "month": 30})


class TimelineBar(NamedTuple):
    """A day or month of the timeline."""

    name: str
    records: int
    rejected: int
    height: float
    bad: float


class Timeline(NamedTuple):
    """What the page draws, and what it says beside the drawing."""

    unit: str
    """What a bar is: a day, a month or a year."""
    bars: tuple[TimelineBar, ...]
    tallest: int
    """Records of the tallest bar."""
    ticks: tuple[str, ...]
    """Names of the first bar, the one in the middle and the last."""
    undated: int
    """Records without a date."""
    undated_rejected: int
    """Those of them that are of no use as articles; most hold no text that could be parsed."""
    outside: int
    """Records so far from the others that they are not drawn."""


def timeline_of(report: FeedReport) -> Timeline:
    """The timeline of a report; without bars where no record has a date.

    Example:
        >>> from newsparse.feed.run.whole_feed import validate_feed
        >>> timeline_of(validate_feed(["0:00"])).undated
        1
    """
    unit, bars = _bars(_stretch([day for day in report.days if day.day]))
    undated = sum(day.records for day in report.days if not day.day)
    return Timeline(
        unit=unit,
        bars=tuple(bars),
        tallest=max((bar.records for bar in bars), default=0),
        ticks=tuple(bars[at].name for at in sorted({0, len(bars) // 2, len(bars) - 1})) if bars else (),
        undated=undated,
        undated_rejected=sum(day.rejected for day in report.days if not day.day),
        outside=report.records - undated - sum(bar.records for bar in bars),
    )


def _bars(days: Sequence[DayCount]) -> tuple[str, list[TimelineBar]]:
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
        TimelineBar(name, records[name], rejected[name], *(round(100 * part[name] / tallest, 2) for part in parts))
        for name in records
    ]


def _stretch(days: Sequence[DayCount]) -> Sequence[DayCount]:
    """The days in which nearly all records lie: one wrong date would squeeze all others into one bar.

    None lies farther from the one in the middle than bars can show: a small feed with a date of the year 1 or 9999,
    which stand for none, is not drawn over all of history.
    """
    total = sum(day.records for day in days)
    passed, kept = 0, []
    middle = ""
    for day in days:
        if EDGE_SHARE * total <= passed + day.records and passed <= (1 - EDGE_SHARE) * total:
            kept.append(day)
        middle = day.day if passed <= total / 2 else middle
        passed += day.records
    return [day for day in kept if abs(int(day.day[:4]) - int(middle[:4])) < MOST_BARS // 2]
