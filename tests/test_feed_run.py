"""A whole run: the count law, the files, interruption and going on, copies, the gate, and checks of a whole feed."""

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as settings_of_hypothesis
from hypothesis import strategies as st

from newsparse.cli import main
from newsparse.errors import FeedError
from newsparse.feed.checks.feed import FEED_CHECKS, stability
from newsparse.feed.report.limits import exceeded, read_limits
from newsparse.feed.report.model import FeedReport
from newsparse.feed.run import whole_feed
from newsparse.feed.run.whole_feed import Progress, validate_feed
from newsparse.feed.settings import Settings
from newsparse.feed.sources import json_lines
from newsparse.feed.sources.keys import Layout
from newsparse.model import Article, Author
from written_articles import articles_in

NOW = datetime(2025, 6, 1, 12, tzinfo=UTC)
WORDS = ("mill", "river", "roof", "council", "wheel", "garden", "bridge", "market", "tower", "stone", "boat", "bell")


def text(number: int, *, day: date = date(2025, 5, 5), lines: Sequence[str] = ()) -> str:
    """A text of its own; no two share a phrase of five words."""
    names = [f"{word}{number}{chr(97 + at)}" for at, word in enumerate(WORDS)]
    paragraphs = [
        f"The {a} of {names[0]} stands beside the {b} near {names[1]} and nobody knows who built the {names[2]} there."
        for a, b in pairwise(names)
    ]
    title = f"Old {names[3]} of {names[4]} burns in the night"
    return "\n\n".join((title, "By Jane Roe", f"{day:%B} {day.day}, {day.year}", *paragraphs, *lines))


def record(number: int, **fields: object) -> dict[str, object]:
    site = fields.pop("site", "ashby.test")
    return {"id": f"r{number}", "url": f"https://{site}/{number}", "text": text(number), **fields}


def write(path: Path, records: Sequence[object]) -> Path:
    path.write_text("".join(json.dumps(one) + "\n" for one in records), encoding="utf-8")
    return path


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def checks(report: FeedReport) -> set[str]:
    return {one.check for one in report.checks}


def validate(records: Sequence[object], **settings: object) -> FeedReport:
    return validate_feed(records, Settings.model_validate({"now": NOW, **settings}))


def test_records_in_are_articles_and_rejected(tmp_path: Path) -> None:
    feed = write(tmp_path / "feed.jsonl", [record(1), {}, [1], {"text": " "}, record(2), {"text": "0:00 a"}])
    feed.write_bytes(feed.read_bytes() + b'{"text": "Z\xfcrich"}\n{"text": ')
    out = tmp_path / "out"
    report = validate_feed(feed, Settings(out=out, now=NOW))
    assert (report.records, report.articles, report.rejected) == (8, 2, 6)
    good, bad = list(articles_in(out)), lines(out / "rejected.jsonl")
    assert (len(good), len(bad)) == (2, 6)
    article = Article.model_validate(good[1]["article"])
    assert article.title == "Old council2d of wheel2e burns in the night"
    assert good[1]["place"] == {
        "number": 5,
        "file": str(feed),
        "line": 5,
        "offset": 1353,
        "id": "r2",
        "source": "ashby.test",
    }
    assert feed.read_bytes()[1353:].startswith(b'{"id": "r2"')
    assert [one.get("raw") for one in bad] == [
        "{}\n",
        "[1]\n",
        '{"text": " "}\n',
        '{"text": "0:00 a"}\n',
        None,
        '{"text": ',
    ]
    assert bad[4]["raw_base64"] == "eyJ0ZXh0IjogIlr8cmljaCJ9Cg=="
    found = lines(out / "issues.jsonl")
    assert len(found) == sum(one.issues for one in report.checks)
    assert FeedReport.model_validate_json((out / "report.json").read_bytes()) == report
    assert sorted(path.name for path in out.iterdir() if path.suffix != ".html") == [
        *("articles", "issues.jsonl", "rejected.jsonl", "report.json")
    ]


def test_a_folder_is_not_written_over(tmp_path: Path) -> None:
    out = tmp_path / "out"
    settings = Settings(out=out, now=NOW)
    first = validate_feed([record(1)], settings)
    with pytest.raises(FeedError, match="a finished run stands here"):
        validate_feed([record(1)], settings)
    assert validate_feed([record(1)], settings.model_copy(update={"resume": True})) == first
    other = tmp_path / "other"
    write_into = other / "mine.txt"
    other.mkdir()
    write_into.write_text("mine", encoding="utf-8")
    with pytest.raises(FeedError, match=r"not empty \(mine.txt\)"):
        validate_feed([record(1)], Settings(out=other))
    assert write_into.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(("name", "content"), [("none.jsonl", None), ("feed.jsonl", b""), ("feed", b"who knows")])
