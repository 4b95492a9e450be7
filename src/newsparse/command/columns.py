"""Columns: rows of cells aligned as a table, as wide as a terminal allows."""

from collections.abc import Iterator, Sequence

GAP = "  "
"""What stands between two columns."""
NARROWEST_NAME = 16
"""Characters that a name keeps before columns behind it are left out."""


def aligned(rows: Sequence[Sequence[str]], *, numbers: int, width: int | None = None) -> Iterator[str]:
    """The lines of a table, the heads first.

    Where a terminal is too narrow, the last column before the numbers, a name, is cut; then columns are left out from
    the right.

    Args:
        rows: the cells of each row; the first row has the heads.
        numbers: the index of the first column of numbers, which are aligned at the right.
        width: characters of the widest line; ``None`` for no limit.

    Example:
        >>> list(aligned((("check", "issues"), ("no-title", "3")), numbers=1))
        ['check     issues', 'no-title       3']
        >>> list(aligned((("source", "records", "words"), ("a-very-long-name.test", "3", "9")), numbers=1, width=26))
        ['source             records', 'a-very-long-name…        3']
    """
    widths = [max(len(row[at]) for row in rows) for at in range(len(rows[0]))]
    name = numbers - 1
    if width is not None:
        while len(widths) > numbers and _total(widths) - max(0, widths[name] - NARROWEST_NAME) > width:
            widths.pop()
        widths[name] = max(1, min(widths[name], widths[name] + width - _total(widths)))
    for row in rows:
        cells = (
            _cut(cell, room).rjust(room) if at >= numbers else _cut(cell, room).ljust(room)
            for at, (cell, room) in enumerate(zip(row, widths, strict=False))
        )
        yield GAP.join(cells).rstrip()


def _total(widths: Sequence[int]) -> int:
    return sum(widths) + len(GAP) * (len(widths) - 1)


def _cut(cell: str, room: int) -> str:
    return cell if len(cell) <= room else cell[: room - 1] + "…"
