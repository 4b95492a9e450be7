"""Rows: one flat row an article, the same columns everywhere; plain data that loads back; a repr of a screenful."""

import csv
import io
import json
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from newsparse.engines.in_frame import rows_of
from newsparse.export.table import CSV_HEADER, to_csv, to_parquet, to_table
from newsparse.forms import to_rows
from newsparse.model import Article, Author, Block, Caption, Credit, Issue, Quote
from newsparse.options import Options
from newsparse.parse import parse_article
from newsparse.row import COLUMNS, LISTS
from shapes import some_of

ROOT = Path(__file__).parent.parent
INPUTS = sorted(ROOT.glob("fixtures/articles/*/input.*"))
FULL = Article(
    title="Old mill, “burns”",
    authors=(Author(name="Jane Roe"), Author(name="Bo Lee")),
    captions=(
        Caption(text="The mill.", credit=Credit(raw="Al Day/AP"), image="https://a.test/1.jpg"),
        Caption(text="Ash."),
    ),
    quotes=(Quote(spans=(), text="It is gone,", speaker="Jo May"), Quote(spans=(), text="Gone.")),
    body=tuple(
        Block(kind="paragraph", text=t, start=0, end=1, rule="a.b", why="so") for t in ("One,\ntwo.", "“Three”")
    ),
    tags=("fire", "mills;wheels"),
    warnings=(Issue(check="a", severity="warning", message="odd"), Issue(check="b", severity="error", message="none")),
)


@pytest.mark.parametrize(
    ("articles", "ids", "error", "said"),
    [
        ([FULL, FULL], ["a"], ValueError, "1 id and more articles: give an id for each article"),
        ([FULL], ["a", "b"], ValueError, "1 article and more ids"),
        ([FULL], "a", TypeError, "give a list of them, also of one"),
        (FULL, None, TypeError, r"of one, write article\.to_row\(\)"),
    ],
)
def test_rows_of_what_are_no_articles_or_ids(articles: Any, ids: Any, error: type[Exception], said: str) -> None:
    with pytest.raises(error, match=said):
        list(to_rows(articles, ids))


@pytest.mark.parametrize(
    ("given", "written"),
    [
        *((None, None), ("r1", "r1"), ("", ""), ("007", "007"), ("a\ud800b", "a\ufffdb")),
        *((7, "7"), (0, "0"), (-1, "-1"), (10**30, "1" + "0" * 30), (np.int64(7), "7"), (np.uint8(7), "7")),
    ],
)
def test_an_id_is_written_as_it_is_or_as_its_digits(given: Any, written: str | None) -> None:
    assert FULL.to_row(id=given)["id"] == written
    assert [row["id"] for row in to_rows([FULL, FULL], iter((given, given)))] == [written, written]


def test_numbers_as_ids_come_out_of_every_form() -> None:
    rows = list(to_rows([FULL] * 3, range(1, 4)))
    assert [row["id"] for row in rows] == ["1", "2", "3"]
    assert [cells[0] for cells in csv.reader(io.StringIO(to_csv(rows)))] == ["1", "2", "3"]
    assert to_table(rows).column("id").to_pylist() == ["1", "2", "3"]


@pytest.mark.parametrize("given", [7.0, float("nan"), b"7", ("a",), {}])
def test_what_is_no_id_is_refused(given: Any) -> None:
    with pytest.raises(TypeError, match=rf"an id is a str or an int, not {type(given).__name__}; write id=str"):
        FULL.to_row(id=given)


def test_a_frame_that_is_none_and_processes_that_are_none() -> None:
    class Series(list[str]):
        """What pandas calls a column."""

    with pytest.raises(TypeError, match=r"takes a DataFrame, not Series; write series.to_frame\('text'\)"):
        rows_of(Series(), "text", None, Options(), 1)
    with pytest.raises(ValueError, match="at least 1, not -1"):
        rows_of(SimpleNamespace(columns=["text"]), "text", None, Options(), -1)


def test_every_column_is_documented_in_order() -> None:
    page = (ROOT / "docs/rows.md").read_text(encoding="utf-8")
    table = [line.split("`")[1] for line in page.splitlines() if line.startswith("| `")]
    assert table == list(COLUMNS)


