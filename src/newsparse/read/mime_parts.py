"""MIME parts: the text of a mail that its program wrote in parts, or as base64, below the mail's head."""

import base64
import binascii
import email
import quopri
from collections.abc import Iterator
from email.message import Message
from typing import NamedTuple

from newsparse.model import Issue
from newsparse.read.decode import decode
from newsparse.read.lines import count_words, fold
from newsparse.read.transport import MAIL_HEAD_RE, source_warning
from newsparse.surrogates import writable

FEWEST_WORDS = 20
"""Words of the shortest plain part that is the text; what says "Your program shows no HTML" has fewer."""

_ENCODINGS = frozenset({"base64", "quoted-printable"})


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
    try:
        parts = list(_parts(email.message_from_string(writable(text))))
    except RecursionError:  # parts inside parts inside parts: no mail
        return text, ()
    written = (one.text for one in parts if one.kind == "text/plain")
    plain = next((one for one in written if len(parts) == 1 or count_words(fold(one)) >= FEWEST_WORDS), None)
    html = next((one.text for one in parts if one.kind == "text/html"), None)
    if plain is None and html is None:
        return text, ()
    shown = html or "" if plain is None else f"{head[0].rstrip()}\n\n{plain}"
    return shown, (source_warning("mime-parts", "the mail was in parts or base64 and its text has been decoded"),)


def _parts(mail: Message) -> Iterator[_Part]:
    """The parts of a mail that are text and no files; none of a mail that is written as it reads."""
    for part in mail.walk():
        payload = part.get_payload()
        encoding = str(part.get("Content-Transfer-Encoding", "")).strip().lower()
        plain = part is mail and encoding not in _ENCODINGS
        if not isinstance(payload, str) or plain or part.get_content_maintype() != "text":
            continue
        told = _undo(payload, encoding, part.get_content_charset())
        if told is not None and part.get_content_disposition() != "attachment":
            yield _Part(part.get_content_type(), told)


def _undo(text: str, encoding: str, charset: str | None) -> str | None:
    """A part's text without its encoding; ``None`` where it is none."""
    if encoding not in _ENCODINGS:
        return text
    data = text.encode("utf-8")
    if encoding == "quoted-printable":
        return decode(quopri.decodestring(data), charset)[0]
    try:
        return decode(base64.b64decode(b"".join(data.split()), validate=True), charset)[0]
    except (binascii.Error, ValueError):
        return None
