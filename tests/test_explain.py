"""What ``explain`` says of each block, and how the command prints it."""

import dataclasses
import json
from pathlib import Path

import pytest

from newsparse.cli import main
from newsparse.command.block_table import table
from newsparse.explain import Explained, explain
from newsparse.kinds import REMOVED, Kind
from newsparse.model import Article, Block, Issue
from newsparse.parse import parse_article

RAW = (
    "Old mill burns\r\nOld mill burns\r\nBy Jane Roe\r\n\r\n"
    "A fire destroyed the old mill in Ashby on Monday night, the town's fire chief said.\r\n"
)


def block(kind: Kind, source: str, text: str, **more: object) -> Block:
    start = source.index(text)
    place = {"start": start, "end": start + len(text)}
    return Block.model_validate(
        {"kind": kind, "text": " ".join(text.split()), "rule": "a.b", "why": "so", **place, **more}
    )


def made(source: str, *blocks: Block) -> Article:
    return Article(source=source, blocks=blocks, removed=tuple(block for block in blocks if block.kind in REMOVED))


def test_each_block_has_a_row_with_its_line() -> None:
    article = parse_article(RAW)
    rows = explain(article)
    assert [row.text for row in rows] == [part.text for part in article.blocks]
    assert [row.kind for row in rows] == [part.kind for part in article.blocks]
    assert [row.line for row in rows] == [1, 2, 3, 5]
    assert all(row.rule and row.why for row in rows)


def test_a_twin_names_the_row_it_repeats() -> None:
    rows = explain(parse_article(RAW))
    twin = next(row for row in rows if row.duplicate_of is not None)
    assert twin.duplicate_of is not None
    assert rows[twin.duplicate_of].text == twin.text


@pytest.fixture
def feed(tmp_path: Path) -> Path:
    records = [{"body_html": RAW, "headline": "Storm warning lifted"}, {"body_html": RAW}, {"body_html": 5}]
    path = tmp_path / "feed.jsonl"
    path.write_text("".join(json.dumps(one) + "\n" for one in records), encoding="utf-8")
    return path


def explained(capsys: pytest.CaptureFixture[str], *given: object) -> tuple[int, str, str]:
    code = main(["explain", *map(str, given)])
    return code, *capsys.readouterr()


