"""Spark copies: records with the same text, found by Spark as ``newsparse.feed.checks.copies`` finds them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from newsparse.engines.feed_columns import shares
from newsparse.extras import import_extra
from newsparse.feed.checks.copies import CONTAINED_SHARE, LARGEST_BUCKET, MOST_CLUSTERS, near_issue
from newsparse.feed.ledger import Ledger
from newsparse.feed.run.count import count_issues, count_later

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

MARKED = ("number", "check", "severity", "first", "kind")
"""The columns of a mark; the last two are filled where the whole text is the same."""


def marks_of(checked: "DataFrame") -> "DataFrame":
    """What records have in common with earlier ones: a row of ``MARKED`` for each such thing.

    Args:
        checked: rows of ``check_batch``.
    """
    held = checked.where("has_article")
    return _same_key(held).unionByName(_same_text(held))


def _same_key(held: "DataFrame") -> "DataFrame":
    """The records whose id or address an earlier one has."""
    pairs = "inline(array(struct('id' as what, id_key as key), struct('url' as what, url_key as key)))"
    keyed = held.selectExpr("number", pairs).where("key is not null")
    met = keyed.join(_firsts(keyed, "what", "key"), ["what", "key"]).where("number > first")
    nothing = ("cast(null as bigint) as first", "cast(null as string) as kind")
    return met.selectExpr("number", "concat('duplicate-', what) as check", "'warning' as severity", *nothing)


def _same_text(held: "DataFrame") -> "DataFrame":
    """The records whose text an earlier one has: of the same source, or of another."""
    texts = held.where("text_key is not null").select("number", "text_key", "source")
    same = _firsts(texts, "text_key", "source").withColumnRenamed("first", "same")
    met = texts.join(_firsts(texts, "text_key"), "text_key").where("number > first")
    met = met.join(same, ["text_key", "source"], "left").selectExpr("*", "coalesce(number > same, false) as again")
    return met.selectExpr(
        "number",
        "if(again or source = '', 'duplicate-text', 'wire-copy') as check",
        "if(again or source = '', 'warning', 'info') as severity",
        "if(again, same, first) as first",
        "if(again or source = '', 'repeat', 'wire') as kind",
    )


def _firsts(frame: "DataFrame", *keys: str) -> "DataFrame":
    """The first number of each key that several records have, as ``first``."""
    functions = import_extra("pyspark.sql.functions", "spark")
    counted = frame.groupBy(*keys).agg(functions.min("number").alias("first"), functions.count("*").alias("size"))
    return counted.where("size > 1").drop("size")


def add_twins(ledger: Ledger, marks: "DataFrame") -> dict[str, int]:
    """Adds the copies of the clusters that a report lists; returns the number of copies and clusters of each kind."""
    functions = import_extra("pyspark.sql.functions", "spark")
    window = import_extra("pyspark.sql.window", "spark").Window
    twins = marks.where("kind is not null").select("kind", "first", "number")
    ranked = twins.withColumn("rank", functions.dense_rank().over(window.partitionBy("kind").orderBy("first")))
    for row in ranked.where(f"rank <= {MOST_CLUSTERS}").collect():
        ledger.add_twin(row["first"], row["number"], row["kind"])
    counts: dict[str, int] = {}
    sizes = twins.groupBy("kind").agg(functions.count("*").alias("n"), functions.countDistinct("first").alias("firsts"))
    for row in sizes.collect():
        counts |= {f"{row['kind']} copies": row["n"], f"{row['kind']} clusters": row["firsts"]}
    return counts


def add_near(ledger: Ledger, checked: "DataFrame", marks: "DataFrame") -> None:
    """Adds the near copies and their issues; exact ones are left out."""
    ledger.add("sought", "near")
    twins = marks.where("kind is not null").select("number").distinct()
    first_of: dict[int, int] = {}
    found = []
    for number, other, share in sorted(_nearest(checked.where("bands is not null").join(twins, "number", "left_anti"))):
        first_of[number] = first_of.get(other, other)
        ledger.add_twin(first_of[number], number, "near")
        issue = near_issue(first_of[number], share)
        count_issues(ledger, [issue])
        found.append((number, issue.severity))
    _add_severities(ledger, checked, marks, found)


def _add_severities(ledger: Ledger, checked: "DataFrame", marks: "DataFrame", found: Sequence[tuple[int, str]]) -> None:
    """Adds to the count of severities what the near copies have now, beside what each had before."""
    wanted = checked.sparkSession.createDataFrame(list(found), "number bigint, now string")
    said: dict[int, set[str]] = defaultdict(set)
    for row in marks.join(wanted, "number").select("number", "severity").collect():
        said[row["number"]].add(row["severity"])
    records = checked.join(wanted, "number").select("number", "now", "source", "rejected", "severities")
    for row in records.collect():
        before = said[row["number"]] | set(row["severities"])
        count_later(ledger, row["now"], before, row["source"], rejected=row["rejected"])


def _nearest(signed: "DataFrame") -> list[tuple[int, int, float]]:
    """Each text that is nearly the same as an earlier one, with the one that it shares the most with, and how much."""
    functions = import_extra("pyspark.sql.functions", "spark")
    window = import_extra("pyspark.sql.window", "spark").Window.partitionBy("band", "value").orderBy("number")
    banded = signed.selectExpr("number", "posexplode(bands) as (band, value)")
    ranked = banded.withColumn("rank", functions.row_number().over(window))
    earlier = ranked.where(f"rank <= {LARGEST_BUCKET}").selectExpr("band", "value", "number as other")
    pairs = banded.join(earlier, ["band", "value"]).where("number > other").select("number", "other").distinct()
    shingles = signed.select("number", "shingles")
    both = pairs.join(shingles.withColumnRenamed("shingles", "ours"), "number")
    both = both.join(shingles.toDF("other", "theirs"), "other").select("number", "other", "ours", "theirs")
    close = both.mapInArrow(shares, "number bigint, other bigint, share double").where(f"share >= {CONTAINED_SHARE}")
    best = close.selectExpr("number", "struct(share, -other as back) as found").groupBy("number")
    rows = best.agg(functions.max("found").alias("found")).collect()
    return [(row["number"], -row["found"]["back"], row["found"]["share"]) for row in rows]


def add_records(ledger: Ledger, checked: "DataFrame") -> None:
    """Adds the places of the records that are copies, and what decides which copy is the best."""
    numbers = list(_numbers(ledger))
    wanted = checked.sparkSession.createDataFrame([(number,) for number in numbers], "number bigint")
    found = checked.join(wanted, "number")
    for row in found.select("number", "id", "source", "day", "rejected", "filled", "words", "severities").collect():
        said = " ".join(row["severities"])
        beside = (row["id"], row["source"], row["day"], int(row["rejected"]), row["filled"], row["words"], said)
        ledger.add_record((row["number"], "", row["number"], None, *beside))


def _numbers(ledger: Ledger) -> Iterable[int]:
    return (int(str(number)) for (number,) in ledger.rows("SELECT first FROM twins UNION SELECT number FROM twins"))
