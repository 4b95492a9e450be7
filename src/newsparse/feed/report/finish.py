"""Finish: the report of a feed, made of what its ledger has counted and of the issues of the feed as a whole."""

from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import version
from typing import NamedTuple

from newsparse.feed.checks import copies
from newsparse.feed.checks.feed import FEED_CHECKS
from newsparse.feed.checks.feed_view import FeedView
from newsparse.feed.ledger import Ledger
from newsparse.feed.report import draw_up
from newsparse.feed.report.model import FeedReport
from newsparse.feed.sources.keys import Layout

_KINDS: tuple[copies.CopyKind, ...] = ("repeat", "wire", "near")


class Totals(NamedTuple):
    """What the report says of a run that its ledger does not know."""

    feed: str
    """What the feed is called: its path, or a name."""
    records: int
    rejected: int
    seconds: float
    """How long the run took, without interruptions."""
    run: str = ""
    """The feed and how it was read, as ``FeedReport.run`` has it."""


def report_of(ledger: Ledger, totals: Totals, layout: Layout, baseline: FeedReport | None = None) -> FeedReport:
    """The report of a feed whose records are all counted; the checks of the feed as a whole run here.

    Args:
        ledger: what was counted.
        totals: what the ledger does not know of the run.
        layout: how the feed was said to be laid out.
        baseline: the report of an earlier feed to compare with.

    Example:
        >>> ledger = Ledger()
        >>> report_of(ledger, Totals("memory", 0, 0, 0.0), Layout()).issues
        ()
        >>> ledger.close()
    """
    made = _counted(ledger, totals)
    view = FeedView(made, ledger, layout, baseline)
    issues = tuple(found for check in FEED_CHECKS for found in check(view))
    for found in issues:
        ledger.add("check", found.check, found.severity)
    return made.model_copy(update={"issues": issues, "checks": draw_up.checks_of(ledger)})


def _counted(ledger: Ledger, totals: Totals) -> FeedReport:
    """The report without the issues of the feed as a whole."""
    counts = {f"{kind} copies": _count(ledger, "count(*)", kind) for kind in _KINDS}
    counts |= {f"{severity} records": ledger.count("severity", severity) for severity in (*draw_up.ORDER, "odd")}
    counts |= {f"{kind} clusters": _count(ledger, "count(DISTINCT first)", kind) for kind in _KINDS}
    counts["near copies sought"] = int(ledger.count("sought", "near") > 0)
    counts |= {f"learned {what}": number for what, _, number in ledger.counts("learned")}
    return FeedReport(
        feed=totals.feed,
        run=totals.run,
        version=version("newsparse"),
        finished=datetime.now(UTC),
        seconds=totals.seconds,
        records=totals.records,
        articles=totals.records - totals.rejected,
        rejected=totals.rejected,
        columns=draw_up.pairs_of(ledger, "column"),
        keys=draw_up.pairs_of(ledger, "key"),
        checks=draw_up.checks_of(ledger),
        sources=draw_up.sources_of(ledger),
        days=draw_up.days_of(ledger),
        issues=(),
        clusters=tuple(cluster for kind in _KINDS for cluster in copies.clusters(ledger, kind)),
        counts=counts,
        shapes=draw_up.pairs_of(ledger, "shape"),
    )


def _count(ledger: Ledger, what: str, kind: str) -> int:
    rows: Iterator[tuple[object, ...]] = ledger.rows(f"SELECT {what} FROM twins WHERE kind = ?", kind)  # noqa: S608  ours
    return int(str(next(rows)[0]))
