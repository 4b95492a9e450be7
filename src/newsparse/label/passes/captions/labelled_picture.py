"""Labelled picture: lines that name themselves a picture's, "Image source, AFP" and "Image caption, The mayor".

Sites that print such labels print them on every picture, the source first. The labels are words that open no headline
and no paragraph, so this pass runs before both are looked for.
"""

from collections.abc import Iterator

from newsparse.attribution.credit.caption import split_caption
from newsparse.attribution.credit.own_label import caption_label_end, opens_with_picture_label
from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken
from newsparse.model import Credit

ABOVE, BELOW = 30, 3
"""Segments before and after the story in which its pictures stand."""
LONGEST_CAPTION_WORDS = 90
"""Words of the longest caption."""
LONGEST_SOURCE_WORDS = 8
"""Words of the longest source; more are a sentence that begins with the label's word."""


def find_labelled_pictures(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The sources and captions that their own labels tell; a source is the caption's on the next line."""
    above: tuple[int, Credit | None] = (-1, None)
    for index, segment in page.between(story.start - ABOVE, story.end + BELOW, taken):
        if segment.mark == "heading" or segment.words > LONGEST_CAPTION_WORDS:
            continue
        if _is_source(segment):
            above = (index, split_caption(segment.text).credit)
            yield Claim(index, Kind.CREDIT, "credit.own-label", "the label of a picture's source opens it")
        elif caption_label_end(segment.text):
            caption = split_caption(segment.text).model_copy(update={"image": segment.image})
            if caption.credit is None and above[0] == index - 1:
                caption = caption.model_copy(update={"credit": above[1]})
            yield Claim(index, Kind.CAPTION, "caption.own-label", "the label of a caption opens it", found=(caption,))


def _is_source(segment: Segment) -> bool:
    return segment.words <= LONGEST_SOURCE_WORDS and not segment.ended and opens_with_picture_label(segment.text)
