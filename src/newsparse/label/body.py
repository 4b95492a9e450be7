"""Body: what is left of the story: paragraphs, headings, block quotes, list items, tables, code."""

from collections.abc import Iterator

from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Taken, is_prose, is_sentence

HEADING = 16
"""Words of the longest heading."""

_MARKED = {"quote": Kind.QUOTE, "bullet": Kind.LIST_ITEM, "number": Kind.LIST_ITEM, "table": Kind.TABLE, "code": Kind.CODE}


def find_body(page: Page, taken: Taken) -> Iterator[Claim]:
    """The blocks of the body."""
    start, end = page.story
    for index, segment in page.between(start, end, taken):
        if segment.mark == "image" or not segment.text:
            why = "an image's alt text, with no caption that repeats it"
            yield Claim(index, Kind.OTHER, "other.alt-text", why)
        elif segment.mark in _MARKED:
            kind = _MARKED[segment.mark]
            yield Claim(index, kind, f"{kind}.mark", f"marked as {kind.replace('_', ' ')} in the story")
        elif segment.mark == "heading" or _is_heading(page, index, segment, taken):
            yield Claim(index, Kind.HEADING, "heading.before-prose", "a short line before the prose it heads")
        else:
            yield Claim(index, Kind.PARAGRAPH, "paragraph.story", "running text of the story")


def _is_heading(page: Page, index: int, segment: Segment, taken: Taken) -> bool:
    if segment.words > HEADING or segment.text.endswith((".", ",", ";", "…")):
        return False
    if is_sentence(segment) and segment.text[-1] not in "?!" and segment.mark != "bold":
        return False
    for after in range(index + 1, page.story.end):
        if after not in taken:
            return is_prose(page.segments[after]) or page.segments[after].mark in ("bullet", "number", "quote")
    return False
