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
from newsparse.command.inputs import unread
from newsparse.command.piped import Piped
from newsparse.command.progress import progress_line
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
        (
            ["validate", "FEED", "--fail-on", "no-tilte=3"],
            ("'no-tilte' is no check", "'no-title'?", "more (docs/checks.md"),
        ),
        (["validate", "FEED", "--fail-on", "errors=3"], ("'errors' is no check", "did you mean 'error'?")),
        (["validate", "FEED", "--fail-on", "no-title"], ("write error=0",)),
        (["validate", "FEED", "--jobs", "-1"], ("--jobs", "'-1' is no number of processes")),
        (["validate", "FEED", "--jobs", "two"], ("'two' is no number of processes; give 0, 1, 2",)),
        (["validate", "FEED", "--timeout", "0"], ("--timeout", "'0' is no number of seconds above 0")),
        (["validate", "FEED", "--timeout", "nan"], ("'nan' is no number of seconds",)),
        (["validate", "FEED", "--timeout", "-3"], ("'-3' is no number of seconds",)),
        (
            ["validate", "FEED", "--encoding", "utf9"],
            ("--encoding", "did you mean 'utf-8'?", "cp1252, ", "more (docs.py"),
        ),
        (
            ["validate", "FEED", "--language", "english"],
            ("--language", "did you mean 'en'?", "de, ", "more (docs/options.md"),
        ),
        (["validate", "FEED", "--feed-format", "xls"], ("jsonl",)),
        (["parse", "PAGE", "--language", "swedish"], ("did you mean 'sv'?",)),
        (
            ["parse", "PAGE", "--now", "yesterday"],
            ("--now 'yesterday': give a date such as 2024-12-05, 2024-12-05T10",),
        ),
        (["parse", "PAGE", "--published", "5.12."], ("--published '5.12.': give a date such as 2024",)),
        (["parse", "PAGE", "--encoding", "klingon"], ("'klingon' is no encoding", "utf-8")),
        (["parse", "PAGE", "--scorer", "none.npz"], ("--scorer none.npz", "no such file")),
        (["explain", "PAGE", "--scorer", "auto"], ("'default' or 'none'",)),
        (["parse", "PAGE", "--quiet", "--verbose"], ("not allowed with",)),
        (["parse", "PAGE", "--quotes", "--format", "markdown"], ("--quotes prints the quotes instead", "one of them")),
        (["parse", "PAGE", "--all", "--format", "text"], ("--all adds to the JSON, and --format text prints none",)),
        (["parse", "PAGE", "--all", "--quotes"], ("--all adds to the JSON, and --quotes prints none",)),
        (["parse", "PAGE", "--all", "--out", "a.csv"], ("a.csv holds flat rows; write a file that ends in .jsonl",)),
        (["parse", "PAGE", "--field", "body"], ("--field names a key of a feed, and", "is read as a page")),
        (["parse", "-", "--column", "id=x"], ("--column names a key of a feed, and standard input",)),
        (["parse", "PAGE", "--timeout", "3"], ("--timeout holds from two processes on; add --jobs 2",)),
        (["validate", "PAGE", "--field", "body"], ("--field names a key of a feed, and", "is read as a page")),
        (["validate", "FEED", "--format", "parquet"], ("--format says how articles are written", "with --out")),
        (["validate", "FEED", "--jobs", "0", "--timeout", "3"], ("--timeout holds for processes of their own",)),
    ],
)
def test_what_cannot_be_is_refused_with_what_can(
    argv: list[str], words: tuple[str, ...], page: Path, feed: Path, capsys: Capture
) -> None:
    told = refusal([{"FEED": str(feed), "PAGE": str(page)}.get(word, word) for word in argv], capsys)
    for word in words:
        assert word in told


def test_a_file_inside_the_folder_that_is_read_is_refused(page: Path, capsys: Capture) -> None:
    """Its parts, too, would be read; a run of ``validate`` is refused the same way."""
    inside = page.parent / "all.jsonl"
    told = refusal(["parse", str(page.parent), "--out", str(inside)], capsys)
    assert "the file lies inside the folder" in told
    assert list(page.parent.iterdir()) == [page]
    assert main(["parse", str(page), "--out", str(inside)]) == 0


