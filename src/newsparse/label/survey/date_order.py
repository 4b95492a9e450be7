"""Which way round a page writes day and month: 04/05/2015 is April or May."""

from typing import Literal

from newsparse import dates
from newsparse.cues import read_file
from newsparse.document import Document

LONGEST_DATED = 40
"""Words of a segment whose numeric dates count: a date line or a teaser; prose quotes dates of others."""


def tell_order(document: Document, given: str | None, usual: str | None = None) -> str | None:
    """The order of day and month on a page: the caller's, its dates', its source's, its country's; else ``None``.

    Args:
        document: the page.
        given: the caller's order.
        usual: the order that other articles of the same source show.
    """
    if given is not None:
        return given
    shown = shown_order(document) or usual
    return shown or next((_of_country(fact.text) for fact in document.facts if fact.field == "language"), None)


def shown_order(document: Document) -> Literal["DMY", "MDY"] | None:
    """The order that the dates of a page show: 13 is no month; ``None`` where none does."""
    return dates.find_order(segment.text for segment in document.segments if segment.words <= LONGEST_DATED)


def _of_country(language: str) -> str | None:
    """The order of the country that a page's language names: "en-GB". en-US says nothing: it is what programs set."""
    country = language.replace("_", "-").partition("-")[2].upper()
    order = read_file("clock")["order"]
    if country in order["month_first_countries"]:
        return "MDY"
    return "DMY" if country in order["day_first_countries"] else None
