"""Plea: what a paper asks of its readers below a story: "We cannot do this without you. Support our newsroom today".

No phrase of it is listed: in one paragraph the paper speaks of itself and of its work and asks the reader for help. The
paragraphs above and below, in which it only praises its work or only asks, are of the same plea. A story's own last
paragraph speaks of others; one that is about the paper from its first line on keeps all.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from newsparse.cues import read_file
from newsparse.cues.merged import any_of
from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken
from newsparse.label.survey.channel_call import QUOTED_RE
from newsparse.label.survey.story import LISTED

MOST_LINES = 12
"""Lines of the longest plea, its headings with them."""
MOST_SHORT = 2
"""Short lines in a row that are a plea's headings or buttons; more are a list, or lines of the page."""
FEWEST_PARAGRAPHS = 2
"""Paragraphs of the shortest story under which a plea is told from it."""

_HALVES = (frozenset({"own", "press"}), frozenset({"ask", "reader"}))
"""What is enough beside a paragraph that holds all: praise of the own work, or a request."""
_ALL = frozenset().union(*_HALVES)


def find_pleas(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """The paragraphs below a story in which the paper asks its readers for support, and their headings."""
    if page.language is None or page.language not in read_file("pleas")["own"]:
        return
    body = list(page.between(story.start, story.end, taken))
    lines = _find_lines(page, body)
    prose = [at for at, segment in body if at not in lines and page.prose[at]]
    if not lines or len(prose) < FEWEST_PARAGRAPHS or any(_HALVES[0] <= _made_of(page, at) for at in prose):
        return
    for at in lines:
        yield Claim(at, Kind.PROMO, "promo.plea", "the paper asks its readers for support")


def _find_lines(page: Page, body: Sequence[tuple[int, Segment]]) -> Sequence[int]:
    """The places of a plea's lines among those of a body; none where nothing is asked."""
    lines: list[int] = []
    short: list[int] = []
    asks = False
    for at, segment in reversed(body):
        if not segment.text:
            continue
        made_of = _made_of(page, at)
        if any(made_of >= half for half in _HALVES):
            asks = asks or made_of == _ALL
            lines += [*short, at]
            short = []
        elif page.prose[at] or segment.mark in LISTED or (segment.ended and not made_of):
            break
        else:
            short.append(at)
            if len(short) > MOST_SHORT:
                short = []
                break
    return [*lines, *short] if asks and len(lines) <= MOST_LINES else []


def _made_of(page: Page, at: int) -> frozenset[str]:
    """The lists of which a line has words; none of a line that quotes, for it is the story's."""
    text = page.segments[at].text
    if QUOTED_RE.search(text):
        return frozenset()
    return frozenset(what for what, pattern in _patterns(page.language or "") if pattern.search(text))


@lru_cache(maxsize=4)
def _patterns(language: str) -> Sequence[tuple[str, re.Pattern[str]]]:
    """The words of a language's lists, whole or their beginnings."""
    ends = {"own": r"\b", "reader": r"\b"}
    return [
        (what, re.compile(rf"\b(?:{any_of(lists[language])}){ends.get(what, '')}", re.IGNORECASE))
        for what, lists in read_file("pleas").items()
    ]
