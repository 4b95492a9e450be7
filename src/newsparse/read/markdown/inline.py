"""Markdown inside a line: images, links, emphasis, footnotes, escapes, and the HTML that Markdown may hold."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsparse.late_pattern import late_pattern
from newsparse.read.entities import decode_entities
from newsparse.read.lines import fold
from newsparse.read.shortcodes import without_template_tags

_ADDRESS = r"<?(?P<{0}>[^\s()<>\"]*(?:\([^()\s]*\)[^\s()<>\"]*)*)>?(?:\s+\"[^\"]*\")?\s*"
IMAGE_RE = re.compile(r"!\[(?P<alt>[^\[\]]*)\]\(" + _ADDRESS.format("src") + r"\)")
_LINK_RE = re.compile(r"\[(?P<label>[^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)*)\]\(" + _ADDRESS.format("to") + r"\)")
# an address with blanks, as links that share a page by e-mail have
_LOOSE_LINK_RE = re.compile(r"\[(?P<label>[^\[\]]*)\]\((?P<to>[a-z]+:[^()\n]*(?:\([^()\n]*\)[^()\n]*)*)\)")
_REFERENCE_RE = re.compile(r"\[(?P<label>[^\[\]]+)\] ?\[[^\[\]]*\]")
_LEFTOVER_RE = re.compile(r"^\s*\]\([^()]*(?:\([^()]*\)[^()]*)*\)|\[\s*$")
_FOOTNOTE_RE = re.compile(r"\[\^[\w-]{1,20}\]")
_ATTRIBUTES = r"\{:? ?(?:[#.][^\W\d_]|[\w-]{1,20}=\")[^{}]{0,300}\}"
"""What pandoc and kramdown write of an element's attributes: "{#top .lead}", "{rel="nofollow"}"."""
_SPAN_RE = re.compile(rf"(?<!!)\[(?P<label>[^\[\]]*)\]{_ATTRIBUTES}|{_ATTRIBUTES}")
_EMPHASIS_RE = re.compile(
    r"(?<!\\)((?<!\d)\*{1,3}(?=\S)|(?<=\S)\*{1,3}(?!\d)|(?<!\w)_{1,3}(?=\S)|(?<=\S)_{1,3}(?!\w)|~~|`+)"
)
_ESCAPE_RE = re.compile(r"\\([!-/:-@\[-`{-~])")
_BREAK_MARK_RE = re.compile(r"\\(?=\r?\n|$)")
_OPENED_RE = re.compile(r"\[\s*$")
_TORN_END_RE = re.compile(r"\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+\"[^\"]*\")?\s*\)")
_CLOSED_RE = re.compile(r"\s*\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+\"[^\"]*\")?\s*\)")
_LETTER_RE = re.compile(r"\w")
_TAG_NAMES = (
    r"(?:a|abbr|aside|article|b|big|blockquote|br|center|cite|code|dd|del|details|div|dl|dt|em|figcaption|figure|font|h[1-6]|hr"
    r"|i|iframe|img|ins|kbd|li|main|mark|ol|p|picture|pre|q|s|section|small|source|span|strong|sub|summary|sup|svg|table"
    r"|tbody|td|th|thead|time|tr|u|ul|video|audio|path|script|style|noscript)"
)
_TAG_RE = late_pattern(rf"</?{_TAG_NAMES}(?:\s[^<>]{{0,1000}})?/?>|<!--[^<>]{{0,1000}}-->", re.IGNORECASE)
_HTML_IMAGE_RE = re.compile(r"<img\s[^<>]{1,1000}>", re.IGNORECASE)
_ATTRIBUTE_RE = re.compile(r"\b(src|alt)\s?=\s?(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE)
_LINE_BREAK_RE = re.compile(r"(?:<br ?/?>\s*)+", re.IGNORECASE)


class Shown(NamedTuple):
    """What a reader sees of a piece of Markdown."""

    text: str
    linked: float
    """Share of its characters that are link text."""
    image: tuple[str, str] | None
    """Alt text and address of its image."""


def plain(raw: str) -> Shown:
    """What a reader sees of a piece of Markdown.

    Example:
        >>> plain("a [*fine*](http://x.test) day").text
        'a fine day'
    """
    if not any(mark in raw for mark in "[]*_`\\~<&{"):
        return Shown(fold(raw), 0.0, None)
    image = None
    if "{" in raw:
        raw = without_template_tags(raw)
        raw = _SPAN_RE.sub(lambda match: match["label"] or "", raw)
    if "![" in raw and (found := IMAGE_RE.search(raw)):
        image = (fold(decode_entities(_unmark(found["alt"]))), found["src"])
        raw = IMAGE_RE.sub(" ", raw)
    if "<" in raw:
        image = image or _html_image(raw)
        raw = _TAG_RE.sub(_space, raw)
    raw, linked = _unlink(raw)
    text = fold(decode_entities(_unmark(raw)))
    return Shown(text, min(1.0, linked / len(text)) if text else 0.0, image)


def without_links(raw: str) -> str:
    """A text with its links as their words and without its images, else as it is.

    Example:
        >>> without_links("a [fine](http://x.test) *day*")
        'a fine *day*'
    """
    return _unlink(IMAGE_RE.sub(" ", raw))[0] if "](" in raw else raw


def _unlink(raw: str) -> tuple[str, int]:
    """A text with its links as their words, and how many characters those have."""
    linked = 0
    if "](" in raw:
        for pattern in (_LINK_RE, _LOOSE_LINK_RE):
            linked += sum(len(found["label"].strip()) for found in pattern.finditer(raw))
            raw = pattern.sub(lambda match: match["label"], raw)
    if "](" in raw:  # the end of a link whose start stands before an image
        torn = _TORN_END_RE.search(raw)
        if torn and "[" not in raw[: torn.start()]:
            linked += len(raw[: torn.start()].strip())
            raw = f"{raw[: torn.start()]} {raw[torn.end() :]}"
    if "[^" in raw:
        raw = _FOOTNOTE_RE.sub("", raw)
    if "[" in raw or "](" in raw:
        raw = _LEFTOVER_RE.sub("", _REFERENCE_RE.sub(lambda match: match["label"], raw))
    return raw, linked


def _space(tag: re.Match[str]) -> str:
    return " " if tag[0][:3].lower() in ("<br", "<td", "<th", "<li") else ""


def _html_image(raw: str) -> tuple[str, str] | None:
    """Alt text and address of an ``img`` element."""
    found = _HTML_IMAGE_RE.search(raw)
    if found is None:
        return None
    stated = {name.lower(): one or other for name, one, other in _ATTRIBUTE_RE.findall(found[0])}
    return fold(decode_entities(stated.get("alt", ""))), stated.get("src", "")


def _unmark(raw: str) -> str:
    if raw.count("*") == 1:  # a lone star is a star
        raw = raw.replace("*", "\\*") if "\\*" not in raw else raw
    return _ESCAPE_RE.sub(r"\1", _EMPHASIS_RE.sub("", _BREAK_MARK_RE.sub("", raw)))


def cut_at_images(source: str, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """The pieces of ``source[start:end]``: text and images, each image a piece with the link around it.

    Yields:
        First offset, end offset, whether it is an image. The pieces hold every character that is not white space.
    """
    piece = source[start:end]
    if "![" not in piece and "<" not in piece:
        yield (*_trim(source, start, end), False)
        return
    images = [*IMAGE_RE.finditer(source, start, end)] if "![" in piece else []
    if "<" in piece:
        images = sorted((*images, *_HTML_IMAGE_RE.finditer(source, start, end)), key=lambda match: match.start())
    at = start
    for match in images:
        first, last = match.span()
        opened = _OPENED_RE.search(source, max(at, first - 4), first)
        if opened:
            first = opened.start()
            closed = _CLOSED_RE.match(source, last, end)
            last = closed.end() if closed else last
        if _shows_words(source[at:first]):
            yield from _cut_at_breaks(source, at, first)
            at = first
        yield (*_trim(source, at, last), True)
        at = last
    if source[at:end].strip() or not images:
        yield from _cut_at_breaks(source, at, end)


def _cut_at_breaks(source: str, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """The lines of a piece of text that ``<br>`` parts, each with the tags at its end."""
    at = start
    for found in _LINE_BREAK_RE.finditer(source, start, end):
        if _shows_words(source[at : found.start()]) and source[found.end() : end].strip():
            yield (*_trim(source, at, found.end()), False)
            at = found.end()
    yield (*_trim(source, at, end), False)


def _shows_words(raw: str) -> bool:
    return bool(_LETTER_RE.search(_TAG_RE.sub("", raw)))


def _trim(source: str, start: int, end: int) -> tuple[int, int]:
    piece = source[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())
