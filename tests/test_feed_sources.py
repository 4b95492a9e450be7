"""Records out of every kind of feed, and what bad input comes to: an issue or an error with its place."""

import codecs
import gzip
import io
import json
import sys
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

from newsparse.errors import FeedError
from newsparse.feed.sources import read_records, stream
from newsparse.feed.sources.keys import Layout, Stated, columns_of, stated_by
from newsparse.feed.sources.record import Record
from newsparse.model import Article
from newsparse.parse import parse_article

ONE, TWO = {"id": "a", "text": "A fire."}, {"id": "b", "text": "Züge stehen."}


def texts(records: list[Record]) -> list[object]:
    return [record.text for record in records]


def checks(records: list[Record]) -> list[list[str]]:
    return [[issue.check for issue in record.issues] for record in records]


def read(path: Path, **layout: str) -> list[Record]:
    return list(read_records(path, Layout.model_validate(layout)))


def write(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def zstandard(content: bytes) -> bytes:
    packed: bytes = pytest.importorskip("zstandard").ZstdCompressor().compress(content)
    return packed


@pytest.mark.parametrize(("suffix", "pack"), [("", bytes), (".gz", gzip.compress), (".zst", zstandard)])
@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("feed.jsonl", f"{json.dumps(ONE)}\n{json.dumps(TWO)}\n"),
        ("feed.json", json.dumps([ONE, TWO], indent=2)),
        ("feed.json", json.dumps(ONE, indent=1) + "\n" + json.dumps(TWO, indent=1)),
        ("feed.csv", "id,text\na,A fire.\nb,Züge stehen.\n"),
        ("feed.csv", "\ufeffid;text\r\na;A fire.\r\nb;Züge stehen.\r\n"),
        ("feed.tsv", "id\ttext\na\tA fire.\nb\tZüge stehen.\n"),
    ],
)
def test_the_same_records_from_every_text_format(
    tmp_path: Path, name: str, content: str, suffix: str, pack: Callable[[bytes], bytes]
) -> None:
    records = read(write(tmp_path / (name + suffix), pack(content.encode())))
    assert texts(records) == ["A fire.", "Züge stehen."]
    assert [record.stated.id for record in records] == ["a", "b"]
    assert checks(records) == [[], []]
    second = records[1]
    assert second.offset is not None
    rest = content.encode()[second.offset :].lstrip(b"\xef\xbb\xbf").decode()
    assert rest.lstrip().startswith(("{", "b"))
    assert content.encode()[: second.offset].count(b"\n") + 1 == second.line


def test_a_row_that_spans_lines_keeps_its_place(tmp_path: Path) -> None:
    content = b'text,url\n"One\nTwo",x\nThree,y\n'
    first, second = read(write(tmp_path / "feed.csv", content))
    assert (first.text, first.line, first.offset) == ("One\nTwo", 2, 9)
    assert (second.text, second.line) == ("Three", 4)
    assert second.offset is not None
    assert content[second.offset :] == b"Three,y\n"


def test_long_cells_are_no_error(tmp_path: Path) -> None:
    (record,) = read(write(tmp_path / "feed.csv", "text\n" + "A fire. " * 50_000))
    assert len(str(record.text)) == 400_000


def test_the_rows_of_a_parquet_file_are_records(tmp_path: Path) -> None:
    arrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    path = tmp_path / "feed.parquet"
    parquet.write_table(arrow.table({"id": ["a", "b"], "html": ["<p>A fire.</p>", None]}), path)
    records = read(path)
    assert texts(records) == ["<p>A fire.</p>", None]
    assert checks(records) == [[], ["missing-text"]]
    assert [(record.line, record.offset) for record in records] == [(1, None), (2, None)]
    with pytest.raises(FeedError, match=r"no column 'copy'; there are 'id', 'html'"):
        read(path, text="copy")
    with pytest.raises(FeedError, match="write it again"):
        read(write(tmp_path / "broken.parquet", b"PAR1 and nothing"))


