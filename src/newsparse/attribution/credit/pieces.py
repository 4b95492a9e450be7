"""A credit's pieces and what each is: photographer, source, distributor or note."""

import re

from newsparse.attribution.agencies import find_agency, find_mentions
from newsparse.attribution.credit.channel import is_channel
from newsparse.attribution.credit.label import BRACKET, is_full, is_label_alone, label_end
from newsparse.attribution.credit.names_beside import is_archive, names_beside, outlets_of, site_and_note
from newsparse.attribution.credit.opening import read_opening, without_preposition
from newsparse.attribution.credit.parts import Parts, add_once, add_source, set_via
from newsparse.attribution.credit.photographer import (
    is_in_small,
    is_outlet,
    is_photographer,
    is_small_handle,
    may_be_given,
    people_of,
    take_caseless,
    take_handle,
    take_owner,
)
from newsparse.attribution.credit.piece_shape import (
    is_date,
    is_initialled,
    is_licence,
    is_number,
    note_behind,
    reads_as_prose,
    reads_as_source,
    runs_on,
    trim,
)
from newsparse.attribution.credit.separators import (
    EDGE,
    at_site,
    employer,
    opens_name,
    pieces,
    shown_on,
    without_address,
)
from newsparse.attribution.credit.sides import is_side, without_sides
from newsparse.attribution.cue_words import note_end, words
from newsparse.attribution.picture_notes import is_note_alone, is_picture_note
from newsparse.letters import is_caseless
from newsparse.names import has_given_name, is_person_name
from newsparse.remembered import remembered

LONGEST_CREDIT_CHARACTERS = 180
"""Characters of the longest credit; the longest of 216 labelled ones has 104."""
_VIA = re.compile(r"(?:^|\s)via\s+(?=\S)", re.IGNORECASE)


def parse_credit(credit: str) -> Parts:
    """The pieces of a text that is a credit or a candidate for one; ``strange`` when it reads like none.

    Example:
        >>> parts = parse_credit("Photo by Jane Example/AFP via Getty Images")
        >>> parts.photographers, parts.sources, parts.via
        (['Jane Example'], ['AFP'], 'Getty Images')
    """
    return _read(credit).copy()  # who asks may add to it


@remembered(32)  # the same caption is asked again and again whether it is a credit and where one begins
def _read(credit: str) -> Parts:
    """The pieces of a credit, read from left to right."""
    whole = credit.strip(EDGE)
    if is_note_alone(whole.lower()):  # "Archivo particular" is no archive named "particular"
        return Parts(notes=[whole], pieces=1)
    parts = Parts(strange=len(credit) > LONGEST_CREDIT_CHARACTERS)
    text = without_sides(read_opening(parts, without_sides(without_address(credit[:LONGEST_CREDIT_CHARACTERS]))))
    found = pieces(text)
    if is_initialled(found):  # "ANTARA FOTO/Jane Example/jx"
        parts.notes.append(found.pop())
    for piece in found:
        _add(parts, piece)
    take_handle(parts)
    take_caseless(parts)
    take_owner(parts, text)
    return parts


def _add(parts: Parts, piece: str) -> None:
    """Add one piece between marks, its label, its brackets and its "via" read apart."""
    piece = _without_label(parts, piece)
    channel, colon, rest = piece.partition(":")
    if colon and rest.strip(EDGE) and is_channel(channel.strip(EDGE), rest.strip(EDGE)):
        _classify(parts, channel)  # "(ABC News: Jane Example)"
        _add(parts, rest)
        parts.employed = parts.employed or bool(parts.photographers)
        return
    bracket = BRACKET.search(piece)
    if bracket and piece[bracket.end() :].strip(EDGE):
        parts.strange = True
    elif bracket and bracket.group(1).strip():
        outer = piece[: bracket.start()]
        if outer.strip(EDGE):
            _add(parts, outer)
        if (owner := find_agency(outer.strip(EDGE))) and owner == find_agency(bracket.group(1).strip()):
            return  # "African News Agency (ANA)"
        for inner in pieces(bracket.group(1)):
            handle = inner.strip().startswith("@") and parts.photographers  # "Jane Example (@janeshoots)"
            if not (handle or inner.strip().isdigit() or is_label_alone(inner)):  # "dpa (2)", "Jane Example (photo)"
                _add(parts, inner)
        return
    if _add_with_distributor(parts, piece) or _add_with_employer(parts, piece):
        return
    for one in people_of(piece) or outlets_of(piece) or (piece,):
        _classify(parts, one)


def _without_label(parts: Parts, piece: str) -> str:
    """A piece without the label of its own: "Jane Example | Montage: Example Times"."""
    text = piece.lstrip()
    end, label = label_end(text)
    if label is None or not parts.pieces or not text[end:].strip(EDGE):
        return piece
    if not is_full(label) and not opens_name(text[end:].lstrip()):
        return piece
    plain = label.removesuffix(":").removesuffix(" by")
    if plain in words().noted_labels:
        parts.notes.append(text[: len(plain)])
    return text[end:]


