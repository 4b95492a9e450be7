"""What opens a credit, and what follows its pieces: the year, its labels, "by", who did further work."""

import re

from newsparse.attribution.agencies import find_agency, find_mentions
from newsparse.attribution.credit.label import by_behind_label, label_end, label_starts
from newsparse.attribution.credit.parts import Parts
from newsparse.attribution.credit.piece_shape import HANDLE, reads_as_prose, reads_as_source
from newsparse.attribution.credit.rank import without_rank
from newsparse.attribution.credit.separators import (
    EDGE,
    opens_name,
    parted,
    parted_by_rights,
    pieces,
    reporter,
    signed_by,
)
from newsparse.attribution.cue_words import takes_name, words
from newsparse.attribution.outlets import is_outlet_name
from newsparse.attribution.picture_notes import is_note_alone, is_picture_note
from newsparse.cues import read_file
from newsparse.names import is_person_name

LONGEST_OFFICE = 50
"""Characters of the longest office's name before "photo by"."""
SHORTEST_NOTE = 4
"""Letters of the shortest note before a credit, with its full stop: "DR." is a title."""
OF_PERSONS = "photo"
"""The label behind a person's name alone, since agencies' names end with it: "Jane Example photo", but "AP Photo"."""
BY = " by "
_YEAR_BEFORE = re.compile(r"(?:19|20)\d\d(?:年(?:\d{1,2}月(?:\d{1,2}日)?)?)?\s+(?=\D)")
_NEXT = re.compile(r"\.\s+(?=[^\W\d_][\w -]{2,20}:)|\.?\s+(?=[Cc]ourtesy\b)")


def read_opening(parts: Parts, credit: str) -> str:
    """The text of a credit's pieces alone; its label and its notes are set on ``parts``.

    Example:
        >>> parts = Parts()
        >>> read_opening(parts, "Screenshot: Jane Example/AFP"), parts.label, parts.notes
        ('Jane Example/AFP', 'screenshot:', ['Screenshot'])
    """
    text = parted_by_rights(credit).strip(" |")
    year = _YEAR_BEFORE.match(text)
    if year and (named := next(find_mentions(text[year.end() :]), None)) and named.start == 0:
        text = text[year.end() :]
    text = _taken_from(parts, _behind_note(parts, text))
    end, label = label_end(text)
    if label is not None:
        if label.rstrip(":") in words().noted_labels:
            parts.notes.append(text[: len(label.rstrip(":"))])
        parts.label, text = label, without_preposition(text[end:].lstrip(" :").removeprefix("the "))
        again, inner = label_end(text)
        if inner is not None and inner.endswith(":") and not is_picture_note(text.lower()):  # "Credit: Photo: AP"
            if inner.rstrip(":") in words().noted_labels:
                parts.notes.append(text[: len(inner) - 1])
            text = text[again:].lstrip()
        elif said := _said_by(text):  # "Foto: Von Jan Muster"
            parts.label, text = label if label == "©" else f"{label.rstrip(':')} by", text[said:]
        elif inner is not None and again < len(text) and takes_name(inner) and not text[again:].isspace():
            text = text[again:].lstrip()  # "Image: Courtesy Jane Example"
        text = without_rank(_taken_from(parts, text))
    elif (behind := _behind_office(text)) is not None:
        start, stop, parts.label = behind
        text = f"{text[:start]}| {without_rank(text[stop:].lstrip())}"
    elif (signed := signed_by().match(text)) and opens_name(text[signed.end() :]):
        parts.label, text = "by", text[signed.end() :].rstrip(".")
    return _without_rest(parts, text)


def _behind_note(parts: Parts, text: str) -> str:
    """A credit without the note that stands before it as a sentence of its own: "Archivbild. Foto: dpa"."""
    first, _, rest = text.partition(". ")
    if not rest or len(first) < SHORTEST_NOTE or not is_note_alone(first.lower()):
        return text
    parts.notes.append(first)
    return rest.lstrip()


def _taken_from(parts: Parts, text: str) -> str:
    """A text without the words of Chinese for where a picture was copied from, its label: "翻攝自臉書"."""
    opened = next((word for word in read_file("agencies")["wide_taken_from"] if text.startswith(word)), "")
    parts.label = parts.label or opened or None
    parts.provided = parts.provided or bool(opened)
    return text[len(opened) :]


def _behind_office(text: str) -> tuple[int, int, str] | None:
    """Where the label stands that an office's name opens, and the label: "U.S. Navy photo by Jane Example"."""
    for start in label_starts(text, 1, min(len(text), LONGEST_OFFICE)) if BY in text or ":" in text else ():
        stop, label = label_end(text, start)
        signs = label is not None and (label.endswith(BY.rstrip()) or (label.endswith(":") and text[:stop].isupper()))
        if label is not None and signs and _is_signed(without_rank(text[stop:].lstrip())):
            office = text[:start].strip()
            told = _is_house(office) or reads_as_source(office, office.lower()) or is_outlet_name(office)
            return (start, stop, label) if told and not reads_as_prose(office) else None
    return None


def _is_house(office: str) -> bool:
    """Whether one word before "photo by" says whose the photographer is: an agency, a note, a house's initials."""
    known = find_agency(office) is not None or is_picture_note(office.lower())
    return " " not in office and (known or (office.isupper() and office.isalpha()))


def _is_signed(text: str) -> bool:
    """Whether a person's name stands at the start of a text, before the first mark."""
    first = next(iter(pieces(text)), "").rstrip(". ")
    return opens_name(text) or (" " in first and is_person_name(first))


def _said_by(text: str) -> int:
    """Where "Von " or "Provided by " ends, which says again behind the label who took or gave a picture; 0 if none.

    "Von" is part of a name where no given name follows.
    """
    found = by_behind_label().match(text)
    if found is None:
        return 0
    stop = len(text) - len(text[found.end() :].lstrip())
    return stop if found["taken"] or opens_name(text[stop:]) or HANDLE.match(text, stop) else 0


def _without_rest(parts: Parts, text: str) -> str:
    """A text without a label behind it ("AFP 제공") and the further work that follows a full stop."""
    for suffix in words().suffixes if text.lower().endswith(words().suffixes) else ():
        if text.lower().endswith(suffix) and len(text) > len(suffix) and not _goes_on(text[: -len(suffix)], suffix):
            parts.label, text = parts.label or suffix, text[: -len(suffix)].rstrip()
            parts.provided = parts.provided or suffix in words().provided
    text = parted(reporter().sub("|", text)) if parts.label else reporter().sub("|", text)
    cut = _NEXT.search(text)
    if cut:
        rest = text[cut.end() :].strip()
        parts.notes += _further_work(rest)
        text = text[: cut.start()]
    return text


def _goes_on(before: str, suffix: str) -> bool:
    """Whether a label behind a name is part of it: of "topic", and "photo" of all names but a person's, "AP Photo"."""
    if suffix == OF_PERSONS and not (opens_name(before) and " " in before.strip() and is_person_name(before.strip())):
        return True
    return before[-1:].isalnum() and suffix[0].upper() != suffix[0].lower()


def without_preposition(text: str) -> str:
    """What stands behind a note, "aus Twitter" behind "Screenshot", as the site's name alone."""
    small, _, site = text.partition(" ")
    return site if (small.islower() or text.isupper()) and find_agency(site) else text


def _further_work(rest: str) -> list[str]:
    """Who did what besides the picture, each as it is written: "Styling: Jane Example", "Hair: Ann Example"."""
    found = (piece.strip(EDGE) for part in _NEXT.split(rest) for piece in part.split("|"))
    return [piece for piece in found if piece]
