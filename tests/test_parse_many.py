"""``newsparse parse`` over many: folders, feeds and patterns, into one file, stopped and gone on with."""

import csv
import json
import sys
from pathlib import Path

import pytest

from newsparse import cli
from newsparse.cli import main
from newsparse.command.progress import Bar
from newsparse.feed.run.atomic_write import write_atomically
from newsparse.many import part_files
from newsparse.model import Article
from newsparse.parse import parse_article
from newsparse.row import COLUMNS
from shapes import in_shapes

pytestmark = pytest.mark.timeout(60)

Capture = pytest.CaptureFixture[str]
TEXT = "Old mill {0} burns\n\nBy Jane Roe\n\nA fire destroyed the old mill number {0} in Ashby on Monday, a chief said."
COUNT = 23


@pytest.fixture
def feed(tmp_path: Path) -> Path:
    path = tmp_path / "feed.jsonl"
    records = ({"id": f"r{number}", "text": TEXT.format(number)} for number in range(COUNT))
    path.write_text("".join(json.dumps(one) + "\n" for one in records), encoding="utf-8")
    return path


def run(*args: object) -> int:
    return main(["parse", *map(str, args)])


def printed(capsys: Capture) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_feed_is_printed_a_line_a_record(feed: Path, capsys: Capture, jobs: int) -> None:
    assert run(feed, "--jobs", jobs) == 0
    lines = printed(capsys)
    assert [(one["file"], one["line"], one["id"]) for one in lines] == [
        (str(feed), n + 1, f"r{n}") for n in range(COUNT)
    ]
    assert lines[3]["title"] == "Old mill 3 burns"


def test_one_shape_whatever_was_named(feed: Path, tmp_path: Path, capsys: Capture) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(2):
        (folder / f"{number}.txt").write_text(TEXT.format(number), encoding="utf-8")
    page = folder / "0.txt"
    keys = []
    for named in ((page,), (page, folder / "1.txt"), (folder,), (folder / "*.txt",), (feed,), (feed, folder)):
        assert run("--all", *named) == 0
        lines = capsys.readouterr().out.splitlines()
        keys += [tuple(json.loads(line)) for line in lines]
        assert Article.model_validate_json(lines[0]) == parse_article(TEXT.format(0))
    assert set(keys) == {("file", "line", "id", *Article.model_fields)}


def test_columns_can_be_named(tmp_path: Path, capsys: Capture) -> None:
    table = tmp_path / "feed.tsv"
    table.write_text(f"copy\tkop\n{TEXT.format(1).replace(chr(10), ' ')}\tMill lost\n", encoding="utf-8")
    assert run(table, "--field", "copy", "--column", "title=kop") == 0
    assert [one["title"] for one in printed(capsys)] == ["Mill lost"]
    assert run(table, "--field", "raw") == 1
    assert "there is no column 'raw'; there are 'copy', 'kop'" in capsys.readouterr().err


@pytest.mark.parametrize("jobs", [1, 2])
@in_shapes("kind", ["jsonl", "csv", "parquet"])
def test_a_file_is_written(feed: Path, tmp_path: Path, capsys: Capture, kind: str, jobs: int) -> None:
    if kind == "parquet":
        pytest.importorskip("pyarrow")
    out = tmp_path / f"out.{kind}"
    assert run(feed, "--jobs", jobs, "--out", out) == 0
    assert capsys.readouterr() == ("", f"newsparse: 23 records, written to {out}\n")
    rows = read(out)
    assert [row["id"] for row in rows] == [f"r{number}" for number in range(COUNT)]
    assert [row["title"] for row in rows] == [f"Old mill {number} burns" for number in range(COUNT)]
    if kind != "jsonl":
        assert tuple(rows[0]) == COLUMNS
    assert sorted(path.name for path in tmp_path.iterdir()) == ["feed.jsonl", out.name]


