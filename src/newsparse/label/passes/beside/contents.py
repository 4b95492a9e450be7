"""Contents: the list of a story's own headings that a page sets before it: each line stands again farther down."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken
from newsparse.label.twins import twin_key

LONGEST_ENTRY = 20
"""Words of the longest heading that such a list names."""
FEWEST, FEWEST_UNDER_LABEL = 3, 2
"""Lines of the shortest list; of one under a label that is known to head such lists."""

_NUMBER_RE = re.compile(r"\d{1,2}(?:\.\d{1,2}){0,2}[.)]? (?=[^\W\d_])")
"""The number that such a list sets before a heading: "1 The dome", "2.1 The wheels"."""


def find_contents(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The entries of a list of the story's own headings."""
    later: dict[bytes, list[int]] = defaultdict(list)
    for index, segment in page.between(story.start, story.end, taken):
        if segment.words <= LONGEST_ENTRY and page.twins.keys[index] and not page.prose[index]:
            later[page.twins.keys[index]].append(index)
    headed: dict[int, int] = {}  # an entry and the heading that it names
    for places in later.values():
        headed.update((at, places[-1]) for at in places[:-1])
    numbered = dict(_numbered(page, later))
    headed.update(numbered)
    run: list[int] = []
    for index in range(story.start, story.end + 1):
        if index in headed and (not run or any(page.prose[headed[run[-1]] : headed[index]])):
            run.append(index)
            continue
        label = taken.get(run[0] - 1) if run else None
        labelled = label is not None and label.kind is Kind.NAVIGATION
        told = labelled or not numbered.keys() & set(run)  # without a label, numbered points may be the story's
        if told and len(run) >= (FEWEST_UNDER_LABEL if labelled else FEWEST):
            yield from (Claim(at, Kind.NAVIGATION, "navigation.contents", "names a heading farther down") for at in run)
        run = [index] if index in headed else []


def _numbered(page: Page, later: Mapping[bytes, Sequence[int]]) -> Iterator[tuple[int, int]]:
    """The entries with a number before the heading that they name, and where that is."""
    for at, *_ in list(later.values()):
        text = page.segments[at].text
        number = _NUMBER_RE.match(text)
        heading = later.get(twin_key(text[number.end() :]), (at,))[-1] if number else at
        if heading > at:
            yield at, heading
