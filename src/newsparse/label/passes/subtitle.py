"""Subtitle: the standfirst, the sentence under the headline.

A standfirst is the first longer line under the headline, and something parts it from the text: byline, date, share
bar, picture. Where nothing does, it is one only if it is marked, or ends without a full stop; a first paragraph is not.
"""

from collections.abc import Iterator

from newsparse.dateline import find_dateline
from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.label.interview import find_questions
from newsparse.label.page import Claim, Page, Story, Taken, is_prose
from newsparse.label.passes.subtitle_by_tags import find_subtitle_by_tags, is_like_next, repeats_headline
from newsparse.label.scorer.decisions import find_scored_subtitle

SHORTEST, LONGEST = 5, 75
"""Words of a standfirst."""
SEGMENTS_BELOW_HEADLINE = 20
"""Segments under the headline in which it begins."""
APART = 30
"""Segments that may stand between it and the text."""
BRIEF = 3
"""Paragraphs behind a sentence that make a story of a headline, byline and date more than a brief."""
KINDRED = 0.12
"""Share of its content words that the story must have too; standfirsts have some 0.5."""

_SURE = frozenset({Kind.BYLINE, Kind.TIMESTAMP, Kind.SHARE, Kind.BARE_LABEL, Kind.COMMENT, Kind.CONTRIBUTION})
"""What stands between standfirst and text, and not between two paragraphs."""
_SIGNED = frozenset({Kind.BYLINE, Kind.TIMESTAMP})
"""What signs or dates an article."""
_NO_STANDFIRST = frozenset({"image", "bullet", "number", "table", "code", "quote"})


def find_subtitle(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The standfirst, if there is one: by its place, else by the learned scorer."""
    if page.is_labelled("body"):
        return
    if story.title is None or page.given.subtitle:
        return
    claim = find_subtitle_by_tags(page, story, story.title, taken) or _by_place(page, story, story.title, taken)
    if claim is None and not page.bare:  # an article alone has no head for the scorer to know
        claim = find_scored_subtitle(story)
    if claim is not None and claim.rule == "subtitle.scored" and _is_lead(page, story, claim.at, taken):
        return
    if claim is not None and claim.rule == "subtitle.scored" and _opens_brief(page, story, claim.at, taken):
        return
    if claim is not None and claim.rule == "subtitle.scored" and is_like_next(page, claim.at):
        return
    if claim is not None and claim.at > story.title and claim.at not in taken:
        yield claim


def _is_lead(page: Page, story: Story, index: int, taken: Taken) -> bool:
    """Whether a sentence below the byline is the first paragraph, which widgets alone part from the second."""
    if story.lead is None or index != story.lead.start:
        return False
    above = (taken[step].kind for step in range((story.title or 0) + 1, index) if step in taken)
    between = range(index + 1, story.lead.end)
    widgets = sum(page.rows[step] is not None for step in between)
    return any(kind in _SIGNED for kind in above) and 2 * widgets > len(between)


def _opens_brief(page: Page, story: Story, index: int, taken: Taken) -> bool:
    """Whether a sentence below byline or date is the first of a few paragraphs: a brief has no standfirst."""
    above = (taken[step].kind for step in range((story.title or 0) + 1, index) if step in taken)
    after = page.between(index + 1, story.end, taken)
    return any(kind in _SIGNED for kind in above) and sum(is_prose(segment) for _, segment in after) < BRIEF


def _by_place(page: Page, story: Story, title: int, taken: Taken) -> Claim | None:
    """The first longer line under the headline, if its place makes it a standfirst."""
    for index in range(title + 1, min(title + 1 + SEGMENTS_BELOW_HEADLINE, len(page.segments))):
        segment = page.segments[index]
        if index in taken or segment.words < SHORTEST or segment.mark in _NO_STANDFIRST:
            continue
        if repeats_headline(page, story, index) or (
            _is_foreign(page, story, index) and not _is_enclosed(story, index, taken)
        ):
            continue
        if segment.tags is not None and is_like_next(page, index):
            return None
        rule = _reason(page, story, index, segment, taken) if segment.words <= LONGEST else None
        return Claim(index, Kind.SUBTITLE, *rule) if rule else None
    return None


def _is_foreign(page: Page, story: Story, index: int) -> bool:
    """Whether a line speaks of something else than the story: a notice, an offer, another article."""
    words = page.content_words(index)
    return sum(word in story.topic for word in words) < KINDRED * len(words)


def _is_enclosed(story: Story, index: int, taken: Taken) -> bool:
    """Whether a line stands right between headline and byline or date, whatever it speaks of."""
    below = taken.get(index + 1)
    return index - 1 == story.title and below is not None and below.kind in (Kind.BYLINE, Kind.TIMESTAMP)


def _reason(page: Page, story: Story, index: int, segment: Segment, taken: Taken) -> tuple[str, str] | None:
    between = list(_until_text(page, index + 1, taken))
    above = [taken[step].kind for step in range((story.title or 0) + 1, index) if step in taken]
    signed = any(kind in _SIGNED for kind in above)  # below the byline stands the lead, not the standfirst
    if any(kind in (_SIGNED if signed else _SURE) for kind in between):
        return "subtitle.above-byline", "under the headline, above byline, date or share bar"
    first = not signed and all(
        step in taken or page.segments[step].mark == "image" for step in range((story.title or 0) + 1, index)
    )
    if first and Kind.CAPTION in between:
        return "subtitle.above-picture", "right under the headline, above a picture"
    if index + 1 < len(page.segments) and find_dateline(page.segments[index + 1].text):
        return "subtitle.before-dateline", "under the headline, and the text opens after it with its dateline"
    asked = index in find_questions(page.between(story.start, story.end, taken))  # an interview's questions are bold
    if segment.mark in ("heading", "bold") and not asked:
        return "subtitle.marked", "marked as a heading or bold, between headline and text"
    if first and not segment.ended and not page.bare:
        return "subtitle.no-full-stop", "between headline and text, and no finished sentence"
    return None


def _until_text(page: Page, index: int, taken: Taken) -> Iterator[Kind]:
    """The kinds of what stands between a segment and the next paragraph."""
    for after in range(index, min(index + APART, len(page.segments))):
        if after in taken:
            yield taken[after].kind
        elif is_prose(page.segments[after]):
            return
        else:
            yield Kind.OTHER
