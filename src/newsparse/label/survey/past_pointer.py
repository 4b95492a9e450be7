"""Past a pointer: the sentences that close a story behind one line that leads to another article.

A page sets "Read more: …" or a label with one link between its paragraphs. Before the last of them it looks like the
list of other articles that stands below stories, and the scorer, which sees the page's foot close by, doubts the rest.
A list goes on with headlines, and the summary of another article says its headline's words; what closes a story is
sentences of other words, behind a pointer of one line perhaps under a heading, and nothing but furniture follows.
"""

import re

from newsparse.cues.merged import merged
from newsparse.cues.row import phrase_key
from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.label.page import Page, Story, Taken
from newsparse.label.survey.pointer import LABEL, POINTER
from newsparse.letters import begins_small

LEAST_WORDS = 4
"""Words of the shortest such sentence."""
LONGEST_LINK, LONGEST_HEADING = 16, 8
"""Words of the longest headline behind a label, and of the longest heading over the last sentences."""
MOST_POINTERS = 3
"""Such pointers one behind the other at most, each a line or a label over its link."""
MOST_WIDGETS = 3
"""Offers and labels of advertisements that may stand beside the pointer."""
PARAGRAPHS = 2
"""Paragraphs of the shortest story that is told to go on."""
DENIED = 0.005
"""Chance from which the scorer does not deny a sentence: behind pointers it gives 0.01 to 0.1, in a foot 0.00."""

REACH = 40
"""Characters at a line's end in which a sentence's end stands and what is behind it."""

_BEHIND_END_RE = re.compile(r"[^\s.]{3}[.!?…。।۔።][\"”’»)]{0,2}\s?([^.!?…。।۔።]{1,25})$")
"""What stands behind a sentence: "… of two boats. jn", "… of two boats.¹"."""
_ADDRESS = ("http", "www")
_BESIDE = frozenset({"p", "h2", "h3", "h4", "div"})
_POINTERS = frozenset({LABEL, POINTER})
_WIDGETS = frozenset({Kind.PROMO, Kind.ADVERTISEMENT, Kind.PLAYER})
_ENDS = (".", '."', ".”", ".»", "”.", '".', "».", "。", "。」", "」。", "।", "۔", "።")


def past_pointer(page: Page, story: Story, taken: Taken) -> int:
    """Where the sentences end that close a story behind a pointer; the story's end where there are none."""
    start = _behind_pointer(page, story)
    if not start or sum(page.prose[story.start : story.end]) < PARAGRAPHS:
        return story.end
    if page.rows[start - 1] is not None and _is_heading(page, story, start, taken):
        start += 1
    end = start
    while _closes(page, story, end, taken):
        end += 1
    own = end > start and is_foot(page, end) and not sums_up(page, story, start, start)
    return end if own else story.end


def sums_up(page: Page, story: Story, index: int, box_end: int) -> bool:
    """Whether a sentence says words of the lines that lead to another article, and the story does not: its summary."""
    led = {word for at in range(story.end, box_end) for word in page.content_words(at)}
    return not led.isdisjoint(set(page.content_words(index)) - story.topic)


def _behind_pointer(page: Page, story: Story) -> int:
    """The segment behind a pointer and what stands beside it; 0 where there is no pointer."""
    at, pointers, links, widgets = _first_pointer(page, story), 0, 0, 0
    while 0 < at < len(page.segments):
        row = page.rows[at]
        if row is not None and row.name in _POINTERS and pointers == links < MOST_POINTERS:
            pointers += 1
            links += row.name == POINTER
        elif row is not None and row.kind in _WIDGETS and widgets < MOST_WIDGETS:
            widgets += 1
        elif row is None and pointers > links and _is_link(page.segments[at]) and _says_also(page, at - 1):
            links += 1
        else:
            break
        at += 1
    return at if pointers and (links or widgets) else 0


def _first_pointer(page: Page, story: Story) -> int:
    """Where a pointer may begin: the story's end, or the label that the scorer took for the story's last line."""
    last = page.rows[story.end - 1] if story.end else None
    return story.end - (last is not None and last.name in _POINTERS)


def _says_also(page: Page, index: int) -> bool:
    """Whether a label points to one other article, as it stands inside stories; others head lists of summaries.

    So does one that stands over each of two links.
    """
    key = phrase_key(page.segments[index].text)
    twice = (at for at in (index - 2, index + 2) if 0 <= at < len(page.segments))
    return key in merged("pointers", "labels") or any(phrase_key(page.segments[at].text) == key for at in twice)


def _is_link(segment: Segment) -> bool:
    return not segment.text.endswith(_ENDS) and segment.words <= LONGEST_LINK and segment.mark != "image"


def _closes(page: Page, story: Story, index: int, taken: Taken) -> bool:
    """Whether a line is a finished sentence that may be the story's."""
    if not is_free(page, story, index, taken) or not ends_told(page.segments[index]):
        return False
    return story.scores is None or story.scores.body[index] >= DENIED


def is_closing(segment: Segment, least: int = LEAST_WORDS) -> bool:
    """Whether a line is a finished sentence of some words."""
    return segment.words >= least and segment.text.endswith(_ENDS) and not segment.text.endswith("..")


def ends_told(segment: Segment, least: int = LEAST_WORDS) -> bool:
    """Whether a line is a finished sentence of some words, be it with a few letters behind its end."""
    return is_closing(segment, least) or is_signed_sentence(segment)


def is_signed_sentence(segment: Segment) -> bool:
    """Whether a line is a sentence with a signature, a footnote's mark or a tag behind its end."""
    if segment.words < LEAST_WORDS or segment.text.startswith(_ADDRESS):
        return False
    found = _BEHIND_END_RE.search(segment.text[-REACH:])
    if found is None:
        return False
    others = found[1].split()[1:]
    return not any(begins_small(word) or "@" in word for word in others)  # "Sign up", "Follow @janeroe"


def _is_heading(page: Page, story: Story, index: int, taken: Taken) -> bool:
    if not is_free(page, story, index, taken):
        return False
    return page.segments[index].words <= LONGEST_HEADING and not page.segments[index].ended


def is_free(page: Page, story: Story, index: int, taken: Taken) -> bool:
    """Whether a line below a story is nothing that is known, and stands in the element of the story's last line."""
    if index >= len(page.segments) or index in taken or index in page.aside:
        return False
    if index in page.twins.equal or index in story.stamps:
        return False
    segment = page.segments[index]
    return page.rows[index] is None and not segment.linked and _is_beside(segment, page.segments[story.end - 1])


def _is_beside(segment: Segment, last: Segment) -> bool:
    """Whether a line stands in the element of the story's last line; in a text without tags all do."""
    if segment.tags is None or last.tags is None:
        return segment.tags is None
    return segment.tags.tag in _BESIDE and segment.tags.parent == last.tags.parent


def is_foot(page: Page, index: int) -> bool:
    """Whether no list goes on at a place: the page ends, or has a line that a row knows, or a notice.

    Behind the summary of another article stands the next headline, or who wrote it.
    """
    return index == len(page.segments) or page.rows[index] is not None or page.segments[index].ended
