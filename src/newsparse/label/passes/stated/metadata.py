"""Metadata: what a page's metadata state, weighed against what the page shows, never believed blindly.

A stated value fills a field where the page shows none, or shows the same less exactly: "Jane RoeReporter" where they
have the name. A page that shows another author than its metadata, when those name only the site, is right.
"""

from collections.abc import Iterator
from typing import Literal

from newsparse.document import Fact
from newsparse.label.found import Headline, Keywords, Stated
from newsparse.label.labelled import Statement
from newsparse.label.page import Page, Story, Taken
from newsparse.label.passes.headline.parts import part_headline, sites_of
from newsparse.label.passes.stated.stated_authors import find_stated_authors
from newsparse.label.passes.stated.stated_dates import find_stated_dates
from newsparse.label.passes.stated.stated_title import without_short_end, without_site
from newsparse.label.passes.stated.trusted_facts import state, trusted_facts

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
    yield from find_stated_dates(page, story, taken)


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
