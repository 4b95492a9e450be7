"""Who is named where: captions and their credits, bylines, contribution lines, quotes."""

from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsparse.attribution.byline.byline import parse_byline
    from newsparse.attribution.contribution.line import parse_contribution
    from newsparse.attribution.credit.caption import split_caption
    from newsparse.quotes.find import find_quotes

__all__ = ["find_quotes", "parse_byline", "parse_contribution", "split_caption"]

_HOMES = MappingProxyType(
    {
        "find_quotes": "newsparse.quotes.find",
        "parse_byline": "newsparse.attribution.byline.byline",
        "parse_contribution": "newsparse.attribution.contribution.line",
        "split_caption": "newsparse.attribution.credit.caption",
    }
)
"""The modules of the public names, each imported when its name is first asked for."""


def __getattr__(name: str) -> object:
    """A public name, imported when it is first asked for."""
    if name not in _HOMES:
        message = f"module 'newsparse.attribution' has no attribute {name!r}"
        raise AttributeError(message)
    value: object = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """The public names, those too that are not yet imported, and nothing that this module itself needs."""
    return sorted(__all__)
