"""Subtitle by tags: the standfirst as tags or metadata tell it, by its element's name or the page's description.

A description is the standfirst only where the page shows it apart from its paragraphs; most are written for search
engines or cut from the first paragraph.
"""

from newsparse.document import Segment, Tags
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken, is_prose
from newsparse.label.survey.page_parts import NEAREST_ELEMENTS, named_parts, near_parts
from newsparse.label.survey.story import LINKED
from newsparse.label.twins import twin_key

SHORTEST, LONGEST = 4, 90
"""Words of a standfirst."""
SEGMENTS_BELOW_HEADLINE = 40
"""Segments under the headline in which it stands."""
OPENING_PARAGRAPHS = 3
"""Paragraphs of the story among which it may stand: some pages put a picture's caption or a notice first."""
HEADLINE = 15
"""Letters from which a headline is told by being in a line."""

_MARKS = frozenset("|/·•-–—")
_STANDFIRST = frozenset({"subtitle", "lead"})
_ELSEWHERE = frozenset({"comment", "navigation", "related", "promo", "advertisement", "share", "consent", "caption"})


def find_subtitle_by_tags(page: Page, story: Story, title: int, taken: Taken) -> Claim | None:
    """The segment under the headline that is marked as its standfirst; ``None`` where none is."""
    stated = {twin_key(fact.text) for fact in page.facts if fact.field == "description"}
    paragraphs = 0
    for index, segment in page.between(title + 1, title + 1 + SEGMENTS_BELOW_HEADLINE, taken):
        tags = segment.tags
        if tags is None or paragraphs >= OPENING_PARAGRAPHS:
            return None
        if SHORTEST <= segment.words <= LONGEST and segment.linked < LINKED:
            free = not _is_elsewhere(tags) and not repeats_headline(page, story, index)
            if free and _is_named(page, index, tags):
                return Claim(index, Kind.SUBTITLE, "subtitle.named", "its element is named as the standfirst")
            if is_prose(segment) and _is_in_head(page, title, index, tags):
                return Claim(
                    index, Kind.SUBTITLE, "subtitle.header", "the one paragraph in the headline's header element"
                )
            if free and page.twins.keys[index] in stated and _is_apart(page, index, segment, tags):
                why = "the page's description, shown apart from the paragraphs"
                return Claim(index, Kind.SUBTITLE, "subtitle.described", why)
        paragraphs += is_prose(segment)
    return None


def repeats_headline(page: Page, story: Story, index: int) -> bool:
    """Whether a line is the headline again, with its kicker or in another wording, or a kicker that leads to it."""
    key, text = page.twins.keys[index], page.segments[index].text
    titles = (page.twins.keys[story.title or 0], *page.titles)
    again = any(
        len(title) >= HEADLINE and (title in key or (len(key) >= HEADLINE and key in title)) for title in titles
    )
    return again or text[-1] in "–—:|"


def _is_elsewhere(tags: Tags) -> bool:
    """Whether it stands in a part of the page that is no article's head."""
    return bool(_ELSEWHERE & near_parts(tags)) or "figcaption" in tags.around or "li" in tags.around


def _is_named(page: Page, index: int, tags: Tags) -> bool:
    """Whether its element bears a standfirst's name, and holds no more than it."""
    for depth, name in enumerate(tags.names[:NEAREST_ELEMENTS]):
        if _STANDFIRST & named_parts(name):
            return not _holds_more(page, index, tags.path.rsplit("/", depth)[0]) and all(
                other.names[:NEAREST_ELEMENTS] != tags.names[:NEAREST_ELEMENTS] for other in _next(page, index)
            )
    return False


def _is_in_head(page: Page, title: int, index: int, tags: Tags) -> bool:
    """Whether a paragraph stands beside the headline in a ``header`` element, which holds no other prose."""
    above = page.segments[title].tags
    if above is None or above.tag != "h1" or tags.tag != "p":
        return False
    if tags.parent != above.parent or not above.parent.rpartition("/")[2].startswith("header["):
        return False
    opens = page.segments[index].text[0] not in _MARKS and page.rows[index] is None  # "| 18 comments. This post …"
    return opens and not _holds_more(page, index, above.parent)


def _holds_more(page: Page, index: int, path: str) -> bool:
    """Whether an element holds other prose than a line: some name the whole story a description."""
    near = range(max(0, index - SEGMENTS_BELOW_HEADLINE), min(index + SEGMENTS_BELOW_HEADLINE, len(page.segments)))
    others = (page.segments[step] for step in near if step != index and is_prose(page.segments[step]))
    paths = (other.tags.path for other in others if other.tags is not None)
    return any(other == path or other.startswith(f"{path}/") for other in paths)


def is_like_next(page: Page, story: Story, index: int) -> bool:
    """Whether a page's tags set a segment as they set the paragraph after it: it is one of them.

    A page that sets its headline so too sets everything alike, and its tags tell nothing.
    """
    segment = page.segments[index]
    tags = segment.tags
    if tags is None or segment.mark == "bold":
        return False
    headline = page.segments[story.title].tags if story.title is not None else None
    alike = any(_is_sibling(other, tags) for other in _next(page, index))
    return alike and not (headline is not None and _is_sibling(headline, tags))


def _is_sibling(other: Tags, tags: Tags) -> bool:
    """Whether two segments stand in one element, each in an element of the same tag and name."""
    return other.tag == tags.tag and other.names[:1] == tags.names[:1] and other.parent == tags.parent


def _is_apart(page: Page, index: int, segment: Segment, tags: Tags) -> bool:
    """Whether it is set off from the paragraph after it: bold, or in an element of another name."""
    if segment.mark == "bold":
        return True
    return any(other.names[:1] != tags.names[:1] or other.tag != tags.tag for other in _next(page, index))


def _next(page: Page, index: int) -> list[Tags]:
    """The tags of the next paragraph."""
    for segment in page.segments[index + 1 : index + 1 + SEGMENTS_BELOW_HEADLINE]:
        if segment.tags is not None and is_prose(segment) and "figure" not in segment.tags.around:
            return [segment.tags]
    return []