def test_a_run_that_cannot_begin_leaves_nothing(tmp_path: Path, name: str, content: bytes | None) -> None:
    feed = tmp_path / name
    if content is not None:
        feed.write_bytes(content)
    with pytest.raises((FeedError, FileNotFoundError)):
        validate_feed(feed, Settings(out=tmp_path / "out"))
    assert not (tmp_path / "out").exists()


def test_a_run_does_not_read_what_it_writes(tmp_path: Path) -> None:
    write(tmp_path / "feed.jsonl", [record(1)])
    with pytest.raises(FeedError, match="inside the feed"):
        validate_feed(tmp_path, Settings(out=tmp_path / "out"))
    assert not (tmp_path / "out").exists()


@pytest.mark.slow
@pytest.mark.parametrize("stop", [0, 1, 37, 50, 99, 119])
def test_an_interrupted_run_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stop: int) -> None:
    monkeypatch.setattr(whole_feed, "PART_RECORDS", 25)
    records = [record(number) if number % 7 else {"id": number} for number in range(120)]
    records[60] = record(59)
    feed = write(tmp_path / "feed.jsonl", records)
    whole = validate_feed(feed, Settings(out=tmp_path / "whole", now=NOW))

    def interrupt(progress: Progress) -> None:
        if progress.records > stop:
            raise KeyboardInterrupt

    out = tmp_path / "out"
    with pytest.raises(KeyboardInterrupt):
        validate_feed(feed, Settings(out=out), progress=interrupt)
    with pytest.raises(FeedError, match="--resume"):
        validate_feed(feed, Settings(out=out))
    with pytest.raises(FeedError, match="is another one: the feed was"):
        validate_feed(write(tmp_path / "b.jsonl", records[:3]), Settings(out=out, resume=True))
    again = validate_feed(feed, Settings(out=out, resume=True, now=NOW))
    same = {"finished": whole.finished, "seconds": whole.seconds}
    assert again.model_copy(update=same) == whole
    assert list(articles_in(out)) == list(articles_in(tmp_path / "whole"))
    for name in ("rejected.jsonl", "issues.jsonl"):
        assert (out / name).read_bytes() == (tmp_path / "whole" / name).read_bytes()


