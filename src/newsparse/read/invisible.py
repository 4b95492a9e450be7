"""Invisible lines: lines of nothing but characters that nobody sees, which belong to what stands beside them."""

from collections.abc import Iterable, Sequence

from newsparse.document import Segment
from newsparse.read.lines import Line, fold, has_invisible


def join_invisible(segments: Iterable[Segment], source: str) -> list[Segment]:
    r"""The segments, those that show nothing as part of the one before, or of the first one that shows something.

    A text of nothing but such characters stays one segment, and keeps them as its text.

    Example:
        >>> found = join_invisible([Segment(0, 4, "Rain", 1), Segment(5, 6, "", 0)], "Rain\n\u200b")
        >>> [(one.start, one.end, one.text) for one in found]
        [(0, 6, 'Rain')]
    """
    kept: list[Segment] = []
    pending: Segment | None = None  # what shows nothing at the very start
    for segment in segments:
        if not segment.text and not fold(source[segment.start : segment.end]):
            if kept:
                kept[-1] = kept[-1]._replace(end=segment.end)
            else:
                pending = pending or segment
        elif pending is not None:
            kept.append(segment._replace(start=pending.start))
            pending = None
        else:
            kept.append(segment)
    if pending is not None:
        text = source[pending.start :].rstrip()
        kept.append(pending._replace(end=pending.start + len(text), text=" ".join(text.split()), words=1))
    return kept


def part_invisible(lines: Sequence[Line]) -> tuple[list[Line], list[Segment]]:
    """The lines that show something, and the others as segments of no text."""
    seen: list[Line] = []
    unseen: list[Segment] = []
    for line in lines:
        if has_invisible(line.raw) and not fold(line.raw):
            unseen.append(Segment(line.start, line.end, "", 0))
        else:
            seen.append(line)
    return seen, unseen
