"""Stated dates: those of a page's metadata and address, weighed against the dates that the page shows.

A stated date fills a field where the page shows none, or shows the same less exactly: a day where the metadata have the
moment. Of two dates of publication the earlier is the right one, where the page shows it in its head or under a label:
one amid the story may be of a picture or a post. The day in the page's address is the last resort.
"""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Literal, NamedTuple

from newsparse import dates
from newsparse.dates import Stamp
from newsparse.document import Fact
from newsparse.kinds import BODY
from newsparse.label.labelled import Statement
from newsparse.label.page import Page, Story, Taken
from newsparse.label.passes.stated.trusted_facts import state, trusted_facts

ZONES = timedelta(days=1)
"""What two zones make of one moment at most; a greater difference is of two dates."""
QUARTER, ROUNDED = timedelta(minutes=15), timedelta(minutes=1)
"""Steps between zones; what pages round their times by."""
FARTHEST_WEST, FARTHEST_EAST = timedelta(hours=-12), timedelta(hours=14)
"""The zones on both sides of the date line."""
MARKED = "timestamp.marked"
"""The rule of a date that only tags mark, be it far from the headline."""

_ADDRESS_DAY = re.compile(
    r"/(?P<year>(?:19|20)\d\d)(?P<mark>[/-]?)(?P<month>0[1-9]|1[0-2]|[1-9](?!\d))(?P=mark)(?P<day>[0-3]\d|[1-9](?!\d))(?=[/_-]|\Z)"
)
"""The day in an address: "/2024/03/09/", "/2024-03-09-a-bridge", "/20240309-a-bridge"."""


def find_stated_dates(page: Page, story: Story, taken: Taken) -> Iterator[Statement]:
    """The stated dates, unless the page shows an earlier one of publication, or the same more exactly.

    Args:
        page: the page.
        story: where the article stands.
        taken: the claims, with the dates that the page shows.
    """
    published, updated = _stated_date(page, "published"), _stated_date(page, "updated")
    labelled = _shown(taken, "published")
    shown = [*labelled, *_shown(taken, None)]
    if published is not None:
        amid = shown and dates.day_of(shown[0]) != dates.day_of(published.value)
        near = [*labelled, *_shown(_in_head(story, taken), None)] if amid else shown
        first = next(iter(near), None)
        if first is None or not _is_better(first, published.value):
            yield state(published.fact, published.stamp._replace(value=_in_zone(published.value, first)))
    elif not shown and (day := _day_of_address(page)) is not None:
        yield state(day.fact, day.stamp)
    if updated is None or (published is not None and not dates.is_later(updated.value, published.value)):
        return
    changed = next(iter(_shown(taken, "updated")), None)
    if changed is None or not dates.is_later(changed, updated.value):
        yield state(updated.fact, updated.stamp)


def _in_zone(stated: datetime | date, shown: datetime | date | None) -> datetime | date:
    """The stated moment in the zone in which the page shows it, where the two differ by what a zone makes."""
    if not isinstance(stated, datetime) or not isinstance(shown, datetime) or stated.tzinfo is None:
        return stated
    if shown.tzinfo is not None:
        return stated.astimezone(shown.tzinfo) if abs(stated - shown) <= ROUNDED else stated
    offset = shown - stated.astimezone(UTC).replace(tzinfo=None)
    quarters = round(offset / QUARTER)
    if abs(quarters * QUARTER - offset) > ROUNDED or not FARTHEST_WEST <= quarters * QUARTER <= FARTHEST_EAST:
        return stated
    return stated.astimezone(timezone(quarters * QUARTER))


class _StatedDate(NamedTuple):
    """A date that a fact states, and its value."""

    fact: Fact
    stamp: Stamp
    value: datetime | date


def _stated_date(page: Page, field: Literal["published", "updated"]) -> _StatedDate | None:
    """The first date that facts state."""
    for place in trusted_facts(page, field):
        text = page.facts[place].text
        moment = dates.read_machine(text)
        if moment is not None:
            stamp = Stamp(field, moment, 0, len(text), text, ambiguous=False)
            return _StatedDate(page.facts[place], stamp, moment)
        stamps = dates.find_stamps(text, page.cues, page.order)
        if stamps and stamps[0].value is not None:
            return _StatedDate(page.facts[place], stamps[0]._replace(label=field), stamps[0].value)
    return None


def _day_of_address(page: Page) -> _StatedDate | None:
    """The last day in the page's address: that of an archive's copy has the archive's before it."""
    for place in trusted_facts(page, "url"):
        for found in reversed([*_ADDRESS_DAY.finditer(page.facts[place].text)]):
            try:
                day = date(int(found["year"]), int(found["month"]), int(found["day"]))
            except ValueError:
                continue
            stamp = Stamp("published", day, found.start() + 1, found.end(), found[0][1:], ambiguous=False)
            return _StatedDate(page.facts[place]._replace(field="published"), stamp, day)
    return None


def _in_head(story: Story, taken: Taken) -> Taken:
    """The claims over the second line of the body, without dates that only tags mark."""
    own = [index for index, claim in taken.items() if claim.kind in BODY]
    end = sorted(own)[1] if len(own) > 1 else story.end
    return {index: claim for index, claim in taken.items() if index < end and claim.rule != MARKED}


def _shown(taken: Taken, label: str | None) -> list[datetime | date]:
    """The dates that the page shows under a label."""
    stamps = (value for claim in taken.values() for value in claim.found if isinstance(value, Stamp))
    return [stamp.value for stamp in stamps if stamp.label == label and stamp.value is not None]


def _is_better(shown: datetime | date, stated: datetime | date) -> bool:
    """Whether the page's date is the better one: the same day with its time, or an earlier day.

    Where the two differ in nothing but the order of day and month, the page's was read the wrong way.
    """
    first, second = dates.day_of(shown), dates.day_of(stated)
    if first == second:
        return isinstance(shown, datetime) and not isinstance(stated, datetime)
    if (first.year, first.month, first.day) == (second.year, second.day, second.month):
        return False
    return second - first > ZONES
