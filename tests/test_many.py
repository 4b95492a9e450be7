"""Many: exactly one article a record, in order, whatever the records hold and however many processes parse them."""

import dataclasses
import io
import json
import multiprocessing
import os
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from lxml import html  # type: ignore[import-untyped]  # no types

from newsparse import Article, Options, parse_article, parse_articles, to_rows
from newsparse.errors import CueError, FeedError
from newsparse.feed.run.one_record import check_record
from newsparse.feed.sources import read_records
from newsparse.feed.sources.keys import Layout
from newsparse.feed.sources.record import Record
from newsparse.many import one_article, parse
from newsparse.many.one_article import Parsed
from newsparse.many.parse import converted

pytestmark = pytest.mark.timeout(60)

BODY = "A fire destroyed the old mill in {} on Monday night, the town's fire chief said."
PLACES = ("Ashby", "Selby Quay", "Łódź", "Ουρανούπολη", "München", "San José", "Nový Bor", "Oulu", "Orléans", "Tromsø")
TEXTS = [f"Old mill burns in {place}\n\nBy Jane Roe\n\n{BODY.format(place)}" for place in PLACES]
PAGE = "<html><body><h1>Old mill burns</h1><p>{}</p></body></html>".format(BODY.format("Ashby"))


@dataclasses.dataclass
class Row:
    """A record as some keep it."""

    text: object
    headline: str | None = None


def titles(source: object, **arguments: object) -> list[str | None]:
    return [article.title for article in parse_articles(source, **arguments)]  # type: ignore[arg-type]  # made odd


def checks(source: object, **arguments: object) -> list[list[str]]:
    found = parse_articles(source, **arguments)  # type: ignore[arg-type]  # made odd
    return [[warning.check for warning in article.warnings] for article in found]


@pytest.mark.parametrize("jobs", [1, 2])
def test_texts_are_articles_in_their_order(jobs: int) -> None:
    assert list(parse_articles(TEXTS * 3, jobs=jobs)) == [parse_article(text) for text in TEXTS * 3]


def test_a_forked_process_does_the_same() -> None:
    multiprocessing.set_start_method("fork", force=True)
    try:
        assert list(parse_articles(TEXTS, jobs=2)) == [parse_article(text) for text in TEXTS]
    finally:
        multiprocessing.set_start_method(None, force=True)


def test_it_streams() -> None:
    taken = 0

    def endless() -> Iterator[str]:
        nonlocal taken
        while True:
            taken += 1
            yield TEXTS[0]

    found = parse_articles(endless())
    assert [next(found).title, next(found).title] == ["Old mill burns in Ashby"] * 2
    assert taken <= 3


@pytest.mark.parametrize(
    "source",
    [
        [TEXTS[0].encode()],
        ({"text": TEXTS[0]} for _ in range(1)),
        {"text": TEXTS[0], "id": 7},
        [Row(TEXTS[0])],
        [{"article": {"body": {"text": TEXTS[0]}}}],
        [parse_article(TEXTS[0])],
        [Record(1, None, TEXTS[0])],
    ],
    ids=["bytes", "generator", "mapping", "data class", "nested", "article", "record"],
)
def test_what_records_may_be(source: object) -> None:
    assert titles(source) == ["Old mill burns in Ashby"]


@pytest.mark.parametrize("jobs", [1, 2])
def test_parsed_pages_are_read_as_they_are(jobs: int) -> None:
    pages = [BeautifulSoup(PAGE, "html.parser"), html.fromstring(PAGE), html.fromstring(PAGE).getroottree(), PAGE]
    assert titles(pages, jobs=jobs) == ["Old mill burns"] * 4
    assert next(parse_articles(pages)) == parse_article(pages[0])


def test_columns_are_guessed_or_named() -> None:
    record = {
        "copy": TEXTS[0],
        "Headline": "Mill lost",
        "pub_date": "2024-12-05T09:30:00+01:00",
        "link": "https://a.test",
    }
    (article,) = parse_articles([record], columns={"text": "copy"})
    assert (article.title, article.url) == ("Mill lost", "https://a.test")
    assert article.published == datetime.fromisoformat("2024-12-05T09:30:00+01:00")
    assert titles([record | {"kop": "Old mill"}], columns={"text": "copy", "title": "kop"}) == ["Old mill"]
    assert titles([record], columns=Layout(text="copy"), options=Options(title="Given")) == ["Given"]


