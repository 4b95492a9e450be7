"""Dates that no form reads: of a calendar that nobody converts, with a month that no list knows, or without a year."""

from newsparse.cues import Cues
from newsparse.dates.lines import LONGEST_RELATIVE, unknown_words
from newsparse.dates.patterns import clocks
from newsparse.dates.plain import joined, states_other_day
from newsparse.dates.words import lexicon, words
from newsparse.letters import is_caseless

YEARS = range(1300, 2700)
"""Years that pages print, by whatever calendar they count."""
LAST_DAY = 32
"""The last day of the longest month: of Nepal's calendar."""
LONGEST_WITHOUT_YEAR = 90
"""Characters of the longest line of days and times without a year: when a text was published and when changed."""


def is_unread_date(line: str, cues: Cues) -> bool:
    """Whether a line of a language without a file is a day, one word and a year, beside the words of dates.

    In the languages with a file every form is known: what looks like one there is a headline.

    Example:
        >>> from newsparse.cues import load
        >>> is_unread_date("२८ फागुन २०८०", load("ne")), is_unread_date("28 Phagun 2080", load("en"))
        (True, False)
        >>> is_unread_date("12 soba od 1926", load("hr"))
        False
    """
    if cues.language is not None or len(line) > LONGEST_RELATIVE or not any(map(str.isdigit, line)):
        return False
    found = unknown_words(line, cues, ())
    numbers = [int(word) for word in found if word.isdecimal()]
    if not found:
        return states_other_day(line)
    if len(found) != 3 or len(numbers) != 2:
        return False
    return min(numbers) in range(1, LAST_DAY + 1) and max(numbers) in YEARS


def is_day_without_year(line: str, cues: Cues) -> bool:
    """Whether a line is a day without its year, or a time of today, and at most one word beside its time.

    Nobody can say which day it is, but it is no headline either.

    Example:
        >>> from newsparse.cues import load
        >>> is_day_without_year("Tuesday, Jan 10", load("en")), is_day_without_year("Today, 15:02 World", load("en"))
        (True, True)
        >>> is_day_without_year("The 9 May parade", load("en"))
        False
    """
    if len(line) > LONGEST_WITHOUT_YEAR or not any(map(str.isdigit, line)):
        return False
    known = lexicon(cues).months
    found = unknown_words(line, cues, ())
    days = [word for word in found if word.isdecimal() and int(word) < LAST_DAY]
    named = [word for word in found if not word.isdecimal()]
    months = sum(joined(word.lower()) in known for word in named)
    timed = bool(clocks().shape.search(line))
    if not (months and days) and not (timed and len(named) < sum(1 for _ in words(line))):
        return False
    return len(named) - months <= (timed and not any(map(is_caseless, named)))
