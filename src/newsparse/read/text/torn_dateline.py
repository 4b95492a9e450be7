"""Torn dateline: a dateline on a line of its own, or its place alone over the agency or the dash that stood behind it.

A page sets the place in an element of its own, so that a dump tears "LONDON (Reuters) - A harbour …" after "LONDON", or
"AUBURN, Wash. — A harbour …" after the dash.
"""

from newsparse.cues import Cues
from newsparse.dateline import find_dateline, opens_in_capitals
from newsparse.read.lines import count_words
from newsparse.read.text.next_line import NextLine
from newsparse.read.text.stands_alone import stands_alone

MOST_PLACE_WORDS = 6
"""Words of the longest place: "RANCHO SANTA FE, California"."""
MOST_WORDS = 8
"""Words of the longest dateline that ends in its dash."""
FEWEST_WORDS = 8
"""Words of the shortest line behind a place; an entry of a list has fewer."""

_OPENS = frozenset("(（–—")


def follows_place(before: str, next_line: NextLine, cues: Cues) -> bool:
    """Whether a line goes on with the dateline of which the line before it is the place.

    Args:
        before: the line before, all that its paragraph has.
        next_line: the line, and what follows it: another dash makes a list of both.
        cues: the language's cues.
    """
    here = next_line.here
    if here[0] not in _OPENS or not before[0].isupper() or count_words(here) < FEWEST_WORDS:
        return False
    if count_words(before) > MOST_PLACE_WORDS or _is_listed(next_line) or stands_alone(before, cues):
        return False
    found = find_dateline(f"{before} {here}")
    if found is None or found.place is None or not before.startswith(found.place):
        return False
    one_word = " " not in found.place.partition(",")[0]  # "Jane Roe" over "(AP) -" is a byline
    return opens_in_capitals(found.place) or (found.agency is not None and one_word)


def _is_listed(next_line: NextLine) -> bool:
    """Whether the line below begins with the same mark: both are entries of a list."""
    below = next_line.following
    return below is not None and below.raw[0] == next_line.here[0]


def opens_dateline(before: str, here: str) -> bool:
    """Whether two lines are a dateline and the sentence after it: "AUBURN, Wash. —".

    Args:
        before: the line before.
        here: the line.
    """
    if before[-1] not in "–—-" or before.count(" ") >= MOST_WORDS:
        return False
    return before.split(",", 1)[0].rstrip(" –—-").isupper() or find_dateline(f"{before} {here}") is not None
