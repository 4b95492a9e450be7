"""The roles in a byline's piece: "political editor", "Head of Marketing", "ZDF-Reporter", and where they begin."""

from functools import lru_cache

from newsparse.attribution.agencies import find_agency
from newsparse.attribution.byline.house import has_organisation, outlet_words, units
from newsparse.attribution.byline.piece_kind import DOMAIN, is_degree
from newsparse.attribution.cue_words import joins, words
from newsparse.cues import read_file
from newsparse.cues.merged import merged
from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL, SMALL
from newsparse.names import LONGEST_NAME_WORDS, has_given_name, is_person_name

FEWEST_WITH_ROLE = 3
"""Words of the shortest name with a role behind it: "Jane Example Reporter"."""

LONGEST_ADJECTIVES = 2
"""Words behind a role's noun that tell its subject: "Periodista Judicial"."""
LONGEST_TITLE, FEWEST_IN_NAME = 5, 2
"""Words of the longest role before a name, "our chief political correspondent for"; and of the shortest name there."""

_LINKS = frozenset("@-–—|&")
"""Marks behind a role and before its field or its house: "VP - Technology"."""
_MARKS = ",;|(•·/"
"""What ends the first name of a byline."""
_CAPITALS_FIRST = late_pattern(rf"[{CAPITAL}]{{3,8}}[{SMALL}]{{3,20}}")
"""An outlet's name that opens with letters read one by one: "ABCNews"; people's names have one or two capitals."""


def role_start(tokens: list[str]) -> int:
    """Index of the word with which a role or a team begins after a name; the length without one."""
    last = tokens[-1].lower().strip(".,")
    if len(tokens) >= FEWEST_WITH_ROLE and _CAPITALS_FIRST.fullmatch(tokens[-1]) and not has_given_name(tokens[-1]):
        return len(tokens) - 1
    team = last in words().organisation
    first = tokens[0].lower()
    named = has_given_name(tokens[0]) or not (team or first in words().role_words or first in words().no_name)
    if len(tokens) < FEWEST_WITH_ROLE or not named:
        return len(tokens)
    house = next((at for at in range(2, len(tokens) - 1) if tokens[at].lower() in units()), 0)
    if house and has_given_name(tokens[0]):
        return house  # "Jan Muster Redaktion Example.de"
    start = next((at for at in range(2, len(tokens)) if is_role(tokens[at])), 0)
    inside = start < len(tokens) - 1 and (team or not is_role(last))
    if not start or (inside and not _goes_on(tokens, start)):
        return 2 if team else len(tokens)
    if start > 2 and _has_subject(tokens, start):
        return 2
    while start > 2 and belongs_to_role(tokens[start - 1]):
        start -= 1
    return start


def _has_subject(tokens: list[str], start: int) -> bool:
    """Whether a role in small letters has its subject with a capital before it: "Jane Example Fisheries editor"."""
    surname, subject = tokens[1], tokens[2]
    if tokens[start] not in merged("attribution", "behind_subject") or not has_given_name(tokens[0]):
        return False
    plain = surname[:1].isupper() and surname.isalpha() and surname[1:].islower() and subject[:1].isupper()
    return plain and not (has_given_name(surname) or has_given_name(subject))


def _goes_on(tokens: list[str], at: int) -> bool:
    """Whether a role goes on behind its noun: "professor of history", "Periodista Judicial"."""
    rest = tokens[at + 1 :]
    if f"{tokens[at]} {rest[0]}".lower() in words().role and rest[1:] and rest[1].islower():
        return True  # "LAURE EXEMPLE Envoyée spéciale à Toulouse"
    if not has_given_name(tokens[0]):
        return False
    if rest[0].lower() in field_words():
        return True
    low = {token.lower() for token in tokens[at:]}
    plain = low.isdisjoint(words().organisation | outlet_words()) and not any(map(has_given_name, rest))
    return len(rest) <= LONGEST_ADJECTIVES and tokens[at].lower() in words().titles and plain


@lru_cache(maxsize=1)
def field_words() -> frozenset[str]:
    """What stands between a role and its field or its house: "of", "for", "at"."""
    return merged("attribution", "of") | merged("attribution", "for") | merged("attribution", "in_place")


def is_role(word: str) -> bool:
    """Whether a word is a role's noun, or an occupation.

    Example:
        >>> is_role("Editor"), is_role("writers"), is_role("Harbour")
        (True, True, False)
    """
    low = word.lower().strip(".,")
    if low in words().role_words or low in merged("attribution", "occupation"):
        return True
    if low in merged("attribution", "several_roles"):
        return True
    return low.removesuffix("s") in words().role_words  # "Food and Drink Writers"


def ends_as_role(text: str) -> bool:
    """Whether the last word of a name with what stands behind it is a role: "Jane Example Professor"."""
    return is_role(text.rsplit(None, 1)[-1])


def split_role(tokens: list[str]) -> tuple[list[str], list[str]]:
    """A name and the role or team behind it, without the small word before a role.

    Example:
        >>> split_role("Jeanne Exemple Notre envoyée spéciale à Nîmes".split())
        (['Jeanne', 'Exemple'], ['envoyée', 'spéciale', 'à', 'Nîmes'])
    """
    start = role_start(tokens)
    tail = tokens[start:]
    told = len(tail) > 1 and is_role(tail[1]) and tail[0].lower() in merged("words", "determiner")
    return tokens[:start], tail[told:]


