"""Named: names alone on their lines, of whom a picture shows, or in the pieces of a credit that tags tore apart."""

from newsparse.attribution.agencies import find_agency
from newsparse.attribution.credit.photographer import people_of
from newsparse.attribution.credit.pieces import parse_credit
from newsparse.attribution.outlets import is_outlet_name
from newsparse.label.page import Page, Story, is_prose
from newsparse.names import has_given_name, is_person_name

FEWEST, MOST = 2, 6
"""Words of the shortest and the longest line that names whom a picture shows: "Jane Roe and Jan Muster"."""

LONGEST_ALONE, LONGEST_SIGN = 5, 6
"""Words of the longest name alone in brackets or behind a sign, and letters of the longest sign: "NPA"."""
SHORTEST_ABOVE = 3
"""Words of the shortest caption over it."""
LAST = 3
"""Segments at the story's end where such a line signs the story."""
_OPENS = frozenset("(©ⓒ")
MARKS = frozenset("/|")
"""What parts the names of a credit, and stands on a line of its own where each name is an element."""


def names_pictured(page: Page, story: Story, index: int) -> bool:
    """Whether a line is the name of somebody whom the paragraph above names in full, over a further paragraph.

    A heading that is a name has the paragraph below tell of it, and the one above of somebody else.
    """
    segment = page.segments[index]
    if not FEWEST <= segment.words <= MOST or segment.ended or not _is_between(page, story, index):
        return False
    names = people_of(segment.text) or [segment.text]
    if not all(" " in name and is_person_name(name) and has_given_name(name) for name in names):
        return False
    return names[0] in page.segments[index - 1].text and names[0] not in page.segments[index + 1].text


def is_behind_name(page: Page, index: int) -> bool:
    """Whether a house stands alone behind a slash alone, and that behind a name: "Jane Roe", "/", "Selby Tribune"."""
    if index <= 1 or page.segments[index - 1].text != "/" or page.segments[index].ended:
        return False
    name, house = page.segments[index - 2].text, page.segments[index].text
    told = find_agency(house) is not None or is_outlet_name(house)
    return told and " " in name and is_person_name(name) and has_given_name(name)


def is_house_alone(page: Page, story: Story, index: int) -> bool:
    """Whether a line amid the story is a name in brackets, or behind a copyright sign, and nothing else.

    So a text prints the credit of the picture above where each is an element: "(Jane Roe)", "© HA".
    """
    segment, above = page.segments[index], page.segments[index - 1]
    text = segment.text
    if text[:1] not in _OPENS or segment.words > LONGEST_ALONE or any(map(str.isdigit, text)):
        return False
    if not story.start < index < story.end - LAST or above.mark or above.words < SHORTEST_ABOVE:
        return False
    if not is_prose(page.segments[index + 1]):
        return False
    if text[0] != "(":
        parts = parse_credit(text)
        return parts.named and not parts.strange
    name = text[1:-1].strip()
    if text[-1] != ")" or "(" in name:
        return False
    sign = name.isalpha() and name.isupper() and 1 < len(name) <= LONGEST_SIGN
    person = " " in name and is_person_name(name) and has_given_name(name)
    return sign or person or find_agency(name) is not None or is_outlet_name(name)


def _is_between(page: Page, story: Story, index: int) -> bool:
    """Whether a plain line of a text stands between a paragraph of the story and another, or a heading in capitals."""
    segment = page.segments[index]
    if segment.mark or segment.tags is not None or not story.start < index < story.end - 1:
        return False
    below = page.segments[index + 1]
    return is_prose(page.segments[index - 1]) and (is_prose(below) or below.text.isupper())
