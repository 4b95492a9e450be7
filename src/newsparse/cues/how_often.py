"""How often, and where to, a letter to readers comes: "every morning", "in your inbox" (``furniture.toml``)."""

import re
from functools import lru_cache

from newsparse.cues import read_file
from newsparse.cues.merged import any_of


def says_how_often(text: str) -> bool:
    """Whether a line says how often, or where to, a letter comes.

    Example:
        >>> says_how_often("The news every morning"), says_how_often("The mornings of a baker")
        (True, False)
    """
    return bool(_pattern().search(text.casefold()))


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    words = read_file("furniture")["letter"]
    spaced, unspaced = any_of(words["often"]), any_of(words["often_unspaced"])
    return re.compile(rf"(?<!\w)(?:{spaced})(?!\w)|{unspaced}")
