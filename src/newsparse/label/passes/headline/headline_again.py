"""Headline again: a second headline of the same story in the standfirst's place."""

from newsparse.label.page import Page

LONGEST_HEADLINE = 18
"""Words of the longest second headline; of standfirsts that say the headline's words, most have more."""
SAID_AGAIN, OF_ITS_OWN = 3, 0.35
"""Content words of the headline that a second one says, and their share of its own; and it says half of the headline's,
or they are half of its own. Of the standfirsts that are no sentences, one of fifteen does."""


def is_headline_again(page: Page, index: int, title: int) -> bool:
    """Whether a line is another headline of the same story: no sentence, and mostly the headline's words.

    Args:
        page: the page.
        index: the line's segment.
        title: the headline's segment.
    """
    segment = page.segments[index]
    if segment.ended or segment.words > LONGEST_HEADLINE:
        return False
    words, headline = set(page.content_words(index)), set(page.content_words(title))
    shared = len(words & headline)
    return shared >= SAID_AGAIN and 2 * shared >= min(len(words), len(headline)) and shared >= OF_ITS_OWN * len(words)
