"""Walls: the words by which a site shows that it sent something else than its article."""

import re
from collections.abc import Iterable
from functools import lru_cache
from types import MappingProxyType
from typing import Literal

from newsparse.cues import LANGUAGES, LONGEST_CUE, load, read_file

Sort = Literal["script", "about_consent", "consent", "login", "error", "robot"]
"""What the site sent: a request for JavaScript, for consent, to log in or pay, an error, or a test for humans.
``about_consent`` is wider than ``consent``: it takes in whatever speaks of cookies and terms."""

_ROWS = MappingProxyType(
    {
        "about_consent": "absence.consent",
        "consent": "absence.consent",
        "login": "absence.login",
        "error": "absence.error",
        "robot": "absence.robot",
    }
)
"""The cue row of each sort; a request for JavaScript alone has none, as the parser takes its line for a notice."""


def find_wall(lines: Iterable[str], sort: Sort, language: str | None) -> str | None:
    """The words by which one of the lines shows a wall, ``None`` when no line does.

    A line shows one if a row ``absence.*`` of its language claims it, as for the parser, or if it holds what a
    ``[[wall]]`` of any language looks for.

    Args:
        lines: lines or paragraphs, one at a time.
        sort: what is asked for.
        language: ISO 639-1 code of the text's language; ``None`` for the rows of all.

    Example:
        >>> find_wall(["Old mill burns", "Please turn on JavaScript."], "script", "en")
        'turn on JavaScript'
    """
    cues = load(language)
    pattern = _anywhere(sort)
    for line in lines:
        found = pattern.search(line)
        if found:
            return found[0]
        row = cues.match(line.strip()[:LONGEST_CUE])
        if row is not None and row.name == _ROWS.get(sort):
            return line
    return None


@lru_cache(maxsize=8)
def _anywhere(sort: Sort) -> re.Pattern[str]:
    """What the ``[[wall]]`` tables of all files look for."""
    walls = [wall for name in ("universal", *LANGUAGES) for wall in read_file(name).get("wall", ())]
    return re.compile("|".join(wall["anywhere"] for wall in walls if wall["sort"] == sort), re.IGNORECASE)