def test_a_folder_of_pages_and_feeds(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    write(tmp_path / "a.txt", "A fire.")
    write(tmp_path / "b.jsonl", json.dumps(TWO))
    write(tmp_path / "c.html", b"<p>Z\xfcge</p>")
    write(tmp_path / "sub" / "d.txt", "")
    write(tmp_path / "e.png", b"\x89PNG")
    write(tmp_path / "f.csv", "")
    records = read(tmp_path)
    assert checks([records.pop(3)]) == [["unreadable-file"]]
    assert texts(records) == [b"A fire.", "Züge stehen.", b"<p>Z\xfcge</p>", None]
    assert checks(records) == [[], [], [], ["empty-text"]]
    assert [Path(record.file).name for record in records] == ["a.txt", "b.jsonl", "c.html", "d.txt"]


RSS = """<?xml version="1.0"?><rss version="2.0"><channel><title>x</title><language>en</language>
<item><title>Old mill burns</title><link>https://x.test/a</link><guid>7</guid>
<pubDate>Thu, 05 Dec 2024 09:00:00 GMT</pubDate><description>&lt;p&gt;A fire.&lt;/p&gt;</description></item>{more}"""


def test_the_entries_of_an_rss_feed_are_records(tmp_path: Path) -> None:
    pytest.importorskip("feedparser")
    (record,) = read(write(tmp_path / "feed.rss", RSS.format(more="</channel></rss>")))
    assert record.text == "<p>A fire.</p>"
    assert record.stated[:3] == ("7", "https://x.test/a", "Old mill burns")
    assert record.stated.language == "en"
    *_, cut = read(write(tmp_path / "cut.rss", RSS.format(more="<item><ti")))
    assert [issue.check for issue in cut.issues] == ["damaged-file"]
    with pytest.raises(FeedError, match="no entry"):
        read(write(tmp_path / "page.xml", "<html><p>Not found"))


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # warcio leaves files open
def test_the_pages_of_a_warc_file_are_records(tmp_path: Path) -> None:
    headers = pytest.importorskip("warcio.statusandheaders")
    writer_of = pytest.importorskip("warcio.warcwriter").WARCWriter
    path = tmp_path / "crawl.warc.gz"
    with path.open("wb") as file:
        writer = writer_of(file, gzip=True)
        for url, kind, body in (
            ("https://x.test/a", "text/html; charset=iso-8859-1", "<p>Züge</p>".encode("latin-1")),
            ("https://x.test/b.png", "image/png", b"\x89PNG"),
            ("https://x.test/c", "text/html", b"<p>A fire.</p>"),
        ):
            answer = headers.StatusAndHeaders("200 OK", [("Content-Type", kind)], protocol="HTTP/1.0")
            writer.write_record(
                writer.create_warc_record(url, "response", payload=io.BytesIO(body), http_headers=answer)
            )
    records = read(path)
    assert texts(records) == ["<p>Züge</p>", b"<p>A fire.</p>"]
    assert [record.stated.url for record in records] == ["https://x.test/a", "https://x.test/c"]
    assert records[0].offset == 0
    path.write_bytes(path.read_bytes()[:-40])
    assert len(read(path)) in (2, 3)


def test_what_comes_from_memory() -> None:
    article = parse_article("Old mill burns\n\nA fire destroyed the old mill in Ashby on Monday night, the chief said.")
    records = list(read_records(["A fire.", b"A flood.", TWO, article, 7, ["x"], {}, " "]))
    assert texts(records)[:4] == ["A fire.", b"A flood.", "Züge stehen.", article.source]
    assert records[3].article is article
    assert checks(records)[4:] == [["json-syntax"], ["json-syntax"], ["missing-text"], ["empty-text"]]
    assert [record.line for record in records] == list(range(1, 9))


@pytest.mark.parametrize(
    ("data", "stated"),
    [
        (
            {"URL": "https://x.test", "headline": "A", "byline": "Jane", "pubDate": "2024-12-05", "lang": "en"},
            Stated(url="https://x.test", title="A", authors=("Jane",), published="2024-12-05", language="en"),
        ),
        ({"author": [{"name": "Jane"}, "Bo"], "title": {"text": "A"}}, Stated(title="A", authors=("Jane", "Bo"))),
        ({"timestamp": 1733391000, "title": True, "id": 7}, Stated(id="7", published="1733391000")),
        ({"meta": {"url": "https://x.test"}}, Stated()),
        ({}, Stated()),
    ],
)
def test_what_a_record_states(data: dict[str, object], stated: Stated) -> None:
    assert stated_by(data, Layout()) == stated


def test_columns_are_shown_and_set() -> None:
    data = {"meta": {"link": "https://x.test"}, "name": "A", "title": "B"}
    layout = Layout(url="meta.link", title="name")
    assert columns_of(data, layout) == {"url": "meta.link", "title": "name"}
    assert stated_by(data, layout)[1:3] == ("https://x.test", "A")


def test_a_truncated_gzip_loses_no_record_before(tmp_path: Path) -> None:
    whole = b"".join(json.dumps({"text": f"Fire {number}."}).encode() + b"\n" for number in range(5000))
    packed = gzip.compress(whole)
    records = read(write(tmp_path / "feed.jsonl.gz", packed[: len(packed) // 2]))
    *good, cut, last = records
    assert len(good) > 1000
    assert texts(good) == [f"Fire {number}." for number in range(len(good))]
    assert checks([cut, last]) == [["json-syntax"], ["damaged-file"]]
    assert "Fetch the file again" in last.issues[0].message
    (broken,) = read(write(tmp_path / "junk.jsonl.gz", b"no gzip at all"))
    assert checks([broken]) == [["damaged-file"]]
    records = read(write(tmp_path / "two.jsonl.gz", gzip.compress(b'{"text": "One."}\n') * 2))
    assert texts(records) == ["One.", "One."]


def test_a_line_too_long_is_not_held(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream, "LONGEST_LINE", 1 << 20)
    monkeypatch.setattr("newsparse.feed.sources.json_lines.LONGEST_LINE", 1 << 20)
    long = b'{"text": "' + b"x" * (3 << 20) + b'"}\n'
    first, bad, last = read(write(tmp_path / "feed.jsonl", b'{"text": "One."}\n' + long + b'{"text": "Three."}'))
    assert (first.text, last.text, last.line, last.offset) == ("One.", "Three.", 3, 17 + len(long))
    assert checks([bad]) == [["line-too-long"]]
    assert f"{len(long):,} bytes" in bad.issues[0].message
    assert len(bad.raw or b"") <= 2 << 20


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (b'[{"text": "One."}, {"text": "Two.', [[], ["json-syntax"]]),
        (b'[{"text": "One."}, 7, [1], {"text": "Two."}]', [[], ["json-syntax"], ["json-syntax"], []]),
        (b'[{"text": "One."} {"text": "Two."}]', [[], []]),
        (b"[" * 100_000, [["json-syntax"]]),
        (b'{"text": "One."}\n\nwhat is this', [[], ["json-syntax"]]),
        (b'[{"text": "Z\xfcge"}]', [[]]),
    ],
)
def test_broken_arrays(tmp_path: Path, content: bytes, found: list[list[str]]) -> None:
    assert checks(read(write(tmp_path / "feed.json", content))) == found


def test_a_long_array_is_read_in_pieces(tmp_path: Path) -> None:
    values = [{"text": f"Fire {number}. " * 100} for number in range(3000)]
    assert len(read(write(tmp_path / "feed.json", json.dumps(values)))) == 3000


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (b"id,text\na\nb,Fire,c\n", [["missing-text", "row-shape"], ["row-shape"]]),
        (b"id,text\na,Z\xfcge\nb,Z\xc3\xbcge\n", [["encoding-guessed"], []]),
        (b'id,text\na,"no end\nb,more\n', [[]]),
        (b"id,text\n\n\na,Fire\n", [[]]),
    ],
)
def test_a_table_says_what_is_odd_about_each_row(tmp_path: Path, content: bytes, found: list[list[str]]) -> None:
    assert checks(read(write(tmp_path / "feed.csv", content))) == found


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({"text": 5}, "'text' holds a JSON number, where text is a string"),
        ({"url": "https://x.test/1", "text": True}, "'text' holds a JSON boolean, where text is a string"),
        ({"body": {"a": 1}}, "'body' holds a JSON object, where text is a string"),
        ({"Content": [1, 2]}, "'Content' holds a JSON array, where text is a string"),
        ({"text": None}, "'text' is there and holds nothing: null"),
        ({"copy_text": "A fire."}, "no key of this record is known to hold the text; it has 'copy_text'."),
        ({"n": 1}, "no key of this record is known to hold the text; it has 'n'."),
    ],
)
def test_a_record_without_a_text_says_what_it_has(row: dict[str, object], said: str) -> None:
    (found,) = next(read_records([row])).issues
    assert (found.check, found.message.startswith(said)) == ("missing-text", True)
    how = 'Name the key: --field NAME, in Python Layout(text="NAME") or columns={"text": "NAME"}'
    assert found.message.endswith(how) == ("is known" in said)


