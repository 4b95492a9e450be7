"""Dates that no form reads: of a calendar that nobody converts, or with a month that no list knows."""

from newsparse.cues import Cues
from newsparse.dates.lines import LONGEST_RELATIVE, unknown_words
from newsparse.dates.plain import states_other_day

YEARS = range(1300, 2700)
"""Years that pages print, by whatever calendar they count."""
LAST_DAY = 32
"""The last day of the longest month: of Nepal's calendar."""


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
