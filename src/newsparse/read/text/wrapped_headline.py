"""Wrapped headline: whether a line goes on with the headline over it, in a narrower column than the text's below.

In a hard-wrapped text a headline stands in a column of its own, so its width tells nothing. What tells is its seam: a
small letter, a function word or a comma before the break; or the capitals that every long word of a headline has, where
the block ends with a shorter line that is nobody's name.
"""

import re

from newsparse.attribution.outlets import is_outlet_name
from newsparse.cues import Cues
from newsparse.late_pattern import late_pattern
from newsparse.letters import SMALL
from newsparse.names import has_given_name, is_person_name
from newsparse.read.lines import Line, count_words, ends_sentence

SHORTEST = 4
"""Words of the shortest line of a headline that goes on in the next one; a kicker has fewer."""
SHORTEST_REST = 3
"""Words of the shortest end of a headline that its capitals alone tell; two are a name or a section."""
LONG = 4
"""Letters of the words that a headline in title case sets with a capital."""
MOST_LINES = 4
"""Lines of the longest headline."""

_SMALL_RE = late_pattern(rf"[{SMALL}]")
_HANGING_RE = re.compile(r"[^\W\d_](?:,| ?[–—-])$")
_WORD_RE = re.compile(r"[^\W\d_]+")


def goes_on_as_headline(before: list[Line], line: Line, following: Line | None, cues: Cues) -> bool:
    """Whether a line goes on with the lines over it, which are a headline's.

    Args:
        before: the lines over it, none of them a byline or a date.
        line: the line, neither a byline nor a date.
        following: the line below it where no blank line stands between and no byline or date.
        cues: the language's cues.
    """
    last = before[-1].raw
    if len(before) >= MOST_LINES or count_words(before[0].raw) < SHORTEST or ends_sentence(last):
        return False
    if _SMALL_RE.match(line.raw) or _HANGING_RE.search(last):
        return True
    if last.rsplit(None, 1)[-1].casefold() in cues.words["function"]:
        return True
    return following is None and len(line.raw) < len(last) and _ends_capitalised(last, line.raw)


def _ends_capitalised(last: str, rest: str) -> bool:
    """Whether two lines are in title case or in capitals, and the second is nobody's name."""
    if count_words(rest) < SHORTEST_REST or ends_sentence(rest) or not (_is_title_case(last) and _is_title_case(rest)):
        return False
    return not (is_outlet_name(rest) or (is_person_name(rest) and has_given_name(rest)))


def _is_title_case(text: str) -> bool:
    return all(word[0].isupper() for word in _WORD_RE.findall(text) if len(word) >= LONG)
