"""Hostile and broken feeds: nothing is lost in silence, and nothing ends in a traceback."""

import bz2
import gzip
import json
import lzma
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from newsparse.cli import main
from newsparse.errors import FeedError
from newsparse.feed import Layout, Settings, read_records, validate_feed
from newsparse.feed.ledger import Ledger
from newsparse.feed.run import output
from newsparse.feed.run.whole_feed import Progress
from newsparse.feed.sources.record import Record
from written_articles import articles_in

TEXT = "Old mill burns\n\nBy Jane Roe\n\nThe old mill of Ashby burned down on Monday, and nobody was hurt."


def records(path: Path) -> list[Record]:
    return list(read_records(path))


def texts(path: Path) -> list[object]:
    return [record.text for record in records(path)]


def checks(path: Path) -> list[str]:
    return [issue.check for record in records(path) for issue in record.issues]


# ---- the folder of a run


def feed(folder: Path, count: int = 40) -> Path:
    path = folder / "feed.jsonl"
    path.write_text("".join(json.dumps({"id": i, "text": TEXT}) + "\n" for i in range(count)))
    return path


def files(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(folder.rglob("*")) if path.suffix == ".jsonl"}


def stopped(path: Path, out: Path) -> None:
    """Leave a run in a folder that was stopped on its way."""

    def stop(progress: Progress) -> None:
        if progress.records == 5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        validate_feed(path, Settings(out=out), progress=stop)


@pytest.mark.slow
@pytest.mark.parametrize("resume", [True, False])
def test_a_second_run_into_a_folder_is_refused_and_changes_nothing(tmp_path: Path, *, resume: bool) -> None:
    path, out = feed(tmp_path), tmp_path / "out"
    seen: list[dict[str, bytes]] = []

    def second(progress: Progress) -> None:
        if progress.records == 5:
            seen.append(files(out))
            with pytest.raises(FeedError, match=r"another run is writing here|unfinished run stands here"):
                validate_feed(path, Settings(out=out, resume=resume))
            seen.append(files(out))

    report = validate_feed(path, Settings(out=out), progress=second)
    assert seen[0] == seen[1]
    assert len(list(articles_in(out))) == report.articles == 40


def test_a_ledger_that_is_no_database_is_reported(tmp_path: Path) -> None:
    path, out = feed(tmp_path), tmp_path / "out"
    stopped(path, out)
    for ledger in out.glob(f"{output.LEDGER}*"):
        ledger.write_bytes(b"no database at all, but long enough to have a header of its own" * 100)
    with pytest.raises(FeedError, match="is damaged"):
        validate_feed(path, Settings(out=out, resume=True))


