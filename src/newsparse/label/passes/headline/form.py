"""Headline form: which lines may be the headline by their form and place, before it is asked which of them is."""

import re

from newsparse.attribution.byline.info_line import opens_info_line
from newsparse.document import Segment, Tags
from newsparse.label.page import Page, Story, is_prose
from newsparse.label.passes.headline.likeness import stated_likeness
from newsparse.label.passes.headline.opens_text import Told, opens_text
from newsparse.label.passes.headline.over_headline import is_over_release
from newsparse.label.passes.headline.picture import is_above_credit, is_credited, is_marked_caption
from newsparse.label.passes.headline.sentence import LONGEST_ASKED, is_sentence, is_text
from newsparse.label.passes.headline.trail import is_slug, is_trail, leads_to_next
from newsparse.label.passes.story.key_points import heads_first_section
from newsparse.label.survey.bare import is_lone
from newsparse.label.survey.live_entries import CLOCK_RE
from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL, SMALL, begins_small
from newsparse.read.lines import UNSPACED

SEGMENTS_BELOW_HEADLINE = 2
"""Segments under a headline of which one is its byline or date."""
SHORTEST_UNSPACED, SHORTEST_HEADING = 6, 4
"""Characters of the shortest headline in a script without blanks, and of one that is a page's first-level heading; a
menu's words have two to four."""
HEAD = 4
"""Segments under a headline among which its byline or date stands: standfirst, picture and label may come first."""
TOPIC = 20
"""Content words of the shortest story of which a headline surely says one."""
SENTENCE = 5
"""Words of the shortest first paragraph; shorter sentences are labels as well."""
LEAD_IN = 4
"""Words of the shortest line that leads in what follows; a shorter one before a colon is a label."""
SIGNATURE = 10
"""Words of the longest line that a byline word makes a byline and not a headline."""
TITLED = 0.9
"""Likeness to a stated title of what is that title or a part of it; a first paragraph may hold its words."""

TWIN_REACH = 3
"""Segments from a headline to where it is shown again."""
LISTED = 2
"""Semicolons from which a line lists: "For: a quiet ride; low prices; good seats"."""
GLUED = 4
"""Words printed without a blank before them that make a line a menu: "HomeNewsSportKultur"."""

_BREAKS_OFF = ",;，；、"
_LEADS_IN = ",;:：–—-"
_OPENS_APART, _CLOSES_APART = "([（【", frozenset(")]）】")
_LABELLED_RE = re.compile(r"[(\[（【][^\W\d_][^\W\d_ ]{0,11}(?: [^\W\d_]{1,11})?[)\]）】] ?[\"'“‘«「『]?\w")
"""A headline behind a label in brackets: "[속보] 가람시, 초등학교 세 곳 휴교", "[VIDEO] Flood closes three schools"."""
_GLUED_RE = late_pattern(rf"[{SMALL}][{CAPITAL}]")
_UNSPACED_RE = late_pattern(f"[{UNSPACED}]")
_NUMBER_RE = re.compile(r"(\d{1,2})[.)] \D")


def may_be_headline(page: Page, story: Story, index: int) -> bool:
    """Whether a line may be the headline: it is no paragraph, and in an article alone no other line of its head."""
    segment = page.segments[index]
    if _is_paragraph(page, story, index, segment) or count_glued(segment.text) >= GLUED:
        return False
    if is_slug(segment.text) or leads_to_next(page, index) or is_set_like_text(page, story, index):
        return False
    if (is_remark(segment.text) or is_marked_caption(page, index)) and not stated_likeness(page, index):
        return False
    if _is_only_trail(page, index) or is_over_release(page, index):
        return False
    return not page.bare or _may_head(page, index, segment)


def is_label(segment: Segment) -> bool:
    """Whether a line is too short for a headline: one word, or a menu's few characters in a script without blanks."""
    if segment.words > 1:
        return False
    shortest = SHORTEST_HEADING if segment.level == 1 else SHORTEST_UNSPACED
    return len(_UNSPACED_RE.findall(segment.text)) < shortest


def _is_only_trail(page: Page, index: int) -> bool:
    """Whether a line is a breadcrumb, and nothing says that it is a headline all the same."""
    segment = page.segments[index]
    return is_trail(segment.text) and segment.mark != "heading" and not stated_likeness(page, index)


def is_remark(text: str) -> bool:
    """Whether a line says by its form that it is none of a headline: it breaks off, stands in brackets, or lists."""
    if text[-1] in _BREAKS_OFF or text.count(";") >= LISTED:
        return True
    bracketed = text[0] in _OPENS_APART and text[-1] in _CLOSES_APART and _CLOSES_APART.isdisjoint(text[:-1])
    return bracketed or opens_info_line().match(text) is not None


def count_glued(text: str) -> int:
    """How many words of a line are printed without a blank before them: 2 of "HomeNewsSport"."""
    return len(_GLUED_RE.findall(text))


def is_plain(page: Page, story: Story, index: int) -> bool:
    """Whether a line is neither a cue's nor nothing but dates."""
    return page.rows[index] is None and index not in story.stamps


def end_of_head(page: Page, story: Story) -> int:
    """Where the head of an article alone ends: the headline stands above its first paragraph or nowhere.

    The first longer line that is not dated, signed or a picture's is that paragraph or the headline itself.
    """
    if is_lone(page):
        return 0
    for index, segment in enumerate(page.segments):
        if not is_plain(page, story, index) or leads_to_next(page, index) or _is_only_trail(page, index):
            continue
        if is_over_release(page, index):
            continue
        if _leads_in(segment) or opens_text(page, index, Told.NAMED):
            return index
        if segment.words < SENTENCE:
            continue
        if _is_paragraph(page, story, index, segment):
            return index
        pictured = is_credited(page, index) or is_above_credit(page, index)
        if _may_head(page, index, segment) and not pictured and _is_on_topic(page, story, index):
            return index + (2 if page.twins.near.get(index + 1) == index else 1)  # the headline again, without the site
    return len(page.segments)


