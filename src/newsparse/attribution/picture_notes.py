"""Picture notes: what a credit says that names nobody: "Archivbild", "Ảnh minh họa", "Foto: redes sociais"."""

from functools import lru_cache
from typing import Any

from newsparse.cues import read_file


@lru_cache(maxsize=1)
def notes_alone() -> frozenset[str]:
    """The notes that are a credit by themselves, lower case."""
    own: dict[str, Any] = read_file("agencies")
    return frozenset(own["alone"]) | _of_every_language("alone")


@lru_cache(maxsize=1)
def opening_notes() -> frozenset[str]:
    """The notes behind which a name may stand without a mark, "Archivbild dpa": what else they open is no name."""
    own: dict[str, Any] = read_file("agencies")
    return frozenset(own["notes"]) | notes_alone()


@lru_cache(maxsize=1)
def picture_notes() -> frozenset[str]:
    """All notes, those that count behind a label only among them: a name may open with these, "Internet Archive"."""
    return opening_notes() | _of_every_language("labelled")


def _of_every_language(table: str) -> frozenset[str]:
    content: dict[str, list[str]] = read_file("picture_notes")[table]
    return frozenset(note for notes in content.values() for note in notes)
