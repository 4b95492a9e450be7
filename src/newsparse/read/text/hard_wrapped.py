"""Hard-wrapped text: e-mail, archives and old terminals break a line wherever the next word would not have fitted."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL, CLOSING_MARKS, SENTENCE_ENDS, SMALL
from newsparse.read.lines import UNSPACED, Line, ends_sentence

WRAP_WIDEST = 110
"""No e-mail or terminal wraps wider."""
WRAP_NARROWEST = 24
"""Characters of the narrowest column; short lines of menus are no column."""
NARROWEST_UNSPACED = 12
"""The same in Chinese and its like, whose characters are twice as wide."""
NARROWEST_SHOWN_BY_FEW = 40
"""Characters of the narrowest column that a few lines show, or lines of uneven length: verse is narrower."""
WRAP_LINES = 6
"""Line ends inside sentences that show a width; fewer show none unless sentences go on behind them."""
FEW_LINES = 2
"""Line ends that show a width when sentences go on behind them: a short text of two-line paragraphs."""
FEW_ALONE = 3
"""The same in a script without case where no line shows that sentences go on: each has but one."""
FEW_UNEVEN = 3
"""The same where lines leave some characters free."""
WRAP_SHARE = 0.9
"""Share of line ends inside sentences at which the next word would not have fitted."""
GOING_ON = 0.4
"""Share of the line ends inside sentences behind which a word in lower case stands, or that a comma ends: two words of
three in German, nine of ten elsewhere. Lists of headlines and the lines of a head have next to none."""
HEAD_LINES = 8
"""Lines at the top and at the foot, among which those that fill half the column at most are a head's, or the page's
below the text: they show no width."""
MOST_FREE_CHARACTERS = 10
"""Characters that an unfinished line may leave free and still go on: software counts widths in its own ways, and what
people break by hand is uneven."""
FREE_UNSPACED = 2
"""The same in a script without blanks: marks that may not begin a line hang over its end."""
FEWEST_CENTRED_BLANKS = 8
"""Blanks in front of a line that is set in the middle rather than indented."""

_SMALL_RE = late_pattern(rf"[\W_]*[{SMALL}]")
_CASED_RE = late_pattern(rf"[\W_]*[{CAPITAL}{SMALL}]")
_COMMA_RE = late_pattern(r"[,،、;؛，–—-]$")
_RUNNING_RE = late_pattern(rf"(?:[{SENTENCE_ENDS}][{CLOSING_MARKS}]*|[,،]) \S|[。！？，、]\S")
_UNSPACED_RE = late_pattern(rf"[^\w\s]{{0,2}}[{UNSPACED}]")
_ANY_UNSPACED_RE = late_pattern(f"[{UNSPACED}]")

Pair = tuple[Line, Line]


class Column(NamedTuple):
    """How a text's lines were wrapped."""

    width: int
    """Characters of its widest line."""
    free: int
    """Characters that a line may leave free though the next word would have fitted: 0 where software broke them."""


def find_column(lines: Sequence[Line]) -> Column | None:
    """The column in which a text's lines were wrapped, ``None`` when they were not.

    Args:
        lines: lines that are not blank.
    """
    pairs = [(one, two) for one, two in pairwise(lines) if not two.gap and not is_centred(one, two)]
    if not pairs or (width := _width(pairs)) > 2 * WRAP_WIDEST:
        return None
    if _shows(pairs, width, 0) >= WRAP_LINES and _is_column(pairs, width):
        return Column(width, 0)
    pairs = _without_ends(pairs, lines, width)
    width = _width(pairs)
    if not pairs or not _is_column(pairs, width) or _goes_past(lines, width):
        return None
    if _sentences_go_on(pairs):
        return _shown_by_few(pairs, width)
    caseless = not any(_CASED_RE.match(two.raw) for _, two in pairs)
    broken = any(not ends_sentence(one.raw) for one, _ in pairs)  # else the lines are short paragraphs, alike by chance
    return (
        Column(width, 0)
        if caseless and broken and _shows(pairs, width, 0) >= FEW_ALONE and _blocks_end(pairs)
        else None
    )


def _shown_by_few(pairs: Sequence[Pair], width: int) -> Column | None:
    """The column that a few lines show, or lines that leave some characters free."""
    if _is_unspaced(pairs):  # no case tells; every line but a paragraph's last must be as long as the column is wide
        even = all(reach(one) >= width - FREE_UNSPACED or ends_sentence(one.raw) for one, _ in pairs)
        shown = even and _shows(pairs, width, FREE_UNSPACED) >= FEW_LINES
        return Column(width, FREE_UNSPACED) if shown else None
    if width < NARROWEST_SHOWN_BY_FEW:
        return None
    if _shows(pairs, width, 0) >= FEW_LINES:
        return Column(width, 0)
    return Column(width, MOST_FREE_CHARACTERS) if _shows(pairs, width, MOST_FREE_CHARACTERS) >= FEW_UNEVEN else None


