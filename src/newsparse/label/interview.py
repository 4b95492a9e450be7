"""Interview: the questions of a story in which one person asks another, which are paragraphs and head nothing."""

import re
from collections.abc import Iterable

from newsparse.document import Segment

LONGEST_HEADING = 16
"""Words of the longest heading, and so of the longest question of one sentence that may be one."""
LONGEST = 48
"""Words of the longest question."""
QUESTIONS, LONG_QUESTIONS = 4, 2
"""Questions that make an interview, and how many of them are more than one sentence or longer than a heading: those of
a list of answers, which are headings, are one sentence each."""

_MARKS = ("?", "？", "؟", "\u037e")
_SENTENCES_RE = re.compile(r"[.!?…؟] \S|[。！？]\S")


def find_questions(story: Iterable[tuple[int, Segment]]) -> frozenset[int]:
    """The places of an interview's questions; none where questions head what follows, or are too few.

    Args:
        story: the story's segments, each with its place.
    """
    asked = [
        (index, segment)
        for index, segment in story
        if segment.text.endswith(_MARKS) and segment.mark != "heading" and segment.words <= LONGEST
    ]
    long = sum(segment.words > LONGEST_HEADING or bool(_SENTENCES_RE.search(segment.text)) for _, segment in asked)
    interview = len(asked) >= QUESTIONS and long >= LONG_QUESTIONS
    return frozenset(index for index, _ in asked) if interview else frozenset()
