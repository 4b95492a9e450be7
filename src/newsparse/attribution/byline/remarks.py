"""What is said of somebody behind a name, in brackets or glued to it: a role, a house or a place."""

import re
from typing import Literal

from newsparse.attribution.byline.house import brand_start, is_acronym, reads_as_organisation
from newsparse.attribution.byline.label_before import names_work
from newsparse.attribution.byline.piece_kind import before_place, is_degree, is_known, is_nothing
from newsparse.attribution.byline.roles import ends_as_role, is_title
from newsparse.attribution.cue_words import words
from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL, SMALL
from newsparse.names import PARTICLES, PLACE_OPENERS, is_person_name

FEWEST_BEFORE_DEGREE = 2
"""Words of a name behind which capitals are a degree: "Jane Example RN", but "Jack MA"."""
MOST_OF_PLACE = 2
"""Words of the longest place that needs no small word in it: "Rio de Janeiro" has one."""

Key = Literal["role", "affiliation", "location"]

_CAMEL = late_pattern(rf"[{SMALL}][{CAPITAL}]|[{CAPITAL}]{{3}}[{SMALL}]{{3}}")
_BRACKET = re.compile(r"\s*[(\[]([^()\[\]]{1,80})[)\]]")
_GLUE = late_pattern(rf"(?<=[{SMALL}][{SMALL}.])(?=[{CAPITAL}])")
_INSIDE = re.compile(r"[\s'’/.-]")


def is_brand(text: str) -> bool:
    """Whether words hold a capital where no name of a place does: "HuffPost", "CNXSoft".

    Example:
        >>> is_brand("HuffPost"), is_brand("CNXSoft"), is_brand("Oslo")
        (True, True, False)
    """
    return _CAMEL.search(text) is not None


def holds_brackets(text: str) -> bool:
    """Whether a text holds words in brackets."""
    return _BRACKET.search(text) is not None


def at_brackets(text: str) -> tuple[str, str, str] | None:
    """A name, what brackets behind it say, and what follows them: another name, behind "text" or "photos" alone.

    Example:
        >>> at_brackets("Jane Example (Oslo)"), at_brackets("Jane Example (text) Jan Muster")
        (('Jane Example', 'Oslo', ''), ('Jane Example', 'text', 'Jan Muster'))
        >>> at_brackets("Jane (Jay) Example")
    """
    bracket = _BRACKET.search(text)
    if bracket is None:
        return None
    name, remark, after = text[: bracket.start()].strip(), bracket.group(1), text[bracket.end() :].strip()
    return None if after and not names_work(remark.lower()) else (name, remark, after)


def key_in_brackets(text: str) -> Key | None:
    """What words in brackets behind a name say; ``None`` where they say nothing.

    Example:
        >>> [key_in_brackets(text) for text in ("Oslo", "AFP", "correspondante", "with files")]
        ['location', 'affiliation', 'role', None]
    """
    low = text.lower()
    if is_known(text, low):
        return "affiliation"
    told = text[:1].islower() and not words().role_words.isdisjoint(low.split())
    if low in words().role or told or names_work(low) or is_title(text):
        return "role"
    if not text[:1].isupper() or is_nothing(low) or low in words().no_name:
        return None
    plain = _INSIDE.sub("", text).isalpha() and not is_brand(text)
    if not plain or text.isupper() or reads_as_organisation(text):
        return "affiliation"
    tokens = text.split()
    named = len(tokens) <= MOST_OF_PLACE or any(token.lower() in PARTICLES | PLACE_OPENERS for token in tokens)
    return "location" if named else None


def printed_once(text: str) -> str:
    """Words that a page prints twice, once.

    Example:
        >>> printed_once("Journalist Journalist"), printed_once("Journalist")
        ('Journalist', 'Journalist')
    """
    half = len(text) // 2
    return text[:half] if text[half : half + 1] == " " and text[:half] == text[half + 1 :] else text


def role_and_place(text: str) -> tuple[str, str]:
    """A role and the place behind it, empty without one; what is at a house or about a field stays with the role.

    Example:
        >>> role_and_place("reporter in Paris"), role_and_place("professor at Example University")
        (('reporter', 'Paris'), ('professor at Example University', ''))
    """
    role, *place = before_place().split(text, maxsplit=1)
    named = place and len(place[0].split()) <= MOST_OF_PLACE and not reads_as_organisation(place[0])
    return (role, place[0]) if named and ends_as_role(role) else (text, "")


def without_degree(text: str) -> str:
    """Words behind a name without the degree before a role or a house: "PhD Senior Writer"; "MA Xiaoming" is a name.

    Example:
        >>> without_degree("PhD Senior Writer"), without_degree("MA Xiaoming")
        ('Senior Writer', 'MA Xiaoming')
    """
    first, _, rest = text.partition(" ")
    return rest if rest and is_degree(first) and (is_title(rest) or reads_as_organisation(rest)) else text


def without_last_degrees(tokens: list[str]) -> list[str]:
    """The words of a name without the degrees in capitals behind it, unless it is in capitals as a whole.

    Example:
        >>> without_last_degrees(["Jane", "Example", "RN"]), without_last_degrees(["JACK", "Q", "MA"])
        (['Jane', 'Example'], ['JACK', 'Q', 'MA'])
    """
    while len(tokens) > FEWEST_BEFORE_DEGREE and tokens[-1].isupper() and is_degree(tokens[-1]):
        if tokens[0].isupper():
            break
        tokens = tokens[:-1]
    return tokens


def key_of_glued(rest: str) -> Key | None:
    """What words glued to a name say of it, if they are known.

    Example:
        >>> [key_of_glued(text) for text in ("Writer", "The Post", "Muster")]
        ['role', 'affiliation', None]
    """
    if rest.lower() in words().role or rest.rsplit(maxsplit=1)[-1].lower() in words().role_words:
        return "role"
    return "affiliation" if is_known(rest, rest.lower()) or reads_as_organisation(rest) or is_acronym(rest) else None


def at_glue(text: str) -> tuple[str, Key, str] | None:
    """A name and the role or outlet that is glued to it; ``None`` where nothing is.

    Example:
        >>> at_glue("Jane ExampleWriter"), at_glue("Jane McExample")
        (('Jane Example', 'role', 'Writer'), None)
    """
    for glue in _GLUE.finditer(text):
        start = brand_start(text, glue.start())
        name, rest = text[:start].rstrip(), text[start:]
        if len(name.split()) < 2 or not is_person_name(name):
            continue
        key: Key | None = "affiliation" if start < glue.start() else key_of_glued(rest)
        if key:
            return name, key, rest
    return None
