"""Broken JSON: what an article's JSON-LD states for sure though its text cannot be parsed.

Quotation marks that nobody escaped in a headline or a description break the script; its dates and its authors' names
stand where they always do.
"""

import re
from collections.abc import Mapping
from typing import Any

LONGEST_SCRIPT = 200_000
"""Characters of a script that is looked at."""

_COMMENTS = '"comment"'
"""What readers wrote, each with an author, stands behind this."""
_ARTICLE_RE = re.compile(r'"@type"\s{0,9}:\s{0,9}"[A-Za-z]{0,30}(?:Article|Posting)"')
_DATE_RE = re.compile(r'"(datePublished|dateModified)"\s{0,9}:\s{0,9}"([^"\\]{4,40})"')
_AUTHOR_RE = re.compile(
    r'"author"\s{0,9}:\s{0,9}(?:\[\s{0,9})?(?:\{\s{0,9})?'
    r'(?:"@?(?:type|id|url)"\s{0,9}:\s{0,9}"[^"\\]{0,200}"\s{0,9},\s{0,9}){0,3}(?:"name"\s{0,9}:\s{0,9})?'
    r'"([^"\\:]{2,80})"(?=\s{0,9}[,}\]])'
)


def salvage(text: str) -> Mapping[str, Any]:
    """The dates and the first author of an article's object in a script that is no JSON; empty where it has none.

    Example:
        >>> salvage('{"@type": "NewsArticle", "headline": "A "no" to it", "datePublished": "2024-05-06"}')
        {'@type': 'NewsArticle', 'datePublished': '2024-05-06'}
        >>> salvage('{"@type": "Product", "name": "A "mill"", "datePublished": "2024-05-06"}')
        {}
    """
    text = text[:LONGEST_SCRIPT].partition(_COMMENTS)[0]
    if not _ARTICLE_RE.search(text):
        return {}
    found: dict[str, Any] = {}
    for date in _DATE_RE.finditer(text):
        found.setdefault(date[1], date[2])
    if author := _AUTHOR_RE.search(text):
        found["author"] = author[1]
    return {"@type": "NewsArticle", **found} if found else {}
