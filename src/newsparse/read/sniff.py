"""Sniff: what an input is, told by looking at its beginning."""

import re

_BEGINS_RE = re.compile(
    r"\s*(?:<\?xml[^<>]*>\s*|<!--(?:(?!-->).){0,2000}-->\s*)*"
    r"<(?:!doctype html|html|head|body|article|div|p|section|main|h[1-6]|figure|img|table|ul|ol|blockquote|span|a"
    r"|strong|em|b|i|script|meta|link|style|title|header|iframe|center|font|br|hr)\b",
    re.IGNORECASE | re.DOTALL,
)
_CLOSING_RE = re.compile(r"</(?:p|div|a|b|i|em|strong|span|li|ul|ol|h[1-6]|figure|td|blockquote)>", re.IGNORECASE)
_SIGNATURES = (
    (b"%PDF-", "PDF"),
    (b"\x89PNG", "PNG image"),
    (b"\xff\xd8\xff", "JPEG image"),
    (b"GIF8", "GIF image"),
    (b"PK\x03\x04", "ZIP file (Word, EPUB …)"),
    (b"\x1f\x8b", "gzip file"),
    (b"\xd0\xcf\x11\xe0", "Microsoft Office file"),
)
LOOKED_AT = 4000
"""Characters at the start in which closing tags are counted."""
CLOSED = 3
"""Closing tags of a text that is HTML though it begins with words; one that speaks of tags has one or two, and more
line breaks than tags."""


def looks_like_html(source: str) -> bool:
    """Whether a text is HTML: it begins with a tag, or holds several closed ones; mentioning a tag is not enough.

    Example:
        >>> looks_like_html("<p>Rain fell.</p>"), looks_like_html("The <p> tag marks a paragraph.")
        (True, False)
    """
    if _BEGINS_RE.match(source):
        return True
    start = source[:LOOKED_AT]
    closed = len(_CLOSING_RE.findall(start)) if "</" in start else 0
    return closed >= max(CLOSED, start.count("\n"))


def find_binary(data: bytes | str) -> str | None:
    """What a file is that holds no text, by its first bytes; ``None`` for all else.

    Example:
        >>> find_binary(b"%PDF-1.7 ..."), find_binary(b"Rain fell.")
        ('PDF', None)
    """
    start = data[:16].encode("latin-1", "replace") if isinstance(data, str) else data[:16]
    return next((name for signature, name in _SIGNATURES if start.startswith(signature)), None)
