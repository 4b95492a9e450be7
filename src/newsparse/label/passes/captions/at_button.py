"""At button: lines beside the buttons that make a picture larger, open its gallery or hide its caption."""

from newsparse.attribution.credit.own_label import is_label_over
from newsparse.attribution.credit.pieces import parse_credit
from newsparse.cues import read_file
from newsparse.label.page import Page, Story
from newsparse.label.passes.captions.no_caption import GALLERY
from newsparse.letters import QUESTION_MARKS
from newsparse.names import has_given_name

LIKELY = 0.08
"""The chance of a caption from which any line under one is: 18 of 19 captions there on the development pages."""
FEWEST_WORDS, PLAIN, MOST_WORDS = 3, 6, 30
"""Words of the shortest and of the longest caption under one; between them those of the shortest that is one whatever
the scorer says: a heading there has fewer."""


def is_at_button(page: Page, index: int) -> bool:
    """Whether a person and an outlet stand beside the button that hides a caption: "Jane Roe/NPR"."""
    beside = (*page.rows[max(0, index - 1) : index], *page.rows[index + 1 : index + 2])
    if not any(row is not None and row.name == GALLERY for row in beside):
        return False
    parts = parse_credit(page.segments[index].text)
    return bool(parts.sources) and not parts.strange and any(" " in name for name in parts.photographers)


def is_under_label(page: Page, index: int) -> bool:
    """Whether names stand under the label of a credit, a line of its own: "Credit...", "Photo by:"."""
    if not 0 < index < len(page.segments) or not is_label_over(page.segments[index - 1].text):
        return False
    text = page.segments[index].text
    parts = parse_credit(text)
    return not parts.strange and (parts.agencies > 0 or (bool(parts.photographers) and has_given_name(text)))


def is_under_button(page: Page, story: Story, index: int) -> bool:
    """Whether a line that may be a caption stands right under a button that makes a picture larger.

    A counter alone, "1 of 7", stands over the pages of an article as well, and a caption over the button that hides it.
    """
    row, segment = page.rows[index - 1] if index else None, page.segments[index]
    if row is None or row.name != GALLERY or segment.linked or segment.text[-1] in QUESTION_MARKS:
        return False
    button = page.segments[index - 1].text.lower()
    if not FEWEST_WORDS <= segment.words <= MOST_WORDS or button[0].isdigit():
        return False
    if story.scores is not None and story.scores.caption[index] >= LIKELY:
        return True
    plain = segment.words >= PLAIN and not segment.ended
    return plain and not any(label in button for label in read_file("agencies")["caption_labels"])
