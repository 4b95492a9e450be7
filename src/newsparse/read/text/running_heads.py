"""Running heads: the lines that stand at the head or foot of each printed page, and between a story's paragraphs.

Text from a PDF holds them. A page break is known by the page's number, beside which a line stands that stands there on
other pages too, or by a form feed.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from newsparse.cues.page_numbers import LONGEST_LINE, PageNumber, find_page_number
from newsparse.document import Segment
from newsparse.late_pattern import late_pattern
from newsparse.letters import SMALL
from newsparse.read.lines import Line, count_words, ends_sentence, fold

TOP_LINES = 4
"""Lines above the story that may be the first page's head: the paper's and the day's, or the headline."""
END_LINES = 3
"""Lines at the end that may be the last page's foot, with no number beside."""
MOST_LINES = 6
"""Lines of the longest page break: the foot of a page and the head of the next."""
FEWEST_WORDS = 2
"""Words of the shortest line of a page's head; a button has one, and so has an address."""
MOST_ROUNDS = 4
"""Times that lines are left out which also stand elsewhere; where more are left then, the text is no print."""
PROSE = 40
"""Characters of a line of the story, which may be set in a narrow column; both sides of a page break have one."""
SHORTEST_PAGE = 100
"""Characters of the shortest page on which no sentence ends; the entries of a numbered list are shorter."""
NEAR = 3
"""Lines on either side of a page break among which the story goes on: a heading may stand between."""

FORM_FEED = "\f"
_COLUMN_RE = re.compile(r"[^\s.][ \t]{3,}\S|[^\s.] ?\t\s*\S| [|·•] ")
"""What stands between the columns of a page's head; the dots of a list of contents do not."""
_SMALL_RE = late_pattern(rf"[{SMALL}]")


class PageBreak(NamedTuple):
    """The lines between two pages."""

    lines: tuple[Line, ...]


class _Told(NamedTuple):
    """What a line says that may stand at a page's head or foot."""

    key: str
    """The line but for its page's number, in lower case."""
    number: int
    """The page's number, 0 for none."""
    sure: bool = False
    """Whether it need stand on no other page: it tells the page by a word, in a column of its own."""


class _Pages(NamedTuple):
    """The lines of a text, looked at as those of pages."""

    lines: Sequence[Line]
    told: Sequence[_Told | None]
    fed: frozenset[int]
    """Places of the lines before which a form feed stands."""
    top: int
    """Lines above the story."""


def without_running_heads(lines: Sequence[Line], source: str) -> tuple[Sequence[Line], list[PageBreak]]:
    """The lines of a text without those between its pages, and these; a sentence may go on across them.

    Args:
        lines: lines that are not blank.
        source: the text that they are lines of.
    """
    numbers = [find_page_number(line.raw) for line in lines]
    if FORM_FEED not in source and not any(numbers):
        return lines, []
    fed = frozenset(at for at in range(1, len(lines)) if FORM_FEED in source[lines[at - 1].end : lines[at].start])
    told = list(map(_tell, lines, numbers))
    spans = _find_spans(_Pages(lines, told, fed, _count_top(lines)))
    return (_cut(lines, spans) if spans else lines), [PageBreak(tuple(lines[at] for at in span)) for span in spans]


def place_between(segments: Sequence[Segment], breaks: Sequence[PageBreak]) -> Sequence[Segment]:
    """The segments, and among them those of the page breaks across which none of them goes on."""
    return [*_placed(segments, breaks)] if breaks else segments  # nearly all texts have none


def _placed(segments: Sequence[Segment], breaks: Sequence[PageBreak]) -> Iterator[Segment]:
    following = iter(segments)
    segment = next(following, None)
    for one in breaks:
        start = one.lines[0].start
        while segment is not None and segment.end <= start:
            yield segment
            segment = next(following, None)
        if segment is None or segment.start > start:
            yield from map(_segment, one.lines)
    while segment is not None:
        yield segment
        segment = next(following, None)


def _segment(line: Line) -> Segment:
    text = fold(line.raw)
    return Segment(line.start, line.end, text, count_words(text), line.gap, labelled="page")


def _tell(line: Line, page: PageNumber | None) -> _Told | None:
    """What a line says; ``None`` for one that is too long for a page's head, or has no words beside no number."""
    if len(line.raw) > LONGEST_LINE:
        return None
    beside = page.beside if page else line.raw
    if beside and not any(map(str.isalpha, beside)):
        return None
    sure = page is not None and bool(beside) and _is_column(line.raw, beside)
    return _Told(" ".join(beside.casefold().split()), page.number if page else 0, sure)


def _is_column(raw: str, beside: str) -> bool:
    """Whether a line tells the page by a word, apart from the paper and the day: "The Ashby Post     Page 4"."""
    told = raw.replace(beside, "", 1)
    return any(map(str.isalpha, told)) and _COLUMN_RE.search(raw) is not None


