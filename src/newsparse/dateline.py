"""The dateline that opens a report: "MEXICO CITY (AP) —", "PARIS, June 3 (Reuters) -", "Berlin (dpa) –"."""

import re

from newsparse.cues.merged import either
from newsparse.model import Dateline
from newsparse.names import PLACE_PARTICLES

LONGEST = 90
"""Characters in which a dateline must have ended."""

_PLACE = rf"(?P<place>[A-ZÀ-Þ][\w.’'-]*(?:[ /,]+(?:[A-ZÀ-Þ][\w.’'-]*|{either(PLACE_PARTICLES)})){{0,6}})"
_AGENCY = r"\((?P<agency>[A-Za-zÀ-ÿ][\w./&’' -]{1,30})\)"
_DAY = r"(?:,? (?P<date>(?:\d{1,2}\.? )?[A-Za-zÀ-ÿ]{3,9}\.?(?: \d{1,2})?))?"
_DATELINE_RE = re.compile(
    rf"{_PLACE}{_DAY} ?{_AGENCY}\s?[–—:.-]+\s"
    r"|(?P<capitals>[A-ZÀ-Þ][A-ZÀ-Þ .,’'/-]{2,40}[A-ZÀ-Þ])\s?[–—]+\s"
    r"|(?P<plain>[A-ZÀ-Þ][a-zà-ÿ]{2,20}(?:[ /-][A-ZÀ-Þ][a-zà-ÿ]{2,20}){0,2}) [–—-]+ (?=[A-ZÀ-Þ„“\"«][^–—]{60})"
)


def find_dateline(paragraph: str) -> Dateline | None:
    """The dateline of a paragraph, ``None`` if it has none.

    Example:
        >>> find_dateline("MEXICO CITY (AP) — The president said on Monday").place
        'MEXICO CITY'
    """
    match = _DATELINE_RE.match(paragraph, 0, 2 * LONGEST)
    if match is not None and match.end() > LONGEST:
        return None
    if match is None:
        return None
    place = match["place"] or match["capitals"] or match["plain"]
    return Dateline(text=match[0].strip(), place=place, agency=match["agency"], date=match["date"])
