"""News with faults that nobody chose: an article always comes back, whole, and everything made of it can be written."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from news_strategies import News, as_html, as_markdown, as_text, markdowns, pages, stories, texts
from newsparse.export import to_markdown, to_ninjs, to_schema_org, to_text
from newsparse.export.page import to_page
from newsparse.feed import validate_feed
from newsparse.model import Article
from newsparse.options import Options
from newsparse.parse import parse_article
from newsparse.read.lines import fold

often = settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])


def hold(raw: str | bytes, form: str) -> None:
    article = parse_article(raw, options=Options.model_validate({"format": form, "url": "https://a.test/"}))
    at = 0
    for block in article.blocks:
        if block.start == block.end == len(article.source):  # a value that stands in no text
            continue
        assert at <= block.start < block.end <= len(article.source)
        assert not article.source[at : block.start].strip()
        assert block.text or fold(article.source[block.start : block.end])
        at = block.end
    assert not article.source[at:].strip()
    assert Article.model_validate_json(article.model_dump_json()) == article
    for written in (
        to_markdown(article),
        to_text(article),
        json.dumps(to_schema_org(article)),
        json.dumps(to_ninjs(article)),
    ):
        written.encode()


@often
@given(texts)
def test_texts_with_faults_lose_nothing(raw: str) -> None:
    hold(raw, "text")
    hold(raw.encode("utf-8", "surrogatepass"), "auto")


@often
@given(markdowns)
def test_markdown_with_faults_loses_nothing(raw: str) -> None:
    hold(raw, "markdown")
    hold(raw, "auto")


@often
@given(pages)
def test_pages_with_faults_lose_nothing(raw: str) -> None:
    hold(raw, "html")
    hold(raw.encode("utf-16", "surrogatepass"), "auto")


@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.one_of(texts, markdowns, pages), min_size=1, max_size=4))
def test_feeds_of_them_count_every_record(raws: list[str]) -> None:
    report = validate_feed(raws)
    assert report.records == len(raws) == report.articles + report.rejected


@settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow])
@given(pages)
def test_a_page_of_them_holds_no_code_but_its_own(raw: str) -> None:
    pytest.importorskip("jinja2")
    own = to_page(parse_article("Old mill burns")).count("<script")
    drawn = to_page(parse_article(raw, options=Options(format="html")))
    assert drawn.count("<script") == own
    drawn.encode()


@often
@given(stories)
def test_a_story_without_faults_is_in_its_article(news: News) -> None:
    for raw, form in ((as_text(news), "text"), (as_markdown(news), "markdown"), (as_html(news, "p"), "html")):
        article = parse_article(raw, options=Options.model_validate({"format": form}))
        shown = fold(" ".join(block.text for block in article.blocks))
        words = {word for line in news.paragraphs for word in fold(line).split() if word.isalpha()}
        assert words <= {part for word in shown.split() for part in (word, word.strip("“”„«»'\",.-"))}
