"""Cue rows: the lines that a row of the cue files claims (``cues/*.toml``)."""

from collections.abc import Iterator

from newsparse.attribution.contribution.line import parse_contribution
from newsparse.attribution.newsrooms import find_newsroom
from newsparse.cues.row import CueRow
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken

ABOVE, INSIDE = 3, 1
"""Segments over the story's start and inside it in which a menu's word may be the newsroom's byline: "Redaktion"."""

LONGEST_MINUTES, LONGEST_LABEL = 16, 24
"""Characters of the longest reading time without its label, "ca. 12 Minuten", and of the longest label over it."""
_MINUTES = "min"
"""What every such time holds, in all languages of the rows."""
_OTHERS = frozenset({Kind.NOTE, Kind.CAPTION, Kind.TIMESTAMP})
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
    yield from _find_reading_times(page, taken)


def _find_reading_times(page: Page, taken: Taken) -> Iterator[Claim]:
    """The reading times whose label stands on the line above: "Lesezeit", "3 Minuten"."""
    for index in range(1, len(page.segments)):
        minutes = page.segments[index].text
        if len(minutes) > LONGEST_MINUTES or _MINUTES not in minutes.lower():
            continue
        row = _labelled_row(page, page.segments[index - 1].text, minutes)
        if row is not None:
            yield from (Claim(at, row.kind, row.name, row.why) for at in (index - 1, index) if at not in taken)


def _labelled_row(page: Page, label: str, value: str) -> CueRow | None:
    """The row that claims a label and the value on the line below it as one line, where it claims no label alone."""
    if len(label) > LONGEST_LABEL or not any(map(str.isdigit, value)) or any(map(str.isdigit, label)):
        return None
    row = page.cues.match(f"{label.rstrip(' :')}: {value}")
    return row if row is not None and row.kind is Kind.BARE_LABEL and row.whole is not None else None
