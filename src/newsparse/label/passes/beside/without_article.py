"""Without article: what the lines of a page are that holds no article: the wall, the list, the menu around it."""

from collections.abc import Iterator
from types import MappingProxyType

from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.label.labelled import Absence
from newsparse.label.page import Claim, Page, Story
from newsparse.label.passes.beside.cue_rows import find_cue_rows
from newsparse.label.survey.index_page import is_headline
from newsparse.label.survey.no_article import CONSENT, ERROR, INDEX, LOGIN, LONGEST_ENTRY_WORDS, ROBOT

LISTED = 2
"""Words of the longest line that is no more than a menu's entry among teasers, which are signed."""
_TEASING = frozenset({ERROR.check, LOGIN.check})
_RESTS = MappingProxyType({**{wall.check: wall.rest for wall in (ROBOT, ERROR, LOGIN, CONSENT)}, INDEX: Kind.RELATED})


def claim_absence(page: Page, story: Story, absence: Absence) -> Iterator[Claim]:
    """One claim for each segment of a page without an article, in order."""
    known = {claim.at: claim for claim in find_cue_rows(page, story, {})}
    for index, segment in enumerate(page.segments):
        yield known.get(index) or _claim_rest(index, segment, absence)


def _claim_rest(index: int, segment: Segment, absence: Absence) -> Claim:
    """A claim on what no row knows: other articles' headlines below an error or an offer, else what the page is."""
    if not segment.text or segment.mark == "image":
        return Claim(index, Kind.OTHER, "other.no-words", "holds no words, or is an image's alt text")
    if segment.words <= (LISTED if absence.check == INDEX else LONGEST_ENTRY_WORDS):
        return Claim(index, Kind.NAVIGATION, "navigation.outside", "a short line on a page without an article")
    is_teaser = absence.check in _TEASING and index > absence.at and is_headline(segment)
    kind = Kind.RELATED if is_teaser else _RESTS[absence.check]
    return Claim(index, kind, f"{kind}.{absence.check}", f"on a page without an article: {absence.check}")
