"""Subtitle: the standfirst, the sentence under the headline.

A standfirst is the first longer line under the headline, and something parts it from the text: byline, date, share
bar, picture. Where nothing does, it is one only if it is marked, or ends without a full stop; a first paragraph is not.
"""

from collections.abc import Iterator

from newsparse.attribution.outlets import is_outlet_name
from newsparse.document import Segment
from newsparse.kinds import PICTURED, SIGNED, Kind
from newsparse.label.interview import find_questions, is_turn
from newsparse.label.page import Claim, Page, Story, Taken, is_prose
from newsparse.label.passes.headline.headline_again import is_headline_again
from newsparse.label.passes.headline.opens_text import Told, opens_text
from newsparse.label.passes.headline.subtitle_by_tags import find_subtitle_by_tags, is_like_next, repeats_headline
from newsparse.label.passes.headline.subtitle_lines import BRIEF, LONGEST, end_of_lines
from newsparse.label.passes.headline.subtitle_over_text import find_subtitle_over_text
from newsparse.label.passes.headline.teasers import Listed, place_in_list
from newsparse.label.passes.headline.trail import is_trail
from newsparse.label.scorer.decisions import find_scored_subtitle, is_surely_story
from newsparse.label.survey.live_entries import find_clocked

SHORTEST = 5
"""Words of the shortest standfirst."""
SHORTEST_SET = 3
"""Words of the shortest one that is set as a heading."""
SEGMENTS_BELOW_HEADLINE = 20
"""Segments under the headline in which it begins."""
APART = 30
"""Segments that may stand between it and the text."""
KINDRED = 0.12
"""Share of its content words that the story must have too; standfirsts have some 0.5."""
LONGEST_LABEL = 8
"""Words of the longest line that may be a topic, an offer or a second headline in the standfirst's place."""
DENIED, TOLD = 0.1, 0.6
"""Chance to be the standfirst below which the scorer takes a line for none, and from which the first sentence below it
is the standfirst instead."""
SURELY_NONE = 0.01
"""Chance to be the standfirst below which a line over a picture that is likely the story's is its first paragraph."""

_SURE = frozenset({Kind.BYLINE, Kind.TIMESTAMP, Kind.SHARE, Kind.BARE_LABEL, Kind.COMMENT, Kind.CONTRIBUTION})
"""What stands between standfirst and text, and not between two paragraphs."""
_WINDOWS = frozenset({"dialog", "form"})
"""Elements in which a page speaks to its reader."""
_NO_STANDFIRST = frozenset({"image", "bullet", "number", "table", "code", "quote"})


