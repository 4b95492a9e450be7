"""Explain: one row a block, with the line it stands on and why it is what it is."""

import re
from bisect import bisect_right
from dataclasses import dataclass

from newsparse.kinds import REMOVED, Kind
from newsparse.model import Article
from newsparse.require_article import require_article

LINE_END_RE = re.compile(r"\r\n|\n|\r")
"""Line ends as editors and ``grep -n`` count them; the readers part lines at rarer marks too."""


@dataclass(frozen=True, slots=True)
class Explained:
    """One block of the input: where it stands, what it is, which rule said so and why."""

    line: int | None
    """Number of the line in ``Article.source`` on which it starts, from 1; ``None`` for metadata."""
    last_line: int | None
    """Number of the line on which it ends."""
    kind: Kind
    rule: str
    """Name of the rule that chose the kind."""
    why: str
    """The reason in words."""
    text: str
    score: float | None = None
    """How sure a learned scorer was, 0 to 1; ``None`` where a rule decided."""
    duplicate_of: int | None = None
    """Index in ``Article.blocks``, and so in the rows, of the block that this one repeats."""
    removed: bool = False
    """Whether the block stands in ``Article.removed``, in no field."""


def explain(article: Article) -> tuple[Explained, ...]:
    r"""One row for each block of an article, in the order of the input.

    Args:
        article: an article with its ``blocks`` and ``source``, as ``parse_article`` returns it. An article read back
            from JSON that was written without them has no rows.

    Raises:
        TypeError: it is no ``Article``.

    Example:
        >>> from newsparse.parse import parse_article
        >>> article = parse_article("Old mill burns\n\nBy Jane Roe\n\nA fire destroyed the old mill in Ashby on "
        ...                         "Monday night, the town's fire chief said.")
        >>> [(row.line, row.kind.value) for row in explain(article)]
        [(1, 'title'), (3, 'byline'), (5, 'paragraph')]
    """
    require_article(article, "explain")
    starts = [0, *(match.end() for match in LINE_END_RE.finditer(article.source))]
    removed = {(block.start, block.end) for block in article.removed}
    return tuple(
        Explained(
            line=None if block.kind is Kind.METADATA else bisect_right(starts, block.start),
            last_line=None if block.kind is Kind.METADATA else bisect_right(starts, max(block.start, block.end - 1)),
            kind=block.kind,
            rule=block.rule,
            why=block.why,
            text=block.text,
            score=block.score,
            duplicate_of=block.duplicate_of,
            removed=(block.start, block.end) in removed and block.kind in REMOVED,
        )
        for block in article.blocks
    )
