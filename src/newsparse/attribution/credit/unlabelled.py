"""Where a credit without a label begins: after a sentence or a bar, glued to a word, or at a name beside an agency."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache

from newsparse.attribution.agencies import find_agency, find_mentions
from newsparse.attribution.credit.label import has_short_label_behind
from newsparse.attribution.credit.parts import Parts
from newsparse.attribution.credit.piece_shape import is_licence, is_office_alone, reads_as_source
from newsparse.attribution.credit.pieces import LONGEST_CREDIT_CHARACTERS, parse_credit
from newsparse.attribution.credit.sentence_ends import sentence_end, sentence_ends
from newsparse.attribution.credit.separators import opens_name
from newsparse.attribution.cue_words import words
from newsparse.attribution.outlets import is_outlet_name
from newsparse.attribution.picture_notes import is_note_alone, is_worker
from newsparse.cues import read_file
from newsparse.cues.merged import either, merged
from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL, SMALL, is_caseless
from newsparse.names import PARTICLES, has_given_name, is_person_name

CREDIT_REACH_CHARACTERS = 200
"""Characters from the end of a caption in which an unlabelled credit can start; the longest labelled one has 104."""

GLUE = late_pattern(rf"(?<=[{SMALL}0-9)])(?=[{CAPITAL}](?:[^\W\d_]|\.\s?[{CAPITAL}])|©)")
_PART_OF_NAME = late_pattern(rf"(?<![^\W\d_])(?:[{CAPITAL}][{SMALL}]|[{SMALL}]{{1,3}}|Mac|\w['’][{SMALL}]?)$|['’]$")
"""What stands before a capital inside one name: the "Mc" of "McExample"."""
LONGEST_GIVEN_NAME = 40
"""Characters in which a given name is looked for."""
LONGEST_NAME_INSIDE = 3
"""Words of the longest photographer's name that no mark parts from the caption."""
LONGEST_AFTER_SENTENCE = 7
"""Words of the longest credit behind a sentence without agency and slash: "Jane Exemple pour « Le Monde »"."""
LONGEST_FULL_NAME = 4
"""Words, but for the small ones, of the longest person's name that is a credit by itself."""
NAME_PART_REACH = 5
"""Characters before a capital in which a part of its name stands."""
FEWEST_BLANKS_BEFORE_AGENCY = 6
"""Blanks in the shortest caption behind which a news agency may stand without a mark."""
_STOPS = frozenset(".!?")
_RUNS_ON = frozenset(":'’")
"""What stands before a name that is the caption's own: "Le président de l'AFP"."""
_BAR = re.compile(r"\s+[|/‒–—―-]\s+|\s+/(?=\S)|\s*＝")


@dataclass(frozen=True, slots=True)
class FoundCredit:
    """A credit found in a text: the caption ends at ``text_end``, the credit runs from ``start`` to ``end``."""

    text_end: int
    start: int
    end: int
    parts: Parts


def glued(text: str, start: int, end: int) -> Iterator[int]:
    """Where a page printed two words without a space: the caption's last and the credit's first, or the reverse.

    Example:
        >>> list(glued("Ein BallFoto: McMuster", 0, 22))
        [8]
    """
    for mark in GLUE.finditer(text, start, end):
        if not _PART_OF_NAME.search(text[max(start, mark.start() - NAME_PART_REACH) : mark.start()]):
            yield mark.start()


@lru_cache(maxsize=1)
def _name_start() -> re.Pattern[str]:
    """A word that may be the first of a credit: with a capital, a handle, an agency that signs in lower case."""
    small = either(read_file("agencies")["small_names"])
    return re.compile(rf"(?<![\w@/.-])[^\W_{SMALL}][\w.'’@-]*|(?<!\S)@\w|(?<!\w){small}\b")


