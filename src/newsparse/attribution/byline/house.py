"""Houses: how the names of papers, agencies, teams and other organisations are told from those of people."""

import re
from functools import lru_cache

from newsparse.attribution.agencies import find_agency
from newsparse.attribution.cue_words import words
from newsparse.attribution.outlets import is_outlet_name
from newsparse.cues import read_file
from newsparse.cues.merged import merged
from newsparse.names import has_given_name, is_person_name

SHORTEST_ACRONYM, LONGEST_ACRONYM = 3, 5
"""Letters of an outlet's name in capitals; two are initials or a state."""
WORDS_BEFORE_BRAND = 2
"""Words of a name that is whole before a house whose name has a capital inside: "WebMD"."""
LONGEST_OUTLET = 3
"""Words of the longest outlet's name behind a name with no mark between: "The Ashby Courier"."""
LONGEST_HOUSE = 9
"""Words of the longest house's name; a sentence about a newsroom has more."""

_EDGE = ' \t,:;|/·•-–—*_"“”„«»&…'
_STOPPED = re.compile(r"(?<=[^\W\d_]{6})\.\Z")
_GLUED_RE = re.compile(r"[^\W\d_A-Z]{3}[A-Z]")
_QUOTES, _CLOSING = "«„“", "»“”"


def is_platform(text: str) -> bool:
    """Whether a name is that of a social network, which stands behind a name as a button.

    Example:
        >>> is_platform("Twitter"), is_platform("Reuters")
        (True, False)
    """
    agency = find_agency(text)
    return agency is not None and agency.type == "platform"


def house_start(tokens: list[str]) -> int:
    """Index of the word with which a house's name begins after a person's, "Jane Example BBC News"; or 0.

    Example:
        >>> house_start("Jane Example BBC News".split()), house_start("Jane Example HARBOUR DAILY NEWS".split())
        (2, 2)
        >>> house_start("JANE EXAMPLE BBC NEWS".split())
        0
    """
    if _opens_outlet(tokens):
        return WORDS_BEFORE_BRAND
    at = next((at for at in range(2, len(tokens)) if tokens[at].isupper() and "." not in tokens[at]), 0)
    if at not in (2, 3) or any(map(str.isupper, tokens[1:at])) or not is_person_name(" ".join(tokens[:at])):
        return 0
    shouted = " ".join(tokens[at:]) if all(map(str.isupper, tokens[at:])) else tokens[at]
    return at if has_organisation(shouted.lower()) else 0


def _opens_outlet(tokens: list[str]) -> bool:
    """Whether an outlet's name follows a given name and a surname that is none.

    Example:
        >>> _opens_outlet("Jane Example Fox News".split()), _opens_outlet("Jane Mary Post".split())
        (True, False)
    """
    name, rest = tokens[:WORDS_BEFORE_BRAND], tokens[WORDS_BEFORE_BRAND:]
    if not rest or len(rest) > LONGEST_OUTLET or tokens[0].isupper() or not has_given_name(name[0]):
        return False
    articled = name[-1].lower() in merged("attribution", "opens_outlet")
    if articled or _GLUED_RE.search(name[-1]) or rest[-1].lower() in words().role:
        return False
    plain = not has_given_name(name[-1]) and not has_given_name(rest[0]) and is_person_name(" ".join(name))
    return plain and is_outlet_name(" ".join(rest))


def brand_start(text: str, glue: int) -> int:
    """Where what stands behind a name begins, at a small letter before a capital: at the word of "Jane Example WebMD".

    Two words before it that are a name with its given name need no third. Else it begins at the capital itself, as in
    "Jane ExampleThe Post", and so it does before an article or an agency's name.

    Args:
        text: the name and what is glued to it.
        glue: where the capital stands.

    Example:
        >>> brand_start("Jane Example WebMD News", 16), brand_start("Jane ExampleThe Post", 12)
        (13, 12)
    """
    word = text.rfind(" ", 0, glue) + 1
    before, behind = text[:word].split(), text[glue:]
    if len(before) != WORDS_BEFORE_BRAND or not has_given_name(before[0]) or has_given_name(before[1]):
        return glue
    article = behind.split(None, 1)[0].lower() in merged("attribution", "opens_outlet")
    named = "." not in before[1] and is_person_name(" ".join(before)) and reads_as_organisation(text[word:])
    return glue if article or find_agency(behind) is not None or not named else word


def without_edge(piece: str) -> str:
    """A piece without the marks around it, but for the quotation mark that ends a house's name: "Paper «Example»".

    A full stop behind a word too long to be shortened goes, too.

    Example:
        >>> without_edge("«Jane Example»,"), without_edge("ИА «Example»"), without_edge("Jane Example. —")
        ('Jane Example', 'ИА «Example»', 'Jane Example')
    """
    text = _STOPPED.sub("", piece.strip(_EDGE))
    opening = max(map(text.rfind, _QUOTES)) if piece[-1:] in _CLOSING else -1
    return f"{text}{piece[-1]}" if opening > 0 and text[opening - 1].isspace() else text


def is_quoted_house(text: str) -> bool:
    """Whether words end with a name in quotation marks, as a house's do: "ИА «Example»", but not "Jane “J” Example"."""
    return text[-1:] in _CLOSING and not has_given_name(text)


def is_no_sentence(tokens: list[str]) -> bool:
    """Whether words may be a house's name by their number, and by how many of them have capitals."""
    return len(tokens) <= LONGEST_HOUSE and 2 * sum(map(str.islower, tokens[1:])) <= len(tokens)


def has_organisation(low: str) -> bool:
    """Whether one of some words in lower case is an organisation's or a paper's."""
    tokens = [word.strip(".,") for word in low.split()]
    if not words().organisation.isdisjoint([*tokens, tokens[-1].rpartition("-")[2]]):
        return True  # "Example-Team", too
    if tokens[-1].endswith(words().outlet_endings) or not units().isdisjoint(tokens):
        return True
    return not outlet_words().isdisjoint(re.split(r"[\s'’.,-]+", low))


def reads_as_organisation(text: str) -> bool:
    """Whether a name has a word that only organisations have, or opens as papers do: "Le Quotidien"."""
    first, *others = text.split()
    opens_outlet = first.lower() in merged("attribution", "opens_outlet")
    return (opens_outlet and bool(others) and not others[-1][0].islower()) or has_organisation(text.lower())


def names_outlet(tokens: list[str]) -> bool:
    """Whether words hold one that papers are named with: "Example Post" in "Example Post reporter"."""
    return not outlet_words().isdisjoint(token.lower() for token in tokens)


def is_acronym(text: str) -> bool:
    """Whether a word is short and all capitals, as the names of stations are: "KXTV"."""
    return text.isupper() and text.isalpha() and LONGEST_ACRONYM >= len(text) >= SHORTEST_ACRONYM


def is_tail_of_outlet(rest: str) -> bool:
    """Whether what stands behind an agency's name is nothing, or the rest of its name: "AP Online".

    Example:
        >>> is_tail_of_outlet(""), is_tail_of_outlet(" Online"), is_tail_of_outlet(" in Bonn")
        (True, True, False)
    """
    return not rest or (rest[0] == " " and rest.strip().lower() in outlet_words())


@lru_cache(maxsize=1)
def outlet_words() -> frozenset[str]:
    """Words that papers are named with, lower case: "post"."""
    return frozenset(read_file("agencies")["outlet_words"])


@lru_cache(maxsize=1)
def units() -> frozenset[str]:
    """Words for a part of a house, lower case: "redaktion"."""
    return frozenset(read_file("agencies")["unit"])
