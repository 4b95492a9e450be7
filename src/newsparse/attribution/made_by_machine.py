"""Notes that a machine made the picture: "Image generated with AI", "Bild mit KI erstellt", "图片由AI生成"."""

import re
from functools import lru_cache
from itertools import product

from newsparse.cues import read_file
from newsparse.letters import is_caseless

LONGEST_WORD = 24
"""Characters at the end of a text in which a note's last word stands; the longest has 17."""
BEFORE_NOTE = frozenset(".!?…。！？–—|([（-:·：")
"""What stands before a note that is no part of a sentence."""
_INSIDE = frozenset("–—|([（-:·：")
"""Those of them behind which it goes on in lower case."""


@lru_cache(maxsize=1)
def _notes() -> frozenset[str]:
    """Every such note, lower case."""
    found: set[str] = set()
    for row in _rows():
        for form in row["forms"]:
            used = [name for name in row if f"{{{name}}}" in form]
            chosen = product(*(row[name] for name in used))
            found.update(form.format(**dict(zip(used, words, strict=True))) for words in chosen)
    return frozenset(found)


@lru_cache(maxsize=1)
def _ends() -> tuple[str, ...]:
    """The last words of the notes: a quick look that few lines pass, before all notes are composed."""
    found: set[str] = set()
    for row in _rows():
        for form in row["forms"]:
            last = re.search(r"\{(\w+)\}$", form)
            found.update(word.rpartition(" ")[2] for word in (row[last[1]] if last else (form,)))
    return tuple(found)


def _rows() -> list[dict[str, list[str]]]:
    rows: list[dict[str, list[str]]] = read_file("picture_notes")["by_machine"]
    return rows


def is_machine_note(low: str) -> bool:
    """Whether a whole text, lower case, is such a note.

    Example:
        >>> is_machine_note("ki-generiert"), is_machine_note("image générée par l’ia"), is_machine_note("ai")
        (True, True, False)
    """
    return low.endswith(_ends()) and low in _notes()


@lru_cache(maxsize=1)
def _longest() -> int:
    return max(map(len, _notes()))


def ends_with_machine_note(text: str) -> bool:
    """Whether a text ends with such a note, whatever bracket or full stop stands behind it.

    Example:
        >>> ends_with_machine_note("The pier. Image generated with AI."), ends_with_machine_note("In a file photo.")
        (True, False)
    """
    return machine_note_start(text.rstrip(" .。)]）")) > 0


def machine_note_start(text: str) -> int:
    """Where the note at the end of a text begins that is no part of its sentence; -1 without one.

    Example:
        >>> machine_note_start("The pier. Image generated with AI"), machine_note_start("Texts generated with AI")
        (10, -1)
    """
    if not text[-LONGEST_WORD:].lower().endswith(_ends()):
        return -1
    for start in range(max(1, len(text) - _longest()), len(text)):
        if text[start:].lower() in _notes():
            before = text[:start].rstrip()[-1:]
            opened = before in _INSIDE or (before in BEFORE_NOTE and not text[start].islower())
            alone = text[start - 1].isspace() and text[start].isupper()
            return start if opened or alone or (is_caseless(text[start]) and not text[start - 1].isalnum()) else -1
    return -1