def test_a_feed_on_standard_input_is_parsed_where_its_format_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    content = f"{json.dumps({'id': 7, 'text': STORY})}\n{{\n".encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))
    assert main(["parse", "-", "--feed-format", "jsonl"]) == 1
    out, err = capsys.readouterr()
    first, second = map(json.loads, out.splitlines())
    assert (first["line"], first["id"], first["title"]) == (1, "7", "Old mill burns in Ashby")
    assert (second["line"], second["title"]) == (2, None)
    assert "standard input:2: error json-syntax" in err


def test_a_feed_on_standard_input_without_its_format_is_said_to_be_one(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    content = "".join(f"{json.dumps({'text': STORY})}\n" for _ in range(2)).encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))
    main(["parse", "-"])
    assert "it looks like JSON Lines; read it as a feed" in capsys.readouterr().err


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
    told = capsys.readouterr().err
    assert "limits: error=0,no-title=50%: exceeded (exit code 1): 1 record has an issue of severity error" in told
    assert told.count("limit is") == 1
    assert main(["validate", str(feed), "--jobs", "0", "--fail-on", "error=1"]) == 0
    assert "limits: error=1: kept" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (("validate", "FEED", "--out", "FILE/out"), "FILE/out: the folder for what comes out cannot be made (Not a"),
        (("parse", "FEED", "--out", "FILE/a.csv"), "FILE/a.csv: the file for what comes out cannot be made (Not a"),
        (("parse", "FEED", "--out", "FILE/a.jsonl"), "FILE/a.jsonl: the file for what comes out cannot be made (Not a"),
        (("explain", "FILE", "--html", "FILE/a.html"), "FILE/a.html: the page cannot be written (File exists)"),
        (("explain", "FILE", "--html", "FILE/b/a.html"), "FILE/b/a.html: the page cannot be written (Not a"),
    ],
)
def test_what_cannot_be_written_is_named_as_it_was_given(
    given: tuple[str, ...], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if "--html" in given:
        pytest.importorskip("jinja2")
    feed, file = tmp_path / "feed.jsonl", tmp_path / "file.txt"
    feed.write_text(json.dumps({"text": STORY}) + "\n", encoding="utf-8")
    file.write_text(STORY, encoding="utf-8")

    def named(text: str) -> str:
        return text.replace("FEED", str(feed)).replace("FILE", str(file))

    assert main([named(one) for one in given]) in (1, 2)
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"newsparse: {named(said)}")
    assert "give another" in line


