"""Agency signature: a news agency behind the story's last sentence, "… in April. EFE", "… a megye állja. (MTI)".

It signs the story. Behind the words under a picture the same agency is the picture's credit; a picture shows itself by
its image, by a figure, or by a line beside the text that is no paragraph.
"""

from newsparse.attribution.contribution.desk import BEHIND_LAST_SENTENCE, ends_with_agency, is_desk_line
from newsparse.dateline.find import LONGEST_DATELINE_CHARACTERS
from newsparse.document import Segment
from newsparse.label.page import Page, Story, is_prose
from newsparse.label.scorer.decisions import is_likely_story, is_surely_story
from newsparse.late_pattern import late_pattern

LONGEST_SIGNATURE_CHARACTERS = 40
"""Characters at the end of a paragraph in which an agency's name stands."""
REACH = 2
"""Segments above a last paragraph in which an image would make a caption of it."""
FEWEST_PARAGRAPHS = 2
"""Paragraphs that stand above a last one, so that it ends a story and is no caption under a summary."""

SENTENCE = 3
"""Words of the shortest sentence that may stand above the last paragraph."""

DATELINE = 3
"""Segments of a story of which one opens with its dateline."""

_SIGNED_RE = late_pattern(BEHIND_LAST_SENTENCE.format(without="/"))
_SLASHED_RE = late_pattern(r"[.!?…][\"”’»]? ?/[^/.!?…]{2,20}$")
_PICTURED = frozenset({"figure", "figcaption"})


def signs_story(page: Page, story: Story, index: int) -> bool:
    """Whether a text is the story's last paragraph, with a news agency's name behind its last sentence.

    Args:
        page: the page.
        story: where the article stands.
        index: the text's segment.
    """
    segment = page.segments[index]
    if not story.start < index < story.end or not _is_paragraph(page.segments[index - 1]):
        return False
    signed = _is_signed(segment.text) or _opens_story(page, story, segment.text) or _is_over_desk_sign(page, index)
    if not (signed or _is_own(page, story, index)) or _has_picture(page, index):
        return False
    if any(is_prose(page.segments[after]) and page.rows[after] is None for after in range(index + 1, story.end)):
        return False
    above = [at for at in range(story.start, index) if is_prose(page.segments[at])]
    return len(above) >= FEWEST_PARAGRAPHS


def _is_paragraph(segment: Segment) -> bool:
    """Whether a line is running text, be it a sentence of a few words."""
    return is_prose(segment) or (segment.ended and segment.words >= SENTENCE)


def _is_signed(text: str) -> bool:
    """Whether a text ends with an agency's name, or with any name behind a slash, as Korean papers print it."""
    return ends_with_agency(text) or _SLASHED_RE.search(text[-LONGEST_SIGNATURE_CHARACTERS:]) is not None


def _is_own(page: Page, story: Story, index: int) -> bool:
    """Whether the scorer takes a text without tags for the story's, whoever signs it: "… of two boats. Jane Roe"."""
    segment = page.segments[index]
    if segment.tags is not None or _SIGNED_RE.search(segment.text[-LONGEST_SIGNATURE_CHARACTERS:]) is None:
        return False
    return is_surely_story(story, index) or (page.bare and is_likely_story(story, index))


def _opens_story(page: Page, story: Story, text: str) -> bool:
    """Whether the name behind a text's last sentence is the one in the dateline's brackets, known to lists or not."""
    found = _SIGNED_RE.search(text[-LONGEST_SIGNATURE_CHARACTERS:])
    if found is None:
        return False
    signed = f"({found[1].strip()})".casefold()
    first = page.segments[story.start : story.start + DATELINE]
    return any(signed in segment.text[:LONGEST_DATELINE_CHARACTERS].casefold() for segment in first)


def _is_over_desk_sign(page: Page, index: int) -> bool:
    """Whether a text ends with a name behind its last sentence, and a desk's sign stands on the next line."""
    if index + 1 >= len(page.segments) or not is_desk_line(page.segments[index + 1].text):
        return False
    return _SIGNED_RE.search(page.segments[index].text[-LONGEST_SIGNATURE_CHARACTERS:]) is not None


def _has_picture(page: Page, index: int) -> bool:
    """Whether an image stands right above a text, or its tags say that it is a picture's."""
    above = page.segments[max(0, index - REACH) : index]
    return any(segment.mark == "image" for segment in above) or _is_of_picture(page.segments[index])


def _is_of_picture(segment: Segment) -> bool:
    return segment.tags is not None and (segment.image is not None or not _PICTURED.isdisjoint(segment.tags.around))
