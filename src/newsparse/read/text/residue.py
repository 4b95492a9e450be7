"""Residue: what a scraper left of HTML, WordPress or Markdown in a text: entities, shortcodes, a link or two."""

from collections.abc import Callable

from newsparse.read.entities import ENTITY_RE, decode_entities
from newsparse.read.lines import fold, squeeze
from newsparse.read.markdown.inline import without_links
from newsparse.read.shortcodes import without_shortcodes


def find_cleaner(source: str, *, links: bool, invisible: bool) -> Callable[[str], str]:
    """What makes the lines of a text as a reader sees them: white space folded, and no more than this text needs.

    Args:
        source: the whole text.
        links: whether links that are written as in Markdown are shown by their words.
        invisible: whether it holds characters that nobody sees.

    Example:
        >>> clean = find_cleaner("Mill &amp; house", links=False, invisible=False)
        >>> clean("Mill  &amp; house")
        'Mill & house'
    """
    steps: list[Callable[[str], str]] = []
    if ("]" in source or "{" in source) and without_shortcodes(source) != source:
        steps.append(without_shortcodes)
    if links and "](" in source:
        steps.append(without_links)
    if "&" in source and ENTITY_RE.search(source):
        steps.append(decode_entities)
    folding = fold if steps or invisible else squeeze
    if not steps:
        return folding

    def clean(raw: str) -> str:
        for step in steps:
            raw = step(raw)
        return folding(raw)

    return clean
