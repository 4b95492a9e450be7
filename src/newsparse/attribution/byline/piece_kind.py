"""What the words of a byline's piece are: an outlet, a degree, a role, a date, one name or several."""

import re
from functools import lru_cache
from itertools import pairwise

from newsparse.attribution.agencies import find_agency
from newsparse.attribution.byline.date_labels import is_date_label
from newsparse.attribution.cue_words import opened, words
from newsparse.cues import read_file
from newsparse.cues.merged import merged
from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL, SMALL
from newsparse.names import PARTICLES, PLACE_OPENERS, SUFFIXES, has_given_name, is_person_name

SHORTEST_ACRONYM, LONGEST_ACRONYM = 3, 5
"""Letters of an outlet's name in capitals; two are initials or a state."""
LONGEST_NEWS = 3
"""Words of the longest outlet that is one by its last word "News" alone; "Jane Example for Example News" has more."""
FEWEST_WITH_ROLE = 3
"""Words of the shortest name with a role behind it: "Jane Example Reporter"."""
FEWEST_WORDS_OF_TWO = 4
"""Words of the shortest two names without a mark between them."""

FEWEST_BEFORE_BEATS = 2
"""Words before the "and" of two subjects: a name, the first subject glued to it."""
LONGEST_BEAT = 3
"""Words of the second subject with its role: "public health reporter"."""

_CAPITALS_FIRST = late_pattern(rf"[{CAPITAL}]{{3,8}}[{SMALL}]{{3,20}}")
"""An outlet's name that opens with letters read one by one: "ABCNews"; people's names have one or two capitals."""
_GLUED_CAPITAL = late_pattern(rf"(?<=[{SMALL}]{{3}})(?=[{CAPITAL}])")
_DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}", re.IGNORECASE)


def role_start(tokens: list[str]) -> int:
    """Index of the word with which a role or a team begins after a name; the length without one."""
    last = tokens[-1].lower().strip(".,")
    if len(tokens) >= FEWEST_WITH_ROLE and _CAPITALS_FIRST.fullmatch(tokens[-1]) and not has_given_name(tokens[-1]):
        return len(tokens) - 1
    team = last in words().organisation
    first = tokens[0].lower()
    named = has_given_name(tokens[0]) or not (team or first in words().role_words or first in words().no_name)
    if len(tokens) < FEWEST_WITH_ROLE or not (last in words().role_words or team) or not named:
        return len(tokens)
    if team:
        return 2
    start = next(at for at in range(2, len(tokens)) if tokens[at].lower().strip(".,") in words().role_words)
    while start > 2 and _belongs_to_role(tokens[start - 1]):
        start -= 1
    return start


def _belongs_to_role(token: str) -> bool:
    """Whether a word before a role is part of it: "political editor", "Globe correspondent", "Science and health"."""
    low = token.lower().strip(",")
    known = low in words().no_name or low in merged("attribution", "beat") or low in _outlet_words()
    return known or token.endswith(_adjective_endings()) or low in words().joiner


def goes_on_with_role(left: list[str], right: list[str]) -> bool:
    """Whether "and" stands inside a role: "Head of Marketing and Community Development", "editor and host".

    Example:
        >>> goes_on_with_role(["Jane", "Example", "editor"], ["host"]), goes_on_with_role(["Jane"], ["Tom"])
        (True, False)
    """
    if not left or has_given_name(right[0]):
        return False
    low = [word.lower().strip(".,") for word in left]
    known = words().role_words | words().no_name | words().organisation
    if joins_beats(left, right):
        return False
    ends = any(word.lower().strip(".,") in known for word in right)
    small = merged("attribution", "of") | merged("attribution", "for") | merged("attribution", "in_place")
    field = any(word in words().role_words and after in small for word, after in pairwise(low))
    return (low[-1] in words().role_words and ends) or (field and (ends or len(right) == 1))


def joins_beats(left: list[str], right: list[str]) -> bool:
    """Whether "and" stands between two subjects that one reporter covers: "Jane Example Science and health reporter".

    The first may be glued to the name: "Jane ExampleData and graphics journalist".

    Example:
        >>> joins_beats(["Jane", "Example", "Science"], ["health", "reporter"]), joins_beats(["Jane"], ["Tom"])
        (True, False)
    """
    if len(left) < FEWEST_BEFORE_BEATS or not 1 < len(right) <= LONGEST_BEAT or has_given_name(right[0]):
        return False
    if any(map(_GLUED_CAPITAL.search, left[1:])) and has_given_name(left[0]):
        return right[-1].lower().strip(".,") in words().role_words  # "Jane ExampleSenior Life and Trends Reporter"
    last = _GLUED_CAPITAL.split(left[-1])[-1].lower()
    beat = last in merged("attribution", "beat") and (len(left) >= FEWEST_WITH_ROLE or last != left[-1].lower())
    return beat and right[-1].lower().strip(".,") in words().role_words


