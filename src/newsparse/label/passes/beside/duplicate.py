"""Duplicate: what already stood elsewhere in the text.

A paragraph that stands twice is a duplicate; one that stands three times or more with other text between is a
refrain and stays, as does anything short.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from unicodedata import is_normalized, normalize

from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken
from newsparse.label.twins import OFTEN, twin_key

SHORTEST_PARAGRAPH_WORDS = 12
"""Words from which a paragraph that stands twice is a duplicate."""
REPEATED_WORDS = 10
"""Words of the longest line that is a label because the story shows it often."""
BLOCK = 2
"""Long paragraphs of a block from which its short lines, when it stands twice, are repeats as well."""
BLOCK_ELSEWHERE, SENTENCE = 3, 5
"""Sentences of a block that stands again in another element, and words of the shortest: a page shows its text twice."""
REFRAIN = 3
"""Times from which a repeated paragraph is meant, and words of the shortest verse that is."""
PULLED = 6, 40
"""Words of a pull quote, least and most."""
PARTS, WHOLE = 3, 0.9
"""Paragraphs, and their share of the letters of a longer one, from which that is the one that repeats: a page shows its
text in one block, too."""
SEGMENTS_AROUND = 30
"""Segments on each side in which a pull quote's sentence is looked for; bounds the cost."""

_REFERENCE_RE = re.compile(rb"\[(?:\d{1,3}|[a-z])\]|\xc2[\xb2\xb3\xb9]|\xe2\x81[\xb0-\xb9]")
"""The mark of a reference in a key, as encyclopedias and footnotes set it: "[12]", "[a]", a small raised digit."""


def find_repeated_labels(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """Short lines that the story shows again and again: "Article content", "Scroll to continue"."""
    if page.bare:
        return
    start, end = story.start, story.end
    times = Counter(page.twins.group(index) for index in range(start, end))
    for index, segment in page.between(start, end, taken):
        known = page.twins.keys[index] in page.twins.repeated
        often = segment.words <= REPEATED_WORDS and times[page.twins.group(index)] >= OFTEN
        if (known or often) and not segment.ended and not _is_refrain(segment):
            yield Claim(index, Kind.OTHER, "other.repeated", "a label that stands many times in the story")


def _is_refrain(segment: Segment) -> bool:
    """Whether a line that a text repeats breaks off as a verse does: "I remained silent;"."""
    return segment.text[-1] in ",;" and segment.words >= REFRAIN


def find_repeats(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """Paragraphs that already stood in the story, and pull quotes of one of its sentences."""
    start, end = story.start, story.end
    repeats = _repeats(page, story)
    shown = b"\n".join(page.twins.keys[start:end])
    times = Counter(repeats.get(index, index) for index in range(start, end))
    pulled: dict[int, list[int]] = {}
    long = {
        index: original
        for index, original in repeats.items()
        if start <= original < index < end
        and page.segments[index].words >= SHORTEST_PARAGRAPH_WORDS
        and times[original] < REFRAIN
    }
    elsewhere = {
        index: original
        for index, original in page.twins.equal.items()
        if start <= original < index < end and times[original] < REFRAIN and _is_elsewhere(page, index, original)
    }
    again = _with_short(page, story, long, elsewhere) if long or elsewhere else long
    for index, segment in page.between(start, end, taken):
        original = again.get(index)
        if original is not None:
            yield Claim(index, Kind.DUPLICATE, "duplicate.paragraph", "the same paragraph again", original)
        elif PULLED[0] <= segment.words <= PULLED[1] and shown.count(page.twins.keys[index]) > 1:
            source = _pulled_from(page, story, index, taken)
            if source is not None:
                pulled.setdefault(source, []).append(index)
    keys = page.twins.keys
    for source, places in pulled.items():
        if len(places) >= PARTS and sum(len(keys[index]) for index in places) >= WHOLE * len(keys[source]):
            yield Claim(source, Kind.DUPLICATE, "duplicate.paragraph", "several paragraphs again, in one", places[0])
            continue
        for index in places:
            yield Claim(index, Kind.DUPLICATE, "duplicate.pull-quote", "repeats a sentence of the story", source)


def _is_elsewhere(page: Page, index: int, original: int) -> bool:
    """Whether a sentence stood in another element before."""
    segment, first = page.segments[index], page.segments[original]
    if segment.tags is None or first.tags is None or not segment.ended or segment.words < SENTENCE:
        return False
    return segment.tags.parent != first.tags.parent


def _with_short(page: Page, story: Story, long: Mapping[int, int], elsewhere: Mapping[int, int]) -> dict[int, int]:
    """Long lines that repeat others, and the short ones between and beside them where a page repeats a block whole."""
    again = dict(long)
    keys = page.twins.keys
    times = Counter(keys[story.start : story.end])
    seen: set[int] = set()
    seeds = {**elsewhere, **long}
    for index in sorted(seeds):
        if index in seen:
            continue
        block = {index: seeds[index]}
        for step in (1, -1):
            at, original = index + step, seeds[index] + step
            while story.start <= original < at < story.end and keys[at] == keys[original] and at not in block:
                if at not in long and (at in again or times[keys[at]] >= REFRAIN):
                    break
                block[at] = original
                at, original = at + step, original + step
        seen.update(block)
        if sum(at in long for at in block) >= BLOCK or sum(at in elsewhere for at in block) >= BLOCK_ELSEWHERE:
            again.update(block)
    return again


def _repeats(page: Page, story: Story) -> dict[int, int]:
    """Segment to the first one that a reader sees the same words in: marks of references and of accents aside."""
    first: dict[bytes, int] = {}
    same = dict(page.twins.equal)
    for index in range(story.start, story.end):
        segment = page.segments[index]
        if segment.words < SHORTEST_PARAGRAPH_WORDS:
            continue
        composed = segment.text.isascii() or is_normalized("NFC", segment.text)
        key = page.twins.keys[index] if composed else twin_key(normalize("NFC", segment.text))
        original = first.setdefault(_REFERENCE_RE.sub(b"", key), index)
        if original != index:
            same[index] = original
    return same


def _pulled_from(page: Page, story: Story, index: int, taken: Taken) -> int | None:
    key = page.twins.keys[index]
    start, end = story.start, story.end
    for other in range(max(start, index - SEGMENTS_AROUND), min(end, index + SEGMENTS_AROUND)):
        longer = page.twins.keys[other]
        if other != index and len(longer) > len(key) and key in longer and _stays(taken, other):
            return other
    return None


def _stays(taken: Taken, index: int) -> bool:
    return index not in taken or taken[index].kind is Kind.QUOTE
