"""Dates that no line of their own states: in the dateline, in attributes that a script reads."""

import pytest

from newsparse import parse_article
from one_story import BODIES

STORY = BODIES["en"]


@pytest.mark.parametrize(
    "opening",
    [
        "MARROW BAY, Maine, June 11, 2025 – ",
        "ASHBY, June 11, 2025 (GLOBE NEWSWIRE) -- ",
        "ASHBY, June 11, 2025 /PRNewswire/ -- ",
        "Ashby, 11 June 2025 — ",
        "ASHBY (11 June 2025) — ",
        "Berlin, 11.06.2025 – ",
        "PARIS, le 11 juin 2025 – ",
        "Madrid, 11 de junio de 2025.- ",
        "Roma, 11 giugno 2025 - ",
        "Lisboa, 11 de junho de 2025 - ",
    ],
)
def test_a_report_is_of_the_day_in_its_dateline(opening: str) -> None:
    article = parse_article("\n\n".join(("Council closes old bridge", opening + STORY[0], *STORY[1:])))
    assert str(article.published) == "2025-06-11"
    assert article.body[0].text.startswith(opening.strip())


@pytest.mark.parametrize("opening", ["ASHBY, June 11 (Reuters) - ", "ASHBY (AP) — ", "Ashby, Wednesday – "])
def test_a_dateline_without_a_year_states_no_day(opening: str) -> None:
    article = parse_article("\n\n".join(("Council closes old bridge", opening + STORY[0], *STORY[1:])))
    assert article.published is None


def test_a_date_of_its_own_goes_before_the_datelines() -> None:
    lines = ("Council closes old bridge", "June 12, 2025", "ASHBY, June 11, 2025 – " + STORY[0], *STORY[1:])
    assert str(parse_article("\n\n".join(lines)).published) == "2025-06-12"


def page(element: str) -> str:
    """The story as a page with an element under its headline."""
    paragraphs = "".join(f"<p>{line}</p>" for line in STORY)
    return f"<article><h1>Council closes old bridge</h1><div class='info'>{element}</div>{paragraphs}</article>"


@pytest.mark.parametrize(
    "element",
    [
        '<span class="published-date" data-timestamp="1655886600"></span>',
        '<span class="date" data-time="1655886600000"></span>',
        '<span data-date="2022-06-22" class="post-date"></span>',
        '<time data-timestamp="1655886600"></time>',
        '<span class="pubdate" data-datetime="2022-06-22T10:30:00Z"></span>',
        '<div class="timestamp js-relative" data-published="2022-06-22T10:30:00Z">2 hours ago</div>',
        '<relative-time datetime="2022-06-22T10:30:00Z"></relative-time>',
        '<time-ago timestamp="2022-06-22T10:30:00Z"></time-ago>',
        '<bsp-timestamp data-timestamp="1655886600000"><span></span></bsp-timestamp>',
        '<div data-utc="1655886600" class="article-date"></div>',
        '<local-time datetime="2022-06-22T10:30:00Z">now</local-time>',
    ],
)
def test_a_date_that_a_script_shows_is_read(element: str) -> None:
    article = parse_article(page(element))
    assert (str(article.published)[:10], article.updated) == ("2022-06-22", None)


def test_a_change_that_a_script_shows_is_one() -> None:
    article = parse_article(page('<span class="updated-date" data-timestamp="1655886600"></span>'))
    assert (article.published, str(article.updated)[:10]) == (None, "2022-06-22")


@pytest.mark.parametrize(
    "element",
    [
        '<div class="player" data-timestamp="1655886600">Listen</div>',
        '<div class="date-picker" data-date="2022-06-22">The day on which the news of this town were new</div>',
        '<aside><span class="date" data-timestamp="1655886600"></span></aside>',
    ],
)
def test_other_moments_of_a_page_are_no_dates(element: str) -> None:
    assert parse_article(page(element)).published is None
