"""Feeds as other programs write them: numbers for authors, objects for words, tables as JSON, CSV written by hand."""

import json
import zipfile
from pathlib import Path

import pytest

from newsparse.errors import FeedError
from newsparse.feed.run.whole_feed import validate_feed
from newsparse.feed.sources import read_records
from newsparse.feed.sources.keys import Layout, stated_by
from newsparse.feed.sources.record import Record
from newsparse.feed.stated_authors import read_stated_authors

FIRE, FLOOD = "A fire took the mill.", "A flood took the weir."


def read(path: Path, content: str | bytes) -> list[Record]:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return list(read_records(path))


# Authors


@pytest.mark.parametrize(
    "author", [7, 12.0, "7", "12.0", "-", "–", "—", "?", "...", "N/A", [7], [], None, float("nan")]
)
def test_the_key_of_a_user_names_nobody_and_is_no_fault(author: object) -> None:
    assert read_stated_authors(stated_by({"text": FIRE, "author": author}, Layout())) == ((), ())


@pytest.mark.parametrize(
    ("record", "names"),
    [
        ({"author": 12, "_embedded": {"author": [{"id": 12, "name": "Jane Roe"}]}}, ("Jane Roe",)),
        ({"author": 12, "_embedded": {"author": [{"name": "Jane Roe"}, {"name": "Bo Lee"}]}}, ("Jane Roe", "Bo Lee")),
        ({"author": 12, "_embedded": {"wp:term": []}}, ()),
        ({"author": "Bo Lee", "_embedded": {"author": [{"name": "Jane Roe"}]}}, ("Bo Lee",)),
        ({"author": 12, "author_name": "Jane Roe"}, ("Jane Roe",)),
        ({"author": {"original": "By Jane Roe", "person": []}}, ("Jane Roe",)),
        ({"byline": {"original": "By Jane Roe and Bo Lee"}}, ("Jane Roe", "Bo Lee")),
        ({"author": {"name": "Jane Roe", "id": 3}}, ("Jane Roe",)),
        ({"author": ["Jane Roe", 3]}, ("Jane Roe",)),
    ],
)
def test_names_of_authors_beside_their_numbers(record: dict[str, object], names: tuple[str, ...]) -> None:
    assert read_stated_authors(stated_by({"text": FIRE, **record}, Layout())).names == names


@pytest.mark.parametrize(
    ("author", "url"),
    [
        ("Human Rights Watch", "https://x.test/1"),
        ("Judicial Watch", "https://x.test/1"),
        ("Health Canada", "https://x.test/1"),
        ("Business Insider", "https://x.test/1"),
        ("New Scientist", "https://x.test/1"),
        ("Most Rev. John Roe", "https://x.test/1"),
        ("20 Minutes", "https://www.20minutes.test/1"),
        ("24 heures", "https://24heures.test/1"),
        ("Motor1", "https://motor1.test/1"),
        ("Jane Roe <jane@x.test>", "https://x.test/1"),
    ],
)
def test_an_outlet_may_have_written_it(author: str, url: str) -> None:
    (checked,) = validate_feed([{"text": f"{FIRE}\n\n{FLOOD}", "author": author, "url": url}]).sources
    assert checked.coverage["authors"] == 1
    report = validate_feed([{"text": f"{FIRE}\n\n{FLOOD}", "author": author, "url": url}])
    assert not [check.check for check in report.checks if check.check == "author-noise"]


@pytest.mark.parametrize(
    "author",
    [
        "Share",
        "Read more",
        "Follow us",
        "Watch Video",
        "3 min read",
    ],
)
def test_furniture_has_written_nothing(author: str) -> None:
    report = validate_feed([{"text": f"{FIRE}\n\n{FLOOD}", "author": author}])
    assert [check.check for check in report.checks if check.check == "author-noise"]


@pytest.mark.parametrize(
    "headline",
    [
        {"main": "Old mill burns", "kicker": None, "print_headline": "Mill Burns"},
        {"basic": "Old mill burns", "mobile": ""},
        {"default": "Old mill burns"},
        {"rendered": "Old mill burns"},
        {"#text": "Old mill burns"},
        ["", "Old mill burns"],
    ],
)
def test_an_object_that_stands_for_a_headline(headline: object) -> None:
    assert stated_by({"text": FIRE, "headline": headline}, Layout()).title == "Old mill burns"