def is_inside_house(left: list[str], right: list[str]) -> bool:
    """Whether "and" stands inside a house's name: "Ministry of Culture and Sport".

    Example:
        >>> is_inside_house(["Department", "of", "Health"], ["Human", "Services"]), is_inside_house(["Reuters"], ["AP"])
        (True, False)
    """
    small = merged("attribution", "of") | merged("attribution", "for")
    named = bool(left) and has_organisation(left[0].lower()) and any(word.lower() in small for word in left[1:])
    return named and not has_given_name(right[0]) and find_agency(" ".join(right)) is None


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
        or _DOMAIN.fullmatch(text) is not None
        or (
            (low.endswith(" news") or (low.endswith("news") and " " not in low))
            and (len(low.split()) <= LONGEST_NEWS or low.split(maxsplit=1)[0] in PLACE_OPENERS)
        )
    )


def is_tail_of_outlet(rest: str) -> bool:
    """Whether what stands behind an agency's name is nothing, or the rest of its name: "AP Online".

    Example:
        >>> is_tail_of_outlet(""), is_tail_of_outlet(" Online"), is_tail_of_outlet(" in Bonn")
        (True, True, False)
    """
    return not rest or (rest[0] == " " and rest.strip().lower() in _outlet_words())


def reads_as_organisation(text: str) -> bool:
    """Whether a name has a word that only organisations have, or opens as papers do: "Le Quotidien"."""
    first, *others = text.split()
    opens_outlet = first.lower() in merged("attribution", "opens_outlet")
    return (opens_outlet and bool(others) and not others[-1][0].islower()) or has_organisation(text.lower())


def has_organisation(low: str) -> bool:
    """Whether one of some words in lower case is an organisation's or a paper's."""
    tokens = [word.strip(".,") for word in low.split()]
    if not words().organisation.isdisjoint(tokens) or tokens[-1].endswith(words().outlet_endings):
        return True
    return not _outlet_words().isdisjoint(re.split(r"[\s'’.,-]+", low))


def names_outlet(tokens: list[str]) -> bool:
    """Whether words hold one that papers are named with: "Example Post" in "Example Post reporter"."""
    return not _outlet_words().isdisjoint(token.lower() for token in tokens)


def is_acronym(text: str) -> bool:
    """Whether a word is short and all capitals, as the names of stations are: "KXTV"."""
    return text.isupper() and text.isalpha() and LONGEST_ACRONYM >= len(text) >= SHORTEST_ACRONYM


def is_degree(text: str) -> bool:
    """Whether words are academic degrees behind a name: "PhD", "M.D., MPH"."""
    return all(word.strip(".,").replace(".", "").lower() in _degrees() for word in text.split())


def titled_role(tokens: list[str]) -> int:
    """How many words before a name say its role: "ZDF-Reporter Thomas Sabel" has one; 0 without."""
    low = tokens[0].lower()
    compound = "-" in low and low.rsplit("-", 1)[-1] in words().role_words
    return int(len(tokens) > 2 and (compound or low in words().role) and is_person_name(" ".join(tokens[1:])))


def is_nothing(low: str) -> bool:
    """Whether a piece in lower case is a date, the label of one, or a byline word without a name."""
    tokens = low.replace(",", " ").split()
    if all(token[0].isdigit() or token.strip(".") in words().dates or token in words().dates for token in tokens):
        return True
    return is_date_label(low) or opened(words().byline, low) == len(low) or low in merged("attribution", "button")


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
    return low in PARTICLES or low in SUFFIXES or low in _titles() or token.endswith(".")


@lru_cache(maxsize=1)
def _adjective_endings() -> tuple[str, ...]:
    return tuple(merged("attribution", "adjective_ending"))


@lru_cache(maxsize=1)
def _outlet_words() -> frozenset[str]:
    return frozenset(read_file("agencies")["outlet_words"])


@lru_cache(maxsize=1)
def _degrees() -> frozenset[str]:
    return frozenset(read_file("names")["degrees"])


@lru_cache(maxsize=1)
def _titles() -> frozenset[str]:
    return frozenset(read_file("names")["titles"])


@lru_cache(maxsize=1)
def _surnames_too() -> frozenset[str]:
    return frozenset(read_file("names")["surnames_too"])