@pytest.mark.parametrize("name", ["feed.tar", "feed.tar.gz", "feed.tgz", "feed"])
def test_a_tar_file_is_told_to_be_one(tmp_path: Path, name: str) -> None:
    inside = write(tmp_path / "feed.csv", "text\nA fire.\n")
    with tarfile.open(tmp_path / name, "w:gz" if name.endswith("gz") else "w") as made:
        made.add(inside, "feed.csv")
    with pytest.raises(FeedError, match="a tar file is not read; unpack it, and give the folder"):
        read(tmp_path / name)


@pytest.mark.parametrize("name", ["feed.csv", "feed.tsv", "feed.csv.gz"])
def test_json_lines_named_as_a_table_are_json_lines(tmp_path: Path, name: str) -> None:
    content = b'{"id": "a", "text": "A fire."}\n{"id": "b", "text": "A flood."}\n'
    path = write(tmp_path / name, gzip.compress(content) if name.endswith("gz") else content)
    assert texts(read(path)) == ["A fire.", "A flood."]
    with pytest.raises(FeedError, match="no column is known to hold the text"):
        read(path, format="csv")


@pytest.mark.parametrize("header", ["a,b", "title,url", "n", "id;headline"])
def test_a_table_without_a_text_is_one_error(tmp_path: Path, header: str) -> None:
    path = write(tmp_path / "feed.csv", f"{header}\n" + "x,y\n" * 50)
    with pytest.raises(FeedError, match=r"no column is known to hold the text; there are .*\. Name the key: --field"):
        read(path)
    assert read(path, text=header[0]) if header in ("a,b", "n") else True


