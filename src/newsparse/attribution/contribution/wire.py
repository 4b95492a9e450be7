"""The sign of a news agency under a text, without words: "- Reuters.", "(KNA, DR)", "aja/PAP", "EFE | 21 May"."""

import re
from functools import lru_cache
from typing import Any

from newsparse.attribution.agencies import find_agency
from newsparse.attribution.cue_words import words
from newsparse.attribution.outlets import is_outlet_name
from newsparse.cues import read_file
from newsparse.cues.merged import merged
from newsparse.late_pattern import late_pattern
from newsparse.letters import SMALL
from newsparse.model import Source
from newsparse.names import has_given_name, is_person_name

LONGEST_WIRE_SIGN_CHARACTERS = 80
"""Characters of the longest line that is nothing but the sign of a news agency, such as "(KNA, DR)" (chosen)."""

MOST_PIECES = 5
"""Agencies, initials and dates in one sign at most (chosen)."""

_WIRE_SPLIT = re.compile(r"\s*[|/]\s*|\s*,\s+|\s+[-–—]\s+")
_WIRE_MARK = re.compile(r"[/|,(]|\s[-–—]\s|^\s*[-–—]")
_SIGN = late_pattern(rf"[{SMALL}]{{2,4}}")


def is_wire(name: str) -> bool:
    """Whether a name is a news agency's, or a picture agency's that signs texts as well."""
    agency = find_agency(name)
    return agency is not None and (agency.type == "news agency" or name in _text_too())


@lru_cache(maxsize=1)
def _text_too() -> frozenset[str]:
    content: dict[str, Any] = read_file("agencies")
    return frozenset(content["text_too"])


def find_wire_sign(text: str, bare: str) -> tuple[Source, ...]:
    """A wire's sign without words: "- Reuters.", "(KNA, DR)", "aja/PAP", "EFE | 21 May"."""
    if is_wire(bare) and bare not in words().doubtful and len(bare.split()) == 1:
        return (Source(name=bare, type="agency", role="wire"),)
    if len(bare) > LONGEST_WIRE_SIGN_CHARACTERS or not _WIRE_MARK.search(text):
        return ()
    cut = _WIRE_SPLIT.split(bare.strip("/"))
    pieces = [piece.strip(" .") if find_agency(piece) is None else piece for piece in cut]
    signed = text[:1] in {"-", "–", "—", "(", "/"} and text != bare.strip("/")
    told = any(_tells(piece, sure=signed or "/" in bare) for piece in pieces)
    if not told or len(pieces) > MOST_PIECES or (len(pieces) == 1 and not signed) or any(map(_is_other_agency, pieces)):
        return ()
    if " - " in bare and has_given_name(pieces[0]) and is_person_name(pieces[0]) and " " in pieces[0]:
        agency = next(filter(find_agency, pieces), None)
        return (Source(name=pieces[0], type="person", role="byline", affiliation=agency),)
    return _signs(pieces, dashed=bool(re.search(r"\s[-–—]\s", bare)))


def _tells(piece: str, *, sure: bool) -> bool:
    """Whether a piece names a news agency, one whose name means something else only in brackets or behind a slash."""
    if find_agency(piece) is None:
        return piece.lower() in words().unnamed_agencies
    return is_wire(piece) and (sure or piece not in words().doubtful)


def _is_other_agency(piece: str) -> bool:
    """Whether a piece names an agency that signs pictures and no texts, or the pictures of one: "AP Photo"."""
    agency = find_agency(piece)
    if agency is None:
        return False
    return ends_as_picture(piece) or (agency.type != "distributor" and not is_wire(piece))


def ends_as_picture(agency: str) -> bool:
    """Whether an agency's name is that of its pictures.

    Example:
        >>> ends_as_picture("AP Photo"), ends_as_picture("AP")
        (True, False)
    """
    return agency.rpartition(" ")[2].lower() in merged("attribution", "picture")


def _signs(pieces: list[str], *, dashed: bool) -> tuple[Source, ...]:
    """What each piece of a wire's sign is; empty when one is too long for a sign."""
    found: list[Source] = []
    for number, piece in enumerate(pieces):
        low, tokens = piece.lower(), piece.split()
        if find_agency(piece) is not None:
            found.append(Source(name=piece, type="agency", role="wire"))
        elif low in words().generic:
            found.append(Source(name=piece, type="generic", role="wire"))
        elif tokens and _SIGN.fullmatch(tokens[0]) and len(tokens) <= 2:
            place = tokens[1] if len(tokens) == 2 else None
            found.append(Source(name=tokens[0], type="person", role="wire", location=place))
        elif number and (_is_stamp(tokens) or (dashed and len(tokens) <= 2)):
            continue
        elif (len(tokens) == 1 and not has_given_name(piece)) or is_outlet_name(piece):
            found.append(Source(name=piece, type="outlet", role="wire"))
        else:
            return ()
    return tuple(found)


def _is_stamp(tokens: list[str]) -> bool:
    """Whether a piece is a date or says that the text was updated."""
    return any(token[0].isdigit() for token in tokens) or all(
        token.strip(".").lower() in words().dates for token in tokens
    )
