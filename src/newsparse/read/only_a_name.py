"""Only a name: a text that is no article but says where one is, as a caller hands over by mistake."""

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


def only_a_name(text: str) -> tuple[Issue, ...]:
    """The warning that a text is an address or the name of a file and nothing else; none where it is more.

    Example:
        >>> [one.message for one in only_a_name("pages/a.html")]
        ['the input holds no running text: it looks like the name of a file, and none is opened; hand over its content']
        >>> only_a_name("Old mill burns")
        ()
    """
    text = text.strip()
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
