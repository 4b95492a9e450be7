"""Dates that a page's metadata and its address state, and when those that the page shows are better."""

import json
from datetime import date

import pytest

from newsparse import parse_article

STORY = (
    "The council of Selby Quay voted on Tuesday evening to keep the old bridge open for another winter.",
    "More than two thousand people had signed a petition against the plan, which the board published in spring.",
    "Repairs to the wooden deck are to begin in March, and the board expects them to take about eight weeks.",
    "“We heard what people told us,” said the mayor, Ada Holm, after the vote in the packed town hall.",
)
ADDRESSES = [
    "https://herald.example/2024/03/09/old-bridge-stays-open/",
    "https://herald.example/news/local/2024/3/9/old-bridge",
    "https://herald.example/nachrichten/2024/03/09/alte-bruecke.html",
    "https://herald.example/2024-03-09/old-bridge",
    "https://herald.example/texte/20240309-alte-bruecke.html",
    "/2024/03/09/le-vieux-pont-reste-ouvert",
    "https://web.archive.org/web/20250110121040/http://herald.example/2024/03/09/old-bridge/",
    "https://herald.example/story/2024/03/09",
    "https://herald.example/ru/2024/03/09/most_123",
    "https://herald.example/jp/20240309/old-bridge",
    "https://herald.example/noticias/2024/03/09/el-puente?ref=home",
]
NO_DAYS = [
    "https://herald.example/2024/03/old-bridge",
    "https://herald.example/archive/2024/13/09/old-bridge",
    "https://herald.example/article/20240399",
    "https://herald.example/id/1202403091/old-bridge",
    "https://herald.example/2024/02/30/old-bridge",
]


def _page(head: str, above: str = "", amid: str = "") -> str:
    first, *rest = (f"<p>{one}</p>" for one in STORY)
    body = f"<h1>The old bridge stays open</h1>{above}{first}{rest[0]}{amid}{''.join(rest[1:])}"
    return f"<html><head>{head}</head><body><main>{body}</main></body></html>"


def _day(value: object) -> str:
    return str(value)[:10]


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("head", ["<link rel='canonical' href='{}'>", "<meta property='og:url' content='{}'>"])
def test_the_day_in_the_address_is_the_last_resort(address: str, head: str) -> None:
    article = parse_article(_page(head.format(address)))
    assert article.published == date(2024, 3, 9)
    assert any(block.rule == "metadata.published" and block.text == address for block in article.blocks)


@pytest.mark.parametrize("address", NO_DAYS)
def test_other_numbers_in_an_address_are_no_day(address: str) -> None:
    assert parse_article(_page(f"<link rel='canonical' href='{address}'>")).published is None


@pytest.mark.parametrize("shown", ["<p>10 March 2024</p>", "<time>March 10, 2024</time>"])
def test_what_the_page_shows_wins_over_its_address(shown: str) -> None:
    article = parse_article(_page(f"<link rel='canonical' href='{ADDRESSES[0]}'>", above=shown))
    assert article.published == date(2024, 3, 10)


STATED = {
    "headline": "The old bridge stays open",
    "datePublished": "2024-03-09T06:00:00+01:00",
    "@type": "NewsArticle",
}
SCRIPTS = {
    "without type": "<script>{}</script>",
    "with breaks": "<script>\n  {}\n</script>",
    "in a list": "<script>[{}]</script>",
    "with its type": "<script type='application/ld+json'>{}</script>",
    "with a type in capitals": "<script type='application/ld+json; charset=utf-8'>{}</script>",
}


@pytest.mark.parametrize("form", SCRIPTS)
@pytest.mark.parametrize("context", ["https://schema.org", "http://schema.org/", {"@vocab": "https://schema.org/"}])
def test_json_ld_is_known_by_how_it_begins(form: str, context: object) -> None:
    script = json.dumps({"@context": context, **STATED})
    assert _day(parse_article(_page(SCRIPTS[form].format(script))).published) == "2024-03-09"