@pytest.mark.timeout(120)
@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a matter of POSIX")
@pytest.mark.slow
def test_kill_9_in_the_middle_loses_nothing_and_repeats_nothing(tmp_path: Path) -> None:
    feed = write(tmp_path / "feed.jsonl", [record(n) if n % 9 else {"id": n} for n in range(3500)])
    out = tmp_path / "out"
    command = [sys.executable, "-m", "newsparse", "validate", str(feed), "--out", str(out), "--jobs", "1"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603  our own
    parts = out / "articles" / "part-00000.jsonl"
    limit = time.monotonic() + 90
    while not parts.exists() and process.poll() is None and time.monotonic() < limit:
        time.sleep(0.02)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert not (out / "report.json").exists(), "the run was over before it could be killed"
    assert all(json.loads(line) for line in parts.read_text(encoding="utf-8").splitlines())
    done = subprocess.run([*command, "--resume"], capture_output=True, text=True, check=False)  # noqa: S603  our own
    assert done.returncode == 1, done.stderr
    numbers = [one["place"]["number"] for one in articles_in(out)]
    bad = [one["place"]["number"] for one in lines(out / "rejected.jsonl")]
    assert sorted(numbers + bad) == list(range(1, 3501))
    assert len(bad) == 389
    assert numbers == sorted(numbers)


@pytest.mark.timeout(90)
def test_processes_give_the_same_report(tmp_path: Path) -> None:
    records = [record(number) if number % 11 else {"id": number} for number in range(80)]
    alone, together = (validate(records, jobs=jobs, out=tmp_path / str(jobs)) for jobs in (0, 2))
    same = {"finished": alone.finished, "seconds": alone.seconds}
    assert together.model_copy(update=same) == alone
    assert (tmp_path / "0/issues.jsonl").read_bytes() == (tmp_path / "2/issues.jsonl").read_bytes()


def test_copies_are_marked_by_their_kind() -> None:
    one = record(1)
    records = [
        one,
        record(2),
        one,  # the same record again
        {**record(3), "text": text(1)},  # the text under another address of the site
        record(4, site="harbour.test", text=text(1)),  # another outlet's
        record(5, id="r2"),
        record(6, url="http://www.ashby.test/2/?utm_source=x"),
        {},
        {},
    ]
    report = validate(records)
    found = {one.check: one.issues for one in report.checks if one.check.startswith(("dup", "wire"))}
    assert found == {"duplicate-text": 2, "duplicate-id": 2, "duplicate-url": 2, "wire-copy": 1}
    assert (report.articles, report.rejected) == (7, 2)
    repeat, wire = report.clusters
    assert [place.number for place in repeat.members] == [1, 3, 4]
    assert (repeat.kind, repeat.keep) == ("repeat", 1)
    assert [place.source for place in wire.members] == ["ashby.test", "harbour.test"]
    assert wire.kind == "wire"


@pytest.mark.parametrize("sites", ["bcad", "abcd", "dcba", "bbca"])
def test_wire_copy_names_the_source_of_the_record_that_it_names(sites: str, tmp_path: Path) -> None:
    validate([record(n, site=f"{site}.test", text=text(1)) for n, site in enumerate(sites, 1)], out=tmp_path / "out")
    said = [one["message"] for one in lines(tmp_path / "out/issues.jsonl") if one["check"] == "wire-copy"]
    assert set(said) == {f"record 1 has the same text, from {sites[0]}.test: both ran it"}


def test_the_copy_to_keep_is_the_fuller_one() -> None:
    bare = {"id": "x", "url": "https://ashby.test/x", "text": text(1).replace("By Jane Roe\n\n", "")}
    (cluster,) = validate([bare, record(1)]).clusters
    assert cluster.keep == 2


def test_near_copies_are_found_when_asked_for() -> None:
    pytest.importorskip("datasketch")
    changed = text(1).replace("nobody knows", "few know", 2) + "\n\nAnother line was added to the end of it."
    cut = "\n\n".join(text(2).split("\n\n")[:9])
    records = [record(1), record(2), record(3, text=changed), record(4, text=cut), record(5)]
    assert "near-duplicate" not in checks(validate(records))
    report = validate(records, near_duplicates=True)
    assert [[place.number for place in cluster.members] for cluster in report.clusters] == [[1, 3], [2, 4]]
    assert report.counts["near copies"] == 2


def test_near_copies_without_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "datasketch", None)
    with pytest.raises(ImportError, match=r"pip install 'newsparse\[near\]'"):
        validate([record(1)], near_duplicates=True)


@pytest.mark.parametrize(
    ("limits", "broken"),
    [
        ("error=0", 1),
        ("error=1", 0),
        ("error=50%", 0),
        ("error=49%,warning=0", 2),
        ("error=49%,no-date=0", 1),
        ("missing-text=0,json-syntax=0", 2),
        ("info=0", 1),
        ("error=1,missing-text=0,json-syntax=0", 1),
        ("error=1,info=0", 0),
    ],
)
def test_limits_are_exceeded_by_what_they_count(limits: str, broken: int) -> None:
    assert len(exceeded(validate([record(1), {"a": 1}]), read_limits(limits))) == broken


@pytest.mark.parametrize("limits", ["", "error", "error=", "error=x", "error=5%%", "error=0;warning=1"])
def test_what_is_no_limit_is_refused(limits: str) -> None:
    with pytest.raises(FeedError, match="is no limit"):
        read_limits(limits)


def test_columns_and_keys_are_counted() -> None:
    report = validate([record(1, author="Jane Roe"), {"headline": "x", "html": text(2), "extra": None}])
    assert report.columns["text"] == {"text": 1, "html": 1}
    assert report.columns["authors"] == {"author": 1}
    assert report.keys["extra"] == {"null": 1}


def whole(report: FeedReport) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for issue in report.issues:
        found.setdefault(issue.check, []).append(f"{issue.source or ''}|{issue.value or issue.field}")
    return found


def test_a_named_column_that_no_record_has() -> None:
    report = validate([record(1)], layout=Layout(url="link", text="text"))
    assert whole(report) == {"missing-column": ["|url"]}
    assert "the keys are 'id', 'text', 'url'" in report.issues[0].message


def test_a_line_that_a_source_repeats() -> None:
    shared = "The bells of the valley rang all night, and nobody slept until the morning."
    records = [record(n, text=text(n, lines=[shared] if n % 4 == 0 else ())) for n in range(40)]
    assert whole(validate(records))["shared-line"] == [f"ashby.test|{shared}"]
    assert "shared-line" not in whole(validate(records[:16]))


