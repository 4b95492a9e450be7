"""newsparse: raw scraped news in, a typed article out."""

from typing import TYPE_CHECKING

from newsparse.errors import CueError, NewsparseError
from newsparse.explain import Explained, explain
from newsparse.kinds import Kind
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

    __version__: str

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
    "Kind",
    "NewsparseError",
    "Options",
    "Quote",
    "Source",
    "Span",
    "__version__",
    "explain",
    "parse_article",
    "validate_article",
    "validate_feed",
]


def __getattr__(name: str) -> object:
    """What a parse does not need, imported when it is asked for: the checks, and the version."""
    if name == "__version__":
        from importlib.metadata import version  # noqa: PLC0415  imported late on purpose

        return version("newsparse")
    if name == "validate_article":
        from newsparse.feed.checks.article import validate_article  # noqa: PLC0415  imported late on purpose

        return validate_article
    if name == "validate_feed":
        from newsparse.feed.run.whole_feed import validate_feed  # noqa: PLC0415  the same

        return validate_feed
    message = f"module 'newsparse' has no attribute {name!r}"
    raise AttributeError(message)


def __dir__() -> list[str]:
    """All public names, those too that are imported when they are asked for."""
    return sorted({*globals(), *__all__})
