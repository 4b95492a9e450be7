"""Near-equal segments, found once for all passes: the title again, alt text beside its caption, a page shown twice.

Two segments are twins when their letters and digits are equal, or one begins with the other and adds little (a
credit, a site's name). A sentence that merely resembles another is none.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from newsparse.document import Segment

SHORTEST_NOTED_LETTERS = 12
"""Letters from which equal lines are worth a note; shorter ones are labels that every page repeats."""
PREFIX_LETTERS = 20
"""Letters that a near twin shares at its start before it is compared at all."""
ADDED = 0.8
"""What a near twin may add, as a share of the shorter one: a caption's credit, not another sentence."""
LABEL, OFTEN = 6, 4
"""Words of the longest label, and how often a line must stand on a page for its repetition to make it a label."""
COMPARED = 4
"""Earlier segments with the same start that a segment is compared with; bounds the cost."""

_MARKS = b" .,:;!?\"'()-/|"
_TYPOGRAPHIC_RE = re.compile(rb"\xe2\x80.", re.DOTALL)  # U+2000 to U+203F: dashes, quotes, ellipsis, zero-widths


@dataclass(frozen=True, slots=True)
class Twins:
    """Which segment repeats which."""

    keys: Sequence[bytes]
    """Each segment's letters and digits, lower case, as UTF-8."""
    equal: Mapping[int, int]
    """Segment to the first one with the same letters."""
    near: Mapping[int, int]
    """Segment to the last earlier one that begins like it or that it begins like; equal ones included."""
    repeated: frozenset[bytes]
    """Keys of the short lines that stand so often that they are labels."""

    def group(self, index: int) -> int:
        """The first segment of those equal to this one."""
        return self.equal.get(index, index)


def find_twins(segments: Sequence[Segment]) -> Twins:
    """The twins among some segments, in time linear in their number."""
    keys = _twin_keys([segment.text for segment in segments])
    first: dict[bytes, int] = {}
    starts: dict[bytes, list[int]] = {}
    equal: dict[int, int] = {}
    near: dict[int, int] = {}
    for index, key in enumerate(keys):
        if len(key) < SHORTEST_NOTED_LETTERS or segments[index].labelled == "other":  # a head's description is no text
            continue
        original = first.setdefault(key, index)
        if original != index:
            equal[index] = original
        start = key[:PREFIX_LETTERS]
        bucket = starts.get(start)
        if bucket is None:
            starts[start] = [index]
            continue
        for other in reversed(bucket[-COMPARED:]):
            if is_extension(keys[other], key):
                near[index] = other
                break
        bucket.append(index)
    counts = Counter([key for key, segment in zip(keys, segments, strict=True) if segment.words <= LABEL])
    repeated = frozenset(key for key, count in counts.items() if count >= OFTEN and key)
    return Twins(keys, equal, near, repeated)


def _twin_keys(texts: Sequence[str]) -> list[bytes]:
    """The keys of folded texts, none of which holds a line break, all made at once."""
    return twin_key("\n".join(texts)).split(b"\n") if texts else []


def twin_key(text: str) -> bytes:
    """A text in UTF-8 without white space, case and the marks that differ between twins (bytes are cut the fastest)."""
    key = text.casefold().encode("utf-8", "surrogatepass").translate(None, _MARKS)
    return _TYPOGRAPHIC_RE.sub(b"", key) if b"\xe2\x80" in key else key


def is_extension(one: bytes, two: bytes) -> bool:
    """Whether one key begins with the other and adds little."""
    short, long = (one, two) if len(one) <= len(two) else (two, one)
    return long.startswith(short) and len(long) - len(short) <= max(ADDED * len(short), PREFIX_LETTERS)
