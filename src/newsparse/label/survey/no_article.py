"""No article: pages that hold no article: robot and consent walls, error pages, log-in stubs, lists of articles.

Cue rows named ``absence.*`` say what such pages say. A line of that sort proves nothing by itself, since articles stand
among banners and offers: the page must also lack a story that is made of anything else. Few of the pages on which the
thresholds were set (all of them articles) have stories as small.
"""

from collections.abc import Sequence
from typing import NamedTuple

from newsparse.cues import LONGEST_CUE
from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.label.labelled import Absence
from newsparse.label.page import LONGEST_LABEL, Page, Story
from newsparse.label.survey.index_page import find_headlines

LONGEST_ENTRY_WORDS = 3
"""Words of the longest line that is no more than a menu's entry."""
REMARK = 60
"""Words that a page without a story may hold in its stretch: a joke on an error page, a teaser. One article in 200
has fewer."""
STANDFIRST = 25
"""Words that a log-in stub may show of its article; from a second sentence on there is something to read."""
PARAGRAPHS, ELSEWHERE = 2, 80
"""Paragraphs in a row, and their words, that are an article outside the stretch: the wall's own text drew it away."""


class _Wall(NamedTuple):
    """A sort of page that shows itself by its words."""

    check: str
    row: str
    """The cue row without which the page is none."""
    along: str
    """A row whose lines belong to it as well."""
    most: int
    """Words in the stretch that are neither."""
    rest: Kind
    """What the other lines of such a page are."""
    message: str


ROBOT = _Wall("robot-wall", "absence.robot", "", REMARK, Kind.OTHER, "the site asked for proof of a human reader")
ERROR = _Wall("error-page", "absence.error", "", REMARK, Kind.OTHER, "the site answered with an error")
LOGIN = _Wall("login-wall", "absence.login", "promo.newsletter", STANDFIRST, Kind.OTHER, "the text is for subscribers")
CONSENT = _Wall("consent-wall", "absence.consent", "promo.consent", REMARK, Kind.PROMO, "the site asked for consent")
INDEX = "index-page"


def find_absence(page: Page, story: Story) -> Absence | None:
    """Why the page holds no article, ``None`` where it holds one or nothing tells."""
    names = [row.name if row is not None else "" for row in page.rows]
    for index, segment in enumerate(page.segments):
        if segment.level == 1 and page.rows[index] is None:
            names[index] = _headline_row(page, segment)
    for wall in (ROBOT, ERROR, LOGIN):
        absence = _find_wall(page, story, names, wall)
        if absence is not None:
            return absence
    headlines = find_headlines(page, story)
    if headlines:
        message = f"the page lists articles ({len(headlines)} headlines) and holds none"
        return Absence(INDEX, message, headlines[0])
    return _find_wall(page, story, names, CONSENT)


def _headline_row(page: Page, segment: Segment) -> str:
    """The name of the row that claims a headline: what tags call one is no furniture, but a server's error has one."""
    if segment.tags is None or segment.tags.tag != "h1" or segment.words > LONGEST_LABEL:
        return ""
    row = page.cues.match(segment.text)
    return row.name if row is not None and row.name == ERROR.row else ""


def _find_wall(page: Page, story: Story, names: Sequence[str], wall: _Wall) -> Absence | None:
    """The absence that a wall's words show where the stretch says little else, and less than they do."""
    if wall.row not in names:
        return None
    own = said = 0
    for index, segment in enumerate(page.segments):
        name = names[index] or _long_row(page, segment)
        if name and name in (wall.row, wall.along):
            said += segment.words
        elif not name and story.start <= index < story.end and (segment.words > LONGEST_ENTRY_WORDS or segment.ended):
            own += segment.words
    at = names.index(wall.row)
    is_first = wall is ERROR and not _has_prose(page, story.start, min(at, story.end))
    above = sum(page.rows[index] is None and page.prose[index] for index in range(at))
    if wall is CONSENT and (above >= PARAGRAPHS or _has_brief(page, at)):
        return None
    if own > wall.most or not (own <= said or is_first) or _has_article_elsewhere(page, story):
        return None
    return Absence(wall.check, f"{wall.message}: {page.segments[at].text[:60]!r}", at)


def _has_brief(page: Page, wall: int) -> bool:
    """Whether a paragraph stands beside the page's headline, in an element that the wall's words are no part of."""
    asked = page.segments[wall].tags
    headed = {one.tags.parent for one in page.segments if one.tags is not None and one.tags.tag == "h1"}
    if asked is None or not headed:
        return False
    told = (one for at, one in enumerate(page.segments) if page.rows[at] is None and page.prose[at] and one.ended)
    beside = {one.tags.parent for one in told if one.tags is not None} & headed
    return any(not asked.path.startswith(f"{parent}/") for parent in beside)


def _long_row(page: Page, segment: Segment) -> str:
    """The name of the row that claims the beginning of a paragraph too long to be looked up as a label."""
    if segment.words <= LONGEST_LABEL:
        return ""
    row = page.cues.match(segment.text[:LONGEST_CUE])
    return row.name if row is not None else ""


def _has_prose(page: Page, start: int, end: int) -> bool:
    return any(page.rows[index] is None and page.prose[index] for index in range(start, end))


def _has_article_elsewhere(page: Page, story: Story) -> bool:
    """Whether paragraphs in a row outside the stretch are an article's."""
    count = words = 0
    for index, segment in enumerate(page.segments):
        inside = story.start <= index < story.end
        if inside or page.rows[index] is not None or not (segment.ended and page.prose[index]):
            count = words = 0
        elif not _long_row(page, segment):
            count, words = count + 1, words + segment.words
            if count >= PARAGRAPHS and words >= ELSEWHERE:
                return True
    return False
