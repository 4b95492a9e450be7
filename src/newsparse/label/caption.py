"""Caption and credit: the words under a picture, and whose it is.

Told by a credit at the end or on a line of its own, by an image before it, or by alt text that it repeats.
"""

from collections.abc import Iterator

from newsparse.attribution.credit import ends_with_credit, is_credit_line, split_caption
from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Taken, is_sentence
from newsparse.model import Caption

LONGEST = 90
"""Words of the longest caption with its credit."""
LONGEST_BARE = 60
"""Words of the longest caption whose credit stands on the next line."""
SHORTEST = 3
"""Words of the shortest text that is a caption by its twin alone."""
TWIN_REACH = 3
"""Segments between an alt text and its caption."""
_BETWEEN = frozenset({Kind.OTHER, Kind.BARE_LABEL, Kind.PLAYER})
ABOVE, BELOW = 12, 3
"""Segments before and after the story where its pictures may stand."""


def find_captions(page: Page, taken: Taken) -> Iterator[Claim]:
    """The captions with their credits, each picture's once."""
    top = page.story.start if page.title is None else min(page.title, page.story.start)
    found: dict[int, Claim] = {}
    for index, segment in page.between(top - ABOVE, page.story.end + BELOW, taken):
        if index == page.title or segment.words > LONGEST or segment.mark in ("heading", "image"):
            continue
        if is_credit_line(segment.text):
            found[index] = Claim(index, Kind.CREDIT, "credit.line", "nothing but a picture credit")
            _attach(page, index, found, taken)
        else:
            claim = _caption_at(page, index, segment, taken)
            if claim is not None:
                found[index] = claim
    yield from found.values()


def _caption_at(page: Page, index: int, segment: Segment, taken: Taken) -> Claim | None:
    if ends_with_credit(segment.text):
        caption, rule, why = split_caption(segment.text), "caption.credit", "ends with a picture credit"
    elif segment.words >= SHORTEST and _repeats_alt(page, index, taken):
        caption, rule, why = Caption(text=segment.text), "caption.alt-text", "repeats the alt text before it"
    elif _under_image(page, index) and segment.words <= LONGEST_BARE // 2 and not segment.linked:
        caption, rule, why = Caption(text=segment.text), "caption.under-image", "a short text right under an image"
    else:
        return None
    return Claim(index, Kind.CAPTION, rule, why, values=(caption.model_copy(update={"image": _image(page, index)}),))


def _attach(page: Page, index: int, found: dict[int, Claim], taken: Taken) -> None:
    """Give the credit on line ``index`` to the caption before it, or make that line a caption."""
    credit = split_caption(page.segments[index].text).credit
    before = index - 1
    while before in taken and taken[before].kind in _BETWEEN:
        before -= 1
    claim = found.get(before)
    if claim is not None:
        caption = claim.values[0] if claim.values else None
        if isinstance(caption, Caption) and caption.credit is None:
            found[before] = claim._replace(values=(caption.model_copy(update={"credit": credit}),))
        return
    if before < 0 or before in taken or before == page.title:
        return
    segment = page.segments[before]
    if segment.words <= LONGEST_BARE and segment.mark != "heading":
        caption = Caption(text=segment.text, credit=credit, image=_image(page, before))
        found[before] = Claim(before, Kind.CAPTION, "caption.before-credit", "a credit follows it", values=(caption,))


def _repeats_alt(page: Page, index: int, taken: Taken) -> bool:
    twin = page.twins.near.get(index)
    if twin is None or index - twin > TWIN_REACH or twin == page.title or taken.get(twin):
        return False
    return page.twins.group(index) != page.twins.group(page.title or 0) or page.title is None


def _under_image(page: Page, index: int) -> bool:
    return index > 0 and page.segments[index - 1].mark == "image" and not _opens_prose(page, index)


def _opens_prose(page: Page, index: int) -> bool:
    segment = page.segments[index]
    return is_sentence(segment) and segment.words > 25


def _image(page: Page, index: int) -> str | None:
    for before in range(index - 1, max(-1, index - 1 - TWIN_REACH), -1):
        if page.segments[before].mark == "image":
            return page.segments[before].image or None
    return None
