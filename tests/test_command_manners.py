"""The command's manners: what it refuses and with which words, what it says, and how it fits a narrow terminal."""

import io
import json
import os
import re
import sys
import threading
from pathlib import Path

import pytest

from newsparse import cli
from newsparse.cli import main
from newsparse.command.columns import aligned
from newsparse.command.feed_table import table
from newsparse.command.piped import Piped
from newsparse.export.page import can_draw
from newsparse.feed import Settings, validate_feed
from newsparse.feed.report.limits import exceeded, read_limits
from newsparse.feed.sources.keys import Layout

STORY = (
    "Old mill burns in Ashby\n\nBy Jane Roe\n\nDecember 5, 2024\n\n"
    "A fire destroyed the old mill in Ashby on Monday night, the town's fire chief said, and nobody was hurt.\n\n"
    "The mill on the river has stood for two hundred years, and its owner wants to build it again before winter.\n\n"
    "The council will talk about it on Thursday, when the engineers have looked at the walls that are left."
)
COMMANDS: tuple[list[str], ...] = (
    ["parse"],
    ["explain"],
    ["validate"],
    ["schema"],
    ["cues"],
    ["cues", "check"],
    ["fixture"],
    [],
)

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


@pytest.fixture
def feed(tmp_path: Path) -> Path:
    path = tmp_path / "feed.jsonl"
    path.write_text(f"{json.dumps({'text': STORY})}\n{{\n", encoding="utf-8")
    return path


def refusal(argv: list[str], capsys: Capture) -> str:
    """What a wrong command line is answered with; the exit code has to be 2."""
    try:
        code = main(argv)
    except SystemExit as ended:
        code = ended.code if isinstance(ended.code, int) else 1
    assert code == 2
    return " ".join(capsys.readouterr().err.split())


@pytest.mark.parametrize(
    ("argv", "words"),
    [
        (["validate", "FEED", "--fail-on", "no-tilte=3"], ("'no-tilte' is no check", "'no-title'?", "too-short, ")),
        (["validate", "FEED", "--fail-on", "errors=3"], ("'errors' is no check", "did you mean 'error'?")),
        (["validate", "FEED", "--fail-on", "no-title"], ("write error=0",)),
        (["validate", "FEED", "--jobs", "-1"], ("--jobs", "'-1' is no number of processes")),
        (["validate", "FEED", "--jobs", "two"], ("'two' is no number of processes; give 0, 1, 2",)),
        (["validate", "FEED", "--timeout", "0"], ("--timeout", "'0' is no number of seconds above 0")),
        (["validate", "FEED", "--timeout", "nan"], ("'nan' is no number of seconds",)),
        (["validate", "FEED", "--timeout", "-3"], ("'-3' is no number of seconds",)),
        (["validate", "FEED", "--encoding", "utf9"], ("--encoding", "did you mean 'utf-8'?", "cp1252, ")),
        (["validate", "FEED", "--language", "english"], ("--language", "did you mean 'en'?", "de, ")),
        (["validate", "FEED", "--feed-format", "xls"], ("jsonl",)),
        (["parse", "PAGE", "--language", "EN"], ("did you mean 'en'?",)),
        (["parse", "PAGE", "--encoding", "klingon"], ("'klingon' is no encoding", "utf-8")),
        (["parse", "PAGE", "--scorer", "none.npz"], ("--scorer none.npz", "no such file")),
        (["explain", "PAGE", "--scorer", "auto"], ("'default' or 'none'",)),
        (["parse", "PAGE", "--quiet", "--verbose"], ("not allowed with",)),
    ],
)
def test_what_cannot_be_is_refused_with_what_can(
    argv: list[str], words: tuple[str, ...], page: Path, feed: Path, capsys: Capture
) -> None:
    told = refusal([{"FEED": str(feed), "PAGE": str(page)}.get(word, word) for word in argv], capsys)
    for word in words:
        assert word in told


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("error=0", "error=0"),
        ("warning=5%", "error=0,warning=5%"),
        ("error=3", "error=3"),
        ("no-title=10%,error=100%", "error=100%,no-title=10%"),
        ("info=0", "error=0,info=0"),
        ("too-short=1.5%", "error=0,too-short=1.5%"),
    ],
)
def test_limits_are_added_to_the_default(text: str, holds: str) -> None:
    assert ",".join(map(str, read_limits(text))) == holds


