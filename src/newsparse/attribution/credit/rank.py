"""Ranks before a photographer's name, as armed forces print them: "Photo by Staff Sgt. Jane Example"."""

import re
from functools import lru_cache

from newsparse.cues import read_file
from newsparse.cues.merged import either
from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL
from newsparse.names import has_given_name

BETWEEN = "| "
"""What stands between the service and the name in the place of the rank."""
_OPENS_RE = late_pattern(rf"[{CAPITAL}\d]")


def without_rank(text: str) -> str:
    """What stands behind a label, without the rank before the name; the service before it is a piece of its own.

    Example:
        >>> without_rank("Staff Sgt. Jane Example"), without_rank("Air Force Master Sgt. Jane Example")
        ('Jane Example', 'Air Force| Jane Example')
    """
    found = _rank().match(text) if _OPENS_RE.match(text) else None
    if found is None or not has_given_name(text[found.end() :]):  # "Major Food Group"
        return text
    service = found["service"]
    return (f"{service}{BETWEEN}" if service else "") + text[found.end() :]


@lru_cache(maxsize=1)
def _rank() -> re.Pattern[str]:
    own = read_file("agencies")
    rank = rf"{either(own['ranks'])}\.?\s+"
    return re.compile(
        rf"(?:(?P<service>{either(own['services'])})\s+)?(?:{rank}){{1,2}}(?:{either(own['rank_grades'])}\s+)?(?=[{CAPITAL}])"
    )
