"""What stands above the labels of an archive's export: the report's cover, the paper, the day, the headline."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsparse.attribution.byline.opener import has_byline_word
from newsparse.cues import Cues
from newsparse.cues.archives import find_form
from newsparse.cues.page_numbers import find_page_number
from newsparse.read.lines import Line, squeeze
from newsparse.read.text.stands_alone import is_date

COVER_WITHIN_LINES = 3
"""Lines at the top, among which a report's cover names its archive: a rule may stand over it."""
BAR = " | "
"""What stands between a day and a paper on one line."""


class LabelledLines(NamedTuple):
    """Some lines of a document, and what they are."""

    says: str
    """The field that they state, as ``Segment.labelled`` has it; ``body`` for the text, ``other`` for what has none."""
    lines: Sequence[Line]
    length: int = 0
    """Characters of the label with which the first of them opens."""


def count_cover(lines: Sequence[Line], cues: Cues) -> int:
    """How many lines at the top are a report's cover: the archive's name, and the day on which it was asked.

    Args:
        lines: lines that are not blank.
        cues: the language's cues.
    """
    named = (at for at, line in enumerate(lines[:COVER_WITHIN_LINES]) if find_form(line.raw) == "cover")
    end = next(named, -1) + 1
    if end and end + 1 < len(lines) and is_date(lines[end].raw, cues):
        end += 1
    return end if end < len(lines) else 0


def read_front(lines: Sequence[Line], cues: Cues, headline: str | None) -> Iterator[LabelledLines]:
    """What stands above the first label: the paper, the day, and, where no label names it, the headline at last.

    Args:
        lines: the lines above the first label.
        cues: the language's cues.
        headline: the headline that a label states; it may do so below the text alone.
    """
    groups: list[list[Line]] = []
    for line in lines:
        if not groups or line.gap:
            groups.append([])
        groups[-1].append(line)
    says = [[_front_line(line, cues) for line in group] for group in groups]
    titled = headline is not None or not groups
    for at, group in enumerate(groups):
        if headline and _fold(" ".join(line.raw for line in group)) == _fold(headline):
            says[at] = ["title"] * len(group)
    if not titled and "other" in says[-1] and not {"published", "rights", "source"} & set(says[-1]):
        says[-1] = ["title" if kind == "other" else kind for kind in says[-1]]  # below the paper and the day
        titled = True
    for stated, group in zip(says, groups, strict=True):
        if not titled and "other" in stated:
            stated[stated.index("other")], titled = "title", True  # above them
        if set(stated) == {"title"}:
            yield LabelledLines("title", group)
            continue
        yield from (
            LabelledLines("other" if kind == "rights" else kind, [line])
            for kind, line in zip(stated, group, strict=True)
        )


def _fold(text: str) -> str:
    """A headline in lower case, its white space folded."""
    return squeeze(text).casefold()


def _front_line(line: Line, cues: Cues) -> str:
    """What a line above the labels is: a date, the paper with its day, a number, the rights, a byline, or else."""
    if any(is_date(part, cues) for part in line.raw.split(BAR)):
        return "published"
    form, page = find_form(line.raw), find_page_number(line.raw)
    if form or (page is not None and not page.beside):
        return "source" if form == "source" else "rights"
    return "byline" if has_byline_word(line.raw) else "other"
