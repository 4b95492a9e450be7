"""Hostile values: whatever stands in a column of one record, the run goes on to its report."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from newsparse import Article, Options, parse_article
from newsparse.feed import Settings, validate_feed
from newsparse.feed.checks.feed_volume import _odd_days
from newsparse.feed.report.model import DayCount, FeedReport
from newsparse.feed.report.timeline import MOST_BARS, timeline_of

TEXT = "Old mill burns\n\nThe old mill of Ashby burned down on Monday, and nobody was hurt, the fire chief said."
NOW = datetime(2025, 1, 1, tzinfo=UTC)
SENTINELS = (
    *("0001-01-01T00:00:00Z", "0001-01-01", "0001-01-01T00:00:00+14:00", "Mon, 01 Jan 0001 00:00:00 +2359"),
    *("9999-12-31", "9999-12-31T23:59:59Z", "9999-12-31T23:59:59.999999-12:00", "Fri, 31 Dec 9999 23:59:59 -2359"),
)
"""What databases write for "unknown" and "never"."""
DATES = (
    *("0000-00-00", "31/12/9999", "2024-02-30", "2024-13-01", "2024-12-05T24:00:00", "2024-12-05T10:00:00+23:59"),
    *("99999999999", "-62135596800", "Thu, 05 Dec 2024 25:61:61 +9999", "١٢/٣/٢٠٢٤", -62135596800, 253402300799),
    *(1e308, float("nan"), float("inf"), 10**400, True),
)
VALUES: tuple[object, ...] = (
    *(
        "",
        " ",
        "\x00",
        "\ud800",
        "\u202e",
        "x" * 5000,
        "//[",
        "http://[::1",
        "http://x.test:99999999/a",
        "NaN",
        "%00%ff",
    ),
    *("http://\ud800.test/", "[1,2", "['a'", "[" * 3000, "{" * 50, "a\nb", "<script>", "=1+1", "\ufeff", 0, -1, 1.5),
    *({"a": 1}, {}, [], [[]], [None], ["\ud800"], {"name": {"name": {"name": "x"}}}, {"rendered": "<p>" * 1000}, None),
)
COLUMNS = ("id", "url", "title", "subtitle", "authors", "date", "language", "site", "text", "other")


@pytest.mark.parametrize("use_columns", [True, False])
@pytest.mark.parametrize("stated", SENTINELS)
def test_a_date_at_the_end_of_the_calendar_ends_no_run(stated: str, tmp_path: Path, *, use_columns: bool) -> None:
    feed = tmp_path / "feed.jsonl"
    rows = [{"url": "https://a.test/1", "text": TEXT, "date": stated}, {"url": "https://a.test/2", "text": "A fire."}]
    feed.write_text("".join(json.dumps(row) + "\n" for row in rows))
    report = validate_feed(feed, Settings(out=tmp_path / "out", use_columns=use_columns, now=NOW))
    assert report.records == 2
    assert len(timeline_of(report).bars) <= MOST_BARS


@pytest.mark.slow
@pytest.mark.parametrize("column", COLUMNS)
def test_no_value_of_a_column_ends_a_run(column: str, tmp_path: Path) -> None:
    rows = [{"text": TEXT, column: value} for value in (*VALUES, *DATES, *SENTINELS)]
    for form in ("jsonl", "parquet"):
        report = validate_feed(rows, Settings(out=tmp_path / form, format=form, now=NOW))
        assert (report.records, report.articles + report.rejected) == (len(rows), len(rows))


def test_articles_of_impossible_days_are_counted() -> None:
    days = (date.min, date.max, datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC))
    made = [parse_article(TEXT).model_copy(update={"published": day, "updated": day}) for day in days]
    report = validate_feed([*made, Article()], Settings(now=NOW))
    assert [day.records for day in report.days] == [1, 2, 2]
    assert len(timeline_of(report).bars) <= MOST_BARS


def test_weeks_around_a_day_are_compared_at_both_ends_of_the_calendar() -> None:
    for first in (date.min, date.fromordinal(date.max.toordinal() - 63)):
        days = {date.fromordinal(first.toordinal() + at): 20 for at in range(64)}
        days[date.fromordinal(first.toordinal() + 30)] = 1
        assert [(count, few) for _, count, few, _ in _odd_days(days)] == [(1, 20)]


def test_a_timeline_shows_where_the_records_are() -> None:
    report = validate_feed([TEXT] * 5, Settings(now=NOW))
    counts = {"0001-01-01": 1, "2024-03-01": 2, "2024-03-02": 1, "9999-12-31": 1}
    days = tuple(DayCount(day=day, records=records, rejected=0) for day, records in counts.items())
    drawn = timeline_of(FeedReport.model_validate(report.model_dump() | {"days": days}))
    assert ([bar.name for bar in drawn.bars], drawn.outside) == (["2024-03-01", "2024-03-02"], 2)


@pytest.mark.parametrize(
    ("stated", "check", "severity"),
    [
        ("2031-05-05T10:00:00Z", "date-future", "error"),
        ("9999-12-31", "date-future", "error"),
        ("2025-06-01", "date-future", "error"),
        ("0001-01-01T00:00:00Z", "date-old", "warning"),
        ("1970-01-01T00:00:00Z", "date-old", "warning"),
    ],
)
def test_an_absurd_date_is_said_as_a_milder_one_is(stated: str, check: str, severity: str, tmp_path: Path) -> None:
    validate_feed([{"text": TEXT, "date": stated}], Settings(out=tmp_path / "out", now=NOW))
    lines = map(json.loads, (tmp_path / "out" / "issues.jsonl").read_text().splitlines())
    found = [line for line in lines if line["check"].startswith(("date-", "stated-date"))]
    assert [(line["check"], line["severity"], line["value"][:4]) for line in found] == [(check, severity, stated[:4])]


def test_an_absurd_date_of_a_column_that_is_not_used_rejects_nothing() -> None:
    rows = [{"text": TEXT, "date": "9999-12-31"}]
    assert validate_feed(rows, Settings(use_columns=False, now=NOW)).rejected == 0


@pytest.mark.parametrize(
    "settings",
    [Settings(now=datetime(2000, 1, 1, tzinfo=UTC)), Settings(options=Options(now=datetime(2000, 1, 1)))],  # noqa: DTZ001  as a caller may
)
def test_one_now_is_what_dates_are_compared_with(settings: Settings) -> None:
    row = {"text": TEXT, "date": "2000-12-05"}
    assert [one.check for one in validate_feed([row], settings).checks if one.check == "date-future"] == ["date-future"]
