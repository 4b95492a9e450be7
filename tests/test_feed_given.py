"""What a record states beside its text, taken as given: which values, which not, and what is kept of the text's own."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from newsparse.cli import main
from newsparse.feed.run.given import differs, given_by, is_less_exact
from newsparse.feed.run.one_record import check_record
from newsparse.feed.run.whole_feed import validate_feed
from newsparse.feed.settings import Settings
from newsparse.feed.sources.keys import Stated
from newsparse.feed.sources.record import Place, Record, record_of
from newsparse.model import Article, Author
from newsparse.options import Options

NOW = datetime(2025, 1, 1, 12, tzinfo=UTC)
RAW = (
    "Old mill burns in Ashby\n\nBy Jane Roe\n\nDecember 5, 2024\n\n"
    "The mill on the river in Ashby has stood for two hundred years and more.\n\n"
    "Nobody knows who built it, or why the wheel turns to the left when others turn to the right."
)
BODY = RAW.partition("2024\n\n")[2]
GIVES = pytest.mark.skipif("title" not in Options.model_fields, reason="Options takes no given values yet")


def given(stated: Stated) -> dict[str, object]:
    return given_by(stated, Options(), NOW)


@pytest.mark.parametrize(
    ("value", "title"),
    [
        ("Old mill burns", "Old mill burns"),
        ("  Old \n mill\tburns ", "Old mill burns"),
        ("旧工場で火事", "旧工場で火事"),
        ("حريق في الطاحونة", "حريق في الطاحونة"),
        ("Unknown soldier is named", "Unknown soldier is named"),
        ("A", "A"),
        ("", None),
        ("   ", None),
        ("None", None),
        ("nan", None),
        ("N/A", None),
        ("untitled", None),
        ("-", None),
        ("2024", None),
        ("https://x.test/a", None),
        ("word " * 200, None),
        (None, None),
    ],
)
def test_a_title_is_given_unless_it_says_nothing(value: str | None, title: str | None) -> None:
    assert given(Stated(title=value)).get("title") == title


@pytest.mark.parametrize(
    ("stated", "names"),
    [
        (("Jane Roe",), ("Jane Roe",)),
        (("By Jane Roe and Bo Lee",), ("Jane Roe", "Bo Lee")),
        (("Jane Roe; Bo Lee",), ("Jane Roe", "Bo Lee")),
        (("Jane Roe", "Jane Roe"), ("Jane Roe",)),
        (("Jane Roe", "null", "admin"), ("Jane Roe",)),
        (("Reuters",), ("Reuters",)),
        (("jane@x.test",), None),
        (("https://x.test/jane",), None),
        (("1234",), None),
        (("word " * 100,), None),
        ((), None),
    ],
)
def test_authors_are_given_by_name(stated: tuple[str, ...], names: tuple[str, ...] | None) -> None:
    assert given(Stated(authors=stated)).get("authors") == names


@pytest.mark.parametrize(
    ("value", "moment"),
    [
        ("2024-12-05", date(2024, 12, 5)),
        ("20241205", date(2024, 12, 5)),
        ("2024-12-05 00:00:00", date(2024, 12, 5)),
        ("2024-12-05T00:00:00.000000", date(2024, 12, 5)),
        ("2024-12-05T00:00:00Z", datetime(2024, 12, 5, tzinfo=UTC)),
        ("2024-12-05T09:30:00+00:00", datetime(2024, 12, 5, 9, 30, tzinfo=UTC)),
        ("Thu, 05 Dec 2024 09:30:00 +0000", datetime(2024, 12, 5, 9, 30, tzinfo=UTC)),
        ("1733391000", datetime(2024, 12, 5, 9, 30, tzinfo=UTC)),
        ("1733391000000", datetime(2024, 12, 5, 9, 30, tzinfo=UTC)),
        ("1733391000.5", datetime(2024, 12, 5, 9, 30, 0, 500_000, tzinfo=UTC)),
        ("soon", None),
        ("0001-01-01", None),
        ("9999-12-31", None),
        ("2024-13-45", None),
        ("", None),
    ],
)
def test_a_date_is_given_if_it_can_be(value: str, moment: date | None) -> None:
    assert given(Stated(published=value)).get("published") == moment


def test_a_day_does_not_replace_its_hour() -> None:
    moment = datetime(2024, 12, 5, 9, 30, tzinfo=UTC)
    assert is_less_exact(date(2024, 12, 5), moment)
    assert not is_less_exact(date(2024, 12, 6), moment)
    assert not is_less_exact(moment, moment)
    assert not is_less_exact(date(2024, 12, 5), date(2024, 12, 5))
    assert not is_less_exact(None, None)


def test_only_what_differs_is_parsed_again() -> None:
    article = Article(title="Old mill burns", authors=(Author(name="Jane Roe"),), published=date(2024, 12, 5))
    same = {"title": "Old mill burns", "authors": ("Jane Roe",), "published": date(2024, 12, 5)}
    assert not differs(same, article)
    for name, value in (("title", "Mill"), ("authors", ("Bo",)), ("published", NOW), ("subtitle", "A fire.")):
        assert differs({**same, name: value}, article)


def test_the_format_that_a_feed_states_is_used() -> None:
    raw = "<p>Old mill burns</p>\n<p>The mill on the river in Ashby has stood for two hundred years.</p>"
    as_html = check_record(Record(1, None, raw, format="html"), now=NOW).article
    as_text = check_record(Record(1, None, raw, format="text"), now=NOW).article
    own = check_record(Record(1, None, raw, format="text"), options=Options(format="html"), now=NOW).article
    assert as_html is not None
    assert as_text is not None
    assert "<p>" in as_text.source
    assert "<p>" not in as_html.source
    assert own == as_html


def test_an_article_that_is_there_is_not_parsed() -> None:
    article = Article(title="Mine")
    record = Record(1, None, "x", article=article, stated=Stated(title="Theirs"))
    checked = check_record(record, now=NOW)
    assert checked.article is article
    assert checked.alone is None


@pytest.mark.parametrize("use_columns", [True, False])
def test_what_the_record_states_otherwise_is_reported(use_columns: bool) -> None:  # noqa: FBT001  a parameter of the test
    data = {"text": RAW, "title": "Flood at the weir", "author": "Bo Lee", "date": "2023-01-01"}
    checked = check_record(record_of(data, Place(1)), now=NOW, use_columns=use_columns)
    told = {issue.check: issue for issue in checked.issues}
    assert {"stated-title", "stated-authors", "stated-date"} <= set(told)
    assert "Flood at the weir" in told["stated-title"].message
    assert told["stated-title"].value == "Old mill burns in Ashby"


@GIVES
def test_given_values_win_and_the_text_is_kept() -> None:
    data = {"text": RAW, "title": "Flood at the weir", "author": "Bo Lee"}
    checked = check_record(record_of(data, Place(1)), now=NOW)
    assert checked.article is not None
    assert checked.alone is not None
    assert (checked.article.title, checked.alone.title) == ("Flood at the weir", "Old mill burns in Ashby")
    assert [author.name for author in checked.article.authors] == ["Bo Lee"]
    alone = check_record(record_of(data, Place(1)), now=NOW, use_columns=False)
    assert alone.alone is None
    assert alone.article == checked.alone


@GIVES
def test_a_body_alone_gets_what_the_record_states() -> None:
    data = {"text": BODY, "title": "Old mill burns", "author": "By Jane Roe", "date": "2024-12-05"}
    checked = check_record(record_of(data, Place(1)), now=NOW)
    assert checked.article is not None
    assert (checked.article.title, checked.article.published) == ("Old mill burns", date(2024, 12, 5))
    assert [issue.check for issue in checked.issues if issue.check.startswith("stated")] == []


@GIVES
def test_the_options_of_the_caller_come_first() -> None:
    options = Options.model_validate({"title": "Mine"})
    checked = check_record(record_of({"text": RAW, "title": "Theirs"}, Place(1)), options=options, now=NOW)
    assert checked.article is not None
    assert checked.article.title == "Mine"


def test_columns_can_be_left_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "feed.jsonl"
    path.write_text(json.dumps({"text": RAW, "title": "Flood at the weir"}), encoding="utf-8")
    out = tmp_path / "out"
    assert main(["validate", str(path), "--no-columns", "--jobs", "0", "--out", str(out)]) == 0
    capsys.readouterr()
    (line,) = (out / "articles/part-00000.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(line)["article"]["title"] == "Old mill burns in Ashby"
    assert json.loads(line)["stated"]["title"] == "Flood at the weir"
    assert validate_feed(path, Settings(use_columns=False)).records == 1


@pytest.mark.parametrize(("order", "day"), [("DMY", date(2024, 5, 4)), ("MDY", date(2024, 4, 5))])
def test_the_order_of_a_date_holds_for_columns_too(order: str, day: date) -> None:
    options = Options.model_validate({"date_order": order})
    checked = check_record(record_of({"text": BODY, "date": "04/05/2024"}, Place(1)), options=options, now=NOW)
    assert checked.article is not None
    assert (checked.article.published, [one.check for one in checked.issues if "stated" in one.check]) == (day, [])
    report = validate_feed([{"text": BODY, "date": "04/05/2024"}], Settings(options=options, use_columns=False))
    assert [one.day for one in report.days] == [day.isoformat()]


def test_a_date_that_may_be_either_way_round_is_said_to_be() -> None:
    for stated, said in (("04/05/2024", "--date-order"), ("soon", "cannot be read")):
        issues = check_record(record_of({"text": BODY, "date": stated}, Place(1)), now=NOW).issues
        (message,) = [one.message for one in issues if one.check == "stated-date-unread"]
        assert said in message


@pytest.mark.parametrize(
    ("stated", "found"),
    [
        *(("Old mill burns", []), ("7 dead", []), ("火", [])),
        *((None, ["no-title"]), ("", ["no-title"]), ("null", ["no-title"]), ("Untitled", ["no-title"])),
        *((value, ["no-title", "title-noise"]) for value in ("404", "...", "–", 5, "12:30", "admin", "word " * 100)),
        *((value, ["no-title", "title-noise"]) for value in ("https://x.test/a", "www.x.test", "desk@x.test")),
    ],
)
def test_a_stated_title_that_is_none_is_said(stated: object, found: list[str]) -> None:
    def titled(text: str, *, use_columns: bool = True) -> list[str]:
        checked = check_record(record_of({"text": text, "title": stated}, Place(1)), now=NOW, use_columns=use_columns)
        return sorted(one.check for one in checked.issues if one.field == "title" and one.check != "doubtful")

    assert titled(BODY) == found
    assert titled(BODY, use_columns=False) == [check for check in found if check == "no-title"]
    if found:
        assert titled(RAW) == [check for check in found if check == "title-noise"]


@pytest.mark.parametrize("stated", ["soon", "04/05/2024", "2024-13-45", "0001-01-01", "9999-12-31", "", None, "n/a"])
def test_a_stated_date_that_is_none_leaves_the_article_without(stated: str | None) -> None:
    checked = check_record(record_of({"text": BODY, "date": stated}, Place(1)), now=NOW)
    assert "no-date" in [one.check for one in checked.issues]


@pytest.mark.parametrize(
    ("stated", "names", "noise"),
    [
        ("Doe, Jane", ["Jane Doe"], []),
        ("van der Berg, Jan A.", ["Jan A. van der Berg"], []),
        (["Doe, Jane", "Roe, Bo"], ["Jane Doe", "Bo Roe"], []),
        ("Reuters, AFP", ["Reuters", "AFP"], []),
        ("Nina Marlow, Paul Ashe and Greta Lund", ["Nina Marlow", "Paul Ashe", "Greta Lund"], []),
        ("Jane Roe | Dale Post", ["Jane Roe"], []),
        ("Jane Roe | Bo Lee", ["Jane Roe", "Bo Lee"], []),
        ("Dale Post", ["Dale Post"], []),
        ("unknown", [], []),
        ("admin", [], ["admin"]),
        ("info@dalepost.test", [], ["info@dalepost.test"]),
        ("https://dalepost.test/jane", [], ["https://dalepost.test/jane"]),
        ("Updated 3 hours ago", [], ["Updated 3 hours ago"]),
        (["Jane Roe", "Share this"], ["Jane Roe"], ["Share this"]),
    ],
)
def test_a_column_of_authors_gives_names_and_says_what_is_none(
    stated: object, names: list[str], noise: list[str]
) -> None:
    row = {"text": BODY, "author": stated, "url": "https://www.dalepost.test/1"}
    checked = check_record(record_of(row, Place(1)), now=NOW)
    assert checked.article is not None
    assert [author.name for author in checked.article.authors] == names
    assert [one.value for one in checked.issues if one.check == "author-noise"] == noise
    unused = check_record(record_of(row, Place(1)), now=NOW, use_columns=False)
    assert [one.value for one in unused.issues if one.check == "author-noise"] == []


@pytest.mark.parametrize(
    ("name", "kind"), [("Staff", "organisation"), ("Reuters", "organisation"), ("Bo Lee", "person")]
)
def test_a_desk_in_a_column_is_no_person(name: str, kind: str) -> None:
    checked = check_record(record_of({"text": BODY, "author": name}, Place(1)), now=NOW)
    assert checked.article is not None
    assert [(author.name, author.kind) for author in checked.article.authors] == [(name, kind)]
