"""Read: raw input to a Document. One reader a format, the same Document for all."""

import re

from newsparse import cues, language
from newsparse.document import Document, Segment
from newsparse.model import Issue
from newsparse.options import Options
from newsparse.read.decode import decode
from newsparse.read.html import looks_like_html, strip_tags
from newsparse.read.markdown import looks_like_markdown, read_markdown
from newsparse.read.text import read_text

_LONE_SURROGATE_RE = re.compile("[\ud800-\udfff]")

LONG_LINE = 600
"""Characters from which a text of one line should have had line breaks."""


def read(raw: str | bytes, options: Options) -> Document:
    """The document of a raw input: its text, cut into segments, with the language and what was odd.

    Args:
        raw: text, Markdown or HTML, as ``str`` or ``bytes``.
        options: the caller's wishes.

    Raises:
        TypeError: ``raw`` is neither ``str`` nor ``bytes``.
    """
    warnings: list[Issue] = []
    if isinstance(raw, bytes):
        raw, issues = decode(raw, options.encoding)
        warnings.extend(issues)
    if not isinstance(raw, str):
        message = "parse_article takes str or bytes, not {}; a parsed tree is not read yet: hand over str(tree)"
        raise TypeError(message.format(type(raw).__name__))
    raw = _encodable(raw)
    style = options.format
    if style == "html" or (style == "auto" and looks_like_html(raw)):
        raw, style = strip_tags(raw), "text"
        warnings.append(_warning("html-as-text", "HTML was read as text with its tags off"))
    tongue = options.language or language.detect(raw)
    segments = _segments(raw, style, tongue)
    warnings.extend(_oddities(raw, segments))
    return Document(raw, segments, tongue, tuple(warnings))


def _encodable(source: str) -> str:
    """The text with what no encoding can hold (half a surrogate pair) replaced, so that JSON can."""
    try:
        source.encode()
    except UnicodeEncodeError:
        return _LONE_SURROGATE_RE.sub("\ufffd", source)
    return source


def _segments(source: str, style: str, tongue: str | None) -> tuple[Segment, ...]:
    if style == "markdown" or (style == "auto" and looks_like_markdown(source)):
        return tuple(read_markdown(source))
    return tuple(read_text(source, cues.load(tongue)))


def _oddities(source: str, segments: tuple[Segment, ...]) -> list[Issue]:
    found = []
    if not segments:
        found.append(_warning("empty", "the input holds no text"))
    elif len(segments) == 1 and len(source) >= LONG_LINE:
        found.append(_warning("no-line-breaks", "the text has no line breaks, so its parts cannot be told apart"))
    replaced = source.count("\ufffd")
    if replaced:
        message = f"characters lost before the text got here (U+FFFD): {replaced}"
        found.append(_warning("replaced-characters", message))
    return found


def _warning(check: str, message: str) -> Issue:
    return Issue(check=check, severity="warning", message=message, field="source")
