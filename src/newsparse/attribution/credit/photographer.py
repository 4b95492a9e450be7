"""Whether a name in a credit is a photographer's or an outlet's: by its shape, its given name, and its label."""

import re
from functools import lru_cache

from newsparse.attribution.agencies import find_agency
from newsparse.attribution.credit.parts import Parts
from newsparse.attribution.credit.piece_shape import HANDLE, reads_as_source
from newsparse.attribution.credit.separators import EDGE
from newsparse.attribution.cue_words import joins, words
from newsparse.attribution.given_pictures import given_words
from newsparse.attribution.outlets import is_call_sign, is_outlet_name, is_site_name
from newsparse.attribution.picture_notes import picture_notes
from newsparse.cues import read_file
from newsparse.cues.merged import merged
from newsparse.letters import is_caseless
from newsparse.names import PARTICLES, has_given_name, is_person_name

PAIR = 2
"""Names of a credit by a contributor and an agency."""
_ONE_WORD = re.compile(r"\w[\w-]*")
SHORTEST_NAME_WORDS = 2
"""Words of the shortest whole name: a given name and a surname."""
LONGEST_UNKNOWN_NAME_WORDS = 3
"""Words of the longest name that is a person's though its first is no known given name; longer ones are companies."""
LONGEST_CASELESS_WORDS = 4
"""Words of the longest name in a script without capitals: "فاطمة الزهراء بن سالم"; more are a caption."""
LONGEST_SYLLABLE = 6
"""Letters of the longest part of a name such as "Nguyen Van Minh"; the part stands for one syllable."""
SHORTEST_ACRONYM = 3
"""Letters from which capitals in front of other words are an organisation's: "NYIM Training", but "JD Roe"."""


def is_photographer(parts: Parts, name: str) -> bool:
    """Whether a name is a person's, as far as the parts before it and its own shape tell.

    Example:
        >>> is_photographer(Parts(), "Jane Example"), is_photographer(Parts(), "NYIM Training")
        (True, False)
    """
    if not is_person_name(name, marked=True):
        return False
    tokens = name.split()
    if not name[0].isupper() and not name[0].islower():  # a script without capitals tells no more
        told = parts.label is not None or " " in name
        given = parts.provided or (parts.label or "").rstrip(":") in words().provided
        return told and len(tokens) <= LONGEST_CASELESS_WORDS and not (_is_of_text(parts) or given)
    if len(tokens) == 1:
        told = bool(parts.sources) or ((parts.label or "").endswith(" by") and has_given_name(name))
        return told and not name.isupper() and not parts.photographers and not _is_institution(parts, name)
    if _is_named_like_company(tokens):
        return False
    label = parts.label or ""
    given = any(word in label for word in given_words())
    if given and not (has_given_name(name) or puts_surname_first(name)):
        return False  # who gave a picture is a house as often as a person
    told = has_given_name(name) or label.endswith(" by") or "." in tokens[0] or puts_surname_first(name)
    return told or _may_be_name(parts, name, tokens)


def _is_institution(parts: Parts, name: str) -> bool:
    """Whether one word beside a source is a house: with an acronym inside, "JPL-Caltech", or a unit of "NASA"."""
    acronym = any(len(part) >= SHORTEST_ACRONYM and part[:SHORTEST_ACRONYM].isupper() for part in name.split("-"))
    return acronym or (bool(parts.sources) and parts.sources[-1].lower() in _research())


@lru_cache(maxsize=1)
def _research() -> frozenset[str]:
    """Research organisations that name a unit or telescope behind their name, lower case: "nasa"."""
    return frozenset(read_file("agencies")["research"])


def _may_be_name(parts: Parts, name: str, tokens: list[str]) -> bool:
    """Whether words of which none is a known given name are a name where they stand: two, or more with small ones."""
    if len(tokens) == SHORTEST_NAME_WORDS:
        return not (_is_of_text(parts) and name.isascii() and not parts.agencies)
    if any("." in token or token.lower() in PARTICLES or token[0] in "'’" for token in tokens):
        return True
    signed = parts.label is not None and not _is_of_text(parts)
    return len(tokens) <= LONGEST_UNKNOWN_NAME_WORDS and not name.isascii() and (signed or parts.agencies > 0)


def puts_surname_first(name: str) -> bool:
    """Whether a name in Latin letters begins with a surname of China, Korea or Vietnam: "Park Ji Hoon".

    Example:
        >>> puts_surname_first("Nguyen Van Minh"), puts_surname_first("Park Avenue")
        (True, False)
    """
    tokens = name.split()
    return (
        len(tokens) in {3, 4}
        and tokens[0].lower() in _surnames()
        and all(len(token) <= LONGEST_SYLLABLE and token.isalpha() and token[0].isupper() for token in tokens)
    )


def is_in_small(name: str) -> bool:
    """Whether a name in lower case is a person's, as some sites print them all behind their label: "Foto: jan muster".

    Example:
        >>> is_in_small("jane example"), is_in_small("city hall")
        (True, False)
    """
    return name.islower() and " " in name and has_given_name(name.capitalize())


def is_small_handle(name: str) -> bool:
    """Whether a contributor's handle is two words in lower case: "jana probe" behind a stock agency's name.

    Example:
        >>> is_small_handle("jana probe"), is_small_handle("file photo"), is_small_handle("mann mit hund")
        (True, False, False)
    """
    first, blank, last = name.partition(" ")
    plain = bool(blank) and name.islower() and first.isalpha() and last.isalpha()
    return plain and words().function.isdisjoint((first, last)) and not (picture_notes() & {name, first, last})


