"""Author told: the sentence that says who signs, under the byline or behind the last paragraph: "Ms. Roe is a baker".

It opens with the author's name or surname, or with "the writer", of whom the story itself does not speak, and goes on
with "is a" or with what those who write do: "covers". Behind a story of a few paragraphs it counts as it does behind a
long one.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from newsparse.cues.merged import either, merged
from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.label.page import Page, Story, Taken, is_prose

SHORTEST, LONGEST = 4, 60
"""Words of such a sentence."""
FEWEST_PARAGRAPHS = 2
"""Paragraphs that stand below it, or above it."""
SHORTEST_SURNAME = 3
"""Letters of the shortest surname that stands for a person."""


def find_author_told(page: Page, story: Story, taken: Taken, names: Sequence[str]) -> Iterator[int]:
    """The segments that say who the author is: the one under the byline, the last of the story.

    Args:
        page: the page.
        story: where the article stands.
        taken: the claims so far.
        names: the authors' names.
    """
    found = []
    for ats in (range(story.start, story.end), range(story.end - 1, story.start - 1, -1)):
        at = next((at for at in ats if at not in taken and _is_sentence(page.segments[at])), None)
        if at is not None and at not in found and (ats.step < 0 or _is_under_byline(at, taken)):
            found.append(at)
    for at in found:
        text = page.segments[at].text
        who = _subject(text, names) if page.segments[at].words <= LONGEST else None
        if who is not None and _is_of_nobody_else(page, story, at, who, taken):
            yield at


def _is_of_nobody_else(page: Page, story: Story, index: int, who: str, taken: Taken) -> bool:
    """Whether a story of some paragraphs speaks of an author in that one sentence alone."""
    free = [segment.text for at, segment in page.between(story.start, story.end, taken) if at != index]
    title = "" if story.title is None else page.segments[story.title].text
    told = " ".join((title, *free)).casefold()
    return len(free) >= FEWEST_PARAGRAPHS and who.casefold() not in told


def _is_sentence(segment: Segment) -> bool:
    """Whether a segment is running text, or a short sentence."""
    return is_prose(segment) or (segment.ended and segment.words >= SHORTEST)


def _is_under_byline(index: int, taken: Taken) -> bool:
    """Whether a byline stands right over a segment, or only the date between them."""
    above = index - 1
    if above in taken and taken[above].kind is Kind.TIMESTAMP:
        above -= 1
    return above in taken and taken[above].kind is Kind.BYLINE


def _subject(text: str, names: Sequence[str]) -> str | None:
    """Of whom a sentence says what they are, if that is an author: the name, the surname, "the writer"."""
    found = _is_told().match(text)
    if found is None:
        return None
    subject = found[1]
    if subject.lower() in merged("attribution", "the_author"):
        return subject
    parts = subject.split()
    while parts and parts[0].lower() in merged("words", "courtesy"):
        parts = parts[1:]
    bare = " ".join(parts)
    surnames = {name.rsplit(" ", 1)[1] for name in names if " " in name}
    fits = bare in names or (bare in surnames and len(bare) >= SHORTEST_SURNAME)
    return bare if fits else None


@lru_cache(maxsize=1)
def _is_told() -> re.Pattern[str]:
    """A subject, at most a clause between commas behind it, and "is a" or "covers"."""
    said = either(merged("attribution", "is_a") | merged("attribution", "author_does"))
    return re.compile(rf"([^,:;()“”\"«»]{{3,50}}?)(?:,[^,.]{{3,80}},)?\s{said}\s")
