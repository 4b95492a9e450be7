"""Timestamp: lines that say when, near the headline or right after the story."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime

from newsparse import dates
from newsparse.document import Tags
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken, is_prose
from newsparse.label.passes.dated.foot import find_at_foot, find_filed
from newsparse.label.passes.dated.told_days import find_told_days
from newsparse.label.passes.signed.contribution import with_source
from newsparse.label.survey.page_parts import OTHERS, near_parts, parts_around
from newsparse.label.survey.stamps import LONGEST_STAMP_WORDS, MAY_DATE, SEGMENTS_AROUND_END, SEGMENTS_INSIDE_STORY
from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL, SMALL

OVER = 2
"""Segments over the headline in which a date is the article's rather than the day's."""
YEARLESS = 4
"""Words of a day without its year, or of a time that has passed."""
MARKED = 12
"""Segments above headline and story in which a date may stand that only tags mark."""

_GLUE = late_pattern(rf"(?<=[{SMALL}])(?=[{CAPITAL}])")
_NOT_THE_STORYS = OTHERS | {"navigation"}


def find_timestamps(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The timestamps of the article: around or under its headline, else in its first lines, after it, above it.

    After the story only a labelled date is the article's; a bare one there is mostly another article's.
    """
    if page.is_labelled("published"):
        yield from _said_again(page, story, taken)
        yield from find_filed(page, story, taken, dated=True)
        return
    dated = _is_dated_byline(page, story, taken)
    for claim in _around(page, story, taken):
        dated = dated or bool(claim.found)
        yield claim
    yield from find_filed(page, story, taken, dated=dated)


