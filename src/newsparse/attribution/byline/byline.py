"""A byline's people: "By Jane Example and Jan Muster, political editors, in Berlin | Reuters".

``undated`` takes dates, addresses and their labels away, ``clauses`` parts those who wrote from those who helped, and
``opener`` cuts the byline word off. The rest is split at marks and at words such as "and", and ``authors`` tells what
each piece is: a person, an organisation, or something about those named before it. ``wide`` reads Chinese, Japanese and
Korean, whose names stand without blanks.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import zip_longest

from newsparse.attribution.agencies import find_agency
from newsparse.attribution.byline.as_written import as_written
from newsparse.attribution.byline.authors import Signers
from newsparse.attribution.byline.biography import without_biography
from newsparse.attribution.byline.clauses import clauses, is_helpers_label
from newsparse.attribution.byline.full_stop import at_full_stop
from newsparse.attribution.byline.further import says_more, with_further
from newsparse.attribution.byline.glued_and import with_and_apart
from newsparse.attribution.byline.imprint import read_imprint
from newsparse.attribution.byline.junk import names_nobody, without_junk
from newsparse.attribution.byline.label_ending import without_ending
from newsparse.attribution.byline.listed import list_entries, with_house
from newsparse.attribution.byline.meta_line import without_counts
from newsparse.attribution.byline.named_nobody import is_nobody
from newsparse.attribution.byline.opener import named_once, without_opener
from newsparse.attribution.byline.piece_kind import is_inside_house, is_section
from newsparse.attribution.byline.place_before import without_place
from newsparse.attribution.byline.reported import names_reporter, read_wired
from newsparse.attribution.byline.role_joins import is_role_of_two, stays_in_role
from newsparse.attribution.byline.undated import between_dates
from newsparse.attribution.byline.wide import parse_wide
from newsparse.attribution.cue_words import is_second_surname, joins, opened, words
from newsparse.attribution.outlets import is_outlet_name
from newsparse.cues import read_file
from newsparse.cues.merged import any_of, either, merged
from newsparse.errors import require_text
from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL, CAPITAL_OR_CASELESS, SMALL
from newsparse.model import Author
from newsparse.names import PARTICLES, PLACE_OPENERS, has_given_name, is_person_name
from newsparse.remembered import remembered

LONGEST_SOURCE_LABEL = 24
"""Characters of the longest label of a source with its colon."""
LONGEST_BYLINE_CHARACTERS = 300
"""Characters of a line that are read; the longest of 187 labelled bylines has 104."""


_FOOTNOTE = late_pattern(rf"(?<=[{SMALL}]{{2}})\d{{1,2}}(?=(?:,| &)\s[{CAPITAL}])")
_GLUED_AND = re.compile(r"(?<=[^\W\d_]{3})&\s|\s&(?=[^\W\d_]{3})")


@lru_cache(maxsize=1)
def _split() -> re.Pattern[str]:
    """What parts the pieces of a line; the slash of "Frankfurt/Main" does not, nor that of "(photo/video)"."""
    rivers = any_of(river.capitalize() for river in read_file("names")["rivers"])
    return re.compile(
        rf"\s*[|;·•‧¦⋅∙▪●、،›>]\s*|\s+[-–—/+]\s+|/(?!(?:{rivers})\b|[^()]{{1,30}}\))|\s*,(?:\s+|(?=[^\W\d_]))(?![^()]{{1,60}}\))"
    )


def parse_byline(line: str) -> tuple[Author, ...]:
    """The authors that a byline names, in its order; empty when it names none.

    Those of a second clause come with its words as their role: "translated by", "as told to", "photographs by".

    Method: rules over the forms of bylines; cue words of all languages from ``cues/``.

    Args:
        line: one byline; of more than 300 characters the first 300 count.

    Raises:
        TypeError: it is no ``str``.

    Example:
        >>> [(author.name, author.role) for author in parse_byline("By Jane Example, political editor")]
        [('Jane Example', 'political editor')]
        >>> [author.kind for author in parse_byline("Par Jean Exemple et AFP")]
        ['person', 'organisation']
        >>> [author.name for author in parse_byline("Posted on 3 May 2024 by Jane Example; edited by Jan Muster")]
        ['Jane Example', 'Jan Muster']
    """
    require_text(line, "parse_byline")
    text = without_ending(without_counts(" ".join(line[:LONGEST_BYLINE_CHARACTERS].split())))
    if names_nobody(text.lower()) or (is_helpers_label(text) and text.lower() not in words().generic):
        return ()
    if (printed := read_imprint(text)) is not None:
        return printed
    if wired := read_wired(text):
        return wired
    stretches = between_dates(_opened_up(without_biography(named_once(text))))
    stretches = [stretch for stretch in stretches if not is_section(stretch)] or stretches
    stretches.sort(key=lambda stretch: opened(words().byline, stretch) <= 0 and not names_reporter(stretch))
    for stretch, after in zip_longest(stretches, stretches[1:]):
        if found := _read(stretch):
            found = with_further(found, after, _read(after)) if after and after in text and says_more(found) else found
            return as_written(found, text) if "&" in text else found
    return ()


@remembered(16)  # the same line is read for who signs, for who contributed, and once more beside the metadata
def _read(stretch: str) -> tuple[Author, ...]:
    """The authors of a stretch between two dates, in any script."""
    wide = parse_wide(stretch)
    found = _authors(stretch) if wide is None else wide
    return tuple(one for one in found if not is_nobody(one.name))


@lru_cache(maxsize=1)
def _bracketed() -> re.Pattern[str]:
    """Further authors in brackets: "Jane Example (with Jan Muster and Eva Probe)"."""
    joiner = either(word for word in words().joiner if word.isalpha())
    return re.compile(rf"\s?\(((?i:{joiner})\s{CAPITAL_OR_CASELESS}[^()]{{1,80}})\)")


@lru_cache(maxsize=1)
def _own_pronouns() -> re.Pattern[str]:
    """The pronouns that people wish to be called by, in brackets: "Jane Example (she/her)"."""
    pronoun = either(merged("attribution", "own_pronoun"))
    return re.compile(rf"\s?\((?i:{pronoun}(?:\s?/\s?{pronoun}){{1,3}})\)")


def _opened_up(text: str) -> str:
    """A line with blanks around its "&", without footnotes and the brackets around authors joined to the one before."""
    outlet, slash, name = text.partition("/")
    if slash and is_outlet_name(outlet.strip()) and " " in name.strip() and is_person_name(name.strip()):
        return f"{name.strip()} / {outlet.strip()}"  # "pesisir.id/Budi Contoh"
    text = _own_pronouns().sub("", text) if "(" in text else text
    return _GLUED_AND.sub(" & ", _bracketed().sub(r" \1", _FOOTNOTE.sub("", with_and_apart(text))))


def _authors(stretch: str) -> tuple[Author, ...]:
    """The authors of a line without its dates, clause by clause, each name once."""
    once: dict[str, Author] = {}
    found = list(clauses(without_junk(stretch)))
    for clause in found:
        if clause.role and not once and opened(words().credit, clause.role) > 0 and all(one.role for one in found):
            break  # "Foto: Eva Probe" alone is a picture's credit
        text = without_junk(clause.names)
        place, text = (None, text) if clause.role else without_place(without_opener(text))
        for author in _signers(text, place):
            if clause.role is None:
                once.setdefault(author.name.casefold(), author)
            elif author.kind == "person":
                once.setdefault(author.name.casefold(), author.model_copy(update={"role": clause.role}))
    if _names_source(stretch):
        return tuple(map(_as_house, once.values()))
    return tuple(once.values())


def _signers(text: str, place: str | None) -> Iterator[Author]:
    """The people of a clause; what is said of one in a list goes to nobody before it: "A, The Post; B, The Star"."""
    entries = list_entries(text) if ";" in text else [text]
    for entry in entries:
        signers = Signers()
        for joined, piece in _without_section(list(_pieces(entry))):
            signers.read(piece, joined=joined)
        yield from signers.authors(place) if len(entries) == 1 else with_house(signers.authors(place))


def _names_source(stretch: str) -> bool:
    """Whether a line says whose text it is: "Quelle: Hafenbote"."""
    label, colon, _ = stretch[:LONGEST_SOURCE_LABEL].partition(":")
    low = label.strip().lower()
    return bool(colon) and low in words().text_labels and low not in words().byline


def _as_house(author: Author) -> Author:
    """Who stands behind the label of a source; a house, unless it is a person's whole name."""
    whole = " " in author.name and has_given_name(author.name)
    return author if whole else author.model_copy(update={"kind": "organisation"})