@pytest.mark.parametrize("mark", ["utf-16", "utf-32"])
def test_a_marked_encoding_is_read(tmp_path: Path, mark: str) -> None:
    records = read(write(tmp_path / "feed.jsonl", json.dumps(TWO, ensure_ascii=False).encode(mark)))
    assert texts(records) == ["Züge stehen."]


def test_a_named_encoding_is_read(tmp_path: Path) -> None:
    path = write(tmp_path / "feed.jsonl", '{"text": "Züge"}\n{"text": "Größe"}'.encode("latin-1"))
    assert texts(read(path, encoding="latin-1")) == ["Züge", "Größe"]
    assert checks(read(path)) == [["json-syntax"], ["json-syntax"]]
    assert "--encoding" in read(path)[0].issues[0].message
    with pytest.raises(FeedError, match="no encoding 'klingon'"):
        read(path, encoding="klingon")


def test_the_format_is_detected_by_the_first_bytes(tmp_path: Path) -> None:
    assert texts(read(write(tmp_path / "feed", json.dumps(ONE)))) == ["A fire."]
    assert texts(read(write(tmp_path / "dump.dat", codecs.BOM_UTF8 + json.dumps([ONE]).encode()))) == ["A fire."]
    with pytest.raises(FeedError, match="--feed-format"):
        read(write(tmp_path / "odd", "who knows"))
    assert texts(read(write(tmp_path / "odd", "text\nA fire."), format="csv")) == ["A fire."]


@pytest.mark.parametrize("name", ["feed.jsonl", "feed.csv", "feed", "feed.json"])
def test_an_empty_file_is_an_error(tmp_path: Path, name: str) -> None:
    with pytest.raises(FeedError, match="the file is empty"):
        read(write(tmp_path / name, b""))


def test_folders_without_anything_to_read(tmp_path: Path) -> None:
    with pytest.raises(FeedError, match="holds no file"):
        read(tmp_path)
    write(tmp_path / "a.png", b"\x89PNG")
    with pytest.raises(FeedError, match="no file here is named as"):
        read(tmp_path)
    with pytest.raises(FileNotFoundError):
        read(tmp_path / "none.jsonl")


def test_a_missing_extra_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, content in (
        ("pyarrow", "a.parquet"),
        ("feedparser", "a.rss"),
        ("warcio", "a.warc"),
        ("zstandard", "a.zst"),
    ):
        monkeypatch.setitem(sys.modules, name, None)
        if name == "warcio":
            monkeypatch.setitem(sys.modules, "warcio.archiveiterator", None)
        with pytest.raises(ImportError, match=r"pip install 'newsparse\[feeds\]'"):
            read(write(tmp_path / content, b"something"))


def test_an_article_of_a_user_is_taken_as_it_is() -> None:
    (record,) = read_records([Article(title="A")])
    assert record.article == Article(title="A")
