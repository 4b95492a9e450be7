"""Channels: what stands before a colon in a credit and says whose the photographer is: "ABC Western Qld: Jane Roe"."""

from newsparse.attribution.agencies import find_agency
from newsparse.attribution.byline.house import is_acronym
from newsparse.attribution.cue_words import words
from newsparse.attribution.outlets import is_outlet_name
from newsparse.attribution.picture_notes import is_picture_note
from newsparse.names import is_person_name

MOST_WORDS = 5
"""Words of the longest regional channel's name."""


def is_channel(before: str, behind: str) -> bool:
    """Whether words before a colon are a channel, an agency or a note, and those behind it whom it names.

    Args:
        before: what stands before the colon.
        behind: what stands behind it.

    Example:
        >>> is_channel("ABC Western Qld", "Jane Roe"), is_channel("Supplied", "Selby Shire")
        (True, True)
        >>> is_channel("Votes", "Jane Roe")
        False
    """
    if find_agency(before) or is_outlet_name(before):
        return True
    if before[:1].isupper() and is_picture_note(before.lower()):
        return not behind[0].islower() and not any(map(str.isdigit, behind))
    first, *others = before.split() or [""]
    regional = is_acronym(first) and 0 < len(others) < MOST_WORDS and all(word[0].isupper() for word in others)
    return regional and " " in behind and is_person_name(behind, words().no_name)
