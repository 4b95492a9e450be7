"""Lead: the first paragraph, where a share bar, a player or a newsletter box parts it from the rest of the story.

The stretch of the story begins where most prose stands together, so what lies between a lead and the second paragraph
can cut it off. The first finished sentence under the headline is the lead, if only the article's head stands between.
"""

from dataclasses import replace

from newsparse.label.page import Page, Story, Stretch, is_prose

HEAD_LINES = 12
"""Segments between headline and lead: byline, role, dates, share buttons."""
HEAD_WORDS = 12
"""Words of the longest line of a head that no rule knows."""
APART = 14
"""Segments between the lead and the second paragraph: a share bar, a player, a sign-up form."""
STRANGERS = 2
"""Sentences among them: what a newsletter box says of itself."""


def with_lead(page: Page, story: Story) -> Story:
    """The story with its first paragraph, when that stands alone between the headline and the rest."""
    if story.title is None or story.title >= story.start:
        return story
    for index in range(story.title + 1, min(story.start, story.title + 1 + HEAD_LINES)):
        segment = page.segments[index]
        if page.rows[index] is not None or index in story.stamps:
            continue
        if segment.ended and is_prose(segment) and not segment.linked:
            lead = Stretch(index, story.start)
            return replace(story, start=index, lead=lead) if _is_near(page, lead) else story
        if segment.words > HEAD_WORDS:
            return story
    return story


def _is_near(page: Page, lead: Stretch) -> bool:
    """Whether little lies between a lead and the rest of the story."""
    between = range(lead.start + 1, lead.end)
    sentences = sum(page.rows[index] is None and is_prose(page.segments[index]) for index in between)
    return len(between) <= APART and sentences <= STRANGERS
