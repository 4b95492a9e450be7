"""Kicker: the topic line over the headline, or glued to its front.

Over it, a short line alone is a kicker and a trail of them a breadcrumb, whose last step is the section. A word of
menus is one where it names a section ("Business") and stands alone or in a kicker's element. In front of it, a page
that shows "Topic: Headline" in one place and "Topic Headline" in another has the two in elements of their own.
"""

from collections.abc import Iterator, Sequence

from newsparse.document import Fact, parent_of
from newsparse.kinds import Kind
from newsparse.label.found import Headline
from newsparse.label.page import Claim, Page, Story, Taken
from newsparse.label.passes.headline.parts import (
    Sites,
    clean_twin,
    may_have_parts,
    part_headline,
    sites_of,
    without_steps,
)
from newsparse.label.passes.headline.stated_whole import is_stated_whole, part_stated
from newsparse.label.passes.headline.trail import TRAIL, is_section, names_no_section, trail_end
from newsparse.label.passes.stated.stated_title import without_site
from newsparse.label.survey.page_parts import near_parts

LONGEST_KICKER_WORDS = 5
"""Words of the longest kicker on a line of its own."""
SEGMENTS_AROUND_HEADLINE = 60
"""Segments on each side in which the headline is shown again."""
MENU = "navigation.menu"
"""The row that claims the words of menus."""
SHORTEST_HEADLINE_LETTERS = 15
"""Letters of the shortest stated headline that parts a line."""

_JOINTS = ":|-–—·•»/ "
_BETWEEN = (": ", " – ", " - ", " — ", " | ")


def _split_by_facts(text: str, facts: Sequence[Fact]) -> Headline | None:
    """The headline as the metadata state it, where the line has a kicker before it or the site's name behind it."""
    for fact in facts:
        stated = fact.text
        if fact.field != "title" or len(stated) < SHORTEST_HEADLINE_LETTERS or stated == text:
            continue
        if text.endswith(stated):
            kicker = text[: -len(stated)].strip()
            if kicker.count(" ") < LONGEST_KICKER_WORDS:
                return Headline(stated, kicker.rstrip(_JOINTS) or None)
        if text.startswith(stated) and without_site(text, facts) == stated:
            return Headline(stated)
    return None


def split_kicker(page: Page, title: int) -> Headline:
    """The headline of a segment, apart from its kicker where another line shows that it has one."""
    told = _split(page, title)
    if told.kicker and names_no_section(told.kicker):
        told = told._replace(kicker=None)
    return told if told.kicker else told._replace(kicker=trail_end(page, title))


def _split(page: Page, title: int) -> Headline:
    text = page.segments[title].text
    split = _split_by_facts(text, page.facts)
    if split is not None:
        return split
    low, high = max(0, title - SEGMENTS_AROUND_HEADLINE), min(len(page.segments), title + SEGMENTS_AROUND_HEADLINE)
    keys = page.twins.keys
    forms = {page.segments[index].text for index in range(low, high) if keys[index] == keys[title]}
    for form in forms:
        for mark in _BETWEEN:
            kicker, _, rest = form.partition(mark)
            if rest and text.endswith(rest) and (f"{kicker} {rest}" in forms or kicker + rest in forms):
                return Headline(rest, kicker)
    if is_stated_whole(page, title):
        return without_steps(page, title) or part_stated(text, page.facts)
    told = clean_twin(page, title, SEGMENTS_AROUND_HEADLINE) or without_steps(page, title)
    return told or part_headline(text, sites_of(page, title) if may_have_parts(text) else Sites(()))


def find_kicker(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The topic line right over the headline."""
    if page.is_labelled("section"):
        return
    if not story.title:
        return
    index = _line_above(page, story, story.title)
    segment = page.segments[index]
    if segment.words > LONGEST_KICKER_WORDS or not segment.text[:1].isalpha() or segment.ended:
        return
    if any(mark in segment.text for mark in TRAIL) or names_no_section(segment.text):
        return
    named = is_section(segment.text)
    if index in taken and not (named and taken[index].rule == MENU):
        return
    if segment.tags is not None:
        if _is_marked(page, story, index, named=named):
            yield Claim(index, Kind.KICKER, "kicker.element", "over the headline, in an element of the same head")
    elif not (_follows_label(page, index) if index in taken else _is_trail(page, index)):
        yield Claim(index, Kind.KICKER, "kicker.over-title", "a short line alone over the headline")


def _line_above(page: Page, story: Story, title: int) -> int:
    """The line over the headline; where that is its date, the section's name over both."""
    above = title - 1
    dated = above > 0 and above in story.stamps and page.segments[above].tags is None
    return above - 1 if dated and is_section(page.segments[above - 1].text) else above


def _is_marked(page: Page, story: Story, index: int, *, named: bool) -> bool:
    """Whether the line over the headline bears a kicker's name, or stands beside it, and is no part of a menu.

    A link around it is no element of its own where its words name a section.
    """
    here, title = page.segments[index].tags, page.segments[story.title or 0].tags
    if here is None or title is None or {"nav", "li", "time", "button"} & set(here.around):
        return False
    if "kicker" in (near := near_parts(here)):
        return True
    if "navigation" in near and not named:
        return False
    parent = here.parent
    beside = title.parent
    return parent == beside or (named and here.around[-1:] == ("a",) and parent_of(parent) == beside)


def _follows_label(page: Page, index: int) -> bool:
    """Whether a word of menus stands below another short line, and so may be the menu's last entry.

    It is none where it alone is in capitals.
    """
    above = page.segments[index - 1].text if index else ""
    if not above or len(above.split()) > LONGEST_KICKER_WORDS:
        return False
    return above.isupper() or not page.segments[index].text.isupper()


def _is_trail(page: Page, index: int) -> bool:
    """Whether the line above is a step of the same breadcrumb or menu."""
    above = index - 1
    if above < 0 or page.rows[above] is not None:
        return False
    segment = page.segments[above]
    return segment.words <= LONGEST_KICKER_WORDS and segment.mark == page.segments[index].mark
