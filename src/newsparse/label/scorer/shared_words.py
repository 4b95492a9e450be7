"""Shared words: which of a segment's content words the story has, and the prose right before it.

A second article, a teaser or a reader's comment is prose like the story's, but does not speak of the same things.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from newsparse.label.page import Page, Story, is_prose
from newsparse.label.topic_words import content_words_of

SHARED = ("share of words in the story", "words in the story", "share of words in the prose before")
"""The columns; the prose before is the last two paragraphs of it."""
SHORT = 30
"""Words of the longest segment that is read whole."""
READ = 160
"""Characters that are read of a longer one: enough to tell what it speaks of."""
MANY = 8
"""Shared words that are many."""


def find_shared_words(page: Page, story: Story, read: Sequence[int]) -> NDArray[np.float32]:
    """The columns for some segments of a page, shape (segments, 3), each value 0 to 1."""
    segments = [page.segments[index] for index in read]
    texts = [segment.text if segment.words <= SHORT else segment.text[:READ] for segment in segments]
    shared = np.zeros((len(segments), len(SHARED)), np.float32)
    last: Sequence[str] = ()
    before: frozenset[str] = frozenset()
    for row, (index, segment, content) in enumerate(zip(read, segments, content_words_of(texts), strict=True)):
        if segment.words <= SHORT:
            page.asked.contents[index] = content
        common = sum(map(story.topic.__contains__, content))
        known = sum(map(before.__contains__, content))
        size = len(content) + 1
        shared[row] = common / size, min(common, MANY) / MANY, known / size
        if is_prose(segment):
            last, before = content, frozenset((*last, *content))
    return shared
