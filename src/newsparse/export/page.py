"""Page: an article's input with every block coloured by its kind, as one HTML file that needs nothing else."""

import re
from collections import Counter
from importlib.util import find_spec
from types import MappingProxyType

from newsparse.count_of import count_of
from newsparse.errors import MissingExtraError
from newsparse.export.sketch import pieces_of
from newsparse.kinds import BODY, PICTURED, REMOVED, Kind
from newsparse.model import Article
from newsparse.require_article import require_article

MISSING = "pages are drawn by jinja2, which is not installed: pip install 'newsparse[report]'"
"""The message where jinja2 is missing."""
TEMPLATES = "pages"
"""The folder of the templates, beside this module."""
_OPTION_RE = re.compile(r"(?<!\S)(\(?--[a-z][a-z-]*)")
"""An option of the command among words, which no line is to break."""
_GROUPS = (
    ("head", frozenset({Kind.TITLE, Kind.SUBTITLE, Kind.KICKER, Kind.HEADING})),
    ("signed", frozenset({Kind.BYLINE, Kind.TIMESTAMP, Kind.CONTRIBUTION, Kind.NOTE})),
    ("picture", PICTURED),
    ("meta", frozenset({Kind.METADATA})),
    ("body", BODY),
    ("removed", REMOVED),
)
GROUPS = MappingProxyType({kind.value: next(name for name, kinds in _GROUPS if kind in kinds) for kind in Kind})
"""The group of each kind, by which it is coloured."""


def to_page(article: Article, *, name: str = "") -> str:
    """A page that shows an article's input, each block coloured by kind, its reason on hover and focus.

    Args:
        article: an article with its blocks and source.
        name: what the page is called; the article's title by default.

    Raises:
        MissingExtraError: jinja2 is not installed.

    Example:
        >>> from newsparse.parse import parse_article
        >>> to_page(parse_article("Old mill burns")).startswith("<!DOCTYPE html>")
        True
    """
    require_article(article, "to_page")
    kinds = Counter(block.kind.value for block in article.blocks)
    values = {"article": article, "pieces": pieces_of(article), "kinds": kinds.most_common()}
    return render("article.html.j2", name=name or article.title or "article", **values)


def render(template: str, **values: object) -> str:
    """A page from one of the templates; every value is escaped.

    Raises:
        MissingExtraError: jinja2 is not installed.
    """
    if not can_draw():
        raise MissingExtraError(MISSING)
    from jinja2 import Environment, PackageLoader, StrictUndefined  # noqa: PLC0415  an extra

    loader = PackageLoader("newsparse.export", TEMPLATES)
    environment = Environment(
        loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters["options"] = _OPTION_RE.split  # every second part is an option
    environment.filters["group"] = lambda kind: GROUPS.get(kind, "plain")
    environment.filters["count_of"] = count_of
    environment.filters["number"] = lambda value: f"{value:,}"
    return str(environment.get_template(template).render(**values))


def can_draw() -> bool:
    """Whether pages can be drawn: jinja2 is installed."""
    return find_spec("jinja2") is not None