def unlabelled(text: str, end: int) -> FoundCredit | None:
    """The credit without a label that stands at the end of ``text[:end]``; ``None`` without one.

    Example:
        >>> unlabelled("A dog barks. Jane Example/AP", 28).start
        13
    """
    region, text = max(0, end - CREDIT_REACH_CHARACTERS), text[:end]
    named = {region + mention.start for mention in find_mentions(text[region:])}
    last = max(named, default=-1)
    for mark in sentence_ends(text, region, len(text)):
        rest = text[mark.end() :]
        if (last >= mark.end() or "/" in rest or rest.count(" ") < LONGEST_AFTER_SENTENCE) and (
            place := tail(text, mark.end())
        ) is not None:
            return place
    bars = (_inside(text, mark.end(), bar=True) for mark in _BAR.finditer(text, region) if mark.start())
    behind_bar = next(filter(None, bars), None)
    at_name = _glued_place(text, region)
    if at_name is None:
        starts = _name_starts(text, region, named)
        at_name = next(filter(None, (_inside(text, start) for start in starts if start)), None)
    if at_name is None or (behind_bar is not None and behind_bar.start < at_name.start):
        return behind_bar
    return at_name


def _glued_place(text: str, region: int) -> FoundCredit | None:
    """A credit that begins in the middle of a word, or at the start of one that opens a sentence: "B.A. SkyFan/X"."""
    for cut in glued(text, region, len(text)):
        start = text.rfind(" ", 0, cut) + 1
        if not start:  # "SkyFan / AFP" is all credit
            continue
        place = tail(text, start) if text[start - 2] in _STOPS else _inside(text, cut)
        if place is not None:
            return place
    return None


def _name_starts(text: str, region: int, named: AbstractSet[int]) -> Iterator[int]:
    """Where a name begins that may open a credit, up to the last agency: a given name, a handle or an agency's name."""
    last = max(named, default=text.rfind("/", region))
    for mark in _name_start().finditer(text, region, last + 1) if last >= 0 else ():
        start = mark.start()
        if start in named or text[start] == "@" or opens_name(text[start : start + LONGEST_GIVEN_NAME]):
            yield start


def tail(text: str, start: int) -> FoundCredit | None:
    """The credit that begins at ``start``, after a sentence or on its own line; ``None`` where it goes on as prose.

    Example:
        >>> tail("A dog barks. Jane Example/AP", 13).parts.photographers
        ['Jane Example']
    """
    while text[start : start + 1] in {" ", "|", "/", "‒", "–", "—", "―", "-"}:
        start += 1
    if start == 0:
        return None
    end = len(text)
    if text[start : start + 1] == "(" and text.endswith(")") and "(" not in text[start + 1 :]:
        start, end = start + 1, end - 1
    credit = text[start:end]
    if (
        not credit
        or len(credit) > LONGEST_CREDIT_CHARACTERS
        or (
            credit.endswith(".")
            and len(credit.split()) > 1
            and "/" not in credit
            and not has_short_label_behind(credit)
        )
    ):
        return None
    parts = parse_credit(credit)
    parted = parts.agencies and ("/" in credit or has_short_label_behind(credit))
    if parts.strange or not parts.named or (sentence_end().search(credit) and not parted):
        return None
    unnamed = credit.lower() in words().unnamed_agencies
    if parts.agencies or parts.employed or unnamed or parts.label in words().suffixes or _is_told_alone(parts, credit):
        return FoundCredit(start, start, end, parts)
    return None


def _is_told_alone(parts: Parts, credit: str) -> bool:
    """Whether a credit that names no agency is one by itself: a full name, two owners, a person and the paper."""
    if (parts.sources and parts.pieces > 1 and "/" in credit) or (parts.notes and "/" in credit):
        return True
    if parts.photographers and any(_tells_person(note) for note in parts.notes):
        # "Jane Example, CC BY-SA", "Jane Example, Staff Photographer"
        return is_person_name(parts.photographers[0]) and " " in parts.photographers[0]
    if not parts.photographers:
        filed = bool(parts.sources) and bool(parts.notes) and _are_outlets(parts)  # "Selby Post archives"
        return filed or (parts.pieces == 1 and is_office_alone(credit))
    if parts.sources and (parts.label or "").endswith(" by"):  # "U.S. Navy photo by Jane Example"
        return True
    length = sum(word.lower() not in PARTICLES for word in credit.split())
    if opens_name(credit) and is_person_name(credit) and 2 <= length <= LONGEST_FULL_NAME:
        return True
    return bool(parts.sources) and _are_outlets(parts) and is_person_name(parts.photographers[0])


