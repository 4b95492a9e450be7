"""What the words of a byline's piece are: an outlet, a degree, a role, a date, one name or several."""

import re
from functools import lru_cache

from newsparse.attribution.agencies import find_agency
from newsparse.attribution.byline.date_labels import is_date_label
from newsparse.attribution.byline.date_words import month_names
from newsparse.attribution.byline.house import has_organisation, is_quoted_house
from newsparse.attribution.cue_words import opened, words
from newsparse.cues import read_file
from newsparse.cues.merged import either, merged
from newsparse.cues.section_names import section_names
from newsparse.letters import CAPITAL_OR_CASELESS
from newsparse.names import PARTICLES, PLACE_OPENERS, SUFFIXES, has_given_name

LONGEST_NEWS = 3
"""Words of the longest outlet that is one by its last word "News" alone; "Jane Example for Example News" has more."""
SHORTEST_IN_CAPITALS = 2
"""Letters of the shortest word between a name and a place or house that may be in capitals as the whole line is."""
FEWEST_WORDS_OF_TWO = 4
"""Words of the shortest two names without a mark between them."""

_REGISTERED = "®™"
"""Marks behind degrees that a body grants: "CEPF®"."""
DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}", re.IGNORECASE)
"""A site's address as a name: "nfl.com"."""


@lru_cache(maxsize=1)
def before_place() -> re.Pattern[str]:
    """What stands between a name and a place: "Jane Example in Berlin"."""
    return re.compile(rf"\s+{either(_in_both_cases(merged('attribution', 'in_place')))}\s+(?={CAPITAL_OR_CASELESS})")


@lru_cache(maxsize=1)
def before_employer() -> re.Pattern[str]:
    """What stands between a name and whom it works for: "Jane Example for Reuters"."""
    words_before = merged("attribution", "for") | merged("attribution", "employed_by")
    found = either(_in_both_cases(words_before))
    article = either(merged("attribution", "article"))
    return re.compile(rf"(?:\s+|^){found}\s+(?=(?:{article}\s)?{CAPITAL_OR_CASELESS}|[\w-]{{1,40}}\.[a-z])")


def _in_both_cases(small: frozenset[str]) -> frozenset[str]:
    """Words between a name and what is said of it, and as a line in capitals writes them: "JANE EXAMPLE FOR THE POST".

    Words of one letter stay small: in capitals they are initials.
    """
    return small | {word.upper() for word in small if len(word) >= SHORTEST_IN_CAPITALS}


def is_section(name: str) -> bool:
    """Whether a name is a section's, or made of words that name sections: "Education", "World News"."""
    if name.casefold() in section_names():
        return True
    return find_agency(name) is None and all(word in words().no_name for word in name.lower().split())


def is_inside_house(left: list[str], right: list[str]) -> bool:
    """Whether "and" stands inside a house's name: "Ministry of Culture and Sport".

    Example:
        >>> is_inside_house(["Department", "of", "Health"], ["Human", "Services"]), is_inside_house(["Reuters"], ["AP"])
        (True, False)
    """
    small = merged("attribution", "of") | merged("attribution", "for")
    named = bool(left) and has_organisation(left[0].lower()) and any(word.lower() in small for word in left[1:])
    return named and not has_given_name(right[0]) and find_agency(" ".join(right)) is None


def is_place(tokens: list[str], *, whole: bool, given: bool) -> bool:
    """Whether words behind a name are a place: one word, or several that open or end as places do.

    Args:
        tokens: the words.
        whole: whether the name before them needs no further word.
        given: whether they open with a given name.

    Example:
        >>> is_place(["Oslo"], whole=True, given=False), is_place(["Jan", "Muster"], whole=True, given=True)
        (True, False)
    """
    if len(tokens) == 1:
        return not given or whole
    opens = tokens[0].lower() in PLACE_OPENERS and not tokens[0].islower()  # "a reporter" is no place
    return not given and (opens or tokens[-1].lower() in _place_endings())


