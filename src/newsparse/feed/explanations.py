"""What each check means: the page of the documentation that explains them, which the package carries."""

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from newsparse.checks_page import PAGE

_HEADING_RE = re.compile(r"^### ([a-z-]+)$", re.MULTILINE)
_NEXT_RE = re.compile(r"^##", re.MULTILINE)


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
