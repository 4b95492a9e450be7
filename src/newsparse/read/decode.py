"""Bytes to text: byte order mark, the encoding given, UTF-8, the one that the page declares, then the likeliest."""

import codecs
import re

from newsparse.model import Issue
from newsparse.read.legacy_encoding import guess_encoding

DECLARED_WITHIN_BYTES = 4096
"""Bytes in which a page declares its encoding; browsers look at 1024, old pages have more in front of it."""
BROKEN_SHARE = 0.02
"""Share of the letters beyond ASCII that may be broken in what is UTF-8 all the same: cut off, or glued together."""
NARROW_SHARE = 0.75
"""Share of ASCII among the bytes of a text in letters of one byte; in UTF-16 without a zero byte, which only Chinese,
Japanese and Korean without a line break may be, it is half."""
FEWEST_BYTES = 16
"""Bytes from which such a share says something."""
WIDE_SAMPLE, ZERO_SHARE = 1024, 0.9
"""Bytes in which zero bytes are counted, and their share at every second place in UTF-16 of Latin letters."""

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
_WIDE_RE = re.compile("utf-(?:16|32)")
_ASCII = b"\t\n\r" + bytes(range(ord(" "), ord("~") + 1))
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
    marked = next((name for mark, name in _MARKS if data.startswith(mark)), None) or _unmarked_wide(data)
    stated = None if marked else encoding
    for name in filter(None, (marked, stated, "utf-8", declared_encoding(data))):
        try:
            text = data.decode(name)
        except (ValueError, LookupError):  # a codec such as "idna" raises more than UnicodeDecodeError
            continue
        if name != stated:
            return text, _replaced(stated, name)
        if not _is_narrow(data, name):
            return text, _doubted(data, name)
    mended = data.decode("utf-8", errors="replace")
    if mended.count("\ufffd") <= max(1, BROKEN_SHARE * len(_BEYOND_RE.findall(mended))) and _BEYOND_RE.search(mended):
        return mended, _replaced(stated, "utf-8")
    guess = guess_encoding(data)
    text = data.decode(guess.encoding, errors="replace")
    guessed = Issue(check="encoding-guessed", severity="warning", message=guess.message, field="source")
    return text, (*_replaced(stated, guess.encoding), guessed)


def _unmarked_wide(data: bytes) -> str | None:
    """The encoding of two bytes a letter that nothing marks: every other byte is zero, as in no text of one byte."""
    sample = data[:WIDE_SAMPLE]
    if len(sample) < FEWEST_BYTES or sample.count(0) < ZERO_SHARE * len(sample) // 2:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    least, most = sorted((even, odd))
    if least > (1 - ZERO_SHARE) * most or most < ZERO_SHARE * (len(sample) // 2):
        return None
    return "utf-16-be" if even > odd else "utf-16-le"


def _is_narrow(data: bytes, name: str) -> bool:
    """Whether bytes are those of single letters, though a wide encoding takes them: for Chinese that says nothing."""
    if not _WIDE_RE.match(codecs.lookup(name).name) or b"\0" in data or len(data) < FEWEST_BYTES:
        return False
    return len(data.translate(None, _ASCII)) < (1 - NARROW_SHARE) * len(data)


def _replaced(stated: str | None, used: str) -> tuple[Issue, ...]:
    """The warning that the stated encoding was not used; none where that is another name for the one that was."""
    if stated is None or _same(stated, used):
        return ()
    return (
        _misfit(f"the bytes are no {stated}, as was stated (Options.encoding, --encoding); they were read as {used}"),
    )


def _doubted(data: bytes, name: str) -> tuple[Issue, ...]:
    """The warning that bytes are UTF-8, beyond ASCII too, and were read as something else."""
    if data.isascii() or _same(name, "utf-8"):
        return ()
    try:
        data.decode("utf-8")
    except ValueError:
        return ()
    stated = f"the bytes are UTF-8 and were read as {name}, as was stated (Options.encoding, --encoding)"
    return (_misfit(f"{stated}: letters may come out wrong"),)


def _same(name: str, other: str) -> bool:
    try:
        return codecs.lookup(name).name.removesuffix("-sig") == codecs.lookup(other).name
    except (ValueError, LookupError):  # a name with a zero byte in it is a ValueError
        return False


def _misfit(message: str) -> Issue:
    return Issue(check="encoding-misfit", severity="warning", message=message, field="source")


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
