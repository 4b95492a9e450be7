"""A source teaches its pages in ``parse_articles`` and ``newsparse parse`` as it does in a feed."""

import io
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from newsparse import Article, Options, parse_articles
from newsparse.cli import INTERRUPTED, main
from newsparse.command.progress import Bar
from newsparse.errors import CueError, FeedError
from newsparse.feed.ledger import TEMPORARY, Ledger
from newsparse.feed.run import first_pass
from newsparse.feed.sources import Source
from newsparse.many import part_files
from test_learn_source import (
    DATES,
    LAYOUTS,
    PLEAS,
    RULE,
    blank_lines,
    dated,
    feed,
    html,
    records,
    story,
    write,
)

pytestmark = pytest.mark.timeout(120)

Capture = pytest.CaptureFixture[str]
PLEA = PLEAS["en"]
LEARNING = Options(learn_source=True)


def bodies(articles: Sequence[Article]) -> list[str]:
    return ["\n".join(block.text for block in article.body) for article in articles]


def gone(articles: Sequence[Article]) -> list[str]:
    """The lines that the sources' repeating took out."""
    return [block.text for article in articles for block in article.removed if block.rule == RULE]


def checks(articles: Sequence[Article]) -> list[list[str]]:
    return [[warning.check for warning in article.warnings] for article in articles]


def learned(source: Source, jobs: int = 1) -> list[Article]:
    return list(parse_articles(source, options=LEARNING, jobs=jobs))


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("language", PLEAS)
def test_a_plea_that_five_articles_share_leaves_their_bodies(
    language: str, layout: Callable[[Sequence[str]], str]
) -> None:
    plea = PLEAS[language]
    texts = [layout([*story(number, language), plea]) for number in range(5)] + [layout(story(7, language))]
    before, after = list(parse_articles(texts)), learned(texts)
    assert gone(before) == []
    assert gone(after) == [plea] * 5
    assert bodies(after) == [body.replace(plea, "").strip() for body in bodies(before)]
    assert checks(after) == checks(before)


@pytest.mark.parametrize(("order", "day"), [("MDY", "2025-04-05"), ("DMY", "2025-05-04")])
def test_a_date_is_read_as_its_source_writes_dates(order: str, day: str) -> None:
    made = dated(*DATES[order], "04/05/2025", "04/05/2025")
    assert next(reversed(list(parse_articles(made)))).published is None
    assert [str(article.published) for article in learned(made)[-2:]] == [day, day]


def test_each_source_teaches_its_own_pages() -> None:
    other = blank_lines([*story(7, "de"), PLEA])
    found = learned([*feed(5, PLEA), *records([other], "burnham.test")])
    assert gone(found) == [PLEA] * 5
    assert PLEA in bodies(found)[-1]


def test_a_record_that_states_a_day_is_taught_too() -> None:
    made = [{**record, "published": "2025-03-04"} for record in feed(5, PLEA)]
    assert gone(learned(made)) == [PLEA] * 5


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    pages = tmp_path / "pages"
    pages.mkdir()
    for number in range(6):
        (pages / f"{number}.html").write_text(html([*story(number), PLEA]), encoding="utf-8")
    return pages


@pytest.mark.slow
def test_a_list_a_tuple_a_file_a_folder_a_pattern_and_processes_give_the_same(folder: Path, tmp_path: Path) -> None:
    made = feed(6, PLEA)
    path = write(tmp_path / "feed.jsonl", made)
    found = [learned(made), learned(tuple(made)), learned(path), learned(str(path)), learned(path, jobs=2)]
    assert gone(found[0]) == [PLEA] * 6
    assert all(one == found[0] for one in found)
    pages = [learned(folder), learned(f"{folder}/*.html"), learned(folder, jobs=2)]
    assert gone(pages[0]) == [PLEA] * 6
    assert pages[0] == pages[1] == pages[2]


@pytest.mark.parametrize("library", ["pandas", "polars", "pyarrow"])
def test_a_table_and_a_column_teach(library: str) -> None:
    module = pytest.importorskip(library)
    made = feed(6, PLEA)
    if library == "pyarrow":
        table = module.Table.from_pylist(made)
    else:
        table = module.DataFrame(made)
        assert gone(learned(table["text"])) == [PLEA] * 6
    assert gone(learned(table)) == [PLEA] * 6


def test_of_what_is_read_only_once_each_article_says_so() -> None:
    made = feed(5, PLEA)
    found = learned(iter(made))
    assert checks(found) == [[*before, "read-once"] for before in checks(list(parse_articles(made)))]
    assert {(one.severity, str(one.url).rpartition("#")[2]) for article in found for one in article.warnings[-1:]} == {
        ("info", "read-once")
    }
    assert gone(found) == []
    assert len(list(parse_articles(iter(made), options=LEARNING, on_error="raise"))) == 6


def test_a_reader_of_batches_loses_no_row() -> None:
    arrow = pytest.importorskip("pyarrow")
    table = arrow.Table.from_pylist(feed(5, PLEA))
    for source in (table.to_reader(), [table.to_reader()]):
        assert [("read-once" in one) for one in checks(learned(source))] == [True] * 6


def test_parsed_pages_teach_nothing_and_are_parsed_once() -> None:
    soups = [BeautifulSoup(html([*story(number), PLEA]), "html.parser") for number in range(6)]
    assert learned(soups) == list(parse_articles(soups))


