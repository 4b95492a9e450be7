"""The shape of one piece of a credit: does it read as a source, or as a sentence."""

import re
from functools import lru_cache

from newsparse.attribution.agencies import find_agency, find_mentions
from newsparse.attribution.credit.separators import employer
from newsparse.attribution.cue_words import words
from newsparse.attribution.outlets import is_outlet_name
from newsparse.attribution.picture_notes import is_picture_note
from newsparse.cues import read_file
from newsparse.cues.merged import either, merged
from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL, SMALL
from newsparse.names import PARTICLES, is_person_name

LONGEST_PIECE_WORDS = 7
"""Words of the longest name in a credit (chosen); "Plataforma por unas Fiestas …" has nine, but so have sentences."""
LONGEST_OFFICE_WORDS = 3
"""Words of the longest name of an office with a word in lower case that is no small word: "Gendarmerie nationale"."""
SHORTEST_OFFICE_WORDS = 2
"""Words of the shortest name of an office that is a credit by itself behind a sentence."""
LONGEST_SMALL_WORD_LETTERS = 3
"""Letters of the longest word in lower case inside a name, besides the known small words: longer ones are prose."""

LONGEST_WITH_AGENCY = 2
"""Words behind an agency's name that are still a name with it, not the caption: "Reuters Jane Example"."""
LICENCE = re.compile(r"(?:li[cz]en[csz]e?:? )?cc[ -]?(?:by|0)\b[\w .-]*$")
"""A licence of Creative Commons, in lower case: it names nobody."""
HANDLE = re.compile(r"[^\W\d_]+\d+\b")
"""A contributor's handle that no name could be: "erhui1979"."""
_DOMAIN = late_pattern(r"@\w[\w.]+|(?:https?://)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}(?:/\S*)?", re.IGNORECASE)
SHORTEST_FIRST_PART, SHORTEST_COMPOUND = 3, 6
"""Letters before the ending of a house's name, and of the shortest such name: "Bauamt"."""
_NUMBER = re.compile(r"[A-Z]{1,6}[-_]?\d{4,}")
FEWEST_INITIALLED, LONGEST_INITIALS = 2, 4
"""Pieces before an editor's initials, an agency and the photographer, and the letters of the longest: "wsj"."""
_TOKEN = re.compile(r"[^\W_]+")
_PROSE = late_pattern(rf"[。、]|[!?…]\s|[^\W\d_]{{4}}\.\s|[\"“”„\[\]()（）]|\b\d{{4}}\.?(?:\s|$)|,$|\b[{CAPITAL}]\w+:")
_GLUED = late_pattern(
    rf"(?:\S+\s){{2,6}}\S*[{SMALL}]{{2}}[{CAPITAL}][{SMALL}]|\S+\s\S*[{SMALL}]{{3}}[{CAPITAL}][{SMALL}]"
)


def is_licence(low: str) -> bool:
    """Whether a name in lower case is a licence, with what stands behind it."""
    return LICENCE.match(low) is not None


@lru_cache(maxsize=1)
def note_behind() -> re.Pattern[str]:
    """A licence behind a name, that the picture is on file, "ST FILE", or who took it: "Tribune Staff Photographer"."""
    own = read_file("agencies")
    behind = (*own["of_files"], *(work for work in own["workers"] if " " in work))
    return re.compile(rf"(?<=\w)[ (]+(?:{LICENCE.pattern}|{either(behind)}$)|(?<=\w){either(own['wide_files'])}$")


def reads_as_source(name: str, low: str) -> bool:
    """Whether a name is an organisation's by its words, an address or a handle; ``low`` is the name in lower case.

    Example:
        >>> reads_as_source("Oakton Police", "oakton police"), reads_as_source("Jane Example", "jane example")
        (True, False)
    """
    if _DOMAIN.fullmatch(name) or low in words().generic:
        return True
    tokens = low.replace("-", " ").split()
    if len(low) > 2 and low.endswith(words().wide_organisations):
        return True
    if tokens and tokens[-1].endswith(words().outlet_endings) and tokens[-1] not in words().outlet_endings:
        return True
    if any(map(_is_house, tokens)) or (name.endswith(_house_forms()) and " " in name):
        return True
    return tokens[0] in merged("attribution", "opens_no_person") or any(
        token.strip(".,'") in words().organisation for token in tokens
    )


def is_office_alone(text: str) -> bool:
    """Whether a text is an office's or a house's full name, as no sentence begins: "Oakton Police Department".

    Example:
        >>> is_office_alone("Oakton Police Department"), is_office_alone("The police"), is_office_alone("Police")
        (True, False, False)
    """
    tokens = text.split()
    if not SHORTEST_OFFICE_WORDS <= len(tokens) <= LONGEST_PIECE_WORDS or not text[0].isupper() or text.isupper():
        return False
    first, last = tokens[0].lower(), tokens[-1]
    opens = first not in words().function and first not in merged("attribution", "opens_no_person")
    return opens and last[0].isupper() and text[-1].isalpha() and reads_as_source(text, text.lower())


def _is_house(word: str) -> bool:
    """Whether a word in lower case is a compound that names an office or a house; "Estelle" and "Kammer" are names."""
    return len(word) >= SHORTEST_COMPOUND and word[SHORTEST_FIRST_PART:].endswith(_house_endings())


