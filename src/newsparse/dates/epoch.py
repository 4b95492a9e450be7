"""Moments as machines count them: seconds or milliseconds since 1970."""

import re
from datetime import UTC, datetime

from newsparse.dates.stamps import Stamp

MILLISECONDS = 13
"""Digits of a number of milliseconds, from 2001 to 2286; seconds have ten."""

_EPOCH = re.compile(r"\s*(\d{10}|\d{13})(?:\.0*)?\s*", re.ASCII)


def read_epoch(text: str) -> tuple[Stamp, ...]:
    """The moment of a text that is nothing but such a number, in UTC; empty for any other text.

    Example:
        >>> read_epoch("1709999999")[0].value.isoformat(), read_epoch("2024")
        ('2024-03-09T15:59:59+00:00', ())
    """
    match = _EPOCH.fullmatch(text)
    if not match:
        return ()
    digits = match[1]
    seconds = int(digits) // 1000 if len(digits) == MILLISECONDS else int(digits)
    return (Stamp(None, datetime.fromtimestamp(seconds, UTC), *match.span(1), digits, ambiguous=False),)