def _tells_person(note: str) -> bool:
    """Whether a note stands behind who took the picture: a licence, the work for the paper, who gave it."""
    low = note.lower()
    return is_licence(low) or is_worker(note) or (" " in low and is_note_alone(low))


def _are_outlets(parts: Parts) -> bool:
    """Whether all sources are papers, channels or agencies by their names."""
    return all(is_outlet_name(name) or find_agency(name) for name in parts.sources)


def _is_long(parts: Parts) -> bool:
    """Whether the photographer's name has four words and more: it holds the caption's end."""
    return any(len(name.split()) > LONGEST_NAME_INSIDE for name in parts.photographers[:1])


def _inside(text: str, start: int, *, bar: bool = False) -> FoundCredit | None:
    """A credit after no more than a space: an agency and a mark have to be in it, or a bar before it."""
    before = text[:start].rstrip()
    if before.endswith(" via"):
        start = len(before) - len("via")
    credit = text[start:]
    parts = parse_credit(credit)
    stopped = credit.endswith(".") and not (parts.label or credit.lower().endswith("reserved."))
    if stopped or parts.strange or not parts.named or (not bar and (_is_long(parts) or before[-1:] in _RUNS_ON)):
        return None
    if (bar and _is_told_by_bar(parts, credit)) or _is_told_by_form(parts, credit, before):
        return FoundCredit(start, start, len(text), parts)
    glued = not text[start - 1].isspace()
    marked = "/" in credit or "|" in credit or " via " in credit or " - " in credit
    runs_on = before.rpartition(" ")[2].lower() in words().function | words().joiner
    closed = parts.picture or _closes_caption(parts, credit, before)
    if parts.agencies and ((closed and not runs_on) or glued or (marked and (parts.photographers or parts.via))):
        return FoundCredit(start, start, len(text), parts)
    return None


def _closes_caption(parts: Parts, credit: str, before: str) -> bool:
    """Whether a news agency in capitals stands behind a whole caption: "El puente nuevo, ayer por la mañana EFE"."""
    alone = parts.pieces == 1 and credit.isupper() and credit not in words().doubtful and not is_caseless(credit[0])
    return (
        alone
        and before.count(" ") >= FEWEST_BLANKS_BEFORE_AGENCY
        and before[-1:].isalnum()
        and not before.lower().endswith(tuple(merged("attribution", "agency_word")))
    )


def _is_told_by_bar(parts: Parts, credit: str) -> bool:
    """Whether what stands behind a bar names an agency, a person, an outlet in capitals, a house with its label."""
    signed = bool(parts.photographers) and (opens_name(credit) or parts.label is not None or credit.isupper())
    noted = bool(parts.notes) and is_note_alone(credit.lower())
    offices = all(reads_as_source(name, name.lower()) for name in parts.sources)
    house = credit.isupper() and bool(parts.sources) and (_are_outlets(parts) or offices)
    return parts.agencies > 0 or signed or noted or house or parts.label in words().suffixes


def _is_told_by_form(parts: Parts, credit: str, before: str) -> bool:
    """Whether a credit's own form parts it from the caption's last word: "Jane Example/Selby Post", "AFP 제공"."""
    if parts.agencies and (parts.label in words().suffixes or credit.upper() == credit.lower()):
        return parts.label is not None or parts.agencies == parts.pieces  # scripts without capitals need no mark
    if not opens_name(credit):
        return False
    if "/" in credit and parts.photographers and parts.sources and _are_outlets(parts):
        return True
    return parts.employed and (before[-1:].islower() or _are_outlets(parts)) and has_given_name(credit)