@pytest.mark.parametrize(
    ("limits", "said"),
    [
        ("error=100%,error=5", "error has several limits (error=100% and error=5); state one"),
        ("no-title=1,warning=5%,no-title=1", "no-title has several limits (no-title=1 and no-title=1); state one"),
        ("near-duplicate=0", "--fail-on near-duplicate: near copies are looked for with --near-duplicates alone"),
        ("drift=0", "--fail-on drift: a feed is compared with an earlier one; name its report with --baseline"),
    ],
)
def test_a_limit_that_says_nothing_is_refused(
    limits: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    feed = tmp_path / "feed.jsonl"
    feed.write_text(json.dumps({"text": STORY}) + "\n", encoding="utf-8")
    assert main(["validate", str(feed), "--jobs", "0", "--fail-on", limits]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (
            ("feed*.jsonl",),
            "feed*.jsonl: No such file or directory; validate takes one feed and no pattern: name the f",
        ),
        (
            ("FEED", "--baseline", "FOLDER"),
            "FOLDER: a folder, and the report of an earlier feed is a file: give FOLDER/re",
        ),
    ],
)
def test_a_feed_and_a_report_are_one_file(
    given: tuple[str, ...], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    feed = tmp_path / "feed.jsonl"
    feed.write_text(json.dumps({"text": STORY}) + "\n", encoding="utf-8")

    def named(text: str) -> str:
        return text.replace("FEED", str(feed)).replace("FOLDER", str(tmp_path))

    assert main(["validate", "--jobs", "0", *map(named, given)]) == 2
    assert named(said) in capsys.readouterr().err


def test_an_exceeded_limit_names_who_exceeds_it() -> None:
    keys = [{"text": STORY, "n": number} for number in range(30)] + [{"text": STORY, "n": "x"} for _ in range(30)]
    report = validate_feed(keys)
    told = exceeded(report, read_limits("keys-changed=0,duplicate-text=0,error=100%"))
    assert told == (
        "the feed as a whole has 1 of these: an issue of check keys-changed; the limit is 0",
        "59 records have an issue of check duplicate-text; the limit is 0",
    )
    assert not exceeded(report, read_limits("error=100%"))


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


def test_progress_has_no_speed_before_there_is_one() -> None:
    assert progress_line(1, 1, None, 0) == "1 record"
    assert progress_line(2, 2, 0.5, 0.0001) == "2 records, 50%"
    assert progress_line(3, 1, 0.5, 10) == "3 records, 0.10 a second, 50%, 0:30 left"


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
    assert lines[0].startswith(" 1  title      kept  title.above-story")
    assert "the headline: it says" in lines[1]


def folder_of_all_sorts(folder: Path) -> Path:
    names = ("a.txt", "b.html", "c.htm", "d.md", "e.log", "f", "g.TEXT")
    for name in names:
        (folder / name).write_text(f"<p>{STORY}</p>" if ".h" in name else STORY, encoding="utf-8")
    (folder / "empty.txt").write_bytes(b" \n")
    (folder / "feed.jsonl").write_text(f"{json.dumps({'text': STORY})}\n", encoding="utf-8")
    return folder


def test_a_folder_says_what_it_leaves_out_and_numbers_no_whole_file(tmp_path: Path, capsys: Capture) -> None:
    folder = folder_of_all_sorts(tmp_path)
    assert main(["parse", str(folder)]) == 1
    told = capsys.readouterr()
    places = [(Path(one["file"]).name, one["line"]) for one in map(json.loads, told.out.splitlines())]
    pages = ["a.txt", "b.html", "c.htm", "d.md", "empty.txt", "g.TEXT"]
    assert sorted(places) == sorted([*((name, None) for name in pages), ("feed.jsonl", 1)])
    left_out = f"newsparse: {folder}: 2 files left out: .log (1), no ending (1); read are files that end in .atom, "
    assert sum(line.startswith(left_out) for line in told.err.splitlines()) == 1
    assert f"newsparse: {folder}/empty.txt: warning empty: the input holds no text\n" in told.err
    assert main(["parse", "--quiet", str(folder)]) == 1
    assert "left out" not in capsys.readouterr().err


def test_the_validation_of_a_folder_does_the_same(tmp_path: Path, capsys: Capture) -> None:
    folder = folder_of_all_sorts(tmp_path)
    assert main(["validate", str(folder), "--jobs", "0"]) == 1
    told = capsys.readouterr()
    assert "2 files left out: .log (1)" in told.err
    assert f"{folder}/empty.txt: error empty-text: the file is empty" in told.out
    assert f"{folder}/feed.jsonl:1: warning" in told.out


def test_an_empty_file_is_the_same_alone_and_in_a_folder(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    found = []
    for name in (tmp_path, tmp_path / "empty.txt"):
        assert main(["parse", str(name)]) == 1
        told = capsys.readouterr()
        found.append((json.loads(told.out), told.err))
    assert found[0] == found[1]
    assert (found[0][0]["confidence"], found[0][0]["title"]) == (None, None)


@pytest.mark.parametrize(
    ("stated", "encoding", "words"),
    [
        ("utf-8", "cp1252", "the bytes are no utf-8, as was stated"),
        ("utf-16", "cp1252", "they were read as cp1252"),
        ("ascii", "utf-8", "they were read as utf-8"),
        ("cp1252", "utf-8", "the bytes are UTF-8 and were read as cp1252"),
    ],
)
def test_an_encoding_that_does_not_fit_is_said(
    stated: str, encoding: str, words: str, page: Path, capsys: Capture
) -> None:
    page.write_bytes(STORY.replace("mill", "café").encode(encoding))
    assert main(["parse", str(page), "--encoding", stated]) == 0
    told = capsys.readouterr()
    assert ("Old café burns" in told.out) is (stated != "cp1252")
    assert "warning encoding-misfit: " in told.err
    assert words in told.err
    assert "--encoding" in told.err
    assert main(["parse", str(page), "--encoding", encoding]) == 0
    assert capsys.readouterr().err == ""


def test_what_was_removed_can_be_searched_for(page: Path, capsys: Capture) -> None:
    page.write_text(f"{STORY}\n\nShare\n\n0:00\n", encoding="utf-8")
    assert main(["explain", str(page)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[-1] for line in lines if "removed" in line] == ["Share", "0:00"]
    assert sum("  kept  " in line for line in lines) == len(lines) - 2


def test_several_files_are_explained_under_their_names(page: Path, capsys: Capture) -> None:
    (page.parent / "second.txt").write_text(STORY, encoding="utf-8")
    assert main(["explain", str(page.parent / "*.txt"), str(page.parent / "none.txt")]) == 1
    told = capsys.readouterr()
    assert re.findall("==> .*/(.*) <==", told.out) == ["page.txt", "second.txt"]
    assert "none.txt: No such file" in told.err


def test_explain_says_what_it_takes(page: Path, capsys: Capture) -> None:
    assert main(["explain", str(page.parent)]) == 1
    assert f"{page.parent}: a folder, and explain takes files" in capsys.readouterr().err
    told = refusal(["explain", str(page), str(page), "--html", "x.html"], capsys)
    assert "--html draws one page, and 2 files are given; name one file" in told


def test_explain_writes_over_no_file(page: Path, capsys: Capture) -> None:
    assert main(["explain", str(page), "--html", str(page)]) == 2
    assert f"{page}: the file is there already; give another name, or delete it" in capsys.readouterr().err
    assert page.read_text(encoding="utf-8") == STORY


def test_a_finished_file_has_nothing_to_go_on_with(page: Path, capsys: Capture) -> None:
    out = page.parent / "out.jsonl"
    assert main(["parse", str(page), "--out", str(out)]) == 0
    before = out.read_bytes()
    assert main(["parse", str(page), "--out", str(out), "--resume"]) == 0
    assert f"{out}: a run into this file has ended; nothing is read again" in capsys.readouterr().err
    assert main(["parse", str(page), "--out", str(out)]) == 2
    assert out.read_bytes() == before


@pytest.mark.parametrize("argv", [["help"], ["help", "parse"]])
def test_help_is_help(argv: list[str], capsys: Capture) -> None:
    with pytest.raises(SystemExit) as ended:
        main(argv)
    assert ended.value.code == 0
    assert f"usage: newsparse {argv[1] if argv[1:] else ''}".rstrip() in capsys.readouterr().out


@pytest.mark.parametrize("flag", ["--tit", "--titl", "--lang", "--dat"])
def test_flags_are_taken_in_full_alone(page: Path, flag: str, capsys: Capture) -> None:
    assert flag in refusal(["parse", str(page), flag, "x"], capsys)


@pytest.mark.parametrize("name", ["notaurl", "www.example.com", "pages/page.html"])
def test_an_address_that_is_none_is_refused(page: Path, name: str, capsys: Capture) -> None:
    assert main(["parse", str(page), "--url", name]) == 2
    assert f"--url {name}: this is no address; give one such as https://" in capsys.readouterr().err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes")
@pytest.mark.parametrize("command", [["parse"], ["validate"]])
def test_a_broken_link_and_a_pipe_in_a_folder_are_reported(page: Path, command: list[str], capsys: Capture) -> None:
    (page.parent / "link.txt").symlink_to(page.parent / "gone.txt")
    os.mkfifo(page.parent / "pipe.txt")
    assert main([*command, str(page.parent)]) == 1
    told = "".join(capsys.readouterr())
    assert "the file is a link that leads nowhere" in told
    assert "this is no file, but a pipe or a device" in told


def test_an_error_inside_a_folder_names_what_it_is_of() -> None:
    assert unread("/", OSError(22, "Invalid argument", "/proc/1/net")) == "/: /proc/1/net: Invalid argument"


def test_an_explanation_in_a_pipe_has_its_texts_in_a_column(page: Path, capsys: Capture) -> None:
    page.write_text(
        STORY + "\n\nReuters contributed to this report.\n\nAdvertisement\n\nRead our privacy policy", "utf-8"
    )
    assert main(["explain", str(page)]) == 0
    shown = [line for line in capsys.readouterr().out.splitlines() if line[:3].strip().isdigit()]
    lines = [line for line in page.read_text(encoding="utf-8").splitlines() if line]
    assert len({row.index(line) for row, line in zip(shown, lines, strict=True)}) == 1


@pytest.mark.skipif(not can_draw(), reason="no jinja2")
def test_a_page_is_written_into_a_new_folder(page: Path) -> None:
    out = page.parent / "new" / "page.html"
    assert main(["explain", str(page), "--html", str(out)]) == 0
    assert out.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


@pytest.mark.parametrize(
    ("argv", "words"),
    [
        (
            ["validate", "a.jsonl", "b.jsonl"],
            (
                "usage: newsparse validate [OPTION...] FEED",
                "b.jsonl; validate takes one feed; of several files name the",
            ),
        ),
        (["explain", "a.txt", "--json"], ("usage: newsparse explain", "--json; explain has no such flag")),
        (["fixture", "a", "b", "--slug", "c"], ("usage: newsparse fixture", "arguments: b")),
        (["schema", "a"], ("usage: newsparse schema", "arguments: a")),
        (["validate", "a.jsonl", "--jbos", "2"], ("--jbos; validate has no such flag", "did you mean '--jobs'?")),
        (["validate", "a.jsonl", "--fial-on=error=0"], ("did you mean '--fail-on'?",)),
        (["parse", "a.txt", "--fromat", "text"], ("parse has no such flag", "did you mean '--format'?")),
        (["parse", "a.txt", "--Quiet"], ("did you mean '--quiet'?",)),
        (["validat", "a.jsonl"], ("invalid choice: 'validat'", "did you mean 'validate'?")),
        (["Parse", "a.txt"], ("did you mean 'parse'?",)),
        (["cues", "chekc"], ("did you mean 'check'?",)),
        (["parse", "a.txt", "--format", "JSON"], ("invalid choice: 'JSON'", "did you mean 'json'?")),
        (["parse", "a.txt", "--input-format", "markdwon"], ("did you mean 'markdown'?",)),
        (["validate", "a.jsonl", "--feed-format", "jsonlines"], ("did you mean 'jsonl'?",)),
        (["parse", "a.txt", "--date-order", "dym"], ("invalid choice: 'DYM'",)),
    ],
)
def test_what_is_too_much_is_refused_with_the_usage_of_its_command(
    argv: list[str], words: tuple[str, ...], capsys: Capture
) -> None:
    told = refusal(argv, capsys)
    assert all(word in told for word in words)


@pytest.mark.parametrize("command", ["parse", "explain", "validate", "fixture"])
def test_an_address_is_answered_with_how_to_read_it(command: str, tmp_path: Path, capsys: Capture) -> None:
    more = ["--slug", "a", "--into", str(tmp_path)] if command == "fixture" else []
    assert main([command, "https://example.com/a", *more]) in (1, 2)
    assert "https://example.com/a: newsparse fetches nothing; save " in capsys.readouterr().err


@pytest.mark.parametrize("command", ["parse", "explain"])
def test_a_pattern_that_matches_nothing_is_called_one(command: str, tmp_path: Path, capsys: Capture) -> None:
    assert main([command, str(tmp_path / "*.txt")]) == 1
    assert capsys.readouterr().err == f"newsparse: {tmp_path}/*.txt: no file matches this pattern\n"


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
