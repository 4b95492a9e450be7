"""Engines on Arrow and in memory: a row out for a row in, the same rows everywhere, errors as rows with their issue."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from newsparse.errors import CueError, FeedError, MissingExtraError
from newsparse.model import Article
from newsparse.options import Options
from newsparse.parse import parse_article
from newsparse.row import COLUMNS

pa = pytest.importorskip("pyarrow")

from newsparse.engines.arrow import ROWS_AT_ONCE, arrow_schema, batches_of, parse_batch, parse_table, row_schema  # noqa: E402  needs pyarrow
from newsparse.extras import import_extra  # noqa: E402  behind the same check

pytestmark = pytest.mark.timeout(60)

TEXT = (
    "Old mill {0} burns\n\nBy Jane Roe\n\n“It is gone,” Jo May said in Ashby, where mill number {0} burned on Monday."
)
COUNT = 7
ROWS = [{"doc": f"r{n}", "raw": TEXT.format(n), "link": f"https://a.test/{n}"} for n in range(COUNT)]
EXPECTED = [parse_article(TEXT.format(n), options=Options(url=f"https://a.test/{n}")) for n in range(COUNT)]
NAMED: dict[str, Any] = {"column": "raw", "columns": {"id": "doc", "url": "link"}}
FLAT = [article.to_row(id=f"r{n}") for n, article in enumerate(EXPECTED)]


def batch(rows: object = ROWS) -> Any:
    return pa.RecordBatch.from_pylist(rows)


def checks(made: Any) -> list[list[str]]:
    return [[one["check"] for one in row] for row in made.column("warnings").to_pylist()]


def test_the_schema_is_published() -> None:
    page = (Path(__file__).parent.parent / "docs/engines.md").read_text(encoding="utf-8")
    lines = page.partition("## The nested schema")[2].splitlines()
    table = {line.split("`")[1]: line.split("`")[3] for line in lines if line.startswith("| `")}
    assert table == {field.name: str(field.type) for field in arrow_schema()}


def test_a_batch_of_articles_with_all_that_they_hold() -> None:
    made = parse_batch(batch(), **NAMED)
    assert made.schema == arrow_schema()
    for number, (row, article) in enumerate(zip(made.to_pylist(), EXPECTED, strict=True)):
        assert (row.pop("id"), row.pop("text")) == (f"r{number}", article.text)
        assert (row.pop("published_utc"), row.pop("updated_utc")) == (None, None)
        assert Article.model_validate(row) == article.model_copy(update={"source": "", "blocks": ()})


def test_flat_rows_are_those_of_everywhere() -> None:
    made = parse_batch(batch(), **NAMED, nested=False)
    assert made.schema == row_schema()
    assert made.to_pylist() == FLAT
    assert parse_table(pa.Table.from_pylist(ROWS), **NAMED, nested=False).to_pylist() == FLAT


def test_moments_are_timestamps_where_the_zone_is_known() -> None:
    dates = ("2024-12-05T10:30:00+01:00", "2024-12-05T10:30:00", "2024-12-05", "0001-01-01T00:00:00+05:00", None)
    made = parse_batch(batch([{"text": TEXT.format(1), "date": date} for date in dates]))
    assert made.column("published").to_pylist() == [*dates[:3], None, None]
    moments = made.column("published_utc").to_pylist()
    assert [moment and moment.isoformat() for moment in moments] == ["2024-12-05T09:30:00+00:00", *[None] * 4]


@pytest.mark.parametrize(
    ("column", "expected"),
    [
        (pa.array([TEXT.format(1), None], pa.string()), [[], ["missing-text"]]),
        (pa.array([TEXT.format(1), None], pa.large_string()), [[], ["missing-text"]]),
        (pa.array([TEXT.format(1).encode(), b""], pa.binary()), [[], ["empty-text"]]),
        (pa.array([TEXT.format(1), " "]).dictionary_encode(), [[], ["empty-text"]]),
        (pa.array([TEXT.format(1).split("\n\n"), []]), [[], ["missing-text"]]),
        (pa.array([1.0, float("nan")]), [["missing-text"]] * 2),
        (pa.array([None, None]), [["missing-text"]] * 2),
    ],
    ids=["string", "large", "binary", "dictionary", "list", "NaN", "null"],
)
@pytest.mark.parametrize("nested", [True, False])
def test_a_row_for_each_row_whatever_it_holds(column: Any, expected: list[list[str]], nested: bool) -> None:  # noqa: FBT001  given by name
    made = parse_batch(pa.RecordBatch.from_arrays([column], ["text"]), nested=nested)
    assert (checks(made) if nested else made.column("warnings").to_pylist()) == expected


def test_a_batch_of_no_rows() -> None:
    for nested in (True, False):
        made = parse_batch(batch().slice(0, 0), **NAMED, nested=nested)
        assert (made.num_rows, made.schema) == (0, arrow_schema() if nested else row_schema())
    assert parse_table(pa.Table.from_pylist(ROWS).slice(0, 0), **NAMED).schema == arrow_schema()


def test_a_column_that_is_not_there() -> None:
    for empty in (batch(), batch().slice(0, 0)):
        with pytest.raises(FeedError, match="no column 'text'; there are 'doc', 'raw', 'link'"):
            parse_batch(empty)
        with pytest.raises(FeedError, match="no column 'date'"):
            parse_batch(empty, column="raw", columns={"published": "date"})


@pytest.mark.slow
def test_a_text_of_200_megabytes() -> None:
    made = parse_batch(batch([{"text": "a fire " * (200_000_000 // 7)}, {"text": TEXT.format(1)}]))
    assert checks(made) == [["text-too-long"], []]


def test_large_batches_are_cut_and_their_rows_stay_in_order() -> None:
    rows = [{"id": str(number), "text": ""} for number in range(2 * ROWS_AT_ONCE + 1)]
    made = list(batches_of([batch(rows), batch(rows[:1])]))
    assert [one.num_rows for one in made] == [ROWS_AT_ONCE, ROWS_AT_ONCE, 1, 1]
    assert [one for part in made for one in part.column("id").to_pylist()] == [row["id"] for row in (*rows, rows[0])]


def test_a_wrong_cue_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(CueError, match=r"none\.toml"):
        parse_batch(batch(), **NAMED, options=Options(cues=(tmp_path / "none.toml",)))


def test_a_package_that_is_missing_is_reported() -> None:
    with pytest.raises(MissingExtraError, match=r"pip install 'newsparse\[no_such_engine\]'"):
        import_extra("no_such_engine.data")


@pytest.mark.parametrize("jobs", [1, 2])
def test_pandas(jobs: int) -> None:
    pandas = pytest.importorskip("pandas")
    from newsparse.engines.pandas import parse_frame  # noqa: PLC0415  needs pandas

    frame = pandas.DataFrame(ROWS, index=range(100, 100 + COUNT))
    made = parse_frame(frame, **NAMED, jobs=jobs)
    assert list(made.columns) == list(COLUMNS)
    assert list(made.index) == list(frame.index)
    assert list(made["title"]) == [row["title"] for row in FLAT]
    assert list(made["quotes"]) == [row["quotes"] for row in FLAT]
    assert list(frame.join(made)["doc"]) == list(made["id"])
    empty = parse_frame(frame.iloc[:0], **NAMED)
    assert (len(empty), list(empty.columns)) == (0, list(COLUMNS))
    odd = parse_frame(pandas.DataFrame({"text": [TEXT.format(1), None, float("nan"), pandas.NA, 7]}))
    assert list(odd["warnings"]) == [[], *[["missing-text"]] * 4]
    with pytest.raises(FeedError, match="no column 'text'; there are 'doc', 'raw', 'link'"):
        parse_frame(frame)


@pytest.mark.parametrize("jobs", [1, 2])
def test_polars(jobs: int) -> None:
    polars = pytest.importorskip("polars")
    from newsparse.engines.polars import parse_frame  # noqa: PLC0415  needs polars

    frame = polars.DataFrame(ROWS)
    assert parse_frame(frame, **NAMED, jobs=jobs).to_dicts() == FLAT
    lazy = parse_frame(frame.lazy(), **NAMED, jobs=jobs)
    assert isinstance(lazy, polars.LazyFrame)
    assert lazy.select("id", "title").collect().rows() == [(row["id"], row["title"]) for row in FLAT]
    empty = parse_frame(frame.clear(), **NAMED)
    assert (empty.height, empty.columns) == (0, list(COLUMNS))
    assert parse_frame(polars.DataFrame({"text": [None, float("nan")]})).height == 2
    for kind in (frame, frame.lazy()):
        with pytest.raises(FeedError, match="no column 'text'; there are 'doc', 'raw', 'link'"):
            parse_frame(kind)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of Ray to itself
def test_ray() -> None:
    ray = pytest.importorskip("ray")
    from newsparse.engines.ray import parse_dataset  # noqa: PLC0415  needs Ray

    os.environ.setdefault("RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO", "0")
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)
    try:
        made = parse_dataset(ray.data.from_items(ROWS), **NAMED).take_all()
    finally:
        ray.shutdown()
    assert sorted(row["id"] for row in made) == [row["id"] for row in FLAT]
    assert {row["id"]: list(row["quotes"]) for row in made} == {row["id"]: row["quotes"] for row in FLAT}


def test_dask() -> None:
    dataframe = pytest.importorskip("dask.dataframe")
    pandas = pytest.importorskip("pandas")
    from newsparse.engines.dask import parse_frame  # noqa: PLC0415  needs Dask

    frame = dataframe.from_pandas(pandas.DataFrame(ROWS), npartitions=2)
    made = parse_frame(frame, **NAMED)
    assert list(made.columns) == list(COLUMNS)
    found = made.compute(scheduler="synchronous")
    assert [tuple(row) for row in found[["id", "title", "text"]].to_numpy()] == [
        (row["id"], row["title"], row["text"]) for row in FLAT
    ]
    with pytest.raises(FeedError, match="no column 'text'"):
        parse_frame(frame)


def test_datatrove(tmp_path: Path) -> None:
    pytest.importorskip("datatrove")
    from datatrove.executor import LocalPipelineExecutor  # noqa: PLC0415  an extra
    from datatrove.pipeline.readers import JsonlReader  # noqa: PLC0415  an extra
    from datatrove.pipeline.writers import JsonlWriter  # noqa: PLC0415  an extra

    from newsparse.engines.datatrove import ParseArticles  # noqa: PLC0415  needs datatrove

    (tmp_path / "in").mkdir()
    lines = [{"id": row["doc"], "text": row["raw"], "url": row["link"]} for row in ROWS]
    (tmp_path / "in/feed.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    reader, writer = JsonlReader(str(tmp_path / "in")), JsonlWriter(str(tmp_path / "out"), compression=None)
    LocalPipelineExecutor(pipeline=[reader, ParseArticles(), writer], logging_dir=str(tmp_path / "log")).run()
    (out,) = (tmp_path / "out").glob("*.jsonl")
    made = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert [(one["id"], one["text"]) for one in made] == [(row["id"], row["text"]) for row in FLAT]
    assert [one["metadata"]["title"] for one in made] == [row["title"] for row in FLAT]
