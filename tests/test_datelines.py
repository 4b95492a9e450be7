"""Datelines: the cases of ``fixtures/datelines.toml``, their parts as slices, and their cost."""

import time
import tomllib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from newsparse import Options, parse_article
from newsparse.dateline import find_dateline

CASES = tomllib.loads((Path(__file__).parent.parent / "fixtures" / "datelines.toml").read_text(encoding="utf-8"))[
    "case"
]
SLOWEST = 0.5
"""Seconds for a paragraph of a hundred thousand characters, of which only the beginning is looked at."""
STORY = """

The harbour council of Selby Quay voted on Tuesday evening to keep the old swing bridge open for another winter.

Engineers had warned that the bearings were worn and that a repair would cost more than the town could raise.

Shopkeepers on the north bank argued that closing the bridge would cut them off from half of their customers."""


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["line"][:50])
def test_a_dateline_is_split_as_its_case_says(case: dict[str, str]) -> None:
    found = find_dateline(case["line"])
    parts = {name: (getattr(found, name) or "") if found else "" for name in ("place", "agency", "date")}
    assert parts == {name: case[name] for name in parts}
    assert found is None or all(part in case["line"] for part in (found.text, *parts.values()))


def test_a_long_paragraph_costs_no_more_than_its_beginning() -> None:
    find_dateline("PARIS (AFP) – Le vote.")
    started = time.process_time()
    for text in ("A" * 100_000, "Abc " * 25_000, "A. " * 33_000, "A-" * 50_000, "(" * 100_000, "新" * 100_000):
        find_dateline(text)
    assert time.process_time() - started < SLOWEST


@pytest.mark.parametrize(
    ("line", "published", "updated"),
    [
        ("3 hours ago", "2024-05-03T09:30:00+00:00", None),
        ("an hour ago", "2024-05-03T11:30:00+00:00", None),
        ("yesterday", "2024-05-02", None),
        ("Today at 3:40 PM", "2024-05-03T15:40:00+00:00", None),
        ("Updated 2 days ago", None, "2024-05-01"),
    ],
)
def test_what_counts_from_now_is_a_date_where_now_is_known(
    line: str, published: str | None, updated: str | None
) -> None:
    raw = f"Selby Quay Keeps Its Bridge\n\nBy Nora Whitlock\n\n{line}{STORY}"
    article = parse_article(raw, options=Options(now=datetime(2024, 5, 3, 12, 30, tzinfo=UTC)))
    dates = [value.isoformat() if value else None for value in (article.published, article.updated)]
    assert dates == [published, updated]
    without = parse_article(raw)
    assert (without.published, without.updated) == (None, None)


def test_the_attributes_of_the_articles_time_elements_state_its_dates() -> None:
    page = (
        '<html><body><article><h1>Selby Quay Keeps Its Bridge</h1><span>Published <time datetime="2024-03-09T17:40Z">'
        '3 hours ago</time></span> <span>Updated <time datetime="1710061200000">1 hour ago</time></span>'
        + "".join(f"<p>{text}</p>" for text in STORY.strip().split("\n\n"))
        + '<article><h2>Teaser</h2><time datetime="2020-01-01">1 Jan</time></article></article></body></html>'
    )
    article = parse_article(page)
    assert article.published is not None
    assert article.updated is not None
    assert article.published.isoformat() == "2024-03-09T17:40:00+00:00"
    assert article.updated.isoformat() == "2024-03-10T09:00:00+00:00"


@pytest.mark.parametrize("mark", ["–", "-", "—"])
@pytest.mark.parametrize("greeting", ["Sir", "SIR", "SIRS", "MADAM"])
def test_the_greeting_of_a_letter_is_no_dateline(greeting: str, mark: str) -> None:
    assert find_dateline(f"{greeting} {mark} Your columnist wishes to ban the milk float from Elm Road.") is None


@pytest.mark.parametrize("place", ["SIRSA", "SIR CREEK"])
def test_a_place_that_begins_so_is_one(place: str) -> None:
    found = find_dateline(f"{place} – Fishermen blocked the road to the harbour on Monday.")
    assert found is not None
    assert found.place == place
