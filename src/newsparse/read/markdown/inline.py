"""Markdown inside a line: images, links, emphasis, code, escapes."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsparse.read.lines import fold

_ADDRESS = r"<?(?P<{0}>[^\s()<>\"]*(?:\([^()\s]*\)[^\s()<>\"]*)*)>?(?:\s+\"[^\"]*\")?\s*"
IMAGE_RE = re.compile(r"!\[(?P<alt>[^\[\]]*)\]\(" + _ADDRESS.format("src") + r"\)")
_LINK_RE = re.compile(r"\[(?P<label>[^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)*)\]\(" + _ADDRESS.format("to") + r"\)")
# an address with blanks, as links that share a page by e-mail have
_LOOSE_LINK_RE = re.compile(r"\[(?P<label>[^\[\]]*)\]\((?P<to>[a-z]+:[^()\n]*(?:\([^()\n]*\)[^()\n]*)*)\)")
_REFERENCE_RE = re.compile(r"\[(?P<label>[^\[\]]+)\]\[[^\[\]]*\]")
_LEFTOVER_RE = re.compile(r"^\s*\]\([^()]*(?:\([^()]*\)[^()]*)*\)|\[\s*$")
_EMPHASIS_RE = re.compile(r"(?<!\\)(\*{1,3}(?=\S)|(?<=\S)\*{1,3}|(?<!\w)_{1,3}|_{1,3}(?!\w)|~~|`+)")
_ESCAPE_RE = re.compile(r"\\([\\`*_{}\[\]()#+.!>|~-])")
_OPENED_RE = re.compile(r"\[\s*$")
_TORN_END_RE = re.compile(r"\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+\"[^\"]*\")?\s*\)")
_CLOSED_RE = re.compile(r"\s*\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+\"[^\"]*\")?\s*\)")
_LETTER_RE = re.compile(r"\w")


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
    if not any(mark in raw for mark in "[]*_`\\~"):
        return Shown(fold(raw), 0.0, None)
    image = None
    found = IMAGE_RE.search(raw) if "![" in raw else None
    if found:
        image = (fold(_unmark(found["alt"])), found["src"])
        raw = IMAGE_RE.sub(" ", raw)
    linked = 0
    if "](" in raw:
        for pattern in (_LINK_RE, _LOOSE_LINK_RE):
            linked += sum(len(label.strip()) for label, _ in pattern.findall(raw))
            raw = pattern.sub(lambda match: match["label"], raw)
    if "](" in raw:  # the end of a link whose start stands before an image
        torn = _TORN_END_RE.search(raw)
        if torn and "[" not in raw[: torn.start()]:
            linked += len(raw[: torn.start()].strip())
            raw = f"{raw[: torn.start()]} {raw[torn.end() :]}"
    if "[" in raw or "](" in raw:
        raw = _LEFTOVER_RE.sub("", _REFERENCE_RE.sub(lambda match: match["label"], raw))
    text = fold(_unmark(raw))
    return Shown(text, min(1.0, linked / len(text)) if text else 0.0, image)


def _unmark(raw: str) -> str:
    return _ESCAPE_RE.sub(r"\1", _EMPHASIS_RE.sub("", raw))


def cut_at_images(source: str, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """The pieces of ``source[start:end]``: text and images, each image a piece with the link around it.

    Yields:
        First offset, end offset, whether it is an image. The pieces hold every character that is not white space.
    """
    if "![" not in source[start:end]:
        yield start, end, False
        return
    at, images = start, list(IMAGE_RE.finditer(source, start, end))
    for match in images:
        first, last = match.span()
        opened = _OPENED_RE.search(source, max(at, first - 4), first)
        if opened:
            first = opened.start()
            closed = _CLOSED_RE.match(source, last, end)
            last = closed.end() if closed else last
        if _LETTER_RE.search(source, at, first):
            yield (*_trim(source, at, first), False)
            at = first
        yield (*_trim(source, at, last), True)
        at = last
    if source[at:end].strip():
        yield (*_trim(source, at, end), False)


def _trim(source: str, start: int, end: int) -> tuple[int, int]:
    piece = source[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())
