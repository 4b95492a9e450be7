"""Kicker: the topic line over the headline, or glued to its front.

Over it, a short line alone is a kicker and a trail of them a breadcrumb. In front of it, a page that shows "Topic:
Headline" in one place and "Topic Headline" in another has the two in elements of their own.
"""

from collections.abc import Iterator
from typing import NamedTuple

from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Taken

LONGEST = 5
"""Words of the longest kicker on a line of its own."""
AROUND = 60
"""Segments on each side in which the headline is shown again."""
TRAIL = (" > ", " / ", "|", " » ", " › ", " >> ")
"""What stands between the steps of a breadcrumb."""

_BETWEEN = (": ", " – ", " - ", " — ", " | ")


class Headline(NamedTuple):
    """A headline without the kicker in front of it."""

    text: str
    kicker: str | None = None


def split_kicker(page: Page, title: int) -> Headline:
    """The headline of a segment, apart from its kicker where another line shows that it has one."""
    text = page.segments[title].text
    low, high = max(0, title - AROUND), min(len(page.segments), title + AROUND)
    keys = page.twins.keys
    forms = {page.segments[index].text for index in range(low, high) if keys[index] == keys[title]}
    for form in forms:
        for mark in _BETWEEN:
            kicker, _, rest = form.partition(mark)
            if rest and text.endswith(rest) and (f"{kicker} {rest}" in forms or kicker + rest in forms):
                return Headline(rest, kicker)
    return Headline(text)


def find_kicker(page: Page, taken: Taken) -> Iterator[Claim]:
    """The topic line right over the headline."""
    if not page.title:
        return
    index = page.title - 1
    segment = page.segments[index]
    if index in taken or segment.words > LONGEST or not segment.text[:1].isalpha() or segment.ended:
        return
    if not any(mark in segment.text for mark in TRAIL) and not _is_trail(page, index):
        yield Claim(index, Kind.KICKER, "kicker.over-title", "a short line alone over the headline")


def _is_trail(page: Page, index: int) -> bool:
    """Whether the line above is a step of the same breadcrumb or menu."""
    above = index - 1
    if above < 0 or page.rows[above] is not None:
        return False
    segment = page.segments[above]
    return segment.words <= LONGEST and segment.mark == page.segments[index].mark
