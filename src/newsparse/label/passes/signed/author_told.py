"""Author told: the sentence that says who signs, under the byline or behind the last paragraph: "Ms. Roe is a baker".

It opens with the author's name or surname, or with "the writer", of whom the story itself does not speak, and goes on
with "is a". Behind a story of a few paragraphs it counts as it does behind a long one.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from newsparse.cues.merged import either, merged
from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.label.page import Page, Story, Taken, is_prose
from newsparse.label.passes.signed.signatures import told_of

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
    prose = [at for at, segment in page.between(story.start, story.end, taken) if _is_sentence(segment)]
    if len(prose) <= FEWEST_PARAGRAPHS:
        return
    about = ""
    for at in dict.fromkeys((prose[0], prose[-1])):
        segment = page.segments[at]
        if segment.words > LONGEST or (at == prose[0] and not _is_under_byline(at, taken)):
            continue
        who = _subject(segment.text, names)
        if who is None:
            continue
        others = [page.segments[other].text for other in prose if other != at]
        about = about or " ".join((told_of(page, story), *others)).casefold()
        told_here = segment.text.casefold()
        if about.replace(told_here, " ").find(who.casefold()) < 0:
            yield at


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
    """A subject, at most a clause between commas behind it, and "is a"."""
    return re.compile(rf"([^,:;()“”\"«»]{{3,50}}?)(?:,[^,.]{{3,80}},)?\s{either(merged('attribution', 'is_a'))}\s")
