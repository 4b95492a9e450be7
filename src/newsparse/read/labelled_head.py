"""Labelled head: the lines over a text that say what is what: YAML front matter, and those of reader services."""

import re
from collections.abc import Iterator, Sequence
from types import MappingProxyType
from typing import NamedTuple

from newsparse.document import Segment
from newsparse.read.lines import Line, count_words, fold, split_lines

LONGEST_HEAD_LINES = 80
"""Lines of the longest front matter that is looked at."""
LONGEST_READER_LINES = 15
"""Lines of a reader service's head: title, address, date, notes of its own, the label of the text."""
LABEL = "label"
"""What a label itself is labelled, so that it is no text of its own."""
UNUSED = "other"
"""A labelled value that fills no field."""

_FIELDS = MappingProxyType(
    {
        **dict.fromkeys(("title", "headline"), "title"),
        **dict.fromkeys(("subtitle", "standfirst", "deck", "dek"), "subtitle"),
        **dict.fromkeys(("author", "authors", "byline", "by", "creator", "writer"), "byline"),
        **dict.fromkeys(
            ("date", "published", "published at", "published date", "published time", "publish date", "pubdate"),
            "published",
        ),
        **dict.fromkeys(("date published", "datepublished", "publication date", "created"), "published"),
        **dict.fromkeys(
            ("updated", "modified", "lastmod", "last modified", "date modified", "updated at", "datemodified"),
            "updated",
        ),
        **dict.fromkeys(("url", "url source", "source", "link", "canonical", "canonical url", "source url"), "url"),
        **dict.fromkeys(("site", "sitename", "site name", "publisher", "publication", "outlet"), "site"),
        **dict.fromkeys(("section", "category", "categories"), "section"),
        **dict.fromkeys(("tags", "keywords", "tag"), "tags"),
    }
)
"""The keys that feeds use, lower case, ``_`` and ``-`` as blanks, and the field that each states."""
_FENCES = MappingProxyType({"---": ("---", "..."), "+++": ("+++",)})
"""What opens front matter, YAML or TOML, and what closes it."""
_PAIR_RE = re.compile(r"([A-Za-z][\w -]{0,40})(?::(?:[ \t]+|$)|=[ \t]+)")
_ITEM_RE = re.compile(r"-[ \t]+")
_NAMED_ITEM_RE = re.compile(r"-[ \t]+(?:name:[ \t]+)?")
_READER_RE = re.compile(
    r"(Title|URL Source|Published Time|Markdown Content|Description|Author|Warning|Number of Pages):"
)
_QUOTED_RE = re.compile(r"(?:[>|]-?\s+)?([\"'])(.*)\1$", re.DOTALL)
_LIST_RE = re.compile(r"\[(.*)\]$", re.DOTALL)
_LISTED_RE = re.compile(r"(?:(?<=^)|(?<=, ))[\"']|[\"'](?=,|$)")
_FOLDS = (": >", ": >-", ": |", ": |-")
"""What opens a value that stands on the lines below."""
_EMPTY = frozenset({"", ">", ">-", "|", "|-", "null", "~", "none", "None", "[]", '""', "''"})


class Head(NamedTuple):
    """The head of a text."""

    segments: tuple[Segment, ...]
    end: int
    """Offset at which the text begins."""


def find_head(source: str) -> Head | None:
    r"""The head of a text, each label and each value a segment; ``None`` where it has none.

    Example:
        >>> head = find_head("---\ntitle: Old mill burns\nauthor: Jane Roe\n---\nRain fell.")
        >>> [(one.labelled, one.text) for one in head.segments]
        [('label', 'title:'), ('title', 'Old mill burns'), ('label', 'author:'), ('byline', 'Jane Roe')]
    """
    start = source[:400].lstrip("\ufeff \t\r\n")
    if not start.startswith((*_FENCES, "Title:", "URL Source:")):
        return None
    lines = first_lines(source)
    return _front_matter(lines) if start.startswith(tuple(_FENCES)) else _reader_head(lines)


def first_lines(source: str) -> list[Line]:
    """The first lines of a text that are not blank, as many as a head may have.

    Args:
        source: the whole text.
    """
    end = 0
    for _ in range(2 * LONGEST_HEAD_LINES):
        end = source.find("\n", end) + 1
        if not end:
            return list(split_lines(source))
    return list(split_lines(source[:end]))


