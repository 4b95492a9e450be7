"""Mend: the source of a page before it is parsed, where a parser would lose or misread what a browser shows."""

import re

from newsparse.read.lines import split_lines
from newsparse.read.shortcodes import captions_as_figures, without_shortcodes
from newsparse.read.text.hard_wrapped import find_column

_NOSCRIPT_RE = re.compile(r"<(/?)noscript\b[^<>]*>", re.IGNORECASE)
_HOLDING_RE = re.compile(
    r"<(/?)(?:div|table|tbody|tr|td|th|iframe|style|script|textarea|title|xmp|noframes)\b", re.IGNORECASE
)
"""The elements that libxml2 lets no end of an element around them close, and those whose text it takes for no tags."""
_WHOLE_RE = re.compile(r"<(?:html|body|pre|script|textarea)(?=[\s>])", re.IGNORECASE)
_BLOCK_RE = re.compile(
    r"</?(?:p|br|div|td|tr|table|article|section|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|figure|figcaption|hr|main|header|footer|nav"
    r"|aside|form|center|address|svg|style|iframe)(?=[\s/>])",
    re.IGNORECASE,
)
_INLINE_START_RE = re.compile(
    r"[ \t]*(?:[^<\s]|<(?:a|b|i|u|em|strong|span|font|img|sup|sub|cite|q)(?=[\s>]))", re.IGNORECASE
)
_GAP_RE = re.compile(r"\r?\n[ \t\r]*\n\s*")

LONGEST_FRONT = 12
"""Lines above the first tag, blank ones among them, that are the head of a text and not the text."""


def mend_html(html: str) -> str:
    r"""The source of a page as a parser reads it right.

    Example:
        >>> mend_html("<noscript><div></noscript><p>Rain fell.")
        '<p>Rain fell.'
        >>> mend_html("Rain <b>fell</b>.\n\nSnow fell.")
        '<div>Rain <b>fell</b>.</div>\n<div>Snow fell.</div>'
    """
    html = _close_noscripts(html)
    if "[" in html:
        html = captions_as_figures(html)
        html = without_shortcodes(html) if not _WHOLE_RE.search(html) else html
    if _WHOLE_RE.search(html):
        return html
    marked = _mark_paragraphs(html)
    return _mark_front(html) if marked == html else marked


def _close_noscripts(html: str) -> str:
    """HTML without those ``noscript`` in which an element is left open, which would swallow the page."""
    parts: list[str] = []
    at, opened = 0, None
    for tag in _NOSCRIPT_RE.finditer(html):
        if not tag[1]:
            if opened is not None:  # an earlier one was never closed
                parts += (html[at : opened.start()], html[opened.end() : tag.start()])
                at = tag.start()
            opened = tag
        elif opened is not None:
            ends = [found[1] for found in _HOLDING_RE.finditer(html, opened.end(), tag.start())]
            if ends.count("") > ends.count("/"):
                parts.append(html[at : opened.start()])
                at = tag.end()
            opened = None
    if opened is not None:
        parts += (html[at : opened.start()], html[opened.end() :])
        at = len(html)
    return "".join((*parts, html[at:]))


def _mark_front(html: str) -> str:
    """A part of a page with tags for the lines above its first one, where a blank line parts these: a head."""
    first = html.find("<")
    front = html[:first].strip() if first > 0 and _BLOCK_RE.match(html, first) else ""
    lines = front.splitlines() if _GAP_RE.search(front) else []
    if not lines or len(lines) > LONGEST_FRONT:
        return html
    marked = "\n".join(f"<div>{line}</div>" for line in lines if line.strip())
    return f"{marked}\n{html[first:]}"


def _mark_paragraphs(html: str) -> str:
    """A part of a page whose paragraphs only line breaks part, as WordPress keeps them, with tags for them."""
    chunks = _GAP_RE.split(html.strip())
    if len(chunks) == 1 and _BLOCK_RE.search(html):
        return html
    bare = [bool(_INLINE_START_RE.match(chunk)) and not _BLOCK_RE.search(chunk) for chunk in chunks]
    tagged = sum(map(bool, _BLOCK_RE.findall(html))) if any(bare) else 0
    if sum(bare) <= tagged // 2 or (len(chunks) == 1 and "\n" not in chunks[0]):
        return html
    wrapped = find_column(list(split_lines(html))) is not None
    return "\n".join(
        _paragraph(chunk, wrapped=wrapped) if one else chunk for chunk, one in zip(chunks, bare, strict=True)
    )


def _paragraph(chunk: str, *, wrapped: bool) -> str:
    return f"<div>{chunk if wrapped else chunk.replace(chr(10), '<br>')}</div>"
