"""Headline or picture: which lines that look like a headline are a picture's caption, by a credit in or below them."""

from newsparse.attribution.credit.caption import split_caption
from newsparse.attribution.credit.line import ends_with_credit, is_credit_line
from newsparse.attribution.credit.own_label import opens_with_picture_label
from newsparse.kinds import Kind
from newsparse.label.page import Page
from newsparse.label.survey.page_parts import near_parts
from newsparse.late_pattern import late_pattern

CAPTION_BELOW = 3
"""Segments below an alternative text in which its caption stands."""

_ADDRESS_RE = late_pattern(r"[.!?…] (?:[^\W\d_]+ ){1,3}(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+){0,2}\.[a-z]{2,6}$")
"""What ends a caption whose picture was taken from a site: ". Фото с сайта city.example"."""


def is_credited(page: Page, index: int) -> bool:
    """Whether a line is a picture's: with a credit, or alt text of a caption that has one."""
    segments, near = page.segments, page.twins.near
    text, row = segments[index].text, page.rows[index]
    if (row is not None and row.kind is Kind.CAPTION) or ends_with_credit(text) or is_credit_line(text):
        return True
    if _says_source(text):
        return True
    twins = [
        step for step in range(index + 1, min(index + 1 + CAPTION_BELOW, len(segments))) if near.get(step) == index
    ]
    return any(_adds_credit(page, index, twin) for twin in twins)


def is_above_credit(page: Page, index: int) -> bool:
    """Whether the next line is a picture's credit: the line is its caption, or a headline over a picture."""
    below = page.segments[index + 1].text if index + 1 < len(page.segments) else ""
    return is_credit_line(below) and not opens_with_picture_label(below)


def is_marked_caption(page: Page, index: int) -> bool:
    """Whether tags mark a line that is no heading as a picture's caption."""
    segment = page.segments[index]
    if segment.tags is None or segment.mark == "heading":
        return False
    return "figcaption" in segment.tags.around or "caption" in near_parts(segment.tags)


def _says_source(text: str) -> bool:
    """Whether a sentence is followed by where its picture is from: a site's address, or a photographer in brackets."""
    if _ADDRESS_RE.search(text):
        return True
    credit = split_caption(text).credit if text.endswith((")", "）")) else None
    return credit is not None and bool(credit.photographers)


def _adds_credit(page: Page, index: int, twin: int) -> bool:
    """Whether a near-equal line goes on with a picture's credit, which may be no more than a name in brackets."""
    text = page.segments[twin].text
    if ends_with_credit(text):
        return True
    rest = text[len(page.segments[index].text) :].lstrip(". ")
    return rest.startswith("(") and split_caption(text).credit is not None
