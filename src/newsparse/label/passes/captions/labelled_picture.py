"""Labelled picture: lines that name themselves a picture's, "Image source, AFP" and "Image caption, The mayor".

Sites that print such labels print them on every picture, the source first. The labels are words that open no headline
and no paragraph, so this pass runs before both are looked for. A label may stand alone over what it labels.
"""

from collections.abc import Iterator

from newsparse.attribution.credit.caption import split_caption
from newsparse.attribution.credit.own_label import (
    caption_label_end,
    is_caption_label,
    is_picture_label,
    opens_with_picture_label,
)
from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken
from newsparse.label.passes.captions.at_button import is_under_label
from newsparse.model import Credit

ABOVE, BELOW = 30, 3
"""Segments before and after the story in which its pictures stand."""
LONGEST_CAPTION_WORDS = 90
"""Words of the longest caption."""
LONGEST_UNDER_LABEL = 40
"""Words of the longest caption on a line under its label, where a paragraph may stand instead."""
LONGEST_SOURCE_WORDS = 8
"""Words of the longest source; more are a sentence that begins with the label's word."""


def find_labelled_pictures(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The sources and captions that their own labels tell; a source is the caption's on the next line."""
    above: tuple[int, Credit | None] = (-1, None)
    label = ""
    for index, segment in page.between(story.start - ABOVE, story.end + BELOW, taken):
        if segment.mark == "heading" or segment.words > LONGEST_CAPTION_WORDS:
            label = ""
            continue
        under, label = label, _lone_label(page, story, index, taken)
        if is_under_label(page, index + 1):
            yield Claim(index, Kind.BARE_LABEL, "bare_label.picture", "a picture's label over what it labels")
        elif label:
            above = (index, above[1]) if above[0] == index - 1 else above
            yield Claim(index, Kind.BARE_LABEL, "bare_label.picture", "a picture's label over what it labels")
        elif under == "source" or _is_source(segment):
            above = (index, _credit_of(segment.text))
            yield Claim(index, Kind.CREDIT, "credit.own-label", "the label of a picture's source opens it")
        elif under == "caption" or caption_label_end(segment.text):
            caption = split_caption(segment.text).model_copy(update={"image": segment.image})
            if caption.credit is None and above[0] == index - 1:
                caption = caption.model_copy(update={"credit": above[1]})
            if not caption.text and caption.credit is None:
                yield Claim(index, Kind.BARE_LABEL, "bare_label.picture", "a picture's label over what it labels")
            else:
                yield Claim(
                    index, Kind.CAPTION, "caption.own-label", "the label of a caption opens it", found=(caption,)
                )


def _lone_label(page: Page, story: Story, index: int, taken: Taken) -> str:
    """Which label a line is and nothing else, "caption" or "source", where what it labels may stand below it."""
    text, below = page.segments[index].text, index + 1
    found = "caption" if is_caption_label(text) else "source" if is_picture_label(text) else ""
    if not found or below >= len(page.segments) or below in taken or below in story.stamps:
        return ""
    longest = LONGEST_UNDER_LABEL if found == "caption" else LONGEST_SOURCE_WORDS
    segment = page.segments[below]
    labelled = caption_label_end(segment.text) or opens_with_picture_label(segment.text)
    fits = 0 < segment.words <= longest and not segment.mark and not labelled
    return found if fits and not page.opens_byline(below) else ""


def _credit_of(text: str) -> Credit | None:
    """The credit of a source's line; the words of one that stands under its label."""
    credit = split_caption(text).credit
    bare = credit is None and not opens_with_picture_label(text)
    return Credit(sources=(text,), raw=text) if bare else credit


def _is_source(segment: Segment) -> bool:
    return segment.words <= LONGEST_SOURCE_WORDS and not segment.ended and opens_with_picture_label(segment.text)