def test_a_script_of_another_kind_states_nothing() -> None:
    script = json.dumps({"@context": "https://schema.org", **STATED})
    for form in ("<script type='text/template'>{}</script>", "<script>var data = {};</script>"):
        assert parse_article(_page(form.format(script))).published is None


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2024-03-09T15:59:59:684Z", "2024-03-09 15:59:59.684000+00:00"),
        ("2024-03-09T15:59:59:684+01:00", "2024-03-09 15:59:59.684000+01:00"),
        ("2024-03-09T15:59:59:684", "2024-03-09 15:59:59.684000"),
        ("2024-03-09T15:59:59.684Z", "2024-03-09 15:59:59.684000+00:00"),
    ],
)
def test_milliseconds_behind_a_colon(written: str, moment: str) -> None:
    head = f"<meta property='article:published_time' content='{written}'>"
    assert str(parse_article(_page(head)).published) == moment


AMID = [
    "<blockquote>A post by Ada (@ada)<br>Apr 21, 2019 at 4:47am PDT</blockquote>",
    "<p>Apr 21, 2019 um 4:47 PDT</p>",
    "<p>21 avr. 2019</p>",
    "<p>2019-04-21:</p>",
    "<p>21.04.2019</p>",
    "<div><time datetime='2019-04-21'>21 April 2019</time></div>",
    "<div>21 de abril de 2019</div>",
    "<p>21 апреля 2019</p>",
    "<p>2019年4月21日</p>",
    "<p>21 kwietnia 2019</p>",
]


@pytest.mark.parametrize("amid", AMID)
def test_an_older_date_amid_the_story_is_not_its_own(amid: str) -> None:
    head = "<meta property='article:published_time' content='2024-03-09T06:00:00+01:00'>"
    assert _day(parse_article(_page(head, amid=amid)).published) == "2024-03-09"


@pytest.mark.parametrize("above", ["<p>{}</p>", "<div><span>{}</span></div>", "<p>By Ada Holm</p><p>{}</p>"])
@pytest.mark.parametrize("day", ["7 March 2024", "March 7, 2024", "2024-03-07", "7. März 2024"])
def test_an_older_date_in_the_head_is(above: str, day: str) -> None:
    head = "<meta property='article:published_time' content='2024-03-09T06:00:00+01:00'>"
    assert parse_article(_page(head, above=above.format(day))).published == date(2024, 3, 7)


@pytest.mark.parametrize(
    ("shown", "stated"),
    [
        ("11/01/2021", "2021-11-01"),
        ("03/02/2024", "2024-03-02"),
        ("05.04.2023", "2023-05-04"),
        ("9/8/2022", "2022-09-08"),
    ],
)
@pytest.mark.parametrize("lang", ["de", "en", "fr"])
def test_a_stated_day_tells_the_order_of_a_shown_one(shown: str, stated: str, lang: str) -> None:
    head = f"<meta property='article:published_time' content='{stated}T06:00:00+01:00'>"
    page = _page(head, above=f"<p>{shown}</p>").replace("<html>", f"<html lang='{lang}'>")
    assert _day(parse_article(page).published) == stated


@pytest.mark.parametrize("place", ["<p>{}</p>", "<div class='post-date'><span>{}</span></div>", "<span>{}</span>"])
def test_the_time_in_the_only_article_below_the_headline(place: str) -> None:
    time = place.format("<time datetime='2024-03-09T15:55:39-08:00' class='datetime'>03/09 — 2024</time>")
    story = "".join(f"<p>{one} {one}</p>" for one in STORY)
    page = f"<html><body><h1>The old bridge stays open</h1><article>{time}{story}</article></body></html>"
    assert _day(parse_article(page).published) == "2024-03-09"
    teaser = f"<h1>The old bridge stays open</h1><div>{story}</div><article>{time}<p>Ferries sail later</p></article>"
    assert parse_article(f"<html><body>{teaser}</body></html>").published is None