@pytest.mark.parametrize(
    ("stated", "said", "expected"),
    [
        ("2024-12-05", "", date(2024, 12, 5)),
        ("2024-12-05", "December 5, 2024 9:30 a.m. UTC\n\n", datetime(2024, 12, 5, 9, 30, tzinfo=UTC)),
        ("2024-12-05", "December 4, 2024\n\n", date(2024, 12, 5)),
        ("2024-12-05T10:00:00Z", "December 5, 2024 9:30 a.m. UTC\n\n", datetime(2024, 12, 5, 10, tzinfo=UTC)),
        ("soon", "December 4, 2024\n\n", date(2024, 12, 4)),
    ],
)
def test_a_stated_date_wins_but_over_an_hour(stated: str, said: str, expected: date) -> None:
    record = {"text": f"Old mill burns\n\nBy Jane Roe\n\n{said}{BODY.format('Ashby')}", "date": stated}
    (article,) = parse_articles([record])
    assert article.published == expected
    (read,) = read_records([record])
    checked = check_record(read, now=datetime.now(UTC)).article
    assert checked is not None
    assert (checked.published, checked.title, checked.text) == (article.published, article.title, article.text)


@pytest.mark.parametrize("jobs", [1, 2])
def test_records_that_give_no_text_are_articles_that_say_so(jobs: int) -> None:
    odd = [
        None,
        float("nan"),
        7,
        "",
        " \n",
        {"text": None},
        {"text": float("nan")},
        {"text": 7},
        {"text": "-"},
        {},
        [TEXTS[0]],
    ]
    found = checks([TEXTS[0], *odd, TEXTS[1]], jobs=jobs)
    assert found[0] == found[-1] == []
    names = ["missing-text", "missing-text", "json-syntax", "empty-text", "empty-text", "missing-text", "missing-text"]
    assert found[1:-1] == [[name] for name in (*names, "missing-text", "empty-text", "missing-text", "json-syntax")]


@pytest.mark.parametrize(
    ("value", "advice"),
    [
        (
            Path("a.html"),
            "a value of type PosixPath stands here, where a text or a record is; hand over what the file holds",
        ),
        (bytearray(b"A fire."), "hand over bytes(raw)"),
        (io.StringIO("A fire."), "hand over what the file holds: file.read()"),
        (object(), "a value of type object stands here, where a text or a record is; hand over the text or the page"),
    ],
)
def test_what_is_no_text_and_no_record_is_answered_with_what_to_hand_over(value: object, advice: str) -> None:
    (found,) = parse_articles([value])
    assert [(one.check, advice in one.message) for one in found.warnings] == [("missing-text", True)]


@pytest.mark.parametrize(("value", "name"), [(7, "a JSON number"), ((1, 2), "a JSON array"), (Path("a"), "PosixPath")])
def test_what_a_key_holds_is_called_by_its_name(value: object, name: str) -> None:
    (found,) = parse_articles([{"copy": value}], columns={"text": "copy"})
    assert name in found.warnings[0].message


def test_a_null_is_reported_as_one() -> None:
    messages = [next(parse_articles([{"text": value}])).warnings[0].message for value in (None, float("nan"))]
    assert messages == [
        "'text' is there and holds nothing: null",
        "'text' is there and holds nothing: NaN, as tables write null",
    ]


def test_an_error_can_be_raised_instead() -> None:
    found = parse_articles([TEXTS[0], {"text": None}, TEXTS[1]], on_error="raise")
    assert next(found).title == "Old mill burns in Ashby"
    with pytest.raises(FeedError, match=r"record 2: missing-text: 'text' is there"):
        next(found)


