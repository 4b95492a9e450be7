"""A credit's pieces and what each is: photographer, source, distributor or note."""

import re
from dataclasses import dataclass, field

from newsparse.attribution.agencies import find_agency, find_mentions
from newsparse.attribution.credit.label import BRACKET, label_end
from newsparse.attribution.credit.piece_shape import reads_as_prose, reads_as_source, trim
from newsparse.attribution.credit.separators import EDGE, employer, parted, pieces, reporter, rights
from newsparse.attribution.cue_words import joins, words
from newsparse.names import PARTICLES, has_given_name, is_person_name
from newsparse.remembered import remembered

LONGEST_CREDIT_CHARACTERS = 180
"""Characters of the longest credit; the longest of 216 labelled ones has 104."""
LONGEST_UNKNOWN_NAME_WORDS = 3
"""Words of the longest name that is a person's though its first is no known given name; longer ones are companies."""
_VIA = re.compile(r"(?:^|\s)via\s+(?=\S)", re.IGNORECASE)
_NEXT = re.compile(r"\.\s+(?=[^\W\d_][\w -]{2,20}:)|\.?\s+(?=[Cc]ourtesy\b)")


@dataclass(slots=True)
class Parts:
    """The pieces of one credit, gathered from left to right."""

    photographers: list[str] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)
    via: str | None = None
    notes: list[str] = field(default_factory=list)
    label: str | None = None
    """The label in front, lower case; "©" for a copyright sign."""
    agencies: int = 0
    """How many of the pieces are known agencies."""
    pieces: int = 0
    """How many pieces there are, notes included."""
    strange: bool = False
    """Whether a piece reads like no name: it is too long, or in lower case, or holds the marks of a sentence."""
    employed: bool = False
    """Whether it says for whom somebody took it: "Jane Example for the Example Times"."""
    picture: bool = False
    """Whether it names an agency that only pictures have."""

    @property
    def named(self) -> bool:
        """Whether it names anyone, or says that there is nobody to name."""
        return bool(self.photographers or self.sources or self.via or self.notes)


def parse_credit(credit: str) -> Parts:
    """The pieces of a text that is a credit or a candidate for one; ``strange`` when it reads like none.

    Example:
        >>> parts = parse_credit("Photo by Jane Example/AFP via Getty Images")
        >>> parts.photographers, parts.sources, parts.via
        (['Jane Example'], ['AFP'], 'Getty Images')
    """
    parts = Parts(strange=len(credit) > LONGEST_CREDIT_CHARACTERS)
    text = rights().sub("|", credit[:LONGEST_CREDIT_CHARACTERS]).strip(" |")
    end, label = label_end(text)
    if label is not None:
        if label.rstrip(":") in words().noted_labels:
            parts.notes.append(text[: len(label.rstrip(":"))])
        parts.label, text = label, text[end:].lstrip(" :").removeprefix("the ")
        again, inner = label_end(text)
        if inner is not None and inner.endswith(":"):  # "Credit: Photo: AP"
            text = text[again:].lstrip()
    for suffix in words().suffixes:
        if text.lower().endswith(suffix) and len(text) > len(suffix):
            parts.label, text = parts.label or suffix, text[: -len(suffix)].rstrip()
    text = reporter().sub("|", text)
    cut = _NEXT.search(text)
    if cut:
        rest = text[cut.end() :].strip()
        if rest.lower().startswith("courtesy"):
            parts.notes.append(rest.strip(EDGE))
        text = text[: cut.start()]
    for piece in pieces(parted(text) if parts.label else text):
        _add(parts, piece)
    _take_handle(parts)
    return parts


def _add(parts: Parts, piece: str) -> None:
    end, label = label_end(piece.lstrip())
    if label is not None and label.endswith(":") and parts.pieces and piece.lstrip()[end:].strip(EDGE):
        if label.rstrip(":") in words().noted_labels:
            parts.notes.append(piece.lstrip()[: len(label) - 1])
        piece = piece.lstrip()[end:]
    channel, colon, rest = piece.partition(":")
    if colon and rest.strip(EDGE) and find_agency(channel.strip(EDGE)):
        _classify(parts, channel)
        _add(parts, rest)
        return
    bracket = BRACKET.search(piece)
    if bracket and piece[bracket.end() :].strip(EDGE):
        parts.strange = True
    elif bracket and bracket.group(1).strip():
        outer = piece[: bracket.start()]
        if outer.strip(EDGE):
            _add(parts, outer)
        for inner in pieces(bracket.group(1)):
            _add(parts, inner)
        return
    via = _VIA.search(piece)
    if via and piece[via.end() :].strip(EDGE):
        if piece[: via.start()].strip(EDGE):
            _add(parts, piece[: via.start()])
        _set_via(parts, piece[via.end() :].strip(EDGE + ")"))
        return
    halves = employer().split(piece, maxsplit=1)
    if len(halves) == 2 and "(" not in piece and is_person_name(halves[0].strip(EDGE)) and not find_agency(piece):
        parts.employed = parts.employed or " " in halves[0].strip(EDGE)
        _classify(parts, halves[0])
        _source(parts, trim(halves[1]))
        return
    people = _people(piece)
    for person in people or (piece,):
        _classify(parts, person)


