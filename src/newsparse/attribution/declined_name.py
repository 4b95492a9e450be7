"""Declined names: Greek bylines say whose a story is, "Της Μαρίας Παππά", and the name itself is "Μαρία Παππά"."""

import re
from unicodedata import normalize

ENDING = 2
"""Letters of the longest ending that a case changes: "Παπαδόπουλος", "Παπαδόπουλου"."""
STEM = 2
"""Letters of the shortest part that stays: "Εύη", "Εύης"."""

_GREEK_RE = re.compile("[Ͱ-Ͽἀ-῿]")


def is_declined(shown: str, stated: str) -> bool:
    """Whether a name that a Greek byline shows is another one in the case that its article asks for.

    Example:
        >>> is_declined("Γιώργου Παπαδόπουλου", "γιώργος παπαδόπουλος"), is_declined("Mario Rossi", "Maria Rossi")
        (True, False)
    """
    if not _GREEK_RE.match(shown):
        return False
    words, others = _plain(shown), _plain(stated)
    return len(words) == len(others) and all(map(_is_bent, words, others))


def _plain(name: str) -> list[str]:
    """The words of a name without accents, which move from case to case."""
    return "".join(letter for letter in normalize("NFD", name.casefold()) if letter.isalpha() or letter == " ").split()


def _is_bent(word: str, other: str) -> bool:
    """Whether two words are alike but for their endings."""
    stem = max(STEM, max(len(word), len(other)) - ENDING)
    return word[:stem] == other[:stem] and min(len(word), len(other)) >= stem