def _count_top(lines: Sequence[Line]) -> int:
    """How many lines stand above the story, if few do."""
    top = lines[:TOP_LINES]
    return next((at for at, line in enumerate(top) if len(line.raw) >= PROSE and ends_sentence(line.raw)), len(top))


def _find_spans(pages: _Pages) -> list[range]:
    """The places of the lines of each page break, in order; none where the pages' numbers do not follow each other."""
    places: dict[str, list[int]] = {}
    for at, one in enumerate(pages.told):
        if one is not None and one.key:
            places.setdefault(one.key, []).append(at)
    sure = {one.key for one in pages.told if one is not None and one.sure}
    keys = frozenset(key for key, found in places.items() if len(found) > 1 or key in sure)
    for _ in range(MOST_ROUNDS):
        spans = [span for span in _find_runs(pages, keys) if _parts_pages(pages, span)]
        between = frozenset(at for span in spans for at in span)
        kept = frozenset(key for key in keys if _is_running(pages, key, places[key], between))
        if kept == keys:
            break
        keys = kept
    else:
        return []
    if not all(_is_page(pages.lines[one.stop : two.start]) for one, two in pairwise(spans)):
        return []
    numbers = [stated for span in spans if (stated := _numbers(pages, span))]
    if any(two[0] - one[-1] != 1 for one, two in pairwise(numbers)):
        return []
    below = [range(max(span.start, pages.top), span.stop) for span in spans]
    return [span for span in below if span and _parts_story(pages.lines, span)]


def _find_runs(pages: _Pages, keys: frozenset[str]) -> Iterator[range]:
    """The runs of lines that are a page's number or one of the lines that stand on several pages."""
    is_one = [one is not None and (not one.key or one.key in keys) for one in pages.told]
    for member, run in groupby(range(len(is_one)), key=is_one.__getitem__):
        places = list(run)
        if member:
            yield range(places[0], places[-1] + 1)


def _parts_pages(pages: _Pages, span: range) -> bool:
    """Whether such lines stand between two pages: two of a line that repeats, a page's number and a form feed."""
    if any(at in pages.fed for at in (span.start, span.stop)) and all(
        (one := pages.told[at]) is not None and one.number and not one.key for at in span
    ):
        return len(span) == 1
    keys = [one.key for at in span if (one := pages.told[at]) is not None and one.key]
    if len(span) > MOST_LINES or not keys or len(set(keys)) < len(keys):
        return False
    numbers = _numbers(pages, span)
    if any(two - one not in (0, 1) for one, two in pairwise(numbers)):
        return False
    return bool(numbers) or any(at in pages.fed for at in range(span.start, span.stop + 1))


def _numbers(pages: _Pages, span: range) -> list[int]:
    """The numbers of the pages that a run of lines stands between, those that it states."""
    return [one.number for at in span if (one := pages.told[at]) is not None and one.number]


def _is_running(pages: _Pages, key: str, places: Sequence[int], between: frozenset[int]) -> bool:
    """Whether a line stands on several pages, and nowhere else but at the top and the end of the text.

    Args:
        pages: the text.
        key: the line.
        places: where it stands.
        between: the places of all lines between pages.
    """
    last = len(pages.told) - END_LINES
    if not all(at in between or at < pages.top or at >= last for at in places):
        return False
    inside = sum(at in between and at >= pages.top for at in places)
    if _is_of_picture(key) or (key.count(" ") + 1 < FEWEST_WORDS and "." not in key):
        return False
    told = pages.told[places[-1]]
    return inside > 1 or (inside > 0 and (places[0] < pages.top or (told is not None and told.sure)))


def _is_of_picture(key: str) -> bool:
    """Whether a line is a sentence, a label with its value or a credit, which a gallery repeats beside its numbers."""
    return ends_sentence(key) or ": " in key or (key[0] == "©" and not any(map(str.isdecimal, key)))


def _is_page(lines: Sequence[Line]) -> bool:
    """Whether the lines between two page breaks fill a page, or end one, and are no entry of a numbered list."""
    return (
        any(map(ends_sentence, (line.raw for line in lines))) or sum(len(line.raw) for line in lines) >= SHORTEST_PAGE
    )


def _parts_story(lines: Sequence[Line], span: range) -> bool:
    """Whether the story stands on both sides of a page break, or above the last one."""
    above = lines[max(0, span.start - NEAR) : span.start]
    below = lines[span.stop : span.stop + NEAR]
    return all(any(len(line.raw) >= PROSE for line in side) for side in (above, below) if side)


def _cut(lines: Sequence[Line], spans: Sequence[range]) -> list[Line]:
    """The lines without those of page breaks; a sentence that is not over goes on in the line below."""
    kept: list[Line] = []
    at = 0
    for span in spans:
        kept += lines[at : span.start]
        at = span.stop
        if at < len(lines) and kept:
            goes_on = not ends_sentence(kept[-1].raw) and bool(_SMALL_RE.match(lines[at].raw))
            gap = not goes_on and any(lines[one].gap for one in range(span.start, at + 1))
            kept.append(lines[at]._replace(gap=gap))
            at += 1
    return [*kept, *lines[at:]]