def test_a_record_of_a_feed_is_explained_with_what_it_states(feed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = explained(capsys, feed, "--record", 1, "--field", "body_html")
    assert (code, err) == (0, "")
    assert "title" in next(line for line in out.splitlines() if line.endswith("Storm warning lifted"))
    assert "By Jane Roe" in out
    assert explained(capsys, feed, "--record", 2, "--field", "body_html")[0] == 0
    code, _, err = explained(capsys, feed, "--record", 3, "--field", "body_html")
    assert code == 1
    assert "'body_html' holds a JSON number, where text is a string" in err


def test_a_record_of_a_feed_is_drawn(feed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("jinja2")
    page = feed.parent / "page.html"
    assert explained(capsys, feed, "--record", 2, "--field", "body_html", "--html", page) == (0, "", "")
    assert "By Jane Roe" in page.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ((), "a feed, and explain takes one article: name one of its records (--record 1)"),
        (("--record", "4"), "there is no record 4; the feed has 3 records"),
        (("--record", "1", "--column", "x"), "write ROLE=NAME"),
        (("again.jsonl", "--record", "1"), "--record is of one feed, and 2 files are given; name one file"),
    ],
)
def test_a_feed_is_not_explained_as_a_text(
    given: tuple[str, ...], said: str, feed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = explained(capsys, feed, *given)
    assert (code, out) == (2, "")
    assert said in err


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_counted_however_they_end(end: str) -> None:
    source = end.join(("one", "two", "", "four"))
    rows = explain(made(source, block(Kind.PARAGRAPH, source, f"two{end}{end}four")))
    assert (rows[0].line, rows[0].last_line) == (2, 4)


def test_metadata_stands_on_no_line() -> None:
    meta = Block(kind=Kind.METADATA, text="Jane Roe", start=9, end=9, rule="a.b", why="json-ld author")
    assert explain(made("text", meta))[0].line is None


def test_rows_are_frozen() -> None:
    row = Explained(line=1, last_line=1, kind=Kind.TITLE, rule="a.b", why="so", text="x")
    with pytest.raises(dataclasses.FrozenInstanceError):
        row.line = 2  # type: ignore[misc]  # it is frozen


def test_an_article_without_blocks_has_no_rows() -> None:
    assert explain(Article(title="x")) == ()
    assert list(table(Article(title="x"))) == []


def test_every_line_of_a_block_is_printed_beside_its_kind() -> None:
    source = "# Fire\n\nA fire\ndestroyed it.\n"
    first, second = block(Kind.TITLE, source, "# Fire"), block(Kind.PARAGRAPH, source, "A fire\ndestroyed it.")
    assert list(table(made(source, first, second))) == [
        "1  title      kept  a.b  so  # Fire",
        "3  paragraph  kept  a.b  so  A fire",
        "4  paragraph  kept  a.b  so  destroyed it.",
    ]


def test_score_and_twin_are_shown() -> None:
    source = "one\none"
    first = block(Kind.PARAGRAPH, source, "one", score=0.934)
    second = Block(kind=Kind.DUPLICATE, text="one", start=4, end=7, rule="c.d", why="again", duplicate_of=0)
    assert list(table(made(source, first, second))) == [
        "1  paragraph  kept     a.b 0.93  so                      one",
        "2  duplicate  removed  c.d       again (repeats line 1)  one",
    ]


def test_nothing_is_cut_without_a_width() -> None:
    source = "word " * 400
    assert source.strip() in next(table(made(source, block(Kind.OTHER, source, source.strip(), why="why " * 40))))


@pytest.mark.parametrize("width", [10, 60, 80, 200])
def test_lines_are_cut_to_the_width(width: int) -> None:
    source = "word " * 40 + "\n" + "字" * 200
    parts = (block(Kind.OTHER, source, line.strip(), why="a reason that is long enough") for line in source.split("\n"))
    lines = list(table(made(source, *parts), width=width))
    assert max(sum(2 if character == "字" else 1 for character in line) for line in lines) <= width
    assert sum(line.endswith("…") for line in lines) >= 2


def test_a_narrow_terminal_shows_the_rule_the_reason_and_what_is_repeated() -> None:
    source = "a line that is long enough to be cut\n" * 2
    first = block(Kind.PARAGRAPH, source, source.splitlines()[0], rule="paragraph.story", score=0.97)
    again = {"start": 37, "end": 73, "text": first.text, "rule": "duplicate.title", "why": "it is the headline again"}
    second = Block.model_validate({"kind": Kind.DUPLICATE, "duplicate_of": 0, **again})
    assert list(table(made(source, first, second), width=60)) == [
        "1  paragraph  kept     paragraph.story 0.97",
        "   so                           a line that is long enough …",
        "2  duplicate  removed  duplicate.title",
        "   it is the… (repeats line 1)  a line that is long enough …",
    ]


def test_a_block_of_a_post_that_is_shown_was_not_removed() -> None:
    source = "So sad about the mill."
    shown = block(Kind.EMBED, source, source)
    assert not explain(Article(source=source, blocks=(shown,)))[0].removed
    assert explain(made(source, shown))[0].removed


def test_colour_goes_by_kind_and_is_closed() -> None:
    source = "one"
    line = next(table(made(source, block(Kind.TITLE, source, "one")), colour=True))
    assert line.startswith("\x1b[1m")
    assert line.endswith("\x1b[0m")


def test_a_text_cannot_steer_the_terminal() -> None:
    source = "a\x1b[31mb\u202ec"
    assert next(table(made(source, block(Kind.OTHER, source, source)))).endswith("a\\x1b[31mb\\u202ec")


def test_warnings_follow() -> None:
    warning = Issue(check="empty", severity="warning", message="the input holds no text")
    assert list(table(Article(warnings=(warning,)))) == ["warning empty: the input holds no text"]
