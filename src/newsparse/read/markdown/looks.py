"""Looks: whether a text is Markdown. A single link or star is none: it may be all that a scraper left of one."""

import re
from itertools import islice

from newsparse.read.labelled_head import find_head

ENOUGH = 2
"""Marks that make a text Markdown; a single one may be an accident."""

_BLANK_LINE_RE = re.compile(r"\n[ \t\r]*\n|\r[ \t]*\r")
_LONE = r"#{1,6}[ \t\r]*\n"
"""A heading without words, as an image or a link leaves it."""
_FIRST_HEADING_RE = re.compile(
    rf"[\s\ufeff]*(?:{_LONE}[ \t\r]*\n\s*)?#{{1,2}} +\S[^\n]*\n[ \t\r]*\n\s*(?:{_LONE}|[^\s#])"
)
_HEADING_RE = re.compile(r"^#{1,6}(?: \S|(?<=##)\w)", re.MULTILINE)
_SURE_HEADING_RE = re.compile(r"(?:^|\n)[ \t\r]*\n#{2,6} *\w[^\n]{0,200}\n[ \t\r]*\n")
_LEADING_RE = re.compile(r"^#{1,6} \S[^\n]{0,200}\n[^#\s][^\n]{60}", re.MULTILINE)
_IMAGE_RE = re.compile(r"!\[[^\[\]\n]{0,600}\]\((?:https?:|/|data:|blob:|[\w./-]+\.\w)")
_LINK_RE = re.compile(r"(?<!!)\[[^\[\]\n]{0,300}\]\((?:https?:|/|#|mailto:|javascript:|[\w./-]+\.\w)")
_STRONG_RE = re.compile(r"\*\*[^\s*][^*\n]{0,300}\*\*")
_FIRST_STRONG_RE = re.compile(r"[\s\ufeff]*\*\*[^\s*][^*\n]{0,300}\*\*[ \t\r]*\n[ \t\r]*\n")
_COLUMNS_RE = re.compile(r"^\|?[ \t]*:?-{3,}:?[ \t]*\|", re.MULTILINE)
_CITED_RE = re.compile(r"^> \S", re.MULTILINE)
_FOOTNOTE_RE = re.compile(r"\[\^[\w-]{1,20}\]")
_SETEXT_RE = re.compile(r"^(?<!=\n)(?<!=\r\n)[^\s#>|*+=-][^\n]{2,120}\n={3,}[ \t\r]*$", re.MULTILINE)
"""A heading over its line; what stands between two lines is a newsletter's."""
_CONVERTED_RE = re.compile(
    r"^(?::{3,}[ \t]*(?:\{[^{}\n]{1,200}\}|[a-z-]{2,40})[ \t\r]*:*$|\{: ?[#.][a-z])", re.MULTILINE
)
"""A division of a page or the attributes of a block, as pandoc and kramdown write them."""


def looks_like_markdown(source: str) -> bool:
    r"""Whether a text holds marks that only Markdown has, and its blocks stand apart as Markdown's do.

    Example:
        >>> looks_like_markdown("# Old mill burns\n\nRain fell."), looks_like_markdown("[The map](http://x.test/map).")
        (True, False)
    """
    # a single character is looked for ten times as fast as two, and most texts hold none of these
    bracketed = "[" in source
    if bracketed and _IMAGE_RE.search(source):
        return True
    if find_head(source) is not None:
        return True
    if not _BLANK_LINE_RE.search(source):  # blocks stand apart in Markdown; a list of "# topics" is none
        return "#" in source and _count(_LEADING_RE, source) >= ENOUGH
    if "#" in source and (_FIRST_HEADING_RE.match(source) or _SURE_HEADING_RE.search(source)):
        return True
    marks = _count(_LINK_RE, source) if bracketed and "](" in source else 0
    if "#" in source:
        marks += _count(_HEADING_RE, source)
    if "*" in source and "**" in source:
        marks += ENOUGH if _FIRST_STRONG_RE.match(source) else _count(_STRONG_RE, source)
    if "|" in source and "--" in source:
        marks += ENOUGH * _count(_COLUMNS_RE, source)
    if "=" in source and "==" in source:
        marks += ENOUGH * _count(_SETEXT_RE, source)
    if ":::" in source or "{:" in source:
        marks += ENOUGH * _count(_CONVERTED_RE, source)
    if bracketed and "[^" in source:
        marks += _count(_FOOTNOTE_RE, source)
    quotes = _count(_CITED_RE, source) if ">" in source and "\n>" in source else 0  # an e-mail's answers have them too
    return marks + quotes >= ENOUGH and marks > 0


def _count(pattern: re.Pattern[str], source: str) -> int:
    return sum(1 for _ in islice(pattern.finditer(source), ENOUGH + 1))
