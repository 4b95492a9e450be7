"""Plain text to segments: what ``get_text``, ``innerText``, inscriptis or an e-mail hands over."""

import re
from collections.abc import Iterator, Sequence

from newsparse.cues import Cues
from newsparse.document import Mark, Segment
from newsparse.read.lines import Line, count_words, ends_sentence, split_lines
from newsparse.read.text.residue import find_cleaner
from newsparse.read.text.torn_lines import group_lines

_BULLET_RE = re.compile(r"(?:[*•●▪■◦‣·∙►▸] *|[+o] (?=\S))(?=\S)")
_NUMBER_RE = re.compile(r"\d{1,3}[.)] (?=\S)")
_LONE_MARK_RE = re.compile(r"[,.;:!?)\]»”’…]")
_OPENING = frozenset("([„«“")


def read_text(source: str, cues: Cues, *, links: bool = False) -> Iterator[Segment]:
    r"""The segments of a plain text.

    Args:
        source: the text.
        cues: the language's cues, by which torn sentences are told.
        links: whether links that are written as in Markdown are shown by their words.

    Example:
        >>> from newsparse.cues import load
        >>> [segment.text for segment in read_text("The mayor of\nUnterwald\n, a town, quit.", load("en"))]
        ['The mayor of Unterwald, a town, quit.']
    """
    clean = find_cleaner(source, links=links)
    lines = list(split_lines(source))
    for group in group_lines(lines, cues):
        first, last = group[0], group[-1]
        joined = clean(first.raw) if first is last else _join([text for line in group if (text := clean(line.raw))])
        text, mark = _unmark(joined, first)
        yield Segment(first.start, last.end, text, count_words(text), first.gap, mark, ended=ends_sentence(text))


def _join(parts: Sequence[str]) -> str:
    """The parts of a torn paragraph as one text: no blank before a lone comma or after an opening bracket."""
    joined: list[str] = []
    for part in parts:
        if joined and not _LONE_MARK_RE.match(part) and joined[-1][-1:] not in _OPENING:
            joined.append(" ")
        joined.append(part)
    return "".join(joined)


def _unmark(text: str, line: Line) -> tuple[str, Mark]:
    """The text without a bullet; a number stays, being part of what is read."""
    first = text[:1]
    if first.isdigit():
        return text, "number" if _NUMBER_RE.match(text) else ""
    if first.isalpha() and (first != "o" or not line.indent):
        return text, ""
    bullet = _BULLET_RE.match(text)
    return (text[bullet.end() :], "bullet") if bullet else (text, "")
