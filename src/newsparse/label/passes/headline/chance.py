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
    TOPIC,
    heads_signature,
    is_plain,
    is_shown_twice,
    is_signature,
)
from newsparse.label.passes.headline.likeness import stated_likeness
from newsparse.label.passes.headline.picture import is_credited
from newsparse.label.passes.headline.sentence import ends_in_full_stop, is_pair, is_sentence
from newsparse.names import has_given_name

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
LONGEST_LABEL = 5
"""Words of the longest label over a text: "Key points", "What we know so far"."""
LINES_BELOW = 3
"""Lines below among which the next paragraph stands."""
SURE_PARAGRAPH = 0.95
"""Chance from which the scorer is sure that such a line is the story's."""
SAID_BELOW = 0.3
"""Share of a headline's content words that the first paragraph says again; the second one says something else than the
first one."""
LEAST_WITH_FULL_STOP = 0.6
"""With a full stop at its end, as sentences have: below it nine of ten were sentences, above it one of five."""
OVER_SIGNATURE = 0.35
"""The same over a byline or a date in an article alone: by how much the chance to be the story's must outdo that to be
the headline. Some columns sign below the first paragraphs: these have 0.4 and more, headlines with a full stop 0.1."""
LEAST_TEXT = 0.8
"""Chance of the first two paragraphs of a text that begins with its story; a page's notices have less."""
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


def is_first_text(page: Page, story: Story, index: int) -> bool:
    """Whether a line is a finished paragraph that the scorer takes for the story's: a page's notices are not."""
    if story.scores is None or index >= story.end or story.scores.body[index] < LEAST_TEXT:
        return False
    segment = page.segments[index]
    return is_prose(segment) and is_sentence(segment) and not segment.linked and is_plain(page, story, index)


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
    if is_untold_sentence(page, story, index) or _signs(page, story, index):
        return True
    if story.scores is None or page.segments[index].level == 1 or stated_likeness(page, index):
        return False
    counted = (one for one in candidates if not is_untold_sentence(page, story, one))
    return sum(float(story.scores.title[one]) for one in counted) < _least(page, story, index)


def _least(page: Page, story: Story, index: int) -> float:
    """The chance below which a line is no headline: by its form, by what it says, by what stands below it."""
    if page.bare and is_credited(page, index):
        return LEAST_WITH_CREDIT
    if _is_backed(page, story, index):
        return _over_signature(page, story, index)
    if ends_in_full_stop(page.segments[index]):
        return LEAST_WITH_FULL_STOP
    if not page.bare:
        return LEAST_ON_PAGE
    strange = _is_off_topic(page, story, index) or _is_paragraph(page, story, index)
    return LEAST_OF_STRANGE if strange else LEAST_IN_ARTICLE


def _over_signature(page: Page, story: Story, index: int) -> float:
    """The chance below which a line over a byline or a date is a sentence of an article alone and no headline."""
    if story.scores is None or not page.bare or is_shown_twice(page, index):
        return 0.0
    return story.scores.body[index] - OVER_SIGNATURE if ends_in_full_stop(page.segments[index]) else 0.0


def _is_off_topic(page: Page, story: Story, index: int) -> bool:
    """Whether a short line says no word of what the story says; a longer one that does so is a headline as often.

    In a language without a file, words are less often equal.
    """
    if page.cues.language is None or len(story.topic) < TOPIC or page.segments[index].words > LONGEST_LABEL:
        return False
    return not story.count_said(page.content_words(index))


def _is_paragraph(page: Page, story: Story, index: int) -> bool:
    """Whether a line is surely the story's, and the lines down to the next paragraph do not say it again."""
    if story.scores is None or story.scores.body[index] < SURE_PARAGRAPH:
        return False
    lines = range(index + 1, min(index + 1 + LINES_BELOW, len(page.segments)))
    prose = next((at for at in lines if is_prose(page.segments[at])), None)
    if prose is None:
        return False
    own = page.content_words(index)
    below = {word for at in range(index + 1, prose + 1) for word in page.content_words(at)}
    return sum(word in below for word in own) < SAID_BELOW * len(own)


def is_untold_sentence(page: Page, story: Story, index: int) -> bool:
    """Whether a line of a whole page ends in a full stop, and nothing but the scorer speaks for its being a headline.

    Of 200 bodies under a menu, 45 first paragraphs looked like headlines to it; of 2,100 real headlines six were such.
    """
    segment = page.segments[index]
    sentence = not page.bare and ends_in_full_stop(segment) and not is_pair(segment)
    return sentence and not _is_told(page, story, index)


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
    stated = page.segments[index].level == 1 or stated_likeness(page, index)
    return bool(stated) or _is_backed(page, story, index)


def _is_backed(page: Page, story: Story, index: int) -> bool:
    """Whether a twin of a line, or a byline or date below it, speaks for its being the headline."""
    return is_shown_twice(page, index) or heads_signature(page, story, index)
