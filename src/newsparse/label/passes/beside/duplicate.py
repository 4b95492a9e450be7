"""Duplicate: what already stood elsewhere. The fuller twin stays, of equal captions the later.

A paragraph that stands twice is a duplicate; one that stands three times or more with other text between is a
refrain and stays, as does anything short.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping
from unicodedata import is_normalized, normalize

from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken
from newsparse.label.twins import OFTEN, is_extension, twin_key
from newsparse.model import Caption

SHORTEST_PARAGRAPH_WORDS = 12
"""Words from which a paragraph that stands twice is a duplicate."""
KEY_START_BYTES = 12
"""Bytes of a line's key by which those that may begin alike are found."""
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
ALIKE = 30
"""Captions on each side that begin alike and are compared; a gallery that repeats one shows it close by."""
NEXT_TO = 2
"""Segments between a picture's alt text and its caption, and one."""
SHORTEST_ALT_BYTES, SHORTEST_ALT_WORDS = 8, 2
"""Bytes of the key of the shortest alt text that a caption says among other words; of fewer words than these it is in a
script without blanks, where no blank stands around it in the caption."""
LONGEST_BEFORE_LETTERS = 40
"""Letters of a caption from which a line that ends with it is its alt text behind the headline."""

_REFERENCE_RE = re.compile(rb"\[(?:\d{1,3}|[a-z])\]|\xc2[\xb2\xb3\xb9]|\xe2\x81[\xb0-\xb9]")
"""The mark of a reference in a key, as encyclopedias and footnotes set it: "[12]", "[a]", a small raised digit."""


def find_caption_twins(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """Alt text beside its caption, and a caption shown again without or with its credit."""
    captions = sorted(index for index, claim in taken.items() if claim.kind is Kind.CAPTION)
    starts: dict[bytes, list[int]] = {}
    for index in captions:
        starts.setdefault(page.twins.keys[index][:KEY_START_BYTES], []).append(index)
    end = max(story.end + SEGMENTS_AROUND, captions[-1] + 1 if captions else 0)  # a gallery may go on farther
    for index in range(max(0, page.head(story).start - SEGMENTS_AROUND), min(end, len(page.segments))):
        key = page.twins.keys[index]
        alike = starts.get(key[:KEY_START_BYTES], [])
        at = bisect_left(alike, index)
        for caption in alike[max(0, at - ALIKE) : at + ALIKE]:
            near = caption != index and is_extension(key, page.twins.keys[caption])
            if near and _outlives(page, taken, index, caption):
                yield Claim(index, Kind.DUPLICATE, "duplicate.caption", "a picture's caption again", caption)
                break
    for index in captions:
        yield from _written_above(page, taken, index)
        if _is_alt_text(page, taken, index):
            yield Claim(index, Kind.DUPLICATE, "duplicate.alt-text", "the alt text above a caption", index + 1)


def _written_above(page: Page, taken: Taken, caption: int) -> Iterator[Claim]:
    """The lines right above a caption that say its words, or end with them behind the headline: its alt text."""
    found = taken[caption].found[0] if taken[caption].found else None
    key = twin_key(found.text) if isinstance(found, Caption) and page.segments[caption].tags is None else b""
    for index in range(max(0, caption - NEXT_TO), caption):
        other = page.twins.keys[index]
        behind = len(key) >= LONGEST_BEFORE_LETTERS and other.endswith(key) and index not in taken
        again = other == page.twins.keys[caption] and index in taken and taken[index].kind is Kind.CAPTION
        if key and (behind or again or (other == key and index not in taken)):
            yield Claim(index, Kind.DUPLICATE, "duplicate.caption", "a picture's caption again", caption)
        elif index not in taken and _is_short_alt(page, taken, index, caption):
            yield Claim(index, Kind.DUPLICATE, "duplicate.alt-text", "the alt text above a caption", caption)


def _is_short_alt(page: Page, taken: Taken, index: int, caption: int) -> bool:
    """Whether a line above a caption, no sentence, says a few of its words one after the other, and nothing else."""
    segment, text = page.segments[index], page.segments[caption].text.casefold()
    key = page.twins.keys[index]
    if segment.ended or segment.mark not in ("", "image", "bold") or len(key) < SHORTEST_ALT_BYTES:
        return False
    if is_extension(key, page.twins.keys[caption]):  # the caption again, which is told above
        return False
    before, _, behind = text.partition(segment.text.casefold())
    between = [taken.get(at) for at in range(index + 1, caption)]
    if len(before) == len(text) or any(claim is None or claim.kind is Kind.TITLE for claim in between):
        return False
    parted = segment.words >= SHORTEST_ALT_WORDS and not (before[-1:].isalnum() or behind[:1].isalnum())
    return parted or " " not in f"{segment.text}{text}"


def _is_alt_text(page: Page, taken: Taken, index: int) -> bool:
    """Whether a caption in a text is the alternative text of the picture whose caption stands on the next line.

    It has no credit and no full stop, or it says the same at greater length; pictures of one photographer differ.
    """
    below = taken.get(index + 1)
    if below is None or below.kind is not Kind.CAPTION or page.segments[index].tags is not None:
        return False
    mine, other = (claim.found[0] if claim.found else None for claim in (taken[index], below))
    if not isinstance(mine, Caption) or not isinstance(other, Caption) or other.credit is None:
        return False
    if mine.credit is None:
        return not page.segments[index].ended
    return twin_key(other.text) in twin_key(mine.text)


def _outlives(page: Page, taken: Taken, index: int, caption: int) -> bool:
    """Whether the caption stays and its twin goes: the one with the longer text, of equal ones the later."""
    if index not in taken:
        return True
    if taken[index].kind is not Kind.CAPTION:
        return False
    mine, other = _weight(page, taken, index), _weight(page, taken, caption)
    return (other, caption) > (mine, index)


def _weight(page: Page, taken: Taken, index: int) -> tuple[bool, int]:
    caption = taken[index].found[0] if taken[index].found else None
    return getattr(caption, "credit", None) is not None, len(page.twins.keys[index]) // (1 + LONGEST_BEFORE_LETTERS)


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
