"""Names alone: lines that are one to three persons' names and nothing else, and so no headlines."""

import re
from functools import lru_cache

from newsparse.cues.merged import either, merged
from newsparse.names import PARTICLES, has_given_name, is_person_name

MOST_NAMES = 3
"""Names of the longest such line."""
LONGEST_NAME = 3
"""Words of the longest name, its small ones aside."""


@lru_cache(maxsize=1)
def _between_names() -> re.Pattern[str]:
    return re.compile(rf",? {either(merged('attribution', 'and'))} |, ")


def is_names(text: str) -> bool:
    """Whether a line is one to three persons' names and nothing else."""
    if not has_given_name(text):
        return False
    parts = _between_names().split(text)
    return len(parts) <= MOST_NAMES and all(
        1 < len(_name_words(part)) <= LONGEST_NAME and is_person_name(part) for part in parts
    )


def _name_words(name: str) -> list[str]:
    """The words of a name but for its small ones: "von", "de"."""
    return [word for word in name.split() if word not in PARTICLES]