def _around(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The timestamps around a story, and where there is none the one that stands farther off."""
    told = find_told_days(page, story)
    yearless = list(_yearless(page, story, taken))
    yield from yearless
    start, end = story.start, story.end
    signed = _is_dated_byline(page, story, taken)
    undated = any(_is_published(page, claim.at) for claim in yearless)
    found, last = signed or undated, -len(page.segments)
    top = _top(page, story, signed=signed)
    stop = page.head(story).stop
    while {stop - 1, stop} <= story.stamps.keys():  # "Updated", below "Published", below names and roles
        stop += 1
    below = range(top, stop), range(stop, start + SEGMENTS_INSIDE_STORY)
    for where in (
        *below,
        range(max(end - SEGMENTS_AROUND_END, start + SEGMENTS_INSIDE_STORY), end + SEGMENTS_AROUND_END),
        range(page.head(story).start, top),
    ):
        for index, stamps in story.stamps.items():
            free = index not in told and (index not in taken or (stamps and taken[index].kind in MAY_DATE))
            near = index < min(end, start + SEGMENTS_INSIDE_STORY) and not (undated and stamps)
            labelled = any(stamp.label for stamp in stamps)
            if (index in where or (labelled and _is_next(page, last, index))) and free and (near or labelled):
                last = index
                undated = undated or (not stamps and _is_published(page, index))
                found = found or bool(stamps) or undated
                claim = Claim(index, Kind.TIMESTAMP, "timestamp.line", "states a date or a time", found=stamps)
                yield with_source(page, story, claim, taken)
                yield from _label_before(page, index, taken)
        if found:
            return
    yield from _farther_off(page, story, taken)


def _said_again(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The dates in the head of a story whose date a label of the document states: they say it again."""
    head = page.head(story)
    stop = head.stop
    while stop in story.stamps:  # "3. května 2025" looks like an entry of a list, with which a text may begin
        stop += 1
    for index in story.stamps:
        if head.start <= index < stop and index not in taken:
            yield Claim(index, Kind.TIMESTAMP, "timestamp.line", "states a date or a time, as a label does")


def _is_next(page: Page, last: int, index: int) -> bool:
    """Whether a date stands right behind another, or with nothing but its label between: "| Updated:"."""
    row = page.rows[index - 1] if index == last + 2 else None
    return index == last + 1 or (row is not None and row.kind is Kind.BARE_LABEL)


def _label_before(page: Page, index: int, taken: Taken) -> Iterator[Claim]:
    """The label on the line before a date: "Updated:" before a ``time`` element."""
    for at, segment in page.between(index - 1, index, taken):
        if page.rows[at] is None and dates.lone_label(segment.text, page.cues):
            yield Claim(at, Kind.BARE_LABEL, "bare_label.date", "says what the date behind it is the date of")


def _farther_off(page: Page, story: Story, taken: Taken) -> Iterable[Claim]:
    """The date of a story that has none in its head: what tags mark, over the head, at the foot."""
    tagged = any(segment.tags is not None for segment in page.segments[:1])
    found = list(_marked(page, story, taken) if tagged else _farther_above(page, story, taken))
    return found or find_at_foot(page, story, taken)


def _farther_above(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The last labelled date over the head, where share buttons stand between the two."""
    head = page.head(story).start
    for index in range(head - 1, max(-1, story.top - MARKED), -1):
        stamps = story.stamps.get(index, ())
        if index not in taken and any(stamp.label for stamp in stamps):
            yield Claim(index, Kind.TIMESTAMP, "timestamp.line", "states a date or a time", found=stamps)
            return


def _top(page: Page, story: Story, *, signed: bool) -> int:
    """The first line that may date the article: one or two over the headline, where they are not of another head."""
    head, title = page.head(story).start, story.title
    if title is None:
        return head
    others = signed or _is_todays(page, story, title) or _is_anothers(page, story, title)
    return title if others else max(head, title - OVER)


def _is_dated_byline(page: Page, story: Story, taken: Taken) -> bool:
    """Whether a byline in the head states the date: one over the headline is then the day's, not the article's."""
    signed = (claim for claim in taken.values() if claim.kind is Kind.BYLINE and claim.at in page.head(story))
    return any(isinstance(value, dates.Stamp) for claim in signed for value in claim.found)


def _is_todays(page: Page, story: Story, title: int) -> bool:
    """Whether the date over the headline is a later one than that below it: the day on which the page was read."""
    over = _plain_days(story, range(title - OVER, title))
    under = _plain_days(story, range(title + 1, page.head(story).stop))
    return bool(over and under) and min(over) > min(under)


def _is_anothers(page: Page, story: Story, title: int) -> bool:
    """Whether the date over the headline stands under a byline, and another byline below the headline: two heads."""
    over = any(at in story.stamps and page.opens_byline(at - 1) for at in range(max(1, title - OVER), title))
    return over and any(page.opens_byline(at) for at in range(title + 1, page.head(story).stop))


def _plain_days(story: Story, where: range) -> list[date]:
    """The days that lines state without a label."""
    values = (stamp.value for at in where for stamp in story.stamps.get(at, ()) if stamp.label is None)
    return [value.date() if isinstance(value, datetime) else value for value in values if value is not None]


def _is_published(page: Page, index: int) -> bool:
    """Whether a line says when the article came out without a date: "Published Thursday 1:30PM", glued or not."""
    return dates.opening_label(_GLUE.sub(" ", page.segments[index].text), page.cues) == "published"


def _yearless(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The ``time`` elements between headline and first paragraph whose words are no full date: "Feb 23"."""
    for index, segment in page.between(story.top, page.head(story).stop, taken):
        if is_prose(segment):
            return
        marked = segment.tags is not None and segment.tags.tag == "time" and segment.words <= YEARLESS
        if marked and index not in page.live and not page.read_stamps(index):
            yield Claim(index, Kind.TIMESTAMP, "timestamp.marked", "marked as a date by the page's tags")


def _marked(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The first date that a page's tags mark as one, from the headline's neighbourhood to the end of the story."""
    for index, segment in page.between(story.top - MARKED, story.end + SEGMENTS_AROUND_END, taken):
        if segment.tags is None or segment.words > LONGEST_STAMP_WORDS or not _is_marked(segment.tags):
            continue
        stamps = story.stamps.get(index) or page.read_stamps(index)
        if stamps:
            yield Claim(index, Kind.TIMESTAMP, "timestamp.marked", "marked as a date by the page's tags", found=stamps)
            return


def _is_marked(tags: Tags) -> bool:
    """Whether an element is a ``time`` or named for a date, and no other article's or comment's."""
    dated = "time" in tags.around or "timestamp" in near_parts(tags)
    return dated and not _NOT_THE_STORYS & parts_around(tags)
