"""Bylines that say whose reporter wrote: "From our correspondent in Lagos, Jane Example"."""

import re
from functools import lru_cache

from newsparse.cues.merged import either, merged
from newsparse.letters import CAPITAL
from newsparse.names import has_given_name, is_person_name

FEWEST_BLANKS = 2
"""Blanks in the shortest words for a paper's own reporter: "from our correspondent"."""
LONGEST_PLACE_WORDS, NAME_WORDS = 3, 2
"""Words of the longest place with no comma behind it, and those of the name that has to follow it."""

_COMMA = re.compile(r"\s?[:,]\s")
"""What stands between the reporter and the name: "From our own correspondent, Jane Example"."""


def is_own_reporter(phrase: str) -> bool:
    """Whether byline words say that a paper's own reporter wrote: "Van onze verslaggever", but not "Posted on by".

    Example:
        >>> is_own_reporter("From our correspondent"), is_own_reporter("Posted on by")
        (True, False)
    """
    return phrase.count(" ") >= FEWEST_BLANKS and phrase.rpartition(" ")[2].lower() not in merged("attribution", "by")


def names_start(text: str, stop: int) -> int:
    """Where the names begin, with the blank before them, behind byline words that end at ``stop`` and a place.

    Example:
        >>> names_start("From our reporter in Cork Jane Example", 17), names_start("By Jane Example in Cork", 2)
        (25, 2)
    """
    if placed := _place().match(text, stop):
        return placed.end() - 1
    if not is_own_reporter(text[:stop]):
        return stop
    if comma := _COMMA.match(text, stop):
        return comma.end() - 1
    opener, *tokens = text[stop:].split() or [""]
    if opener not in merged("attribution", "in_place"):
        return stop
    for at in range(1, min(LONGEST_PLACE_WORDS, len(tokens) - NAME_WORDS) + 1):
        name = " ".join(tokens[at : at + NAME_WORDS])
        if has_given_name(name) and is_person_name(name) and tokens[at - 1][:1].isupper():
            return text.index(name, stop) - 1
    return stop


@lru_cache(maxsize=1)
def _place() -> re.Pattern[str]:
    """A place with its comma: "De notre envoyée à Londres, Jeanne Exemple"."""
    return re.compile(rf"\s*{either(merged('attribution', 'in_place'))}\s[{CAPITAL}][^,]{{1,40}},\s")
