"""Sure headline: the line that more than words and place shows to be the headline, whatever else looks like one.

Three things do. The page's metadata state the line as the article's title, alone or with the site's name around it;
the learned scorer, which sees the whole page, gives nearly all of its chance to it; or a dump shows it twice, first as
the window's title, then under the menu. Such a line is the headline even where a menu or a line of codes and dates
stands above it, or where a notice made the story seem to begin before it.
"""

from collections.abc import Iterator
from typing import NamedTuple

from newsparse.label.page import Page, Story, Taken, is_prose
from newsparse.label.passes.headline.above import heads_story
from newsparse.label.passes.headline.chance import first_sure_paragraph, is_untold_sentence
from newsparse.label.passes.headline.form import is_remark, is_set_like_text
from newsparse.label.passes.headline.likeness import stated_likeness
from newsparse.label.passes.headline.logo import LOGO, heading_beside_logo
from newsparse.label.passes.headline.picture import is_credited
from newsparse.label.passes.headline.trail import is_trail
from newsparse.label.twins import is_extension

SURE = 0.99
"""Chance from which the scorer's line is the headline. On 5,300 development texts it was right in 36 of the 50 where
the rules chose otherwise and one of the two was; 12 of the other 14 were standfirsts right under the headline."""
LIKELY, UNLIKELY = 0.9, 0.05
"""The same where the best line has this chance at most and says too little of the story: a site's motto, a button."""
NEARLY_SURE = 0.97
"""The same where it says what the story says and stands above the best line: by folds right in all five such texts."""
STATED = 0.9
"""Likeness from which a line is what the metadata state: the title itself or a part of it."""
HOLDS = 0.8
"""Likeness of a line that holds the stated title: it needs no other that is it."""
PART = 0.3
"""Least chance of a line that is only a part of the stated title; the other part may be what is the headline."""
HALF = 2
"""The stated title may be so many times as long as the line: the rest is the site's name, sections and a claim."""
LOWEST_HEADING = 3
"""Level of the lowest heading that may be the headline because it is stated; blogs set theirs as an ``h3``."""
BELOW = 2
"""Paragraphs that are left below a headline which stands under others: a notice to readers came first."""
LONGEST_CHARACTERS = 260
"""Characters of the longest headline."""
SHORTEST_LETTERS = 12
"""Letters, in bytes, of the shortest headline that is told by being shown twice."""
LONGEST_ENTRY = 4
"""Words of the longest entry of a menu between a window's title and the headline."""
ENTRIES = 2, 40
"""Entries of such a menu, least and most; a single line between the two is a kicker."""

_SITE_MARKS = "|-–—·•»_｜ㅣ"
_NO_TITLE = frozenset({"image", "quote", "code", "table"})


class SureHeadline(NamedTuple):
    """A line and why it is the headline."""

    at: int
    why: str


def sure_headline(
    page: Page, story: Story, taken: Taken, best: int | None, sites: frozenset[int]
) -> SureHeadline | None:
    """The line that is surely the headline, where the best by words and place is another; ``None`` where none is.

    Args:
        page: the page.
        story: where its story stands.
        taken: the claims so far.
        best: the line that looks most like the headline by its words and its place, if any does.
        sites: the headings that are the site's name.
    """
    beside = heading_beside_logo(page, story)
    if beside is not None and beside not in taken and beside <= first_sure_paragraph(page, story):
        return SureHeadline(beside, "the headline: the stated title is the logo's words and these")
    if best is None or stated_likeness(page, best) < HOLDS:
        stated = min(_stated(page, story, taken, best, sites), default=None)
        if stated is not None:
            return SureHeadline(stated[-1], "the headline: the metadata state it as the article's title")
    again = None if best is None else _below_menu(page, story, taken, best)
    if again is not None:
        return SureHeadline(again, "the headline: shown again under the menu, right over the story")
    scored = _scored(page, story, taken, best)
    return None if scored is None else SureHeadline(scored, "the headline: the scorer is sure of it")


def is_menu(page: Page, story: Story, best: int) -> bool:
    """Whether a line of links, no heading, says nothing that the story says, and a title is stated."""
    segment = page.segments[best]
    if not page.titles or segment.tags is None or segment.mark == "heading" or segment.linked < LOGO:
        return False
    sites = {fact.text for fact in page.facts if fact.field == "site"}
    named = all(fact.text in sites for fact in page.facts if fact.field == "title")
    return not (named or stated_likeness(page, best) or story.count_said(page.content_words(best)))


