"""Related: other articles shown inside the story: what follows a "Read more", and runs of teaser lines."""

from collections.abc import Iterator, Sequence

from newsparse.attribution.credit.line import ends_with_credit
from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken
from newsparse.label.passes.headline.sentence import ends_in_full_stop
from newsparse.label.scorer.decisions import is_likely_story, is_surely_story

TEASER = 25
"""Words of the longest line that belongs to a list of other articles."""
TEASERS = 12
"""Lines after its heading that belong to such a list at most."""
SENTENCE = 4
"""Words of the shortest sentence of the story behind such a list; headlines have no full stop."""
LINKED = 0.8
"""Share of link text from which a line is a link and nothing else."""
LONGEST_SECTION_WORDS = 3
"""Words of a section's name or an age that may stand between the links of such a list."""
DENIED = 0.2
"""Chance below which a long line in such a list is a headline and no paragraph with which the story goes on."""
OWN, OWN_SMALL = 0.7, 0.5
"""Mean chance from which the lines of such a run are the story's; where most begin small, as teasers do not."""
RUN = 3
"""Short lines in a row that are a list of teasers rather than headings."""


def find_listed(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """What stands under a "Read more" inside the story."""
    start, end = story.start, story.end
    for index in range(max(0, start - 1), end):
        row = page.rows[index]
        if row is None or row.effect != "open":
            continue
        yield from _linked_below(page, index, end, taken)
        home = _home(page, index)
        held = home != "" and _holds_link(page, home, index, end)
        goes_on = any(page.prose[at] and ends_in_full_stop(page.segments[at]) for at in range(index + 1, end))
        for after in range(index + 1, min(end, index + 1 + TEASERS)):
            segment = page.segments[after]
            if after in taken:
                continue
            if held and not _stands_in(page, after, home):
                break  # the list ends with the element that holds the label and the links
            if segment.words > TEASER or segment.mark in ("heading", "image"):
                break
            if page.prose[after] and goes_on and not _is_headline(story, after, segment):
                break
            if ends_with_credit(segment.text) or _is_own_sentence(page, story, index, after):
                break
            yield Claim(after, Kind.RELATED, "related.after-label", f"in the list that {row.name} heads")


def _is_headline(story: Story, index: int, segment: Segment) -> bool:
    """Whether a long line of such a list is a headline, by the scorer: "Is the ferry safe, and who says so?"."""
    return story.scores is not None and story.scores.body[index] < DENIED and not ends_in_full_stop(segment)


def _is_own_sentence(page: Page, story: Story, label: int, index: int) -> bool:
    """Whether a short line behind a label's first link is a sentence of the story: its last, or before a paragraph.

    Right behind the label, where a scraper left the link out, the scorer must take it for the story's.
    """
    segment = page.segments[index]
    if segment.linked or segment.words < SENTENCE or not ends_in_full_stop(segment):
        return False
    if index == label + 1 and (segment.tags is not None or not _may_close(page, story, index)):
        return False
    if segment.tags is not None and segment.tags.tag != "p":
        return False
    return index + 1 == story.end or page.prose[index + 1]


def _may_close(page: Page, story: Story, index: int) -> bool:
    """Whether the scorer takes a sentence for the story's, or does not deny the last one of an article alone."""
    if is_likely_story(story, index):
        return True
    last = page.bare and index + 1 == len(page.segments)
    return last and story.scores is not None and story.scores.body[index] >= DENIED


def _linked_below(page: Page, label: int, end: int, taken: Taken) -> Iterator[Claim]:
    """The links, of whatever length, that stand in the same element as their heading, up to what is none."""
    home = _home(page, label)
    for index in range(label + 1, end if home else 0):
        segment = page.segments[index]
        if segment.tags is None or not segment.tags.path.startswith(home):
            return
        if segment.linked < LINKED and segment.words > LONGEST_SECTION_WORDS and segment.mark != "image":
            return
        if index not in taken:
            yield Claim(index, Kind.RELATED, "related.after-label", "a link in the element that the label heads")


def _home(page: Page, label: int) -> str:
    """The element around a label; empty in text without tags."""
    tags = page.segments[label].tags
    return f"{tags.parent}/" if tags is not None else ""


def _stands_in(page: Page, index: int, home: str) -> bool:
    tags = page.segments[index].tags
    return tags is not None and tags.path.startswith(home)


def _holds_link(page: Page, home: str, label: int, end: int) -> bool:
    """Whether the element around a label holds a link below it: then it holds the whole list."""
    below = range(label + 1, min(end, label + 1 + TEASERS))
    return any(_stands_in(page, index, home) and page.segments[index].linked >= LINKED for index in below)


def find_runs(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """Runs of teaser lines inside the story."""
    start, end = story.start, story.end
    if page.bare:
        return
    run: list[int] = []
    for index in range(start, end + 1):
        segment = page.segments[index] if index < end else None
        if segment is not None and _is_teaser(page, story, index, taken):
            run.append(index)
        elif segment is None or index not in taken:
            if len(run) >= RUN and not _is_own(page, story, run):
                for member in run:
                    yield Claim(member, Kind.RELATED, "related.run", "one of a run of short lines inside the story")
            run = []


def _is_own(page: Page, story: Story, run: Sequence[int]) -> bool:
    """Whether the scorer takes the lines of a run, all in all, for the story's: verse, what somebody lists."""
    small = sum(page.segments[index].text[:1].islower() for index in run)
    least = OWN_SMALL if 2 * small > len(run) else OWN
    return story.scores is not None and sum(story.scores.body[index] for index in run) >= least * len(run)


def _is_teaser(page: Page, story: Story, index: int, taken: Taken) -> bool:
    segment = page.segments[index]
    return (
        index not in taken
        and not is_surely_story(story, index)
        and segment.words <= TEASER
        and not segment.ended
        and segment.mark in ("", "bold")
        and not segment.text.endswith((":", ",", ";"))
    )