def test_what_is_held_is_said(feed: Path, capsys: Capture) -> None:
    assert main(["validate", str(feed), "--jobs", "0", "--fail-on", "no-title=50%"]) == 1
    assert "limits: error=0,no-title=50%: exceeded" in capsys.readouterr().err
    assert main(["validate", str(feed), "--jobs", "0", "--fail-on", "error=1"]) == 0
    assert "limits: error=1: kept" in capsys.readouterr().err


def test_an_exceeded_limit_names_who_exceeds_it() -> None:
    keys = [{"text": STORY, "n": number} for number in range(30)] + [{"text": STORY, "n": "x"} for _ in range(30)]
    report = validate_feed(keys)
    told = list(exceeded(report, read_limits("keys-changed=0,duplicate-text=0,error=100%")))
    assert told == [
        "the feed as a whole has 1 of these: an issue of check keys-changed; the limit is 0",
        "59 records have an issue of check duplicate-text; the limit is 0",
    ]


@pytest.mark.parametrize(
    ("content", "check"),
    [
        (b"", "empty"),
        (b" \n\t\n", "empty"),
        (b"%PDF-1.7 \x00\x01", "not-a-text"),
        (b"\x89PNG\r\n\x1a\n", "not-a-text"),
        (bytes(range(256)) * 8, "not-a-text"),
        (b"SQLite format 3\x00" + bytes(500), "not-a-text"),
    ],
)
@pytest.mark.parametrize("argv", [["parse"], ["parse", "--quiet"], ["explain"]])
def test_an_input_without_text_is_reported_and_ends_with_1(
    argv: list[str], content: bytes, check: str, tmp_path: Path, capsys: Capture
) -> None:
    path = tmp_path / "odd.bin"
    path.write_bytes(content)
    assert main([*argv, str(path)]) == 1
    assert capsys.readouterr().err.startswith(f"newsparse: {path}: warning {check}: ")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32", "cp1252", "iso2022_jp", "shift_jis", "utf-16-le"])
def test_texts_in_any_encoding_are_no_binary_data(encoding: str, tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "page.txt"
    path.write_bytes((STORY * 3).encode(encoding))
    assert main(["parse", str(path), "--encoding", encoding]) == 0
    assert "not-a-text" not in capsys.readouterr().out


def test_a_page_without_an_article_is_reported_but_not_when_quiet(tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "menu.txt"
    path.write_text("Home\nSport\nWeather\nSign in\n", encoding="utf-8")
    assert main(["parse", str(path)]) == 0
    assert "warning " in capsys.readouterr().err
    assert main(["parse", "--quiet", str(path)]) == 0
    assert capsys.readouterr().err == ""


def test_verbose_says_every_warning_and_where_it_is_explained(page: Path, capsys: Capture) -> None:
    page.write_text(STORY.replace("December 5, 2024", "Published: 03/04/2024"), encoding="utf-8")
    assert main(["parse", str(page)]) == 0
    assert capsys.readouterr().err == ""
    assert main(["parse", "--verbose", str(page)]) == 0
    first, second = capsys.readouterr().err.splitlines()
    assert re.search(r"page.txt: 6 blocks, 6 of them in the article; \d+ characters; language en$", first)
    assert "warning ambiguous-date: " in second
    assert second.endswith("checks.md#ambiguous-date)")


def test_a_quiet_validation_says_only_what_exceeds_the_limits(feed: Path, capsys: Capture) -> None:
    assert main(["validate", "--quiet", "--jobs", "0", str(feed)]) == 1
    assert capsys.readouterr() == ("", "newsparse: 1 record has an issue of severity error; the limit is 0\n")


def test_a_verbose_validation_explains_its_checks(feed: Path, capsys: Capture) -> None:
    assert main(["validate", "--verbose", "--jobs", "0", str(feed)]) == 1
    assert "newsparse: json-syntax: Error. The line is not JSON" in capsys.readouterr().err


def test_rules_alone(page: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    page.write_text(STORY * 6, encoding="utf-8")
    monkeypatch.setattr("newsparse.label.scorer.network.load", None, raising=False)
    assert main(["parse", "--all", "--scorer", "none", str(page)]) == 0
    assert all(block["score"] is None for block in json.loads(capsys.readouterr().out)["blocks"])


def test_standard_input_is_a_feed(monkeypatch: pytest.MonkeyPatch, capsys: Capture, tmp_path: Path) -> None:
    for out in ([], ["--out", str(tmp_path / "out")]):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(f"{json.dumps({'text': STORY})}\n{{\n".encode())))
        assert main(["validate", "-", "--jobs", "0", *out]) == 1
    printed = capsys.readouterr().out
    assert "standard input:2: error json-syntax" in printed
    assert "2 records: 1 article, 1 rejected" in printed
    assert len((tmp_path / "out" / "rejected.jsonl").read_text(encoding="utf-8").splitlines()) == 1


def test_the_report_of_a_pipe_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    record = json.dumps({"text": STORY}).encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(record)))
    assert main(["validate", "-", "--jobs", "0", "--quiet", "--out", str(tmp_path)]) == 0
    assert json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))["feed"] == "standard input"
    if can_draw():
        assert "standard input" in (tmp_path / "report.html").read_text(encoding="utf-8")
    assert validate_feed([{"text": STORY}]).feed == "memory"
    (tmp_path / "dump.jsonl").write_bytes(record)
    assert validate_feed(Piped(tmp_path / "dump.jsonl", Layout(), "dump")).feed == "dump"


