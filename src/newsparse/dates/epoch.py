"""Moments as machines count them: seconds or milliseconds since 1970."""

import re

from newsparse.dates.moments import from_epoch
from newsparse.dates.stamps import Stamp

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
    moment = from_epoch(int(match[1]))
    if moment is None:
        return ()
    return (Stamp(None, moment.replace(microsecond=0), *match.span(1), match[1], ambiguous=False),)
