"""Markdown's blocks: which lines belong together, and what they are.

Understood: ATX and underlined headings, lists, block quotes, fenced code, pipe tables, footnotes, the addresses of
reference links, and paragraphs. A paragraph's lines are joined where the text is wrapped; where it is not, each line
is a paragraph, as in the text of services that write Markdown without blank lines. A hard break parts them always.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from newsparse.document import Mark
from newsparse.read.lines import Line, ends_sentence
from newsparse.read.markdown.inline import plain
from newsparse.read.text.hard_wrapped import WRAP_WIDEST

SETEXT = 25
"""Words of the longest line that the one under it makes a heading; a longer one stands over a rule."""

SENTENCES = 0.5
"""Share of the lines inside paragraphs that end as a sentence does, from which each is a paragraph; by chance a tenth
do."""

HEADING_RE = re.compile(r"(#{1,6})(?:[ \t]+|$|(?<=##)(?=\w))")
"""A heading's mark. Where writers leave out the blank, a single sign beside a word may be a hashtag's."""
_LONE_GLUED_RE = re.compile(r"#(?=\w)[^#]*$")
"""The mark of the first heading in a text whose others leave out the blank."""
_GLUED_RE = re.compile(r"#{2,6}\w")
UNDERLINE_RE = re.compile(r"(=+|-{2,})$")
BULLET_RE = re.compile(r"[*+-](?:[ \t]+(?:\[[ xX]\][ \t]+|#{1,6}[ \t]+)?|$)")
"""An item's mark, with the box of a list of tasks, or the mark of a heading that is the only thing in it."""
QUOTE_RE = re.compile(r">[ \t]?(?:\[![\w-]{2,20}\][+-]?[ \t]*)?")
"""A quotation's mark, with the kind of a box that some editors set as one: "> [!note]"."""
FOOTNOTE_RE = re.compile(r"\[\^[\w-]{1,20}\]:[ \t]*")
_NUMBER_RE = re.compile(r"\d{1,3}[.)][ \t]+")
_ADDRESS_RE = re.compile(r"\[[^\[\]]{1,200}\]:[ \t]*<?(?:https?:|/|#|mailto:|www\.)\S*(?:[ \t]+[\"'(].{0,300})?$")
_RULE_RE = re.compile(r"(?:\* ?){3,}$|(?:- ?){3,}$|(?:_ ?){3,}$")
_DIVISION_RE = re.compile(r":{3,}(?:$|[ \t]*(?:\{[^{}]*\}|[\w-]{1,40})[ \t]*:*$)")
"""Where pandoc begins and ends a division of a page: "::: {.lead}"."""
_FENCE_RE = re.compile(r"```|~~~")
_TABLE_RULE_RE = re.compile(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$")
_IMAGE_END_RE = re.compile(r"!\[[^\[\]]*\]\([^()]*(?:\([^()]*\)[^()]*)*\)\]?(?:\([^()]*\))?$")
_CONTINUES_RE = re.compile(r"[a-zà-öø-ÿ,.;:!?)\]»”’]|[–—-] ?[a-zà-ÿ]")


class Group(NamedTuple):
    """The lines of one block."""

    lines: Sequence[Line]
    mark: Mark
    is_address: bool = False
    """Whether it only says where a reference link leads or a division begins, which no reader sees."""


def group_blocks(lines: Sequence[Line], source: str) -> Iterator[Group]:
    """Lines grouped into block elements, in order."""
    wrapped = _is_wrapped(lines)
    at = 0
    if lines and _LONE_GLUED_RE.match(lines[0].raw) and any(_GLUED_RE.match(line.raw) for line in lines):
        yield Group(lines[:1], "heading")
        at = 1
    while at < len(lines):
        group = _group_at(lines, at, source, wrapped=wrapped)
        yield group
        at += len(group.lines)


def _is_wrapped(lines: Sequence[Line]) -> bool:
    """Whether a paragraph's lines break by their width: none is longer than any width, and few end with a sentence."""
    if any(len(line.raw) > WRAP_WIDEST and _is_long(line.raw) for line in lines):
        return False
    pairs = [(one.raw, two.raw) for one, two in pairwise(lines) if not (two.gap or _starts_block(one.raw))]
    prose = [ends_sentence(one) and not _CONTINUES_RE.match(two) for one, two in pairs if not _starts_block(two)]
    return sum(prose) < SENTENCES * len(prose) or not prose


def _is_long(raw: str) -> bool:
    """Whether a line's words are more than any wrapped line holds."""
    return not _starts_block(raw) and "|" not in raw and len(plain(raw).text) > WRAP_WIDEST


def _group_at(lines: Sequence[Line], at: int, source: str, *, wrapped: bool) -> Group:
    """The lines of the block that begins at a line, and what it is."""
    raw = lines[at].raw
    following = lines[at + 1] if at + 1 < len(lines) and not lines[at + 1].gap else None
    if _FENCE_RE.match(raw):
        return Group(lines[at : _fence_end(lines, at)], "code")
    if following and "|" in raw and "|" in following.raw and _TABLE_RULE_RE.match(following.raw):
        return Group(lines[at : _table_end(lines, at + 2)], "table")
    if HEADING_RE.match(raw):
        lone = not raw.strip("#") and following is not None and not _starts_block(following.raw)
        return Group(lines[at : at + 1 + lone], "heading")
    if following and UNDERLINE_RE.match(following.raw) and _may_be_underlined(raw, following.raw):
        return Group(lines[at : at + 2], "heading")
    if _ADDRESS_RE.match(raw) or _RULE_RE.match(raw) or _DIVISION_RE.match(raw):
        return Group(lines[at : at + 1], "", is_address=raw[0] in "[:")
    mark = _mark_of(raw)
    return Group(lines[at : _paragraph_end(lines, at, source, wrapped=wrapped)], mark)


def _mark_of(raw: str) -> Mark:
    if _RULE_RE.match(raw):
        return ""
    if BULLET_RE.match(raw):
        return "bullet"
    if _NUMBER_RE.match(raw) or FOOTNOTE_RE.match(raw):
        return "number"
    return "quote" if QUOTE_RE.match(raw) else ""


def _may_be_underlined(raw: str, line: str) -> bool:
    if line[0] == "=":
        return True
    return raw.count(" ") < SETEXT and not (ends_sentence(raw) and raw[-1] in ".…" and raw.count(" ") > SETEXT // 3)


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


def _paragraph_end(lines: Sequence[Line], at: int, source: str, *, wrapped: bool) -> int:
    """Where the paragraph ends that begins at a line."""
    quoted, listed = bool(QUOTE_RE.match(lines[at].raw)), bool(_mark_of(lines[at].raw))
    at += 1
    while at < len(lines):
        line, before = lines[at], lines[at - 1]
        raw = line.raw
        if line.gap or source.startswith("  ", before.end) or before.raw.endswith("\\"):
            break
        if not quoted and (_starts_block(raw) or (at + 1 < len(lines) and UNDERLINE_RE.match(lines[at + 1].raw))):
            break
        if raw.startswith("![") or (before.raw[-1] in ")]" and _IMAGE_END_RE.search(before.raw)):
            break
        if not (wrapped or quoted or (listed and line.indent) or _CONTINUES_RE.match(raw)):
            break
        at += 1
    return at


def _starts_block(raw: str) -> bool:
    if raw[:3] == ":::" and _DIVISION_RE.match(raw):
        return True
    return bool(HEADING_RE.match(raw) or _mark_of(raw) or _FENCE_RE.match(raw) or _RULE_RE.match(raw))
