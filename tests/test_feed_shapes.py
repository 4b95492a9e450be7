"""Records told by their shape: objects, tables in memory, CSV dialects, exports of archives, packed files."""

import bz2
import io
import json
import lzma
import sys
import types
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import pytest

from newsparse.cli import main
from newsparse.errors import FeedError
from newsparse.feed.run.whole_feed import validate_feed
from newsparse.feed.settings import Settings
from newsparse.feed.sources import read_records
from newsparse.feed.sources.exports import documents_of
from newsparse.feed.sources.in_memory import table_rows
from newsparse.feed.sources.keys import Layout
from newsparse.feed.sources.record import Record

FIRE, FLOOD = "A fire took the mill.", "A flood took the weir."


def read(source: object, **layout: str) -> list[Record]:
    return list(read_records(source, Layout.model_validate(layout)))  # type: ignore[arg-type]  # wrong ones too


def texts(source: object, **layout: str) -> list[object]:
    return [record.text for record in read(source, **layout)]


def write(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


# Objects


@pytest.mark.parametrize(
    ("data", "key", "text"),
    [
        ({"text": ["A fire.", "A flood."]}, "text", "A fire.\n\nA flood."),
        ({"text": ["", "A fire.", " \n", "A flood."]}, "text", "A fire.\n\nA flood."),
        ({"body": ("<p>A fire.</p>",)}, "body", "<p>A fire.</p>"),
        ({"paragraphs": ["Brand.", "Flut."]}, "paragraphs", "Brand.\n\nFlut."),
        ({"content": {"rendered": "<p>A fire.</p>", "protected": False}}, "content.rendered", "<p>A fire.</p>"),
        ({"body": [{"value": "<p>A fire.</p>", "format": "full"}]}, "body", "<p>A fire.</p>"),
        ({"content": [{"type": "p", "text": "A fire."}, {"type": "p", "text": "A flood."}]}, "content", None),
        ({"article": {"body": {"text": "火事です。"}}}, "article.body.text", "火事です。"),
        ({"data": {"title": "T", "full_text": "حريق"}}, "data.full_text", "حريق"),
        ({"_id": "1", "_source": {"text": "A fire."}}, "_source.text", "A fire."),
        ({"id": "a/b", "fields": {"bodyText": "A fire."}}, "fields.bodyText", "A fire."),
        ({"status": "ok", "thing": {"content": "A fire."}}, "thing.content", "A fire."),
        ({"text": "A fire.", "article": {"text": "A flood."}}, "text", "A fire."),
        ({"text": " ", "story": {"text": "A flood."}}, "story.text", "A flood."),
        ({"content_html": "<p>A fire.</p>", "content_text": "A fire."}, "content_html", "<p>A fire.</p>"),
    ],
)
def test_a_text_is_found_in_whatever_shape(data: dict[str, object], key: str, text: str | None) -> None:
    (record,) = read([data])
    assert record.key == key
    assert record.text == (text or "A fire.\n\nA flood.")
    assert record.issues == ()


@pytest.mark.parametrize(
    "data",
    [
        {"text": []},
        {"text": [7, "A fire."]},
        {"text": None},
        {"title": {"text": "A fire."}},
        {"author": {"name": "Jane", "text": "A fire."}},
        {"content": {"rendered": ""}},
        {"a": {"x": {"y": {"text": "A fire."}}}},
        {},
    ],
)
def test_what_holds_no_text_is_a_reject(data: dict[str, object]) -> None:
    (record,) = read([data])
    assert record.text is None
    assert record.issues[0].check in ("missing-text", "empty-text")


def test_what_stands_beside_a_nested_text_is_stated() -> None:
    data = {"id": 3, "article": {"headline": "Old mill burns", "url": "https://x.test", "text": FIRE}, "url": "u"}
    (record,) = read([data])
    assert record.stated[:3] == ("3", "u", "Old mill burns")
    (record,) = read([{"x": {"y": {"z": FIRE, "title": "T"}, "author": "Jane"}}], text="x.y.z")
    assert (record.text, record.stated.title, record.stated.authors) == (FIRE, "T", ("Jane",))
    (record,) = read([{"text": FIRE, "other": {"title": "T"}}])
    assert record.stated.title is None


@pytest.mark.parametrize(
    ("value", "title"),
    [
        (["Old mill"], "Old mill"),
        (["", "Old mill"], "Old mill"),
        ({"rendered": "Mill&#8217;s <em>end</em>"}, "Mill’s end"),
        ({"#text": "Old mill"}, "Old mill"),
        (float("nan"), None),
        ([], None),
        ({"rendered": ""}, None),
    ],
)
def test_a_stated_title_is_words(value: object, title: str | None) -> None:
    assert read([{"text": FIRE, "title": value}])[0].stated.title == title


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("['Jane Roe', 'Bo Lee']", ("Jane Roe", "Bo Lee")),
        ('["Jane Roe", "Bo Lee"]', ("Jane Roe", "Bo Lee")),
        ("[Jane Roe]", ("[Jane Roe]",)),
        ("[" * 1900 + "]", ("[" * 1900 + "]",)),
        ("desk@x.test (Jane Roe)", ("Jane Roe",)),
        ([{"name": "Jane Roe"}, None, ""], ("Jane Roe",)),
        (None, ()),
    ],
)
def test_stated_authors_are_names(value: object, names: tuple[str, ...]) -> None:
    assert read([{"text": FIRE, "authors": value}])[0].stated.authors == names


