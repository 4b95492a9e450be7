"""Opens text: the line with whose dateline a story begins; it is no standfirst, and the line over it may be."""

from enum import IntEnum

from newsparse.dateline import find_dateline
from newsparse.label.page import Page
from newsparse.label.siblings import SPOKEN, find_form

TURNS = 4
"""Lines below one that begins with a name and a colon, among which another such line shows that people speak."""

_COLONS = (":", "：")


class Told(IntEnum):
    """By what a dateline is told, the least sure sign first."""

    COLON = 1
    """A colon behind a place alone, as behind a topic: no sign where more lines below have one, since people speak."""
    DASH = 2
    """A dash behind a place alone, or brackets around it, as in "Ashby – a town moves"."""
    NAMED = 3
    """An agency or a day."""


def opens_text(page: Page, index: int, least: Told = Told.COLON) -> bool:
    """Whether a line opens with a dateline, and so opens the story's text.

    Args:
        page: the page.
        index: the line's segment.
        least: how sure the dateline must be: a standfirst may begin with a topic and a colon, a headline with a place.
    """
    segment = page.segments[index]
    found = find_dateline(segment.text)
    if found is None:
        return False
    if found.agency or found.date:
        return True
    if not found.text.rstrip().endswith(_COLONS):
        return least <= Told.DASH
    below = page.segments[index + 1 : index + 1 + TURNS]
    return least is Told.COLON and not (
        find_form(segment) == SPOKEN and any(find_form(other) == SPOKEN for other in below)
    )
