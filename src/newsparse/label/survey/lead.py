"""Lead: the first paragraph, where a share bar, a player or a newsletter box parts it from the rest of the story.

The stretch of the story begins where most prose stands together, so what lies between a lead and the second paragraph
can cut it off. The first finished sentence under the headline is the lead, if only the article's head stands between.
On a page, what stands side by side with the first paragraphs is the story's, too. Further below the headline, and
before a longer stretch of what is not the article's (the offers of a paywall), a paragraph is the lead if it says what
the story says and either the learned scorer is sure of it or it opens with a dateline, as nothing but the text does.
"""

from dataclasses import replace

from newsparse.dateline import find_dateline, opens_in_capitals
from newsparse.label.page import Page, Story, Stretch
from newsparse.label.survey.short_lead import HEAD_LINES, HEAD_WORDS, with_short_lead
from newsparse.label.survey.side_by_side import DENIED, with_sentences_above

APART = 14
"""Segments between the lead and the second paragraph: a share bar, a player, a sign-up form."""
STRANGERS = 2
"""Sentences among them: what a newsletter box says of itself."""
FAR = 120
"""Segments between such a lead and the story; a paywall's offers have 25 to 100."""
SURE = 0.9
"""Chance from which the scorer is sure of it. Of 37 such paragraphs of the development sets, 23 were the body's, and
most of the others the standfirst."""
FAR_WORDS = 12
"""Words of the shortest."""
OVER_WORDS = 4
"""Words of the shortest sentence right over the story of a page without a headline that is its own."""
MOST_OVER = 3
"""Lines over the story of a text without a headline that are its own where nothing else stands above: a page has a
menu there."""
SAID = 0.3
"""Share of its content words that the story says too; what a site says of itself has mostly less than 0.2, leads of
long stories have 0.7 or more."""


def with_lead(page: Page, story: Story) -> Story:
    """The story with its first paragraph, when that stands alone between the headline and the rest."""
    if story.title is None:
        return _with_sentences_over(page, story)
    if story.title >= story.start:
        return story
    for find in (_with_near_lead, with_sentences_above, _with_far_lead, _with_placed_lead, with_short_lead):
        found = find(page, story, story.title)
        if found is not story:
            return found
    return story


def _with_sentences_over(page: Page, story: Story) -> Story:
    """The story of a page without a headline from the first of the sentences right over it that say what it says."""
    start = story.start
    while start and _is_sentence_over(page, story, start - 1):
        start -= 1
    if not page.given.title and start <= MOST_OVER and all(_may_open(page, story, index) for index in range(start)):
        start = 0
    return story if start == story.start else replace(story, start=start)


def _may_open(page: Page, story: Story, index: int) -> bool:
    """Whether a line over the story is more than a label, and the scorer does not deny it to be the story's."""
    if not _is_free(page, story, index) or page.segments[index].words < OVER_WORDS:
        return False
    return story.scores is None or story.scores.body[index] >= DENIED


def _is_sentence_over(page: Page, story: Story, index: int) -> bool:
    segment = page.segments[index]
    if not (segment.ended and segment.words >= OVER_WORDS and _is_free(page, story, index)):
        return False
    return story.count_said(page.content_words(index)) > 0


def _is_free(page: Page, story: Story, index: int) -> bool:
    """Whether a line is no row's, no date, no link and in no part of the page that is not the story's."""
    stands_apart = index in story.stamps or index in page.aside
    return page.rows[index] is None and not stands_apart and not page.segments[index].linked


def _with_far_lead(page: Page, story: Story, title: int) -> Story:
    """The story with a paragraph above it of which the scorer is sure."""
    if story.scores is None:
        return story
    for index in range(max(title + 1, story.start - FAR), story.start):
        if story.scores.body[index] >= SURE and _is_lead(page, story, index):
            return replace(story, start=index)
    return story


def _with_placed_lead(page: Page, story: Story, title: int) -> Story:
    """The story with the last paragraph above it that opens with a dateline and is not shown again in it."""
    for index in range(story.start - 1, max(title, story.start - FAR), -1):
        if _is_lead(page, story, index) and _opens_with_dateline(page.segments[index].text):
            group = page.twins.group(index)
            again = any(page.twins.group(other) == group for other in range(story.start, story.end))
            return story if again else replace(story, start=index, lead=Stretch(index, story.start))
    return story


def _opens_with_dateline(text: str) -> bool:
    """Whether a paragraph opens with an agency's or a dated dateline, or with a place in capitals; no picture's."""
    found = find_dateline(text)
    if found is None or ":" in found.text:
        return False
    return bool(found.agency or found.date or (found.place and opens_in_capitals(found.place)))


def _is_lead(page: Page, story: Story, index: int) -> bool:
    """Whether a line may be a lead by its form and by what it says."""
    segment = page.segments[index]
    if segment.words < FAR_WORDS or not segment.ended or not _is_free(page, story, index):
        return False
    words = page.content_words(index)
    return story.count_said(words) >= SAID * len(words)


def _with_near_lead(page: Page, story: Story, title: int) -> Story:
    """The story with the first sentence under the headline, when only the article's head and a little stand between."""
    for index in range(title + 1, min(story.start, title + 1 + HEAD_LINES)):
        segment = page.segments[index]
        if page.rows[index] is not None or index in story.stamps:
            continue
        if segment.ended and page.prose[index] and not segment.linked:
            lead = Stretch(index, story.start)
            return replace(story, start=index, lead=lead) if _is_near(page, lead) else story
        if segment.words > HEAD_WORDS:
            return story
    return story


def _is_near(page: Page, lead: Stretch) -> bool:
    """Whether little lies between a lead and the rest of the story."""
    between = range(lead.start + 1, lead.end)
    sentences = sum(page.rows[index] is None and page.prose[index] for index in between)
    return len(between) <= APART and sentences <= STRANGERS
