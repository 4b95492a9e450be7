"""Told days: dates alone on a line that head a part of the story, in a chronicle or a look back."""

from datetime import datetime

from newsparse import dates
from newsparse.label.page import Page, Story

OLDEST_PUBLISHED = 1970
"""Year before which no page of a site was published."""


def find_told_days(page: Page, story: Story) -> frozenset[int]:
    """The lines below the first paragraph that name a day of which the paragraph under them tells.

    They are bare days. A lone one may be the article's own date, under its lead, unless that stands above the lead
    already, or the day is long past.
    """
    first = next((index for index in range(story.top, story.end) if _is_told(page, story, index)), story.end)
    named = [
        index for index in sorted(story.stamps) if first < index < story.end - 1 and _names_day(page, story, index)
    ]
    dated = any(stamps for index, stamps in story.stamps.items() if (story.title or 0) < index < first)
    if dated or len(named) > 1:
        return frozenset(named)
    return frozenset(index for index in named if _year(story, index) < OLDEST_PUBLISHED)


def _is_told(page: Page, story: Story, index: int) -> bool:
    return index != story.title and index not in story.stamps and page.prose[index]


def _names_day(page: Page, story: Story, index: int) -> bool:
    """Whether a line is one day without label or time, no element marks it as a date, and a paragraph follows."""
    stamps, tags = story.stamps[index], page.segments[index].tags
    if len(stamps) != 1 or stamps[0].label or stamps[0].value is None or isinstance(stamps[0].value, datetime):
        return False
    if tags is not None and not tags.tag.startswith(("h", "p", "b", "strong")):
        return False
    whole = dates.holds_only_dates(page.segments[index].text, page.cues, stamps)
    return whole and page.prose[index + 1] and page.prose[index - 1]


def _year(story: Story, index: int) -> int:
    value = story.stamps[index][0].value
    return value.year if value is not None else OLDEST_PUBLISHED
