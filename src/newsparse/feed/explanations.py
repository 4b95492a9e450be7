"""What each check means: the page of the documentation that explains them, which the package carries."""

import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

_PACKAGE = Path(__file__).parents[1]
_CARRIED = _PACKAGE / "docs" / "checks.md"
PAGE = _CARRIED if _CARRIED.is_file() else _PACKAGE.parents[1] / "docs" / "checks.md"
"""The page: inside the package where that was installed from a wheel, of the checkout where it was not."""

_ADDRESS = PAGE.resolve().as_uri()
_HEADING_RE = re.compile(r"^### ([a-z-]+)$", re.MULTILINE)
_NEXT_RE = re.compile(r"^##", re.MULTILINE)


def address_of(check: str) -> str:
    """The address at which a check is explained: the heading of its name on a page of this machine.

    Example:
        >>> address_of("no-title").rpartition("/")[2]
        'checks.md#no-title'
    """
    return f"{_ADDRESS}#{check}"


@lru_cache(maxsize=1)
def explanations() -> Mapping[str, str]:
    """What every check means, in Markdown, by its name; in the order of the page.

    Example:
        >>> explanations()["placeholder"]
        '*Warning.* The text holds "lorem ipsum".'
    """
    text = PAGE.read_text(encoding="utf-8")
    found = {}
    for heading in _HEADING_RE.finditer(text):
        end = _NEXT_RE.search(text, heading.end())
        found[heading[1]] = text[heading.end() : end.start() if end else len(text)].strip()
    return MappingProxyType(found)
