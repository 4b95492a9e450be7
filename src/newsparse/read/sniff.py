"""Sniff: detects what an input is: a binary file, HTML, or a text."""

import codecs
import re

from newsparse.late_pattern import late_pattern
from newsparse.read.shortcodes import has_captions

_TAGS = (
    r"(?:html|head|body|article|div|p|section|main|h[1-6]|figure|figcaption|picture|img|table|tr|td|ul|ol|li|dl|blockquote"
    r"|span|a|strong|em|b|i|u|script|noscript|template|meta|link|style|title|header|footer|nav|aside|iframe|center|font"
    r"|br|hr|svg|pre|time|video|audio|form|amp-img|ruby)"
)
_SKIPPED = r"(?:<\?[^<>]{0,400}>\s*|<!--(?:(?!-->).){0,2000}-->\s*)"
_BEGINS_RE = late_pattern(rf"[\s\ufeff]*{_SKIPPED}*(?:<!doctype html\b|<{_TAGS}(?=[\s/>]))", re.IGNORECASE | re.DOTALL)
_PAGE_RE = re.compile(r"<(?:!doctype html|html)(?=[\s>])", re.IGNORECASE)
_PAGE_END = "</html>"
_FENCE = "```"
"""What Markdown puts around a sample of HTML."""
_MARKUP_RE = re.compile(r"<!--(?:(?!-->).){0,2000}-->|<[a-z/!?][^<>]{0,2000}>", re.IGNORECASE | re.DOTALL)
_CLOSING_RE = re.compile(
    r"</(?:p|div|a|b|i|em|strong|span|li|ul|ol|h[1-6]|figure|td|blockquote|svg|noscript)>", re.IGNORECASE
)
_BREAK_RE = re.compile(
    r"(?:^|[.!?…。！？।۔\"”’»)]|<br ?/?>)[ \t]{0,9}<br ?/?>|<img\s[^<>]{0,200}src=[^<>]{1,400}>",
    re.IGNORECASE | re.MULTILINE,
)
_EDGE_RE = late_pattern(
    r"^[ \t]*</?(?:p|div|br|hr|li|ul|ol|h[1-6]|td|tr|table|blockquote|figure|section|article|img)(?=[\s/>])[^<>]*>"
    r"|<(?:/p|/div|/li|/h[1-6]|/td|/tr|/blockquote|/figure|br ?/?|p)>[ \t\r]*$",
    re.IGNORECASE,
)
_WORD_RE = re.compile(r"[^\W\d_]{2,}")
_MARKDOWN_RE = re.compile(r"^#{1,6} \S|^[-*] \S|\]\((?:https?:|/)", re.MULTILINE)
_SIGNATURES = (
    (b"%PDF-", "PDF"),
    (b"\x89PNG", "PNG image"),
    (b"\xff\xd8\xff", "JPEG image"),
    (b"GIF8", "GIF image"),
    (b"PK\x03\x04", "ZIP file (Word, EPUB …)"),
    (b"\x1f\x8b", "gzip file"),
    (b"\xd0\xcf\x11\xe0", "Microsoft Office file"),
    (b"\x28\xb5\x2f\xfd", "Zstandard file"),
    (b"\xfd7zXZ\x00", "xz file"),
    (b"SQLite format 3\x00", "SQLite database"),
    (b"\x7fELF", "program"),
)
SHORTEST_BINARY, CONTROL_SHARE = 256, 0.05
"""Bytes from which a file without a known signature can be told to be no text, and the share of control bytes that
tells it: random bytes have a tenth, texts in any encoding none. Zero bytes do not count: UTF-16 is full of them."""
_WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)
_CONTROL = bytes(set(range(1, 32)) - set(b"\t\n\v\f\r\x1b"))
SAMPLE_CHARACTERS = 4000
"""Characters at the start in which tags are counted; a text says within them what it is."""
FEWEST_CLOSING_TAGS = 3
"""Closing tags of a text that is HTML though it begins with words; one that speaks of tags has one or two, and more
lines than tags."""
EDGES, BARE = 2, 0.34
"""Lines that begin or end with the tag of a block, of which HTML in lines has this many at least, and the share of its
letters that may stand in lines without any tag: a text that shows a sample of HTML has more words around it."""
MOST_WORDS_AROUND = 40
"""Words that may stand before a page's first tag or behind its last one (headers of the server, the page's address);
an essay that shows the source of a page has more."""
FEWEST_MARKDOWN_MARKS = 3
"""Marks of Markdown (headings, items, links) from which a text that begins with a tag is Markdown, if they are more
than its closing tags: a picture or a division often stands above a Markdown text."""


