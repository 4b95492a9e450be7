"""Units: the part of a house that a name is followed by: "Jane Example, ARD-Studio Rom", "Washington Bureau"."""

from newsparse.attribution.byline.channel_code import opens_with_code
from newsparse.attribution.byline.house import is_acronym, units
from newsparse.names import has_given_name

FEWEST_WORDS, MOST_WORDS = 2, 5
"""Words of a unit with its place or subject."""


def is_house_behind(text: str, name: str) -> bool:
    """Whether a piece behind a name is a house's or a part of one.

    Example:
        >>> [is_house_behind(text, "Jane Roe") for text in ("KXTV", "G1", "ARD-Studio Rom", "Jan Muster")]
        [True, True, True, False]
    """
    return is_acronym(text) or opens_with_code(text) or is_unit(text, name)


def is_unit(text: str, before: str) -> bool:
    """Whether a piece behind a name is a house's studio, desk or regional programme, by its first or last word.

    Args:
        text: the piece.
        before: the name before it; where that opens in capitals, names do ("ROE Jane, LEE Min-jun").

    Example:
        >>> [is_unit(text, "Jane Roe") for text in ("ARD-Studio Rom", "NDR Info", "Washington Bureau", "Jan Muster")]
        [True, True, True, False]
        >>> is_unit("LEE Min-jun", "ROE Jane"), is_unit("NDR Info", "")
        (False, True)
    """
    tokens = text.split()
    if not FEWEST_WORDS <= len(tokens) <= MOST_WORDS:
        return False
    first, last = tokens[0].lower(), tokens[-1].lower()
    if first in units() or last in units() or first.rpartition("-")[2] in units():
        return True
    opening = tokens[0].partition("-")[0]
    if not is_acronym(opening) or text.isupper() or has_given_name(opening.capitalize()):
        return False
    if any(token[0].islower() for token in tokens):
        return False
    opening_above = before.split(None, 1)[:1]
    return not any(map(str.isupper, opening_above))
