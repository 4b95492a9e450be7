"""Hard-wrapped text: e-mail, archives and old terminals break a line wherever the next word would not have fitted."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsparse.late_pattern import late_pattern
from newsparse.letters import SMALL
from newsparse.read.lines import UNSPACED, Line, ends_sentence

WRAP_WIDEST = 110
"""No e-mail or terminal wraps wider."""
WRAP_NARROWEST = 24
"""Characters of the narrowest column; short lines of menus are no column."""
NARROWEST_UNSPACED = 12
"""The same in Chinese and its like, whose characters are twice as wide."""
WRAP_LINES = 6
"""Line ends inside sentences that show a width; fewer show none unless most lines go on in lower case."""
FEW_LINES = 3
"""Line ends that show a width when the lines go on in lower case: a short text of two-line paragraphs."""
WRAP_SHARE = 0.9
"""Share of line ends inside sentences at which the next word would not have fitted."""
LOWER_SHARE = 0.6
"""Share of a few line ends that a word in lower case must follow."""
FEWEST_CENTRED_BLANKS = 8
"""Blanks in front of a line that is set in the middle rather than indented."""
FEWEST_INDENT_BLANKS = 2
"""Blanks by which the first line of a paragraph stands further in than the line before it."""
MOST_FREE_CHARACTERS = 10
"""Characters that an unfinished line may leave free and still go on: software counts widths in its own ways."""

_SMALL_RE = late_pattern(rf"[{SMALL}]")
_UNSPACED_RE = late_pattern(f"[{UNSPACED}]")
_ITEM_RE = re.compile(r"(?:[•●▪■◦‣·*]|[-–—] ) ?\S")
_NUMBERED_RE = re.compile(r"\d{1,3}[.)] \S")


def find_width(lines: Sequence[Line]) -> int:
    """The width at which a text's lines were wrapped, in characters; 0 when they were not.

    Args:
        lines: lines that are not blank.
    """
    pairs = [(one, two) for one, two in pairwise(lines) if not two.gap and not _is_centred(one, two)]
    lengths = [_reach(line) for pair in pairs for line in pair if " " in line.raw or _UNSPACED_RE.match(line.raw)]
    width = max(lengths, default=0)
    unspaced = bool(pairs) and all(_UNSPACED_RE.match(one.raw) for one, _ in pairs)
    if not (NARROWEST_UNSPACED if unspaced else WRAP_NARROWEST) <= width <= WRAP_WIDEST:
        return 0
    full = [_reach(one) + _next_word(two) > width for one, two in pairs]
    counted = [
        fits_not for (one, _), fits_not in zip(pairs, full, strict=True) if fits_not or not ends_sentence(one.raw)
    ]
    if sum(counted) < WRAP_SHARE * len(counted) or len(counted) < FEW_LINES:
        return 0
    if len(counted) >= WRAP_LINES:
        return width
    if unspaced:  # no case tells; every line but a paragraph's last must be as long as the column is wide
        even = all(_reach(one) >= width - 1 or ends_sentence(one.raw) for one, _ in pairs)
        return width if even else 0
    small = sum(bool(_SMALL_RE.match(two.raw)) for _, two in pairs)
    return width if small >= LOWER_SHARE * len(pairs) else 0


def unwrap(lines: Sequence[Line], width: int) -> Iterator[Sequence[Line]]:
    """The lines of each paragraph of a hard-wrapped text: parted at blank lines and where a line could go on."""
    group: list[Line] = []
    for line in lines:
        if group and (line.gap or _begins(group[-1], line, width)):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _begins(before: Line, line: Line, width: int) -> bool:
    """Whether a line begins a paragraph though no blank line stands before it."""
    if _is_centred(before, line) or _ITEM_RE.match(line.raw):
        return True
    if _SMALL_RE.match(line.raw):
        return False
    ended = ends_sentence(before.raw) or before.raw[-1] == ":"
    if ended and _NUMBERED_RE.match(line.raw):
        return True
    if ended and line.indent >= before.indent + FEWEST_INDENT_BLANKS:
        return True
    free = width - _reach(before) - _next_word(line)
    return free >= (0 if ended else MOST_FREE_CHARACTERS)


def _is_centred(one: Line, two: Line) -> bool:
    """Whether two lines are set in the middle of the page, each with its own indent."""
    return max(one.indent, two.indent) >= FEWEST_CENTRED_BLANKS and one.indent != two.indent


def _reach(line: Line) -> int:
    return line.indent + len(line.raw)


def _next_word(line: Line) -> int:
    """Characters that the first word of a line takes at the end of the line before, the blank included."""
    if _UNSPACED_RE.match(line.raw):
        return 1
    return 1 + len(line.raw.split(None, 1)[0])