@pytest.mark.slow
def test_a_full_disk_is_reported_and_the_run_can_resume(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, out = feed(tmp_path, 400), tmp_path / "out"
    opens = Ledger.__init__

    def small(self: Ledger, path: Path | None = None) -> None:
        opens(self, path)
        self._base.execute("PRAGMA max_page_count = 14")

    with monkeypatch.context() as patch:
        patch.setattr(Ledger, "__init__", small)
        with pytest.raises(OSError, match="full"):
            validate_feed(path, Settings(out=out))
    assert validate_feed(path, Settings(out=out, resume=True)).records == 400
    assert len(list(articles_in(out))) == 400


def test_a_ledger_in_memory_has_room_too() -> None:
    ledger = Ledger()
    ledger.add("a")
    ledger.commit(b=1)
    assert (ledger.count("a"), ledger.state()) == (1, {"b": "1"})
    ledger.close()


@pytest.mark.parametrize("place", ["feed.jsonl/out", "feed.jsonl"])
def test_a_folder_that_cannot_be_made_is_reported(
    tmp_path: Path, place: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = feed(tmp_path, 1)
    assert main(["validate", str(path), "--out", str(tmp_path / place), "--jobs", "0"]) == 2
    assert "Traceback" not in capsys.readouterr().err


# ---- folders of files


def test_links_out_of_a_folder_are_reported_and_not_followed(tmp_path: Path) -> None:
    inside, outside = tmp_path / "in", tmp_path / "outside"
    inside.mkdir()
    outside.mkdir()
    (outside / "secret.txt").write_text("A secret")
    (inside / "a.txt").write_text(TEXT)
    (inside / "link.txt").symlink_to(outside / "secret.txt")
    (inside / "far.txt").symlink_to(inside / "link.txt")
    (inside / "same.txt").symlink_to(inside / "a.txt")
    (inside / "feed.jsonl").symlink_to(feed(outside, 3))
    (inside / "circle.txt").symlink_to(inside / "circle.txt")
    (inside / "folder").symlink_to(outside)
    found = {Path(record.file).name: record for record in records(inside)}
    assert {name for name, record in found.items() if record.text is not None} == {"a.txt", "same.txt"}
    told = [record for record in found.values() if record.issues]
    assert {Path(record.file).name for record in told} == {"link.txt", "far.txt", "feed.jsonl", "circle.txt"}
    assert {record.issues[0].check for record in told} == {"unreadable-file"}


def test_a_folder_that_is_a_link_itself_is_read(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(TEXT)
    (tmp_path / "link").symlink_to(tmp_path / "in")
    assert texts(tmp_path / "link") == [TEXT.encode()]


NAMES = (
    "A.JSONL",
    "A.JSONL.GZ",
    "a.Jsonl.gz",
    "A.NDJSON.BZ2",
    "a.jsonl.XZ",
    "A.CSV",
    "A.CSV.GZ",
    "A.TXT",
    "A.TXT.GZ",
    "a.HTML.Gz",
)


@pytest.mark.parametrize("name", NAMES)
def test_names_in_capitals_are_known(name: str, tmp_path: Path) -> None:
    low = name.lower()
    raw = json.dumps({"text": TEXT}) if "json" in low else f'text\n"{TEXT}"\n' if "csv" in low else TEXT
    packers: dict[str, Callable[[bytes], bytes]] = {"gz": gzip.compress, "bz2": bz2.compress, "xz": lzma.compress}
    pack = packers.get(low.rpartition(".")[2], bytes)
    (tmp_path / name).write_bytes(pack(raw.encode()))
    for place in (tmp_path, tmp_path / name):
        found = texts(place)
        assert [one.decode() if isinstance(one, bytes) else one for one in found] == [TEXT]


# ---- encodings

WIDE = {
    "json lines": ("feed.jsonl", json.dumps({"text": TEXT}) + "\n"),
    "no name": ("feed", json.dumps({"text": TEXT}) + "\n"),
    "csv": ("feed.csv", f'id,text\n1,"{TEXT}"\n'),
    "tsv": ("feed.tsv", f'id\ttext\n1\t"{TEXT}"\n'),
    "json": ("feed.json", json.dumps([{"text": TEXT}])),
    "chinese": ("feed.jsonl", json.dumps({"text": TEXT, "title": "议会投票重建旧磨坊" * 9}, ensure_ascii=False) + "\n"),
    "chinese first": (
        "feed.jsonl",
        json.dumps({"标题": "议会投票重建旧磨坊" * 2, "text": TEXT}, ensure_ascii=False) + "\n",
    ),
}


@pytest.mark.parametrize("case", WIDE)
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-16"])
def test_utf_16_without_a_mark_is_detected(case: str, encoding: str, tmp_path: Path) -> None:
    name, content = WIDE[case]
    (tmp_path / name).write_bytes(content.encode(encoding))
    assert texts(tmp_path / name) == [TEXT]


def test_utf_16_that_was_named_needs_no_mark(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes((json.dumps({"text": TEXT}) + "\n").encode("utf-16-le"))
    assert [one.text for one in read_records(tmp_path / "a.jsonl", Layout(encoding="utf-16"))] == [TEXT]


def test_nulls_alone_do_not_make_utf_16(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(json.dumps({"text": TEXT}).encode() + b"\0\0\0\n")
    assert checks(tmp_path / "a.jsonl") == ["json-syntax"]


@pytest.mark.parametrize("ending", ["\r", "\n", "\r\n"])
@pytest.mark.parametrize("head", ["id,text", '"id","text"', "id;text", "\ufeffid,text", "sep=,{}id,text"])
def test_a_header_may_end_in_a_bare_carriage_return(ending: str, head: str, tmp_path: Path) -> None:
    cells = ("1", "Mill burns")
    row = (";" if ";" in head else ",").join(cells)
    (tmp_path / "a.csv").write_bytes(f"{head.replace('{}', ending)}{ending}{row}{ending}".encode())
    assert texts(tmp_path / "a.csv") == ["Mill burns"]


# ---- Parquet


def parquet(path: Path, columns: dict[str, object], **options: object) -> Path:
    pa = pytest.importorskip("pyarrow")
    writer = pytest.importorskip("pyarrow.parquet")
    writer.write_table(pa.table(columns), path, **options)
    return path


def test_times_that_python_cannot_hold_cost_no_record(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    times = {
        "ns": pa.array([1_700_000_000_123_456_789, None], pa.timestamp("ns")),
        "far": pa.array([10**15, -(10**15)], pa.timestamp("s")),
        "zone": pa.array([10**9, 10**9], pa.timestamp("s", tz="Mars/Olympus")),
        "offset": pa.array([10**9, 10**9], pa.timestamp("us", tz="+99:99")),
        "zone ns": pa.array([10**18 + 1, 10**18], pa.timestamp("ns", tz="Nowhere")),
        "day": pa.array([10**8, -(10**8)], pa.date32()),
        "span": pa.array([10**18, 1], pa.duration("ns")),
        "clock": pa.array([10**13 + 1, 1], pa.time64("ns")),
    }
    for name, column in times.items():
        path = parquet(tmp_path / f"{name}.parquet", {"text": ["Mill burns", "Rain fell"], "published": column})
        assert texts(path) == ["Mill burns", "Rain fell"], name
        assert validate_feed(path).records == 2
    zoned = records(tmp_path / "zone.parquet")[0]
    assert str(zoned.data["published"]).startswith("2001-09-09 01:46:40")


def test_bad_utf_8_in_a_column_costs_no_other_record(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    raw = pa.array([b"Mill \xff burns", b"Rain fell", None])
    column = pa.Array.from_buffers(pa.string(), 3, raw.buffers())
    path = parquet(tmp_path / "a.parquet", {"text": column, "id": ["a", "b", "c"]})
    assert texts(path) == ["Mill \ufffd burns", "Rain fell", None]


def test_a_damaged_row_group_costs_no_other(tmp_path: Path) -> None:
    lines = [f"Mill {i} burns in Ashby again" for i in range(300)]
    path = parquet(
        tmp_path / "a.parquet", {"text": lines}, row_group_size=100, compression="gzip", use_dictionary=False
    )
    held = pytest.importorskip("pyarrow.parquet").ParquetFile(path)
    start = held.metadata.row_group(1).column(0).data_page_offset
    raw = bytearray(path.read_bytes())
    raw[start + 60 : start + 200] = b"\xaa" * 140
    path.write_bytes(raw)
    found = records(path)
    assert {record.text for record in found} >= set(lines[:100]) | set(lines[200:])
    assert [issue.check for record in found for issue in record.issues] == ["damaged-file"]


# ---- WARC


def warc(kind: str, address: str, content_type: str, body: bytes) -> bytes:
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2024-01-01T00:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:1>\r\nContent-Type: {content_type}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body + b"\r\n\r\n"


ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Mill burns"
PAGE = warc("response", "http://a.test/", "application/http", ANSWER)
HEADLESS = {
    "dns": warc("response", "dns:a.test", "text/dns", b"a.test. 300 IN A 1.2.3.4"),
    "ftp": warc("response", "ftp://a.test/", "application/octet-stream", b"x"),
    "empty": warc("response", "http://a.test/", "application/http", b""),
    "no http": warc("response", "http://a.test/", "application/http", b"nothing of the kind"),
    "html as dns": warc("response", "dns:a.test", "text/html", b"<p>x"),
    "metadata": warc("metadata", "http://a.test/", "application/warc-fields", b"a: b"),
    "request": warc("request", "http://a.test/", "application/http", b"GET / HTTP/1.1\r\n\r\n"),
}


@pytest.mark.parametrize("case", HEADLESS)
def test_records_without_an_http_head_are_passed_over(case: str, tmp_path: Path) -> None:
    pytest.importorskip("warcio")
    (tmp_path / "a.warc").write_bytes(HEADLESS[case] + PAGE)
    assert b"<p>Mill burns" in texts(tmp_path / "a.warc")


@pytest.mark.parametrize("left", [8, 20, 60, 120, 150, 200])
def test_an_archive_that_is_cut_inside_a_head_is_reported(left: int, tmp_path: Path) -> None:
    pytest.importorskip("warcio")
    (tmp_path / "a.warc").write_bytes(PAGE + PAGE[:left])
    assert texts(tmp_path / "a.warc")[0] == b"<p>Mill burns"
    assert checks(tmp_path / "a.warc")[-1] == "damaged-file"
    (tmp_path / "b.warc.gz").write_bytes(gzip.compress(PAGE) + gzip.compress(PAGE[:left]))
    assert checks(tmp_path / "b.warc.gz")[-1] == "damaged-file"
    (tmp_path / "c.warc.gz").write_bytes(gzip.compress(PAGE) + gzip.compress(PAGE)[: left // 3 + 9])
    assert checks(tmp_path / "c.warc.gz")[-1] == "damaged-file"


def test_an_archive_that_is_cut_inside_a_page_is_reported(tmp_path: Path) -> None:
    pytest.importorskip("warcio")
    (tmp_path / "a.warc").write_bytes(PAGE + PAGE[:-8])
    assert texts(tmp_path / "a.warc") == [b"<p>Mill burns", b"<p>Mill b", None]
    assert checks(tmp_path / "a.warc") == ["damaged-file"]


# ---- terminals

STEERING = "Mill \x1b[31mburns\x1b]0;owned\x07 \x9b2J\u202egnp.exe"


@pytest.mark.parametrize("form", ["text", "markdown", "json", "quotes"])
def test_nothing_that_is_printed_steers_a_terminal(
    form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lead = (
        f"The council of Ashby said on Monday that the “{STEERING}” of last year will be rebuilt before winter comes."
    )
    pages = [tmp_path / "a.txt", tmp_path / "b\x1b[2J.txt"]
    for page in pages:
        page.write_text(f"Old mill burns\n\nBy Jane Roe\n\n{lead}\n\n“We saw {STEERING} again,” Mayor Jane Roe said.\n")
    options = ["--quotes"] if form == "quotes" else ["--format", form, *(["--all"] if form == "json" else [])]
    main(["parse", *options, *map(str, pages)])
    printed = capsys.readouterr().out
    assert "burns" in printed
    assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(printed)
    if form == "json":
        assert [json.loads(line)["title"] for line in printed.splitlines()] == ["Old mill burns"] * 2
        assert "\x1b[31m" in json.loads(printed.splitlines()[0])["source"]


def test_names_of_files_do_not_steer_a_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a\x1b[2J.txt").write_text("0:00")
    (tmp_path / "b\x9b2J.jsonl").write_text("{broken\n")
    main(["validate", str(tmp_path), "--jobs", "0"])
    main(["validate", str(tmp_path / "b\x9b2J.jsonl"), "--jobs", "0", "--out", str(tmp_path / "c\x1bd")])
    printed = "".join(capsys.readouterr())
    assert not {"\x1b", "\x9b"} & set(printed)
    assert os.sep in printed


# ---- XML


def test_entities_of_a_feed_are_not_fetched_and_do_not_grow(tmp_path: Path) -> None:
    pytest.importorskip("feedparser")
    levels = "".join(f"<!ENTITY a{i} '{f'&a{i - 1};' * 10}'>" for i in range(1, 12))
    outside = f"<!ENTITY f SYSTEM '{(tmp_path / 'secret.txt').as_uri()}'>"
    (tmp_path / "secret.txt").write_text("a secret of this machine")
    entry = "<item><title>Mill &f;</title><description>&a11; &f; Mill burns</description></item>"
    path = tmp_path / "feed.xml"
    path.write_text(
        f"<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a0 'lol'>{levels}{outside}]>"
        f"<rss version='2.0'><channel><title>x</title>{entry}</channel></rss>"
    )
    found = records(path)
    shown = " ".join(f"{record.text!r} {record.stated}" for record in found)
    assert "secret" not in shown
    assert len(shown) < 2000
    assert found[-1].issues[0].check == "damaged-file"


def test_a_packed_page_that_never_ends_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsparse.feed.sources.pages.LARGEST", 1 << 20)
    (tmp_path / "a.txt.gz").write_bytes(gzip.compress(b"Mill burns. " * 1_000_000))
    (tmp_path / "b.txt").write_text(TEXT)
    assert checks(tmp_path) == ["unreadable-file"]
    assert checks(tmp_path / "a.txt.gz") == ["unreadable-file"]
