"""Headline chance: which lines the learned scorer says are no headline, however much they look like one.

The scorer has met bodies without a headline and whole pages alike, and gives each line the chance that it is the
headline of a text that has one. Below the thresholds of this file the best line left is more often the first
paragraph, a teaser or a subheading than the headline (2,600 texts of nine development sets in six shapes, by folds
over publishers), and a text without a title is the better answer.
"""

from collections.abc import Iterable

from newsparse.attribution import parse_byline
from newsparse.label.page import Page, Story, is_prose
from newsparse.label.passes.headline.form import (
    SEGMENTS_BELOW_HEADLINE,
    ends_in_full_stop,
    is_dated_or_signed,
    is_plain,
    is_shown_twice,
    is_signature,
    stated_likeness,
)
from newsparse.names import has_given_name

LEAST_ON_PAGE = 0.01
"""On a whole page, of which nearly all have a headline: below it two lines of three were none."""
LEAST_IN_ARTICLE = 0.0005
"""In an article alone, where less chance is left for the headline, least in scripts whose words the scorer does not
know: below it nine of ten were none."""
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
    What tags, metadata, a twin, or a byline or date below speak for is one all the same.
    """
    if is_untold_sentence(page, story, index) or _signs(page, story, index):
        return True
    if story.scores is None or _is_told(page, story, index):
        return False
    chances = story.scores.title
    if page.bare:
        least = LEAST_WITH_FULL_STOP if ends_in_full_stop(page.segments[index]) else LEAST_IN_ARTICLE
        return sum(float(chances[one]) for one in candidates) < least
    return sum(float(chances[one]) for one in candidates if not is_untold_sentence(page, story, one)) < LEAST_ON_PAGE


def is_untold_sentence(page: Page, story: Story, index: int) -> bool:
    """Whether a line of a whole page ends in a full stop, and nothing but the scorer speaks for its being a headline.

    Of 200 bodies under a menu, 45 first paragraphs looked like headlines to it; of 2,100 real headlines six were such.
    """
    return not page.bare and ends_in_full_stop(page.segments[index]) and not _is_told(page, story, index)


def _signs(page: Page, story: Story, index: int) -> bool:
    """Whether a line is a byline, by its first word and a known name or by the scorer, and nothing says otherwise."""
    segment = page.segments[index]
    if not is_signature(page, index) or segment.mark == "heading" or stated_likeness(page, index):
        return False
    if story.scores is not None and story.scores.byline[index] > story.scores.title[index]:
        return True
    return any(has_given_name(author.name) for author in parse_byline(segment.text))


def _is_told(page: Page, story: Story, index: int) -> bool:
    """Whether a heading, the metadata, a twin, or a byline or date below speak for a line's being the headline."""
    if page.segments[index].level == 1 or stated_likeness(page, index) or is_shown_twice(page, index):
        return True
    below = range(index + 1, min(index + 1 + SEGMENTS_BELOW_HEADLINE, len(page.segments)))
    return any(is_dated_or_signed(page, story, step) for step in below)
