"""newsparse: raw scraped news in, a typed article out."""

from typing import TYPE_CHECKING

from newsparse.errors import CueError, NewsparseError
from newsparse.explain import Explained, explain
from newsparse.forms import to_rows
from newsparse.model import (
    Article,
    Author,
    Block,
    Caption,
    Contribution,
    Credit,
    Dateline,
    Embed,
    Issue,
    Quote,
    Source,
    Span,
)
from newsparse.options import Options
from newsparse.parse import parse_article

if TYPE_CHECKING:
    from newsparse.feed.checks.article import validate_article
    from newsparse.feed.run.whole_feed import validate_feed
    from newsparse.many.parse import parse_articles

__all__ = [
    "Article",
    "Author",
    "Block",
    "Caption",
    "Contribution",
    "Credit",
    "CueError",
    "Dateline",
    "Embed",
    "Explained",
    "Issue",
    "NewsparseError",
    "Options",
    "Quote",
    "Source",
    "Span",
    "explain",
    "parse_article",
    "parse_articles",
    "to_rows",
    "validate_article",
    "validate_feed",
]


def __getattr__(name: str) -> object:
    """What a parse of one text does not need: imported when it is asked for."""
    if name == "validate_article":
        from newsparse.feed.checks.article import validate_article  # noqa: PLC0415  imported late on purpose

        return validate_article
    if name == "validate_feed":
        from newsparse.feed.run.whole_feed import validate_feed  # noqa: PLC0415  the same

        return validate_feed
    if name == "parse_articles":
        from newsparse.many.parse import parse_articles  # noqa: PLC0415  the same

        return parse_articles
    message = f"module 'newsparse' has no attribute {name!r}"
    raise AttributeError(message)
