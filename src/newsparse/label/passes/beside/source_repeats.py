"""Source repeats: what many articles of the same source show inside their story: pleas, notices, teasers, menus.

That a line is shared is evidence, not proof. Series have an introduction, follow-up stories share paragraphs of
background, and many articles have a subheading in common. So short lines go only where the scorer takes them for the
page's; and a paragraph of which it is sure stays between paragraphs that this article has alone.
"""

from collections.abc import Iterator

from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken
from newsparse.label.scorer.decisions import is_surely_story

SHORT = 0.5
"""Chance, 0 to 1, below which a shared line that is no prose is the site's. Of 132 such lines in bodies of
development pages 8 were the story's; above it, where subheadings lie, 13 of 67."""

PLACE = 4
"""Words of the longest line right above the first paragraph that stays, since it may be the place of the dateline."""


def find_source_repeats(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The lines inside the story that its source repeats; none where the source was not counted."""
    if not page.shared.common:
        return
    own = [index for index in range(story.start, story.end) if _is_own_prose(page, index)]
    if not own:  # nothing here is the article's alone: a copy, or a page that is all notices
        return
    for index, segment in page.between(story.start, story.end, taken):
        if index == own[0] - 1 and segment.words <= PLACE:
            continue
        if index in page.shared.common and _is_the_sites(page, story, index, own[0] < index < own[-1]):
            yield Claim(index, Kind.OTHER, "other.source-repeats", "a line that many articles of this source share")


def _is_own_prose(page: Page, index: int) -> bool:
    return index not in page.shared.common and page.rows[index] is None and page.prose[index]


def _is_the_sites(page: Page, story: Story, index: int, is_amid: bool) -> bool:  # noqa: FBT001  a fact, not a mode
    """Whether a shared line is the site's rather than the story's; ``is_amid`` the article's own paragraphs."""
    if not page.prose[index]:
        return story.scores is not None and story.scores.body[index] < SHORT
    if story.scores is None or is_surely_story(story, index):
        return index in page.shared.usual and not is_amid
    return True