def _add_with_distributor(parts: Parts, piece: str) -> bool:
    """Whether "Jane Example via Reuters" or "Jane Example on Unsplash" was added; other pieces name no distributor."""
    via = _VIA.search(piece)
    if via and piece[via.end() :].strip(EDGE):
        if piece[: via.start()].strip(EDGE):
            _add(parts, piece[: via.start()])
        site = shown_on().search(piece, via.end())
        if site is not None and piece[via.end()] == "@":  # "via @oakton on Instagram"
            _classify(parts, piece[via.end() : site.start()])
            via = site
        set_via(parts, piece[via.end() :].strip(EDGE + ")"))
        return True
    before, dash, behind = piece.replace("—", "-").replace("–", "-").rpartition("-")
    owner = find_agency(behind.strip(EDGE)) if dash and " " in before.strip() else None
    if owner is not None and owner.type != "platform" and is_person_name(before.strip(EDGE)):
        _classify(parts, before)  # "Jane Example-USA TODAY Sports"
        _classify(parts, behind)
        return True
    shown = at_site(piece)
    if shown is None:
        return False
    _add(parts, shown[0])
    _classify(parts, shown[1])
    return True


def _add_with_employer(parts: Parts, piece: str) -> bool:
    """Whether "Jane Example for the Example Times" was added; other pieces say of nobody for whom it was."""
    if parts.photographers and (said := employer().match(f" {piece.lstrip()}")):  # "Jane Example/For The Example Times"
        add_source(parts, trim(f" {piece.lstrip()}"[said.end() :]))
        parts.pieces, parts.employed = parts.pieces + 1, True
        return True
    halves = employer().split(piece, maxsplit=1)
    if len(halves) != 2 or "(" in piece or not is_person_name(halves[0].strip(EDGE)) or find_agency(piece):
        return False
    parts.employed = parts.employed or " " in halves[0].strip(EDGE)
    _classify(parts, halves[0])
    add_source(parts, trim(halves[1]))
    parts.pieces += 1
    return True


def _classify(parts: Parts, piece: str) -> None:
    """Add a piece that no mark parts any further as what it is: photographer, source or note."""
    name = trim(piece)
    if not name or name in parts.sources:
        return
    parts.pieces += 1
    low = name.lower()
    parts.strange = parts.strange or is_side(name) or (parts.pieces == 1 and not parts.label and is_date(name))
    agency = find_agency(name)
    further = parts.pieces > 1 and (is_date(name) or is_number(name))
    noted = agency is None and (is_picture_note(low) or is_licence(low) or further)
    behind = None if agency or noted else note_behind().search(low)
    if behind is not None:  # "Jane Example CC BY 2.0"
        _classify(parts, name[: behind.start()])
        parts.notes.append(name[behind.start() :].strip(EDGE + "()"))
        return
    if agency is None and is_full(parts.label or "") and is_in_small(name):
        add_once(parts.photographers, name)
        return
    if parts.picture and not parts.photographers and is_small_handle(name) and not noted:
        parts.photographers.append(name)  # "Getty Images/jana probe"
        return
    if agency is None and not noted and _is_several(parts, name):
        return
    parts.strange = parts.strange or (agency is None and not noted and (reads_as_prose(name) or runs_on(name)))
    if noted:
        parts.notes.append(name)
    elif agency is not None or reads_as_source(name, low) or is_outlet(parts, name):
        add_source(parts, name)
    elif _mixed(parts, name):
        return
    elif is_photographer(parts, name):
        add_once(parts.photographers, name)
    elif parts.agencies and " " not in name and not parts.photographers and not name.isupper():
        parts.photographers.append(name)  # the handle of a contributor: "iStockphoto | filmfoto"
    else:
        add_source(parts, name)


def _is_several(parts: Parts, name: str) -> bool:
    """Whether a piece is a note and a name, or two names, without a mark between them: "Screenshots Instagram"."""
    stop = note_end(name)
    if not 0 < stop < len(name) or name[stop] != " " or is_archive(name, stop):
        beside = site_and_note(name) or names_beside(parts, name)
        parts.pieces -= bool(beside)
        for one in beside:
            _classify(parts, one)
        return bool(beside)
    parts.notes.append(name[:stop])
    _classify(parts, without_preposition(name[stop + 1 :]))
    return True


def _mixed(parts: Parts, name: str) -> bool:
    """Whether an agency and a name without a mark between them were added: "AP John Doe"."""
    mention = next(find_mentions(name), None)
    if mention is None or mention.agency.type == "platform":
        return False
    if mention.agency.type == "pool" and not opens_name(name) and name[: mention.start].strip().count(" "):
        add_source(parts, name)  # "Red Harbor Content Pool"
        return True
    if mention.start == 0 and is_person_name(name) and may_be_given(name, name[: mention.end]):
        return False
    before, after = name[: mention.start].strip(EDGE), name[mention.end :].strip(EDGE)
    noted = is_picture_note(after.lower())
    caseless = is_caseless(after[:1]) and is_person_name(after)  # "News1 김하나"
    if not (before or noted or caseless) and after and len(after.split()) <= 2 and not has_given_name(after):
        add_source(parts, name)
        parts.agencies += 1
        return True
    if (not before or is_person_name(before)) and (not after or noted or is_person_name(after)):
        for piece in (before, name[mention.start : mention.end], after):
            if piece:
                _classify(parts, piece)
        return True
    return False