def test_what_is_wrong_is_reported_as_it_is_without(tmp_path: Path) -> None:
    with pytest.raises(CueError):
        next(parse_articles(feed(5), options=Options(learn_source=True, cues=(tmp_path / "none.toml",))))
    with pytest.raises(FeedError, match="no record has the column 'copy'"):
        next(parse_articles(feed(5), options=LEARNING, columns={"text": "copy"}))
    with pytest.raises(FeedError, match="no file matches"):
        next(parse_articles(str(tmp_path / "*.html"), options=LEARNING))
    with pytest.raises(OSError, match="none"):
        next(parse_articles(tmp_path / "none.html", options=LEARNING))
    assert checks(learned([None])) == [["missing-text"]]
    assert learned([]) == []


def run(*args: object) -> int:
    return main(["parse", "--all", *map(str, args)])


def rules(lines: Sequence[str]) -> int:
    """How many lines the sources' repeating took out of articles that were printed or written."""
    return sum(block["rule"] == RULE for line in lines for block in json.loads(line)["blocks"])


@pytest.mark.parametrize("jobs", [1, pytest.param(2, marks=pytest.mark.slow)])
def test_the_command_learns_from_files_and_folders(folder: Path, tmp_path: Path, capsys: Capture, jobs: int) -> None:
    path = write(tmp_path / "feed.jsonl", feed(5, PLEA))
    for named, count in (((path,), 5), ((folder,), 6), (sorted(folder.iterdir()), 6)):
        assert run("--learn-source", "--jobs", jobs, *named) == 0
        printed = capsys.readouterr()
        assert rules(printed.out.splitlines()) == count
        assert "read only once" not in printed.err
    assert run(path) == 0
    assert rules(capsys.readouterr().out.splitlines()) == 0


def test_a_file_that_is_not_there_is_reported_once(folder: Path, capsys: Capture) -> None:
    assert run("--learn-source", folder, folder / "none.html") == 1
    printed = capsys.readouterr()
    assert printed.err.count("none.html") == 1
    assert rules(printed.out.splitlines()) == 6


def test_of_a_pipe_the_command_says_that_nothing_is_learned(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(html(story(0)).encode())))
    assert run("--learn-source", folder, "-") == 0
    printed = capsys.readouterr()
    assert printed.err.count("--learn-source: what the sources repeat was not learned") == 1
    assert len(printed.out.splitlines()) == 7
    assert rules(printed.out.splitlines()) == 0


@pytest.mark.parametrize("to_file", [False, True])
def test_a_disk_that_fills_while_it_learns_is_one_message(
    *, to_file: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    opens = Ledger.__init__

    def small(self: Ledger, path: Path | None = None) -> None:
        opens(self, path)
        self._base.execute("PRAGMA max_page_count = 14")

    monkeypatch.setattr(Ledger, "__init__", small)
    out = ("--out", tmp_path / "articles.jsonl") if to_file else ()
    pages = ["\n\n".join(f"The mill {'a' * line} of town {page} burned." for line in range(60)) for page in range(90)]
    path = write(tmp_path / "feed.jsonl", records(pages))
    assert run("--learn-source", path, *out) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    named = tmp_path / "articles.jsonl.unfinished" / "learned.sqlite" if to_file else TEMPORARY
    assert printed.err.startswith(f"newsparse: {named}: database or disk is full")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_named_pipe_cannot_be_read_twice(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert not first_pass.can_read_twice(tmp_path / "pipe")


def test_a_run_that_goes_on_uses_what_it_had_learned(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    path = write(tmp_path / "feed.jsonl", feed(6, PLEA))
    whole, out = tmp_path / "whole.jsonl", tmp_path / "out.jsonl"
    assert run(path, "--learn-source", "--out", whole) == 0
    assert rules(whole.read_text(encoding="utf-8").splitlines()) == 6
    monkeypatch.setattr(part_files, "PART_RECORDS", 2)

    def interrupted(_bar: Bar, number: int, *_more: object) -> None:
        if number == 3:
            raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(Bar, "show", interrupted)
        assert run(path, "--learn-source", "--out", out) == INTERRUPTED
    assert (tmp_path / "out.jsonl.unfinished" / part_files.LEDGER).is_file()
    capsys.readouterr()
    assert run(path, "--out", out, "--resume") == 2
    assert "the unfinished run here is another one" in capsys.readouterr().err
    monkeypatch.setattr(first_pass, "find_habits", lambda *_records: pytest.fail("counted again"))
    assert run(path, "--learn-source", "--out", out, "--resume") == 0
    assert out.read_bytes() == whole.read_bytes()
    assert not (tmp_path / "out.jsonl.unfinished").exists()


def test_a_first_pass_that_was_stopped_is_done_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, out = write(tmp_path / "feed.jsonl", feed(6, PLEA)), tmp_path / "out.jsonl"

    def interrupted(*_sample: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(first_pass, "find_habits", interrupted)
        assert run(path, "--learn-source", "--out", out) == INTERRUPTED
    assert run(path, "--learn-source", "--out", out, "--resume") == 0
    assert rules(out.read_text(encoding="utf-8").splitlines()) == 6


def test_the_second_reading_goes_as_far_as_is_asked() -> None:
    read: list[int] = []

    class Watched(list[dict[str, object]]):
        """A list that notes what is taken from it."""

        def __iter__(self) -> Iterator[dict[str, object]]:
            for at, record in enumerate(super().__iter__()):
                read.append(at)
                yield record

    found = parse_articles(Watched(feed(7, PLEA)), options=LEARNING)
    assert read == []
    next(found)
    assert read.count(0) >= 2
    assert read.count(7) < read.count(0)
    found.close()  # type: ignore[attr-defined]  # a generator