def looks_like_html(source: str) -> bool:
    """Whether a text is HTML: it begins with a tag, is a page inside something else, or is marked with tags throughout.

    Example:
        >>> looks_like_html("<p>Rain fell.</p>"), looks_like_html("The <p> tag marks a paragraph.")
        (True, False)
        >>> looks_like_html("Rain fell.<br><br>Snow fell.")
        True
    """
    start = source[:SAMPLE_CHARACTERS]
    begins = _BEGINS_RE.match(source)
    if (begins and not _is_markdown_below(start)) or has_captions(source):
        return True
    if begins or "<" not in source:
        return False
    return _is_wrapped_page(source) or _is_tagged_throughout(start)


def _is_markdown_below(start: str) -> bool:
    """Whether a text that begins with a tag is Markdown all the same."""
    if _PAGE_RE.search(start):
        return False
    marks = len(_MARKDOWN_RE.findall(start))
    return marks >= FEWEST_MARKDOWN_MARKS and marks > len(_CLOSING_RE.findall(start))


def _is_wrapped_page(source: str) -> bool:
    """Whether a whole page stands inside an element of its own, or below a few words that a server sent with it."""
    page = _PAGE_RE.search(source[:SAMPLE_CHARACTERS])
    if page is None:
        return False
    before = _MARKUP_RE.sub(" ", source[: page.start()])
    if _FENCE in before:
        return False
    end = source.lower().rfind(_PAGE_END)
    after = "" if end < 0 else _MARKUP_RE.sub(" ", source[end : end + SAMPLE_CHARACTERS])
    tags = len(_MARKUP_RE.findall(source, page.start(), page.start() + SAMPLE_CHARACTERS))
    return (
        tags > FEWEST_CLOSING_TAGS
        and len(_WORD_RE.findall(before)) <= MOST_WORDS_AROUND
        and len(_WORD_RE.findall(after)) <= MOST_WORDS_AROUND
    )


def _is_tagged_throughout(start: str) -> bool:
    """Whether tags part and mark a text that begins with words."""
    lines = [line for line in start.splitlines() if line.strip()]
    tags = len(_CLOSING_RE.findall(start)) if "</" in start else 0
    breaks = len(_BREAK_RE.findall(start))
    if tags + breaks >= max(FEWEST_CLOSING_TAGS, len(lines)) or (breaks and tags + breaks >= len(lines) - 1):
        return True
    if _FENCE in start or sum(bool(_EDGE_RE.search(line)) for line in lines) < EDGES:
        return False
    bare = sum(len(line) for line in lines if "<" not in line)
    return bare < BARE * sum(map(len, lines))


def find_binary(data: bytes | str) -> str | None:
    """What a file is that holds no text, by its first bytes or by its control bytes; ``None`` for all else.

    Example:
        >>> find_binary(b"%PDF-1.7 ..."), find_binary(b"Rain fell.")
        ('PDF', None)
    """
    start = data[:16].encode("latin-1", "replace") if isinstance(data, str) else data[:16]
    named = next((name for signature, name in _SIGNATURES if start.startswith(signature)), None)
    if named or isinstance(data, str) or len(data) < SHORTEST_BINARY or start.startswith(_WIDE_MARKS):
        return named
    looked_at = data[:SAMPLE_CHARACTERS]
    control = len(looked_at) - len(looked_at.translate(None, _CONTROL))
    return "file of binary data" if control > CONTROL_SHARE * len(looked_at) else None
