"""Scored byline: the line that the learned scorer takes for the byline where no rule knows one."""

from collections.abc import Iterator

from newsparse.attribution.contribution.line import parse_contribution
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken, is_prose
from newsparse.label.passes.signed.bare_name import is_plausible
from newsparse.label.passes.signed.byline_cue import LONGEST_BARE_WORDS, LONGEST_BYLINE_WORDS, SEGMENTS_INSIDE_STORY
from newsparse.label.passes.signed.byline_names import read_writers
from newsparse.label.passes.signed.picture_names import (
    is_beside_credit,
    is_captioned,
    is_of_picture_agency,
    is_picture,
    opens_as_credit,
)
from newsparse.label.scorer.decisions import find_scored_byline

SEGMENTS_ABOVE_HEAD = 10
"""Segments above the head in which such a byline may stand."""


def find_scored(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The line that the learned scorer takes for the byline, if it names somebody."""
    near = range(page.head(story).start - SEGMENTS_ABOVE_HEAD, story.start + SEGMENTS_INSIDE_STORY)
    at = find_scored_byline(
        story, [i for i, segment in page.between(near.start, near.stop, taken) if segment.words <= LONGEST_BYLINE_WORDS]
    )
    if at is None or _tells_who_helped(page, story, at):
        return
    text = page.segments[at].text
    authors = tuple(author for author in read_writers(page, at) if is_plausible(page, author, cued=False))
    pictured = is_of_picture_agency(authors, text) or opens_as_credit(text) or is_beside_credit(page, at)
    if page.segments[at].words > LONGEST_BARE_WORDS:
        pictured = pictured or is_picture(authors, text) or is_captioned(text)
    if authors and story.scores is not None and not pictured:
        chance = story.scores.byline[at]
        stamps = page.read_stamps(at)
        yield Claim(at, Kind.BYLINE, "byline.scored", "reads like a byline", found=(*authors, *stamps), score=chance)


def _tells_who_helped(page: Page, story: Story, index: int) -> bool:
    """Whether a line below the story's first paragraph says who reported, edited or translated it."""
    below = any(is_prose(segment) for segment in page.segments[story.start : index])
    return below and parse_contribution(page.segments[index].text) is not None
