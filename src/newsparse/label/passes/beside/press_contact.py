"""Press contact: whom the press may ask about a release: "Media Contact:", a name, a telephone number, an address.

The label alone tells nothing: a story may have "Contact" for a heading. A number or an address right below it does.
Over a release it ends with its last number or address, below one where the story goes on.
"""

import re
from collections.abc import Iterator

from newsparse.cues.merged import merged
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken

LABEL = "other.press-contact"
"""Name of the cue rows that claim such a label."""
LONGEST_LABEL = 5
"""Words of the longest label."""
REACH = 5
"""Lines below the label in which the first number or address stands."""
LONGEST_CONTACT = 20
"""Words of the longest line of a contact; more are the story's."""
LONGEST_BARE = 9
"""Characters of the longest label that may head the reporter's address, too, over a story: "Contact", "Contactos"."""
MOST_LINES = 12
"""Lines of the longest list of contacts."""

_REACHED = re.compile(
    r"\S@\S|\+\d{1,3}[ .(\d-]{6}|\(\d{2,4}\) ?\d{3}|\b\d{2,4}[ .-]\d{3,4}[ .-]\d{3,4}\b"
    r"|\b0\d(?:(?: \d\d){4}|(?:\.\d\d){4})\b"
)
"""An address or a telephone number."""


def find_press_contacts(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The lines of a contact with the label over them, above or below the story's first paragraph."""
    first = next((at for at in range(story.start, story.end) if page.prose[at]), story.end)
    for index in (*range(story.start, first), *range(first + 1, len(page.segments))):
        segment, row = page.segments[index], taken.get(index)
        if row is not None and row.rule != LABEL:
            continue
        text = segment.text
        label = text.partition(":")[0] if ":" in text[:-1] else text if segment.words <= LONGEST_LABEL else ""
        known = row is not None or label.casefold().strip(" :") in merged("attribution", "contact_label")
        if not label or not known:
            continue
        lines = _lines_of(page, index, taken)
        reached = [at for at in lines[: REACH + 1] if is_reached_by(page.segments[at].text)]
        if not reached or (index < first and (first <= reached[0] or (reached[0] > index and _is_bare(label)))):
            continue
        for at in lines:
            if at not in taken and not (index < first and at > max(one for one in reached if one < first)):
                yield Claim(at, Kind.OTHER, "other.contact", "whom the press may ask")
        if index > first:
            return


def _is_bare(label: str) -> bool:
    """Whether a label is one word that does not tell whom to ask: "Contact"."""
    word = label.strip(" :")
    return " " not in word and len(word) <= LONGEST_BARE


def is_reached_by(text: str) -> bool:
    """Whether a line holds an address or a telephone number.

    Example:
        >>> is_reached_by("Jane Example, +353 91 555 0100"), is_reached_by("Jane Example, 3 May 2024")
        (True, False)
    """
    return _REACHED.search(text) is not None


def _lines_of(page: Page, index: int, taken: Taken) -> list[int]:
    """The label and the short lines below it."""
    lines = [index]
    for at in range(index + 1, min(index + 1 + MOST_LINES, len(page.segments))):
        segment = page.segments[at]
        other = at in taken and taken[at].kind is not Kind.OTHER
        if other or segment.words > LONGEST_CONTACT or (segment.ended and not is_reached_by(segment.text)):
            break
        lines.append(at)
    return lines