def read(path: Path) -> list[dict[str, object]]:
    if path.suffix == ".csv":
        with path.open(encoding="utf-8", newline="") as file:
            return [dict(row) for row in csv.DictReader(file)]
    if path.suffix == ".parquet":
        from pyarrow import parquet  # noqa: PLC0415  an extra

        return list(parquet.read_table(path).to_pylist())
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_a_record_without_an_id_has_its_place(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT.format(1), encoding="utf-8")
    (tmp_path / "b.jsonl").write_text(json.dumps({"text": TEXT.format(2)}) + "\nno json\n", encoding="utf-8")
    out = tmp_path.with_suffix(".csv")
    assert run(tmp_path, "--out", out) == 1  # a record could not be read
    assert [row["id"] for row in read(out)] == [str(tmp_path / name) for name in ("a.txt", "b.jsonl:1", "b.jsonl:2")]
    assert "is no JSON" in str(read(out)[2]["error"])


@pytest.mark.parametrize("kind", ["jsonl", "csv", "parquet"])
def test_ctrl_c_says_how_to_go_on(
    feed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture, kind: str
) -> None:
    if kind == "parquet":
        pytest.importorskip("pyarrow")
    whole, out = tmp_path / f"whole.{kind}", tmp_path / f"out.{kind}"
    assert run(feed, "--out", whole) == 0
    monkeypatch.setattr(part_files, "PART_RECORDS", 5)
    capsys.readouterr()

    def interrupted(_bar: Bar, records: int, *_more: object) -> None:
        if records == 17:
            raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(Bar, "show", interrupted)
        assert run(feed, "--out", out) == cli.INTERRUPTED
    told = capsys.readouterr().err
    assert f"stopped; 15 records stand in {out}.unfinished; the same command with --resume goes on" in told
    assert not out.exists()
    assert run(feed, "--out", out) == 2
    assert "--resume goes on" in capsys.readouterr().err
    assert run(feed, feed, "--out", out, "--resume") == 2
    assert f'another one: files was ["{feed}"], now it is ["{feed}", "{feed}"]. Give what' in capsys.readouterr().err
    assert run(feed, "--out", out, "--resume") == 0
    assert read(out) == read(whole)
    assert run(feed, "--out", out) == 2
    assert "the file is there already" in capsys.readouterr().err


def test_a_full_disk_is_reported(feed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    out = tmp_path / "out.jsonl"
    wrote = write_atomically

    def full(path: Path, content: bytes) -> None:
        if path.name.endswith("5"):
            raise OSError(28, "No space left on device", str(path))
        wrote(path, content)

    monkeypatch.setattr(part_files, "PART_RECORDS", 5)
    with monkeypatch.context() as patched:
        patched.setattr(part_files, "write_atomically", full)
        assert run(feed, "--out", out) == 2
    told = capsys.readouterr().err
    assert "No space left on device; 5 records stand in" in told
    assert "--resume goes on" in told
    assert run(feed, "--out", out, "--resume") == 0
    assert len(read(out)) == COUNT


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--out", "out.txt"], "ends in one of .jsonl, .csv, .parquet"),
        (["--resume"], "name it with --out"),
        (["--out", "out.csv", "--format", "text"], "for what is printed"),
        (["--column", "titel=kop"], "write ROLE=NAME"),
    ],
)
def test_mistakes_are_reported(feed: Path, capsys: Capture, arguments: list[str], told: str) -> None:
    assert run(feed, *arguments) == 2
    assert told in capsys.readouterr().err


def test_progress_is_a_line_now_and_then_where_nobody_looks(
    feed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setattr("newsparse.command.progress.LINE_SECONDS", 0)
    monkeypatch.setattr("newsparse.command.progress.SHORTEST_SECONDS", 0)
    assert run(feed, "--out", tmp_path / "out.jsonl") == 0
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == COUNT + 1
    assert lines[10].startswith("newsparse: 11 records, ")
    assert "%, 0:00 left" in lines[10]


def test_a_single_page_is_indented_for_a_person(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    page = tmp_path / "page.txt"
    page.write_text(TEXT.format(1), encoding="utf-8")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert run(page) == 0
    out = capsys.readouterr().out
    assert out.startswith('{\n  "file": ')
    assert Article.model_validate_json(out).title == "Old mill 1 burns"
