"""Roles with "and" inside: "editor and host", "Head of Marketing and Sales", "Science and health reporter"."""

from itertools import pairwise

from newsparse.attribution.byline.house import units
from newsparse.attribution.byline.roles import (
    FEWEST_WITH_ROLE,
    LONGEST_TITLE,
    belongs_to_role,
    field_words,
    is_role,
    is_title,
    names_titled,
    titled_role,
)
from newsparse.attribution.cue_words import joins, words
from newsparse.cues.merged import merged
from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL, SMALL
from newsparse.names import has_given_name

FEWEST_BEFORE_BEATS = 2
"""Words before the "and" of two subjects: a name, the first subject glued to it."""
LONGEST_BEAT = 3
"""Words of the second subject with its role: "public health reporter"."""
FEWEST_IN_ROLE_OF_TWO = 4
"""Words of the shortest role with two subjects: "Home and Garden Expert"."""

_GLUED_CAPITAL = late_pattern(rf"(?<=[{SMALL}]{{3}})(?=[{CAPITAL}])")


def stays_in_role(left: list[str], right: list[str]) -> bool:
    """Whether "and" stands inside a role, so that no second person follows it.

    Args:
        left: the words before it.
        right: the words behind it.

    Example:
        >>> stays_in_role(["Jane", "Example", "editor"], ["host"]), stays_in_role(["Jane"], ["Tom"])
        (True, False)
        >>> stays_in_role(["Jane", "Example", "Science"], ["health", "reporter"])
        True
    """
    return _joins_beats(left, right) or _goes_on(left, right)


def _goes_on(left: list[str], right: list[str]) -> bool:
    """Whether "and" stands inside a role: "Head of Marketing and Community Development", "editor and host"."""
    if not left or has_given_name(right[0]) or titled_role(right):
        return False
    low = [word.lower().strip(".,") for word in left]
    known = words().role_words | words().no_name | words().organisation | merged("attribution", "occupation")
    ends = right[0].islower() or any(word.lower().strip(".,") in known for word in right)
    field = any(word in words().role_words and after in field_words() for word, after in pairwise(low))
    return (is_role(low[-1]) and ends) or (field and (ends or len(right) == 1))


def _joins_beats(left: list[str], right: list[str]) -> bool:
    """Whether "and" stands between two subjects that one reporter covers: "Jane Example Science and health reporter".

    The first may be glued to the name: "Jane ExampleData and graphics journalist".
    """
    if len(left) < FEWEST_BEFORE_BEATS or not 1 < len(right) <= LONGEST_BEAT or has_given_name(right[0]):
        return False
    if any(map(_GLUED_CAPITAL.search, left[1:])) and has_given_name(left[0]):
        return right[-1].lower().strip(".,") in words().role_words  # "Jane ExampleSenior Life and Trends Reporter"
    last = _GLUED_CAPITAL.split(left[-1])[-1].lower()
    beat = last in merged("attribution", "beat") and (len(left) >= FEWEST_WITH_ROLE or last != left[-1].lower())
    return beat and right[-1].lower().strip(".,") in words().role_words


def opens_or_ends_as_role(text: str) -> bool:
    """Whether words behind a name say what the person does: "editor and host", "Food & Drink Writers".

    Example:
        >>> opens_or_ends_as_role("editor and host"), opens_or_ends_as_role("Food & Drink Writers")
        (True, True)
        >>> opens_or_ends_as_role("Better Examples & Gardens")
        False
    """
    tokens = text.split()
    if names_titled(tokens) or (len(tokens) > 1 and tokens[0].lower() in units()):
        return False  # "Reporter Jan Muster", "Redaktion Example.de"
    beats = text.islower() or all(map(belongs_to_role, tokens[:-1]))  # "Transport correspondents"
    several = is_role(tokens[-1]) and beats  # "Jane Example and Jan Muster, editors"
    return several or tokens[0].lower() in words().role_words or is_title(text) or is_role_of_two(text)


def is_role_of_two(text: str) -> bool:
    """Whether a piece is one role with "and" between its subjects: "Home and Garden Expert".

    Example:
        >>> is_role_of_two("Home and Garden Expert"), is_role_of_two("Jane Example and Jan Muster")
        (True, False)
    """
    tokens = text.split()
    if not FEWEST_IN_ROLE_OF_TWO <= len(tokens) <= LONGEST_TITLE or not is_role(tokens[-1]):
        return False
    at = next((at for at, token in enumerate(tokens) if at and joins(token, tokens[-1])), len(tokens))
    left, right = tokens[:at], tokens[at + 1 :]
    fits = len(left) == 1 or all(map(belongs_to_role, left))
    return fits and len(right) > 1 and not any(map(has_given_name, left + right))
