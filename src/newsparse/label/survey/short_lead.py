"""Short lead: a first sentence of a few words, "The river is still rising.", between byline or date and the second one.

What learned from pages doubts it, for buttons and notices are as short; but few of those end as a sentence does, and
the ones that do are known by their words.
"""

from dataclasses import replace

from newsparse.label.page import Page, Story, Stretch
from newsparse.letters import QUESTION_MARKS, is_caseless

HEAD_LINES = 12
"""Segments between headline and lead: byline, role, dates, share buttons."""
HEAD_WORDS = 12
"""Words of the longest line of a head that no rule knows."""
SHORTEST = 3
"""Words of the shortest such sentence; two are a button's ("Read on.") or a label's."""


def with_short_lead(page: Page, story: Story, title: int) -> Story:
    """The story with the short sentence right above its first paragraph, where only the article's head stands above.

    Args:
        page: the page.
        story: where the article stands.
        title: the segment of its headline.
    """
    for index in range(title + 2, min(title + 1 + HEAD_LINES, len(page.segments) - 1)):
        if page.segments[index].ended and _is_sentence(page, story, index) and _is_under_head(page, story, index):
            near = index + 1 >= story.start  # the first paragraph of another text may stand farther above
            return replace(story, start=min(index, story.start), lead=Stretch(index, index + 1)) if near else story
    return story


def _is_sentence(page: Page, story: Story, index: int) -> bool:
    """Whether a line is a finished sentence too short for prose, set as the paragraph right below it is."""
    if page.prose[index] or not page.prose[index + 1]:
        return False
    segment, below = page.segments[index], page.segments[index + 1]
    asks = segment.text[-1] in QUESTION_MARKS  # as headlines of other stories do
    if segment.words < SHORTEST or segment.linked or segment.mark or asks or not below.ended:
        return False
    known = page.rows[index] is not None or index in story.stamps or index in page.aside
    opens = segment.text[0].isupper() or is_caseless(segment.text) or not segment.text[0].isalnum()
    alike = segment.tags is None or (below.tags is not None and segment.tags.parent == below.tags.parent)
    return opens and alike and not known and not page.opens_byline(index)


def _is_under_head(page: Page, story: Story, index: int) -> bool:
    """Whether a byline, a date or a button stands among the lines above, up to the headline, and no sentence."""
    above = range((story.title or 0) + 1, index)
    known = [page.rows[at] is not None or at in story.stamps or page.opens_byline(at) for at in above]
    plain = (page.segments[at] for at, told in zip(above, known, strict=True) if not told)
    return any(known) and all(segment.words <= HEAD_WORDS and not segment.ended for segment in plain)
