"""Foot: the date of a story that nothing in its head dates, below it, or in what a blog says of when it posted it.

Blogs and older pages say there when and under what they filed a text: "This entry was posted on 12 March 2019 and is
filed under Harbour.", "Date: 12.03.2019". Another article's teaser has a date as well, but no label, or each has one.
"""

from collections.abc import Iterable, Iterator

from newsparse import dates
from newsparse.dates import Stamp
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken
from newsparse.label.passes.signed.byline_names import read_writers
from newsparse.label.survey.page_parts import OTHERS, parts_around

FOOT, LONGEST_FOOT_WORDS = 40, 8
"""Segments below a story in which its byline and date may stand, and words of such a date."""
FILED, FARTHEST = "timestamp.filed", 40
"""The row of what a blog says of when it posted a text, and segments around the story in which that is of the story."""
LONGEST_SIGNED_WORDS = 12
"""Words of a line that says who posted the text and when: "Submitted by adaholm on 24 July 2017 - 18:55"."""

HEADLINE_WORDS = 4
"""Words of a line without an end from which it may be the headline of another article, whose date stands over it."""

_BUTTONS = frozenset({Kind.SHARE, Kind.PLAYER})


def find_filed(page: Page, story: Story, taken: Taken, *, dated: bool) -> Iterator[Claim]:
    """What a blog says of when, by whom and under what it posted the text; it dates and signs where nothing else does.

    Args:
        page: the page.
        story: where the article stands.
        taken: the claims so far.
        dated: whether the story has a date already.
    """
    near = range(story.top - FARTHEST, story.end + FARTHEST)
    signed = any(claim.kind is Kind.BYLINE for claim in taken.values())
    for index, row in enumerate(page.rows):
        if row is None or row.name != FILED or index in taken:
            continue
        stamps = page.read_stamps(index) if index in near and not dated else ()
        dated = dated or bool(stamps)
        authors = read_writers(page, index) if index in near and not signed and page.opens_byline(index) else ()
        signed = signed or bool(authors)
        yield Claim(index, Kind.TIMESTAMP, FILED, row.why, found=(*_published(stamps), *authors))


def find_at_foot(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The date below a story: right under its byline there, under or behind "Published", or with who posted it."""
    labelled: list[tuple[int, str, tuple[Stamp, ...]]] = []
    for index, segment in page.between(story.end, story.end + FOOT, taken):
        if segment.words > LONGEST_SIGNED_WORDS or not any(map(str.isdigit, segment.text)) or index in page.live:
            continue
        stamps = page.read_stamps(index)
        if not stamps:
            continue
        if segment.words > LONGEST_FOOT_WORDS or not dates.is_stamp_line(segment.text, page.cues, stamps):
            if len(stamps) == 1 and page.opens_byline(index) and _is_own(page, index):
                labelled.append((index, "states a date, and who posted the text", stamps))
            continue
        above = taken.get(index - 1)
        if above is not None and above.rule == "byline.word":
            yield Claim(index, Kind.TIMESTAMP, "timestamp.line", "states a date, under the byline", found=stamps)
            return
        if dates.lone_label(page.segments[index - 1].text, page.cues) == "published":
            yield _claim(index, "states a date, under its label", stamps)
            return
        if any(stamp.label == "published" for stamp in stamps) and _is_own(page, index):
            labelled.append((index, "states a date, behind its label", stamps))
    if len({str(stamp.value)[:10] for *_, stamps in labelled for stamp in stamps}) == 1:  # teasers have a day each
        yield _claim(*labelled[0])
    elif not labelled:
        yield from _right_below(page, story, taken)


def _right_below(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """A bare date right below a story, or below its buttons, that heads no other article."""
    for index in range(story.end, min(story.end + FOOT, len(page.segments) - 1)):
        row = page.rows[index]
        if row is not None and row.kind in _BUTTONS:
            continue
        segment, stamps, after = page.segments[index], page.read_stamps(index), page.segments[index + 1]
        heads = page.rows[index + 1] is None and after.words >= HEADLINE_WORDS and not after.ended
        bare = index not in taken and index not in page.live and segment.words <= LONGEST_FOOT_WORDS
        told = bare and len(stamps) == 1 and dates.is_stamp_line(segment.text, page.cues, stamps)
        if told and stamps[0].label is None and not heads and _is_own(page, index):
            yield _claim(index, "states a date, right below the story", stamps)
        return


def _claim(index: int, why: str, stamps: Iterable[Stamp]) -> Claim:
    return Claim(index, Kind.TIMESTAMP, "timestamp.line", why, found=_published(stamps))


def _published(stamps: Iterable[Stamp]) -> tuple[Stamp, ...]:
    """Stamps of which those without a label are of publication."""
    return tuple(stamp._replace(label=stamp.label or "published") for stamp in stamps)


def _is_own(page: Page, index: int) -> bool:
    """Whether no element around a line is named for other articles or comments."""
    tags = page.segments[index].tags
    return tags is None or not OTHERS & parts_around(tags)
