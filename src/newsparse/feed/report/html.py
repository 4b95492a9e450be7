"""The report of a feed as one HTML file that needs nothing else."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from newsparse.export.page import render
from newsparse.feed.report.check_help import help_of
from newsparse.feed.report.draw_up import ORDER
from newsparse.feed.report.model import FeedIssue, FeedReport
from newsparse.feed.report.timeline import timeline_of
from newsparse.feed.traits import FIELDS

MOST_ISSUES, MOST_OF_A_CHECK = 2000, 100
"""Issues that a page lists, in all and of one check; a table of more is slow to sort and read by nobody."""
MOST_ROWS = 100
"""Rows of the other tables of a page, sources and copies: more than anybody reads; ``report.json`` has all."""
MOST_RECORDS = 150
"""Records that a page shows whole: with some 20 kB each, a page of three megabytes at most."""


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
    return render(
        "feed.html.j2",
        report=report,
        issues=listed,
        of_records=sum(one.issues for one in report.checks) - len(report.issues),
        most=MOST_ROWS,
        most_of_a_check=MOST_OF_A_CHECK,
        most_issues=MOST_ISSUES,
        helped={one.check: help_of(one.check) for one in report.checks},
        records=shown,
        said=said,
        fields=FIELDS,
        timeline=timeline_of(report),
    )


def _listed(issues: Iterable[FeedIssue]) -> list[FeedIssue]:
    """The issues that a page lists: the first ones of every check, of each record the worst first."""
    listed: list[FeedIssue] = []
    counts: dict[str, int] = defaultdict(int)
    for found in issues:
        counts[found.check] += 1
        if counts[found.check] <= MOST_OF_A_CHECK and len(listed) < MOST_ISSUES:
            listed.append(found)
    return sorted(listed, key=lambda one: (one.place.number if one.place else 0, ORDER[one.severity]))
