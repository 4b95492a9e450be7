"""Siblings: lines of one form, of which the story keeps most; then it keeps the others, too.

The questions of an interview, the turns of a play or a broadcast, the entries of a live report are short, and a line
like "And what then?" or "KREON: No." looks like the page's by itself. Its form says what it is: the same dash, the same
speaker, the same bold type before a question, a clock time before each entry. A menu's lines have no such form, and
teasers that share one ("WATCH: …") are none that the scorer keeps.
"""

import re
from collections import defaultdict
from collections.abc import Sequence

from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.label.page import Page, Story, Taken
from newsparse.label.scorer.decisions import FOREIGN
from newsparse.label.survey.live_entries import CLOCK_RE
from newsparse.label.talk import SPEAKER, find_turns
from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL, QUESTION_MARKS

FEWEST = 2
"""Lines of a form that the story keeps at least."""
MOST_KEPT = 0.5
"""Share of the lines of a form that it keeps, from which it keeps all."""
LONGEST_QUESTION = 48
"""Words of the longest line that bold type and a question mark make an interviewer's."""
LONGEST_HEAD = 8
"""Words of the longest line that heads a list: "Results, women"."""
SPOKEN = "spoken"
"""The form of a turn whose speaker stands in capitals before it."""

_DASHES = frozenset("―—–─-")
_DASHED_RE = re.compile(r"(?:[―—–─]{1,2} ?|--+ ?)(?=\S)")
_SPOKEN_RE = late_pattern(rf"{SPEAKER} ?\S")
_CAPITALS_RE = late_pattern(rf"[{CAPITAL}\d .'’()-]{{2,}}$")


def find_form(segment: Segment) -> str:
    """The form that a line has in common with others of a story; empty for one that has none of its own.

    Args:
        segment: the line.

    Example:
        >>> line = Segment(0, 0, "――後継者は。", 3)
        >>> find_form(line), find_form(line._replace(text="KREON: No."))
        ('dash ――', 'spoken')
    """
    text = segment.text
    if segment.mark == "bold" and text[-1:] in QUESTION_MARKS and segment.words <= LONGEST_QUESTION:
        return "question"
    if text[:1].isdigit() and CLOCK_RE.match(text):
        return "clock"
    if segment.mark not in ("", "bold"):
        return ""
    dash = _DASHED_RE.match(text) if text[:1] in _DASHES else None
    if dash:
        return f"dash {dash[0].strip()}"
    spoken = _SPOKEN_RE.match(text) if ":" in text or "：" in text else None
    if spoken is None:
        return ""
    return SPOKEN if _CAPITALS_RE.match(spoken[1]) else f"spoken {spoken[1].casefold()}"


def has_answer(form: str) -> bool:
    """Whether lines without a form of their own follow the lines of a form: answers, an entry's words."""
    return bool(form) and not form.startswith(SPOKEN)


def find_list_heads(page: Page, story: Story, taken: Taken) -> frozenset[int]:
    """The short lines that each head a list and begin with the same word: one of them is kept, or all head figures.

    Args:
        page: the page.
        story: where its story stands.
        taken: what is claimed, the items of its lists among it.
    """
    heads: dict[str, list[int]] = defaultdict(list)
    for index, segment in page.between(story.start, story.end - 1, taken):
        below = taken.get(index + 1)
        listed = below is not None and below.kind is Kind.LIST_ITEM
        if listed and segment.text and not segment.ended and segment.words <= LONGEST_HEAD and page.rows[index] is None:
            heads[segment.text.split(None, 1)[0].casefold()].append(index)
    return frozenset(at for places in heads.values() if _has_kept(page, story, places) for at in places)


def _has_kept(page: Page, story: Story, places: list[int]) -> bool:
    if story.scores is None or len(places) < FEWEST:
        return False
    return all(index + 1 in page.results for index in places) or any(
        story.scores.body[index] >= FOREIGN for index in places
    )


def find_kept_forms(page: Page, story: Story) -> frozenset[str]:
    """The forms most of whose lines the story keeps."""
    return _kept(story, _forms(page, story))


def find_siblings(page: Page, story: Story) -> frozenset[int]:
    """The lines of a story that it keeps for their form, and the answers to them that end as sentences do."""
    forms = _forms(page, story)
    kept = _kept(story, forms)
    found = {index for index in find_turns(page, story) if index < story.end}
    form = ""
    for index, own in enumerate(forms if kept else (), story.start):
        segment = page.segments[index]
        answers = segment.ended and not own and has_answer(form) and form in kept
        if page.rows[index] is None and (own in kept or answers):
            found.add(index)
        form = own
    return frozenset(found)


def _forms(page: Page, story: Story) -> list[str]:
    """The form of each line of a story."""
    return [find_form(segment) for segment in page.segments[story.start : story.end]]


def _kept(story: Story, forms: Sequence[str]) -> frozenset[str]:
    places: dict[str, list[int]] = defaultdict(list)
    for index, form in enumerate(forms, story.start):
        if form:
            places[form].append(index)
    return frozenset(form for form, at in places.items() if keeps_most(story, at))


def keeps_most(story: Story, places: Sequence[int]) -> bool:
    """Whether the scorer takes most of some lines that are alike for the story's, and at least a few.

    Args:
        story: the story.
        places: the lines that have a form or a list in common.
    """
    if story.scores is None:
        return len(places) >= FEWEST
    chances = story.scores.body
    kept = sum(chances[index] >= FOREIGN for index in places)
    return kept >= max(FEWEST, MOST_KEPT * len(places))
