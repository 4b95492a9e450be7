"""Bytes to text: byte order mark, the encoding given, UTF-8, the one that the page declares, then the likeliest."""

import codecs
import re

from newsparse.model import Issue
from newsparse.read.legacy_encoding import guess_encoding

DECLARED_WITHIN_BYTES = 4096
"""Bytes in which a page declares its encoding; browsers look at 1024, old pages have more in front of it."""
BROKEN_SHARE = 0.02
"""Share of the letters beyond ASCII that may be broken in what is UTF-8 all the same: cut off, or glued together."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CHARSET_RE = re.compile(
    rb"<(?:meta|\?xml)[^<>]{0,400}?(?:charset|encoding)\s{0,9}=\s{0,9}[\"']?\s{0,9}([\w.:-]{1,40})", re.IGNORECASE
)
_BEYOND_RE = re.compile(r"[^\x00-\x7f\ufffd]")


def decode(data: bytes, encoding: str | None = None) -> tuple[str, tuple[Issue, ...]]:
    r"""The text of some bytes, with warnings about what was not certain.

    Args:
        data: the bytes of a text or a page.
        encoding: the encoding that the caller knows of, such as an HTTP header's, tried first.

    Example:
        >>> decode(b"Z\xfcrich")[0]
        'Zürich'
        >>> decode(b'<meta charset="iso-8859-2"><p>\xb3\xf3d\xbc')[0][-4:]
        'łódź'
    """
    marked = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    for name in filter(None, (marked, encoding, "utf-8", declared_encoding(data))):
        try:
            return data.decode(name), ()
        except (ValueError, LookupError):  # a codec such as "idna" raises more than UnicodeDecodeError
            continue
    mended = data.decode("utf-8", errors="replace")
    if mended.count("\ufffd") <= max(1, BROKEN_SHARE * len(_BEYOND_RE.findall(mended))) and _BEYOND_RE.search(mended):
        return mended, ()
    guess = guess_encoding(data)
    text = data.decode(guess.encoding, errors="replace")
    return text, (Issue(check="encoding-guessed", severity="warning", message=guess.message, field="source"),)


def declared_encoding(data: bytes) -> str | None:
    """The encoding that a page declares; ``None`` for Latin-1, which means Windows-1252 on the web."""
    found = _CHARSET_RE.search(data[:DECLARED_WITHIN_BYTES])
    if not found:
        return None
    try:
        name = codecs.lookup(found[1].decode("ascii")).name
    except (LookupError, UnicodeDecodeError):
        return None
    return None if name in {"iso8859-1", "ascii", "utf-8"} else name
