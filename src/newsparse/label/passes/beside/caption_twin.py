"""Caption twin: alt text beside its caption, and a caption shown again; the fuller twin stays, of equals the later."""

from bisect import bisect_left
from collections.abc import Iterator

from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken
from newsparse.label.passes.beside.duplicate import SEGMENTS_AROUND
from newsparse.label.twins import is_extension, twin_key
from newsparse.model import Caption

KEY_START_BYTES = 12
"""Bytes of a line's key by which those that may begin alike are found."""
ALIKE = 30
"""Captions on each side that begin alike and are compared; a gallery that repeats one shows it close by."""
NEXT_TO = 2
"""Segments between a picture's alt text and its caption, and one."""
SHORTEST_ALT_BYTES, SHORTEST_ALT_WORDS = 8, 2
"""Bytes of the key of the shortest alt text that a caption says among other words; of fewer words than these it is in a
script without blanks, where no blank stands around it in the caption."""
LONGEST_BEFORE_LETTERS = 40
"""Letters of a caption from which a line that ends with it is its alt text behind the headline."""


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
        again = index in taken and taken[index].kind is Kind.CAPTION and _says_again(page, taken, index, caption)
        if key and (behind or again or (other == key and index not in taken)):
            yield Claim(index, Kind.DUPLICATE, "duplicate.caption", "a picture's caption again", caption)
        elif index not in taken and _is_short_alt(page, taken, index, caption):
            yield Claim(index, Kind.DUPLICATE, "duplicate.alt-text", "the alt text above a caption", caption)


def _says_again(page: Page, taken: Taken, index: int, caption: int) -> bool:
    """Whether a caption says no more than the one below it, or it again behind a label and without its credit."""
    other, key = page.twins.keys[index], page.twins.keys[caption]
    credited = any(getattr(found, "credit", None) is not None for found in taken[index].found)
    return other == key or (len(key) >= LONGEST_BEFORE_LETTERS and other.endswith(key) and not credited)


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
