"""The command on feeds: what it prints, what it writes, and the code it ends with."""

import gzip
import io
import json
import os
import sys
from pathlib import Path

import pytest

from newsparse.cli import main
from newsparse.command.feed_table import table
from newsparse.feed.report.model import FeedIssue
from newsparse.feed.run.whole_feed import validate_feed

PROSE = "\n\n".join(
    (
        "The mill on the river in Ashby has stood for two hundred years and more.",
        "Nobody knows who built it, or why the wheel turns to the left when others turn to the right.",
        "A fire took its roof on Monday night, and rain has fallen on the stones since.",
        "The council wants to sell what is left to whoever will keep the walls upright.",
    )
)
RAW = f"Old mill burns in Ashby\n\nBy Jane Roe\n\nDecember 5, 2024\n\n{PROSE}"
GOOD = {"id": "a", "url": "https://ashby.test/a", "text": RAW}

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def feed(tmp_path: Path) -> Path:
    path = tmp_path / "feed.jsonl"
    path.write_text(f"{json.dumps(GOOD)}\n{{\n", encoding="utf-8")
    return path


def run(*arguments: object) -> int:
    return main(["validate", *map(str, arguments), "--jobs", "0"])


@pytest.mark.parametrize(
    ("counts", "printed"),
    [
        ("vvvvvvvvvvvv", ["v"] * 12),
        ("vvvvvvvvvvvd", ["v"] * 11 + ["d"]),
        ("vvvvvvvvvvvvv", ["v", "v", "v", "… and 10 more of v"]),
        ("v" * 60 + "d", ["v", "v", "v", "… and 57 more of v", "d"]),
        ("v" * 9 + "s" * 5 + "d", ["v", "v", "v", "… and 6 more of v", "s", "s", "s", "… and 2 more of s", "d"]),
    ],
)
def test_no_check_hides_what_another_found_in_the_feed(counts: str, printed: list[str]) -> None:
    issues = tuple(FeedIssue(check=check, severity="info", message="odd") for check in counts)
    lines = list(table(validate_feed([GOOD]).model_copy(update={"issues": issues})))
    start = lines.index("the feed as a whole:") + 1
    shown = [line.removeprefix("info ").removesuffix(": odd") for line in lines[start : lines.index("", start)]]
    assert shown == printed


def test_a_source_without_articles_has_no_shares(capsys: Capture, tmp_path: Path) -> None:
    path = tmp_path / "feed.jsonl"
    path.write_text(f"{json.dumps(GOOD)}\n{json.dumps({'url': 'https://harbour.test/1'})}\n", encoding="utf-8")
    assert run(path) == 1
    printed = " ".join(capsys.readouterr().out.split())
    assert "ashby.test 1 0 100%" in printed
    assert "harbour.test 1 1 – – – – –" in printed


def test_a_clean_feed_ends_with_0(feed: Path, capsys: Capture) -> None:
    feed.write_text(json.dumps(GOOD), encoding="utf-8")
    assert run(feed) == 0
    out, err = capsys.readouterr()
    assert err == "newsparse: limits: error=0: kept\n"
    assert out.splitlines()[-1] == "1 record, 0 with issues: 0 errors, 0 warnings"


def test_files_and_a_table(feed: Path, tmp_path: Path, capsys: Capture) -> None:
    out = tmp_path / "out"
    assert run(feed, "--out", out) == 1
    printed, complaint = capsys.readouterr()
    assert "url: 'url' (1)" in printed
    assert "error json-syntax 1 1 50.0%" in " ".join(printed.split())
    assert "ashby.test 1 0 100% 100% 100% 0% 100%" in " ".join(printed.split())
    assert f"written to {out}" in printed
    assert complaint.splitlines() == [
        "newsparse: limits: error=0: exceeded (exit code 1): 1 record has an issue of severity error; the limit is 0"
    ]
    assert json.loads((out / "report.json").read_text(encoding="utf-8"))["rejected"] == 1
    assert run(feed, "--out", out) == 2
    assert "a finished run stands here" in capsys.readouterr().err
    assert run(feed, "--out", out, "--resume", "--fail-on", "error=1") == 0


@pytest.mark.parametrize(
    ("limits", "code"),
    [
        ("error=1", 0),
        ("error=50%", 0),
        ("error=49%", 1),
        ("json-syntax=0", 1),
        ("error", 2),
        ("", 2),
        ("no-tilte=3", 2),
    ],
)
def test_limits_decide_the_code(feed: Path, limits: str, code: int) -> None:
    assert run(feed, "--fail-on", limits) == code


