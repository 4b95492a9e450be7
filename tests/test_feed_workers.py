"""Processes: the order is kept, and a record that kills its process, hangs or fails is one issue."""

import multiprocessing
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from importlib import resources
from pathlib import Path

import pytest

from newsparse.errors import FeedError
from newsparse.feed.run.outcome import Outcome, failed_outcome
from newsparse.feed.run.worker import Task
from newsparse.feed.run.workers import in_order
from newsparse.feed.sources.record import Record
from newsparse.feed.traits import Traits
from shapes import in_shapes, some_of

pytestmark = pytest.mark.timeout(60)


def task(record: Record) -> Outcome:
    """Does what the record's text says."""
    if record.text == "die":
        os._exit(3)
    if record.text == "hang":
        time.sleep(3600)
    if record.text == "fail":
        message = "no luck"
        raise ZeroDivisionError(message)
    return Outcome((), Traits(str(record.text)), str(record.line))


TASK = Task(task, failed_outcome)


def records(texts: list[str]) -> Iterator[Record]:
    for line, text in enumerate(texts, 1):
        yield Record(line, None, text, data={"not": "sent"}, raw="not sent")


def run(texts: list[str], jobs: int) -> list[tuple[int | None, list[str], str | None]]:
    found = in_order(records(texts), TASK, jobs=jobs, timeout=1.5)
    return [(record.line, [issue.check for issue in made.issues], made.article) for record, made in found]


@pytest.mark.parametrize("jobs", [0, 1, 3])
@pytest.mark.parametrize("count", [0, 1, 16, 200])
@pytest.mark.slow
def test_order_is_kept(jobs: int, count: int) -> None:
    assert run(["a"] * count, jobs) == [(line, [], str(line)) for line in range(1, count + 1)]


@pytest.mark.parametrize("jobs", [0, 2])
def test_a_record_that_fails(jobs: int) -> None:
    assert run(["a", "fail", "a"], jobs) == [(1, [], "1"), (2, ["record-failed"], None), (3, [], "3")]


SCRIPT = """
import sys
from pathlib import Path
from newsparse import parse_articles, validate_feed
from newsparse.feed import Settings
from newsparse.options import Options

TEXTS = ["Old mill burns"] * 40
{call}
with Path("ended").open("a") as ended:
    ended.write("x")
"""
CALLS = {
    "a feed": "validate_feed(TEXTS, Settings(jobs=2))",
    "a feed with its folder": "validate_feed(TEXTS, Settings(jobs=2, out=Path('out')))",
    "a feed read twice": "validate_feed(TEXTS, Settings(jobs=2, options=Options(learn_source=True)))",
    "articles": "list(parse_articles(TEXTS, jobs=2))",
    "articles read twice": "list(parse_articles(TEXTS, jobs=2, options=Options(learn_source=True)))",
}


def run_script(folder: Path, content: str) -> subprocess.CompletedProcess[str]:
    path = folder / "script.py"
    path.write_text(content, encoding="utf-8")
    source = str(Path(str(resources.files("newsparse"))).parent)
    environment = {**os.environ, "PYTHONPATH": source}
    return subprocess.run(  # noqa: S603  our own interpreter
        [sys.executable, str(path)], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


@some_of("name", CALLS)
def test_a_script_without_its_guard_is_told_so_and_does_its_work_in_no_process(name: str, tmp_path: Path) -> None:
    done = run_script(tmp_path, SCRIPT.format(call=CALLS[name]))
    assert done.returncode == 1
    assert "must stand under 'if __name__ == \"__main__\":'" in done.stderr.splitlines()[-1]
    said = {line for line in done.stderr.splitlines() if re.match(r"[\w.]+(?:Error|Exception)\b", line)}
    assert said == {done.stderr.splitlines()[-1]}
    assert not (tmp_path / "ended").exists()


@in_shapes("name", CALLS)
def test_a_script_with_its_guard_runs_once(name: str, tmp_path: Path) -> None:
    done = run_script(tmp_path, SCRIPT.format(call=f"if __name__ == '__main__':\n    {CALLS[name]}"))
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("method", [None, "spawn"])
def test_the_start_method_stays_as_it_was(method: str | None) -> None:
    multiprocessing.set_start_method(method, force=True)
    try:
        assert run(["a"], 1)
        assert multiprocessing.get_start_method(allow_none=True) == method
    finally:
        multiprocessing.set_start_method(None, force=True)


@pytest.mark.slow
def test_a_record_that_kills_its_process_and_one_that_hangs() -> None:
    texts = ["a"] * 100
    texts[5] = texts[6] = texts[40] = "die"
    texts[7] = texts[70] = "hang"
    texts[99] = "die"
    expected = {
        6: "worker-died",
        7: "worker-died",
        41: "worker-died",
        8: "timed-out",
        71: "timed-out",
        100: "worker-died",
    }
    for line, checks, article in run(texts, 2):
        assert checks == ([expected[line]] if line in expected else [])
        assert article == (None if line in expected else str(line))


def test_the_record_comes_back_whole() -> None:
    ((record, _),) = in_order(records(["a"]), TASK, jobs=1, timeout=9)
    assert (record.raw, record.data) == ("not sent", {"not": "sent"})


@pytest.mark.slow
def test_reading_stays_close_to_what_is_done() -> None:
    read = 0

    def counted() -> Iterator[Record]:
        nonlocal read
        for record in records(["hang"] + ["a"] * 100_000):
            read += 1
            yield record

    running = in_order(counted(), TASK, jobs=2, timeout=1.5)
    next(running)
    assert read < 2000
    running.close()  # type: ignore[attr-defined]  # a generator


def broken(record: Record) -> Outcome:
    raise AssertionError(record)


def test_processes_that_cannot_start_are_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsparse.feed.run.workers.work", len)  # takes one argument, gets three
    with pytest.raises(FeedError, match="jobs=0"):
        list(in_order(records(["a"]), TASK, jobs=1, timeout=9))
