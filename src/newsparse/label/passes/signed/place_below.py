"""Place below: the town from which a reporter writes, on the line below the name: "Jane Example", then "Amsterdam"."""

from newsparse.dateline.known_places import is_town
from newsparse.label.page import Page
from newsparse.names import has_given_name

LONGEST_TOWN = 4
"""Words of the longest line that is looked at: a town and its country."""


def is_place_below(page: Page, index: int, *, alone: bool = True) -> bool:
    """Whether a line below a name is where that person writes from: a known town, or one word in the same element.

    Args:
        page: the page.
        index: the line's segment; the name's is the one before.
        alone: whether one person signs there; behind several only a known town tells.
    """
    segment = page.segments[index]
    if segment.words <= LONGEST_TOWN and is_town(segment.text.rstrip(" .,;")):
        return True
    above = page.segments[index - 1].tags if index else None
    if not alone or segment.tags is None or above is None or segment.tags.path != above.path:
        return False
    return segment.text.isalpha() and segment.text[0].isupper() and not has_given_name(segment.text)
