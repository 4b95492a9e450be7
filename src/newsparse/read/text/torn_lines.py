r"""Which lines belong to one paragraph: fragments that ``get_text("\n")`` tore apart are joined again."""

from collections.abc import Iterator, Sequence
from functools import cache, partial

from newsparse.cues import Cues
from newsparse.read.lines import Line
from newsparse.read.text.continuation import closes_label, may_close_label, runs_on
from newsparse.read.text.hard_wrapped import find_column
from newsparse.read.text.link_inside import runs_on_past_link
from newsparse.read.text.next_line import NextLine
from newsparse.read.text.paragraph_so_far import ParagraphSoFar
from newsparse.read.text.stands_alone import is_known
from newsparse.read.text.torn_block import find_torn
from newsparse.read.text.unwrap import unwrap

TORN_GAPS = 0.02
"""Share of blank lines up to which a text is dense: ``get_text(strip=True)`` leaves few, those that text nodes hold."""


def group_lines(lines: Sequence[Line], cues: Cues) -> Iterator[Sequence[Line]]:
    """The lines of each paragraph, in order.

    Args:
        lines: lines that are not blank.
        cues: the language's cues: a line that ends in a function word runs on, one that is a cue stands by itself.
    """
    column = find_column(lines)
    if column is not None:
        yield from unwrap(lines, column, cues)
        return
    dense = len(lines) > 1 and sum(line.gap for line in lines) <= TORN_GAPS * len(lines)
    group: list[Line] = []
    so_far = ParagraphSoFar()
    look_up = cache(partial(is_known, cues=cues))  # a page repeats its short lines
    known_before = False
    inside = frozenset[int]() if dense else find_torn(lines, cues)
    for index, line in enumerate(lines):
        known = dense and look_up(line.raw)
        after = lines[index + 1] if index + 1 < len(lines) else None
        following = None if after is None or after.gap else after
        by_phrase, known_before = known or known_before, known
        goes_on = group and (not line.gap or closes_label(so_far.tail, line))
        if group and not (
            index in inside or (goes_on and _goes_on(so_far, NextLine(line.raw, following, dense, by_phrase), cues))
        ):
            yield group
            group, so_far = [], so_far.next_group()
        if not group and (after is None or (after.gap and not may_close_label(after))):
            yield [line]  # nothing can go on with it
            so_far = so_far.below(line)
            continue
        group.append(line)
        so_far = so_far.with_line(line, torn=dense)
    if group:
        yield group


def _goes_on(so_far: ParagraphSoFar, next_line: NextLine, cues: Cues) -> bool:
    return runs_on(so_far, next_line, cues) or runs_on_past_link(so_far, next_line, cues)
