"""Limits: how many errors and warnings a feed may have before the command ends with exit code 1."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsparse.count_of import count_of, percent_beside
from newsparse.errors import FeedError, did_you_mean, some_of
from newsparse.feed.explanations import explanations
from newsparse.feed.report.model import FeedReport

DEFAULT_LIMITS = "error=0"
"""What a feed may have unless it is said otherwise: no error, any number of warnings."""

SEVERITIES = ("error", "warning", "info")
"""What a limit may be of, beside a check."""

MOST_PERCENT = 100
"""The highest share of the records."""

_LIMIT_RE = re.compile(r"\s*([a-z-]+)\s*=\s*(\d{1,9}(?:\.\d{1,6})?)\s*(%?)\s*")


class Limit(NamedTuple):
    """The most of something that a feed may have."""

    name: str
    """A severity, or a check."""
    most: float
    is_share: bool
    """Whether ``most`` is in percent of the records."""

    def __str__(self) -> str:
        return f"{self.name}={self.most:g}{'%' if self.is_share else ''}"


def read_limits(text: str) -> tuple[Limit, ...]:
    """The limits that a text states, after those of ``DEFAULT_LIMITS`` that it does not state otherwise.

    Raises:
        FeedError: the text states none, one of something that is no check and no severity, two of one, or one above
            100 %.

    Example:
        >>> print(*read_limits("warning=5%"), sep=",")
        error=0,warning=5%
    """
    stated = {limit.name: limit for limit in _stated(text)}
    return tuple(({limit.name: limit for limit in _stated(DEFAULT_LIMITS)} | stated).values())


def _stated(text: str) -> list[Limit]:
    found = []
    for part in text.split(","):
        match = _LIMIT_RE.fullmatch(part)
        if match is None:
            message = f"{part.strip()!r} is no limit; write error=0,warning=5% or the name of a check: no-title=10%"
            raise FeedError(message)
        known = (*SEVERITIES, *explanations())
        if match[1] not in known:
            near = did_you_mean(match[1], known)
            listed = some_of(known, "docs/checks.md explains them")
            message = f"{match[1]!r} is no check and no severity{near or '.'} Known are {listed}"
            raise FeedError(message)
        if match[3] and float(match[2]) > MOST_PERCENT:
            message = f"{part.strip()!r} is more than all records; write {match[1]}=100% for any number of them"
            raise FeedError(message)
        found.append(Limit(match[1], float(match[2]), bool(match[3])))
    twice = next((one for at, one in enumerate(found) if one.name in {before.name for before in found[:at]}), None)
    if twice is not None:
        both = " and ".join(str(one) for one in found if one.name == twice.name)
        message = f"{twice.name} has several limits ({both}); state one"
        raise FeedError(message)
    return found


def exceeded(report: FeedReport, limits: tuple[Limit, ...]) -> tuple[str, ...]:
    """A sentence for each limit that a feed exceeds, none where it keeps them all.

    Issues of the whole feed count as one record each.

    Args:
        report: what ``validate_feed`` says of the feed.
        limits: the limits, as ``read_limits`` gives them.

    Example:
        >>> from newsparse.feed.run.whole_feed import validate_feed
        >>> exceeded(validate_feed(["0:00"]), read_limits("warning=1"))
        ('1 record has an issue of severity error; the limit is 0',)
    """
    return tuple(_sentences(report, limits))


def _sentences(report: FeedReport, limits: tuple[Limit, ...]) -> Iterator[str]:
    for limit in limits:
        whole = sum(limit.name in (found.severity, found.check) for found in report.issues)
        single = sum(one.records for one in report.checks if one.check == limit.name)
        count = report.counts.get(f"{limit.name} records", single) + whole
        measure = 100 * count / max(1, report.records) if limit.is_share else count
        if measure > limit.most:
            share = f"{percent_beside(measure / 100, limit.most / 100)} of the records have"
            shown = share if limit.is_share else _bearers(count - whole, whole)
            sort = "severity" if limit.name in SEVERITIES else "check"
            yield f"{shown} an issue of {sort} {limit.name}; the limit is {limit.most:g}{'%' if limit.is_share else ''}"


def _bearers(records: int, whole: int) -> str:
    """Who has so many issues: records, and the feed as a whole."""
    if not whole:
        return count_of(records, "record has", "records have")
    feed = f"the feed as a whole has {whole:,} of these:"
    return f"{count_of(records, 'record')} and the feed as a whole ({whole:,}) have" if records else feed