def test_an_empty_file_raises_alone_and_in_a_folder(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    for source in (tmp_path, tmp_path / "a.txt"):
        assert checks(source) == [["empty"]]
        with pytest.raises(FeedError, match=r"a\.txt: empty: the input holds no text"):
            list(parse_articles(source, on_error="raise"))


def test_nothing_gives_nothing() -> None:
    pa = pytest.importorskip("pyarrow")
    assert titles([]) == titles(iter(())) == titles(pa.table({"text": pa.array([], pa.string())})) == []


def test_a_column_that_is_not_there_is_an_error_that_names_those_there_are(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    records = [{"body": TEXTS[0], "id": n} for n in range(30)]
    (tmp_path / "feed.csv").write_text("body,id\nA fire.,1\n", encoding="utf-8")
    for source in (records, iter(records), pa.Table.from_pylist(records), tmp_path / "feed.csv"):
        with pytest.raises(FeedError, match=r"column 'raw'; there are 'body', 'id'"):
            titles(source, columns={"text": "raw"})
    assert titles([{"id": 1}, *records], columns={"text": "body"})[:2] == [None, "Old mill burns in Ashby"]


@pytest.mark.parametrize(
    ("source", "arguments", "told"),
    [
        ([TEXTS[0]], {"columns": {"txt": "a"}}, "name a column for one of text"),
        ([TEXTS[0]], {"columns": {"text": 7}}, "name a column for one of text"),
        ([TEXTS[0]], {"on_error": "skip"}, "'article' or 'raise'"),
        ([TEXTS[0]], {"jobs": 0}, "at least 1"),
        (TEXTS[0], {}, "give texts in a list"),
        (7, {}, "is no feed"),
        (TEXTS[0].encode(), {}, "bytes are one text"),
        ("nowhere/*.txt", {}, "no file matches"),
        ("https://example.com/a", {}, "https://example.com/a: newsparse fetches nothing"),
        ([TEXTS[0]], {"options": Options(cues=(Path("none.toml"),))}, "none.toml"),
    ],
)
def test_mistakes_are_reported(source: object, arguments: dict[str, object], told: str) -> None:
    with pytest.raises((FeedError, ValueError, CueError), match=told):
        titles(source, **arguments)


def test_files_folders_and_patterns(tmp_path: Path) -> None:
    for number, text in enumerate(TEXTS):
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    (tmp_path / "feed.jsonl").write_text(json.dumps({"text": TEXTS[0]}) + "\n", encoding="utf-8")
    expected = [parse_article(text).title for text in TEXTS]
    assert titles(tmp_path) == [*expected, "Old mill burns in Ashby"]
    assert titles(str(tmp_path / "[0-9].txt"), jobs=2) == expected
    assert titles(tmp_path / "feed.jsonl") == titles(tmp_path / "0.txt") == ["Old mill burns in Ashby"]
    with pytest.raises(FileNotFoundError):
        titles(tmp_path / "none.txt")


def form(record: Record, made: Parsed) -> str:
    """Kills the process or hangs where the text says so."""
    if made.failure is not None:
        return made.failure.check
    if record.text == "die":
        os._exit(3)
    if record.text == "hang":
        time.sleep(3600)
    return "fine"


@pytest.mark.slow
def test_a_record_that_kills_its_process_or_hangs_is_one_article() -> None:
    records = [Record(n, None, text) for n, text in enumerate(["a", "die", "a", "hang", "a"] * 2)]
    made = [one for _, one in converted(records, form, jobs=2, options=Options(), timeout=2)]
    assert made == ["fine", "worker-died", "fine", "timed-out", "fine"] * 2


@pytest.mark.slow
def test_what_is_given_up_is_an_article_with_a_warning(monkeypatch: pytest.MonkeyPatch) -> None:
    multiprocessing.set_start_method("fork", force=True)  # so that the processes see what is changed here

    def parsed(record: Record, *_args: object) -> Article:
        if record.text == "die":
            os._exit(3)
        while record.text == "hang":
            time.sleep(1)
        if record.text == "fail":
            raise ZeroDivisionError
        return parse_article(record.text)

    monkeypatch.setattr(one_article, "parse_record", parsed)
    monkeypatch.setattr(parse, "TIMEOUT", 1.0)
    try:
        assert checks([TEXTS[0], "die", "hang", "fail", TEXTS[1]], jobs=2) == [
            [],
            ["worker-died"],
            ["timed-out"],
            ["record-failed"],
            [],
        ]
    finally:
        multiprocessing.set_start_method(None, force=True)


@pytest.mark.slow
@pytest.mark.parametrize("jobs", [1, 2])
def test_a_text_of_200_megabytes_is_reported_and_not_parsed(jobs: int) -> None:
    found = list(parse_articles([TEXTS[0], "a fire " * (200_000_000 // 7), TEXTS[1]], jobs=jobs))
    assert [article.title for article in found] == ["Old mill burns in Ashby", None, "Old mill burns in Selby Quay"]
    assert [warning.check for warning in found[1].warnings] == ["text-too-long"]


def test_a_row_for_each_article_with_its_id() -> None:
    rows = list(to_rows(parse_articles(TEXTS[:2]), ["a", "b"]))
    assert [(row["id"], row["title"]) for row in rows] == [
        ("a", "Old mill burns in Ashby"),
        ("b", "Old mill burns in Selby Quay"),
    ]
    with pytest.raises(ValueError, match="to_rows has 1 id and more articles"):
        list(to_rows(parse_articles(TEXTS[:2]), ["a"]))
