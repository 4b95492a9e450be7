"""Timestamp: lines that say when, near the headline or right after the story."""

from collections.abc import Iterator

from newsparse.document import Hints
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Taken
from newsparse.label.survey.page_parts import near_parts, parts_around
from newsparse.label.survey.stamps import BELOW, INSIDE, LONGEST, MAY_DATE

OVER = 2
"""Segments over the headline in which a date is the article's rather than the day's."""
MARKED = 12
"""Segments above headline and story in which a date may stand that only tags mark."""

_OTHERS = frozenset({"comment", "related", "navigation", "promo", "advertisement"})


def find_timestamps(page: Page, taken: Taken) -> Iterator[Claim]:
    """The timestamps of the article: around or under its headline, else in its first lines, after it, above it.

    After the story only a labelled date is the article's; a bare one there is mostly another article's.
    """
    if page.is_labelled("published"):
        return
    start, end = page.story
    found = False
    top = page.head.start if page.title is None else max(page.head.start, page.title - OVER)
    below = range(top, page.head.stop), range(page.head.stop, start + INSIDE)
    for where in (*below, range(max(end, start + INSIDE), end + BELOW), range(page.head.start, top)):
        for index, stamps in page.stamped.items():
            free = index not in taken or (stamps and taken[index].kind in MAY_DATE)
            if index in where and free and (index < end or any(stamp.label for stamp in stamps)):
                found = found or bool(stamps)
                yield Claim(index, Kind.TIMESTAMP, "timestamp.line", "states a date or a time", values=stamps)
        if found:
            return
    yield from _marked(page, taken)


def _marked(page: Page, taken: Taken) -> Iterator[Claim]:
    """The first date that a page's tags mark as one, from the headline's neighbourhood to the end of the story."""
    for index, segment in page.between(page.top - MARKED, page.story.end + BELOW, taken):
        if segment.hints is None or segment.words > LONGEST or not _is_marked(segment.hints):
            continue
        stamps = page.stamped.get(index) or page.read_stamps(index)
        if stamps:
            yield Claim(index, Kind.TIMESTAMP, "timestamp.marked", "marked as a date by the page's tags", values=stamps)
            return


def _is_marked(hints: Hints) -> bool:
    """Whether an element is a ``time`` or named for a date, and no other article's or comment's."""
    dated = "time" in hints.around or "timestamp" in near_parts(hints)
    return dated and not _OTHERS & parts_around(hints)