def _pieces(text: str) -> Iterator[tuple[bool, str]]:
    """The pieces of a line, each with whether "and" joins it to the one before."""
    for at, piece in enumerate(_split().split(text)):
        for part in at_full_stop(piece) if ". " in piece else (piece,):
            if at and (_is_house_of_two(part) or is_role_of_two(part)):
                yield False, part
            else:
                yield from _joined(part)


def _without_section(pieces: list[tuple[bool, str]]) -> list[tuple[bool, str]]:
    """The pieces without a section that stands before the names: "World News · Jane Example"."""
    apart = len(pieces) > 1 and not pieces[1][0]
    return pieces[1:] if apart and pieces[0][1] and is_section(pieces[0][1]) else pieces


def _is_house_of_two(piece: str) -> bool:
    """Whether "&" stands inside a house's name behind a name: "Jane Example, Better Examples & Gardens"."""
    left, mark, right = piece.partition(" & ")
    if not mark or " " not in left or " " in right.strip() or "." in piece:
        return False
    return not has_given_name(left) and find_agency(right) is None and find_agency(left) is None


def _joined(piece: str) -> Iterator[tuple[bool, str]]:
    """The names of a piece that words such as "and" join, each with whether one stands before it."""
    tokens, start, joined = piece.split(), 0, False
    if len(tokens) > 1 and joins(tokens[-1], ""):  # "Jane Example and", the other on the next line
        tokens = tokens[:-1]
    for position, token in enumerate(tokens):
        right = tokens[position + 1 : position + 3]
        word = token.lower() if _is_written_large(token, piece, right) else token
        if not joins(word, "".join(right[:1])) or (position > start and not _may_follow(right)):
            continue
        after = tokens[position + 1 :]
        if is_second_surname(tokens[start:position], word, after) or _opens_place(word, after):
            continue
        if is_inside_house(tokens[start:position], after):
            continue
        if stays_in_role(tokens[start:position], after):
            continue
        if position > start:
            yield joined, " ".join(tokens[start:position])
        joined, start = True, position + 1
    if start < len(tokens):
        yield joined, " ".join(tokens[start:])


def _is_written_large(token: str, piece: str, right: list[str]) -> bool:
    """Whether a word has capitals because the line has them: "JANE EXAMPLE AND JAN MUSTER", "And Jan Muster"."""
    if token.isupper():
        return len(token) > 1 or piece.isupper()
    return token.istitle() and len(right) > 1 and has_given_name(right[0])


def _may_follow(right: list[str]) -> bool:
    """Whether words can open what "and" joins: a capital, a small word of names before one, an agency, "agencies"."""
    if not right:
        return False
    first = right[0]
    named = not first.islower() or (first in PARTICLES and not right[-1].islower())
    return named or first.lower() in words().generic or find_agency(first) is not None


def _opens_place(word: str, right: list[str]) -> bool:
    """Whether "and" of one language is the "in" of another: "en" before "Bogotá", but not before "Anneke Bakker"."""
    if not right or word not in merged("attribution", "in_place") or has_given_name(right[0]):
        return False
    if find_agency(" ".join(right)) is not None or right[0].lower() in words().generic:
        return False
    initials = right[0].endswith(".") and right[0].lower() not in PLACE_OPENERS  # "en J. van der Heide"
    return len(right) == 1 or right[0].lower() in PLACE_OPENERS or not (initials or right[1][0].isupper())
