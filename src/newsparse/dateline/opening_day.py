"""Opening day: the day with its year with which a report's first paragraph begins, before its first sentence.

Offices and small papers print it so: "(18.01.2018) Farmers fear …", "29.11.2022 – Several times …", "9 March 2024.
Where does …". It is no part of the sentence: a mark parts the two.
"""

import re
from datetime import date, datetime

from newsparse.cues import load
from newsparse.dateline.pieces import BEGIN, DASH
from newsparse.dates import find_stamps

LONGEST = 60
"""Characters in which such a day and its mark stand."""
OLDEST = 1995
"""Year before which no report of today was written: a chronicle opens with such a day, too."""

_SHUT = re.compile(rf"\s?[)\]]\s*(?:{DASH}\s*|[:.]\s*)?{BEGIN}")
_PARTED = re.compile(rf"\s?(?:\s{DASH}\s|{DASH}\s|[:|]\s|\.\s|[.,]?\s?(?=[„“\"«「『])){BEGIN}")


def opening_day(paragraph: str, language: str | None, order: str | None = None) -> datetime | date | None:
    """The day that a paragraph opens with; ``None`` where it has none, where that is a sentence's, or of long ago.

    Args:
        paragraph: the first of a report.
        language: ISO 639-1 code of the report's language; ``None`` for the month names of all.
        order: ``DMY``, ``MDY`` or ``YMD`` for numeric dates, where the caller knows.

    Example:
        >>> str(opening_day("(18.01.2018) Landwirte zittern vor der Seuche.", "de"))
        '2018-01-18'
        >>> print(opening_day("9 March 2024 was a day of rain.", "en"))
        None
    """
    text = paragraph[:LONGEST]
    shut = text[:1] in "(["
    if not text[shut : shut + 1].isalnum() or not any(map(str.isdigit, text)):
        return None
    stamp = next(iter(find_stamps(text, load(language), order)), None)
    if stamp is None or stamp.start > shut or stamp.label is not None or stamp.value is None:
        return None
    parted = (_SHUT if shut else _PARTED).match(paragraph, stamp.end, LONGEST)
    return stamp.value if parted and stamp.value.year >= OLDEST else None
