"""Cue rows: the lines that a row of the cue files claims (``cues/*.toml``)."""

from collections.abc import Iterator

from newsparse.attribution.contribution.line import parse_contribution
from newsparse.attribution.newsrooms import find_newsroom
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken

ABOVE, INSIDE = 3, 1
"""Segments over the story's start and inside it in which a menu's word may be the newsroom's byline: "Redaktion"."""

_OTHERS = frozenset({Kind.NOTE, Kind.CAPTION})
"""Kinds whose rows are only evidence for the pass of that name."""


def find_cue_rows(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """What the cue rows claim; the claim's rule is the row's name."""
    head = range(story.start - ABOVE, story.start + INSIDE + 1)
    for index, row in enumerate(page.rows):
        if row is None or index in taken or row.kind in _OTHERS:
            continue
        text = page.segments[index].text
        if row.kind is Kind.NAVIGATION and index in head and find_newsroom(text) is not None:
            continue
        named = parse_contribution(text) if row.kind is Kind.CONTRIBUTION else None
        yield Claim(index, row.kind, row.name, row.why, found=() if named is None else (named,))
