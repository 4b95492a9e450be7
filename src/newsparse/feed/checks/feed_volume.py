"""The feed's days: gaps, floods, and whether its records are spread over time."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date

from newsparse.count_of import count_of
from newsparse.feed.checks.feed_view import FeedView, issue_of
from newsparse.feed.issue import issue
from newsparse.feed.ledger import Ledger
from newsparse.feed.report.model import FeedIssue

BUSY_DAY_RECORDS, QUIET_SHARE, CROWDED_SHARE = 10, 0.2, 5
"""A day is compared with the same weekday of the weeks around (``WEEKS_AROUND``). Less than a fifth of their lower
quartile is a gap, if that quartile has ten records; more than five times their upper quartile is a flood."""
WEEKS_AROUND = (-4, -3, -2, -1, 1, 2, 3, 4)
"""The weeks whose same weekday a day is compared with."""
MEASURED_WEEKS = 3
"""Weeks around with records on the same weekday from which these say what is usual; of a few days far apart none do."""
FEWEST_DAYS, SHORTEST_SPAN = 7, 30
"""Days with records of a source, and days from the first to the last, from which its records are spread over time."""
EDGE_SHARE = 0.02
"""Share of the records at either end of the feed's days that are left out: old articles are scraped now and then."""
MOST_DAYS = 20
"""Days of one source that are reported."""


def volume_gap(view: FeedView) -> Iterator[FeedIssue]:
    """An issue for each day with far fewer or more records than the same days of other weeks."""
    for source in (None, *(one.source for one in view.known if one.source)):
        for day, count, few, many in tuple(_odd_days(_days(view.ledger, source)))[:MOST_DAYS]:
            value, held = day.isoformat(), count_of(count, "record")
            if few >= BUSY_DAY_RECORDS and count < QUIET_SHARE * few:
                message = f"{value} has {held}, where the same weekday mostly has at least {few:,}: a gap"
                yield issue_of(source or "", issue("volume-gap", "warning", message, field="published", value=value))
            elif count > CROWDED_SHARE * max(many, BUSY_DAY_RECORDS):
                message = f"{value} has {held}, where the same weekday mostly has at most {many:,}: a flood"
                yield issue_of(source or "", issue("volume-gap", "info", message, field="published", value=value))


def spreads(ledger: Ledger, source: str) -> bool:
    """Whether a source has records of seven days or more over a month: else one day is simply that of the scrape."""
    days = [day for of, day, _ in ledger.counts("day") if of == source and day]
    return (
        len(days) >= FEWEST_DAYS
        and (date.fromisoformat(max(days)) - date.fromisoformat(min(days))).days >= SHORTEST_SPAN
    )


def _days(ledger: Ledger, source: str | None) -> dict[date, int]:
    """Records of each day, of one source or of all."""
    found: dict[date, int] = defaultdict(int)
    for of, day, count in ledger.counts("day"):
        if day and (source is None or of == source):
            found[date.fromisoformat(day)] += count
    return found


def _odd_days(days: Mapping[date, int]) -> Iterator[tuple[date, int, int, int]]:
    """Each day that may be odd: its records, and the lower and upper quartile of that weekday in the weeks around.

    Days are counted as numbers: a calendar ends at the years 1 and 9999, which feeds write where they know no date.
    """
    first, last = (day.toordinal() for day in _busy(days))
    counts = {day.toordinal(): count for day, count in days.items()}
    # a day is odd beside others with records only, so that a stretch of empty centuries costs nothing
    looked_at = {day + 7 * week for day in counts for week in (*WEEKS_AROUND, 0)}
    for day in sorted(day for day in looked_at if first <= day <= last):
        others = (day + 7 * week for week in WEEKS_AROUND)
        beside = sorted(counts.get(other, 0) for other in others if first <= other <= last)
        if sum(map(bool, beside)) >= MEASURED_WEEKS:
            count, few, many = counts.get(day, 0), beside[len(beside) // 4], beside[-1 - len(beside) // 4]
            if count < QUIET_SHARE * few or count > CROWDED_SHARE * many:
                yield date.fromordinal(day), count, few, many


def _busy(days: Mapping[date, int]) -> tuple[date, date]:
    """The first and last day of the stretch that holds nearly all records: old ones are scraped now and then."""
    if not days:
        return date.max, date.min
    order = sorted(days)
    total, passed = sum(days.values()), 0
    first = last = order[0]
    for day in order:
        first = day if passed <= EDGE_SHARE * total else first
        last = day if passed < (1 - EDGE_SHARE) * total else last
        passed += days[day]
    return first, last
