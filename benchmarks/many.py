"""Many records: two processes against one, the parent's memory, what a row costs, and Spark against two processes.

    python -m benchmarks.many --records 20000
    python -m benchmarks.many --records 4000 --spark

Wall time says little on a machine that others use: beside it stands what the processor time would give on two cores of
its own. Records are made up and short, so that what is not parsing weighs more than in a real feed.
"""

import argparse
import os
import random
import resource
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.story import story
from newsparse.export.table import to_parquet
from newsparse.many.parse import parse_articles
from newsparse.parse import parse_article

SHORT = 3
"""Paragraphs of a short record: some 60 words."""
SAMPLED = (1_000, 10_000)
"""Records after which the parent's memory is looked at, beside the last."""


def main() -> None:
    """Makes records, runs them, prints the figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--records", type=int, default=2000)
    parser.add_argument("--spark", action="store_true", help="Spark, local[2], against two processes")
    args = parser.parse_args()
    parse_article("")  # loads what is loaded late
    if args.spark:
        _spark(args.records)
        return
    one = _measured("one process", args.records, lambda: _count(parse_articles(texts(args.records))))
    two = _measured("two processes", args.records, lambda: _count(parse_articles(texts(args.records), jobs=2)))
    _say(f"two to one: {one[0] / two[0]:.2f} by the clock, {one[1] / (two[1] / 2):.2f} by processor time")
    _rows(min(args.records, 1000))


def texts(count: int) -> Iterator[str]:
    """Short made-up articles, each once."""
    chance, now = random.Random(7), datetime.now(UTC)  # noqa: S311  no secret
    for number in range(count):
        made = story(number, chance, now=now)
        yield "\n\n".join((made.title, f"By {made.author}", *made.paragraphs[:SHORT]))


def _count(articles: Iterator[object]) -> None:
    for number, _ in enumerate(articles, 1):
        if number in SAMPLED:
            _say(f"  after {number:,} records this process holds {_held():.0f} MB")
    _say(f"  at the end {_held():.0f} MB, at most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def _held() -> float:
    """Megabytes of memory that this process holds."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def _measured(name: str, records: int, run: Callable[[], object]) -> tuple[float, float]:
    """Seconds by the clock, and of processor time, children's with it."""
    start, spent = time.perf_counter(), _spent()
    run()
    seconds, cpu = time.perf_counter() - start, _spent() - spent
    each = 1000 * cpu / records
    _say(f"{name}: {seconds:.1f} s, {records / seconds:.0f} a second; {each:.2f} ms of processor time each")
    return seconds, cpu


def _spent() -> float:
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)


def _rows(records: int) -> None:
    to_parquet([parse_article("").to_row()])  # loads pyarrow
    start = time.process_time()
    articles = [parse_article(text) for text in texts(records)]
    quotes = [article.quotes for article in articles]
    parsed = time.process_time()
    rows = [article.to_row() for article in articles]
    flat = time.process_time()
    to_parquet(rows)
    written = time.process_time()
    took = parsed - start
    shares = (flat - parsed) / took, (written - flat) / took
    _say(f"to_row takes {shares[0]:.2%} of parsing, Parquet {shares[1]:.2%} ({len(quotes):,} articles)")


def _spark(records: int) -> None:
    from pyspark.sql import SparkSession

    from newsparse.engines.spark import parse_frame

    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    frame = session.createDataFrame([(text,) for text in texts(records)], "text string").repartition(8).cache()
    frame.count()
    made = parse_frame(frame)

    def run() -> None:
        made.write.format("noop").mode("overwrite").save()

    run()  # warm: the workers are up and have loaded the library
    first = _measured("Spark, local[2]", records, run)
    two = _measured("two processes", records, lambda: _count(parse_articles(texts(records), jobs=2)))
    again = _measured("Spark, local[2]", records, run)
    _say(f"Spark to two processes: {two[0] / min(first[0], again[0]):.2f} by the clock")
    session.stop()


def _say(line: str) -> None:
    print(line, flush=True)


if __name__ == "__main__":
    main()
