"""newsparse: raw scraped news in, a typed article out."""

from newsparse.errors import CueError, NewsparseError
from newsparse.explain import Explained, explain
from newsparse.feed.checks import validate_article
from newsparse.model import Article, Author, Block, Caption, Contribution, Credit, Dateline, Issue, Quote, Source, Span
from newsparse.options import Options
from newsparse.parse import parse_article

__all__ = [
    "Article",
    "Author",
    "Block",
    "Caption",
    "Contribution",
    "Credit",
    "CueError",
    "Dateline",
    "Explained",
    "Issue",
    "NewsparseError",
    "Options",
    "Quote",
    "Source",
    "Span",
    "explain",
    "parse_article",
    "validate_article",
]
