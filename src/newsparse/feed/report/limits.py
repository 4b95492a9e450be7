"""Limits: how many errors and warnings a feed may have before the command ends with exit code 1."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsparse.errors import FeedError
from newsparse.feed.report.model import FeedReport

DEFAULT_LIMITS = "error=0"
"""What a feed may have when nothing is said: no error, any number of warnings."""

_LIMIT_RE = re.compile(r"\s*([a-z-]+)\s*=\s*(\d{1,9}(?:\.\d{1,6})?)\s*(%?)\s*")


class Limit(NamedTuple):
    """The most of something that a feed may have."""

    name: str
    """A severity, or a check."""
    most: float
    is_share: bool
    """Whether ``most`` is in percent of the records."""


def read_limits(text: str) -> tuple[Limit, ...]:
    """The limits that a text states.

    Raises:
        FeedError: the text states none.

    Example:
        >>> read_limits("error=0,warning=5%")[1]
        Limit(name='warning', most=5.0, is_share=True)
    """
    found = []
    for part in text.split(","):
        match = _LIMIT_RE.fullmatch(part)
        if match is None:
            message = f"{part.strip()!r} is no limit; write error=0,warning=5% or the name of a check: no-title=10%"
            raise FeedError(message)
        found.append(Limit(match[1], float(match[2]), bool(match[3])))
    return tuple(found)


def exceeded(report: FeedReport, limits: tuple[Limit, ...]) -> Iterator[str]:
    """A sentence for each limit that a feed exceeds. Issues of the whole feed count as one record each.

    Example:
        >>> from newsparse.feed.run.whole_feed import validate_feed
        >>> list(exceeded(validate_feed(["0:00"]), read_limits("error=0,warning=1")))
        ['1 record has an issue of error, at most 0 may']
    """
    for limit in limits:
        whole = sum(limit.name in (found.severity, found.check) for found in report.issues)
        single = sum(one.records for one in report.checks if one.check == limit.name)
        count = report.counts.get(f"{limit.name} records", single) + whole
        measure = 100 * count / max(1, report.records) if limit.is_share else count
        if measure > limit.most:
            shown = f"{measure:.2f}% of the records have" if limit.is_share else _records(count)
            yield f"{shown} an issue of {limit.name}, at most {limit.most:g}{'%' if limit.is_share else ''} may"


def _records(count: int) -> str:
    return "1 record has" if count == 1 else f"{count:,} records have"
