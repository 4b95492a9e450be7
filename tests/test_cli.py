"""The command: what it prints, to which stream, and the code it ends with."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from newsparse import cli
from newsparse.cli import main
from newsparse.export.compact import compact
from newsparse.export.markdown import to_markdown
from newsparse.export.text import to_text
from newsparse.model import Article
from newsparse.parse import parse_article

PARAGRAPH = "A fire destroyed the old mill in Ashby on Monday night, the town’s fire chief said.\n"
RAW = f"Old mill burns\n\nBy Jane Roe\n\n{PARAGRAPH}"
WHOLE = {"source", "blocks"}

Capture = pytest.CaptureFixture[str]
LIKE = "('pages/*.txt')"
CUES = """\
[[row]]
name = "promo.mill"
kind = "promo"
phrases = ["Support the Mill Post"]
misses = ["Support for the mill grew."]
why = "the Mill Post's own line"
"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_bytes(RAW.encode())
    return path


def stdin(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))


def test_one_file_is_a_line_of_json(page: Path, capsys: Capture) -> None:
    assert main(["parse", str(page)]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert out.startswith(f'{{"file": {json.dumps(str(page))}, "line": null, "id": null, "title": "Old mill burns", ')
    assert out.count("\n") == 1
    assert "town’s" in out
    article = parse_article(RAW)
    place = {"file": str(page), "line": None, "id": None}
    assert json.loads(out) == place | article.model_dump(mode="json", exclude=WHOLE)
    assert Article.model_validate_json(out) == article.model_copy(update={"source": "", "blocks": ()})


def test_all_prints_the_whole_input(page: Path, capsys: Capture) -> None:
    assert main(["parse", "--all", str(page)]) == 0
    assert Article.model_validate_json(capsys.readouterr().out) == parse_article(RAW)


def test_several_files_are_json_lines_with_their_names(page: Path, capsys: Capture) -> None:
    other = page.with_name("other.txt")
    other.write_text(
        "Flood in Ashby\n\nWater stood in the streets of Ashby on Tuesday, the mayor said.", encoding="utf-8"
    )
    assert main(["parse", str(page), str(other)]) == 0
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert list(first)[:4] == ["file", "line", "id", "title"]
    assert (first["file"], first["title"]) == (str(page), "Old mill burns")
    assert (second["file"], second["title"]) == (str(other), "Flood in Ashby")
    assert not WHOLE & set(first)


def test_a_pattern_is_expanded_in_order(page: Path, capsys: Capture) -> None:
    for name in ("b.txt", "a.txt", "c.md"):
        page.with_name(name).write_text(RAW, encoding="utf-8")
    assert main(["parse", str(page.with_name("*.txt"))]) == 0
    files = [json.loads(line)["file"] for line in capsys.readouterr().out.splitlines()]
    assert [Path(file).name for file in files] == ["a.txt", "b.txt", "page.txt"]


def test_a_file_whose_name_looks_like_a_pattern_is_a_file(page: Path, capsys: Capture) -> None:
    odd = page.with_name("page[1].txt")
    odd.write_text(RAW, encoding="utf-8")
    assert main(["parse", str(odd)]) == 0
    assert json.loads(capsys.readouterr().out)["title"] == "Old mill burns"


def test_a_dash_reads_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    stdin(monkeypatch, RAW.encode("cp1252"))
    assert main(["parse", "-"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["title"] == "Old mill burns"
    assert [warning["check"] for warning in data["warnings"]] == ["encoding-guessed"]


def test_a_file_that_cannot_be_read_stops_nothing(page: Path, tmp_path: Path, capsys: Capture) -> None:
    missing = tmp_path / "none.txt"
    empty = tmp_path / "empty"
    empty.mkdir()
    assert main(["parse", str(missing), str(empty), str(page), str(tmp_path / "*.none")]) == 1
    out, err = capsys.readouterr()
    assert [json.loads(line)["file"] for line in out.splitlines()] == [str(page)]
    complaints = err.splitlines()
    assert (
        complaints[0]
        == f"newsparse: {missing}: No such file or directory; give the path of a file, or a pattern {LIKE}"
    )
    assert complaints[1].startswith(f"newsparse: {empty}: the folder holds no file")
    assert "*.none" in complaints[2]


def test_markdown_and_text_are_printed_instead_of_json(page: Path, capsys: Capture) -> None:
    article = parse_article(RAW)
    assert main(["parse", "--format", "markdown", str(page)]) == 0
    assert capsys.readouterr().out == to_markdown(article)
    assert main(["parse", "--format", "text", str(page)]) == 0
    assert capsys.readouterr().out == to_text(article)
    assert main(["parse", "--format", "text", str(page), str(page)]) == 0
    assert capsys.readouterr().out == 2 * f"==> {page} <==\n\n{to_text(article)}\n"
    assert main(["parse", "--format", "markdown", str(page), str(page)]) == 0
    assert capsys.readouterr().out == 2 * f"<!-- {page} -->\n\n{to_markdown(article)}\n"


def test_options_reach_the_parser(page: Path, tmp_path: Path, capsys: Capture) -> None:
    own = tmp_path / "own.toml"
    own.write_text(CUES, encoding="utf-8")
    page.write_text(
        RAW.replace("By Jane", "Published: 03/04/2024\n\nBy Jane") + "\nSupport the Mill Post\n", encoding="utf-8"
    )
    given = ["--date-order", "DMY", "--language", "en", "--input-format", "text", "--cues", str(own)]
    assert main(["parse", *given, str(page)]) == 0
    data = json.loads(capsys.readouterr().out)
    assert (data["published"], data["language"]) == ("2024-04-03", "en")
    assert [block["rule"] for block in data["removed"]] == ["promo.mill"]


def test_a_wrong_cue_file_ends_it(page: Path, tmp_path: Path, capsys: Capture) -> None:
    wrong = tmp_path / "own.toml"
    wrong.write_text(CUES.replace("Support for the mill grew.", "Support the Mill Post"), encoding="utf-8")
    for command in (["parse"], ["explain"]):
        assert main([*command, "--cues", str(wrong), str(page)]) == 2
        out, err = capsys.readouterr()
        assert out == ""
        assert "promo.mill" in err


def test_half_surrogate_pairs_are_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    raw = RAW.replace("burns", "bur\ud800ns")
    feed = tmp_path / "feed.jsonl"
    feed.write_text(json.dumps({"text": raw}), encoding="utf-8")
    out = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(out, encoding="ascii"))
    monkeypatch.setattr("newsparse.command.named_files.read_bytes", lambda _name: raw)
    assert main(["validate", str(feed)]) == 0
    assert main(["parse", "-"]) == 0
    assert json.loads(out.getvalue().decode().splitlines()[-1])["title"] == "Old mill bur\ufffdns"


def test_schema_is_that_of_an_article(capsys: Capture) -> None:
    assert main(["schema"]) == 0
    assert json.loads(capsys.readouterr().out) == Article.model_json_schema()


def test_explain_prints_a_line_for_each_line(page: Path, capsys: Capture) -> None:
    assert main(["explain", str(page)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[:3] for line in lines] == [
        ["1", "title", "kept"],
        ["3", "byline", "kept"],
        ["5", "paragraph", "kept"],
    ]
    assert lines[2].endswith("the town’s fire chief said.")
    assert "\x1b" not in "".join(lines)


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("no_colour", "coloured"), [("", True), ("1", False)])
def test_explain_colours_and_cuts_on_a_terminal(
    page: Path, monkeypatch: pytest.MonkeyPatch, no_colour: str, *, coloured: bool
) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    monkeypatch.setenv("NO_COLOR", no_colour)
    monkeypatch.setenv("COLUMNS", "100")
    assert main(["explain", str(page)]) == 0
    out = terminal.getvalue()
    assert ("\x1b[" in out) is coloured
    assert "said." not in out
    if not coloured:
        assert max(map(len, out.splitlines())) <= 100


def test_explain_says_what_it_cannot_read(tmp_path: Path, capsys: Capture) -> None:
    assert main(["explain", str(tmp_path / "none.txt")]) == 1
    assert capsys.readouterr().err.endswith(
        f"none.txt: No such file or directory; give the path of a file, or a pattern {LIKE}\n"
    )


def test_validate_prints_a_line_for_each_issue(tmp_path: Path, capsys: Capture) -> None:
    feed = tmp_path / "feed.jsonl"
    feed.write_text(json.dumps({"text": RAW}) + "\n{\n" + json.dumps({"text": "0:00"}) + "\n", encoding="utf-8")
    assert main(["validate", str(feed)]) == 1
    *issues, summary = capsys.readouterr().out.splitlines()
    assert issues[0] == f"{feed}:1: warning too-short: the body has 16 words, fewer than 50"
    assert issues[1] == f"{feed}:1: warning no-date: no date of publication was found"
    assert issues[2].startswith(f"{feed}:2: error json-syntax: ")
    assert issues[3].startswith(f"{feed}:3: error empty-text: ")
    assert "text: 'text' (1)" in issues
    assert summary == "3 records, 3 with issues: 2 errors, 2 warnings"


def test_validate_is_content_with_warnings(tmp_path: Path, capsys: Capture) -> None:
    feed = tmp_path / "feed.jsonl"
    feed.write_text(json.dumps({"copy": RAW}), encoding="utf-8")
    assert main(["validate", "--field", "copy", str(feed)]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "1 record, 1 with issues: 0 errors, 2 warnings"
    assert main(["validate", str(feed)]) == 1


def test_validate_without_a_feed_could_not_run(tmp_path: Path, capsys: Capture) -> None:
    missing = tmp_path / "none.jsonl"
    assert main(["validate", str(missing)]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err == f"newsparse: {missing}: No such file or directory; give the path of one feed: a file or a folder\n"


def test_cues_check_names_the_file_that_is_wrong(tmp_path: Path, capsys: Capture) -> None:
    assert main(["cues", "check"]) == 0
    assert "en: right" in capsys.readouterr().out
    good, wrong = tmp_path / "good.toml", tmp_path / "wrong.toml"
    good.write_text(CUES, encoding="utf-8")
    wrong.write_text(CUES.replace("misses", "missing"), encoding="utf-8")
    assert main(["cues", "check", str(wrong), str(good), str(tmp_path / "none.toml")]) == 1
    out, err = capsys.readouterr()
    assert out == f"{good}: right\n"
    assert "missing" in err.splitlines()[0]
    assert "none.toml" in err.splitlines()[1]


def test_fixture_writes_a_folder_that_the_tests_read(page: Path, tmp_path: Path, capsys: Capture) -> None:
    into = tmp_path / "articles"
    given = ["fixture", str(page), "--slug", "en-text-mill", "--into", str(into)]
    assert main(given) == 0
    folder = into / "en-text-mill"
    assert sorted(path.name for path in folder.iterdir()) == ["about.toml", "expected.json", "input.txt"]
    assert (folder / "input.txt").read_bytes() == page.read_bytes()
    assert json.loads((folder / "expected.json").read_text(encoding="utf-8")) == compact(parse_article(RAW))
    assert 'language = "en"\nstyle = "text"\n' in (folder / "about.toml").read_text(encoding="utf-8")
    capsys.readouterr()
    assert main(given) == 1
    assert "the folder exists" in capsys.readouterr().err


@pytest.mark.parametrize(("name", "written"), [("a.md", "input.md"), ("a.HTM", "input.html"), ("a", "input.txt")])
def test_fixture_keeps_what_kind_of_file_it_is(tmp_path: Path, name: str, written: str) -> None:
    (tmp_path / name).write_bytes(b"Old mill burns\r\n")
    assert main(["fixture", str(tmp_path / name), "--slug", "a", "--into", str(tmp_path / "to")]) == 0
    assert (tmp_path / "to" / "a" / written).read_bytes() == b"Old mill burns\r\n"


def test_fixture_refuses_what_is_not_utf8(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "a.txt").write_bytes(b"Z\xfcrich")
    assert main(["fixture", str(tmp_path / "a.txt"), "--slug", "a", "--into", str(tmp_path / "to")]) == 1
    assert "byte 2 is not UTF-8" in capsys.readouterr().err
    assert not (tmp_path / "to").exists()


@pytest.mark.parametrize(
    "argv",
    [
        *(
            [],
            ["parse"],
            ["parse", "--format", "xml", "-"],
            ["parse", "--date-order", "YDM", "-"],
            ["cues"],
            ["nothing"],
        ),
        ["fixture", "a.txt", "--slug", "../a"],
    ],
)
def test_wrong_arguments_end_with_2(argv: list[str], capsys: Capture) -> None:
    with pytest.raises(SystemExit) as ended:
        main(argv)
    assert ended.value.code == 2
    assert "usage: newsparse" in capsys.readouterr().err


@pytest.mark.parametrize("argv", [[], ["parse"], ["explain"], ["validate"], ["schema"], ["cues", "check"], ["fixture"]])
def test_help_states_the_exit_codes(argv: list[str], capsys: Capture) -> None:
    with pytest.raises(SystemExit) as ended:
        main([*argv, "--help"])
    assert ended.value.code == 0
    assert "exit codes: 0" in " ".join(capsys.readouterr().out.lower().split())


def test_the_version_is_printed(capsys: Capture) -> None:
    with pytest.raises(SystemExit):
        main(["--version"])
    assert capsys.readouterr().out.startswith("newsparse 0.")


def test_ctrl_c_is_quiet(page: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    def interrupted(*_args: object, **_named: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("newsparse.many.parse.load_named_files", interrupted)
    assert main(["parse", str(page)]) == cli.INTERRUPTED
    assert capsys.readouterr() == ("", "")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGPIPE and other words for a broken pipe")
def test_a_broken_pipe_is_quiet(page: Path) -> None:
    many = [sys.executable, "-m", "newsparse", "parse", "--all", *[str(page)] * 300]
    with subprocess.Popen(many, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:  # noqa: S603 -- own command
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == cli.BROKEN_PIPE


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
@pytest.mark.parametrize(
    "command",
    ["parse", *(pytest.param(one, marks=pytest.mark.slow) for one in ("explain", "validate", "schema", "cues check"))],
)
def test_output_that_finds_no_room_is_one_message(command: str, page: Path) -> None:
    verbs = command.split()
    files = [str(page)] if verbs[0] in ("parse", "explain", "validate") else []
    with Path("/dev/full").open("w") as full:
        called = [sys.executable, "-m", "newsparse", *verbs, *files]
        done = subprocess.run(called, stdout=full, stderr=subprocess.PIPE, text=True, check=False)  # noqa: S603 -- own command
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == "newsparse: standard output: No space left on device"
    assert done.stderr.count("No space left") == 1


def test_importing_the_library_is_light() -> None:
    code = "import sys, newsparse; sys.exit(','.join({'argparse', 'dateparser', 'bs4', 'lxml'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)  # noqa: S603 -- own code
    assert done.stderr.strip() == ""
