"""Talk: the turns of an interview, told by how they alternate: one label stands where is asked, another where answered.

The last answers of a talk are short ("A: Oranges.") and each by itself looks like what stands around a story. That the
same two labels take turns, and that the lines of one of them ask, is seen nowhere else on a page. Where no labels
stand, questions and answers that take turns are seen so.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import islice

from newsparse.label.page import Page, Story
from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL, QUESTION_MARKS

FEWEST_TURNS = 2
"""Turns of each side from which labels make a talk."""
FEWEST_ASKED = 3
"""Questions with their answers that make one without labels."""
ASKING = 0.5
"""Share of the lines of one side that are questions."""
LONGEST_ANSWER = 6
"""Lines from one turn to the next."""
FARTHEST = 200
"""Lines below the story's end that are looked at."""

SPEAKER = rf"([{CAPITAL}\d][\w.'’-]{{0,20}}(?: [{CAPITAL}(][\w.'’()-]{{0,20}}){{0,3}}) ?[:：]"
"""Who speaks, before a turn, in a group: "KREON:", "Ana Roe (mayor):"."""
_LABEL_RE = late_pattern(rf"(?:{SPEAKER}|([{CAPITAL}])\.) ?\S")
_MARKED = frozenset({"", "bold", "heading"})


def find_turns(page: Page, story: Story) -> frozenset[int]:
    """The lines of a story, and of what goes on below it, that are the turns of a talk; none of other texts.

    Args:
        page: the page.
        story: where it stands so far.
    """
    lines = range(story.start, min(story.end + FARTHEST, len(page.segments)))
    asked = [at for at in lines if page.segments[at].text[-1:] in QUESTION_MARKS]
    if len(asked) < FEWEST_TURNS:
        return frozenset()
    return _labelled(page, lines, asked) or _unlabelled(page, lines, asked)


def past_talk(page: Page, story: Story, turns: frozenset[int]) -> int:
    """Where the talk ends that one of a story's last lines belongs to.

    Args:
        page: the page.
        story: where it stands so far.
        turns: the talk's turns.
    """
    inside = [at for at in turns if at < story.end]
    last = max(inside, default=-LONGEST_ANSWER)
    if story.end - last > LONGEST_ANSWER:
        return story.end
    for at in sorted(turns):
        between = range(max(last + 1, story.end), at)
        if at > last and (at - last > LONGEST_ANSWER or not all(_may_answer(page, line) for line in between)):
            break
        last = max(last, at)
    return max(story.end, last + 1)


def _labelled(page: Page, lines: Sequence[int], asked: Sequence[int]) -> frozenset[int]:
    """The turns whose speakers stand before them: of the two sides, one asks."""
    if not any(_label(page, at) for at in islice(asked, FEWEST_ASKED)):
        return frozenset()
    labels = {at: label for at in lines if _is_free(page, at) and (label := _label(page, at))}
    turns = Counter(labels.values())
    asks = Counter(labels[at] for at in asked if at in labels)
    asking = {label for label, times in asks.items() if times >= max(FEWEST_TURNS, ASKING * turns[label])}
    answering = {label for label, times in turns.items() if times >= FEWEST_TURNS} - asking
    if not asking or not answering:
        return frozenset()
    return frozenset(at for at, label in labels.items() if label in asking or label in answering)


def _unlabelled(page: Page, lines: Sequence[int], asked: Sequence[int]) -> frozenset[int]:
    """Questions that each have their answer right below, one behind the other."""
    chain: list[int] = []
    for at in asked:
        if at + 1 not in lines or not (_is_free(page, at) and _may_answer(page, at + 1)):
            continue
        between = range(chain[-1] + 1, at) if chain else range(at)
        if chain and (len(between) > LONGEST_ANSWER or not all(_may_answer(page, line) for line in between)):
            if len(chain) >= FEWEST_ASKED:
                break
            chain = []
        chain.append(at)
    return frozenset(line for at in chain for line in (at, at + 1)) if len(chain) >= FEWEST_ASKED else frozenset()


def _label(page: Page, at: int) -> str:
    """Who speaks, as it stands before a line; empty for a line without."""
    text = page.segments[at].text
    found = _LABEL_RE.match(text)
    return (found[1] or found[2]).casefold() if found else ""


def _may_answer(page: Page, at: int) -> bool:
    """Whether a line is an answer, or goes on with one: it ends as a sentence does and asks nothing."""
    segment = page.segments[at]
    return segment.ended and segment.text[-1:] not in QUESTION_MARKS and _is_free(page, at)


def _is_free(page: Page, at: int) -> bool:
    """Whether no cue row knows a line, no link makes it up and nothing sets it aside."""
    segment = page.segments[at]
    plain = bool(segment.text) and not segment.linked and segment.mark in _MARKED
    return plain and page.rows[at] is None and at not in page.aside