@lru_cache(maxsize=1)
def _house_endings() -> tuple[str, ...]:
    return tuple(read_file("agencies")["house_endings"])


@lru_cache(maxsize=1)
def _house_forms() -> tuple[str, ...]:
    """The legal forms that close a house's name, each with the blank before it."""
    own = read_file("agencies")
    return tuple(f" {form}" for form in (*own["house_forms"], *own["legal_forms"]))


def reads_as_prose(name: str) -> bool:
    """Whether a piece has small words as no name has, a date, or the marks of a sentence.

    Example:
        >>> reads_as_prose("A dog barks loudly"), reads_as_prose("Bank of Oakton")
        (True, False)
    """
    tokens = name.split()
    if len(tokens) > 1 and tokens[0].lower() in _counting():
        return True
    if len(tokens) == 1:
        return _opens_with_number(name) or bool(_PROSE.search(name))
    may_be_small = PARTICLES | merged("attribution", "inside_name")
    small = [token for token in tokens if token.islower() and token not in may_be_small]
    if len(small) == 1 and len(tokens) <= LONGEST_OFFICE_WORDS and _is_office(tokens, small[0]):
        small = []
    opens_small = tokens[0].islower() and tokens[0].lower() not in PARTICLES and "." not in tokens[0]
    return (
        len(tokens) > LONGEST_PIECE_WORDS
        or len(small) > 1
        or any(len(token) > LONGEST_SMALL_WORD_LETTERS for token in small)
        or (opens_small and next(find_mentions(name), None) is None)
        or _has_sentence(name)
        or (_opens_with_number(name) or bool(_GLUED.match(name)))
    )


def _has_sentence(name: str) -> bool:
    """Whether a piece holds the marks of a sentence; the full stop of "Univ. of Oakton" is none."""
    mark = _PROSE.search(name)
    return mark is not None and mark[0].strip(" .").lower() not in words().organisation


@lru_cache(maxsize=1)
def _counting() -> frozenset[str]:
    """Words before what a picture shows, with which no name opens: "Ein Streifenwagen", "Deux pompiers"."""
    return frozenset(read_file("agencies")["counting"])


def runs_on(name: str) -> bool:
    """Whether an agency's name is followed by so many words that they are the caption: "dpa Der Umzug am Sonntag"."""
    mention = next(find_mentions(name), None)
    if mention is None or mention.start:
        return False
    rest = name[mention.end :]
    return (
        len(rest.split()) > LONGEST_WITH_AGENCY
        and not employer().match(rest)
        and not reads_as_source(rest.strip(), rest.strip().lower())
        and not is_person_name(rest.strip())
    )


def _opens_with_number(name: str) -> bool:
    """Whether a number opens a piece that is no outlet's name; "9News" is one."""
    return name[0].isdigit() and not is_outlet_name(name)


def _is_office(tokens: list[str], small: str) -> bool:
    """Whether a name with one word in lower case is an office's: "Fjord kommune", "Gendarmerie nationale"."""
    offices = words().organisation
    return not tokens[0].islower() and (small in offices or tokens[0].lower() in offices)


def is_number(name: str) -> bool:
    """Whether a piece is a picture's number in its owner's files.

    Example:
        >>> is_number("UN0123456"), is_number("TVN24")
        (True, False)
    """
    return _NUMBER.fullmatch(name) is not None


def is_initialled(found: list[str]) -> bool:
    """Whether the last of a credit's pieces is the initials of the agency's editor behind the photographer.

    Example:
        >>> is_initialled(["ANTARA FOTO", "Jane Example", "jx"]), is_initialled(["Jane Example", "dpa", "lno"])
        (True, False)
    """
    last = found[-1].strip(" .") if len(found) > FEWEST_INITIALLED else ""
    plain = 1 < len(last) <= LONGEST_INITIALS and last.isalpha() and last.isascii() and last.islower()
    return plain and find_agency(found[0].strip()) is not None and find_agency(last) is None


def is_date(name: str) -> bool:
    """Whether a piece is a date or a year alone.

    Example:
        >>> is_date("24.3.2020"), is_date("Mai 2021"), is_date("9News"), is_date("Jan")
        (True, True, False, False)
    """
    tokens = _TOKEN.findall(name.lower())
    return any(token.isdigit() for token in tokens) and all(
        token.isdigit() or token in words().dates for token in tokens
    )


def trim(piece: str) -> str:
    """A piece without the marks around it, nor the full stop of a sentence.

    Example:
        >>> trim("| Jane Example."), trim("Example Inc.")
        ('Jane Example', 'Example Inc.')
    """
    name = piece.strip(' \t,:;，、・-‒–—―|/／＝•="“”„\u200b\u200c\u200d\ufeff').strip()
    if name[:1] in "«»" or (name[-1:] in "«»" and "«" not in name[:-1]):
        name = name.strip("«» ")
    last = name.rsplit(None, 1)[-1] if name else ""
    if len(name) > 2 and name[0] in "'‘" and name[-1] in "'’":
        return name[1:-1].strip()
    name = name.lstrip(". ")
    stops = name.endswith(".") and len(last) > len("Ltd.") and not is_picture_note(name.lower())
    return name[:-1].strip() if stops else name
