"""Cue rows: the lines that a row of the cue files claims (``cues/*.toml``)."""

from collections.abc import Iterator

from newsparse.attribution.contribution.line import parse_contribution
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken

_OTHERS = frozenset({Kind.NOTE, Kind.CAPTION})
"""Kinds whose rows are only evidence for the pass of that name."""


def find_cue_rows(page: Page, _story: Story, taken: Taken) -> Iterator[Claim]:
    """What the cue rows claim; the claim's rule is the row's name."""
    for index, row in enumerate(page.rows):
        if row is not None and index not in taken and row.kind not in _OTHERS:
            named = parse_contribution(page.segments[index].text) if row.kind is Kind.CONTRIBUTION else None
            yield Claim(index, row.kind, row.name, row.why, found=() if named is None else (named,))
