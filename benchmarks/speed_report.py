"""Speed report: figures as a Markdown table, and as a drawing of bars that needs no library."""

from collections.abc import Sequence
from html import escape
from typing import Literal, NamedTuple

BAR, STEP, LEFT, WIDTH = 18, 28, 190, 420
"""Points: height of a bar, from one bar to the next, of the names before the bars, of the longest bar."""
OURS, OTHERS = "#1f6f5c", "#b8bdc4"


class Cost(NamedTuple):
    """One figure."""

    name: str
    seconds: float


def tabulate(
    title: str,
    rows: Sequence[Cost],
    *,
    unit: str = "ms",
    beside: Literal["the first", "the one before"] | None = "the first",
) -> str:
    """A Markdown table of the rows.

    Args:
        title: what was measured.
        rows: the figures.
        unit: what a thousandth of the figures is called.
        beside: the row with which each other row is compared, if any.

    Example:
        >>> print(tabulate("two pages", [Cost("lxml parse", 0.002), Cost("newsparse", 0.012)]))
        | two pages | ms | to lxml parse |
        |---|---:|---:|
        | lxml parse | 2.000 | 1.00 |
        | newsparse | 12.000 | 6.00 |
    """
    heads = [f"| {title} | {unit} |", "|---|---:|"]
    lines = [f"| {row.name} | {1000 * row.seconds:.3f} |" for row in rows]
    if beside is None:
        return "\n".join((*heads, *lines))
    others = [rows[0]] * len(rows) if beside == "the first" else [rows[0], *rows[:-1]]
    heads[0] += f" to {rows[0].name if beside == 'the first' else beside} |"
    heads[1] += "---:|"
    shares = [f" {row.seconds / other.seconds:.2f} |" for row, other in zip(rows, others, strict=True)]
    return "\n".join((*heads, *map("".join, zip(lines, shares, strict=True))))


def draw(title: str, rows: Sequence[Cost]) -> str:
    """The rows as bars of an SVG, each as long as its cost beside that of the first row.

    Example:
        >>> draw("Cost", [Cost("lxml parse", 0.002), Cost("newsparse", 0.012)]).count("<rect")
        2
    """
    shares = [row.seconds / rows[0].seconds for row in rows]
    height = STEP * (len(rows) + 1) + BAR
    size = f'width="{LEFT + WIDTH + 70}" height="{height}"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="sans-serif" font-size="13">',
        f'<text x="10" y="20" font-weight="bold">{escape(title)}</text>',
    ]
    for place, (row, share) in enumerate(zip(rows, shares, strict=True), 1):
        top, length = STEP * place + 6, WIDTH * share / max(shares)
        colour = OURS if row.name.startswith("newsparse") else OTHERS
        parts += (
            f'<text x="{LEFT - 8}" y="{top + 14}" text-anchor="end">{escape(row.name)}</text>',
            f'<rect x="{LEFT}" y="{top}" width="{length:.1f}" height="{BAR}" fill="{colour}"/>',
            f'<text x="{LEFT + length + 6:.1f}" y="{top + 14}">{share:.1f}</text>',
        )
    return "\n".join((*parts, "</svg>\n"))
