"""Interview: the questions of a story in which one person asks another, which are paragraphs and head nothing."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from newsparse.document import Segment
from newsparse.label.runs import runs_of
from newsparse.letters import QUESTION_MARKS

LONGEST_HEADING = 16
"""Words of the longest heading, and so of the longest question of one sentence that may be one."""
LONGEST = 48
"""Words of the longest question."""
QUESTIONS, LONG_QUESTIONS = 4, 2
"""Questions that make an interview, and how many of them are more than one sentence or longer than a heading: those of
a list of answers, which are headings, are one sentence each."""

LONGEST_OPENING = 70
"""Characters in which the colon behind a speaker stands, with the time of a recording before it."""
LONGEST_SPEAKER = 5
"""Words of the longest name of a speaker before what is said: "SOL BERGMAN, HOST:"."""
SPEECHES = 3
"""Lines in a row with who speaks before them from which they are speeches: fewer may be captions with their labels."""
TURNS = 2
"""Lines beside each other that open with a speaker and make a conversation."""

_SPEAKER_RE = re.compile(r"(?:\[[\d:.]{4,12}\] )?([^\W\d_][^:：!?|]{0,50}?) ?[:：](?: |$)")
"""Who speaks, in a group, behind the time of a recording: "[00:02:14] MS. DUNNE: Who paid?"."""
_ENDS_SPOKEN = QUESTION_MARKS | frozenset(")]）")
"""What a turn ends with that other lines than headings end with as well: a question, "(Laughter)", "[Rires]"."""
_COLONS = (":", "：")
_SENTENCES_RE = re.compile(r"[.!?…؟] \S|[。！？]\S")


def find_questions(story: Iterable[tuple[int, Segment]]) -> frozenset[int]:
    """The places of an interview's questions; none where questions head what follows, or are too few.

    Args:
        story: the story's segments, each with its place.
    """
    asked = [
        (index, segment)
        for index, segment in story
        if segment.text[-1:] in QUESTION_MARKS and segment.mark != "heading" and segment.words <= LONGEST
    ]
    long = sum(segment.words > LONGEST_HEADING or bool(_SENTENCES_RE.search(segment.text)) for _, segment in asked)
    interview = len(asked) >= QUESTIONS and long >= LONG_QUESTIONS
    return frozenset(index for index, _ in asked) if interview else frozenset()


def is_turn(segments: Sequence[Segment], index: int) -> bool:
    """Whether a line is a turn of a conversation: it and the next open with who speaks, or who speaks stands above.

    Args:
        segments: the page's lines.
        index: the place of the line.
    """
    opened = [_opens_turn(segment) for segment in segments[max(0, index - 1) : index + TURNS]]
    above = index > 0 and opened[0] and segments[index - 1].text.endswith(_COLONS)
    return above or (len(opened) > TURNS - (index == 0) and all(opened[-TURNS:]))


def is_spoken(segments: Sequence[Segment], index: int) -> bool:
    """Whether a line is a turn that asks, or ends with what was seen or heard, and a line beside it is a turn, too.

    Args:
        segments: the page's lines.
        index: the place of the line.
    """
    spoken = segments[index]
    if spoken.text[-1:] not in _ENDS_SPOKEN or not _opens_turn(spoken):
        return False
    beside = (segments[at] for at in (index - 1, index + 1) if 0 <= at < len(segments))
    return any(_opens_turn(other) and not other.text.endswith(_COLONS) for other in beside)


def find_speeches(lines: Iterable[tuple[int, Segment]]) -> frozenset[int]:
    """The places of the speeches of a talk: one speaks below another, and speaks again; none of other texts.

    Args:
        lines: the lines of a story, each with its place.
    """
    turns: dict[int, str] = {}
    for index, segment in lines:
        head = segment.text[:LONGEST_OPENING]
        may_open = (":" in head or "：" in head) and segment.mark in ("", "bold")
        found = _SPEAKER_RE.match(segment.text) if may_open else None
        if found is not None and len(found[1].split()) <= LONGEST_SPEAKER:
            turns[index] = found[1]
    speakers = Counter(turns.values())
    told = (
        at
        for at, who in turns.items()
        if (speakers[who] > 1 or who.isupper()) and {turns.get(at - 1, who), turns.get(at + 1, who)} != {who}
    )
    return frozenset(at for run in runs_of(told, SPEECHES) for at in run)


def _opens_turn(segment: Segment) -> bool:
    found = _SPEAKER_RE.match(segment.text)
    return found is not None and len(found[1].split()) <= LONGEST_SPEAKER and not found[1][0].islower()
