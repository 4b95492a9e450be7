"""No article: what a caller hands over by mistake: an address, the name of a file, a whole feed, data as JSON."""

import json
import re

from newsparse.late_pattern import late_pattern
from newsparse.model import Issue
from newsparse.web_address import is_address

LONGEST_NAME = 1000
"""Characters of the longest name of a file."""
_PATH_RE = late_pattern(
    r"(?:~?/|\.{1,2}/|[A-Za-z]:[\\/])\S{1,1000}|(?:[^\t]{0,1000}[\\/][^\t\\/]{1,255}|[^\s\\/]{1,255})"
    r"\.(?:te?xt|x?html?|md|markdown|jsonl?|ndjson|csv|tsv|xml|rss|parquet|pdf|docx?|odt|rtf|warc|zip|gz)",
    re.IGNORECASE,
)
_FEED_RE = re.compile(
    r"(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(rss|feed|rdf:RDF|urlset|sitemapindex)[\s>]"
)
"""How a feed or a site's map begins."""
_JSON_ENDS = frozenset({"{}", "[]"})


def seems_no_article(text: str) -> tuple[Issue, ...]:
    """The warning that a text is something else that a caller handed over by mistake; none where it may be an article.

    Example:
        >>> [one.message for one in seems_no_article('{"title": "Old mill burns"}')]
        ['the input holds no running text: it looks like JSON; hand over the value that is the text']
        >>> seems_no_article("Old mill burns")
        ()
    """
    text = text.strip().removeprefix("\ufeff").lstrip()
    if _FEED_RE.match(text):
        return (_no_article("a feed or a site's map; read it with validate_feed, or hand over one article of it"),)
    if text[:1] + text[-1:] in _JSON_ENDS:
        if _is_json(text):
            return (_no_article("JSON; hand over the value that is the text"),)
        if _is_json(text.partition("\n")[0].rstrip()):
            return (_no_article("JSON Lines; read it as a feed, or hand over the value that is the text"),)
    return _only_a_name(text)


def _is_json(text: str) -> bool:
    try:
        return bool(json.loads(text))
    except (ValueError, RecursionError):
        return False


def _only_a_name(text: str) -> tuple[Issue, ...]:
    """The warning that a text is an address or the name of a file and nothing else; none where it is more."""
    if len(text) > LONGEST_NAME or "\n" in text:
        return ()
    if is_address(text):
        return (_no_article("an address, and nothing is fetched; hand over the page that a scraper got there"),)
    if _PATH_RE.fullmatch(text):
        return (_no_article("the name of a file, and none is opened; hand over its content"),)
    return ()


def _no_article(seems: str) -> Issue:
    message = f"the input holds no running text: it looks like {seems}"
    return Issue(check="no-article", severity="warning", message=message, field="body")
