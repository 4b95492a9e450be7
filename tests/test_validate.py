"""The checks of one article, the records of a feed, and that every check is explained."""

import gzip
import json
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from newsparse.checks_page import address_of
from newsparse.feed.checks.article import ARTICLE_CHECKS, validate_article
from newsparse.feed.checks.article_text import FEWEST_WORDS
from newsparse.feed.explanations import explanations
from newsparse.feed.issue import LONGEST_VALUE, issue
from newsparse.feed.run.one_record import Checked, check_record, validate_records
from newsparse.feed.sources import read_records
from newsparse.feed.sources.key_names import TEXT_KEYS
from newsparse.feed.sources.keys import Layout
from newsparse.feed.sources.record import Record
from newsparse.kinds import Kind
from newsparse.model import Article, Author, Block, Caption, Issue
from newsparse.options import Options
from newsparse.parse import parse_article

ROOT = Path(__file__).parent.parent
NOW = datetime(2025, 1, 1, 12, tzinfo=UTC)
LONG = (
    "The mill on the river in Ashby has stood for two hundred years and more. Nobody knows who built it, or why the "
    "wheel turns to the left. A fire took its roof on Monday night, and rain has fallen on the stones since. The "
    "council wants to sell what is left. Two families of the town would like to live there, if somebody pays for "
    "a new roof."
)
EAST = timezone(timedelta(hours=9))


def article(**fields: object) -> Article:
    place = {"start": 0, "end": 0, "rule": "a.b", "why": "so"}
    text = fields.pop("text", LONG)
    body = (Block.model_validate({"kind": Kind.PARAGRAPH, "text": text, **place}),) if text else ()
    known = {"title": "Old mill burns", "language": "en", "published": date(2024, 12, 5)}
    return Article.model_validate({**known, "body": body, **fields})


def names(found: tuple[Issue, ...]) -> list[str]:
    return [one.check for one in found]


def test_a_good_article_has_no_issue() -> None:
    good = article(authors=(Author(name="Jane Roe"),), published=date(2024, 12, 5), captions=(Caption(text="A boat."),))
    assert validate_article(good, now=NOW) == ()


@pytest.mark.parametrize(
    ("made", "check", "severity", "field"),
    [
        (article(title=None), "no-title", "warning", "title"),
        (article(text=""), "no-body", "error", "body"),
        (article(text="A fire. " * 10), "too-short", "warning", "body"),
        (article(published=date(2025, 1, 3)), "date-future", "error", "published"),
        (article(updated=NOW + timedelta(days=2)), "date-future", "error", "updated"),
        (
            article(published=date(2024, 12, 5), updated=date(2024, 12, 4)),
            *("updated-before-published", "warning", "updated"),
        ),
        (article(authors=(Author(name="admin@x.test"),)), "author-noise", "warning", "authors"),
        (article(captions=(Caption(text=LONG.partition(".")[0] + "."),)), "caption-in-body", "warning", "body"),
        (article(title="Z\ufffdrich"), "replaced-characters", "warning", "title"),
    ],
)
def test_each_check_finds_its_fault(made: Article, check: str, severity: str, field: str) -> None:
    (found,) = validate_article(made, now=NOW)
    assert (found.check, found.severity, found.field) == (check, severity, field)
    assert found.url == address_of(check)
    assert found.message


def test_the_least_length_is_enough() -> None:
    words = [f"fire{letter}{other}" for letter in "abcdefgh" for other in "ijklmnop"]
    assert validate_article(article(text=" ".join(words[:FEWEST_WORDS]) + "."), now=NOW) == ()
    assert names(validate_article(article(text=" ".join(words[: FEWEST_WORDS - 1]) + "."), now=NOW)) == ["too-short"]


@pytest.mark.parametrize(
    "published",
    [
        date(2025, 1, 2),
        datetime(2025, 1, 2, 11, 59, tzinfo=UTC),
        datetime(2025, 1, 2, 20, 59, tzinfo=EAST),
        datetime(2025, 1, 2, 23, 59),  # noqa: DTZ001 -- naive is meant: only its day counts
        date(1990, 1, 1),
    ],
)
def test_a_date_up_to_a_day_ahead_is_none_of_the_future(published: date) -> None:
    assert set(names(validate_article(article(published=published), now=NOW))) <= {"no-zone"}


def test_now_without_a_zone_is_utc() -> None:
    made = article(published=datetime(2025, 1, 2, 12, 1, tzinfo=UTC))
    assert names(validate_article(made, now=NOW.replace(tzinfo=None))) == ["date-future"]
    assert names(validate_article(made)) == []