def _front_matter(lines: Sequence[Line]) -> Head | None:
    ends = _FENCES.get(lines[0].raw.strip("\ufeff"), ())
    closing = next((at for at, line in enumerate(lines[1:LONGEST_HEAD_LINES], 1) if line.raw in ends), 0)
    if closing < 2:
        return None
    inside = lines[1:closing]
    pairs = sum(bool(_PAIR_RE.match(line.raw)) for line in inside)
    if not _PAIR_RE.match(inside[0].raw) or 2 * pairs < len(inside) - sum(line.raw[0] in "-#" for line in inside):
        return None
    segments = list(_segments(inside))
    if not any(segment.labelled in ("title", "byline", "published", "url") for segment in segments):
        return None
    segments[0] = segments[0]._replace(start=lines[0].start)
    segments[-1] = segments[-1]._replace(end=lines[closing].end)
    return Head(tuple(segments), lines[closing].end)


def _reader_head(lines: Sequence[Line]) -> Head | None:
    """The head that a reader service writes above a page's Markdown; ``None`` for any other text."""
    inside: list[Line] = []
    for line in lines[:LONGEST_READER_LINES]:
        if not _READER_RE.match(line.raw):
            break
        inside.append(line)
        if line.raw.startswith("Markdown Content:"):
            break
    labels = {line.raw.partition(":")[0] for line in inside}
    if len(labels) == 1 or not labels & {"URL Source", "Markdown Content"}:
        return None
    last, content = inside[-1], "Markdown Content:"
    if last.raw.startswith(content) and last.raw != content:  # the text begins on the same line
        inside[-1] = Line(last.start, last.start + len(content), content, last.indent, last.gap)
    return Head(tuple(_segments(inside)), inside[-1].end)


def _segments(lines: Sequence[Line]) -> Iterator[Segment]:
    """The segments of a head: each label, and its value with the field that it fills."""
    field, owner = UNUSED, UNUSED
    for line in _folded(lines):
        pair = _PAIR_RE.match(line.raw)
        if pair:
            key = re.sub(r"[_-]", " ", pair[1]).strip().lower()
            named = key == "name" and line.indent > 0  # "author:" over "name: Jane Roe"
            owner = owner if line.indent else _FIELDS.get(key, UNUSED)
            field = owner if named else _FIELDS.get(key, UNUSED)
            yield _segment(line, 0, len(pair[0].rstrip()), LABEL)
            if line.raw[pair.end() :] not in _EMPTY:
                yield _segment(line, pair.end(), len(line.raw), field)
            elif line.raw[pair.end() :]:
                yield _segment(line, pair.end(), len(line.raw), LABEL)
        else:
            yield _segment(line, 0, len(line.raw), field)


def _folded(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, those of a value that is written over several as one."""
    folds = False
    kept: Line | None = None
    for line in lines:
        if kept is not None and not (line.indent and _PAIR_RE.match(line.raw) is None):
            yield kept
            kept = None
        if kept is not None:
            kept = kept._replace(end=line.end, raw=f"{kept.raw} {line.raw}")
        elif folds and line.indent:
            kept = line
        else:
            yield line
        folds = line.raw.endswith(_FOLDS)
    if kept is not None:
        yield kept


def _segment(line: Line, start: int, end: int, labelled: str) -> Segment:
    text = line.raw[start:end]
    if labelled != LABEL:
        item = (_NAMED_ITEM_RE if labelled == "byline" else _ITEM_RE).match(text)
        text = _unquote(text[item.end() :] if item else text)
    text = fold(text)
    gap = line.gap and not start
    return Segment(line.start + start, line.start + end, text, count_words(text), gap, labelled=labelled)


def _unquote(text: str) -> str:
    """A value without the quotes and brackets that YAML puts around it."""
    listed = _LIST_RE.match(text)
    if listed:
        return _LISTED_RE.sub("", listed[1])
    quoted = _QUOTED_RE.match(text)
    if quoted is None:
        return text
    mark = quoted[1]
    escaped = "''" if mark == "'" else '\\"'
    return text if mark in quoted[2].replace(escaped, "") else quoted[2].replace(escaped, mark)
