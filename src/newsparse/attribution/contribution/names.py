"""The names in a contribution line: "CNN's Jane Example, AP writer Jan Muster in Bonn, Germany, and agencies"."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, Literal

from newsparse.attribution.agencies import find_agency, find_mentions
from newsparse.attribution.byline.house import without_edge
from newsparse.attribution.byline.piece_kind import is_called_month
from newsparse.attribution.contribution.beside_name import house_alone, split_house, without_article, without_of
from newsparse.attribution.contribution.place import is_more_place, opens_place, place_alone, placed
from newsparse.attribution.cue_words import is_second_surname, joins, words
from newsparse.attribution.outlets import LONGEST_OUTLET_WORDS, is_domain, is_outlet_name
from newsparse.cues import read_file
from newsparse.cues.merged import either, merged
from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL_OR_CASELESS, SMALL
from newsparse.names import PARTICLES, has_given_name, is_person_name
from newsparse.parts import Role, Source

Type = Literal["person", "agency", "outlet", "generic"]

_OWNER = late_pattern(
    rf"({CAPITAL_OR_CASELESS}[\w.&]*(?: {CAPITAL_OR_CASELESS}[\w.&]*){{0,3}})['’]s?\s+(?={CAPITAL_OR_CASELESS})"
)
_INITIALS = late_pattern(rf"[{SMALL}]{{2,4}}|red\.?")
_BY_PEOPLE = frozenset(
    {"contributed", "reporting", "additional_reporting", "writing", "editing", "translation", "byline"}
)
"""Roles of people; a "source" or a "wire" is a house."""
LONGEST_CASELESS_WORDS = 4
"""Words of the longest name of an outlet in a script without case; more are a sentence."""
LONGEST_ABBREVIATION, MOST_WORDS = 4, 4
"""Characters of the longest abbreviation that ends a name, "Inc."; words of the longest outlet that wrote or edited."""
LONGEST_TITLE = 3
"""Words of the longest title in small letters before a name: "senior political correspondent"."""
_EDGE = ' \t,:;|*"“”„«»'


@lru_cache(maxsize=1)
def _mark() -> re.Pattern[str]:
    """What stands between two names of a list."""
    joined, forms = either(merged("attribution", "and")), either(_legal_forms())
    return re.compile(rf"\s*[;|/*]\s*|\s+\+\s+|\s*,\s+(?!{forms}\b)(?:{joined}\s+)?|\s+[-–—]\s+")


@lru_cache(maxsize=1)
def _opens_clause() -> re.Pattern[str]:
    """How another clause begins, which is no name: "editing by"."""
    return re.compile(rf"(?i:{either(merged('attribution', 'done_by') | merged('attribution', 'doing_by'))})\b")


def _legal_forms() -> tuple[str, ...]:
    content: dict[str, Any] = read_file("agencies")
    return tuple(content["legal_forms"])


def read_sources(text: str, role: Role, *, loose: bool = False, place: str | None = None) -> tuple[Source, ...] | None:
    """The sources that a list of names holds, in order; ``None`` when a piece of it is no name.

    Args:
        text: the names, as a form's group holds them.
        role: what the form says that they did.
        loose: whether initials and lower-case outlets count, as after "Source:".
        place: where the form says that all of them were.

    Example:
        >>> [(s.name, s.type, s.affiliation) for s in read_sources("CNN's Jane Example and AFP", "contributed")]
        [('Jane Example', 'person', 'CNN'), ('AFP', 'agency', None)]
    """
    if role in _BY_PEOPLE and ": " in text:  # a turn of a conversation: "HOST: Jane Example reporting from Bonn."
        return None
    owner = _OWNER.match(text)
    affiliation = owner.group(1) if owner and role in _BY_PEOPLE else None
    rest = text[owner.end() :] if owner and affiliation else text
    found: list[Source] = []
    for piece in _pieces(rest):
        if found and is_more_place(piece, found[-1]):
            at = text.find(str(found[-1].location))
            stop = text.find(piece, at) + len(piece)
            found[-1] = found[-1].model_copy(update={"location": text[at:stop]})
            continue
        if found and (where := place_alone(piece, found[-1], text)):
            found[-1] = found[-1].model_copy(update={"location": where})
            continue
        if found and found[-1].type == "person" and (house := house_alone(piece)):
            found[-1] = found[-1].model_copy(update={"affiliation": house})
            continue
        source = _source(piece, role, loose=loose)
        if source is None:
            return None
        if source.affiliation and _names_several(piece):
            affiliation = source.affiliation
        update = {"affiliation": source.affiliation or (affiliation if source.type == "person" else None)}
        found.append(source.model_copy(update={**update, "location": source.location or place}))
    return tuple(found) or None


def _pieces(text: str) -> Iterator[str]:
    for part in _mark().split(text):
        tokens, start = part.split(), 0
        for position, token in enumerate(tokens):
            if (
                position > start
                and position + 1 < len(tokens)
                and joins(token.lower(), tokens[position + 1])
                and not is_second_surname(tokens[start:position], token.lower(), tokens[position + 1 :])
                and not opens_place(token.lower(), tokens[position + 1 :])
                and _splits(tokens[start:position], tokens[position + 1 :])
            ):
                yield " ".join(tokens[start:position]).strip(_EDGE)
                start = position + 1
        if len(tokens) > start + 1 and joins(tokens[start].lower(), tokens[start + 1]):
            start += 1
        piece = without_edge(" ".join(tokens[start:]).strip(" \t|*"))
        if piece:
            yield piece


def _splits(left: list[str], right: list[str]) -> bool:
    """Whether "and" stands between two names, not inside one ("Times and Star")."""
    rest = " ".join(right).strip(_EDGE)
    if any(name.lower() in words().generic or find_agency(name) is not None for name in (right[0], rest)):
        return True
    if without_of(rest) != rest:
        return True
    if len(right) > 1 and right[0] in merged("attribution", "article"):
        right = right[1:]
    right = right[_before_name(right) :]
    return not right[0][0].islower() and (
        len(left) >= 2 or find_agency(" ".join(left)) is not None or left[0].lower() in words().generic
    )


def _before_name(tokens: list[str]) -> int:
    """How many words of a title in small letters stand before a name: "special correspondent Jane Example"."""
    count = next((at for at, token in enumerate(tokens) if not token[0].islower()), 0)
    titled = 0 < count <= LONGEST_TITLE and tokens[count - 1].removesuffix("s") in words().titles
    return count if titled else 0


def _source(piece: str, role: Role, *, loose: bool) -> Source | None:
    """One name with what stands around it; ``None`` if it is none."""
    if _opens_clause().match(piece):
        return None
    name, location, affiliation = piece, None, None
    if (role in _BY_PEOPLE or has_given_name(piece)) and find_agency(piece) is None:
        name, location = placed(piece)  # "Con información de Inés Molina en Madrid"
    if role in _BY_PEOPLE:
        owner = _OWNER.match(name)  # of one behind the first: "and ABC News' Jan Muster"
        affiliation, name = (owner[1], name[owner.end() :]) if owner else _untitled(name)
        name, house = split_house(name)
        affiliation = affiliation or house
    name = name if role in _BY_PEOPLE else without_of(name)
    surname = role in _BY_PEOPLE and name.count(" ") == 1 and name.split(maxsplit=1)[0] in PARTICLES  # "de Villiers"
    bare = name if surname or (name[0].isupper() and find_agency(name)) else without_article(name)
    last = bare.rsplit(None, 1)[-1]
    if last.endswith(".") and find_agency(bare) is None and len(last) > LONGEST_ABBREVIATION and last.count(".") == 1:
        bare = bare[:-1]
    kind = _type(bare, role, loose=loose)
    if kind is None:
        return None
    return Source(name=bare, type=kind, role=role, affiliation=affiliation, location=location)


def _untitled(name: str) -> tuple[str | None, str]:
    """The newsroom before a title, and the name after it: "Associated Press writer Jane Example"."""
    tokens = name.split()
    for at in range(len(tokens) - 2, -1, -1):
        if tokens[at].lower().removesuffix("s") in words().titles and is_person_name(" ".join(tokens[at + 1 :])):
            before = [token for token in tokens[:at] if not token[0].islower()]
            first = next((m for m in find_mentions(" ".join(before)) if m.start == 0), None)
            newsroom = " ".join(before)[: first.end] if first else " ".join(before)
            own = newsroom.lower() in words().role  # "Staff writers Jane Example"
            return newsroom if newsroom and newsroom in name and not own else None, " ".join(tokens[at + 1 :])
    return None, name


def _names_several(piece: str) -> bool:
    """Whether the title before a name is that of the names behind it, too: "Associated Press writers Jane Example"."""
    tokens = piece.lower().split()
    return any(token.endswith("s") and token.removesuffix("s") in words().titles for token in tokens[:-1])


def _type(name: str, role: Role, *, loose: bool) -> Type | None:
    """What a name names; ``None`` when it reads like no name."""
    agency = find_agency(name)
    if agency is not None:
        return "outlet" if agency.type == "platform" else "agency"
    low, tokens = name.lower(), name.split()
    if low in words().generic or (len(tokens) > 1 and role in _BY_PEOPLE and tokens[-1].lower() == "newsroom"):
        return "generic"
    longest = LONGEST_CASELESS_WORDS if low == name.upper() else LONGEST_OUTLET_WORDS
    if not tokens or len(tokens) > longest or (low in words().function and not name.isupper()):
        return None
    if loose and len(tokens) == 1 and low[0].isalpha():
        return "person" if _INITIALS.fullmatch(name) else "outlet"
    if is_domain(name) or (role not in _BY_PEOPLE and is_outlet_name(name)):
        return "outlet"
    return None if _is_dated(tokens) or not _is_named(tokens) else _type_of_name(name, tokens, role)


def _type_of_name(name: str, tokens: list[str], role: Role) -> Type | None:
    if is_person_name(name) and (has_given_name(name) or role in _BY_PEOPLE):
        return "person"
    return None if role in {"reporting", "writing", "editing", "translation"} and len(tokens) > MOST_WORDS else "outlet"


def _is_named(tokens: list[str]) -> bool:
    """Whether words are written as a name is: capitals, with few small words between."""
    if tokens[0].islower() and not (tokens[0] in PARTICLES and len(tokens) > 1):
        return False
    words_of_name = [token for token in tokens if token not in PARTICLES]
    capitals = sum(not token.islower() for token in words_of_name)
    opens = tokens[-1].lstrip("«„“")[:1]
    return capitals * 2 > len(words_of_name) and opens.isalnum() and not tokens[-1].islower()


def _is_dated(tokens: list[str]) -> bool:
    """Whether a name is a day: "April 2020", "May", "12 May"; "Julio Abril" is a person."""
    return not is_called_month(" ".join(tokens).lower()) and all(
        token[0].isdigit() or token.strip(".,").lower() in words().dates or token.lower() in PARTICLES
        for token in tokens
    )