WRAPPERS: list[dict[str, object]] = [
    {"status": "ok", "totalResults": 2, "articles": [{"text": FIRE}, {"text": FLOOD}]},
    {"data": {"items": [{"body": FIRE}, {"body": FLOOD}]}},
    {"response": {"docs": [{"content": FIRE}, {"content": FLOOD}], "facets": [{"a": 1}]}},
    {"hits": {"hits": [{"_source": {"text": FIRE}}, {"_source": {"text": FLOOD}}]}},
    {"query": {"text": "mill"}, "results": [{"text": FIRE}, {"text": FLOOD}]},
    {"text": "mill", "results": [{"text": FIRE}, {"text": FLOOD}]},
    {"a": {"text": FIRE}, "b": {"text": FLOOD}},
    {"@context": "https://schema.org", "@graph": [{"articleBody": FIRE}, {"articleBody": FLOOD}]},
    {"posts": [{"content": {"rendered": FIRE}}, {"content": {"rendered": FLOOD}}], "authors": [{"text": "x" * 90}]},
    {"small": [{"text": "A."}], "large": [{"text": FIRE}, {"text": FLOOD}]},
    {"version": "https://jsonfeed.org/version/1", "items": [{"content_text": FIRE}, {"content_html": FLOOD}]},
    {"channel": {"title": "x", "item": [{"title": "a", "content": FIRE}, {"title": "b", "content": FLOOD}]}},
]


@pytest.mark.parametrize("wrapper", WRAPPERS, ids=lambda value: " ".join(map(str, value)))
@pytest.mark.parametrize("how", ["memory", "list", "json", "indented", "jsonl"])
def test_wrapped_records(tmp_path: Path, wrapper: dict[str, object], how: str) -> None:
    source: object = {"memory": wrapper, "list": [wrapper]}.get(how)
    if source is None:
        name = "feed.jsonl" if how == "jsonl" else "feed.json"
        source = write(tmp_path / name, json.dumps(wrapper, indent=2 if how == "indented" else None))
    assert texts(source) == [FIRE, FLOOD]


@pytest.mark.parametrize(
    "data",
    [
        {"text": FIRE, "comments": [{"text": "long words " * 30}]},
        {"text": FIRE * 10, "items": [{"text": "long words " * 300}]},
        {"text": FIRE, "related": [{"title": "x", "text": FLOOD * 3}]},
        {"text": FIRE, "images": [{"url": "x"}, {"url": "y"}]},
    ],
)
def test_a_record_with_lists_stays_one(data: dict[str, object]) -> None:
    (record,) = read(data)
    assert str(record.text).startswith(FIRE)


def test_a_wrapper_with_a_named_text_key() -> None:
    assert texts({"results": [{"copy": FIRE}, {"copy": FLOOD}, {"x": 1}]}, text="copy") == [FIRE, FLOOD, None]


def test_json_feed() -> None:
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "home_page_url": "https://x.test/news/",
        "language": "en",
        "authors": [{"name": "Jane Roe"}],
        "items": [
            {"id": "1", "url": "a.html", "content_html": "<p>A fire.</p>", "date_published": "2024-12-05"},
            {"id": "2", "content_text": FLOOD, "authors": [{"name": "Bo Lee"}], "language": "de"},
            {"id": "3", "summary": "Rain."},
            {"id": "4", "title": "No text"},
            7,
        ],
    }
    first, second, third, fourth, fifth = read(feed)
    assert (first.text, first.format, first.stated.url) == ("<p>A fire.</p>", "html", "https://x.test/news/a.html")
    assert (first.stated.language, first.stated.authors, first.stated.published) == ("en", ("Jane Roe",), "2024-12-05")
    assert (second.text, second.format, second.stated.authors) == (FLOOD, "text", ("Bo Lee",))
    assert second.stated.language == "de"
    assert third.text == "Rain."
    assert [record.issues[0].check for record in (fourth, fifth)] == ["missing-text", "json-syntax"]


