"""Likeness: how like a line is to what the page's metadata state as its title."""

from newsparse.label.page import Page

PART = 15
"""Letters from which a part of a stated title counts as it."""


def stated_likeness(page: Page, index: int) -> float:
    """How like a line is to one of the titles that the metadata state: 1 for the title itself."""
    if not page.titles:
        return 0.0
    key = page.twins.keys[index]
    return max((_likeness(key, title) for title in page.titles), default=0.0)


def _likeness(key: bytes, stated: bytes) -> float:
    """1 for the stated title itself, less for a part of it and for a line that holds it."""
    if key == stated:
        return 1.0
    if len(key) >= PART and key in stated:
        return 0.9
    return 0.8 if len(stated) >= PART and stated in key else 0.0