def _stated(
    page: Page, story: Story, taken: Taken, best: int | None, sites: frozenset[int]
) -> Iterator[tuple[int, bool, int]]:
    """The lines that the metadata state as title, the likeliest the least: by level, in full, by place."""
    if not page.titles:
        return
    first = first_sure_paragraph(page, story)
    first_levels = sum(segment.level == 1 for segment in page.segments)
    for index, segment in page.between(0, story.end, taken):
        if segment.tags is None or not _may_be(page, index) or index in sites:
            continue
        key = page.twins.keys[index]
        if stated_likeness(page, index) < STATED or all(len(title) > HALF * len(key) for title in page.titles):
            continue
        if not _is_believed(page, story, index, best):
            continue
        only = segment.level == 1 and first_levels == 1
        if index <= first or (only and _has_text_below(page, story, index)):
            level = segment.level if 0 < segment.level <= LOWEST_HEADING else LOWEST_HEADING + 1
            yield level, key not in page.titles, index


def _is_believed(page: Page, story: Story, index: int, best: int | None) -> bool:
    """Whether the scorer does not think less of a stated line than of the best one, nor too little of a part.

    Of two headings in a row, the one that is the stated title needs no scorer: the other is its kicker or standfirst.
    """
    if story.scores is None or _is_beside(page, index, best):
        return True
    chances = story.scores.title
    whole = page.twins.keys[index] in page.titles
    return (whole or chances[index] >= PART) and (best is None or chances[index] >= chances[best])


def _is_beside(page: Page, index: int, best: int | None) -> bool:
    """Whether a heading stands right above or below the best line, a heading too."""
    if best is None or abs(index - best) != 1:
        return False
    return page.segments[index].mark == page.segments[best].mark == "heading"


def _has_text_below(page: Page, story: Story, index: int) -> bool:
    """Whether enough of the story is left below a line."""
    return sum(is_prose(page.segments[below]) for below in range(index + 1, story.end)) >= BELOW


def _may_be(page: Page, index: int) -> bool:
    segment = page.segments[index]
    return segment.mark not in _NO_TITLE and 0 < len(segment.text) <= LONGEST_CHARACTERS


def _below_menu(page: Page, story: Story, taken: Taken, best: int) -> int | None:
    """The headline again, without what the window's title adds to it, where nothing but a menu parts the two."""
    least, most = ENTRIES
    key = page.twins.keys[best]
    last = min(best + most + 2, first_sure_paragraph(page, story), len(page.segments))
    for index in range(best + 1, last):
        segment = page.segments[index]
        if segment.words > LONGEST_ENTRY or page.twins.keys[index] == key:
            other = page.twins.keys[index]
            again = index not in taken and _is_cut_twin(page.segments[best].text, segment.text)
            return index if again and index - best > least and len(other) >= SHORTEST_LETTERS else None
        if segment.ended or index in story.stamps or page.opens_byline(index):
            return None
    return None


def _is_cut_twin(longer: str, text: str) -> bool:
    """Whether a line is another one, whole or without the site's name behind its mark."""
    rest = longer[len(text) :].lstrip()
    return longer.startswith(text) and (not rest or rest[0] in _SITE_MARKS)


def _scored(page: Page, story: Story, taken: Taken, best: int | None) -> int | None:
    """The line of which the scorer is sure, unless the best one is better known or has it as its standfirst."""
    chances = story.scores.title if story.scores else ()
    top = next((index for index, chance in enumerate(chances) if chance >= LIKELY), None)
    if top is None or top == best or top in taken or not _may_be(page, top) or is_trail(page.segments[top].text):
        return None
    if top > first_sure_paragraph(page, story) or is_credited(page, top) or is_untold_sentence(page, story, top):
        return None
    if is_set_like_text(page, story, top) or (is_remark(page.segments[top].text) and not stated_likeness(page, top)):
        return None
    if best is None:
        return top if chances[top] >= SURE else None
    return top if _outdoes(page, story, top, best) else None


def _outdoes(page: Page, story: Story, top: int, best: int) -> bool:
    """Whether the scorer's line is the headline rather than the best one by words and place."""
    keys, chances = page.twins.keys, story.scores.title if story.scores else ()
    if stated_likeness(page, best) > stated_likeness(page, top) or is_extension(keys[best], keys[top]):
        return False
    if page.segments[top].text[0].islower():
        return False
    if top < best and chances[top] >= NEARLY_SURE and chances[best] <= UNLIKELY and heads_story(page, story, top):
        return True
    if chances[top] < SURE:
        return top > best and chances[best] <= UNLIKELY and not heads_story(page, story, best)
    return best > top or not heads_story(page, story, best)