@pytest.mark.parametrize(
    ("author", "text", "differs"),
    [
        ("Jane Roe", f"{FIRE}\n\n{FLOOD}\n\n(dpa)", False),
        ("Jane Roe", f"{FIRE}\n\n{FLOOD} (Reuters)", False),
        ("N/A", f"Old mill burns\n\nBy Bo Lindqvist\n\n{FIRE}\n\n{FLOOD}", False),
        ("admin", f"Old mill burns\n\nBy Bo Lindqvist\n\n{FIRE}\n\n{FLOOD}", False),
        ("17", f"Old mill burns\n\nBy Bo Lindqvist\n\n{FIRE}\n\n{FLOOD}", False),
        ("B. Lindqvist", f"Old mill burns\n\nBy Bo Lindqvist\n\n{FIRE}\n\n{FLOOD}", False),
        ("Jane Roe", f"Old mill burns\n\nBy Bo Lindqvist\n\n{FIRE}\n\n{FLOOD}", True),
    ],
)
def test_authors_that_contradict_each_other(author: str, text: str, differs: bool) -> None:  # noqa: FBT001 a case
    report = validate_feed([{"text": text, "author": author}])
    assert ("stated-authors" in [check.check for check in report.checks]) is differs


# Tables as JSON


@pytest.mark.parametrize(
    "table",
    [
        {"title": {"0": "Fire", "1": "Flood"}, "text": {"0": FIRE, "1": FLOOD}},
        {"url": {"a": "https://x.test/1", "b": "https://x.test/2"}, "content": {"a": FIRE, "b": FLOOD}},
        {"columns": ["title", "text"], "index": [0, 1], "data": [["Fire", FIRE], ["Flood", FLOOD]]},
        {"columns": ["text"], "data": [[FIRE], [FLOOD]]},
        {"schema": {"fields": []}, "data": [{"text": FIRE}, {"text": FLOOD}]},
        {"https://x.test/1": {"text": FIRE}, "https://x.test/2": {"text": FLOOD}},
    ],
)
def test_a_table_that_was_written_as_json(tmp_path: Path, table: dict[str, object]) -> None:
    assert [record.text for record in read(tmp_path / "a.json", json.dumps(table))] == [FIRE, FLOOD]


@pytest.mark.parametrize(
    "record",
    [
        {"text": {"html": FIRE}, "title": {"text": "Fire"}},
        {"title": {"rendered": "Fire"}, "content": {"rendered": FIRE}},
        {"content": {"rendered": FIRE}},
        {"columns": ["x"], "text": FIRE},
    ],
)
def test_an_object_of_objects_is_mostly_one_record(tmp_path: Path, record: dict[str, object]) -> None:
    assert [one.text for one in read(tmp_path / "a.json", json.dumps(record))] == [FIRE]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ('{"status": "ok", "totalResults": 0, "articles": []}', "'articles' is an empty list"),
        ('{"status": "error", "code": "apiKeyInvalid"}', "it has 'status', 'code'"),
        ("<!DOCTYPE html><html><body>Forbidden</body></html>", "it begins as a page or as XML does"),
        ("\n<html>", "it begins as a page or as XML does"),
        ("Forbidden", "Expecting value"),
    ],
)
def test_an_answer_without_records_says_what_it_is(tmp_path: Path, content: str, words: str) -> None:
    for name in ("a.json", "a.jsonl"):
        (record,) = read(tmp_path / name, content)
        assert record.text is None
        assert words in record.issues[0].message


# CSV


@pytest.mark.parametrize(
    ("table", "titles"),
    [
        (f'title, text\n"Fire, again", "{FIRE}"\n', ["Fire, again"]),
        (f'title, url, text\n"Fire", https://x.test/a, "{FIRE}\n\nNobody, it is said, was hurt."\n', ["Fire"]),
        (f'title; text\n"Fire; again"; "{FIRE}"\n', ["Fire; again"]),
        (f'"title", "text"\n"A ""mill"" burns", "{FIRE}"\n', ['A "mill" burns']),
        (f"title, text\nFire, {FIRE}\n", ["Fire"]),
        (f'title,text\n"Fire, again","{FIRE}"\n', ["Fire, again"]),
        (f"title,url, text\nFire,, {FIRE}\n", ["Fire"]),
    ],
)
def test_blanks_behind_the_delimiters(tmp_path: Path, table: str, titles: list[str]) -> None:
    records = read(tmp_path / "a.csv", table)
    assert [record.stated.title for record in records] == titles
    assert all(str(record.text).strip().startswith(FIRE) for record in records)
    assert not any(record.issues for record in records)


