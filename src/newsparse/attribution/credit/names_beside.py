"""Two names of a credit that only a blank or an "and" parts: "Jane Example The Harbor Times", "中国台湾网 王怡然"."""

import re

from newsparse.attribution.agencies import find_agency
from newsparse.attribution.credit.parts import Parts
from newsparse.attribution.credit.photographer import is_photographer
from newsparse.attribution.credit.separators import opens_name
from newsparse.attribution.cue_words import joins, note_end, words
from newsparse.attribution.outlets import is_outlet_name
from newsparse.letters import is_caseless
from newsparse.names import is_person_name

_YEAR = re.compile(r"(?:19|20)\d\d")
PERSON = 2
"""Words of the person's name that an outlet's follows."""


def names_beside(parts: Parts, name: str) -> tuple[str, ...]:
    """A person's name and an outlet's, in their order; empty where a name is not two.

    Example:
        >>> names_beside(Parts(label="photo:"), "Jane Example The Harbor Times")
        ('Jane Example', 'The Harbor Times')
        >>> names_beside(Parts(label="摄"), "中国台湾网 王怡然")
        ('中国台湾网', '王怡然')
    """
    if parts.label is not None and (parted := _person_and_rest(name)):
        return parted
    first, _, rest = name.partition(" ")
    if first.endswith(words().wide_organisations):
        return (first, rest) if is_photographer(parts, rest or " ") else ()
    tokens = name.split()
    if len(tokens) <= PERSON:
        return ()
    person, outlet = " ".join(tokens[:PERSON]), " ".join(tokens[PERSON:])
    signed = is_outlet_name(outlet) and (" " in outlet or _is_compound(outlet)) and opens_name(name)
    told = signed or (0 < note_end(outlet) < len(outlet) and parts.label is not None)
    return (person, outlet) if told and is_person_name(person) else ()


def _person_and_rest(name: str) -> tuple[str, ...]:
    """A person's name and the year behind it, or the outlet behind a full stop: "Jane Example. EL TIEMPO"."""
    before, _, last = name.rpartition(" ")
    if _YEAR.fullmatch(last):
        return (before, last) if " " in before and is_person_name(before) else ()
    person, _, outlet = name.partition(". ")
    told = bool(outlet) and (find_agency(outlet) is not None or is_outlet_name(outlet))
    return (person, outlet) if told and len(person.split()) >= PERSON and is_person_name(person) else ()


def _is_compound(word: str) -> bool:
    """Whether one word is an outlet's and no surname such as "Post": it is made of two."""
    low, endings = word.lower(), words().outlet_endings
    return "-" in word or (low.endswith(endings) and low not in endings)


def is_archive(name: str, stop: int) -> bool:
    """Whether a note that opens a name is a word of it: of "Archive Oakton", but not of "ARCHIVES JANE EXAMPLE"."""
    rest = name[stop + 1 :]
    parted = (name.isupper() or name[0].islower()) and (is_outlet_name(rest) or opens_name(rest))
    return name[:stop].lower() in words().organisation and not parted


def site_and_note(name: str) -> tuple[str, ...]:
    """An agency or a site, and the note or the handle behind it; empty for another name.

    Example:
        >>> site_and_note("YouTube Screenshot"), site_and_note("Jane Screenshot")
        (('YouTube', 'Screenshot'), ())
        >>> site_and_note("X @oaktonpolice")
        ('X', '@oaktonpolice')
    """
    site, _, note = name.rpartition(" ")
    told = note.startswith("@") or note.lower() in words().noted_labels
    return (site, note) if told and find_agency(site) else ()


def outlets_of(piece: str) -> tuple[str, ...]:
    """The two outlets that "and" joins, an agency and who took the next picture, or two agencies; empty for another.

    Example:
        >>> outlets_of("Harbor Post and Quay News"), outlets_of("Department of Food and Quay News")
        (('Harbor Post', 'Quay News'), ())
        >>> outlets_of("AFP 연합뉴스"), outlets_of("AP and Jane Example")
        (('AFP', '연합뉴스'), ('AP', 'Jane Example'))
    """
    first, _, rest = piece.strip().partition(" ")
    if is_caseless(rest[:1]) and find_agency(first) and find_agency(rest):
        return first, rest
    tokens = piece.split()
    for at in range(1, len(tokens) - 1):
        if joins(tokens[at].lower(), tokens[at + 1]):
            sides = " ".join(tokens[:at]), " ".join(tokens[at + 1 :])
            house = find_agency(sides[0]) is not None or is_outlet_name(sides[0])
            signed = house and " " in sides[1] and is_person_name(sides[1])
            return sides if signed or all(map(is_outlet_name, sides)) else ()
    return ()
