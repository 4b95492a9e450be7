"""Places that only a list of them tells in small letters: towns of some papers, a town before its country."""

import re

from newsparse.dateline.pieces import WORDS

MOST_TOWNS_WORDS = 4
"""Words of a town before its country: "Ho Chi Minh City"."""

_TOWNS = frozenset(WORDS["towns"])
_REGIONS = frozenset(WORDS["regions"])
_CITIES = frozenset(town.casefold() for town in (*WORDS["towns"], *WORDS["cities"]))


def is_towns(match: re.Match[str]) -> bool:
    """Whether a town in small letters before a colon is a known one: others are speakers and topics."""
    return match["place"] in _TOWNS


def is_city(name: str) -> bool:
    """Whether a name is that of a city that lists know.

    Example:
        >>> is_city("SANTO DOMINGO"), is_city("Domingo")
        (True, False)
    """
    return name.casefold() in _CITIES


def is_in_region(place: str) -> bool:
    """Whether a town in any letters stands before the name of its country or state.

    Example:
        >>> is_in_region("Nairobi, Kenya"), is_in_region("Jane Roe, Mayor"), is_in_region("Kenya, Uganda")
        (True, False, False)
    """
    town, _, region = place.partition(", ")
    return region in _REGIONS and town not in _REGIONS and town.count(" ") < MOST_TOWNS_WORDS


def is_town(text: str) -> bool:
    """Whether a line is nothing but a town that lists know, alone or before its country.

    Example:
        >>> is_town("AMSTERDAM"), is_town("Selby, Kenya"), is_town("Sport")
        (True, True, False)
    """
    return is_city(text) or is_in_region(text)