@pytest.mark.parametrize(
    ("name", "content", "found"),
    [
        ("a.json", '[\n{"text": "One."},\n{"text": "Two."}\n]', ["One.", "Two."]),
        ("a.json", '[\n{"text": "One."}\n][\n{"text": "Two."}\n]', ["One.", "Two."]),
        ("a.json", '[\n{"text": "One."},\n{"text": "Two."},\n', ["One.", "Two."]),
        ("a.json", '[\n{"text": "One."},\n{"text": "cut},\n{"text": "Two."}\n]', ["One.", None, "Two."]),
        ("a.json", '{"text": "One."}\n{broken}\n{"text": "Two."}\n', ["One.", None, "Two."]),
        ("a.json", '[]\n[{"text": "One."}]', ["One."]),
        ("a.jsonl", '[\n{"text": "One."},\n{"text": "Two."}\n]', ["One.", "Two."]),
        ("a.jsonl", '[{"text": "One."}, {"text": "Two."}]', ["One.", "Two."]),
        ("a.jsonl", '{\n  "text": "One."\n}\n{\n  "text": "Two."\n}', ["One.", "Two."]),
        ("a.jsonl", '\ufeff[ {"text": "One."} ]', ["One."]),
        ("a", '[{"text": "One."}]', ["One."]),
    ],
)
def test_lists_as_scrapers_write_them(tmp_path: Path, name: str, content: str, found: list[object]) -> None:
    records = read(write(tmp_path / name, content))
    assert [record.text for record in records] == found
    raw = content.encode()
    for record in records:
        assert record.offset is not None
        assert raw[record.offset :].lstrip(b"\xef\xbb\xbf").startswith(b"{")
        assert raw[: record.offset].count(b"\n") + 1 == record.line


def test_reading_goes_on_across_pieces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = [json.dumps({"text": f"Fire {number}."}) for number in range(30)]
    lines[7] = '{"text": "cut'
    path = write(tmp_path / "a.json", "[\n" + ",\n".join(lines) + "\n]")
    for size in (1, 2, 3, 5, 7, 64):
        monkeypatch.setattr("newsparse.feed.sources.unpack.PIECE_BYTES", size)
        assert [text for text in texts(path) if text is None] == [None], size
        assert len(texts(path)) == 30


# Tables in memory

ROWS: list[dict[str, object]] = [
    {"id": 1, "title": "Old mill burns", "text": FIRE, "published": "2024-12-05"},
    {"id": 2, "title": None, "text": FLOOD, "published": None},
]


class Pandas:
    """What is used of a DataFrame of pandas."""

    columns = ("id", "title", "text", "published")

    def __iter__(self) -> Iterator[str]:
        return iter(self.columns)  # names, as iterating over a DataFrame gives

    def itertuples(self, *, index: bool, name: str | None) -> Iterator[tuple[object, ...]]:
        assert not index
        assert name is None
        return (tuple(row.values()) for row in ROWS)


class Polars:
    """What is used of a DataFrame of polars."""

    columns = ("id", "title", "text", "published")

    def iter_rows(self, *, named: bool) -> Iterator[Mapping[str, object]]:
        assert named
        return iter(ROWS)


def frames() -> Iterator[object]:
    yield Pandas()
    yield Polars()
    for name in ("pandas", "polars"):
        try:
            module = __import__(name)
        except ImportError:
            continue
        yield module.DataFrame(ROWS)
    try:
        import pyarrow as pa  # noqa: PLC0415  an extra
    except ImportError:
        return
    table = pa.Table.from_pylist(ROWS)
    yield from (table, table.to_batches()[0], table.to_reader(), [table], iter(table.to_batches()))


@pytest.mark.parametrize("number", range(9))
def test_tables_are_read_row_by_row(number: int) -> None:
    frame = dict(enumerate(frames())).get(number)
    if frame is None:
        pytest.skip("a package is missing")
    records = read(frame)
    assert [record.text for record in records] == [FIRE, FLOOD]
    assert [record.stated.title for record in records] == ["Old mill burns", None]
    assert [record.stated.id for record in records] == ["1", "2"]
    assert [(record.line, record.offset) for record in records] == [(1, None), (2, None)]


def test_a_table_without_the_column_names_those_there_are() -> None:
    for frame in (Pandas(), Polars()):
        with pytest.raises(FeedError, match=r"no column 'copy'; there are 'id', 'title', 'text', 'published'"):
            read(frame, text="copy")


