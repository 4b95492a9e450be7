"""Title: the line above the story that says what the story says.

Candidates near the story's start are scored by what marks a headline: it shares its content words with the text
below, is a first-level heading in Markdown, has a headline's length and no full stop, comes before date and byline,
and is not a picture's caption. The weights were first fitted on development pages (a softmax over a page's candidates,
judged by folds over sites), then rounded, and a few of them set anew by hand on the same pages.
"""

import math
from collections.abc import Iterator, Sequence
from itertools import islice
from types import MappingProxyType

from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken, is_prose
from newsparse.label.passes.headline.above import headline_above, line_above
from newsparse.label.passes.headline.chance import first_sure_paragraph, is_first_text, is_subheading, is_unlikely
from newsparse.label.passes.headline.form import (
    end_of_head,
    is_label,
    is_plain,
    is_shown_twice,
    may_be_headline,
)
from newsparse.label.passes.headline.kicker import split_kicker
from newsparse.label.passes.headline.likeness import stated_likeness
from newsparse.label.passes.headline.logo import names_site
from newsparse.label.passes.headline.names_alone import is_names
from newsparse.label.passes.headline.other_wording import in_other_words
from newsparse.label.passes.headline.picture import is_above_credit, is_credited
from newsparse.label.passes.headline.sure import is_menu, sure_headline
from newsparse.label.passes.headline.teasers import Listed, place_in_list
from newsparse.label.passes.headline.trail import TRAIL
from newsparse.label.passes.story.key_points import heads_first_section
from newsparse.label.survey.live_entries import CLOCK_RE
from newsparse.letters import begins_small

SEGMENTS_ABOVE_STORY = 80
"""Segments above the story that are looked at; menus rarely put more between headline and text."""
PARAGRAPHS_ABOVE = 2
"""Paragraphs of the story that may lie above the headline, when the stretch began early."""
LONGEST_HEADLINE_CHARACTERS = 260
"""Characters of the longest headline."""
SEGMENTS_BELOW_HEADLINE = 5
"""Segments below a headline in which its date or byline stands."""

SHARE, SHARED = 3.5, 2.6
"""Of the content words: the share that the story has too, and their number (8 count in full)."""
SUBHEADINGS = 2
"""Level of the lowest heading that may be a headline inside the story."""
HEADING, SUBHEADING = 9.0, 1.5
"""A heading of the first level; any other, or a line in bold."""
FITTING, LONG_WORDS, LABEL_WORDS, BYLINE_WORDS = (4, 18), 24, 2, 16
"""Words of a headline, least and most; above which a line is too long for one; of a label; of a byline below it."""
FITS, LONG, TWO_WORDS = 1.6, -2.1, -2.6
"""Has as many words as a headline; is too long for one; has no more words than a label."""
FULL_STOP, COLON, BAR = -2.8, -5.0, -3.2
"""Ends with a full stop, with a colon; holds a bar or what else stands between the steps of a breadcrumb."""
CREDITED = -6.9
"""Ends with a picture credit: a caption."""
ABOVE_CREDIT = -2.0
"""Stands right above a credit: a caption, or the headline over a picture that has no caption."""
SMALL_LETTER = -3.0
"""Begins with a small letter: an image's alt text more often than a headline."""
CLOCKED = -5.0
"""Opens with a clock time: an entry of a live blog."""
SIGNED = -3.2
"""Opens with a byline word, or is names and nothing else."""
TWIN = 1.7
"""A near-equal line within three segments: shown twice, or with the site's name."""
DATED, BYLINED = 2.7, 1.2
"""A timestamp, a byline word in the segments below."""
INSIDE, DISTANCE = -3.5, -0.06
"""Stands inside the stretch; each segment between it and the story."""
RANK = -1.0
"""Longer lines before it, as a logarithm: a headline is among the first."""
AFTER_LONG = -0.6
"""The line before it is longer than a label: a standfirst follows a headline."""
FOLLOWS = -1.5
"""The line before it is like a headline: this is its standfirst."""
LISTED = MappingProxyType({Listed.NOWHERE: 0.0, Listed.LAST: -2.5, Listed.INSIDE: -8.0})
"""Stands in a list under "Most read", as its last line or with others below it."""
BEFORE_PROSE = 0.75
"""Prose follows directly."""
STATED = 7.0
"""It is what the page's metadata state as title."""
LINKED = -3.4
"""Its share of link text: teasers are links."""

CHANCE, UNLIKELY = 0.4, 0.001
"""What the logarithm of the learned scorer's chance weighs beside all of these, and the least chance that counts."""

_NO_TITLE = frozenset({"image", "quote", "code", "table"})