@pytest.mark.parametrize("quiet", [[], ["--quiet"]], ids=["loud", "quiet"])
@pytest.mark.parametrize("more", [[], ["--fail-on", "error=100%"], ["--out"]], ids=["", "limits", "out"])
@pytest.mark.parametrize("command", ["validate", "parse"])
def test_a_key_that_no_record_has_is_said(
    command: str, more: list[str], quiet: list[str], tmp_path: Path, capsys: Capture
) -> None:
    feed = tmp_path / "feed.jsonl"
    feed.write_text(f"{json.dumps({'text': STORY})}\n" * 2, encoding="utf-8")
    if more == ["--out"]:
        more = ["--out", str(tmp_path / ("made" if command == "validate" else "made.jsonl"))]
    if command == "parse" and "--fail-on" in more:
        pytest.skip("parse has no limits")
    code = main([command, str(feed), "--field", "WRONG", "--jobs", "0", *more, *quiet])
    told = capsys.readouterr().err
    assert "'WRONG'" in told
    assert "'text'" in told
    assert code == (2 if command == "validate" else 1)


def test_standard_input_may_be_a_table_or_empty(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    table_of_one = f'id,text\n1,"{STORY}"\n'.encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(table_of_one)))
    assert main(["validate", "-", "--feed-format", "csv", "--jobs", "0"]) == 0
    assert "1 record: 1 article, 0 rejected" in capsys.readouterr().out
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    assert main(["validate", "-", "--jobs", "0"]) == 2
    assert "standard input: the file is empty" in capsys.readouterr().err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes")
def test_a_named_pipe_is_read_whole(tmp_path: Path, capsys: Capture) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    more_than_a_pipe_holds = 3000 * "x"
    record = {"text": STORY, "pad": more_than_a_pipe_holds}
    records = "".join(f"{json.dumps({'id': number, **record})}\n" for number in range(40))
    writer = threading.Thread(target=lambda: pipe.write_text(records, encoding="utf-8"))
    writer.start()
    assert main(["validate", str(pipe), "--jobs", "0"]) == 0
    writer.join()
    assert "40 records: 40 articles, 0 rejected" in capsys.readouterr().out