@pytest.mark.parametrize(
    ("rows", "checks"),
    [
        (f'Fire,"{FIRE}"\nFlood,"on one line, with all its cells\n', [[], []]),
        (f'Fire,"{FIRE}"\n"Flood,{FLOOD}\n', [[], ["row-syntax"]]),
        (f'"Fire,{FIRE}\nFlood,{FLOOD}\n', [["row-syntax"]]),
        (f'Fire,"{FIRE}\n\nIt went on"\nFlood,"The first\n\nand the', [[], []]),
        (f'Fire,"{FIRE}"\nFlood,"{FLOOD}"', [[], []]),
        (f'Fire,"{FIRE}"\nFlood,5" of rain fell in a day.\n', [[], []]),
        (f'Fire,"{FIRE}"\nFlood,"{FLOOD}', [[], []]),
    ],
)
def test_a_quote_that_is_never_closed(tmp_path: Path, rows: str, checks: list[list[str]]) -> None:
    records = read(tmp_path / "a.csv", f"title,text\n{rows}")
    assert [[issue.check for issue in record.issues] for record in records] == checks


# Other files


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.csv", b"\x89PNG\r\n\x1a\n" + bytes(300), "this is a PNG image, not a feed"),
        ("a.jsonl", b"%PDF-1.7\n" + bytes(range(256)), "this is a PDF, not a feed"),
        ("a.json", b"\xff\xd8\xff\xe0" + bytes(300), "this is a JPEG image"),
        ("news", b"SQLite format 3\x00" + bytes(300), "this is a SQLite database"),
        ("a.xls", b"\xd0\xcf\x11\xe0" + bytes(300), "this is a Microsoft Office file"),
    ],
)
def test_a_file_of_another_kind_is_named(tmp_path: Path, name: str, content: bytes, words: str) -> None:
    with pytest.raises(FeedError, match=words):
        read(tmp_path / name, content)


@pytest.mark.parametrize("member", ["[Content_Types].xml", "mimetype"])
def test_an_office_document_is_no_zip_of_feeds(tmp_path: Path, member: str) -> None:
    path = tmp_path / "book.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(member, "x")
        archive.writestr("xl/workbook.xml", "<workbook/>")
    with pytest.raises(FeedError, match="office document or a book, not a feed; save its table as CSV"):
        list(read_records(path))


@pytest.mark.parametrize("version", ["1.0", "2.0"])
def test_the_date_of_dublin_core_is_that_of_publication(tmp_path: Path, version: str) -> None:
    pytest.importorskip("feedparser")
    item = (
        "<title>Fire</title><link>https://x.test/1</link><dc:creator>Jane Roe</dc:creator>"
        f"<dc:date>2024-05-06T06:00:00Z</dc:date><description>{FIRE}</description>"
    )
    dc = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
    if version == "1.0":
        rdf = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"'
        content = f'<rdf:RDF {rdf} {dc}><channel><title>T</title></channel><item rdf:about="x">{item}</item></rdf:RDF>'
    else:
        content = f'<rss version="2.0" {dc}><channel><title>T</title><item>{item}</item></channel></rss>'
    (record,) = read(tmp_path / "a.xml", content)
    assert (record.stated.published or "").startswith("2024-05-06")


def test_the_date_of_an_update_of_atom_is_none_of_publication(tmp_path: Path) -> None:
    pytest.importorskip("feedparser")
    entry = (
        f"<entry><id>1</id><title>Fire</title><updated>2024-05-06T06:00:00Z</updated><content>{FIRE}</content></entry>"
    )
    (record,) = read(tmp_path / "a.xml", f'<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>{entry}</feed>')
    assert record.stated.published is None


# Filler text


@pytest.mark.parametrize(
    ("title", "text", "is_filler"),
    [
        ("Old mill burns", "Lorem ipsum dolor sit amet, consectetur adipiscing elit.", True),
        ("Lorem ipsum", FIRE, True),
        ("Old mill burns", "This is lorem ipsum text until the copy is here.", True),
        ("Typesetters mourn the end of lorem ipsum", FIRE, False),
        ("Old mill burns", "The museum prints lorem ipsum once more, on a hand press.", False),
    ],
)
def test_filler_text_and_what_is_told_of_it(title: str, text: str, is_filler: bool) -> None:  # noqa: FBT001 a case
    report = validate_feed([{"title": title, "text": f"{text}\n\n{FLOOD}"}])
    assert any(check.check == "placeholder" for check in report.checks) is is_filler


# What stands for nothing


@pytest.mark.parametrize("url", ["not available", "N/A", "null", "None", "", "-", "—", None])
def test_an_address_that_is_none_is_no_wrong_one(url: str | None) -> None:
    (record,) = read_records([{"text": FIRE, "url": url, "language": url, "site": url}])
    assert (record.stated.url, record.stated.language, record.stated.site) == (None, None, None)
    assert "url-wrong" not in [check.check for check in validate_feed([{"text": FIRE, "url": url}]).checks]


@pytest.mark.parametrize("url", ["/sport/1", "example", "ftp:/x"])
def test_an_address_that_leads_nowhere_is_wrong(url: str) -> None:
    assert "url-wrong" in [check.check for check in validate_feed([{"text": FIRE, "url": url}]).checks]
