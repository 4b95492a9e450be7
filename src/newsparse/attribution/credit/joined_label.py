"""Labels joined to another: "Text und Foto:", "Foto/Quelle:", a house's capitals before one, "ST PHOTO:"."""

import re
from functools import lru_cache

from newsparse.attribution.cue_words import words
from newsparse.cues import read_file
from newsparse.cues.merged import either
from newsparse.letters import CAPITAL

LONGEST_JOINED_LABEL = 20
"""Characters of the longest label of words with what joins it to a picture's."""
_JOINERS = frozenset("/+&")


def joined_start(text: str, start: int) -> int:
    """Where the label at ``start`` begins with what stands joined before it: "Text und Foto:", a house's "ST PHOTO:".

    Example:
        >>> joined_start("A ball. Text und Foto: dpa", 17), joined_start("A ball. ST PHOTO: JANE EXAMPLE", 11)
        (8, 8)
        >>> joined_start("A ball. Foto: dpa", 8)
        8
    """
    found = _joined_before().search(text, max(0, start - LONGEST_JOINED_LABEL), start)
    house = found is not None and found[0].strip().isupper()
    return start if found is None or (house and not text[start].isalpha()) else found.start()


def joined_end(text: str, stop: int) -> int:
    """Where a second label ends that a slash joins to the one which ends at ``stop``, before a colon; else ``stop``.

    Example:
        >>> joined_end("Foto/Quelle: dpa", 4), joined_end("Foto/Jane Example", 4), joined_end("Foto: dpa", 4)
        (11, 4, 4)
    """
    if text[stop : stop + 2].strip()[:1] not in _JOINERS:  # nearly all labels
        return stop
    found = _joined_behind().match(text, stop)
    return found.end() if found else stop


@lru_cache(maxsize=1)
def _joined_before() -> re.Pattern[str]:
    joined = either(words().joiner | {"/", "+", "|"})
    label = either(read_file("agencies")["word_labels"])
    house = rf"(?:^|(?<=[.!?)”\"] ))(?-i:[{CAPITAL}]{{2,5}})\s$"
    return re.compile(rf"(?<![^\W\d_]){label}\s?{joined}\s?$|{house}", re.IGNORECASE)


@lru_cache(maxsize=1)
def _joined_behind() -> re.Pattern[str]:
    labels = {label for found in words().credit.values() for label in found}
    label = either(labels | set(read_file("agencies")["word_labels"]))
    return re.compile(rf"\s?{either(_JOINERS)}\s?{label}(?=\s?[:：])", re.IGNORECASE)