def _people(piece: str) -> list[str]:
    """The names of "Jan Muster und Eva Probe"; empty when a side is no name."""
    tokens = piece.split()
    for position, token in enumerate(tokens):
        if 2 <= position < len(tokens) - 1 and joins(token.lower(), tokens[position + 1]):
            left, right = " ".join(tokens[:position]), " ".join(tokens[position + 1 :])
            names = [left, *(_people(right) or [right])]
            if all(is_person_name(name.strip(EDGE)) and " " in name for name in names):
                return names
    return []


def _classify(parts: Parts, piece: str) -> None:
    name = trim(piece)
    if not name:
        return
    parts.pieces += 1
    low = name.lower()
    agency = find_agency(name)
    noted = agency is None and low in words().notes
    parts.strange = parts.strange or (agency is None and not noted and reads_as_prose(name))
    if noted:
        parts.notes.append(name)
    elif agency is not None or reads_as_source(name, low):
        _source(parts, name)
    elif _mixed(parts, name):
        return
    elif _is_photographer(parts, name):
        _once(parts.photographers, name)
    elif parts.agencies and " " not in name and not parts.photographers and not name.isupper():
        parts.photographers.append(name)  # the handle of a contributor: "iStockphoto | filmfoto"
    else:
        _source(parts, name)


def _mixed(parts: Parts, name: str) -> bool:
    """A note or an agency and a name without a mark between them: "Screenshots Instagram", "AP John Doe"."""
    first, _, rest = name.partition(" ")
    if rest and first.lower() in words().notes and first.lower() not in words().organisation:
        parts.notes.append(first)
        _classify(parts, rest)
        return True
    mention = next(find_mentions(name), None)
    if mention is None or mention.agency.type == "platform":
        return False
    if "." in name[: mention.end] and mention.start == 0 and is_person_name(name):  # "A.P. Example" has initials
        return False
    before, after = name[: mention.start].strip(EDGE), name[mention.end :].strip(EDGE)
    if not before and after and len(after.split()) <= 2 and not has_given_name(after):
        _source(parts, name)
        parts.agencies += 1
        return True
    if (not before or is_person_name(before)) and (not after or is_person_name(after)):
        for piece in (before, name[mention.start : mention.end], after):
            if piece:
                _classify(parts, piece)
        return True
    return False


def _is_photographer(parts: Parts, name: str) -> bool:
    if not is_person_name(name):
        return False
    tokens = name.split()
    if not name[0].isupper() and not name[0].islower():  # a script without capitals tells no more
        told = parts.label is not None or " " in name
        return told and (parts.label or "").rstrip(":") not in words().text_labels
    if len(tokens) == 1:
        return bool(parts.sources) and not name.isupper() and not parts.photographers
    if has_given_name(name) or (parts.label or "").endswith(" by") or "." in tokens[0]:
        return True
    if len(tokens) == 2 or any("." in token or token.lower() in PARTICLES for token in tokens):
        return True
    signed = parts.label is not None and parts.label.rstrip(":") not in words().text_labels
    return len(tokens) <= LONGEST_UNKNOWN_NAME_WORDS and not name.isascii() and (signed or parts.agencies > 0)


def _take_handle(parts: Parts) -> None:
    """A contributor's handle before the agency is the photographer: "skyfan / Getty Images"."""
    if parts.photographers or not parts.sources or parts.pieces != 2 or not parts.picture:
        return
    handle = parts.sources[0]
    plain = handle.isalnum() and not handle.isupper()
    if plain and find_agency(handle) is None and handle.lower() not in words().generic:
        parts.photographers.append(parts.sources.pop(0))


def _source(parts: Parts, name: str) -> None:
    agency = find_agency(name)
    if agency is not None:
        parts.agencies += 1
        parts.picture = parts.picture or agency.type in {"picture agency", "distributor"}
    _once(parts.sources, name)


def _set_via(parts: Parts, name: str) -> None:
    agency = find_agency(name)
    if parts.via is None:
        parts.via = name
        parts.agencies += agency is not None
        parts.picture = parts.picture or agency is not None
        parts.strange = parts.strange or len(name.split()) > 5
    else:
        _source(parts, name)
    parts.pieces += 1


def _once(names: list[str], name: str) -> None:
    if _key(name) not in {_key(known) for known in names}:
        names.append(name)


@remembered(1024)
def _key(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalnum())
