r"""Torn block: the lines between two blank lines that are one paragraph, torn at each link and each emphasis.

``get_text("\n")`` of a page that breaks its lines between its tags puts a blank line between the paragraphs. So what
stands between two blank lines is one paragraph, unless some of its lines stand by themselves; and these show that none
of them goes on with the line before it.
"""

from collections.abc import Sequence
from itertools import pairwise

from newsparse.cues import Cues
from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL
from newsparse.read.lines import Line, count_words, ends_sentence
from newsparse.read.text.continuation import hangs
from newsparse.read.text.next_line import continues
from newsparse.read.text.stands_alone import stands_alone

MOST_LINES = 40
"""Lines of the longest such paragraph."""
FEWEST_WORDS = 7
"""Words of the shortest."""
LONGEST_INSERT = 8
"""Words of the longest link or emphasis between two pieces of a sentence."""

_OPENS_RE = late_pattern(rf"[•●▪■◦‣·*+–—-] ?\S|\(?\w{{1,3}}[.)] [{CAPITAL}\d]|[{CAPITAL}][^:：.,]{{0,30}}[:：] ?\S")
"""How an entry of a list or a labelled line begins."""


def find_torn(lines: Sequence[Line], cues: Cues) -> frozenset[int]:
    """The places of the lines that go on with the one before them, in paragraphs that stand between blank lines.

    Args:
        lines: lines that are not blank.
        cues: the language's cues.
    """
    starts = [at for at, line in enumerate(lines) if line.gap or not at]
    places: list[int] = []
    for start, end in pairwise((*starts, len(lines))):
        if 1 < end - start <= MOST_LINES and ends_sentence(lines[end - 1].raw):
            block = [line.raw for line in lines[start:end]]
            if any(map(continues, block[1:])) and _is_one(block, cues):
                places += range(start + 1, end)
    return frozenset(places)


def _is_one(block: Sequence[str], cues: Cues) -> bool:
    """Whether each line of a block goes on with the one before it, or stands between two pieces of a sentence."""
    if sum(map(count_words, block)) < FEWEST_WORDS or stands_alone(block[0], cues):
        return False
    for at, (before, here) in enumerate(pairwise(block), 1):
        if continues(here):
            if before[-1] in ":：;；" and not ends_sentence(here):
                return False
            continue
        after = block[at + 1] if at + 1 < len(block) else None
        inserted = count_words(here) <= LONGEST_INSERT and (continues(after) if after else not ends_sentence(before))
        if not (inserted or (hangs(before, cues) and not ends_sentence(before))) or _OPENS_RE.match(here):
            return False
    return not any(stands_alone(line, cues) for line in block if line[0].isupper())