def test_rows_are_not_held() -> None:
    class Endless(Pandas):
        def itertuples(self, *, index: bool, name: str | None) -> Iterator[tuple[object, ...]]:
            while True:
                yield from super().itertuples(index=index, name=name)

    records = read_records(Endless())
    assert [next(records).text for _ in range(3)] == [FIRE, FLOOD, FIRE]


def test_times_that_python_cannot_hold(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    stamps = pa.array([1700000000123456789, None], pa.timestamp("ns")), pa.array([10**15, 0], pa.timestamp("s"))
    table = pa.table({"text": [FIRE, FLOOD], "published": stamps[0], "date": stamps[1]})
    parquet.write_table(table, tmp_path / "a.parquet")
    for source in (table, tmp_path / "a.parquet"):
        first, second = read(source)
        assert (first.text, second.text) == (FIRE, FLOOD)
        assert str(first.stated.published).startswith("2023-11-14")
        assert first.data["date"] is None
    parquet.write_table(table.slice(0, 0), tmp_path / "empty.parquet")
    with pytest.raises(FeedError, match="no row; its columns are 'text', 'published', 'date'"):
        read(tmp_path / "empty.parquet")


def test_what_stands_for_nothing_in_a_table() -> None:
    class Missing(Pandas):
        def itertuples(self, *, index: bool, name: str | None) -> Iterator[tuple[object, ...]]:  # noqa: ARG002  the form of pandas
            yield float("nan"), type("NAType", (), {})(), FIRE, type("NaTType", (datetime,), {})(2024, 1, 1)

    (record,) = read(Missing())
    assert (record.stated.id, record.stated.title, record.stated.published) == (None, None, None)


def test_no_package_of_tables_is_imported() -> None:
    before = {"pandas", "polars"} & set(sys.modules)
    read(Pandas())
    assert {"pandas", "polars"} & set(sys.modules) == before
    assert table_rows({"columns": 1}) is None
    assert table_rows([1]) is None


@dataclass
class Story:
    title: str
    text: str


class Row(NamedTuple):
    title: str
    text: str


def test_rows_of_other_kinds() -> None:
    item = types.SimpleNamespace(_asdict=lambda: {"text": FLOOD})
    assert texts([Story("A", FIRE), Row("B", FLOOD), item]) == [FIRE, FLOOD, FLOOD]
    assert texts({"text": FIRE}) == [FIRE]
    assert texts(Record(1, None, FIRE)) == [FIRE]


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ([], "empty"),
        ({}, None),
        (iter(()), "empty"),
        (b"A fire.", "list of texts"),
        (io.StringIO("A fire."), "give its path"),
        (None, "NoneType is no feed"),
        (7, "int is no feed"),
        (types.SimpleNamespace(collect=list), "collect"),
    ],
)
def test_what_is_no_feed_is_an_error_with_a_hint(source: object, words: str | None) -> None:
    if words is None:
        (record,) = read(source)
        assert record.issues[0].check == "missing-text"
        return
    with pytest.raises(FeedError, match=words):
        read(source)
    with pytest.raises(FeedError, match=words):
        validate_feed(source)  # type: ignore[arg-type]  # wrong on purpose


# Tables in files


@pytest.mark.parametrize(
    ("content", "found"),
    [
        ("sep=;\r\nid;text\r\n1;A, b\r\n", "A, b"),
        ('"sep=,"\nid,text\n1,A\n', "A"),
        ("\ufeffsep=\t\nid\ttext\n1\tA, b\n", "A, b"),
        ("SEP=|\nid|text\n1|A\n", "A"),
        ("sep=^\nid^text\n1^A\n", "A"),
        ("id;text\n1;A, b\n", "A, b"),
        ("id\ttext\n1\tA, b; c\n", "A, b; c"),
        ("Title;Text;Zeit, genau\nT;A, b;9\n", "A, b"),
        ("text\nA fire, b; c\n", "A fire, b; c"),
        ('\ufeff"id","text"\n"1","A"\n', "A"),
        ("id,text\r1,A\r", "A"),
        ('id,text\r1,"A\rB"\r', "A\nB"),
        ("id,text\r\r\n1,A\r\r\n", "A"),
        ('id,text\n1,"He said ""no"", so"\n', 'He said "no", so'),
        ('id,text\n1,"He said \\"no\\", so"\n', 'He said "no", so'),
        ('id,text\n1,"A\\\\"\n2,"\\"B\\" is"\n3,"a \\"C\\" b"\n', "A\\"),
        ('id,text\n1,"C:\\"\n', "C:\\"),
        ('id,text\n1,"A \\n B \\"c\\" d"\n', 'A \\n B "c" d'),
    ],
)
def test_dialects_of_csv(tmp_path: Path, content: str, found: str) -> None:
    path = write(tmp_path / "feed.csv", content)
    first = read(path)[0]
    assert first.text == found
    assert first.issues == ()
    assert first.offset is not None
    assert content.encode()[first.offset :].lstrip(b'\r\n"').startswith((b"1", b"T", b"A"))


