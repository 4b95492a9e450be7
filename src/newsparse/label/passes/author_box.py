"""Author box: who the author is, after the story: a short text that opens with the name that signs it."""

import re
from collections.abc import Iterator
from functools import lru_cache

from newsparse.attribution.cue_words import words
from newsparse.cues.merged import either, merged
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken, is_prose
from newsparse.model import Author
from newsparse.names import has_given_name, is_person_name

LAST, BELOW = 6, 4
"""Segments before and after the story's end where it stands."""
LONGEST_BOX_WORDS = 70
"""Words of the longest one."""
UNSIGNED_SEGMENTS = 3
"""Segments before the story's end where it stands when nobody signs."""
ROLE_WITHIN = 10
"""Words behind "is a" among which the author's role stands."""


def find_author_boxes(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The author boxes at the end of the story; where nobody signs, the one there names the author."""
    names = tuple(value.name for claim in taken.values() for value in claim.found if isinstance(value, Author))
    end = story.end
    for index, segment in page.between(max(story.start + UNSIGNED_SEGMENTS, end - LAST), end + BELOW, taken):
        if segment.words > LONGEST_BOX_WORDS:
            continue
        if names and index >= story.start + LAST and segment.text.startswith(names):
            yield Claim(index, Kind.AUTHOR_BOX, "author_box.name", "opens with the author's name, at the story's end")
        elif (
            not names and index >= end - UNSIGNED_SEGMENTS and is_prose(segment) and (name := _introduced(segment.text))
        ):
            why = "says what the author does, at the story's end"
            yield Claim(index, Kind.AUTHOR_BOX, "author_box.role", why, found=(Author(name=name),))


def _introduced(text: str) -> str | None:
    """Whom a sentence introduces as one who writes: "Jane Roe is a reporter for the Post."; ``None`` for others."""
    match = _introduction().match(text)
    if match is None or not has_given_name(match[1]) or not is_person_name(match[1]) or " " not in match[1]:
        return None
    behind = text[match.end() :].lower().split()[:ROLE_WITHIN]
    return match[1] if any(word.strip(".,") in words().role_words for word in behind) else None


@lru_cache(maxsize=1)
def _introduction() -> re.Pattern[str]:
    return re.compile(rf"([^.,:;()]{{3,50}}?)\s{either(merged('attribution', 'is_a'))}\s")
