"""Spark feed: the report of a whole feed, the same that ``validate_feed`` draws up, counted by Spark."""

import time
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from newsparse.engines.feed_columns import checked_batches, checked_schema, count_type, counts_of_marks
from newsparse.engines.spark_copies import add_near, add_records, add_twins, marks_of
from newsparse.export.table import arrow
from newsparse.extras import import_extra
from newsparse.feed.checks.feed import SHARED_COUNT, WATCHED
from newsparse.feed.checks.feed_view import FEWEST_RECORDS
from newsparse.feed.ledger import Ledger
from newsparse.feed.report.finish import Totals, report_of
from newsparse.feed.report.model import FeedReport
from newsparse.feed.settings import Settings
from newsparse.feed.sources.columns import require

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

NEVER_CONSTANT = int(min(share for *_, share in WATCHED) * FEWEST_RECORDS)
"""A title, author or moment that so few articles have, or fewer, is never reported as constant. Most are such, and
their counts are not sent to this process."""
_DEFAULT = Settings()


def feed_report(
    frame: "DataFrame", settings: Settings = _DEFAULT, *, number: str = "number", name: str = "memory"
) -> FeedReport:
    """The report of a feed: its counts, copies and issues, grouped by Spark and drawn up by this process.

    What comes to this process are sums: a few for each source, day and key, the lines that a source repeats, and the
    copies of the clusters that a report lists.

    Args:
        frame: the records, with a column of numbers from 1 on that tell them apart and order them.
        settings: as for ``validate_feed``; ``out``, ``resume``, ``jobs``, ``timeout``, ``learn_source`` do nothing.
        number: the column of the numbers.
        name: what the feed is called in the report.

    Raises:
        FeedError: a column is not there.
        MissingExtraError: pyspark, pyarrow, or for near copies datasketch is not installed.
    """
    start = time.monotonic()
    types = import_extra("pyspark.sql.pandas.types", "spark")
    require(settings.layout, frame.columns, "the table")
    settings = settings.model_copy(update={"now": settings.moment or datetime.now(UTC), "out": None})
    made = partial(checked_batches, settings=settings, number=number)
    checked = frame.mapInArrow(made, types.from_arrow_schema(checked_schema())).persist()
    marks = marks_of(checked).persist()
    with closing(Ledger()) as ledger:
        _add_counts(ledger, checked, marks)
        _add_lines(ledger, checked)
        counted = add_twins(ledger, marks)
        ledger.add("read once", count=int(settings.options.learn_source))
        if settings.near_duplicates:
            add_near(ledger, checked, marks)
        add_records(ledger, checked)
        total = checked.selectExpr("count(*) as records", "count_if(rejected) as rejected").first()
        totals = Totals(name, total["records"], total["rejected"], round(time.monotonic() - start, 3))
        baseline = settings.baseline if isinstance(settings.baseline, FeedReport) else None
        report = report_of(ledger, totals, settings.layout, baseline)
    for held in (marks, checked):
        held.unpersist()
    return report.model_copy(update={"counts": report.counts | counted})


def _add_counts(ledger: Ledger, checked: "DataFrame", marks: "DataFrame") -> None:
    """Adds up what was counted of each record, and what the marks of copies add to it."""
    functions, types = import_extra("pyspark.sql.functions", "spark"), import_extra("pyspark.sql.pandas.types", "spark")
    marked = marks.groupBy("number").agg(functions.collect_list(functions.struct("check", "severity")).alias("marks"))
    schema = types.from_arrow_schema(arrow().schema(list(count_type())))
    beside = checked.select("number", "source", "rejected", "severities").join(marked, "number")
    more = beside.mapInArrow(counts_of_marks, schema)
    counts = checked.selectExpr("inline(counts)").unionByName(more)
    summed = counts.groupBy("kind", "a", "b").agg(functions.sum("n").alias("n"))
    for row in _rows(summed.where(f"n > {NEVER_CONSTANT} or kind not like 'value %'")):
        ledger.add(row["kind"], row["a"], row["b"], row["n"])


def _add_lines(ledger: Ledger, checked: "DataFrame") -> None:
    """Adds the lines that stand in several articles of a source."""
    functions = import_extra("pyspark.sql.functions", "spark")
    lines = checked.selectExpr("source", "inline(lines)").groupBy("source", "key")
    counted = lines.agg(functions.count("*").alias("n"), functions.first("text").alias("text"))
    for row in _rows(counted.where(f"n >= {SHARED_COUNT}")):
        ledger.add_line(row["source"], row["key"], row["text"], row["n"])


def _rows(frame: "DataFrame") -> Any:
    """The rows of a frame that holds sums, one at a time; by one job, and not one for each partition."""
    return frame.repartition(1).toLocalIterator()