@pytest.mark.parametrize(
    ("published", "updated"),
    [
        (date(2024, 12, 5), datetime(2024, 12, 5, 0, 1, tzinfo=UTC)),
        (datetime(2024, 12, 5, 9, tzinfo=EAST), datetime(2024, 12, 5, 0, 0, tzinfo=UTC)),
        (datetime(2024, 12, 5, 9, tzinfo=UTC), datetime(2024, 12, 5, 8)),  # noqa: DTZ001 -- only their days compare
        (date(2024, 12, 5), None),
        (None, date(2024, 12, 5)),
    ],
)
def test_updated_is_not_before_published(published: date | None, updated: date | None) -> None:
    found = names(validate_article(article(published=published, updated=updated), now=NOW))
    assert set(found) <= {"no-zone", "no-date"}


@pytest.mark.parametrize(
    "name",
    [
        *("Updated Jane Roe", "Published: Dec", "https://x.test/jane", "jane@x.test", "Jane Roe 3", "x.com", "—"),
        *("Read more", "Jane Roe and Bo Li and Ada Finch"),
    ],
)
def test_what_is_no_name(name: str) -> None:
    assert names(validate_article(article(authors=(Author(name=name),)), now=NOW)) == ["author-noise"]


@pytest.mark.parametrize(
    "author",
    [
        *(Author(name="Jane Roe"), Author(name="María José de la Cruz Fernández"), Author(name="渡辺 謙")),
        *(Author(name="France 24", kind="organisation"), Author(name="tagesschau.de", kind="organisation")),
        Author(name="AFP News", kind="organisation"),
    ],
)
def test_what_may_be_a_name(author: Author) -> None:
    assert validate_article(article(authors=(author,)), now=NOW) == ()


@pytest.mark.parametrize("caption", ["The mill", "A boat in the harbour.", "—", ""])
def test_a_caption_that_the_body_does_not_repeat(caption: str) -> None:
    assert validate_article(article(captions=(Caption(text=caption),)), now=NOW) == ()


def test_warnings_of_the_parser_are_passed_on_once() -> None:
    warning = Issue(check="replaced-characters", severity="warning", message="1 character was lost", field="source")
    (found,) = validate_article(article(text=LONG + "\ufffd", warnings=(warning,)), now=NOW)
    assert found == warning.model_copy(update={"url": address_of("replaced-characters")})


def test_a_long_value_is_cut() -> None:
    value = issue("x", "info", "y", value="z" * 200).value
    assert value is not None
    assert len(value) == LONGEST_VALUE


def write(folder: Path, content: bytes) -> Path:
    path = folder / "feed.jsonl"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("key", TEXT_KEYS)
def test_the_text_is_found_under_usual_keys(tmp_path: Path, key: str) -> None:
    path = write(tmp_path, json.dumps({"id": "a", "title": "x", key: "A fire."}).encode())
    (record,) = read_records(path)
    assert (record.text, record.key, record.line, record.offset, record.issues) == ("A fire.", key, 1, 0, ())
    assert record.data["id"] == "a"


def test_a_named_key_is_the_only_one(tmp_path: Path) -> None:
    path = write(tmp_path, b'{"text": "A fire.", "copy": "A flood."}\n{"text": "A fire."}')
    first, second = read_records(path, Layout(text="copy"))
    assert (first.text, first.key) == ("A flood.", "copy")
    assert (second.text, names(second.issues)) == (None, ["missing-text"])


def test_an_empty_key_gives_way_to_one_with_letters(tmp_path: Path) -> None:
    (record,) = read_records(write(tmp_path, b'{"raw": "", "text": "A fire."}'))
    assert (record.text, record.key) == ("A fire.", "text")


