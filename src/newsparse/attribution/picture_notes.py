"""Picture notes: what a credit says that names nobody: "Archivbild", "Ảnh minh họa", "Foto: redes sociais"."""

from functools import lru_cache
from typing import Any

from newsparse.attribution.made_by_machine import is_machine_note
from newsparse.cues import read_file


def is_note_alone(low: str) -> bool:
    """Whether a text in lower case is a note that is a credit by itself.

    Example:
        >>> is_note_alone("archivbild"), is_note_alone("image generated with ai"), is_note_alone("social media")
        (True, True, False)
    """
    return low in _alone() or is_machine_note(low)


def is_picture_note(low: str) -> bool:
    """Whether a text in lower case is a note, or one where a label stands before it.

    Example:
        >>> is_picture_note("social media"), is_picture_note("jane example")
        (True, False)
    """
    return low in picture_notes() or is_machine_note(low)


def is_worker(note: str) -> bool:
    """Whether a note says that who took the picture works for the paper: "Staff Photographer"."""
    return note.lower() in read_file("agencies")["workers"]


@lru_cache(maxsize=1)
def _alone() -> frozenset[str]:
    """The notes that are a credit by themselves, lower case, but for those of a machine."""
    own: dict[str, Any] = read_file("agencies")
    return frozenset(own["alone"]) | _of_every_language("alone")


@lru_cache(maxsize=1)
def opening_notes() -> frozenset[str]:
    """The notes behind which a name may stand without a mark, "Archivbild dpa": what else they open is no name."""
    own: dict[str, Any] = read_file("agencies")
    return frozenset(own["notes"]) | _alone()


@lru_cache(maxsize=1)
def picture_notes() -> frozenset[str]:
    """All listed notes, also those that count behind a label only; a name may open with one: "Internet Archive"."""
    return opening_notes() | _of_every_language("labelled")


def _of_every_language(table: str) -> frozenset[str]:
    content: dict[str, list[str]] = read_file("picture_notes")[table]
    return frozenset(note for notes in content.values() for note in notes)