def _leads_in(segment: Segment) -> bool:
    """Whether a line opens a text though it does not end as a sentence: before a colon, over the main points."""
    return (segment.text.endswith((":", "：")) and segment.words >= LEAD_IN) or heads_first_section(segment)


def _is_on_topic(page: Page, story: Story, index: int) -> bool:
    """Whether a line says a word of what the story says; an offer over the headline does not."""
    return len(story.topic) < TOPIC or any(word in story.topic for word in page.content_words(index))


def _may_head(page: Page, index: int, segment: Segment) -> bool:
    """Whether a line of an article alone may be its headline: it leads in nothing, and is no byline, date or remark."""
    apart = segment.text[0] in _OPENS_APART and (segment.ended or not _LABELLED_RE.match(segment.text))
    if segment.text[-1] in _LEADS_IN or apart or _is_counted(page, index):
        return False
    if _runs_on(page, index, segment):
        return False
    if is_signature(page, index) or (page.opens_byline(index) and page.read_stamps(index)):
        return False
    return not (CLOCK_RE.search(segment.text) and page.read_stamps(index))


def _is_paragraph(page: Page, story: Story, index: int, segment: Segment) -> bool:
    """Whether a line is a sentence as paragraphs are, and nothing says that it is a headline all the same.

    A headline that is a sentence is marked as a heading, stated in the metadata, shown twice, or dated below.
    """
    if segment.mark in ("heading", "bold") or stated_likeness(page, index) or not is_sentence(segment):
        return False
    tags = segment.tags
    if tags is not None:
        return is_prose(segment) and not {"h1", "h2", "h3"} & set(tags.around)
    if is_text(segment):
        return True
    if is_shown_twice(page, index) or (not page.bare and segment.words <= LONGEST_ASKED):
        return False
    return not heads_signature(page, story, index)


def heads_signature(page: Page, story: Story, index: int) -> bool:
    """Whether byline or date stands right under a line, or under one line more."""
    below = range(index + 1, min(index + 1 + SEGMENTS_BELOW_HEADLINE, len(page.segments)))
    return any(is_dated_or_signed(page, story, step) for step in below)


def is_dated_or_signed(page: Page, story: Story, index: int) -> bool:
    """Whether a line under a headline is the article's date or byline."""
    return index in story.stamps or is_signature(page, index)


def is_set_like_text(page: Page, story: Story, index: int) -> bool:
    """Whether tags set a line just as they set the prose after it, and not the whole head too: it is a paragraph."""
    segment = page.segments[index]
    tags = segment.tags
    if tags is None or tags.tag != "p" or segment.mark or stated_likeness(page, index) >= TITLED:
        return False
    below = next((one for one in page.segments[index + 1 :] if is_prose(one)), None)
    return below is not None and _is_set_as(below, tags) and not _is_head_set_so(page, story, index, tags)


def _is_head_set_so(page: Page, story: Story, index: int, tags: Tags) -> bool:
    """Whether a page sets byline or date below a line so, too: it sets everything alike, and its tags tell nothing.

    What a colon leads in, or begins small, is part of a text all the same: another article, or a line of verse.
    """
    if begins_small(page.segments[index].text) or (index and page.segments[index - 1].text[-1] in ":："):
        return False
    head = range(index + 1, min(index + 1 + HEAD, len(page.segments)))
    return any(_is_set_as(page.segments[step], tags) and is_dated_or_signed(page, story, step) for step in head)


def _is_set_as(segment: Segment, tags: Tags) -> bool:
    """Whether a segment stands in elements of the same tags and names as another."""
    return segment.tags is not None and segment.tags[:3] == tags[:3]


def _runs_on(page: Page, index: int, segment: Segment) -> bool:
    """Whether a sentence breaks off with a line and goes on below with a small letter, as no other paragraph does."""
    below = page.segments[index + 1 : index + 3]
    if segment.ended or len(below) < 2 or not is_prose(below[0]) or page.opens_byline(index + 1):
        return False
    first = below[0].text.split()[0]
    return begins_small(first) and first.islower() and not begins_small(below[1].text)


def _is_counted(page: Page, index: int) -> bool:
    """Whether a line is an item of a numbered list, beside the one before or after it, marked or not."""
    number = _number(page, index)
    return number is not None and (_number(page, index + 1) == number + 1 or _number(page, index - 1) == number - 1)


def _number(page: Page, index: int) -> int | None:
    """The number with which a line opens: 2 of "2. The river"."""
    if not 0 <= index < len(page.segments):
        return None
    found = _NUMBER_RE.match(page.segments[index].text)
    return int(found[1]) if found else None


def is_signature(page: Page, index: int) -> bool:
    """Whether a line is short, ends as no sentence and opens as bylines do."""
    segment = page.segments[index]
    return segment.words <= SIGNATURE and not segment.ended and page.opens_byline(index)


def is_shown_twice(page: Page, index: int) -> bool:
    """Whether a near-equal line stands close by."""
    near = page.twins.near
    twin = near.get(index)
    shown = twin is not None and index - twin <= TWIN_REACH
    return shown or any(near.get(index + step) == index for step in range(1, TWIN_REACH + 1))
