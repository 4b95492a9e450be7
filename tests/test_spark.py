"""Spark for real: a local cluster of two, articles by ``mapInArrow``, and the report of a feed."""

import json
import os
import shutil
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.util import find_spec
from typing import Any

import pytest
from benchmarks.planter import plant

from newsparse.errors import FeedError
from newsparse.feed.run.whole_feed import validate_feed
from newsparse.feed.settings import Settings
from newsparse.model import Article
from newsparse.parse import parse_article

pytest.importorskip("pyspark")
if shutil.which("java") is None:
    pytest.skip("no Java, which Spark runs on", allow_module_level=True)

from newsparse.engines.spark import parse_frame
from newsparse.engines.spark_feed import feed_report

pytestmark = [pytest.mark.timeout(180), pytest.mark.filterwarnings("ignore")]  # Spark's own warnings

TEXT = (
    "Old mill {0} burns\n\nBy Jane Roe\n\n“It is gone,” Jo May said in Ashby, where mill number {0} burned on Monday."
)
COUNT = 40
FEED = 160
"""Records of the feed: enough for a source to be judged by its shares, few enough for a minute."""
SHARER = "ashbypost.test"
"""The source whose texts share a line; every so-many-th record would be of some sources only, which take turns."""
SHARED = "The council of Ashby meets again in the town hall on Tuesday of next week."
"""A sentence that reads as news: the parser takes a call to subscribe out of the body, and nothing would be shared."""
NOW = datetime(2025, 6, 1, 12, tzinfo=UTC)
COLUMNS = (
    "id string, url string, title string, author string, published string, language string, text string, number bigint"
)


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    from pyspark.sql import SparkSession  # noqa: PLC0415  an extra

    os.environ["PYSPARK_PYTHON"] = sys.executable
    paths = os.pathsep.join(path for path in sys.path if path)
    builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    builder = builder.config("spark.sql.shuffle.partitions", "2").config("spark.executorEnv.PYTHONPATH", paths)
    session = (
        builder.config("spark.driver.bindAddress", "127.0.0.1").config("spark.driver.host", "127.0.0.1").getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()


def rows(count: int = COUNT) -> list[dict[str, str]]:
    return [{"doc": f"r{n}", "raw": TEXT.format(n), "link": f"https://a.test/{n}"} for n in range(count)]


def test_flat_rows(spark: Any) -> None:
    frame = spark.createDataFrame(rows()).repartition(2)
    made = parse_frame(frame, column="raw", columns={"id": "doc", "url": "link"})
    found = {row["id"]: row.asDict() for row in made.collect()}
    expected = [parse_article(one["raw"]).to_row(id=one["doc"]) | {"url": one["link"]} for one in rows()]
    assert found == {row["id"]: row for row in expected}
    assert frame.join(made, frame["doc"] == made["id"]).count() == COUNT


def test_nested_rows(spark: Any) -> None:
    made = parse_frame(spark.createDataFrame(rows(3)), column="raw", columns={"id": "doc"}, nested=True)
    for row in made.collect():
        data = row.asDict(recursive=True)
        for name in ("id", "text", "published_utc", "updated_utc"):
            del data[name]
        number = int(row["title"].split()[2])
        expected = parse_article(TEXT.format(number))
        assert Article.model_validate(data).to_dict() == expected.to_dict() | {"url": f"https://a.test/{number}"}


def test_a_row_without_an_article_stays_a_row_with_its_issue(spark: Any) -> None:
    frame = spark.createDataFrame([(TEXT.format(1),), (None,), ("",)], "text string").coalesce(1)
    assert [row["warnings"] for row in parse_frame(frame).collect()] == [[], ["missing-text"], ["empty-text"]]
    assert parse_frame(frame.limit(0)).count() == 0
    with pytest.raises(FeedError, match="no column 'raw'; there are 'text'"):
        parse_frame(frame, column="raw")


def feed(count: int) -> list[dict[str, Any]]:
    """The records of a feed with planted faults, all with the same keys, as a table has them."""
    lines = [one.line for one in plant(count, rate=0.5, seed=3, now=NOW)]
    read = [record for line in lines if isinstance(record := loaded(line), dict)]
    keys = ("id", "url", "title", "author", "published", "language", "text")
    records = [{key: record.get(key) for key in keys} for record in read]
    copies = Counter(record["text"] for record in records)
    for record in records:
        text = record["text"]
        if text and SHARER in str(record["url"]) and copies[text] == 1:  # what the wire sent stays as others have it
            record["text"] = f"{text}\n\n{SHARED}"
    return records


def loaded(line: str) -> object:
    try:
        return json.loads(line)
    except ValueError:
        return None


def test_the_report_of_a_feed_is_that_of_validate_feed(spark: Any) -> None:
    near = find_spec("datasketch") is not None
    records = feed(FEED)
    settings = Settings(now=NOW, near_duplicates=near)
    frame = spark.createDataFrame([{**record, "number": n} for n, record in enumerate(records, 1)], COLUMNS)
    found = feed_report(frame.repartition(2), settings)
    expected = validate_feed(records, settings)
    beside = {"finished", "seconds", "run"}  # Spark's runs are not gone on with
    assert found.model_dump(exclude=beside) == expected.model_dump(exclude=beside)
    shared = {(issue.source, issue.value) for issue in expected.issues if issue.check == "shared-line"}
    assert shared == {(SHARER, SHARED)}
    assert {cluster.kind for cluster in expected.clusters} >= {"repeat", "wire", *(["near"] if near else [])}
