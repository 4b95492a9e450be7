"""Plain text to segments: what ``get_text``, ``innerText``, inscriptis or an e-mail hands over."""

import re
from collections.abc import Iterator

from newsparse.cues import Cues
from newsparse.document import Mark, Segment
from newsparse.read.lines import Line, count_words, ends_sentence, fold, has_invisible, split_lines, squeeze
from newsparse.read.text.join_lines import join_lines
from newsparse.read.text.torn_lines import group_lines

_BULLET_RE = re.compile(r"(?:[*•●▪■◦‣·∙►▸] *|[+o] (?=\S))(?=\S)")
_NUMBER_RE = re.compile(r"\d{1,3}[.)] (?=\S)")


def read_text(source: str, cues: Cues) -> Iterator[Segment]:
    r"""The segments of a plain text.

    Args:
        source: the text.
        cues: the language's cues, by which torn sentences are told.

    Example:
        >>> from newsparse.cues import load
        >>> [segment.text for segment in read_text("The mayor of\nUnterwald\n, a town, quit.", load("en"))]
        ['The mayor of Unterwald, a town, quit.']
    """
    clean = fold if has_invisible(source) else squeeze
    lines = list(split_lines(source))
    for group in group_lines(lines, cues):
        first, last = group[0], group[-1]
        joined = (
            clean(first.raw)
            if first is last
            else clean(join_lines([text for line in group if (text := squeeze(line.raw))]))
        )
        text, mark = _unmark(joined, first)
        yield Segment(first.start, last.end, text, count_words(text), first.gap, mark, ended=ends_sentence(text))


def _unmark(text: str, line: Line) -> tuple[str, Mark]:
    """The text without a bullet; a number stays, being part of what is read."""
    first = text[:1]
    if first.isdigit():
        return text, "number" if _NUMBER_RE.match(text) else ""
    if first.isalpha() and (first != "o" or not line.indent):
        return text, ""
    bullet = _BULLET_RE.match(text)
    return (text[bullet.end() :], "bullet") if bullet else (text, "")