def test_one_value_for_many() -> None:
    dated = [Article(title=f"Title {n}", published=NOW, body=(), url="https://a.test/1") for n in range(30)]
    assert whole(validate(dated)) == {}  # they have no body and are rejected
    body = validate([{"text": text(n), "url": f"https://a.test/{n}"} for n in range(30)])
    assert whole(body)["constant-value"] == ["a.test|Jane Roe"]
    staff = [text(n).replace("Jane Roe", ("Jane Roe", "Bo Lee", "Ines Calder")[n % 3]) for n in range(30)]
    assert whole(validate([{"text": raw, "url": f"https://a.test/{n}"} for n, raw in enumerate(staff)])) == {}
    hours = [text(n).replace("May 5, 2025", "May 5, 2025 10:31 UTC") for n in range(30)]
    moments = validate([{"text": raw, "url": f"https://a.test/{n}"} for n, raw in enumerate(hours)])
    assert whole(moments)["constant-value"] == ["a.test|2025-05-05T10:31:00Z", "a.test|Jane Roe"] or whole(moments)[
        "constant-value"
    ] == ["a.test|2025-05-05T10:31:00+00:00", "a.test|Jane Roe"]


def test_texts_cut_at_one_length() -> None:
    records = [record(n, text=text(n)[:1003] if n % 5 == 0 else text(n)) for n in range(60)]
    assert whole(validate(records))["cut-at-length"] == ["|1003"]


@pytest.mark.slow
def test_days_without_records() -> None:
    days = [date(2025, 3, 1) + timedelta(n) for n in range(70) if n != 40]
    records = [{"text": text(n, day=day), "url": f"https://a.test/{n}"} for n, day in enumerate(days * 15)]
    report = validate(records)
    assert whole(report)["volume-gap"] == ["|2025-04-10", "a.test|2025-04-10"]


@pytest.mark.parametrize("apart", [1, 5, 7, 14, 31])
def test_a_few_days_far_apart_are_no_floods(apart: int) -> None:
    days = [date(2024, 1, 10) + timedelta(n * apart) for n in range(9)]
    made = Article(title="Old mill burns", body=())
    records = [made.model_copy(update={"published": day, "url": "https://a.test/1"}) for day in days * 30]
    assert "volume-gap" not in whole(validate(records))


def test_a_flood_among_weeks_with_records() -> None:
    days = [date(2025, 3, 1) + timedelta(n) for n in range(63)]
    made = Article(title="Old mill burns", body=())
    records = [made.model_copy(update={"published": day}) for day in [*days * 3, *[days[30]] * 60]]
    found = validate(records).issues
    (flood,) = [one for one in found if one.check == "volume-gap"]
    assert flood.message == "2025-03-31 has 63 records, where the same weekday mostly has at most 3: a flood"


def test_a_source_that_lost_a_field() -> None:
    bare: list[object] = [
        {"text": text(n).replace("By Jane Roe\n\n", ""), "url": f"https://bare.test/{n}"} for n in range(100, 125)
    ]
    report = validate([*(record(n) for n in range(110)), *bare])
    assert whole(report)["coverage-drop"] == ["bare.test|authors"]


@pytest.mark.slow
def test_a_feed_beside_an_earlier_one(tmp_path: Path) -> None:
    before = validate([record(n, old=1) for n in range(120)])
    path = tmp_path / "report.json"
    path.write_text(before.model_dump_json(), encoding="utf-8")
    after = [
        {"url": f"https://ashby.test/{n}", "text": text(n).replace("By Jane Roe\n\n", "").rpartition("\n\nThe ")[0]}
        for n in range(120)
    ]
    short = [{**one, "text": "\n\n".join(str(one["text"]).split("\n\n")[:6])} for one in after]
    report = validate(short, baseline=path)
    said = [one.message.partition(" than ")[0] for one in report.issues if one.check == "drift"]
    assert sorted(said) == [
        "articles have fewer authors",
        "articles have fewer paragraphs",
        "articles have fewer words",
    ]
    found = whole(report)
    assert found["coverage-drop"] == ["ashby.test|authors"]
    assert found["keys-changed"] == ["|id", "|old"]
    assert len(found["drift"]) == 3
    assert whole(validate([record(n, old=1) for n in range(200, 320)], baseline=before)).keys() <= {"constant-value"}
    path.write_text("{}", encoding="utf-8")
    with pytest.raises(FeedError, match="no report of a feed"):
        validate([record(1)], baseline=path)


