"""Thread: readers' comments that no element's name tells, known by the button under each: "Reply", "返信"."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from newsparse.cues.merged import merged
from newsparse.cues.row import CueRow
from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.label.page import NOTHING, Stretch, is_prose
from newsparse.label.survey.counted_comments import find_counted_comments
from newsparse.label.survey.page_parts import parts_around
from newsparse.label.twins import Twins, twin_key

FURTHEST = 50
"""Segments between two buttons of one thread: a comment's paragraphs, its writer's name, its votes."""
TOLD = 0.6
"""Share of the stretches between two buttons that hold a sentence; many a comment ends without a full stop."""

TOLD_ABOVE = 2
"""Paragraphs of a story above the heading of the few comments that have too few buttons to be known by them; above one
that counts them a brief has one."""
SIGNS = 2
"""Ages with a name over and a sentence under them, buttons under a sentence, and the order, that show such comments."""
SHORTEST_SENTENCE = 4
"""Words of the shortest sentence with which a brief goes on after its first."""
LONGEST_NAME = 4
"""Words of the longest name of a reader."""
AGES = frozenset({"bare_label.stamp", "bare_label.ago"})
"""The rows of an age without a date: "2 hours ago"."""
SORT = "comment.sort"
"""The row of the order in which comments stand: "Sort by: Oldest"."""

_COLONS = ":："


def find_thread(segments: Sequence[Segment], rows: Sequence[CueRow | None], twins: Twins) -> Stretch:
    """Where readers' comments stand, from their heading or the first button down to the last one.

    On development pages nothing of a story stood below the first button of such a thread.

    Args:
        segments: the page's.
        rows: the cue row that claims each of them.
        twins: which of them repeat each other.
    """
    found = [
        Stretch(_find_start(rows, buttons), buttons[-1] + 1)
        for buttons in _buttons(segments, twins).values()
        if _parts_comments(segments, buttons)
    ]
    if found:
        return min(found)
    if not any(row is not None and row.kind is Kind.COMMENT for row in rows):  # no heading, no count
        return NOTHING
    headed = _find_headed(segments, rows, twins)
    return headed if headed.end else find_counted_comments(segments, rows)


def _find_headed(segments: Sequence[Segment], rows: Sequence[CueRow | None], twins: Twins) -> Stretch:
    """The few comments under a heading that stands below a story: each has its age over it or its button under it."""
    told = signs = 0
    head = None
    for index, (segment, row) in enumerate(zip(segments, rows, strict=True)):
        is_button = twins.keys[index] in _words() and (
            row.kind is Kind.COMMENT if row is not None else not _is_named(segment)
        )
        if head is None:
            if row is None:
                told += is_prose(segment) or (told > 0 and _is_short_sentence(segment))
            elif row.kind is Kind.COMMENT and told >= (1 if _counts(segment) else TOLD_ABOVE) and not is_button:
                head = index
        elif index - head > FURTHEST:
            break
        elif is_button:
            signs += rows[index - 1] is None and segments[index - 1].ended
        elif row is not None and row.name in AGES and index + 1 < len(segments):
            signs += _is_signed(segments, rows, index)
        elif row is not None and row.name == SORT:
            signs += 1
    return Stretch(head, len(segments)) if head is not None and signs >= SIGNS else NOTHING


def _counts(segment: Segment) -> bool:
    """Whether the heading of a text says how many comments there are: "Comments (3)"; a page's elements say where."""
    return segment.tags is None and any(map(str.isdigit, segment.text))


def _is_named(segment: Segment) -> bool:
    """Whether an element named for comments holds a line: it tells where they end."""
    return segment.tags is not None and "comment" in parts_around(segment.tags)


def _is_short_sentence(segment: Segment) -> bool:
    return segment.ended and segment.words >= SHORTEST_SENTENCE


def _is_signed(segments: Sequence[Segment], rows: Sequence[CueRow | None], index: int) -> bool:
    """Whether a name stands over an age and a sentence below it."""
    over, below = segments[index - 1], segments[index + 1]
    named = rows[index - 1] is None and over.words <= LONGEST_NAME
    return named and rows[index + 1] is None and below.ended


def _parts_comments(segments: Sequence[Segment], buttons: Sequence[int]) -> bool:
    """Whether sentences stand between most of some buttons."""
    gaps = list(pairwise(buttons))
    told = sum(any(one.ended for one in segments[above + 1 : below]) for above, below in gaps)
    return bool(gaps) and told >= TOLD * len(gaps)


def _buttons(segments: Sequence[Segment], twins: Twins) -> Mapping[bytes, Sequence[int]]:
    """Where each button stands that a page repeats, up to the first long stretch without it; "Reply:" is none."""
    found: dict[bytes, list[int]] = {}
    if twins.repeated:
        for index, key in enumerate(twins.keys):
            if key in twins.repeated and key in _words() and segments[index].text[-1] not in _COLONS:
                found.setdefault(key, []).append(index)
    return {key: list(_near(places)) for key, places in found.items()}


def _near(places: Sequence[int]) -> Iterator[int]:
    """The places up to the first one that lies far below the one before it."""
    yield places[0]
    for above, below in pairwise(places):
        if below - above > FURTHEST:
            return
        yield below


def _find_start(rows: Sequence[CueRow | None], buttons: Sequence[int]) -> int:
    """Where a thread begins: at its heading, or else the first comment has as many lines as the shortest of the rest.

    The heading is looked for no further above the first button than two buttons stand apart.
    """
    lines = [below - above for above, below in pairwise(buttons)]
    for index in range(buttons[0] - 1, max(-1, buttons[0] - max(lines) - 1), -1):
        row = rows[index]
        if row is not None and row.kind is Kind.COMMENT:
            return index
    return max(0, buttons[0] - min(lines) + 1)


@lru_cache(maxsize=1)
def _words() -> frozenset[bytes]:
    """The words on the buttons under a comment, as the twins' keys are."""
    return frozenset(map(twin_key, merged("comments", "buttons")))
