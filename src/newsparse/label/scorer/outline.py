"""Outline: the segments of a page that the learned scorer reads, which are all but the inner lines of its menus.

Half of the lines of an ordinary page are menus, each line as little the story's as the one before. The scorer reads
the first and the last line of a menu and how many stand between; these get the chances of the first. So a page costs
less, and what the scorer sees around a line is the story rather than thirty links.
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate, chain
from typing import NamedTuple

from newsparse.label.page import Page, Scores, Story
from newsparse.label.runs import runs_of

MENU_WORDS = 4
"""Words of the longest line of a menu. With 6, titles and subheadings of real pages were among the inner lines."""
FROM_PROSE = 8
"""Segments from prose within which no line is a menu's: bylines, dates and subheadings stand there. With 4, a few
bylines were inner lines; what lies farther off is hardly less."""
LEAST = 4
"""Lines of the shortest menu that is worth leaving lines out of."""


class Outline(NamedTuple):
    """What is read of a page."""

    read: Sequence[int]
    """The segments that are read, in order."""
    row: Sequence[int]
    """For each segment its place among them; for an inner line of a menu that of the menu's first line."""

    def left_out(self) -> list[int]:
        """How many lines each segment that is read stands for beside itself."""
        ends = chain(self.read[1:], (len(self.row),))
        return [end - index - 1 for index, end in zip(self.read, ends, strict=True)]

    def spread(self, scores: Scores) -> Scores:
        """The chances of all segments, of those of the ones that are read.

        An inner line of a menu is the body's or a caption as far as its first line is; it is no headline, no standfirst
        and no byline.
        """
        body, caption = ([some[row] for row in self.row] for some in (scores.body, scores.caption))
        title, subtitle, byline = map(self._alone, (scores.title, scores.subtitle, scores.byline))
        return Scores(body, caption, title, subtitle, byline)

    def _alone(self, chances: Sequence[float]) -> list[float]:
        """The chances of what is read; 0 for the rest."""
        spread = [0.0] * len(self.row)
        for index, chance in zip(self.read, chances, strict=True):
            spread[index] = chance
        return spread


def find_outline(page: Page, story: Story) -> Outline:
    """The segments of a surveyed page that the scorer reads, and which of them stands for each of the others."""
    menus = runs_of(_menu_lines(page, story), LEAST)
    inner = frozenset(chain.from_iterable(menu[1:-1] for menu in menus))
    read = [index for index in range(len(page.segments)) if index not in inner]
    row = [count - 1 for count in accumulate(int(index not in inner) for index in range(len(page.segments)))]
    return Outline(read, row)


def _menu_lines(page: Page, story: Story) -> Iterator[int]:
    """The lines that are as short as a menu's, far from all prose, and tell nothing of where the story stands."""
    size = len(page.segments)
    near = bytearray(size)  # 1 where prose is near
    for index in (index for index, prose in enumerate(page.prose) if prose):
        first, end = max(0, index - FROM_PROSE), min(size, index + FROM_PROSE + 1)
        near[first:end] = b"\1" * (end - first)
    for index, segment in enumerate(page.segments):
        if segment.words > MENU_WORDS or segment.ended or near[index] or index in story.stamps:
            continue
        row = page.rows[index]
        if (row is None or not row.effect or row.is_inside) and (segment.tags is None or segment.tags.tag != "h1"):
            yield index