def test_a_row_holds_what_the_article_says() -> None:
    row = FULL.to_row(id="r1")
    assert tuple(row) == COLUMNS
    assert (row["id"], row["authors"], row["text"]) == ("r1", ["Jane Roe", "Bo Lee"], "One,\ntwo.\n\n“Three”")
    assert (row["captions"], row["credits"]) == (["The mill.", "Ash."], ["Al Day/AP", ""])
    assert row["images"] == ["https://a.test/1.jpg", ""]
    assert (row["quotes"], row["speakers"]) == (["It is gone,", "Gone."], ["Jo May", ""])
    assert (row["warnings"], row["error"]) == (["a", "b"], "none")
    assert Article().to_row()["id"] is None


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("We value your privacy\n\nWe and our partners use cookies.\n\nAccept all\nReject all", "consent"),
        ("404 Not Found\n\nThe page you are looking for does not exist.", "error"),
        ("Home\nNews\nSport\nWeather\nSubscribe\nLog in\nAbout us\nPrivacy policy", "no running text"),
        ("", "no text"),
    ],
)
def test_a_row_without_an_article_says_why(raw: str, said: str) -> None:
    assert said in str(parse_article(raw).to_row()["error"])


def test_the_row_of_an_article_has_no_error() -> None:
    raw = b"Old mill burns\n\nA fire destroyed the old mill in Ashby on Monday night, the chief said at the Caf\xe9."
    row = parse_article(raw).to_row()
    assert (row["warnings"], row["error"]) == (["encoding-guessed"], None)


@pytest.mark.parametrize(
    ("value", "stated", "utc"),
    [
        (None, None, None),
        (date(2024, 12, 5), "2024-12-05", None),
        (datetime(2024, 12, 5, 9, 30), "2024-12-05T09:30:00", None),  # noqa: DTZ001  naive is meant
        (datetime(2024, 12, 5, 9, 30, tzinfo=UTC), "2024-12-05T09:30:00+00:00", "2024-12-05T09:30:00Z"),
        (
            datetime(2024, 12, 5, tzinfo=timezone(timedelta(hours=5, minutes=30))),
            "2024-12-05T00:00:00+05:30",
            "2024-12-04T18:30:00Z",
        ),
        (datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=5))), "0001-01-01T00:00:00+05:00", None),
        (datetime(9999, 12, 31, 23, tzinfo=timezone(timedelta(hours=-5))), "9999-12-31T23:00:00-05:00", None),
    ],
)
def test_dates_stand_as_stated_and_in_utc(value: date | None, stated: str | None, utc: str | None) -> None:
    row = Article(published=value, updated=value).to_row()
    assert (row["published"], row["published_utc"]) == (row["updated"], row["updated_utc"]) == (stated, utc)


def test_half_a_surrogate_pair_becomes_what_files_hold() -> None:
    row = Article(title="a\ud800b", tags=("c\udfffd",)).to_row()
    assert (row["title"], row["tags"]) == ("a\ufffdb", ["c\ufffdd"])


def test_csv_reads_back() -> None:
    text = CSV_HEADER + to_csv([FULL.to_row(id="r1"), Article().to_row()])
    first, second = csv.DictReader(io.StringIO(text, newline=""))
    expected = FULL.to_row(id="r1")
    for name, value in expected.items():
        assert first[name] == (json.dumps(value, ensure_ascii=False) if name in LISTS else value or "")
    assert second["authors"] == "[]"


def test_parquet_reads_back() -> None:
    pa = pytest.importorskip("pyarrow")
    from pyarrow import parquet  # noqa: PLC0415  an extra

    rows = [FULL.to_row(id="r1"), Article().to_row()]
    assert parquet.read_table(pa.BufferReader(to_parquet(rows))).to_pylist() == to_table(rows).to_pylist() == rows


def test_frames_have_the_same_columns() -> None:
    pandas = pytest.importorskip("pandas")
    assert list(pandas.DataFrame([FULL.to_row()]).columns) == list(COLUMNS)


@some_of("path", INPUTS, ids=lambda path: path.parent.name)
def test_plain_data_loads_back(path: Path) -> None:
    article = parse_article(path.read_bytes())
    data = json.loads(json.dumps(article.to_dict()))
    assert not {"source", "blocks"} & data.keys()
    assert Article.model_validate(data) == article.model_copy(update={"source": "", "blocks": ()})
    assert Article.model_validate(json.loads(json.dumps(article.to_dict(whole=True)))) == article


def test_what_the_command_prints_beside_it_is_passed_over() -> None:
    line = json.dumps({"file": "a.txt", "line": 1, "id": None, **FULL.to_dict()})
    assert Article.model_validate_json(line) == Article.model_validate(json.loads(line)) == FULL


@some_of("path", INPUTS, ids=lambda path: path.parent.name)
def test_a_repr_is_a_screenful(path: Path) -> None:
    shown = repr(parse_article(path.read_bytes()))
    assert shown.startswith("Article(")
    assert len(shown) < 24 * 80


def test_a_repr_says_what_there_is() -> None:
    article = Article(title="x" * 200, tags=("a", "b", "c"), authors=(Author(name="Jane Roe"),), source="y" * 200)
    assert repr(article) == f"Article(title='{'x' * 71}…', authors=('Jane Roe',), tags=('a', 'b', … 1 more))"
    assert repr(Article()) == "Article()"
