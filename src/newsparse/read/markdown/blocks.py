"""Markdown to segments: what reader services and html2text hand over.

Understood: ATX and underlined headings, lists, block quotes, fenced code, pipe tables, images (also linked ones),
links, emphasis, escapes. A paragraph's lines are joined; a hard break (two blanks at the end) parts them.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from newsparse.document import Mark, Segment
from newsparse.read.lines import Line, count_words, ends_sentence, fold, split_lines
from newsparse.read.markdown.inline import cut_at_images, plain

ENOUGH = 2
"""Marks other than links that make a text Markdown; a single one may be an accident."""

_HEADING_RE = re.compile(r"(#{1,6})(?:[ \t]+|$)")
_UNDERLINE_RE = re.compile(r"(=+|-{2,})$")
_RULE_RE = re.compile(r"(?:\* ?){3,}$|(?:- ?){3,}$|(?:_ ?){3,}$")
_BULLET_RE = re.compile(r"[*+-](?:[ \t]+|$)")
_NUMBER_RE = re.compile(r"\d{1,3}[.)][ \t]+")
_QUOTE_RE = re.compile(r">[ \t]?")
_FENCE_RE = re.compile(r"```|~~~")
_TABLE_RULE_RE = re.compile(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$")
_LINK_RE = re.compile(r"!?\[[^\[\]\n]{0,300}\]\((?:https?:|/|#|mailto:|javascript:|[\w./-]+\.\w)")
_BLANK_LINE_RE = re.compile(r"\n[ \t\r]*\n|\r[ \t]*\r")
_ATX_RE = re.compile(r"^#{1,6} \S", re.MULTILINE)
_STRONG_RE = re.compile(r"\*\*[^\s*][^*\n]{0,300}\*\*")
_COLUMNS_RE = re.compile(r"^\|?[ \t]*:?-{3,}:?[ \t]*\|", re.MULTILINE)
_CITED_RE = re.compile(r"^> \S", re.MULTILINE)
_BOLD_RE = re.compile(r"\*\*(?:[^*]|\*(?!\*))+\*\*$|__(?:[^_]|_(?!_))+__$")


def read_markdown(source: str) -> Iterator[Segment]:
    r"""The segments of a Markdown text.

    Example:
        >>> [(s.mark, s.text) for s in read_markdown("# Fire\n\nThe [old mill](http://x.test) burned.")]
        [('heading', 'Fire'), ('', 'The old mill burned.')]
    """
    lines = list(split_lines(source))
    for mark, group in _blocks(lines, source):
        if mark in ("code", "table"):
            yield _verbatim(group, mark)
        else:
            yield from _inline(group, mark, source)


def _blocks(lines: Sequence[Line], source: str) -> Iterator[tuple[Mark, Sequence[Line]]]:
    """Lines grouped into block elements, each with its mark."""
    at = 0
    while at < len(lines):
        mark, end = _block_at(lines, at, source)
        yield mark, lines[at:end]
        at = end


def _block_at(lines: Sequence[Line], at: int, source: str) -> tuple[Mark, int]:
    raw = lines[at].raw
    following = lines[at + 1] if at + 1 < len(lines) else None
    if _FENCE_RE.match(raw):
        return "code", _fence_end(lines, at)
    if following and not following.gap and "|" in raw and "|" in following.raw and _TABLE_RULE_RE.match(following.raw):
        return "table", _table_end(lines, at + 2)
    if _HEADING_RE.match(raw):
        return "heading", at + 1
    if following and not following.gap and _UNDERLINE_RE.match(following.raw):
        return "heading", at + 2
    for mark, pattern in (("bullet", _BULLET_RE), ("number", _NUMBER_RE), ("quote", _QUOTE_RE)):
        if pattern.match(raw) and not _RULE_RE.match(raw):
            return mark, _paragraph_end(lines, at, source)  # type: ignore[return-value]  # the tuple's first are Marks
    return "", _paragraph_end(lines, at, source)


def _fence_end(lines: Sequence[Line], at: int) -> int:
    fence = lines[at].raw[:3]
    for index in range(at + 1, len(lines)):
        if lines[index].raw.startswith(fence):
            return index + 1
    return at + 1  # a fence that is never closed is just a line


def _table_end(lines: Sequence[Line], at: int) -> int:
    while at < len(lines) and not lines[at].gap and "|" in lines[at].raw:
        at += 1
    return at


def _paragraph_end(lines: Sequence[Line], at: int, source: str) -> int:
    quoted = bool(_QUOTE_RE.match(lines[at].raw))
    at += 1
    while at < len(lines):
        raw, before = lines[at].raw, lines[at - 1]
        broken = lines[at].gap or source.startswith("  ", before.end)
        if broken or (not quoted and _starts_block(raw)) or raw.startswith("![") or before.raw.endswith(")"):
            break
        at += 1
    return at


def _starts_block(raw: str) -> bool:
    return bool(
        _HEADING_RE.match(raw)
        or _BULLET_RE.match(raw)
        or _NUMBER_RE.match(raw)
        or _QUOTE_RE.match(raw)
        or _FENCE_RE.match(raw)
        or _RULE_RE.match(raw)
    )


def _verbatim(group: Sequence[Line], mark: Mark) -> Segment:
    start, end = group[0].start, group[-1].end
    if mark == "table":
        rule = group[1]
        cells = [line.raw.strip("| \t").split("|") for line in group if line is not rule]
        rows = [" | ".join(plain(cell).text for cell in row) for row in cells]
    else:
        rows = [line.raw for line in group[1:-1]]  # without its fences
    text = fold(" ".join(rows))
    return Segment(start, end, text, count_words(text), group[0].gap, mark, ended=ends_sentence(text))


def _inline(group: Sequence[Line], mark: Mark, source: str) -> Iterator[Segment]:
    start, end, level = group[0].start, group[-1].end, 0
    inner = start
    if mark == "heading":
        atx = _HEADING_RE.match(group[0].raw)
        level = len(atx[1]) if atx else (1 if group[-1].raw.startswith("=") else 2)
        inner = start + (atx.end() if atx else 0)
    elif mark in ("bullet", "quote"):
        match = (_BULLET_RE if mark == "bullet" else _QUOTE_RE).match(group[0].raw)
        inner = start + (match.end() if match else 0)
    for number, (first, last, is_image) in enumerate(cut_at_images(source, inner, end)):
        begin = first if number else start  # the mark belongs to the first piece
        if is_image:
            alt, address = plain(source[first:last]).image or ("", "")
            yield Segment(begin, last, alt, count_words(alt), group[0].gap, "image", image=address)
            continue
        raw = source[first:last]
        if mark == "heading":
            raw = raw.rstrip("#=- \t\r\n") if len(group) > 1 or level else raw
        elif mark == "quote":
            raw = "\n".join(_QUOTE_RE.sub("", line.strip(), count=1) for line in raw.splitlines())
        shown = plain(raw)
        bold: Mark = "bold" if not mark and _BOLD_RE.match(raw.strip()) else mark
        text, ended = shown.text, ends_sentence(shown.text)
        yield Segment(begin, last, text, count_words(text), group[0].gap, bold, level, linked=shown.linked, ended=ended)


def looks_like_markdown(source: str) -> bool:
    """Whether a text holds marks that only Markdown has: links, images, headings, emphasis.

    Example:
        >>> looks_like_markdown("See [the map](http://x.test/map).")
        True
    """
    if "](" in source and _LINK_RE.search(source):
        return True
    if not _BLANK_LINE_RE.search(source):
        return False  # blocks stand apart in Markdown; a list of "# topics" is none
    headings = _count(_ATX_RE, source) if "#" in source else 0
    bold = _count(_STRONG_RE, source) if "**" in source else 0
    tables = _count(_COLUMNS_RE, source) if "|" in source and "--" in source else 0
    quotes = _count(_CITED_RE, source) if "\n>" in source else 0
    return headings + bold + tables + quotes >= ENOUGH and bool(headings or bold or tables)


def _count(pattern: re.Pattern[str], source: str) -> int:
    return sum(1 for _ in islice(pattern.finditer(source), ENOUGH + 1))
