"""MIME parts: the text of a mail that its program wrote in parts, or as base64, below the mail's head."""

import base64
import binascii
import quopri
import re
from typing import NamedTuple

from newsparse.model import Issue
from newsparse.read.decode import decode
from newsparse.read.lines import count_words, fold
from newsparse.read.transport import MAIL_HEAD_RE, source_warning
from newsparse.surrogates import writable

DEEPEST = 4
"""Parts inside parts that are looked into: a text with pictures, with files, that was passed on."""
FEWEST_WORDS = 20
"""Words of the shortest plain part that is the text; what says "Your program shows no HTML" has fewer."""

_BOUNDARY_RE = re.compile(r"boundary\s?=\s?(?:\"([^\"\r\n]{1,90})\"|([^\s;\"]{1,90}))", re.IGNORECASE)
_TYPE_RE = re.compile(r"^content-type:\s{0,9}([\w/+.-]{1,60})", re.IGNORECASE | re.MULTILINE)
_ENCODING_RE = re.compile(r"^content-transfer-encoding:\s{0,9}(base64|quoted-printable)", re.IGNORECASE | re.MULTILINE)
_CHARSET_RE = re.compile(r"charset\s?=\s?\"?([\w.:-]{1,40})", re.IGNORECASE)
_FILE_RE = re.compile(r"^content-disposition:\s{0,9}attachment", re.IGNORECASE | re.MULTILINE)
_PART_HEAD_RE = re.compile(r"(?:[^\n]*[^\s][^\n]*\n){0,40}\s*?\n")


class _Part(NamedTuple):
    """A part of a mail: what its head says of it, and what stands below."""

    kind: str
    text: str


def undo_mime_parts(text: str) -> tuple[str, tuple[Issue, ...]]:
    r"""The head of a mail and the text that it holds in parts or as base64, with a warning; any other text as it is.

    Example:
        >>> head = "Subject: Rain\nContent-Transfer-Encoding: base64\n"
        >>> undo_mime_parts(f"{head}\nUmFpbiBmZWxsLg==\n")[0].splitlines()[-1]
        'Rain fell.'
    """
    if "boundary" not in text and "base64" not in text:  # nearly all texts
        return text, ()
    head = MAIL_HEAD_RE.match(text)
    if head is None:
        return text, ()
    parts = _parts(head[0], text[head.end() :], DEEPEST)
    plain = next(
        (one.text for one in parts if one.kind == "text/plain" and count_words(fold(one.text)) >= FEWEST_WORDS), None
    )
    plain = next((one.text for one in parts if one.kind == "text/plain"), None) if len(parts) == 1 else plain
    html = next((one.text for one in parts if one.kind == "text/html"), None)
    if plain is None and html is None:
        return text, ()
    shown = html or "" if plain is None else f"{head[0].rstrip()}\n\n{plain}"
    return shown, (source_warning("mime-parts", "the mail was in parts or base64 and its text has been decoded"),)


def _parts(head: str, below: str, deepest: int) -> list[_Part]:
    """The parts with text that a head announces; none where it announces none."""
    kind = _TYPE_RE.search(head)
    named = kind[1].lower() if kind else "text/plain"
    boundary = _BOUNDARY_RE.search(head) if named.startswith("multipart/") else None
    if boundary is None:
        encoded = _ENCODING_RE.search(head)
        if not named.startswith("text/") or _FILE_RE.search(head) or (encoded is None and deepest == DEEPEST):
            return []
        charset = _CHARSET_RE.search(head)
        told = _undo(below, encoded[1].lower() if encoded else "", charset[1] if charset else None)
        return [] if told is None else [_Part(named, told)]
    if not deepest:
        return []
    found: list[_Part] = []
    for piece in re.split(rf"^--{re.escape(boundary[1] or boundary[2])}(?:--)?[ \t\r]*$", below, flags=re.MULTILINE)[
        1:
    ]:
        opened = _PART_HEAD_RE.match(piece.lstrip("\r\n"))
        if opened:
            found += _parts(opened[0], piece.lstrip("\r\n")[opened.end() :], deepest - 1)
    return found


def _undo(text: str, encoding: str, charset: str | None) -> str | None:
    """A part's text without its encoding; ``None`` where it is none."""
    if not encoding:
        return text
    data = writable(text).encode("utf-8", "surrogatepass")
    if encoding == "quoted-printable":
        return decode(quopri.decodestring(data), charset)[0]
    try:
        return decode(base64.b64decode(b"".join(data.split()), validate=True), charset)[0]
    except (binascii.Error, ValueError):
        return None
