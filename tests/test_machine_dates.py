"""Dates as machines write them, in a page's metadata and in a record's own column."""

from datetime import UTC, datetime

import pytest

from newsparse import parse_article
from newsparse.feed.stated_date import read_stated_date

STORY = (
    "<h1>Ferry returns to the river after nine years</h1>"
    "<p>The ferry between Marlow and Tern carried its first passengers on Monday, and the queue reached the church.</p>"
    "<p>The council paid for the hull, and a school in Tern painted the cabin in the colours of the old line.</p>"
)
PLACES = (
    '<meta property="article:published_time" content="{}">',
    '<meta name="pubdate" content="{}">',
    '<script type="application/ld+json">{{"@type": "NewsArticle", "datePublished": "{}"}}</script>',
)
WRITTEN = [
    ("2024-03-09T10:15:00", "2024-03-09 10:15:00"),
    ("2024-03-09T10:15:00Z", "2024-03-09 10:15:00+00:00"),
    ("2024-03-09T10:15:00-05:00", "2024-03-09 10:15:00-05:00"),
    ("2024-03-09T10:15:00+0100", "2024-03-09 10:15:00+01:00"),
    ("2024-03-09T10:15+01", "2024-03-09 10:15:00+01:00"),
    ("2024-03-09T10:15:00-05", "2024-03-09 10:15:00-05:00"),
    ("2024-03-09 10:15:00+00", "2024-03-09 10:15:00+00:00"),
    ("2024-03-09 10:15:00.123+02", "2024-03-09 10:15:00.123000+02:00"),
    ("20240309", "2024-03-09"),
    ("20240309T1015", "2024-03-09 10:15:00"),
    ("202403091015", "2024-03-09 10:15:00"),
    ("20240309101500", "2024-03-09 10:15:00"),
    ("20240309 101500", "2024-03-09 10:15:00"),
    ("20240309-101500", "2024-03-09 10:15:00"),
    ("20240309T101500Z", "2024-03-09 10:15:00+00:00"),
    ("20240309T101500+0100", "2024-03-09 10:15:00+01:00"),
    ("Sat Mar 09 10:15:00 +0000 2024", "2024-03-09 10:15:00+00:00"),
    ("Sat Mar  9 10:15:00 2024", "2024-03-09 10:15:00"),
    ("Sat Mar 09 10:15:00 UTC 2024", "2024-03-09 10:15:00+00:00"),
    ("Sat Mar 09 10:15:00 IST 2024", "2024-03-09 10:15:00"),
    ("1709979300", "2024-03-09 10:15:00+00:00"),
    ("1709979300000", "2024-03-09 10:15:00+00:00"),
    ("/Date(1709979300000)/", "2024-03-09 10:15:00+00:00"),
    ("/Date(1709979300000+0100)/", "2024-03-09 10:15:00+00:00"),
]
UNREAD = ["20241309", "20240230", "2024", "12345678", "161803398000000", "soon", "Sat Mar 39 10:15:00 2024"]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(("written", "moment"), WRITTEN)
def test_metadata_state_a_date_as_machines_write_it(place: str, written: str, moment: str) -> None:
    article = parse_article(f"<html><head>{place.format(written)}</head><body>{STORY}</body></html>")
    assert str(article.published) == moment


@pytest.mark.parametrize("written", UNREAD)
def test_other_numbers_in_metadata_are_no_dates(written: str) -> None:
    article = parse_article(f"<html><head>{PLACES[0].format(written)}</head><body>{STORY}</body></html>")
    assert article.published is None


@pytest.mark.parametrize(
    ("written", "language", "moment"),
    [
        *((written, None, moment) for written, moment in WRITTEN),
        ("Thu, 05 Dec 2024 09:00:00 GMT", None, "2024-12-05 09:00:00+00:00"),
        ("Thursday, 05-Dec-24 09:00:00 GMT", None, "2024-12-05 09:00:00+00:00"),
        ("2024-12-05 09:00:00 +0000 UTC", None, "2024-12-05 09:00:00+00:00"),
        ("2024-12-05 00:00:00", None, "2024-12-05"),
        ("Dec 5, 2024", None, "2024-12-05"),
        ("5 December 2024 at 9:30 PM", "en", "2024-12-05 21:30:00"),
        ("5 décembre 2024", "fr", "2024-12-05"),
        ("5. Dezember 2024, 9:30 Uhr", "de-AT", "2024-12-05 09:30:00"),
        ("5 декабря 2024, 09:30", "ru", "2024-12-05 09:30:00"),
        ("2024年12月5日", "zh-Hans", "2024-12-05"),
        ("2024. 12. 5.", "ko", "2024-12-05"),
        ("٥ ديسمبر ٢٠٢٤", "ar", "2024-12-05"),
        ("5 de dezembro de 2024", "Portuguese", "2024-12-05"),
        ("25/12/2024", None, "2024-12-25"),
        ("12/25/2024", None, "2024-12-25"),
        ("Published: 5 Dec 2024", None, "2024-12-05"),
    ],
)
def test_a_records_column_states_a_date(written: str, language: str | None, moment: str) -> None:
    assert str(read_stated_date(written, language)) == moment


@pytest.mark.parametrize("written", [*UNREAD, "04/05/2024", "yesterday", "May 2024", "nan", "2024-13-05", "5" * 400])
def test_a_records_column_states_none(written: str) -> None:
    assert read_stated_date(written) is None


def test_a_moment_keeps_its_fraction() -> None:
    assert read_stated_date("1733391000.5") == datetime(2024, 12, 5, 9, 30, 0, 500_000, UTC)
