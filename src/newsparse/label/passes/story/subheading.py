"""Subheading: which short line of the story heads the prose below it."""

import re

from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.label.interview import LONGEST_HEADING, is_spoken
from newsparse.label.page import Page, Story, Taken, is_prose
from newsparse.letters import begins_small
from newsparse.names import has_given_name, is_person_name

LEADS_IN = 6
"""Words from which a line with a colon leads in what follows rather than heading it."""
LEADS_IN_LIST = 3
"""The same where a list follows: "The group plans:"; "Key points:" heads it."""
LONGEST_LIST_HEAD = 8
"""Words of the longest line that heads numbered lines: "Results, women"."""
LEADS_IN_LIST_WIDE = 6
"""Characters of the shortest such line in a script without blanks."""
FEWEST_FIGURES = 2
"""Figures of the line above a label and a name among results."""
LONGEST_FACT_LABEL = 5
"""Words of the longest label of a name among results: "Player of the match"."""
LONGEST_FACT = 12
"""Words of the longest such line below another."""
SET_AS_HEADING = 15
"""Words from which a finished sentence is a paragraph whatever its tags say: some offices set all text as headings."""

_DASHES = ("– ", "— ", "- ", "—", "–", "~ ")
_FIGURE_RE = re.compile(r"\d+")
_COLONS = ":："
_QUOTE_OPENS = ("“", "„", "«", "»", "”", '"', "「")
"""What a line begins with that the line before it announces: "Statement from Jane Roe:"."""

_SIGNED_RE = re.compile(r"[.!?…] ?[”“\"»](?P<dash>\s?[—–―-])?\s?(?P<name>\w[^,]*)")
"""A signature behind a whole sentence in marks: "“We carried the coal.” — Jane Roe"."""


def is_subheading(page: Page, story: Story, index: int, segment: Segment, taken: Taken) -> bool:
    """Whether a short line that nothing marks as a heading heads what stands below it; the lead heads nothing."""
    text = segment.text
    if story.lead and index == story.lead.start:
        return False
    if segment.words > LONGEST_HEADING or text.endswith((".", ",", ";", "…")) or text.lstrip("> ").startswith(_DASHES):
        return False
    if text[-1] in _COLONS and (segment.words >= LEADS_IN or _leads_in_list(page, index, taken) or _is_speaker(text)):
        return False
    if segment.ended and text[-1] not in "?!" and segment.mark != "bold":
        return False
    signed = text[0] in _QUOTE_OPENS and _is_signed(text)
    fact = (
        ": " in text
        and not segment.mark
        and (_is_fact(page, index, text) or (page.bare and _is_over_fact(page, index, text)))
    )
    if signed or fact or is_spoken(page.segments, index) or _is_announced(page, story, index, taken):
        return False
    return _heads_numbers(page, index, taken) or _heads_prose(page, story, index, taken)


def _is_signed(text: str) -> bool:
    """Whether who says it stands behind a whole sentence in marks: behind a dash, or a full name that is known."""
    found = _SIGNED_RE.search(text)
    if found is None or found["dash"]:
        return found is not None
    name = found["name"].strip()
    return " " in name and has_given_name(name) and is_person_name(name)


def _is_speaker(text: str) -> bool:
    """Whether a line is who speaks below, and as what: "SOL BERGMAN, HOST:"."""
    return "," in text and text.isupper()


def _is_announced(page: Page, story: Story, index: int, taken: Taken) -> bool:
    """Whether a sentence announces a line with its colon, and no more such lines follow, which were headings then."""
    if not index or index - 1 in taken or page.segments[index - 1].text[-1:] not in _COLONS:
        return False
    if not page.prose[index - 1] or page.segments[index].mark:
        return False
    below = (segment for _, segment in page.between(index + 1, story.end, taken))
    return not any(_is_short(segment) for segment in below)


def _is_short(segment: Segment) -> bool:
    """Whether a line is as short as a heading, and no sentence but a question or a cry."""
    told = segment.ended and segment.text[-1] not in "?!"
    return not (segment.mark or told) and segment.words <= LONGEST_HEADING


def _is_fact(page: Page, index: int, text: str) -> bool:
    """Whether a line is a label with a name or a figure below a row of figures: "Player of the match: Jane Roe"."""
    label, _, value = text.partition(": ")
    named = " " in value and is_person_name(value) and all(word[1:] == word[1:].lower() for word in value.split())
    if not (named or value[:1].isdigit()) or label.count(" ") >= LONGEST_FACT_LABEL or index == 0:
        return False
    above = page.segments[index - 1]
    return index - 1 in page.results or (not above.ended and len(_FIGURE_RE.findall(above.text)) >= FEWEST_FIGURES)


def _is_over_fact(page: Page, index: int, text: str) -> bool:
    """Whether a label with a few words stands over another: "Monday: closed", "Weekends: noon to 8 p.m."."""
    below = page.segments[index + 1] if index + 1 < len(page.segments) else None
    if below is None or below.mark or below.words > LONGEST_FACT:
        return False
    labels = (line.partition(": ")[0] for line in (text, below.text) if ": " in line)
    return sum(label.count(" ") < LONGEST_FACT_LABEL for label in labels) == len((text, below.text))


def _heads_prose(page: Page, story: Story, index: int, taken: Taken) -> bool:
    """Whether prose or a marked list follows a line, and does not go on with it."""
    text = page.segments[index].text
    for after in range(index + 1, story.end):
        if after not in taken:
            below = page.segments[after]
            if begins_small(below.text) or (text.endswith(":") and below.text.startswith(_QUOTE_OPENS)):
                return False
            return is_prose(below) or below.mark in ("bullet", "number", "quote")
    return False


def _heads_numbers(page: Page, index: int, taken: Taken) -> bool:
    """Whether a short line stands right over numbered lines: places, steps."""
    below = taken.get(index + 1)
    numbered = below is not None and below.kind is Kind.LIST_ITEM and page.segments[index + 1].mark == "number"
    return numbered and page.segments[index].words <= LONGEST_LIST_HEAD


def _leads_in_list(page: Page, index: int, taken: Taken) -> bool:
    """Whether a plain line says what the list right below it holds, and does not only name it."""
    segment = page.segments[index]
    wide = not segment.text.isascii() and " " not in segment.text and len(segment.text) >= LEADS_IN_LIST_WIDE
    if segment.mark or index + 1 >= len(page.segments) or not (wide or segment.words >= LEADS_IN_LIST):
        return False
    below, listed = page.segments[index + 1], taken.get(index + 1)
    dashed = below.mark in ("bullet", "number") or below.text.startswith(_DASHES)
    return dashed or (listed is not None and listed.kind is Kind.LIST_ITEM)


def is_set_paragraph(page: Page, story: Story, index: int) -> bool:
    """Whether a heading's tags hold a paragraph: a long sentence with its full stop, beside another such."""
    beside = (at for at in (index - 1, index + 1) if story.start <= at < story.end)
    return _is_long(page.segments[index]) and any(_is_long(page.segments[at]) for at in beside)


def _is_long(segment: Segment) -> bool:
    """Whether a heading is as long as a paragraph and ends as one does."""
    long = segment.mark == "heading" and segment.words >= SET_AS_HEADING
    return long and segment.ended and segment.text[-1] not in "?!"