def find_subtitle(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The standfirst, if there is one: by its place, else by the learned scorer."""
    if page.is_labelled("body") or page.given.subtitle:
        return
    if story.title is None:
        if page.given.title and (claim := find_subtitle_over_text(page, story, taken)):
            yield claim
        return
    claim = find_subtitle_by_tags(page, story, story.title, taken) or _by_place(page, story, story.title, taken)
    claim = claim or _by_score(page, story, taken)
    if (
        claim is not None
        and claim.at > story.title
        and claim.at not in taken
        and _leaves_a_body(page, story, claim, taken)
    ):
        lines = range(claim.at, end_of_lines(page, story, claim.at, taken))
        yield from (claim._replace(at=line) for line in lines)


def _leaves_a_body(page: Page, story: Story, claim: Claim, taken: Taken) -> bool:
    """Whether prose is left for the body; a page's only paragraph is its standfirst where its element is named so."""
    left = page.between(story.start, story.end, taken)
    return claim.rule == "subtitle.named" or any(is_prose(segment) for index, segment in left if index != claim.at)


def _by_score(page: Page, story: Story, taken: Taken) -> Claim | None:
    """The line that the learned scorer takes for the standfirst; an article alone has no head for it to know."""
    claim = None if page.bare else find_scored_subtitle(story)
    if claim is None or _is_told_otherwise(page, story, claim.at, taken):
        return None
    tags = page.segments[claim.at].tags
    return claim if tags is None or _WINDOWS.isdisjoint(tags.around) else None


def _is_told_otherwise(page: Page, story: Story, index: int, taken: Taken) -> bool:
    """Whether a line that the scorer takes for the standfirst is a paragraph, a headline or an outlet's name."""
    if opens_text(page, index, Told.NAMED) or is_like_next(page, story, index):
        return True
    if is_headline_again(page, index, story.title or 0) or is_outlet_name(page.segments[index].text):
        return True
    return _is_lead(page, story, index, taken) or _opens_brief(page, story, index, taken)


def _is_lead(page: Page, story: Story, index: int, taken: Taken) -> bool:
    """Whether a sentence below the byline is the first paragraph, which widgets alone part from the second."""
    if story.lead is None or index != story.lead.start:
        return False
    above = (taken[step].kind for step in range((story.title or 0) + 1, index) if step in taken)
    between = range(index + 1, story.lead.end)
    widgets = sum(page.rows[step] is not None for step in between)
    return any(kind in SIGNED for kind in above) and 2 * widgets > len(between)


def _opens_brief(page: Page, story: Story, index: int, taken: Taken) -> bool:
    """Whether a sentence below byline or date is the first of a few paragraphs: a brief has no standfirst."""
    above = (taken[step].kind for step in range((story.title or 0) + 1, index) if step in taken)
    after = page.between(index + 1, story.end, taken)
    return any(kind in SIGNED for kind in above) and sum(is_prose(segment) for _, segment in after) < BRIEF


def _by_place(page: Page, story: Story, title: int, taken: Taken) -> Claim | None:
    """The first longer line under the headline, if its place makes it a standfirst."""
    for index in range(title + 1, min(title + 1 + SEGMENTS_BELOW_HEADLINE, len(page.segments))):
        segment = page.segments[index]
        if index in taken or segment.mark in _NO_STANDFIRST or _is_too_short(page, story, index, taken):
            continue
        if repeats_headline(page, story, index) or is_headline_again(page, index, title) or is_trail(segment.text):
            continue
        if _is_foreign(page, story, index) and not _is_enclosed(page, story, index, taken):
            continue
        listed = place_in_list(page, story, index) is not Listed.NOWHERE
        alike = is_like_next(page, story, index) and end_of_lines(page, story, index, taken) == index + 1
        if listed or is_turn(page.segments, index) or alike:
            return None
        rule = _reason(page, story, index, segment, taken) if segment.words <= LONGEST else None
        if rule and opens_text(page, index, Told.DASH):
            return None
        claim = Claim(index, Kind.SUBTITLE, *rule) if rule else None
        return claim and (_told_below(page, story, claim, taken) or claim)
    return None


def _is_too_short(page: Page, story: Story, index: int, taken: Taken) -> bool:
    """Whether a line is too short for a standfirst; a heading right over byline or date may be shorter."""
    segment = page.segments[index]
    if segment.words >= SHORTEST:
        return False
    return not (segment.mark == "heading" and segment.words >= SHORTEST_SET and _is_enclosed(page, story, index, taken))


def _told_below(page: Page, story: Story, claim: Claim, taken: Taken) -> Claim | None:
    """The sentence below that the scorer takes for the standfirst, where a line that is none stands in its place.

    A topic, an offer or a second headline stands under the headline as standfirsts do, but does not read like one. The
    sentence must be parted from the text, or it is the first paragraph as likely as not.
    """
    scores, line = story.scores, page.segments[claim.at]
    if scores is None or line.mark or line.ended or line.words > LONGEST_LABEL:
        return None
    if scores.subtitle[claim.at] >= DENIED:
        return None
    for index, segment in page.between(max(claim.at + 1, story.start), claim.at + SEGMENTS_BELOW_HEADLINE, taken):
        if is_prose(segment):
            chance = scores.subtitle[index]
            fits = segment.ended and segment.words <= LONGEST and not is_like_next(page, story, index)
            told = fits and chance >= TOLD and any(kind in _SURE for kind in _until_text(page, index + 1, taken))
            why = "reads like the standfirst, which the line above it does not"
            return Claim(index, Kind.SUBTITLE, "subtitle.scored", why, score=chance) if told else None
    return None


def _is_foreign(page: Page, story: Story, index: int) -> bool:
    """Whether a line speaks of something else than the story: a notice, an offer, another article."""
    words = page.content_words(index)
    return story.count_said(words) < KINDRED * len(words)


def _is_enclosed(page: Page, story: Story, index: int, taken: Taken) -> bool:
    """Whether a line stands right between headline and byline, date or dateline, whatever it speaks of.

    The picture with its caption may stand above the byline.
    """
    if index - 1 != story.title:
        return False
    after = index + 1
    while after in taken and taken[after].kind in PICTURED:
        after += 1
    below = taken.get(after)
    if below is not None:
        return below.kind in (Kind.BYLINE, Kind.TIMESTAMP)
    open_line = not page.segments[index].ended  # a notice is a sentence: "Your article has been sent."
    return open_line and after < len(page.segments) and opens_text(page, after)


def _reason(page: Page, story: Story, index: int, segment: Segment, taken: Taken) -> tuple[str, str] | None:
    between = list(_until_text(page, end_of_lines(page, story, index, taken), taken))
    above = [taken[step].kind for step in range((story.title or 0) + 1, index) if step in taken]
    signed = any(kind in SIGNED for kind in above)  # below the byline stands the lead, not the standfirst
    told = any(is_prose(one) for _, one in page.between((story.title or 0) + 1, index, taken))  # a paragraph is above
    if any(kind in (SIGNED if signed or told else _SURE) for kind in between):
        return "subtitle.above-byline", "under the headline, above byline, date or share bar"
    first = not signed and all(
        step in taken or page.segments[step].mark == "image" for step in range((story.title or 0) + 1, index)
    )
    if first and Kind.CAPTION in between and not _is_surely_text(story, index):
        return "subtitle.above-picture", "right under the headline, above a picture"
    if index + 1 < len(page.segments) and index + 1 not in taken and opens_text(page, index + 1):
        return "subtitle.before-dateline", "under the headline, and the text opens after it with its dateline"
    if segment.mark in ("heading", "bold") and not _opens_entry(page, story, index, taken):
        return "subtitle.marked", "marked as a heading or bold, between headline and text"
    if first and not segment.ended and not page.bare:
        return "subtitle.no-full-stop", "between headline and text, and no finished sentence"
    return None


def _is_surely_text(story: Story, index: int) -> bool:
    """Whether the scorer takes a line for the story's text and surely for no standfirst."""
    scores = story.scores
    return scores is not None and scores.subtitle[index] < SURELY_NONE and is_surely_story(story, index)


def _opens_entry(page: Page, story: Story, index: int, taken: Taken) -> bool:
    """Whether a marked line is one of an interview's questions, or heads an entry of a live blog with its time."""
    lines = list(page.between(story.start, story.end, taken))
    return index in find_questions(lines) or index in find_clocked(lines)


def _until_text(page: Page, index: int, taken: Taken) -> Iterator[Kind]:
    """The kinds of what stands between a segment and the next paragraph."""
    for after in range(index, min(index + APART, len(page.segments))):
        if after in taken:
            yield taken[after].kind
        elif is_prose(page.segments[after]):
            return
        else:
            yield Kind.OTHER
