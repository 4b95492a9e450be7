"""Said place: a place in small letters before a full stop, as German regional papers open: "Lindenau. Das Rathaus …".

A sentence of one word may open a report, too: "Stille. Nur der Wind …". A name that is a place's stands in the story
again as places do, behind a preposition without an article or with the ending of its people; two towns between a stroke
need no more.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from newsparse.cues import read_file
from newsparse.cues.merged import either
from newsparse.dateline.evidence import is_place
from newsparse.dateline.known_places import is_city
from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL
from newsparse.model import Dateline

LANGUAGE = "de"
"""The language whose papers open so."""
LISTED = frozenset({"bg", "el", "es", "hu", "ro"})
"""Languages in which a city that lists know opens a report so: "Ciudad de México. El puente …"."""
SHORTEST = 3
"""Letters of the shortest town: "Ulm"."""
LOOKED_AT, LONGEST_LOOKED_AT = 40, 2000
"""Paragraphs in which the place is looked for, and characters of each."""

_CITY_RE = late_pattern(rf"([{CAPITAL}][\w-]+(?: [\w-]+){{0,3}})\.\s+(?=[«„“\"]?[{CAPITAL}])")


def find_said_place(paragraphs: Sequence[str], language: str | None) -> Dateline | None:
    """The dateline of a story that opens with a place and a full stop; ``None`` for others.

    Example:
        >>> told = "Lindenau. Das Rathaus bekommt ein neues Dach. Seit neun Jahren regnet es in Lindenau hinein."
        >>> find_said_place([told], "de").place
        'Lindenau'
        >>> find_said_place(["Stille. Nur der Wind war in der Stille zu hören."], "de") is None
        True
    """
    if paragraphs and language in LISTED:
        city = _CITY_RE.match(paragraphs[0])
        return Dateline(text=city[0].strip(), place=city[1]) if city and is_city(city[1]) else None
    match = _opening().match(paragraphs[0]) if language == LANGUAGE and paragraphs else None
    if match is None or not is_place(match[1]):
        return None
    first, stroke, second = match[1].partition("/")
    if len(first) < SHORTEST or not (stroke or _is_said(first, paragraphs, match.end())):
        return None
    return Dateline(text=match[0].strip(), place=match[1]) if not stroke or len(second) >= SHORTEST else None


def _is_said(place: str, paragraphs: Sequence[str], behind: int) -> bool:
    """Whether the story names a place again as places are named."""
    before = either(read_file("datelines")["before_town"])
    said = re.compile(rf"\b(?:{before} {re.escape(place)}|{re.escape(place)}er [{CAPITAL}])")
    first, *others = paragraphs[:LOOKED_AT]
    return any(said.search(text[:LONGEST_LOOKED_AT]) for text in (first[behind:], *others))


@lru_cache(maxsize=1)
def _opening() -> re.Pattern[str]:
    """A town's name, or two with a stroke between, a full stop and a capital."""
    words = read_file("datelines")
    before, inside = either(words["before_name"]), either(words["inside_name"])
    town = rf"(?:{before} )?[{CAPITAL}][\w-]+(?: {inside} [{CAPITAL}][\w-]+)?"
    return re.compile(rf"({town}(?:/[{CAPITAL}][\w-]+)?)\.\s+(?=[„»\"]?[{CAPITAL}])")