def is_title(text: str) -> bool:
    """Whether words behind or below a name say what the person does, and name nobody.

    Example:
        >>> is_title("Vice President of Consulting"), is_title("VP - Technology"), is_title("National Biotech Reporter")
        (True, True, True)
        >>> is_title("Licensed Grader, M.A. History"), is_title("Jane Example, editor"), is_title("Qadan Quilova")
        (True, False, False)
    """
    tokens = text.split()
    if not tokens or has_given_name(text) or tokens[0].lower() in read_file("names")["titles"]:
        return False
    small = field_words() | _LINKS
    ends = next((at for at, token in enumerate(tokens) if at and token in small), len(tokens))
    last = tokens[ends - 1].lower().strip(".,")
    named = last in words().titles or last in merged("attribution", "occupation")
    return named or (not is_degree(text) and any("." in token and is_degree(token) for token in tokens))


def is_occupation(role: str) -> bool:
    """Whether a role is what anybody may be, and says of nobody that the person writes: "managing partner, Example".

    Example:
        >>> is_occupation("Managing Partner"), is_occupation("president and CEO"), is_occupation("political editor")
        (True, True, False)
    """
    known = {word.strip(".,").lower() for word in role.split()}
    return not known.isdisjoint(merged("attribution", "occupation")) and known.isdisjoint(words().titles)


def is_title_of_nobody(text: str) -> bool:
    """Whether a whole byline says what somebody is and where, without a name: "Co-founder of Example", "VP".

    Example:
        >>> is_title_of_nobody("Co-founder of Example"), is_title_of_nobody("Example Post Staff")
        (True, False)
    """
    small = field_words() | _LINKS
    held = any(word in small for word in text.split()[1:])
    return text.lower() in merged("attribution", "occupation") or (held and is_title(text))


def belongs_to_role(token: str) -> bool:
    """Whether a word before a role is part of it: "political editor", "Globe correspondent", "Science and health"."""
    low = token.lower().strip(",")
    known = (
        low in words().no_name
        or low in merged("attribution", "beat")
        or low in outlet_words()
        or DOMAIN.fullmatch(token)
    )
    told = bool(known) or token.endswith(_adjective_endings()) or low in words().joiner
    return told or find_agency(token) is not None  # "AP Medical Writer"


def titled_role(tokens: list[str]) -> int:
    """How many words before a name say its role: 1 of "ZDF-Reporter Thomas Sabel"; 0 without.

    Several words are a role where they open in small letters, as in a sentence, or a known given name follows them.

    Example:
        >>> titled_role("transport writer Jane Example".split()), titled_role("Local Democracy Reporter Jane".split())
        (2, 0)
        >>> titled_role("Jane Example political editor".split()), titled_role("city centre fire".split())
        (0, 0)
    """
    low = tokens[0].lower()
    second = "".join(tokens[1:2])
    if low in units() and not (has_given_name(second) or is_role(second)):
        return 0  # "Redaktion Example Post"
    compound = "-" in low and low.rsplit("-", 1)[-1] in words().role_words
    longer = len(tokens) > 2 and tokens[1].lower() in words().role_words  # "Staff Writer Jane Example"
    single = compound or (low in words().role and not longer)
    if len(tokens) > 2 and single and is_person_name(" ".join(tokens[1:])):
        return 1
    if has_given_name(tokens[0]):
        return 0
    for at in range(min(LONGEST_TITLE, len(tokens) - FEWEST_IN_NAME), 0, -1):
        name = " ".join(tokens[at:])
        if tokens[at - 1].lower() not in words().role_words or name[0].islower() or not is_person_name(name):
            continue
        if has_organisation(name.lower()):
            continue
        known = all(map(belongs_to_role, tokens[: at - 1])) or tokens[0][0].islower()
        if (known or has_given_name(name)) and outlet_words().isdisjoint(name.lower().split()):
            return at
    return 0


def names_titled(tokens: list[str]) -> bool:
    """Whether words are a role and a person with a known given name.

    Example:
        >>> names_titled("reporter Jane Example".split()), names_titled("Digital Security Expert".split())
        (True, False)
    """
    at = titled_role(tokens)
    return at > 0 and has_given_name(tokens[at])


def opens_with_role(rest: str) -> bool:
    """Whether what follows a byline word is a role in small letters and a name, up to a mark or an "and".

    Example:
        >>> opens_with_role("transport writer Jane Example, Selby"), opens_with_role("noon the editor Jane left")
        (True, False)
    """
    tokens: list[str] = []
    for token in rest.split()[: LONGEST_TITLE + LONGEST_NAME_WORDS]:
        if tokens and (joins(token, "") or token in _MARKS):
            break
        tokens.append(token.rstrip(_MARKS))
        if token[-1] in _MARKS:
            break
    return len(tokens) > FEWEST_IN_NAME and tokens[0][:1].islower() and titled_role(tokens) > 0


@lru_cache(maxsize=1)
def _adjective_endings() -> tuple[str, ...]:
    return tuple(merged("attribution", "adjective_ending"))
