"""What a caller's type checker sees of newsparse: checked by mypy and pyright, both strict, and run by the tests."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import assert_type

import newsparse
from newsparse import (
    Article,
    Author,
    Block,
    Caption,
    Contribution,
    Credit,
    Explained,
    Issue,
    Kind,
    Options,
    Quote,
    Span,
    explain,
    parse_article,
    parse_articles,
    validate_article,
    validate_feed,
)
from newsparse.attribution import find_quotes, parse_byline, parse_contribution, split_caption
from newsparse.export import to_markdown, to_text
from newsparse.feed import FeedReport, Progress, Settings

assert_type(
    [one.title for one in parse_articles(["Old mill burns"], jobs=1, options=Options(learn_source=True))],
    list[str | None],
)
article = parse_article("Old mill burns", options=Options(language="en", format="text"))
assert_type(article, Article)
assert_type(article.title, str | None)
assert_type(article.authors, tuple[Author, ...])
assert_type(article.body, tuple[Block, ...])
assert_type(article.captions, tuple[Caption, ...])
assert_type(article.text, str)
assert_type(article.warnings, tuple[Issue, ...])
assert_type([block.kind for block in article.blocks], list[Kind])
assert_type([caption.credit for caption in article.captions], list[Credit | None])
assert_type([quote.spans for quote in article.quotes], list[tuple[Span, ...]])
day: date | datetime | None = article.published

assert_type(parse_article(b"Old mill burns"), Article)
assert_type(Article.model_validate_json(article.model_dump_json()), Article)
assert_type(explain(article), tuple[Explained, ...])
assert_type(validate_article(article), tuple[Issue, ...])
assert_type(validate_feed(["Old mill burns"], Settings(jobs=0)), FeedReport)
assert_type(find_quotes("“No,” she said."), tuple[Quote, ...])
assert_type(parse_byline("By Jane Roe"), tuple[Author, ...])
assert_type(split_caption("A mill. Jane Roe/AFP"), Caption)
assert_type(parse_contribution("Reuters contributed."), Contribution | None)
assert_type(to_markdown(article), str)
assert_type(to_text(article), str)
assert_type(newsparse.__version__, str)


def told(progress: Progress) -> None:
    """Takes what a run tells."""
    assert_type(progress.records, int)


def titles(articles: Sequence[Article]) -> list[str]:
    """The titles that there are."""
    return [one.title for one in articles if one.title is not None]
