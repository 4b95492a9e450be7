"""Furniture: the lines that a cue row claims (``cues/*.toml``)."""

from collections.abc import Iterator

from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Taken


def find_furniture(page: Page, taken: Taken) -> Iterator[Claim]:
    """What the cue rows claim; the claim's rule is the row's name."""
    for index, row in enumerate(page.rows):
        if row is not None and index not in taken and row.kind is not Kind.NOTE:
            yield Claim(index, row.kind, row.name, row.why)
