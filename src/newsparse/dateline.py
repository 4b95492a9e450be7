"""The dateline that opens a report: "MEXICO CITY (AP) —", "PARIS, June 3 (Reuters) -", "ЛЬВОВ, 3 мая —", "Berlin –"."""

import re

from newsparse.cues.merged import either
from newsparse.letters import CAPITAL, SMALL
from newsparse.model import Dateline
from newsparse.names import PLACE_PARTICLES, has_given_name

LONGEST_DATELINE_CHARACTERS = 90
"""Characters in which a dateline must have ended: two places, a date and an agency."""

_WORD = rf"[{CAPITAL}][\w.’'-]*"
_PLACE = rf"(?P<place>{_WORD}(?:[ /,]+(?:{_WORD}|{either(PLACE_PARTICLES)})){{0,6}})"
_AGENCY = r"\((?P<agency>[^\W\d_][\w./&’' -]{1,30})\)"
_DAY = r"(?:,? (?P<date>(?:\d{1,2}\.? )?[^\W\d_]{3,9}\.?(?: \d{1,2})?))?"
_NUMBERED_DAY = r"(?P<day>\d{1,2}\.? [^\W\d_]{3,9}\.?|[^\W\d_]{3,9}\.? \d{1,2})"
_TITLED = rf"[{CAPITAL}][{SMALL}]{{2,20}}"
_DATELINE_RE = re.compile(
    rf"{_PLACE}{_DAY} ?{_AGENCY}\s?[–—:.-]+\s"
    rf"|(?P<capitals>[{CAPITAL}][{CAPITAL} .,’'/-]{{2,40}}[{CAPITAL}])(?:\s?[–—]+|, {_NUMBERED_DAY} ?[–—-]+)\s"
    rf"|(?P<plain>{_TITLED}(?:[ /-]{_TITLED}){{0,2}}) [–—-]+ (?=[{CAPITAL}„“\"«][^–—]{{60}})"
)


def find_dateline(paragraph: str) -> Dateline | None:
    """The dateline of a paragraph, ``None`` if it has none.

    A place with an agency in brackets is one in any letters, with a dash or a colon behind it. Without an agency the
    place is in capitals, or the paragraph goes on with a capital and a long stretch without another dash.

    Example:
        >>> find_dateline("MEXICO CITY (AP) — The president said on Monday").place
        'MEXICO CITY'
        >>> find_dateline("ЛЬВОВ, 3 мая — На вокзале").date
        '3 мая'
    """
    match = _DATELINE_RE.match(paragraph, 0, 2 * LONGEST_DATELINE_CHARACTERS)
    if match is None or match.end() > LONGEST_DATELINE_CHARACTERS or _is_person(match["agency"]):
        return None
    place = match["place"] or match["capitals"] or match["plain"]
    return Dateline(text=match[0].strip(), place=place, agency=match["agency"], date=match["date"] or match["day"])


def _is_person(agency: str | None) -> bool:
    """Whether the brackets hold a person's name: "Джейн Пример (Jane Example) —" is how a star's name is introduced."""
    return agency is not None and " " in agency and has_given_name(agency)
