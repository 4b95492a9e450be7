"""newsparse: raw scraped news in, a typed article out."""

import sys
from importlib import import_module
from types import MappingProxyType, ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsparse.errors import CueError, NewsparseError
    from newsparse.explain import Explained, explain
    from newsparse.feed.checks.article import validate_article
    from newsparse.feed.run.whole_feed import validate_feed
    from newsparse.forms import to_rows
    from newsparse.kinds import Kind
    from newsparse.many.parse import parse_articles
    from newsparse.model import (
        Article,
        Author,
        Block,
        Caption,
        Confidence,
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

    __version__: str

__all__ = [
    "Article",
    "Author",
    "Block",
    "Caption",
    "Confidence",
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
    "parse_articles",
    "to_rows",
    "validate_article",
    "validate_feed",
]

_HOMES = MappingProxyType(
    {
        "CueError": "errors",
        "Explained": "explain",
        "Kind": "kinds",
        "NewsparseError": "errors",
        "Options": "options",
        "explain": "explain",
        "parse_article": "parse",
        "parse_articles": "many.parse",
        "to_rows": "forms",
        "validate_article": "feed.checks.article",
        "validate_feed": "feed.run.whole_feed",
    }
)
"""The modules of the public names, but for the models. Each is imported when one of its names is first asked for, so
that an import of the package alone costs nothing."""


class _Package(ModuleType):
    """The package, whose functions win over the modules of the same name."""

    def __setattr__(self, name: str, value: object) -> None:
        """Python sets a module here once it is imported: ``newsparse.explain`` stays the function all the same."""
        if isinstance(value, ModuleType) and name in __all__:
            value = getattr(value, name)
        super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package


def __getattr__(name: str) -> object:
    """A public name, imported when it is first asked for."""
    if name not in __all__:
        message = f"module 'newsparse' has no attribute {name!r}"
        raise AttributeError(message)
    if name == "__version__":
        version: str = import_module("importlib.metadata").version("newsparse")  # not wanted by most, and not cheap
        return version
    value: object = getattr(import_module(f"newsparse.{_HOMES.get(name, 'model')}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """The public names, those too that are not yet imported, and nothing that this module itself needs."""
    return sorted(__all__)