@pytest.mark.parametrize(
    ("line", "check", "words"),
    [
        (b'{"text": "A fire."', "json-syntax", "ends early, after 18 characters"),
        (b"plain words", "json-syntax", "character 1"),
        (b'{"text": "Z\xfcrich"}', "json-syntax", "byte 12 is not UTF-8"),
        (b'["A fire."]', "json-syntax", "array"),
        (b"7", "json-syntax", "number"),
        (b"[" * 100_000, "json-syntax", "deep"),
        (b'{"a": ' + b"1" * 5000 + b"}", "json-syntax", "digits"),
        (b'{"headline": "A fire"}', "missing-text", "'headline'"),
        (b"{}", "missing-text", "none"),
        (b'{"text": [7]}', "missing-text", "'text'"),
        (b'{"text": " \\n 0:00"}', "empty-text", "no letter"),
    ],
    ids=lambda value: str(value)[:24],
)
def test_a_bad_line_is_a_record_with_an_issue(tmp_path: Path, line: bytes, check: str, words: str) -> None:
    path = write(tmp_path, b'{"text": "One."}\n' + line + b'\n\n{"text": "Three."}\n')
    first, bad, last = read_records(path)
    assert (first.text, last.text) == ("One.", "Three.")
    assert (bad.line, bad.offset, bad.text) == (2, 17, None)
    (found,) = bad.issues
    assert (found.check, found.severity) == (check, "error")
    assert words in found.message
    assert last.line == 4
    assert path.read_bytes()[last.offset :] == b'{"text": "Three."}\n'


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(tmp_path: Path) -> None:
    path = write(tmp_path, b'\xef\xbb\xbf{"text": "One."}\r\n{"text": "Two."}\r\n')
    assert [(record.text, record.offset) for record in read_records(path)] == [("One.", 0), ("Two.", 21)]


def test_a_compressed_feed_is_read(tmp_path: Path) -> None:
    path = tmp_path / "feed.jsonl.gz"
    packed = gzip.compress(b'{"text": "One."}\n' * 1000)
    path.write_bytes(packed)
    assert [record.line for record in read_records(path)] == list(range(1, 1001))
    path.write_bytes(packed[:-20])
    assert names(list(read_records(path))[-1].issues) == ["damaged-file"]


def test_records_stream(tmp_path: Path) -> None:
    def endless() -> Iterator[Record]:
        line = 0
        while True:
            line += 1
            yield Record(line=line, offset=0, text="A fire.")

    first, _ = next(validate_records(endless()))
    assert first.line == 1
    with pytest.raises(FileNotFoundError):
        next(read_records(tmp_path / "none.jsonl"))


def test_a_record_gives_its_article_and_issues() -> None:
    raw = "Old mill burns\n\nBy Jane Roe\n\nA fire destroyed the old mill in Ashby on Monday night, the chief said."
    checked = check_record(Record(line=1, offset=0, text=raw), options=Options(language="en"), now=NOW)
    assert checked.article is not None
    assert checked.article.title == "Old mill burns"
    assert checked.issues == validate_article(checked.article, now=NOW)
    bad = Record(line=1, offset=0, text=None, issues=(issue("empty-text", "error", "x"),))
    assert check_record(bad) == Checked(bad, None, bad.issues)
    assert list(validate_records([bad])) == [(bad, bad.issues)]


FINISHED = (
    "The council of Ashby met on Monday and heard what the mill would cost.\n\nNobody had asked for the figures before."
)


@pytest.mark.parametrize(
    ("tail", "is_cut"),
    [
        ("The mayor told reporters after the meeting that the wi", True),
        ("The mayor told reporters that", False),
        ("The mayor told reporters after the meeting that the wind is strong.", False),
        ("See an error in this story? Send us a note", False),
        ("Photos by Jane Roe and Bo Lee of the Ashby Post", False),
    ],
)
def test_a_short_tail_behind_finished_paragraphs_is_cut(tail: str, *, is_cut: bool) -> None:
    article = parse_article(f"Old mill burns\n\n{FINISHED}\n\n{tail}")
    assert ("truncated" in [one.check for one in validate_article(article, now=NOW)]) == is_cut


def test_a_text_that_is_nothing_but_filler_is_said_to_be() -> None:
    filler = "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.\n\n"
    assert "placeholder" in [one.check for one in validate_article(parse_article(filler * 3), now=NOW)]


def test_every_warning_of_the_parser_is_passed_on() -> None:
    article = parse_article("Home\nNews\nSport\nWeather\nSubscribe\nLog in\nAbout us\nPrivacy policy")
    assert [one.check for one in article.warnings] == ["no-article"]
    assert {"no-body", "no-article"} <= {one.check for one in validate_article(article, now=NOW)}


def test_every_check_and_warning_is_explained() -> None:
    source = "\n".join(path.read_text(encoding="utf-8") for path in ROOT.glob("src/newsparse/**/*.py"))
    used = set(re.findall(r'(?:check=|_warning\(|\bissue\()\s*"([a-z-]+)"', source))
    used |= {check.__name__.replace("_", "-") for check in ARTICLE_CHECKS}
    headings = re.findall(r"(?m)^### (.+)$", (ROOT / "docs" / "checks.md").read_text(encoding="utf-8"))
    assert list(explanations()) == headings
    assert all(text.startswith("*") for text in explanations().values())
    assert len(used) > 12
    assert used - set(headings) == set()
    assert len(headings) == len(set(headings))