def test_columns_are_named(tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "feed.csv"
    path.write_text(f'ref;copy;meta\n1;"{RAW}";x\n', encoding="utf-8")
    assert run(path, "--field", "copy", "--column", "id=ref", "--fail-on", "error=0") == 0
    assert "id: 'ref' (1)" in capsys.readouterr().out
    assert run(path, "--field", "body") == 2
    assert "no column 'body'; there are 'ref', 'copy', 'meta'" in capsys.readouterr().err
    assert run(path, "--column", "price=x") == 2
    assert "write ROLE=NAME" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("feed.jsonl", b"", "the file is empty"),
        ("feed.bin", b"\x00\x01", "name its format"),
        ("feed.parquet", b"PAR1", "write it again"),
    ],
)
def test_what_cannot_run_ends_with_2(tmp_path: Path, capsys: Capture, name: str, content: bytes, words: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    if name.endswith("parquet"):
        pytest.importorskip("pyarrow")
    assert run(path) == 2
    assert words in capsys.readouterr().err


def test_a_wrong_cue_file_ends_with_2(feed: Path, tmp_path: Path, capsys: Capture) -> None:
    cues = tmp_path / "own.toml"
    cues.write_text("[[row]]\nname = 'x'\n", encoding="utf-8")
    assert run(feed, "--cues", cues) == 2
    assert "own.toml" in capsys.readouterr().err


def test_resume_needs_a_folder(feed: Path, capsys: Capture) -> None:
    assert run(feed, "--resume") == 2
    assert "--out" in capsys.readouterr().err
    assert run(feed, "--format", "parquet") == 2
    assert "--format says how articles are written; name the folder with --out" in capsys.readouterr().err


def test_a_folder_that_is_a_file(feed: Path, capsys: Capture) -> None:
    assert run(feed, "--out", feed) == 2
    assert "a file stands here, where the articles go into a folder" in capsys.readouterr().err


def test_a_share_above_all_is_refused(feed: Path, capsys: Capture) -> None:
    assert run(feed, "--fail-on", "error=120%") == 2
    assert "'error=120%' is more than all records; write error=100%" in capsys.readouterr().err


def test_a_baseline_that_is_none(feed: Path, capsys: Capture) -> None:
    assert run(feed, "--baseline", feed) == 2
    assert "no report of a feed (Invalid JSON: trailing" in capsys.readouterr().err
    other = feed.with_name("other.json")
    other.write_text("{}")
    assert run(feed, "--baseline", other) == 2
    assert "no report of a feed (feed: Field required); give the report.json" in capsys.readouterr().err
    assert run(feed, "--baseline", feed.with_name("none.json")) == 2
    assert "none.json: there is no such report" in capsys.readouterr().err


def test_a_damaged_file_is_read_as_far_as_it_goes(tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "feed.jsonl.gz"
    path.write_bytes(gzip.compress(json.dumps(GOOD).encode() + b"\n" + os.urandom(3000).hex().encode())[:-1500])
    assert run(path) == 1
    assert "error damaged-file: the compressed file is damaged (it ends too early)" in capsys.readouterr().out


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_progress_is_shown_to_who_looks(feed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsparse.command.progress.BAR_SECONDS", 0)
    monkeypatch.setattr("newsparse.command.progress.SHORTEST_SECONDS", 0)
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert run(feed, "--out", tmp_path / "out") == 1
    shown = terminal.getvalue()
    assert "2 records, " in shown
    assert "1 rejected" in shown
    assert " left" in shown


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_a_full_disk_is_reported(feed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    def full(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    out = tmp_path / "out"
    monkeypatch.setattr("newsparse.feed.run.output.write_atomically", full)
    assert run(feed, "--out", out) == 2
    assert "No space left on device" in capsys.readouterr().err
    monkeypatch.undo()
    assert run(feed, "--out", out, "--resume") == 1
    assert "2 records" in capsys.readouterr().out


def test_the_feed_of_the_readme_ends_as_it_says(tmp_path: Path, capsys: Capture) -> None:
    root = Path(__file__).parent.parent
    readme = (root / "README.md").read_text(encoding="utf-8")
    line = next(line for line in readme.splitlines() if line.startswith("newsparse validate "))
    assert 'exits with 1: it has errors; "checked" must be new' in line
    feed = root / line.split()[2]
    assert run(feed, "--out", tmp_path / "checked") == 1
    assert "limits: error=0: exceeded (exit code 1): 5 records have" in capsys.readouterr().err
    assert run(feed, "--out", tmp_path / "checked") == 2
    assert "a finished run stands here; give another folder, or delete this one" in capsys.readouterr().err


def test_a_line_that_was_cut_is_said_to_end_early(tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "feed.jsonl"
    line = json.dumps(GOOD)
    path.write_text("".join(f"{cut}\n" for cut in (line[: len(line) // 2], line[:-1], line[:9], "{'id': 1}", line)))
    assert run(path) == 1
    said = [one.partition("no JSON: ")[2] for one in capsys.readouterr().out.splitlines() if "json-syntax:" in one]
    assert said == [
        f"it ends early, inside a string that is not closed, after {len(line) // 2} characters",
        f"it ends early, after {len(line) - 1} characters",
        "it ends early, inside a string that is not closed, after 9 characters",
        "Expecting property name enclosed in double quotes at character 2",
    ]
    whole = tmp_path / "feed.json"
    whole.write_text(f"[{line}, {line[:40]}")
    assert run(whole) == 1
    assert "it ends early, inside a string that is not closed. Nothing after" in capsys.readouterr().out


def test_a_key_that_no_record_has_is_named_even_in_quiet(feed: Path, capsys: Capture) -> None:
    feed.write_text(json.dumps(GOOD), encoding="utf-8")
    assert run(feed, "--column", "url=link", "-q") == 1
    assert "no record has the key 'link' that was given for url; the keys are" in capsys.readouterr().err


def test_a_column_is_counted_where_it_says_something(tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "feed.jsonl"
    rows = [GOOD, GOOD | {"id": None, "url": None, "title": None}, GOOD | {"text": "", "title": "", "author": []}]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    run(path, "--column", "authors=author", "--column", "title=title")
    printed, said = capsys.readouterr()
    assert [line for line in printed.splitlines() if "' (" in line] == [
        "id: 'id' (2)",
        "text: 'text' (2)",
        "url: 'url' (2)",
    ]
    assert "missing-column" not in printed + said
