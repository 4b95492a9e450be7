"""Markdown to segments: what reader services and html2text hand over."""

import re
from collections.abc import Iterator, Sequence

from newsparse.document import Mark, Segment
from newsparse.read.labelled_head import UNUSED, find_head
from newsparse.read.lines import Line, count_words, ends_sentence, fold, split_lines
from newsparse.read.markdown.blocks import (
    BULLET_RE,
    FOOTNOTE_RE,
    HEADING_RE,
    QUOTE_RE,
    UNDERLINE_RE,
    Group,
    group_blocks,
)
from newsparse.read.markdown.inline import cut_at_images, plain
from newsparse.read.markdown.record_head import find_record_head

LONGEST_CELL_WORDS = 30
"""Words of the longest cell of a table of data; a longer one is a paragraph that a table lays out."""
SAME = 0.5
"""Share of a labelled title's words that a heading of the text has if it is the headline as the page shows it."""

_BOLD_RE = re.compile(r"\*\*(?:[^*]|\*(?!\*))+\*\*$|__(?:[^_]|_(?!_))+__$")
_HEADING_IN_ITEM_RE = re.compile(r"(?<=[.)] )#{1,6}[ \t]+")
_CLOSING_RE = re.compile(r"(?:^|[ \t])#+[ \t]*$")
_BAR_RE = re.compile(r"(?<!\\)\|")
_WORD_RE = re.compile(r"[^\W_]+")


def read_markdown(source: str) -> Iterator[Segment]:
    r"""The segments of a Markdown text.

    Example:
        >>> [(s.mark, s.text) for s in read_markdown("# Fire\n\nThe [old mill](http://x.test) burned.")]
        [('heading', 'Fire'), ('', 'The old mill burned.')]
    """
    head = find_head(source) or find_record_head(source)
    if head is None:
        yield from _below_head(source, 0)
        return
    below = list(_below_head(source, head.end))
    for segment in head.segments:
        if segment.labelled == "title":
            at, is_sure = _find_headline(below, segment.text)
            if is_sure:
                below[at] = below[at]._replace(labelled="title")
            yield segment._replace(labelled=UNUSED) if at >= 0 else segment
        else:
            yield segment
    yield from below


def _find_headline(below: Sequence[Segment], title: str) -> tuple[int, bool]:
    """Which segment is the labelled title as the text shows it, ``-1`` for none, and whether that is sure.

    The label often has the site's name behind it, and sometimes the headline for search engines in its place: a heading
    with most of its words is a headline then, but perhaps of another article.
    """
    stated, likely = _words(title), -1
    for at, segment in enumerate(below):
        words = _words(segment.text)
        common = len(words & stated)
        if segment.mark != "heading" or segment.level > 2:
            likely = at if likely < 0 and words == stated and common > 2 else likely
        elif words <= stated and common >= max(1, SAME * len(stated)):
            return at, True
        elif common >= max(1, SAME * min(len(words), len(stated))) and likely < 0:
            likely = at
    return likely, False


def _cut(line: Line, start: int) -> Line:
    """A line from an offset on: the text of some services begins beside the last label of its head."""
    if line.start >= start:
        return line
    raw = line.raw[start - line.start :].lstrip()
    return line._replace(start=line.end - len(raw), raw=raw)


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD_RE.findall(text.casefold()))


def _below_head(source: str, start: int) -> Iterator[Segment]:
    """The segments of a text from a place on."""
    lines = [_cut(line, start) for line in split_lines(source) if line.end > start]
    if start and lines:
        lines[0] = lines[0]._replace(gap=True)
    for group in group_blocks(lines, source):
        if group.mark == "table":
            yield from _rows(group.lines)
        elif group.mark == "code" or group.is_address:
            yield _verbatim(group)
        else:
            yield from _inline(group.lines, group.mark, source)


def _rows(lines: Sequence[Line]) -> Iterator[Segment]:
    """A segment a row, a tab between its cells; the rule under the head belongs to the head."""
    start = lines[0].start
    for number, line in enumerate(lines):
        if number == 1:
            continue
        cells = [plain(cell).text for cell in _BAR_RE.split(line.raw.strip("| \t"))]
        text = "\t".join(cells).strip("\t")
        end = lines[1].end if not number else line.end
        if not text and not number and len(lines) > 2:  # a table without a head of its own
            continue
        words = [count_words(cell) for cell in cells]
        mark: Mark = "table" if max(words) <= LONGEST_CELL_WORDS else ""
        gap = lines[0].gap and start == lines[0].start
        yield Segment(start if start == lines[0].start else line.start, end, text, sum(words), gap, mark)
        start = end


def _verbatim(group: Group) -> Segment:
    """Code without its fences; of an address that only a link uses nothing is shown."""
    lines = group.lines
    text = "" if group.is_address else fold(" ".join(line.raw for line in lines[1:-1]))
    start, end = lines[0].start, lines[-1].end
    return Segment(start, end, text, count_words(text), lines[0].gap, group.mark, ended=ends_sentence(text))


def _inline(lines: Sequence[Line], mark: Mark, source: str) -> Iterator[Segment]:
    """The segments of a block: one, or where images stand in it, one for each and one for each stretch between."""
    start, end, gap = lines[0].start, lines[-1].end, lines[0].gap
    level, inner = _heading(lines) if mark == "heading" else (0, start + _opening(lines[0].raw, mark))
    for number, (first, last, is_image) in enumerate(cut_at_images(source, inner, end)):
        begin = first if number else start  # the mark belongs to the first piece
        if is_image:
            alt, address = plain(source[first:last]).image or ("", "")
            yield Segment(begin, last, alt, count_words(alt), gap, "image", image=address)
            continue
        raw = source[first:last]
        if mark == "heading":
            raw = _without_underline(raw, lines)
        elif mark == "number":
            raw = _HEADING_IN_ITEM_RE.sub("", raw, count=1)
        elif mark == "quote":
            raw = "\n".join(QUOTE_RE.sub("", line.strip(), count=1) for line in raw.splitlines())
        shown = plain(raw)
        bold: Mark = "bold" if not mark and _BOLD_RE.match(raw.strip()) else mark
        text, ended = shown.text, ends_sentence(shown.text)
        yield Segment(begin, last, text, count_words(text), gap, bold, level, linked=shown.linked, ended=ended)


def _heading(lines: Sequence[Line]) -> tuple[int, int]:
    """The level of a heading, and the offset of its words."""
    atx = HEADING_RE.match(lines[0].raw)
    if atx:
        return len(atx[1]), lines[0].start + atx.end()
    if len(lines) == 1:  # with no blank behind its sign
        return 1, lines[0].start + 1
    return (1 if lines[-1].raw.startswith("=") else 2), lines[0].start


def _without_underline(raw: str, lines: Sequence[Line]) -> str:
    """The words of a heading, without the line under it or the marks at its end."""
    underlined = len(lines) > 1 and UNDERLINE_RE.match(lines[-1].raw) and raw.endswith(lines[-1].raw)
    return raw[: len(raw) - len(lines[-1].raw)] if underlined else _CLOSING_RE.sub("", raw)


def _opening(raw: str, mark: Mark) -> int:
    """Characters of the mark before the words; a list's number is read and stays."""
    pattern = {"bullet": BULLET_RE, "quote": QUOTE_RE, "number": FOOTNOTE_RE}.get(mark)
    found = pattern.match(raw) if pattern else None
    return found.end() if found else 0
