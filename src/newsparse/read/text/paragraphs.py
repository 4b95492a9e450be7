"""Plain text to segments: what ``get_text``, ``innerText``, inscriptis or an e-mail hands over."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from newsparse.cues import Cues
from newsparse.cues.facts import parted_marks
from newsparse.document import Mark, Segment
from newsparse.late_pattern import late_pattern
from newsparse.read.lines import Line, count_words, ends_sentence, fold, has_invisible, split_lines, squeeze
from newsparse.read.text.continuation import EMPHASIS
from newsparse.read.text.join_lines import join_lines
from newsparse.read.text.residue import find_cleaner
from newsparse.read.text.rows import cells, find_entries, find_rows, may_hold_rows, without_dash
from newsparse.read.text.torn_lines import group_lines

_BULLET_RE = late_pattern(rf"(?:(?!{EMPHASIS})[*•●▪■◦‣·∙►▸] *|[+o] (?=\S))(?=\S)")
_QUOTE_PARTED_RE = re.compile(r"\w\s»|«\s\w")
_MARK_PARTED_RE = re.compile(r"\w\s[;:!?]")
_NUMBER_RE = re.compile(r"\d{1,3}[.)] (?=\S)")


def read_text(source: str, cues: Cues, *, links: bool = False) -> Iterator[Segment]:
    r"""The segments of a plain text.

    Args:
        source: the text.
        cues: the language's cues, by which torn sentences are recognised.
        links: whether links that are written as in Markdown are shown by their words.

    Example:
        >>> from newsparse.cues import load
        >>> [segment.text for segment in read_text("The mayor of\nUnterwald\n, a town, quit.", load("en"))]
        ['The mayor of Unterwald, a town, quit.']
    """
    clean = find_cleaner(source, links=links, invisible=has_invisible(source))
    yield from read_lines(list(split_lines(source)), cues, clean)


def read_lines(lines: Sequence[Line], cues: Cues, clean: Callable[[str], str] = fold) -> Iterator[Segment]:
    """The segments of some lines of a plain text.

    Args:
        lines: lines that are not blank.
        cues: the language's cues.
        clean: what takes off of a paragraph what nobody reads.
    """
    rows = find_rows(lines) if may_hold_rows(lines) else frozenset()
    if not rows:
        yield from _paragraphs(lines, cues, clean)
        return
    for is_row, stretch in groupby(enumerate(lines), key=lambda pair: pair[0] in rows):
        members = [line for _, line in stretch]
        if is_row:
            yield from map(_row, members)
        else:
            yield from _paragraphs(members, cues, clean)


def _row(line: Line) -> Segment:
    text = cells(line.raw)
    return Segment(line.start, line.end, text, count_words(text), line.gap, "table", ended=ends_sentence(text))


def _paragraphs(lines: Sequence[Line], cues: Cues, clean: Callable[[str], str]) -> Iterator[Segment]:
    groups = list(group_lines(lines, cues))
    blanks = _blanks(lines, cues)
    texts = [_text(group, blanks) for group in groups]
    entries = frozenset(find_entries(texts))
    for at, (group, shown) in enumerate(zip(groups, texts, strict=True)):
        first = group[0]
        is_clean = clean is squeeze and len(group) == 1
        text, mark = _unmark(shown if is_clean else clean(shown), first)
        if at in entries and not mark:
            text, mark = without_dash(text), "bullet"
        words, ended = count_words(text), ends_sentence(text)
        # by place, at each line: by name it takes half as long again
        yield Segment(first.start, group[-1].end, text, words, first.gap, mark, 0, None, 0.0, ended)


def _text(group: Sequence[Line], blanks: str) -> str:
    """The lines of a paragraph as one, invisible characters still in it."""
    if len(group) == 1:
        return squeeze(group[0].raw)
    return join_lines([text for line in group if (text := squeeze(line.raw))], blanks)


def _blanks(lines: Sequence[Line], cues: Cues) -> str:
    """The marks that a text parts from its words: those of its language, if the text does so at all."""
    marks = parted_marks(cues.language)
    if not marks or any(_QUOTE_PARTED_RE.search(line.raw) for line in lines):
        return marks
    return marks.strip("«»") if any(_MARK_PARTED_RE.search(line.raw) for line in lines) else ""


def _unmark(text: str, line: Line) -> tuple[str, Mark]:
    """The text without a bullet; a number or letter stays, being part of what is read."""
    first = text[:1]
    if first.isdigit():
        return text, "number" if _NUMBER_RE.match(text) else ""
    if text[1:3] == ") " and first.isalpha():
        return text, "number"
    if first.isalpha() and (first != "o" or not line.indent):
        return text, ""
    bullet = _BULLET_RE.match(text)
    return (text[bullet.end() :], "bullet") if bullet else (text, "")