def find_title(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The headline, if the text has one, and neither the caller nor a label has said which it is."""
    if any(claim.kind is Kind.TITLE for claim in taken.values()):
        return
    claim = _find_headline(page, story, taken)
    if claim is not None and page.given.title:
        claim = in_other_words(page, story, claim)
    if claim is not None:
        yield claim


def _find_headline(page: Page, story: Story, taken: Taken) -> Claim | None:
    """The line that looks most like the headline; ``None`` where none does."""
    scored: list[tuple[float, int]] = []
    rank, paragraph, sites = 0, first_sure_paragraph(page, story), names_site(page)
    first, last = story.start - SEGMENTS_ABOVE_STORY, end_of_head(page, story) if page.bare else _last(page, story)
    for index, segment in page.between(first, last, taken):
        if (
            len(segment.text) > LONGEST_HEADLINE_CHARACTERS
            or is_label(segment)
            or segment.mark in _NO_TITLE
            or index in story.stamps
            or index in sites
        ):
            continue
        if not may_be_headline(page, story, index) or (segment.level > SUBHEADINGS and index > story.start):
            continue
        if index > paragraph and is_subheading(page, story, index):
            continue
        rank += segment.words >= FITTING[0]
        score = _words_score(page, story, index) + _place_score(page, story, index, rank) + _learned_score(story, index)
        score += STATED * stated_likeness(page, index)
        scored.append((score, -index))
    best = _best(page, sorted(scored, reverse=True))
    candidates = {-negative: score for score, negative in scored}
    sure = sure_headline(page, story, taken, best, sites)
    if sure is not None:
        return Claim(sure.at, Kind.TITLE, "title.above-story", sure.why, found=(split_kicker(page, sure.at),))
    if best is None or is_unlikely(page, story, best, candidates) or is_menu(page, story, best):
        return None
    best = headline_above(page, story, best, candidates)
    why = "the headline: it says what the story below it says"
    return Claim(best, Kind.TITLE, "title.above-story", why, found=(split_kicker(page, best),))


def _last(page: Page, story: Story) -> int:
    """Where to stop looking: after the story's first paragraphs, or at a first-level heading in its first third.

    A text that begins with two paragraphs of its story, or with the head of its first section, has no headline: it
    would stand above them.
    """
    start, end = story.start, story.end
    if not page.titles and start == 0 < end and _begins_below_headline(page, story):
        return 0
    prose = (index for index in range(start, end) if page.rows[index] is None and is_prose(page.segments[index]))
    last = next(islice(prose, PARAGRAPHS_ABOVE, None), start)
    third = start + (end - start) // 3
    heading = (index + 1 for index in range(last, third) if page.segments[index].level == 1)
    return next(heading, last)


def _begins_below_headline(page: Page, story: Story) -> bool:
    """Whether the first lines of a text are what stands under headlines."""
    if heads_first_section(page.segments[0]):
        return True
    return all(is_first_text(page, story, index) for index in range(PARAGRAPHS_ABOVE))


def _best(page: Page, scored: Sequence[tuple[float, int]]) -> int | None:
    """The candidate with the best score once pictures' lines have lost theirs; looks at the foremost only."""
    best, best_score = None, -math.inf
    for score, negative in scored:
        if score <= best_score:
            break
        credit = CREDITED * is_credited(page, -negative) + ABOVE_CREDIT * is_above_credit(page, -negative)
        score += credit  # noqa: PLW2901  the rest of the score
        if score > best_score:
            best, best_score = -negative, score
    return best


def _words_score(page: Page, story: Story, index: int) -> float:
    """What the line's own words say for its being a headline."""
    segment = page.segments[index]
    text, words = segment.text, segment.words
    content = page.content_words(index)
    shared = story.count_said(content)
    score = SHARE * shared / (len(content) + 1) + SHARED * min(shared, 8) / 8
    if segment.mark in ("heading", "bold"):
        score += HEADING if segment.level == 1 else SUBHEADING
    if FITTING[0] <= words <= FITTING[1]:
        score += FITS
    elif words <= LABEL_WORDS:
        score += TWO_WORDS
    elif words > LONG_WORDS:
        score += LONG
    score += FULL_STOP * (text[-1] == ".") + COLON * (text[-1] == ":")
    score += SMALL_LETTER * begins_small(text)
    score += BAR * any(mark in text for mark in TRAIL) + CLOCKED * bool(CLOCK_RE.match(text))
    return score + SIGNED * (page.opens_byline(index) or is_names(text)) + LINKED * segment.linked


def _learned_score(story: Story, index: int) -> float:
    """What the learned scorer says for a line's being the headline."""
    return CHANCE * math.log(max(story.scores.title[index], UNLIKELY)) if story.scores else 0.0


def _place_score(page: Page, story: Story, index: int, rank: int) -> float:
    """What the line's place says for its being a headline."""
    start = story.start
    below = range(index + 1, min(index + 1 + SEGMENTS_BELOW_HEADLINE, len(page.segments)))
    score = INSIDE * (index >= start) + DISTANCE * abs(start - index) + RANK * math.log1p(rank)
    score += TWIN * is_shown_twice(page, index) + LISTED[place_in_list(page, story, index)]
    score += DATED * (not story.stamps.keys().isdisjoint(below))
    score += BYLINED * any(page.segments[step].words < BYLINE_WORDS and page.opens_byline(step) for step in below)
    score += BEFORE_PROSE * bool(below and is_prose(page.segments[below[0]]))
    return (
        score
        + AFTER_LONG * _is_longer_line(page, story, line_above(page, index), index)
        + FOLLOWS * _follows_headline(page, story, index)
    )


def _follows_headline(page: Page, story: Story, index: int) -> bool:
    """Whether the line before, no sentence, is itself like a headline of this story."""
    before = index - 1
    if before < 0 or not is_plain(page, story, before):
        return False
    segment = page.segments[before]
    if not FITTING[0] <= segment.words <= FITTING[1] or segment.ended or segment.mark in _NO_TITLE:
        return False
    if not may_be_headline(page, story, before):
        return False
    return not story.topic.isdisjoint(page.content_words(before))


def _is_longer_line(page: Page, story: Story, before: int, index: int) -> bool:
    if before < 0 or not is_plain(page, story, before):
        return False
    return page.segments[before].words >= FITTING[0] and page.twins.group(before) != page.twins.group(index)
