"""Newsrooms: the lines with which a paper signs what nobody signs in person: "Von der Redaktion", "本报讯"."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from newsparse.attribution.agencies import find_agency
from newsparse.attribution.outlets import is_outlet_name
from newsparse.cues import read_file
from newsparse.cues.merged import merged
from newsparse.names import PARTICLES

LONGEST_CHARACTERS = 40
"""Characters of the longest such line."""
LONGEST_BEFORE = 3
"""Words of the longest opener: "a cura della"."""
LONGEST_PAPER = 5
"""Words of the longest paper's name before the word for its newsroom."""
LONGEST_SITE = 4
"""Words of the longest name of a site with its region: "g1 Vale do Paraíba"."""

SHORTEST_HOUSE = 2
"""Letters of the shortest house: "R7"."""
SHORTEST_IN_CAPITALS = 3
"""Letters of the shortest house that its capitals tell; two are a party's or a state's."""
NEWSROOM_AND_TOWN = 2
"""Parts of a line that names the newsroom and where it is."""

_EDGES = " .:;|·•–—-"
_PARTING = re.compile(r"\s?[|/,]\s|\s[–—-]\s")


def find_newsroom(line: str) -> str | None:
    """The newsroom that a line names and nothing else, as it is written; ``None`` for other lines.

    Example:
        >>> find_newsroom("Von der Redaktion"), find_newsroom("Por g1 São Bento"), find_newsroom("By Jane Roe")
        ('Redaktion', 'g1 São Bento', None)
    """
    if len(line) > LONGEST_CHARACTERS:
        return None
    text = without_town(line.strip(_EDGES))
    if text.casefold() in _names():
        return text
    behind = (
        rest for rest in _behind_opener(text) if rest.casefold() in _names() or _is_site(rest) or _is_papers(rest)
    )
    return next(behind, text if _is_papers(text) else house_behind(text))


def house_behind(text: str) -> str | None:
    """The house behind "from the" with which papers sign: "Do UOL", "Da Folhapress"; ``None`` for persons' names.

    Example:
        >>> house_behind("Do UOL"), house_behind("Da Redação"), house_behind("Do Carmo"), house_behind("DA SILVA")
        ('UOL', 'Redação', None, None)
    """
    opener = next((word for word in _from_house().get(text[:1].lower(), ()) if text[: len(word)].lower() == word), "")
    rest = text[len(opener) :]
    if not opener or len(rest) < SHORTEST_HOUSE or text.isupper() or rest.isnumeric():
        return None
    named = rest.casefold() in _names() or find_agency(rest) is not None or _is_site(rest) or is_outlet_name(rest)
    first, *others = rest.split()
    letters = first.isalpha() and first.isupper() and len(first) >= SHORTEST_IN_CAPITALS  # "Do UOL", "Da CNN Brasil"
    return rest if named or (letters and all(word[0].isupper() for word in others)) else None


@lru_cache(maxsize=1)
def _from_house() -> dict[str, tuple[str, ...]]:
    """Words for "from the" in the languages in which houses sign so, with the blank behind it, by the first letter."""
    content: dict[str, list[str]] = read_file("newsrooms")
    words = sorted((f"{word} " for word in content["from_the"]), key=len, reverse=True)
    return {letter: tuple(word for word in words if word[0] == letter) for letter in {word[0] for word in words}}


def _is_papers(text: str) -> bool:
    """Whether a paper's name stands before the word for its newsroom: "The Harbor Times Editorial Board"."""
    ending = next((end for end in _endings() if text.casefold().endswith(end)), None)
    paper = text[: -len(ending)].split() if ending else []
    return 0 < len(paper) <= LONGEST_PAPER and all(word[0].isupper() for word in paper)


def without_town(text: str) -> str:
    """A newsroom's line without the town behind a mark: "Redacción / Puerto Claro", "Por Redação, Vila Mourisca"."""
    parts = _PARTING.split(text)
    if len(parts) != NEWSROOM_AND_TOWN:
        return text
    small = PARTICLES | merged("attribution", "in_place")
    if not all(word[:1].isupper() or word in small for word in parts[1].split()):
        return text
    return parts[0] if parts[1].replace(" ", "").isalpha() else text


def _behind_opener(text: str) -> Iterator[str]:
    """What stands behind a byline word that opens a line, the article of the name with it, if that may be."""
    tokens = text.split(" ", LONGEST_BEFORE)
    for count in range(1, min(LONGEST_BEFORE, len(tokens) - 1) + 1):
        if " ".join(tokens[:count]).casefold().rstrip(":") in _openers():
            yield " ".join(tokens[count:]).strip(_EDGES)
    glued = next((opener for opener in _glued_openers() if text.startswith(opener)), "")
    if glued:
        yield text[len(glued) :].strip(_EDGES)


def _is_site(name: str) -> bool:
    """Whether a name is a site's that a letter or two and a figure name, with its region: "g1 São Bento"."""
    first, *region = name.split() or [""]
    sign = first.rstrip("0123456789")
    if len(region) >= LONGEST_SITE or sign == first or not (sign.isalpha() and len(sign) == 1):
        return False
    return all(word[0].isupper() or word in merged("attribution", "inside_name") or len(word) == 2 for word in region)


@lru_cache(maxsize=1)
def _names() -> frozenset[str]:
    content: dict[str, Any] = read_file("newsrooms")
    return frozenset(content["names"])


@lru_cache(maxsize=1)
def _endings() -> tuple[str, ...]:
    content: dict[str, Any] = read_file("newsrooms")
    return tuple(f" {ending}" for ending in content["endings"])


@lru_cache(maxsize=1)
def _openers() -> frozenset[str]:
    content: dict[str, Any] = read_file("newsrooms")
    return frozenset((*content["before"], *merged("words", "byline")))


@lru_cache(maxsize=1)
def _glued_openers() -> tuple[str, ...]:
    """Those behind which no blank stands."""
    return tuple(opener for opener in _openers() if opener[-1] in "：/")
