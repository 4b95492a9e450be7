"""Opens text: the line with whose dateline a story begins; it is no standfirst, and the line over it may be."""

from newsparse.dateline import find_dateline
from newsparse.label.page import Page
from newsparse.label.siblings import SPOKEN, find_form

TURNS = 4
"""Lines below one that begins with a name and a colon, among which another such line shows that people speak."""
OPENING = 80
"""Characters of a line in which its dateline ends."""

_DASHES = frozenset("-–—‒―")


def opens_with_dateline(page: Page, index: int) -> bool:
    """Whether a line opens with a dateline: a name with a colon that more lines have around it is a speaker.

    Args:
        page: the page.
        index: the line's segment.
    """
    if find_dateline(page.segments[index].text) is None:
        return False
    return find_form(page.segments[index]) != SPOKEN or not any(
        find_form(segment) == SPOKEN for segment in page.segments[index + 1 : index + 1 + TURNS]
    )


def opens_text(text: str) -> bool:
    """Whether a line opens with a dateline, and so opens the text; one that ends with a colon may be a topic's."""
    found = None if _DASHES.isdisjoint(text[:OPENING]) else find_dateline(text)
    return found is not None and not found.text.rstrip().endswith((":", "："))
