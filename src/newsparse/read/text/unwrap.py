"""Unwrap: the lines of a hard-wrapped text as paragraphs again."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsparse.cues import Cues
from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL, SMALL
from newsparse.names import has_given_name, is_person_name
from newsparse.read.lines import Line, count_words, ends_sentence
from newsparse.read.text.hard_wrapped import MOST_FREE_CHARACTERS, Column, first_word, is_centred, reach
from newsparse.read.text.paragraph_so_far import PARAGRAPH
from newsparse.read.text.stands_alone import stands_alone
from newsparse.read.text.wrapped_headline import goes_on_as_headline

FEWEST_INDENT_BLANKS = 2
"""Blanks by which the first line of a paragraph stands further in than the line before it."""
PARTED = 2
"""Blank lines behind finished sentences that show that blank lines part the paragraphs, and the same of indents."""
HEAD_LINES = 12
"""Lines at the top that may be a byline or a date of their own, as long as no paragraph has ended."""
BROKEN_OFF = 0.5
"""Share of the width that a line leaves free where even a small letter begins a line of its own: a list, verse."""

_SMALL_RE = late_pattern(rf"[{SMALL}]")
_ITEM_RE = re.compile(r"[•●▪■◦‣·*] ?\S")
_DASHED_RE = re.compile(r"[-–—] ?\S")
_DASHED_CAPITAL_RE = late_pattern(rf"[-–—] ?[\"'“”„«»]?[{CAPITAL}]")
_NUMBERED_RE = re.compile(r"\d{1,3}[.)] \S")


def unwrap(lines: Sequence[Line], column: Column, cues: Cues) -> Iterator[Sequence[Line]]:
    """The lines of each paragraph of a hard-wrapped text: parted at blank lines and where a line could go on.

    Args:
        lines: lines that are not blank.
        column: how they were wrapped.
        cues: the language's cues: a byline is no continuation of the headline over it.
    """
    indented = count_indented(lines) >= PARTED
    parted = indented or sum(line.gap and ends_sentence(one.raw) for one, line in pairwise(lines)) >= PARTED
    group: list[Line] = []
    in_head = True
    for at, line in enumerate(lines):
        in_head = in_head and at < HEAD_LINES
        if group and (
            line.gap
            or (in_head and any(_is_of_head(one, column, cues) for one in (group[-1], line)))
            or (
                _begins(group, line, column, parted=parted)
                and not (in_head and goes_on_as_headline(group, line, _next_in_block(lines, at, column, cues), cues))
            )
        ):
            yield group
            in_head = in_head and not _is_paragraph(group)
            group = []
        group.append(line)
    if group:
        yield group


def _next_in_block(lines: Sequence[Line], at: int, column: Column, cues: Cues) -> Line | None:
    """The line below one of a head's, where it belongs to the same block and is neither a byline nor a date."""
    following = lines[at + 1] if at + 1 < len(lines) else None
    return None if following is None or following.gap or _is_of_head(following, column, cues) else following


def count_indented(lines: Sequence[Line]) -> int:
    """How many lines stand further in than the finished sentence before them."""
    return sum(_is_indented(one, two) and ends_sentence(one.raw) for one, two in pairwise(lines) if not two.gap)


def _is_of_head(line: Line, column: Column, cues: Cues) -> bool:
    """Whether a line is a byline, a date or a name alone; one in lower case is short, for sentences go on so."""
    short = 2 * reach(line) <= column.width
    if short and " " in line.raw and is_person_name(line.raw) and has_given_name(line.raw):
        return True
    return (short or not _SMALL_RE.match(line.raw)) and stands_alone(line.raw, cues)


def _is_paragraph(group: Sequence[Line]) -> bool:
    return ends_sentence(group[-1].raw) and sum(count_words(line.raw) for line in group) >= PARAGRAPH


def _is_indented(before: Line, line: Line) -> bool:
    return line.indent >= before.indent + FEWEST_INDENT_BLANKS


def _begins(group: Sequence[Line], line: Line, column: Column, *, parted: bool) -> bool:
    """Whether a line begins a paragraph though no blank line stands before it."""
    before = group[-1]
    if is_centred(before, line) or _ITEM_RE.match(line.raw):
        return True
    free = column.width - reach(before) - first_word(line)
    ended = ends_sentence(before.raw) or before.raw[-1] in ":："
    if _DASHED_RE.match(line.raw):
        return ended or free >= MOST_FREE_CHARACTERS or _is_next_dashed(group[0], line)
    if _SMALL_RE.match(line.raw):
        return free >= BROKEN_OFF * column.width
    if ended and (_NUMBERED_RE.match(line.raw) or _is_indented(before, line)):
        return True
    exact = 0 if not parted or not column.free else MOST_FREE_CHARACTERS
    return free >= (exact if ended else MOST_FREE_CHARACTERS)


def _is_next_dashed(first: Line, line: Line) -> bool:
    """Whether a line behind a dash is the next entry of a list that such a line begins, and no clause of its own."""
    if not _DASHED_RE.match(first.raw):
        return False
    return bool(_DASHED_CAPITAL_RE.match(line.raw)) or not _DASHED_CAPITAL_RE.match(first.raw)