def people_of(piece: str) -> list[str]:
    """The names of "Jan Muster und Eva Probe"; empty when a side is no name.

    Example:
        >>> people_of("Jan Muster und Eva Probe"), people_of("Rock und Pop")
        (['Jan Muster', 'Eva Probe'], [])
    """
    tokens = piece.split()
    for position, token in enumerate(tokens):
        if 2 <= position < len(tokens) - 1 and joins(token.lower(), tokens[position + 1]):
            left, right = " ".join(tokens[:position]), " ".join(tokens[position + 1 :])
            if is_person_name(left.strip(EDGE)):
                others = people_of(right) or [right]
                return [left, *others] if all(map(_is_full_name, others)) else []
    return []


def _is_full_name(name: str) -> bool:
    return " " in name and is_person_name(name.strip(EDGE))


def may_be_given(name: str, agency: str) -> bool:
    """Whether an agency's alias is a given name here: "A.P. Example" has initials, "ANA PAULA LIMA" is a woman.

    Example:
        >>> may_be_given("ANA PAULA LIMA", "ANA"), may_be_given("AP Photo", "AP")
        (True, False)
    """
    return "." in agency or (name.isupper() and " " in name and has_given_name(name.capitalize()))


def take_caseless(parts: Parts) -> None:
    """A name in a script without capitals beside an agency is the photographer's, though its label tells sources."""
    if parts.photographers or len(parts.sources) <= 1:
        return
    for name in parts.sources:
        caseless = not name[0].isupper() and not name[0].islower() and " " in name
        agency = find_agency(name) is not None or name in words().generic
        if caseless and not agency and is_person_name(name, marked=True) and not reads_as_source(name, name):
            parts.sources.remove(name)
            parts.photographers.append(name)
            return


def take_handle(parts: Parts) -> None:
    """A contributor's handle is the photographer: before the agency ("skyfan / Getty Images"), or with digits."""
    if not parts.sources:
        return
    handle = parts.sources[0]
    if len(parts.photographers) == 1 and " " not in parts.photographers[0] and parts.picture and handle.islower():
        if find_agency(handle) is None:  # "skyfan/Moment/Getty Images"
            parts.sources[0], parts.photographers[0] = parts.photographers[0], handle
        return
    if parts.photographers:
        return
    if parts.label and HANDLE.fullmatch(handle) and not handle.isupper() and find_agency(handle) is None:
        parts.photographers.append(parts.sources.pop(0))
        return
    owner = find_agency(parts.sources[1] if len(parts.sources) > 1 else parts.via or "")
    plain = _ONE_WORD.fullmatch(handle) is not None and (not handle.isupper() or any(map(str.isdigit, handle)))
    stock = owner is not None and owner.type in {"picture agency", "distributor"}
    if stock and plain and find_agency(handle) is None and not reads_as_source(handle, handle.lower()):
        parts.photographers.append(parts.sources.pop(0))


def is_outlet(parts: Parts, name: str) -> bool:
    """Whether a name is an outlet's where it stands: one word, with an article, or behind who took the picture."""
    if is_caseless(name[0]) and is_site_name(name):
        return True
    if not is_outlet_name(name):
        return False
    behind = bool(parts.photographers) and not has_given_name(name)
    return " " not in name or behind or name.partition(" ")[0].lower() in merged("attribution", "article")


def take_owner(parts: Parts, text: str) -> None:
    """Of two names the paper's owns the picture, and of two that a slash parts the one without a given name.

    Args:
        parts: the credit's parts.
        text: the credit, in whose order its sources are.
    """
    slashed = "/" in text
    if len(parts.photographers) != PAIR or (parts.sources and not slashed):
        return
    papers = [is_outlet_name(name) and not has_given_name(name) for name in parts.photographers]
    if any(papers) and not all(papers):  # "Photo Midi Libre - Jane Example"
        _move_owner(parts, papers.index(True), text)
        return
    if not slashed:
        return
    told = [has_given_name(name) or puts_surname_first(name) or "." in name for name in parts.photographers]
    if any(told) and not all(told):  # "Jane Example/Harbor Pictures", "ZDF/Harbor Fiction/Jane Example"
        _move_owner(parts, told.index(False), text)


def _move_owner(parts: Parts, at: int, text: str) -> None:
    parts.sources.append(parts.photographers.pop(at))
    parts.sources.sort(key=text.find)


def _is_of_text(parts: Parts) -> bool:
    """Whether the label tells a text's source as much as a picture's: "source"."""
    return (parts.label or "").rstrip(":") in words().text_labels


def _is_named_like_company(tokens: list[str]) -> bool:
    """Whether a name has an owner's "'s", or opens or ends with capitals that are no name: "Oakton RCMP"."""
    first = tokens[0]
    if not has_given_name(first) and not first.isupper() and is_call_sign(tokens[-1]):
        return True
    if any(token.endswith(("'s", "’s")) for token in tokens):
        return True
    capitals = len(first) >= SHORTEST_ACRONYM and first.isalpha() and first.isupper()
    return capitals and not all(token.isupper() for token in tokens) and not has_given_name(first.capitalize())


@lru_cache(maxsize=1)
def _surnames() -> frozenset[str]:
    return frozenset(read_file("names")["surnames_first"])