def is_centred(one: Line, two: Line) -> bool:
    """Whether two lines are set in the middle of the page, each with its own indent."""
    return max(one.indent, two.indent) >= FEWEST_CENTRED_BLANKS and one.indent != two.indent


def reach(line: Line) -> int:
    """The column in which a line ends; in a script without blanks two Latin letters or figures are as wide as one."""
    if line.raw.isascii() or not _ANY_UNSPACED_RE.search(line.raw[:8]):
        return line.indent + len(line.raw)
    narrow = len(line.raw.encode("ascii", "ignore"))
    return line.indent + len(line.raw) - narrow // 2


def first_word(line: Line) -> int:
    """Characters that the first word of a line takes at the end of the line before, the blank included."""
    if _UNSPACED_RE.match(line.raw):
        return 1
    return 1 + len(line.raw.split(None, 1)[0])


def _width(pairs: Sequence[Pair]) -> int:
    lengths = [
        reach(line) for pair in pairs for line in pair if " " in line.raw or _ANY_UNSPACED_RE.search(line.raw[:8])
    ]
    return max(lengths, default=0)


def _is_column(pairs: Sequence[Pair], width: int) -> bool:
    return (NARROWEST_UNSPACED if _is_unspaced(pairs) else WRAP_NARROWEST) <= width <= WRAP_WIDEST


def _is_unspaced(pairs: Sequence[Pair]) -> bool:
    return all(_ANY_UNSPACED_RE.search(one.raw) for one, _ in pairs)


def _shows(pairs: Sequence[Pair], width: int, free: int) -> int:
    """How many line ends show a width: those that are full, and all inside sentences; 0 where too few of them are full.

    Args:
        pairs: the lines that follow each other.
        width: the width.
        free: characters that a full line may leave free.
    """
    full = [reach(one) + first_word(two) > width - free for one, two in pairs]
    counted = [is_full for (one, _), is_full in zip(pairs, full, strict=True) if is_full or not ends_sentence(one.raw)]
    return len(counted) if sum(counted) >= WRAP_SHARE * len(counted) else 0


def _without_ends(pairs: Sequence[Pair], lines: Sequence[Line], width: int) -> list[Pair]:
    """The pairs without those of a head or a foot: a headline over a name, a name over a date, a rule over a button."""
    last, first = lines[min(HEAD_LINES, len(lines)) - 1].start, lines[-min(HEAD_LINES, len(lines))].start
    return [
        (one, two)
        for one, two in pairs
        if last < two.start < first
        or not (_is_short(one, width) or _is_short(two, width) or _is_apart(one, two, width))
    ]


def _is_short(line: Line, width: int) -> bool:
    """Whether a line is no sentence's end and fills half the width at most."""
    return 2 * reach(line) <= width and not ends_sentence(line.raw) and not _SMALL_RE.match(line.raw)


def _is_apart(one: Line, two: Line, width: int) -> bool:
    """Whether an unfinished line leaves room for the word that follows, which begins large: a headline, a date."""
    if ends_sentence(one.raw) or _SMALL_RE.match(two.raw):
        return False
    return reach(one) + first_word(two) <= width - MOST_FREE_CHARACTERS


def _goes_past(lines: Sequence[Line], width: int) -> bool:
    """Whether a sentence stands on one line that is wider than the column."""
    return any(reach(line) > width + MOST_FREE_CHARACTERS and ends_sentence(line.raw) for line in lines)


def _sentences_go_on(pairs: Sequence[Pair]) -> bool:
    """Whether sentences run on from line to line: in lower case, or else in blocks of lines that each end with one."""
    inside = [(one.raw, two.raw) for one, two in pairs if not ends_sentence(one.raw)]
    cased = [(one, two) for one, two in inside if _CASED_RE.match(two)]
    going = sum(bool(_SMALL_RE.match(two) or _COMMA_RE.search(one)) for one, two in cased)
    if cased and going >= GOING_ON * len(cased):
        return True
    running = any(_RUNNING_RE.search(line.raw) for pair in pairs for line in pair)
    return running and len(inside) >= FEW_LINES and _blocks_end(pairs)


def _blocks_end(pairs: Sequence[Pair]) -> bool:
    """Whether each block of lines ends with a sentence."""
    starts = {one.start for one, _ in pairs}
    return all(ends_sentence(two.raw) for _, two in pairs if two.start not in starts)
