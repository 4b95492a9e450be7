"""List items: lines that a text sets as a list without marking each: under a colon, numbered, or one after another.

On a page around an article such runs are teasers as a rule; so where no colon leads them in and no number marks them,
they are a list only in an article that stands alone: results, ingredients, dates of a tour, verse.
"""

from collections.abc import Iterator

from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken

LED_IN = 2
"""Lines under a colon that are a list."""
ALONE = 3
"""Lines in a row that are a list in an article alone; two are a heading over another."""
LONGEST_ITEM = 25
"""Words of the longest item."""
LEAD_WORDS = 3
"""Words of the shortest line that leads in a list: "Photo:" is a label."""


def find_list_items(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The items of lists inside the story."""
    for run in _runs(page, story, taken):
        before = run[0] - 1
        if _is_verse(page, run):
            continue
        if len(run) >= LED_IN and before >= story.start and _leads_in(page, before, taken):
            why = "a short line in the list that a colon leads in"
        elif len(run) >= LED_IN and all(page.segments[index].mark == "number" for index in run):
            why = "one of numbered lines in a row"
        elif len(run) >= ALONE and page.bare and not page.segments[run[0]].mark:
            why = "one of a run of short lines in an article that stands alone"
        else:
            continue
        for index in run:
            yield Claim(index, Kind.LIST_ITEM, "list_item.run", why)


def _runs(page: Page, story: Story, taken: Taken) -> Iterator[list[int]]:
    """The short lines that follow each other and are all plain, or all numbered."""
    run: list[int] = []
    for index in range(story.start, story.end + 1):
        item = index < story.end and _may_be_item(page, index, taken)
        if run and not (item and page.segments[index].mark == page.segments[run[-1]].mark):
            yield run
            run = []
        if item:
            run.append(index)


def _may_be_item(page: Page, index: int, taken: Taken) -> bool:
    segment = page.segments[index]
    if index in taken or not segment.text or segment.words > LONGEST_ITEM or segment.linked:
        return False
    if segment.mark == "number":
        return True
    return not segment.mark and not segment.ended and not page.prose[index] and segment.text[-1] not in ":："


def _is_verse(page: Page, run: list[int]) -> bool:
    """Whether lines run on into each other, as those of a poem do."""
    return any(page.segments[index].text[-1] in ",;—–" and not page.segments[index].mark for index in run)


def _leads_in(page: Page, index: int, taken: Taken) -> bool:
    segment = page.segments[index]
    return index not in taken and segment.text[-1:] in (":", "：") and segment.words >= LEAD_WORDS
