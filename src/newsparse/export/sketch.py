"""Sketch: an input as coloured pieces, each with its kind and reason; what the pages are drawn from."""

import json
from typing import NamedTuple

from newsparse.count_of import count_of
from newsparse.kinds import Kind
from newsparse.model import Article


class SketchPiece(NamedTuple):
    """A piece of an input: a block, or the white space between two."""

    text: str
    kind: str = ""
    """The block's kind; empty between blocks."""
    rule: str = ""
    why: str = ""
    score: float | None = None


def pieces_of(article: Article, *, limit: int | None = None) -> tuple[SketchPiece, ...]:
    r"""The whole input in pieces; what only metadata states comes last.

    Args:
        article: an article with its blocks and source.
        limit: characters after which the rest is left out; ``None`` for all.

    Example:
        >>> from newsparse.parse import parse_article
        >>> article = parse_article("Old mill burns\n\nA fire destroyed the old mill in Ashby on Monday, he said.")
        >>> [str(piece.kind) for piece in pieces_of(article)]
        ['title', '', 'paragraph']
    """
    found: list[SketchPiece] = []
    at = 0
    for block in article.blocks:
        if limit is not None and at >= limit:
            found.append(SketchPiece(f" … ({count_of(len(article.source) - at, 'more character')})"))
            break
        if block.kind is Kind.METADATA and block.end <= at:
            found.append(SketchPiece("\n"))  # stated beside the text, not in its last line
            found.append(SketchPiece(block.text, block.kind, block.rule, block.why))
            continue
        if block.start > at:
            found.append(SketchPiece(article.source[at : block.start]))
        text = article.source[block.start : block.end]
        found.append(SketchPiece(text, block.kind, block.rule, block.why, block.score))
        at = max(at, block.end)
    return tuple(found)


def sketch(article: Article, *, limit: int | None = None) -> str:
    """The pieces of an article as a JSON array of arrays, in the order of the fields of ``SketchPiece``."""
    return json.dumps(pieces_of(article, limit=limit), ensure_ascii=False)
