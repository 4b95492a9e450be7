"""Wire reporter: whom the first or the last paragraph of a story names as its reporter, where no line signs it."""

from collections.abc import Sequence

from newsparse.attribution.byline.in_paragraph import reporters_at_end, reporters_at_start
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken, is_prose
from newsparse.model import Author

OPENING, CLOSING = 2, 2
"""Paragraphs at the story's start and at its end that may name the reporter: a summary or a notice may stand beside."""


def with_reporters(page: Page, claims: Sequence[Claim], taken: Taken) -> Sequence[Claim]:
    """The claims of the body, the one of the paragraph that names the reporter with what it names; its text stays."""
    if any(_is_person(value) for claim in taken.values() for value in claim.found):
        return claims
    paragraphs = [place for place, claim in enumerate(claims) if claim.kind is Kind.PARAGRAPH]
    for place in paragraphs[:OPENING]:
        if told := reporters_at_start(page.segments[claims[place].at].text):
            return _told(claims, place, told)
    for place in reversed(paragraphs[-CLOSING:]):
        if told := reporters_at_end(page.segments[claims[place].at].text, page.language):
            return _told(claims, place, told)
    return claims


def opens_with_reporter(page: Page, story: Story) -> bool:
    """Whether a paragraph at the story's start names its reporter; the house whose copy it is then signs nothing."""
    opening = [segment.text for segment in page.segments[story.start : story.end] if is_prose(segment)][:OPENING]
    return any(map(reporters_at_start, opening))


def _is_person(value: object) -> bool:
    return isinstance(value, Author) and value.kind == "person"


def _told(claims: Sequence[Claim], place: int, authors: tuple[Author, ...]) -> Sequence[Claim]:
    claim = claims[place]
    return [*claims[:place], claim._replace(found=(*authors, *claim.found)), *claims[place + 1 :]]
