"""Headline above: the headline of two lines that could both be it, one right under the other.

A standfirst says more of the story's words than the headline over it, and byline and date follow it at once, so by
its words and its place alone it looks more like the headline. What tells them apart is their order: the upper one is
the headline, unless it is one of a list of teasers or what a page prints over all its headlines.
"""

import re
from collections.abc import Mapping

from newsparse.document import Segment
from newsparse.label.page import Page, Story
from newsparse.label.passes.headline.form import (
    count_glued,
    is_shown_twice,
)
from newsparse.label.passes.headline.likeness import stated_likeness
from newsparse.label.passes.headline.over_headline import is_live_label
from newsparse.label.passes.headline.picture import is_credited
from newsparse.label.passes.headline.sentence import ends_in_full_stop
from newsparse.label.twins import PREFIX_LETTERS
from newsparse.late_pattern import late_pattern
from newsparse.letters import begins_small

SHORTEST, LONGEST = 5, 20
"""Words of the upper line; shorter ones are kickers, sections and buttons as often as headlines."""
SHARED = 2
"""Content words of the upper line that the story must say, and below the share of all of them: a site's name or a
slogan shares one by chance."""
SHARE = 0.3
FAR, DENIED = 2.0, 0.06
"""What the upper line's score is below the lower one's, and the chance that the scorer gives it at most, where it is of
another story: right for all seven such lines over 5,700 whole texts and articles."""
LINKED = 0.5
"""Share of link text from which the upper line is a teaser."""
GLUED = 2
"""Words printed without a blank before them that make the upper line a menu; one is a name as "YouTube" is."""

LONGEST_LABEL = 2
"""Words of the longest label between the two."""
NAME = 3
"""Words of the longest part beside a dash that may be a site's name."""

_STEPS = ("|", "»", "«", " > ", "->", "›", "•", " / ", "→", "←")
"""What parts the steps of a breadcrumb."""
_DASH_RE = re.compile(r" [-–—] ")
_OPENS_APART = "<[(←›»@#"
_LEADS_IN = ":：—–-…"
_LIFE_RE = late_pattern(r"[^\d,:(（]{2,60}[,:(（\s]{1,3}(?:1[89]|20)\d\d ?[–—-] ?(?:19|20)\d\d[)）]?")
"""A name and the years of a life, over an obituary: "Jane Roe, 1938–2025"."""
_CLOCK_RE = re.compile(r"\b\d{1,2}[:.]\d\d\b")


def headline_above(page: Page, story: Story, best: int, candidates: Mapping[int, float]) -> int:
    """The line above the best candidate, where the two are headline and standfirst; else the best itself.

    A label may stand between them, as "Live"; in a live blog the headline need say nothing of the latest entry's words.

    Args:
        page: the page.
        story: where its story stands.
        best: the line that looks most like the headline.
        candidates: all lines that may be the headline, with their scores by words and place.
    """
    above = line_above(page, best)
    if above not in candidates or _is_sure(page, best):
        return best
    if above == best - 1:
        heads = heads_story(page, story, above) and not _is_other_story(page, story, above, best, candidates)
        fits = heads or _LIFE_RE.fullmatch(page.segments[above].text) is not None
    else:
        fits = _leads_to(page, above, best) or (bool(page.live) and _has_form(page, above))
    if not fits:
        return best
    keys = page.twins.keys
    if keys[best][:PREFIX_LETTERS] in keys[above] or keys[above][:PREFIX_LETTERS] in keys[best]:
        return best  # a breadcrumb that ends in the headline
    listed = above - 1 in candidates and heads_story(page, story, above - 1) and not is_shown_twice(page, above - 1)
    return best if listed else above


def _is_other_story(page: Page, story: Story, above: int, best: int, candidates: Mapping[int, float]) -> bool:
    """Whether the upper line is a teaser or the name of a column: it has no word of the lower one, and less of all."""
    if story.scores is None or candidates[best] - candidates[above] < FAR or story.scores.title[above] > DENIED:
        return False
    return set(page.content_words(above)).isdisjoint(page.content_words(best))


def _leads_to(page: Page, above: int, below: int) -> bool:
    """Whether a line of a headline's length shares a word with the line that is its standfirst."""
    shared = set(page.content_words(above)) & set(page.content_words(below))
    return _has_length(page.segments[above]) and bool(shared)


def _has_length(segment: Segment) -> bool:
    """Whether a line is as long as a headline, no teaser's link and no sentence."""
    return SHORTEST <= segment.words <= LONGEST and segment.linked < LINKED and not ends_in_full_stop(segment)


def line_above(page: Page, index: int) -> int:
    """The line above one, past a label between headline and standfirst: "Live", in a live blog any short one."""
    above = index - 1
    if above <= 0:
        return above
    label = page.segments[above]
    return above - 1 if is_live_label(label.text) or (page.live and label.words <= LONGEST_LABEL) else above


def _is_sure(page: Page, index: int) -> bool:
    """Whether more than a line's words and place shows it to be a headline: its tag, the metadata, a repetition."""
    keys = page.twins.keys
    if page.segments[index].level == 1 or stated_likeness(page, index) or is_shown_twice(page, index):
        return True
    return keys.count(keys[index]) > 1


def heads_story(page: Page, story: Story, index: int) -> bool:
    """Whether a line is a headline of this story by its form and its words."""
    if not _has_form(page, index):
        return False
    content = page.content_words(index)
    shared = story.count_said(content)
    return shared >= SHARED and shared >= SHARE * len(content)


def _has_form(page: Page, index: int) -> bool:
    """Whether a line has the form of a headline."""
    segment = page.segments[index]
    text = segment.text
    if not _has_length(segment):
        return False
    if text[0] in _OPENS_APART or begins_small(text) or text[-1] in _LEADS_IN:
        return False
    if any(mark in text for mark in _STEPS) or count_glued(text) >= GLUED:
        return False
    if len(parts := _DASH_RE.split(text)) > 1 and any(len(part.split()) <= NAME for part in parts):
        return False
    stated = page.opens_byline(index) or is_credited(page, index) or page.read_stamps(index)
    return not stated and not _CLOCK_RE.search(text)