def test_a_tsv_file_with_commas(tmp_path: Path) -> None:
    assert texts(write(tmp_path / "feed.tsv", "id,text\n1,A\n")) == ["A"]


# Exports of press archives

LEXIS_OLD = "".join(
    f"""


                               {number} of 3 DOCUMENTS


                              The Ashby Post

                      December {number}, 2024 Thursday

{name} burns

BYLINE: Jane Roe

LENGTH: 12 words

The {name} burned on Monday night, the chief of the brigade said.

LOAD-DATE: December {number}, 2024

                  Copyright 2024 Ashby Press Limited
                          All Rights Reserved
"""
    for number, name in enumerate(("mill", "barn", "chapel"), 1)
)
LEXIS_NEW = "User Name: Reader\nDate and Time: today\nDocuments (3)\n" + "".join(
    f"{number}. {name} burns\nClient/Matter: -None-\nSearch Terms: fire\n"
    for number, name in enumerate(("mill", "barn", "chapel"), 1)
)
LEXIS_NEW += "".join(
    f"\n{name} burns\nThe Ashby Post\nDecember 5, 2024 Thursday\nCopyright 2024 Ashby Press All Rights Reserved\n"
    f"Length: 12 words\nByline: Jane Roe\nBody\n\nThe {name} burned on Monday.\n\nEnd of Document\n\n"
    for name in ("mill", "barn", "chapel")
)
HEADS = "".join(
    f"Copyright 2024 Ashby Press Limited\nAll Rights Reserved\nThe Ashby Post\n\nDecember 5, 2024\n\n"
    f"LENGTH: 12 words\nHEADLINE: {name} burns\n\nThe {name} burned on Monday.\n\n"
    for name in ("mill", "barn", "chapel")
)
FEET = "".join(
    f"The Ashby Post\n\nDecember 5, 2024\n\nLENGTH: 12 words\nHEADLINE: {name} burns\n\n"
    f"The {name} burned on Monday.\n\nCopyright 2024 Ashby Press Limited\nAll Rights Reserved\n\n"
    for name in ("mill", "barn", "chapel")
)
FACTIVA = "".join(
    f"{name} burns\n\nBy Jane Roe\n12 words\n5 December 2024\nThe Ashby Post\nASHP\nEnglish\n"
    f"Copyright 2024 Ashby Press\n\nThe {name} burned on Monday.\n\nDocument ASHP000020241205ekc50000{at}\n\n"
    for at, name in enumerate(("mill", "barn", "chapel"))
)
RULE = "_" * 60 + "\n\n"
PROQUEST = f"{RULE}Report Information from ProQuest\nDecember 05 2024\n\n" + "".join(
    f"{RULE}Document {number} of 3\n\n{name} burns\n\nAuthor: Roe, Jane\n\nFull text: The {name} burned.\n\n"
    f"Title: {name} burns\n\nPublication title: The Ashby Post\n\n"
    for number, name in enumerate(("mill", "barn", "chapel"), 1)
)
PROQUEST += f"{RULE}Contact ProQuest\n\nDatabase copyright 2024 ProQuest LLC.\n"