@lru_cache(maxsize=1)
def _place_endings() -> frozenset[str]:
    """Last words of regions, lower case: "край"."""
    return frozenset(read_file("names")["place_endings"])


def without_in(text: str) -> str:
    """A place without the "in" before it: "à Lyon".

    Example:
        >>> without_in("à Lyon"), without_in("Lyon")
        ('Lyon', 'Lyon')
    """
    first, _, rest = text.partition(" ")
    return rest if rest[:1].isupper() and first in merged("attribution", "in_place") else text


def opens_section(low: str) -> bool:
    """Whether a piece in lower case says in which sections a page files the article: "in News, Sport".

    Example:
        >>> opens_section("in news"), opens_section("in berlin")
        (True, False)
    """
    first, _, rest = low.partition(" ")
    return first in merged("attribution", "in_place") and all(word in words().no_name for word in rest.split() or "-")


def is_known(text: str, low: str) -> bool:
    """Whether a piece is an agency, a newsroom without a name, or a site."""
    return (
        find_agency(text) is not None
        or low in words().generic
        or DOMAIN.fullmatch(text) is not None
        or is_quoted_house(text)
        or (
            (low.endswith(" news") or (low.endswith("news") and " " not in low))
            and (len(low.split()) <= LONGEST_NEWS or low.split(maxsplit=1)[0] in PLACE_OPENERS)
        )
    )


def is_degree(text: str) -> bool:
    """Whether words are academic degrees behind a name: "PhD", "M.D., MPH"."""
    return all(
        word[-1] in _REGISTERED or word.strip(".,").replace(".", "").lower() in _degrees() for word in text.split()
    )


def is_nothing(low: str) -> bool:
    """Whether a piece in lower case is a date, the label of one, or a byline word without a name."""
    tokens = low.replace(",", " ").split()
    if all(token[0].isdigit() or token.strip(".") in words().dates or token in words().dates for token in tokens):
        return not is_called_month(low)
    return is_date_label(low) or opened(words().byline, low) == len(low) or low in merged("attribution", "button")


def is_called_month(low: str) -> bool:
    """Whether a month and one more word of dates, in lower case, are a name: a date has them reversed.

    Example:
        >>> is_called_month("julio abril"), is_called_month("friday may"), is_called_month("may")
        (True, False, False)
    """
    given, _, surname = low.partition(" ")
    if not surname.isalpha() or surname == given:
        return False
    known = has_given_name(given.capitalize()) or given in read_file("names")["given_days"]
    return given in month_names() and known


def starts_of_names(tokens: list[str]) -> list[int]:
    """Where the names begin in words that hold one name or several without a mark between them.

    A common given name opens another one, unless it may be a surname or anything says that one name goes on.
    """
    half = len(tokens) // 2
    if half > 1 and tokens[:half] == tokens[half:]:  # a page that prints each name twice
        return [0, half]
    starts = [0]
    if len(tokens) < FEWEST_WORDS_OF_TWO or any(_goes_on(token) for token in tokens):
        return starts
    for at in range(2, len(tokens) - 1):
        known = has_given_name(tokens[at]) and not has_given_name(tokens[at - 1])
        if at - starts[-1] >= 2 and known and tokens[at].lower() not in _surnames_too():
            starts.append(at)
    return starts


def _goes_on(token: str) -> bool:
    """Whether a word stands in one long name: a particle, an initial, "Jr.", "Dr."."""
    low = token.lower()
    return low in PARTICLES or low in SUFFIXES or low in titles() or token.endswith(".")


@lru_cache(maxsize=1)
def _degrees() -> frozenset[str]:
    return frozenset(read_file("names")["degrees"])


@lru_cache(maxsize=1)
def titles() -> frozenset[str]:
    """What stands before a name, lower case: "dr."."""
    return frozenset(read_file("names")["titles"])


@lru_cache(maxsize=1)
def _surnames_too() -> frozenset[str]:
    return frozenset(read_file("names")["surnames_too"])
