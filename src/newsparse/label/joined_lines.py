"""Joined lines: a standfirst of several lines, which the passes claim one by one, becomes one segment.

A block is a stretch of the source, and a field's string a slice of a block, so what is one value must be one block.
"""

from collections.abc import Sequence

from newsparse.document import Document, Segment
from newsparse.kinds import Kind
from newsparse.label.labelled import Labelled
from newsparse.label.page import Claim


def join_standfirst(document: Document, labelled: Labelled) -> tuple[Document, Labelled]:
    """A document and what its segments are, with the lines of one standfirst as one segment."""
    joined = {claim.at for claim in labelled.claims if claim.kind is Kind.SUBTITLE and _goes_on(labelled.claims, claim)}
    if not joined:
        return document, labelled
    heads = [claim.at for claim in labelled.claims if claim.at not in joined]
    ends = [*heads[1:], len(document.segments)]
    segments = tuple(_join(document.segments[head:end]) for head, end in zip(heads, ends, strict=True))
    places = {at: place for place, (head, end) in enumerate(zip(heads, ends, strict=True)) for at in range(head, end)}
    claims = tuple(_moved(labelled.claims[head], places) for head in heads)
    second = None if labelled.second_at is None else places[labelled.second_at]
    return document._replace(segments=segments), labelled._replace(claims=claims, second_at=second)


def _goes_on(claims: Sequence[Claim], claim: Claim) -> bool:
    """Whether a line of a standfirst goes on with the line before it."""
    before = claims[claim.at - 1] if claim.at else None
    return before is not None and before.kind is claim.kind and before.rule == claim.rule


def _join(lines: Sequence[Segment]) -> Segment:
    if len(lines) == 1:
        return lines[0]
    text, words = " ".join(line.text for line in lines), sum(line.words for line in lines)
    return lines[0]._replace(end=lines[-1].end, text=text, words=words, ended=lines[-1].ended)


def _moved(claim: Claim, places: dict[int, int]) -> Claim:
    twin = None if claim.duplicate_of is None else places[claim.duplicate_of]
    return claim._replace(at=places[claim.at], duplicate_of=twin)
