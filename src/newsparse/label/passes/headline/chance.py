"""Headline chance: which lines the learned scorer says are no headline, however much they look like one.

The scorer has met bodies without a headline and whole pages alike, and gives each line the chance that it is the
headline of a text that has one. Below the thresholds of this file the best line left is more often the first
paragraph, a teaser or a subheading than the headline (2,600 texts of nine development sets in six shapes, by folds
over publishers), and a text without a title is the better answer.
"""

from collections.abc import Iterable

from newsparse.label.page import Page, Story, is_prose
from newsparse.label.passes.headline.form import (
    SEGMENTS_BELOW_HEADLINE,
    TOPIC,
    ends_in_full_stop,
    is_dated_or_signed,
    is_plain,
    is_shown_twice,
    stated_likeness,
)
from newsparse.label.passes.headline.picture import is_credited

LEAST_ON_PAGE = 0.01
"""On a whole page, of which nearly all have a headline: below it two lines of three were none."""
LEAST_IN_ARTICLE = 0.0005
"""In an article alone, where less chance is left for the headline, least in scripts whose words the scorer does not
know: below it nine of ten were none."""
LEAST_WITH_CREDIT = 0.97
"""In an article alone, of a line that ends with a picture's credit: below it all were captions."""
LEAST_OF_STRANGE = 0.25
"""In an article alone, of a line that says no word of what the story says, or that is surely the story's and of which
the next line says little: below it, fifteen of sixteen were labels or first paragraphs."""
LINES_BELOW = 3
"""Lines below among which the next paragraph stands."""
SAID_BELOW = 0.3
"""Share of a headline's content words that the first paragraph says again; the second one says something else than the
first one."""
LEAST_WITH_FULL_STOP = 0.6
"""With a full stop at its end, as sentences have: below it nine of ten were sentences, above it one of five."""
SURE_STORY, SURE_HEADLINE = 0.9, 0.9
"""Chance from which the scorer is sure of a paragraph, and least chance of a headline that stands below such a one. On
development pages 30 of 34 lines of less were subheadings; of those of more, all six were headlines, under a notice to
readers or an introduction."""


def first_sure_paragraph(page: Page, story: Story) -> int:
    """The first paragraph of which the scorer is sure; the story's end where it is sure of none."""
    if story.scores is not None:
        for index in range(story.start, story.end):
            sure = story.scores.body[index] >= SURE_STORY and is_prose(page.segments[index])
            if sure and is_plain(page, story, index):
                return index
    return story.end


def is_subheading(page: Page, story: Story, index: int) -> bool:
    """Whether the scorer sees a subheading in a line that stands below the story's first paragraph."""
    if story.scores is None or page.segments[index].level == 1 or stated_likeness(page, index):
        return False
    return story.scores.title[index] < SURE_HEADLINE


def is_unlikely(page: Page, story: Story, index: int, candidates: Iterable[int]) -> bool:
    """Whether the scorer gives the candidates together too small a chance for the best of them to be a headline.

    A headline and the standfirst under it share the chance, so it is their sum that says whether there is a headline.
    What tags or metadata speak for is one all the same.
    """
    if story.scores is None or page.segments[index].level == 1 or stated_likeness(page, index):
        return False
    return sum(float(story.scores.title[one]) for one in candidates) < _least(page, story, index)


def _least(page: Page, story: Story, index: int) -> float:
    """The chance below which a line is no headline: by its form, by what it says, by what stands below it."""
    if page.bare and is_credited(page, index):
        return LEAST_WITH_CREDIT
    below = range(index + 1, min(index + 1 + SEGMENTS_BELOW_HEADLINE, len(page.segments)))
    if is_shown_twice(page, index) or any(is_dated_or_signed(page, story, step) for step in below):
        return 0.0
    if ends_in_full_stop(page.segments[index]):
        return LEAST_WITH_FULL_STOP
    if not page.bare:
        return LEAST_ON_PAGE
    strange = _is_off_topic(page, story, index) or _is_paragraph(page, story, index)
    return LEAST_OF_STRANGE if strange else LEAST_IN_ARTICLE


def _is_off_topic(page: Page, story: Story, index: int) -> bool:
    """Whether a line says no word of what the story says; in a language without a file, words are less often equal."""
    if page.cues.language is None or len(story.topic) < TOPIC:
        return False
    return not story.count_said(page.content_words(index))


def _is_paragraph(page: Page, story: Story, index: int) -> bool:
    """Whether a line is surely the story's, and the lines down to the next paragraph do not say it again."""
    if story.scores is None or story.scores.body[index] < SURE_STORY:
        return False
    lines = range(index + 1, min(index + 1 + LINES_BELOW, len(page.segments)))
    prose = next((at for at in lines if is_prose(page.segments[at])), None)
    if prose is None:
        return False
    own = page.content_words(index)
    below = {word for at in range(index + 1, prose + 1) for word in page.content_words(at)}
    return sum(word in below for word in own) < SAID_BELOW * len(own)
