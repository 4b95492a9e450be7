r"""What a transport did to a text, undone before all else: a mail's encodings, and line breaks written as ``\n``."""

import quopri
import re

from newsparse.model import Issue
from newsparse.read.decode import decode
from newsparse.surrogates import writable

FEWEST_ESCAPES = 2
"""Escapes of the shortest quoted-printable text; one may be an accident."""
FEWEST_BREAKS = 2
"""Written line breaks of a text that has hardly a real one; a text may speak of one of them."""
REAL_BREAKS = 0.1
"""Real line breaks that such a text may have for each written one: a last one, or one between two records."""

_NO_ESCAPE_RE = re.compile(r"=(?![0-9A-F]{2}|[ \t]{0,9}\r?(?:\n|$))")
# a line broken by an equals sign, a letter as two bytes, a mail that says so; an address may hold the rest
_EVIDENCE_RE = re.compile(r"=\r?\n|=[C-F][0-9A-F]=[89AB][0-9A-F]|=3D|[Qq]uoted-[Pp]rintable")
MAIL_HEAD_RE = re.compile(r"(?:[A-Za-z][\w-]{1,40}:[^\n]*\n(?:[ \t][^\n]*\n){0,20}){1,60}\r?\n")
_CHARSET_RE = re.compile(r"charset\s?=\s?\"?([\w.:-]{1,40})", re.IGNORECASE)
# an encoded word of RFC 2047, "=?utf-8?Q?Caf=C3=A9?=", and the run of such words that only white space parts
_WORD = r"=\?[\w.:-]{1,40}(?:\*[\w-]{1,20})?\?[QqBb]\?[^?\r\n]{1,400}\?="
_ENCODING_RE = re.compile(r"\?[QqBb]\?")
"""What each such word holds: looked for first, since a page has many an equals sign and few question marks."""
_WORD_RUN_RE = re.compile(rf"{_WORD}(?:[ \t]*(?:\r?\n[ \t]+)?{_WORD})*")
_WORD_LANGUAGE_RE = re.compile(r"(=\?[\w.:-]{1,40})\*[\w-]{1,20}(?=\?)")
_FIELD_RE = re.compile(r"^[A-Za-z][\w-]{1,40}:[^\n]*(?:\n[ \t][^\n]*){0,60}", re.MULTILINE)
_WRITTEN_RE = re.compile(r"(?:\\r)?\\n|\\t|\\\"")


def undo_quoted_printable(text: str) -> tuple[str, tuple[Issue, ...]]:
    r"""The text that a mail program wrote as quoted-printable, with a warning if it did.

    Example:
        >>> undo_quoted_printable("Un caf=C3=A9 ferm=C3=A9 =\nhier")[0]
        'Un café fermé hier'
    """
    if "=" not in text or not _is_quoted_printable(text):
        return text, ()
    return _unquote(writable(text)), (
        source_warning("quoted-printable", "the text was quoted-printable mail and has been decoded"),
    )


def undo_encoded_words(text: str) -> tuple[str, tuple[Issue, ...]]:
    r"""The text whose mail head wrote letters as encoded words (RFC 2047), with a warning if it did.

    Example:
        >>> undo_encoded_words("Subject: =?utf-8?Q?Caf=C3=A9_ferm=C3=A9?=\n\nHier.")[0]
        'Subject: Café fermé\n\nHier.'
    """
    if not (_ENCODING_RE.search(text) and _WORD_RUN_RE.search(text)):
        return text, ()
    decoded = _FIELD_RE.sub(lambda field: _WORD_RUN_RE.sub(_decode_words, field[0]), text)
    if decoded == text:
        return text, ()
    return decoded, (source_warning("encoded-words", "the mail's head had encoded words and has been decoded"),)


def undo_written_breaks(text: str) -> tuple[str, tuple[Issue, ...]]:
    r"""The text whose line breaks an export wrote as backslash and n, with a warning if it did.

    Example:
        >>> undo_written_breaks(r"Old mill burns\n\nA fire destroyed it.")[0]
        'Old mill burns\n\nA fire destroyed it.'
    """
    written = text.count(r"\n") if "\\" in text else 0
    if written < FEWEST_BREAKS or text.strip().count("\n") > REAL_BREAKS * written:
        return text, ()
    message = f"line breaks were written as backslash and n and have been read as such: {written}"
    return _WRITTEN_RE.sub(_break, text), (source_warning("written-line-breaks", message),)


def _is_quoted_printable(text: str) -> bool:
    """Whether all that follows an equals sign below a mail's head is an escape of quoted-printable text."""
    head = MAIL_HEAD_RE.match(text)
    start = head.end() if head else 0
    if _NO_ESCAPE_RE.search(text, start):
        return False
    return text.count("=", start) >= FEWEST_ESCAPES and bool(_EVIDENCE_RE.search(text))


def _unquote(text: str) -> str:
    head = MAIL_HEAD_RE.match(text)
    start = head.end() if head else 0
    charset = _CHARSET_RE.search(text[:start])
    body = quopri.decodestring(text[start:].encode("utf-8", "surrogatepass"))
    return text[:start] + decode(body, charset[1] if charset else None)[0]


def _decode_words(run: re.Match[str]) -> str:
    """The letters of a run of encoded words; the run itself where its charset is unknown or its code broken."""
    from email.errors import HeaderParseError  # noqa: PLC0415  half of the mail library, for encoded words alone
    from email.header import decode_header, make_header  # noqa: PLC0415  as above

    try:
        letters = str(make_header(decode_header(_WORD_LANGUAGE_RE.sub(r"\1", run[0]))))
    except (HeaderParseError, LookupError, ValueError):
        return run[0]
    return writable(" ".join(letters.split())) or run[0]


def _break(match: re.Match[str]) -> str:
    return {r"\t": "\t", r"\"": '"'}.get(match[0], "\n")


def source_warning(check: str, message: str) -> Issue:
    """A warning about the source as a whole."""
    return Issue(check=check, severity="warning", message=message, field="source")
