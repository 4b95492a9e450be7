"""Contribution: lines that say who helped or whose copy it is, at the story's end or in its head."""

from collections.abc import Iterator

from newsparse.attribution.contribution.line import parse_contribution
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken

BELOW = 6
"""Segments after the story where its wire line may stand."""
LAST = 4
"""Segments before the story's end where it may stand: notes and promos can follow it."""
ABOVE = 6
"""Segments before the story where a "Source: dpa" may stand."""
LONGEST = 60
"""Words of the longest contribution line in brackets: three reporters, a writer, two editors and their places."""
SENTENCE = 30
"""Words of the longest contribution line that is a plain sentence."""

_BRACKETS = frozenset("([")


def find_contributions(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The contribution lines around the story."""
    start, end = story.start, story.end
    for low, high in ((start - ABOVE, start + 1), (max(start + 1, end - LAST), end + BELOW)):
        for index, segment in page.between(low, high, taken):
            if index == story.title or segment.words > (LONGEST if segment.text[:1] in _BRACKETS else SENTENCE):
                continue
            if low < start and page.opens_byline(index):
                continue
            found = parse_contribution(segment.text)
            if found is not None:
                stamps = page.read_stamps(index) if low < start else ()
                why = f"names who contributed ({found.sources[0].role})" if found.sources else "names a source"
                yield Claim(index, Kind.CONTRIBUTION, "contribution.line", why, found=(found, *stamps))