@pytest.mark.parametrize(
    "content",
    [
        LEXIS_OLD,
        LEXIS_OLD.replace("\n", "\r\n"),
        LEXIS_OLD.replace(" of 3 DOCUMENTS", " von 3 DOKUMENTEN"),
        "Download Request: Select Items: 1-3\nTime Of Request: today\n" + LEXIS_OLD,
        "".join(LEXIS_OLD.replace(f"{number} of 3 DOCUMENTS", f"Document {number} of 3") for number in (1,)),
        LEXIS_NEW,
        LEXIS_NEW.replace("\n", "\r\n"),
        LEXIS_NEW.replace("End of Document", "Ende des Dokuments"),
        HEADS,
        FEET,
        FACTIVA,
        FACTIVA + "Search Summary\nText: mill\nResults Found: 3\n",
        FACTIVA.replace("Document ASHP", "Dokument ASHP"),
        PROQUEST,
        PROQUEST.replace("Document 1 of 3\n\n", "").replace("Document 2 of 3\n\n", "").replace("Document 3 of 3\n", ""),
        PROQUEST.replace(f"Post\n\n{RULE}Document 3", f"Post\n\n{RULE}It was old.\n\n{RULE}Document 3"),
    ],
    ids=range(16),
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_an_export_is_parted(tmp_path: Path, content: str, encoding: str) -> None:
    path = write(tmp_path / "export.txt", content.encode(encoding))
    records = read(path)
    found = [
        record.text if isinstance(record.text, str) else str(record.text, "utf-8") for record in records if record.text
    ]
    assert len(found) == 3
    for text, name in zip(found, ("mill", "barn", "chapel"), strict=True):
        assert f"{name} burn" in text
        assert not any(f"The {other} burned" in text for other in {"mill", "barn", "chapel"} - {name})
        assert "Client/Matter" not in text
        assert "Search Summary" not in text
    raw = content.encode()
    for record, text in zip(records, found, strict=True):
        if encoding == "utf-8":
            assert record.offset is not None
            assert raw[record.offset :].startswith(text.encode())
            assert raw[: record.offset].count(b"\n") + 1 == record.line
    around = len(raw.strip()) - sum(len(text.strip().encode()) for text in found) > 40
    assert [issue.check for issue in records[0].issues] == (["export-cover"] if around and records[0].issues else [])
    assert not any(record.issues for record in records[1:])


@pytest.mark.parametrize(
    "content",
    [
        "Old mill burns\n\nDocument 1 of 2\n\nwas found in the mill.\n",
        "Old mill burns\n\nDocument 2 of 9\n\nA fire.\n\nDocument 1 of 9\n\nA flood.",
        "Old mill burns\n\nDocument 1 of 9\n\nA fire.\n\nDocument 2 of 8\n\nA flood.",
        "Old mill burns\n\nEnd of Document\n",
        f"Old mill burns\n\n{RULE}A fire.\n\n{RULE}A flood.",
        f"Title: Old mill burns\n\n{RULE}Author: Jane Roe\n\nA flood.",
        "Old mill burns\n\nCopyright 2024 Ashby. All Rights Reserved\nA\n\nCopyright 2024 A. All Rights Reserved",
        "1 of 3\n\n2 of 3\n\n3 of 3\n",
        "He held Document 1 of 2 and\nDocument 2 of 2 in his hand.",
        "Documents ABCD000020241205ekc500001 and\nDocument 7\n",
    ],
)
def test_an_article_is_not_parted(tmp_path: Path, content: str) -> None:
    assert documents_of(content.encode()) is None
    assert texts(write(tmp_path / "a.txt", content)) == [content.encode()]


def test_an_export_without_a_name_is_recognised_by_its_marks(tmp_path: Path) -> None:
    assert len(read(write(tmp_path / "export", LEXIS_OLD))) == 3


@pytest.mark.parametrize(
    "unit", ["Document 1 of 2\n", RULE, "End of Document\n", "Copyright 2024 A All Rights Reserved\n"]
)
def test_parting_is_linear(unit: str) -> None:
    raw = (unit * 20_000).encode()
    documents_of(raw)  # the test's own time limit holds it


# Packed files


@pytest.mark.parametrize(
    ("name", "pack"), [("a.jsonl.bz2", bz2.compress), ("a.csv.xz", lzma.compress), ("a", bz2.compress)]
)
def test_bzip2_and_xz(tmp_path: Path, name: str, pack: "types.FunctionType") -> None:
    content = b"text\nA fire.\n" if ".csv" in name else b'{"text": "A fire."}\n'
    assert texts(write(tmp_path / name, pack(content))) == ["A fire."]
    if name == "a":
        return
    many = content if ".csv" in name else b""
    many += b"".join(b'{"text": "Fire %d."}\n' % number for number in range(9000))
    packed = pack(many)
    *_, last = read(write(tmp_path / name, packed[: len(packed) * 2 // 3]))
    assert last.issues[0].check == "damaged-file"
    (broken,) = read(write(tmp_path / "b.jsonl.bz2", b"no bzip2 at all"))
    assert broken.issues[0].check == "damaged-file"


def test_a_packed_page_is_unpacked(tmp_path: Path) -> None:
    assert texts(write(tmp_path / "a.html.bz2", bz2.compress(b"<p>A fire.</p>"))) == [b"<p>A fire.</p>"]


def test_members_of_a_zip_are_read_as_their_names_say(tmp_path: Path) -> None:
    path = tmp_path / "dump.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.jsonl", '{"text": "One."}\n{"text": "Two."}\n')
        archive.writestr("sub/b.csv", "id;text\n1;Three.\n")
        archive.writestr("sub/c.html", "<p>Four.</p>")
        archive.writestr("d.json.xz", lzma.compress(b'{"articles": [{"text": "Five."}]}'))
        archive.writestr("e.png", b"\x89PNG")
        archive.writestr("f.jsonl", "")
        if find_spec("pyarrow"):  # without it a table is an error that names the extra
            archive.writestr("g.parquet", "PAR1")
        archive.writestr("__MACOSX/a.jsonl", "x")
        archive.writestr("h.zip", "PK")
    records = read(path)
    found = [(record.file.removeprefix(f"{path}/"), record.text) for record in records if record.text]
    assert found == [
        *(("a.jsonl", "One."), ("a.jsonl", "Two."), ("sub/b.csv", "Three.")),
        *(("sub/c.html", b"<p>Four.</p>"), ("d.json.xz", "Five.")),
    ]
    bad = [(record.file.removeprefix(f"{path}/"), record.issues[0].check) for record in records if not record.text]
    assert bad[0] == ("f.jsonl", "unreadable-file")
    assert {name for name, _ in bad} <= {"f.jsonl", "g.parquet"}
    told = [record.issues[0].message for record in records if record.file.endswith("parquet")]
    assert all(message.startswith(f"the file cannot be read: {path}/g.parquet") for message in told)
    assert texts(write(tmp_path / "noname", path.read_bytes()))[:2] == ["One.", "Two."]


def test_zip_files_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(FeedError, match="no zip file"):
        read(write(tmp_path / "a.zip", b"PK\x03\x04 and nothing"))
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as archive:
        archive.writestr("a.png", b"\x89PNG")
    with pytest.raises(FeedError, match=r"it holds 'a.png'"):
        read(tmp_path / "b.zip")
    with zipfile.ZipFile(tmp_path / "c.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.jsonl", b" " * 1_000_000)
    monkeypatch.setattr("newsparse.feed.sources.zipped.LARGEST_MEMBER", 1000)
    (bomb,) = read(tmp_path / "c.zip")
    assert "was not read" in bomb.issues[0].message


# The web


def atom(base: str = "", kind: str = 'type="html"', content: str = "&lt;p&gt;A fire.&lt;/p&gt;") -> str:
    return (
        f'<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" {base}><title>x</title>'
        f'<link href="https://x.test/news/"/><entry><title>Old mill</title><id>u</id><link href="a.html"/>'
        f"<content {kind}>{content}</content></entry></feed>"
    )


@pytest.mark.parametrize(
    ("feed", "url", "kind"),
    [
        (atom(), "https://x.test/news/a.html", "html"),
        (atom('xml:base="https://y.test/z/"'), "https://y.test/z/a.html", "html"),
        (atom('xml:base="/z/"'), "https://x.test/z/a.html", "html"),
        (atom(kind='type="text"', content="A fire."), "https://x.test/news/a.html", "text"),
        (atom(kind='type="text"'), "https://x.test/news/a.html", None),
        (atom(kind="", content="A fire."), "https://x.test/news/a.html", None),
        (atom(kind='type="text/html"'), "https://x.test/news/a.html", "html"),
        (
            atom(kind='type="xhtml"', content='<div xmlns="http://www.w3.org/1999/xhtml"><p>A fire.</p></div>'),
            *("https://x.test/news/a.html", "html"),
        ),
    ],
)
def test_atom_resolves_links_and_states_types(tmp_path: Path, feed: str, url: str, kind: str | None) -> None:
    pytest.importorskip("feedparser")
    (record,) = read(write(tmp_path / "feed.atom", feed))
    assert "A fire." in str(record.text)
    assert record.stated.url == url
    assert record.format in ((kind, "text") if kind is None else (kind,))


def test_rss_resolves_links(tmp_path: Path) -> None:
    pytest.importorskip("feedparser")
    items = "".join(
        f"<item><title>{link}</title><link>{link}</link><description>A fire.</description></item>"
        for link in ("a.html", "/b.html", "//y.test/c", "https://z.test/d", "http://[")
    )
    channel = f'<rss version="2.0"><channel><title>x</title><link>https://x.test/n/</link>{items}</channel></rss>'
    found = [(record.stated.url, record.format) for record in read(write(tmp_path / "feed.rss", channel))]
    addresses = ("https://x.test/n/a.html", "https://x.test/b.html", "https://y.test/c", "https://z.test/d", "http://[")
    assert found == [(address, None) for address in addresses]


def warc(kind: str, uri: str, content_type: str, body: bytes, **more: str) -> bytes:
    head = {
        "WARC-Type": kind,
        "WARC-Target-URI": uri,
        "WARC-Date": "2024-12-05T00:00:00Z",
        "WARC-Record-ID": f"<urn:uuid:{abs(hash(uri))}>",
        "Content-Type": content_type,
        "Content-Length": str(len(body)),
        **more,
    }
    return b"WARC/1.0\r\n" + "".join(f"{k}: {v}\r\n" for k, v in head.items()).encode() + b"\r\n" + body + b"\r\n\r\n"


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # warcio leaves files open
@pytest.mark.parametrize(
    ("name", "pack"), [("a.warc.wet", bytes), ("a.wet.bz2", bz2.compress), ("a.wet.xz", lzma.compress)]
)
def test_the_texts_of_a_wet_file_are_records(tmp_path: Path, name: str, pack: "types.FunctionType") -> None:
    pytest.importorskip("warcio")
    content = warc("warcinfo", "x", "application/warc-fields", b"software: x")
    content += warc("conversion", "https://x.test/a", "text/plain", "Züge stehen.\nA < b".encode())
    content += warc("conversion", "https://x.test/b", "text/plain", FLOOD.encode())
    first, second = read(write(tmp_path / name, pack(content)))
    assert (first.text, first.format, first.stated.url) == ("Züge stehen.\nA < b", "text", "https://x.test/a")
    assert second.text == FLOOD


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # warcio leaves files open
def test_warc_records_that_are_no_page(tmp_path: Path) -> None:
    pytest.importorskip("warcio")
    dns = warc("response", "dns:x.test", "text/dns", b"x.test. 300 IN A 1.2.3.4")
    moved = warc(
        *("response", "https://x.test/m", "application/http"),
        b"HTTP/1.1 301 Moved\r\nContent-Type: text/html\r\nLocation: /a\r\n\r\n",
    )
    page = warc(
        *("response", "https://x.test/a", "application/http"),
        b"HTTP/1.1 200 OK\r\nContent-Type: Text/HTML; Charset=UTF-8\r\n\r\n<p>A fire.</p>",
    )
    resource = warc("resource", "https://x.test/r", "text/html", b"<p>A flood.</p>")
    records = read(write(tmp_path / "a.warc", dns + moved + page + resource))
    assert [(record.text, record.format) for record in records] == [
        ("<p>A fire.</p>", "html"),
        (b"<p>A flood.</p>", "html"),
    ]
    with pytest.raises(FeedError, match=r"no page and no text; it has 1 of response \(text/dns\)"):
        read(write(tmp_path / "b.warc", dns))


# Failures


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.json", b"[]", "begins with '\\[\\]'"),
        ("a.json", b"[[]]", None),
        ("feed", b"id,text\r\n1,A fire\r\n", "begins with 'id,text'; name .*: --feed-format csv"),
        ("a.jsonl", b"\n \n\n", "empty"),
        ("a.csv", b"id,text\n", "no row below its columns 'id', 'text'"),
        ("a.csv", b"sep=;\n", "empty"),
        ("a.tsv", b"\xef\xbb\xbf\n", "empty"),
        ("a.bin", b"\x00\x01\x02", "begins with '.x00.x01.x02'"),
        ("a.json", b'{"status": "error", "message": "slow down"}', None),
        ("a.json", b'{"articles": []}', None),
        ("a.jsonl", b"<html>Not found</html>", None),
    ],
)
def test_what_has_no_record_never_ends_with_0(tmp_path: Path, name: str, content: bytes, words: str | None) -> None:
    path = write(tmp_path / name, content)
    if words is None:
        (record,) = read(path)
        assert record.text is None
        assert main(["validate", str(path), "--jobs", "0"]) == 1
        return
    with pytest.raises(FeedError, match=words):
        read(path)
    assert main(["validate", str(path), "--jobs", "0"]) == 2


def test_an_encoding_that_does_not_fit_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FeedError, match="the file is not in utf-16"):
        read(write(tmp_path / "a.jsonl", '{"text":"Mill"}\n'), encoding="utf-16")


def test_wrong_names_are_reported_with_the_right_ones() -> None:
    with pytest.raises(ValueError, match=r"Layout has no 'texts'; it has format, encoding, text, id"):
        Layout.model_validate({"texts": "x"})
    with pytest.raises(ValueError, match=r"Settings has no 'columns'; it has layout, options, use_columns"):
        Settings.model_validate({"columns": True})
    with pytest.raises(ValueError, match="'jsonl', 'json', 'csv'"):
        Layout.model_validate({"format": "xls"})


def test_a_key_that_no_record_has_is_an_error_of_the_feed() -> None:
    report = validate_feed([{"text": FIRE, "teaser": "x"}], Settings(layout=Layout(subtitle="lead")))
    (found,) = (issue for issue in report.issues if issue.check == "missing-column")
    assert "'teaser', 'text'" in found.message
    report = validate_feed({"content": {"rendered": FIRE}}, Settings(layout=Layout(text="content")))
    assert [issue.check for issue in report.issues] == []
