"""Logo: the headings of a page that are its site's name, and the headline that the stated title has beside one."""

from collections.abc import Iterator, Sequence

from newsparse.label.page import Page, Story
from newsparse.label.passes.headline.parts import Sites

LOGO = 0.9
"""Share of link text from which a line that names the site is its logo."""

_KEYED_MARKS = tuple(mark.encode() for mark in "«»•·_｜ㅣ→⋆★")
"""What parts a site's name from the headline and the keys of twins keep."""


def names_site(page: Page) -> frozenset[int]:
    """The headings that are the site's name and no headline: as the metadata state it, or its logo."""
    headings = _headings(page)
    sites = Sites([fact for fact in page.facts if fact.field == "site"])
    found = {index for index in headings if sites.states(page.segments[index].text)}
    logos = _logos(page, headings)
    if logos:
        holders = Sites(page.facts, [segment.text for segment in page.segments])
        found.update(index for index in logos if holders.holds(page.segments[index].text))
    return frozenset(found)


def heading_beside_logo(page: Page, story: Story) -> int | None:
    """The heading that makes up the stated title together with a logo above it: "The Ashby Post: Old mill burns".

    It says more of the story than the logo, which else may be a linked headline over its standfirst.
    """
    headings = _headings(page)
    logos = _logos(page, headings) if page.titles else ()
    last = {page.twins.keys[index]: index for index in headings} if logos else {}
    for logo in logos:
        below = [last.get(rest, logo) for rest in _rests(page, page.twins.keys[logo])]
        told = next((one for one in below if one > logo and _says(page, story, one) > _says(page, story, logo)), None)
        if told is not None:
            return told
    return None


def _headings(page: Page) -> Sequence[int]:
    return [index for index, segment in enumerate(page.segments) if segment.level and segment.tags is not None]


def _logos(page: Page, headings: Sequence[int]) -> Sequence[int]:
    return [index for index in headings if page.segments[index].linked >= LOGO]


def _rests(page: Page, key: bytes) -> Iterator[bytes]:
    """What the stated titles have behind and before a part of them, without the mark between the two."""
    for title in page.titles:
        if title.startswith(key):
            rest = title[len(key) :]
            yield next((rest[len(mark) :] for mark in _KEYED_MARKS if rest.startswith(mark)), rest)
        if title.endswith(key):
            rest = title[: -len(key)]
            yield next((rest[: -len(mark)] for mark in _KEYED_MARKS if rest.endswith(mark)), rest)


def _says(page: Page, story: Story, index: int) -> tuple[int, int]:
    """How much of the story a heading says; the longer one where it is as much, in a language that bends its words."""
    return story.count_said(page.content_words(index)), len(page.twins.keys[index])
