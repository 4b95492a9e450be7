"""Table: whether one holds data in rows, or lays out a page or a mail."""

from itertools import islice
from typing import Any

LONGEST_CELL_WORDS = 30
"""Words of the longest cell of a table of data; a longer one is of a page laid out with tables."""
FEWEST_ROWS = 2
"""Rows of two cells and more that a table of data has at least; a single row is a bar of entries."""
MOST_ELEMENTS = 3000
"""Elements of a table that are looked at, so that tables inside each other cost no more than their size."""
MOST_PIECES = 60
"""Pieces of text, between tags, of a cell that are looked at; one of data has a few."""

_CELLS = frozenset({"td", "th"})
_ROWS = frozenset({"tr", "table", "tbody", "thead", "tfoot"})
_LAYOUT = frozenset(
    {"table", "h1", "h2", "h3", "h4", "h5", "h6", "form", "figure", "article", "section", "ul", "ol", "dl", "iframe"}
    | {"blockquote", "video", "input", "button", "hr", "center"}
)
"""Elements that no cell of data holds."""


def is_data_table(table: Any) -> bool:
    """Whether the rows of a table are read as rows: short cells side by side, and nothing in them but words.

    Args:
        table: the lxml element.
    """
    if table.get("role") in ("presentation", "none"):
        return False
    filled: dict[Any, int] = {}
    for node in islice(table.iterdescendants(), MOST_ELEMENTS):
        if node.tag in _LAYOUT:
            return False
        if node.tag in _CELLS:
            words = "".join(islice(node.itertext(), MOST_PIECES)).split()
            if len(words) > LONGEST_CELL_WORDS or _paragraphs(node) > 1:
                return False
            row = node.getparent()
            if row.tag not in _ROWS:  # a cell in a cell, as tags that are never closed make it
                return False
            filled[row] = filled.get(row, 0) + bool(words)
    return sum(cells > 1 for cells in filled.values()) >= FEWEST_ROWS


def _paragraphs(cell: Any) -> int:
    return sum(1 for _ in islice(cell.iter("p"), 2))