@pytest.mark.parametrize("argv", COMMANDS, ids=lambda argv: " ".join(argv) or "newsparse")
@pytest.mark.parametrize("columns", [60, 100])
def test_every_help_has_examples_and_fits(
    argv: list[str], columns: int, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    with pytest.raises(SystemExit):
        main([*argv, "--help"])
    out = capsys.readouterr().out
    _, _, below = out.partition("examples:\n")
    assert below.startswith("  ")
    assert "exit codes: " in out
    assert "%%" not in out
    assert max(map(len, out.splitlines())) <= columns


def test_ctrl_c_says_how_to_go_on(feed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    def interrupted(*_args: object, **_named: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("newsparse.feed.run.count.enter", interrupted)
    out = tmp_path / "out"
    assert main(["validate", str(feed), "--jobs", "0", "--out", str(out)]) == cli.INTERRUPTED
    told = capsys.readouterr().err
    assert told.startswith("newsparse: interrupted. What was done stands in ")
    assert "the same command with --resume goes on" in told
    assert main(["validate", str(feed), "--jobs", "0"]) == cli.INTERRUPTED
    assert "with --out DIR what is done stands in a folder" in capsys.readouterr().err
    monkeypatch.undo()
    assert main(["validate", str(feed), "--jobs", "0", "--out", str(out), "--resume"]) == 1


def sources(count: int) -> list[dict[str, str]]:
    return [
        {"url": f"https://a-very-long-name-of-a-host-{n}.example.test/{n}", "text": f"{STORY} {n}"}
        for n in range(count)
    ]


@pytest.mark.parametrize("width", [60, 72, 80, 100])
def test_the_table_fits_a_narrow_terminal(width: int) -> None:
    report = validate_feed([*sources(6), *({"text": STORY, "number": value} for value in (1, 2, "a", "b", 3, "c"))])
    lines = list(table(report, width=width))
    assert max(map(len, lines)) <= width
    heads = next(line for line in lines if line.startswith("source"))
    assert "records" in heads
    assert ("captions" in heads) is (width >= 72)
    assert any(line.startswith("no room for ") for line in lines) is (width < 80)
    assert any(line.startswith("shares are of a source's articles") for line in lines)


def test_names_are_cut_before_numbers_are_left_out() -> None:
    rows = (("source", "records", "rejected"), ("a-long-name-of-a-host.example.test", "12", "3"))
    assert list(aligned(rows, numbers=1, width=38)) == [
        "source               records  rejected",
        "a-long-name-of-a-h…       12         3",
    ]
    assert list(aligned(rows, numbers=1))[1] == "a-long-name-of-a-host.example.test       12         3"


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("columns", [60, 80])
def test_an_explanation_fits_a_narrow_terminal(page: Path, columns: int, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", str(columns))
    assert main(["explain", str(page)]) == 0
    lines = terminal.getvalue().splitlines()
    assert max(map(len, lines)) <= columns
    assert lines[0].startswith(" 1  title")
    assert "the headline" in lines[0]


@pytest.mark.parametrize(
    ("records", "last"),
    [
        ([{"text": STORY}], "1 record, 0 with issues: 0 errors, 0 warnings"),
        ([{"text": "A."}], "1 record, 1 with issues: 1 error, 3 warnings"),
        ([{"text": STORY}] * 2, "2 records, 1 with issues: 0 errors, 1 warning"),
    ],
)
def test_one_is_said_in_the_singular(records: list[object], last: str) -> None:
    assert list(table(validate_feed(records)))[-1].startswith(last)


def test_counts_in_table_tiles_and_files_agree(tmp_path: Path) -> None:
    pytest.importorskip("datasketch")
    near = STORY.replace("Thursday", "Friday")
    records = [*sources(30), {"text": STORY}, {"text": near}, {"text": ""}, {"text": "0:00"}, {"text": STORY, "n": 1}]
    out = tmp_path / "out"
    report = validate_feed(records, Settings(out=out, near_duplicates=True))
    issues = [json.loads(line) for line in (out / "issues.jsonl").read_text(encoding="utf-8").splitlines()]
    rejected = (out / "rejected.jsonl").read_text(encoding="utf-8").splitlines()
    articles = [line for part in (out / "articles").iterdir() for line in part.read_text(encoding="utf-8").splitlines()]

    def records_with(severity: str = "") -> int:
        return len(
            {one["place"]["number"] for one in issues if "place" in one and one["severity"].startswith(severity)}
        )

    assert sum(one.issues for one in report.checks) == len(issues)
    assert len(report.issues) == sum("place" not in one for one in issues)
    assert (report.articles, report.rejected) == (len(articles), len(rejected))
    assert report.articles + report.rejected == report.records == len(records)
    assert report.counts["odd records"] == records_with()
    assert report.counts["error records"] == records_with("error") == len(rejected)
    assert report.counts["warning records"] == records_with("warning")
    assert sum(source.records for source in report.sources) == sum(day.records for day in report.days) == len(records)
    assert sum(source.rejected for source in report.sources) == report.rejected
    assert {one.check for one in report.checks} >= {"near-duplicate"}
    for one in report.checks:
        found = {issue["place"]["number"] for issue in issues if issue["check"] == one.check and "place" in issue}
        assert one.records == len(found)
    if can_draw():
        html = (out / "report.html").read_text(encoding="utf-8")
        assert f"<b>{report.articles}</b>" in html