def test_keys_of_several_types() -> None:
    records = [record(n, tags=["a"] if n % 3 else "a", views=None if n % 2 else 3) for n in range(30)]
    assert whole(validate(records))["keys-changed"] == ["|tags"]


def test_one_source_outweighs_the_others() -> None:
    records = [record(n) for n in range(30)] + [record(n, site=f"s{n}.test") for n in range(100, 103)]
    assert whole(validate(records))["one-source"] == ["ashby.test|url"]


def test_every_check_of_a_feed_bears_the_name_of_its_function() -> None:
    names = [check.__name__.replace("_", "-") for check in FEED_CHECKS]
    docs = (Path(__file__).parent.parent / "docs/checks.md").read_text(encoding="utf-8")
    assert [name for name in names if f"\n### {name}\n" not in docs] == []


def test_stability_of_distributions() -> None:
    assert stability({"a": 10, "b": 10}, {"a": 100, "b": 100}) < 0.01
    assert stability({"a": 100}, {"b": 100}) > 1


def test_articles_of_memory_are_checked_as_they_are() -> None:
    made = Article(title="A", authors=(Author(name="Updated"),), url="https://a.test/1")
    assert {"no-body", "author-noise"} <= checks(validate([made]))


def test_lone_surrogates_are_written(tmp_path: Path) -> None:
    report = validate(
        [{"text": text(1) + "\n\nA \ud800 lone one stands here."}, {"te\ud800xt": "\ud800"}], out=tmp_path / "o"
    )
    assert report.records == 2
    assert len(list(articles_in(tmp_path / "o"))) + len(lines(tmp_path / "o/rejected.jsonl")) == 2


@given(
    st.lists(
        st.one_of(st.binary(max_size=40), st.sampled_from([b"{}", b'{"text": "A fire."}', b'{"text": [1]}', b"[1"]))
    )
)
@settings_of_hypothesis(max_examples=60)
@pytest.mark.slow
@pytest.mark.timeout(120)
def test_every_line_is_an_article_or_a_reject(raw: list[bytes]) -> None:
    content = b"\n".join(raw)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "feed.jsonl")
        path.write_bytes(b" \n" + content)  # an empty file is an error
        if content[:3].startswith((b"\xff\xfe", b"\xfe\xff")) or json_lines._LAID_OUT_RE.match(content):
            return  # of another encoding, or an array that spans lines
        if not path.read_bytes().strip():
            return
        report = validate_feed(path, Settings(out=Path(folder, "out"), now=NOW))
        good = list(articles_in(Path(folder, "out")))
        bad = lines(Path(folder, "out/rejected.jsonl"))
    wanted = [line for line in (b" \n" + content).split(b"\n") if line.strip()]
    assert report.records == len(good) + len(bad) == len(wanted)


def test_the_folder_of_a_finished_run_is_kept_for_its_own_feed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one, two, out = tmp_path / "one.jsonl", tmp_path / "two.jsonl", tmp_path / "out"
    one.write_text(json.dumps({"text": "A fire destroyed the old mill in Ashby on Monday, the chief said."}) + "\n")
    two.write_text(one.read_text() * 2)
    limits = ["--jobs", "0", "--out", str(out), "--fail-on", "error=9"]
    assert main(["validate", str(one), *limits]) == 0
    capsys.readouterr()
    assert main(["validate", str(one), *limits, "--resume"]) == 0
    printed, said = capsys.readouterr()
    assert "this run had ended on" in said
    assert "1 record" in printed
    for again, differs in (
        ([str(two)], f"the feed was {one} ({one.stat().st_size} bytes), now it is {two} ({two.stat().st_size} bytes)"),
        ([str(one), "--format", "parquet"], 'format was not set, now it is "parquet"'),
        ([str(one), "--no-columns"], "use_columns was not set, now it is false"),
        ([str(one), "--language", "de"], 'options.language was not set, now it is "de"'),
        ([str(one), "--field", "text"], 'layout.text was not set, now it is "text"'),
    ):
        assert main(["validate", *again, *limits, "--resume"]) == 2
        printed, said = capsys.readouterr()
        assert printed == ""
        assert f"the finished run here is another one: {differs}. Give another folder" in said
    (out / "report.json").write_text("{}")
    assert main(["validate", str(one), *limits, "--resume"]) == 2
    assert "this is no report of a feed" in capsys.readouterr().err
