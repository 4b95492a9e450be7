"""Near-equal segments, found once for all passes: the title again, alt text beside its caption, a page shown twice.

Two segments are twins when their letters and digits are equal, or one begins with the other and adds little (a
credit, a site's name). A sentence that merely resembles another is none.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from newsparse.document import Segment

SHORTEST = 12
"""Letters from which equal lines are worth a note; shorter ones are labels that every page repeats."""
PREFIX = 20
"""Letters that a near twin shares at its start before it is compared at all."""
ADDED = 0.8
"""What a near twin may add, as a share of the shorter one: a caption's credit, not another sentence."""
COMPARED = 4
"""Earlier segments with the same start that a segment is compared with; bounds the cost."""

_LETTERS_RE = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Twins:
    """Which segment repeats which."""

    keys: Sequence[str]
    """Each segment's letters and digits, lower case."""
    equal: Mapping[int, int]
    """Segment to the first one with the same letters."""
    near: Mapping[int, int]
    """Segment to the last earlier one that begins like it or that it begins like; equal ones included."""

    def group(self, index: int) -> int:
        """The first segment of those equal to this one."""
        return self.equal.get(index, index)


def find_twins(segments: Sequence[Segment]) -> Twins:
    """The twins among some segments, in time linear in their number."""
    keys = [_LETTERS_RE.sub("", segment.text).casefold() for segment in segments]
    first: dict[str, int] = {}
    starts: dict[str, list[int]] = {}
    equal: dict[int, int] = {}
    near: dict[int, int] = {}
    for index, key in enumerate(keys):
        if len(key) < SHORTEST:
            continue
        original = first.setdefault(key, index)
        if original != index:
            equal[index] = original
        bucket = starts.setdefault(key[:PREFIX], [])
        for other in reversed(bucket[-COMPARED:]):
            if is_extension(keys[other], key):
                near[index] = other
                break
        bucket.append(index)
    return Twins(keys, equal, near)


def is_extension(one: str, two: str) -> bool:
    """Whether one key begins with the other and adds little."""
    short, long = (one, two) if len(one) <= len(two) else (two, one)
    return long.startswith(short) and len(long) - len(short) <= max(ADDED * len(short), PREFIX)
