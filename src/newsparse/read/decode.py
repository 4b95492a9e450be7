"""Bytes to text: byte order mark, the encoding given, UTF-8, then Windows-1252."""

import codecs

from newsparse.model import Issue

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decode(data: bytes, encoding: str | None = None) -> tuple[str, tuple[Issue, ...]]:
    r"""The text of some bytes, with warnings about what was not certain.

    Args:
        data: the bytes of a text.
        encoding: the encoding that the caller knows of, tried first.

    Example:
        >>> decode(b"Z\xfcrich")[0]
        'Zürich'
    """
    marked = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    for name in filter(None, (marked, encoding, "utf-8")):
        try:
            return data.decode(name), ()
        except (ValueError, LookupError):  # a codec such as "idna" raises more than UnicodeDecodeError
            continue
    text = data.decode("cp1252", errors="replace")
    message = "the bytes are not UTF-8; read as Windows-1252"
    return text, (Issue(check="encoding-guessed", severity="warning", message=message, field="source"),)
