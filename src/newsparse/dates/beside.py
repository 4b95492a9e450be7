"""Lines that hold a date beside short names: "Politics / March 7, 2021", "Jane Roe | Oslo | 12 March 2021"."""

import re

from newsparse.cues import Cues
from newsparse.cues.merged import merged
from newsparse.dates.clock import blank_out, find_clocks
from newsparse.dates.plain import plain
from newsparse.dates.stamps import Stamp
from newsparse.dates.words import LONGEST_LABEL, Lexicon, lexicon, words
from newsparse.late_pattern import late_pattern
from newsparse.letters import MARKS, begins_small
from newsparse.names import PARTICLES, PLACE_PARTICLES

LONGEST_LINE = 130
"""Characters of such a line: two dates with labels and times, a name, a place and a paper."""

MOST_WORDS = 9
"""Words of the names beside the date: a person's, a place's and a paper's. A sentence has more."""

LONGEST_ACCOUNT = 2
"""Words in small letters behind a byline word that name an account: "Posted by jane roe on 3 May 2024"."""

MOST_SIDES = 3
"""Stretches of names: before the first date, between two, behind the last."""

_WORD = late_pattern(rf"(?:[^\W_]|[{MARKS}])+(?:['’.-](?:[^\W_]|[{MARKS}])+)*")
_SITE = re.compile(r"[\w-]+(?:\.[\w-]+)?\.[a-z]{2,4}")
_NUMBER = re.compile(r"\d+")


def is_beside_names(line: str, cues: Cues, stamps: tuple[Stamp, ...]) -> bool:
    """Whether a line is dates with their words, and beside them nothing but names: of a section, place, paper, person.

    Args:
        line: one line of the text.
        cues: the text's language.
        stamps: what ``find_stamps`` gave for the line.

    Example:
        >>> from newsparse.cues import load
        >>> from newsparse.dates import find_stamps
        >>> cues = load("en")
        >>> line = "The Harbor Times, 14 March 2022"
        >>> is_beside_names(line, cues, find_stamps(line, cues))
        True
        >>> line = "The vote of 14 March 2022 was close"
        >>> is_beside_names(line, cues, find_stamps(line, cues))
        False
    """
    if not stamps or len(line) > LONGEST_LINE:
        return False
    lex = lexicon(cues)
    first, *later = _sides(plain(line), stamps)
    sides = [side for side in (first, *map(_without_in, later)) if _WORD.search(side)]
    named = [_named_words(side, lex) for side in sides]
    counts = [count for count in named if count]
    return None not in named and len(counts) < MOST_SIDES and sum(counts) <= MOST_WORDS


def _sides(line: str, stamps: tuple[Stamp, ...]) -> list[str]:
    """What stands between the dates, without times of day."""
    starts = [0, *(stamp.end for stamp in stamps)]
    ends = [*(stamp.start for stamp in stamps), len(line)]
    sides = [line[start:end] for start, end in zip(starts, ends, strict=True)]
    return [blank_out(side, (clock[:2] for clock in find_clocks(side, 0, len(side)))) for side in sides]


def _without_in(side: str) -> str:
    """What stands behind a date without the word for "in" that opens it: "in Local News"."""
    opening = _WORD.search(side)
    in_place, from_place = merged("attribution", "in_place"), merged("attribution", "from_place")
    told = opening is not None and opening[0] in in_place and opening[0] not in from_place
    return side[opening.end() :] if opening and told else side


def _named_words(side: str, lex: Lexicon) -> int | None:
    """How many words of names a stretch holds beside the words of dates; ``None`` if it holds a word of a sentence."""
    found = _WORD.findall(side)
    count = at = account = 0
    while at < len(found):
        labelled = _label_length(found, at, lex)
        word = found[at]
        at += labelled or 1
        if labelled or word.lower() in lex.filler or word.lower() in lex.beside:
            continue
        if _NUMBER.fullmatch(word) and at < len(found) and found[at].lower() in lex.beside:
            continue
        account = max(0, account - 1) if word.lower() not in merged("words", "byline") else LONGEST_ACCOUNT + 1
        if begins_small(word) and not (account or word.lower() in _small() or _SITE.fullmatch(word)):
            return None
        count += 1
    return count


def _label_length(found: list[str], at: int, lex: Lexicon) -> int:
    """How many words the label has that begins here, 0 for none."""
    for count in range(min(LONGEST_LABEL, len(found) - at), 0, -1):
        if " ".join(part for word in found[at : at + count] for part in words(word)) in lex.labels:
            return count
    return 0


def _small() -> frozenset[str]:
    """Words in lower case that stand inside names, before them, or before a name and a date."""
    return merged("words", "byline") | merged("words", "joiner") | PLACE_PARTICLES | PARTICLES
