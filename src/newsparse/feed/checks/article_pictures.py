"""Checks of an article's pictures and players: captions in the wrong place, twice, or empty."""

from collections.abc import Iterator
from datetime import datetime

from newsparse.cues import load
from newsparse.feed.checks.article_fields import squash
from newsparse.feed.issue import issue
from newsparse.kinds import Kind
from newsparse.model import Article, Issue
from newsparse.read.lines import count_words

FEWEST_CAPTION_WORDS = 6
"""Words of the shortest caption that is looked for inside paragraphs; a shorter one may stand there by chance."""
LONGEST_CLOCK_CHARACTERS = 40
"""Characters of the longest line that a player shows: a clock of hours and its end."""


def caption_in_body(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue for each caption whose words stand in the body too."""
    body = [squash(block.text) for block in article.body] if article.captions else []
    for caption in article.captions:
        words = squash(caption.text)
        is_long = count_words(caption.text) >= FEWEST_CAPTION_WORDS
        if words and any(text == words or (is_long and words in text) for text in body):
            yield issue("caption-in-body", "warning", "a caption stands in the body", field="body", value=caption.text)


def caption_repeated(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue for each caption that stands there twice."""
    seen: set[str] = set()
    for caption in article.captions:
        words = squash(caption.text)
        if words and words in seen:
            yield issue("caption-repeated", "warning", "a caption stands twice", field="captions", value=caption.text)
        seen.add(words)


def credit_without_caption(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue for each credit that has no words about its picture."""
    for caption in article.captions:
        if caption.credit is not None and not caption.text.strip():
            message = "a credit has no caption"
            yield issue("credit-without-caption", "info", message, field="captions", value=caption.credit.raw)


def player_in_body(article: Article, _now: datetime) -> Iterator[Issue]:
    """An issue when a player's clock or button stands in the body."""
    for block in article.body:
        if len(block.text) <= LONGEST_CLOCK_CHARACTERS and _is_player(block.text, article.language):
            message = "a player's clock or button stands in the body"
            yield issue("player-in-body", "warning", message, field="body", value=block.text)


def _is_player(line: str, language: str | None) -> bool:
    """Whether a cue row claims a line for a player, as it does for the parser."""
    row = load(language).match(line.strip())
    return row is not None and row.kind is Kind.PLAYER
