"""Metadata: what a page's metadata state, weighed against what the page shows, never believed blindly.

A stated value fills a field where the page shows none, or shows the same less exactly: a day where the metadata have
the moment, "Jane RoeReporter" where they have the name. Of two dates of publication the earlier is the right one; a
page that shows another author than its metadata, when those name only the site, is right.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Literal, NamedTuple

from newsparse import dates
from newsparse.dates import Stamp
from newsparse.document import Fact
from newsparse.label.found import Headline, Keywords, Stated
from newsparse.label.labelled import Statement
from newsparse.label.page import Page, Story, Taken
from newsparse.label.passes.headline.parts import part_headline, sites_of
from newsparse.label.passes.stated.stated_authors import find_stated_authors
from newsparse.label.passes.stated.stated_title import without_short_end, without_site
from newsparse.label.passes.stated.trusted_facts import state, trusted_facts

ZONES = timedelta(days=1)
"""What two zones make of one moment at most; a greater difference is of two dates."""
QUARTER, ROUNDED = timedelta(minutes=15), timedelta(minutes=1)
"""Steps between zones; what pages round their times by."""
FARTHEST_WEST, FARTHEST_EAST = timedelta(hours=-12), timedelta(hours=14)
"""The zones on both sides of the date line."""
MOST_TAGS = 30
"""Keywords of the longest list; a longer one is written for machines."""

_ONCE: tuple[Literal["site", "section", "url", "image"], ...] = ("site", "section", "url", "image")
"""Fields that one fact fills."""


def find_stated(page: Page, story: Story, taken: Taken) -> Iterator[Statement]:
    """The facts that fill a field, each a statement."""
    if not page.facts:
        return
    if story.title is None:
        for place in trusted_facts(page, "title")[:1]:
            yield state(page.facts[place], _headline(page, page.facts[place]))
    for field in _ONCE:
        for place in trusted_facts(page, field)[:1]:
            yield state(page.facts[place], Stated(field, page.facts[place].text))
    yield from _tags(page)
    yield from find_stated_authors(page, taken)
    yield from _dates(page, taken)


def _headline(page: Page, fact: Fact) -> Headline:
    """A stated title without the site's name; of the page's own ``title`` without its short last part."""
    told = part_headline(fact.text, sites_of(page, None))
    if told.text != fact.text:
        return told
    text = without_site(fact.text, page.facts)
    return Headline(without_short_end(text) if text == fact.text and fact.place == "title" else text)


def _tags(page: Page) -> Iterator[Statement]:
    """The keywords of the first place that states any."""
    places = trusted_facts(page, "tag")
    first = page.facts[places[0]].place if places else ""
    for place in places:
        names = tuple(name for part in page.facts[place].text.split(",") if (name := part.strip()))
        if page.facts[place].place == first and len(names) <= MOST_TAGS:
            yield state(page.facts[place], Keywords(names))


def _dates(page: Page, taken: Taken) -> Iterator[Statement]:
    """The stated dates, unless the page shows an earlier one of publication, or the same more exactly."""
    published = _stated_date(page, "published")
    if published is not None:
        shown = next(iter([*_shown(taken, "published"), *_shown(taken, None)]), None)
        if shown is None or not _is_better(shown, published.value):
            yield state(published.fact, published.stamp._replace(value=_in_zone(published.value, shown)))
    updated = _stated_date(page, "updated")
    if updated is None or (published is not None and not dates.is_later(updated.value, published.value)):
        return
    shown = next(iter(_shown(taken, "updated")), None)
    if shown is None or not dates.is_later(shown, updated.value):
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


def _shown(taken: Taken, label: str | None) -> list[datetime | date]:
    """The dates that the page shows under a label."""
    stamps = (value for claim in taken.values() for value in claim.found if isinstance(value, Stamp))
    return [stamp.value for stamp in stamps if stamp.label == label and stamp.value is not None]


def _is_better(shown: datetime | date, stated: datetime | date) -> bool:
    """Whether the page's date is the better one: the same day with its time, or an earlier day."""
    first, second = dates.day_of(shown), dates.day_of(stated)
    if first == second:
        return isinstance(shown, datetime) and not isinstance(stated, datetime)
    return second - first > ZONES
