"""The explanations of checks as pieces for the page: words, code, and words that stand out."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsparse.feed.explanations import explanations

_PIECE_RE = re.compile(
    r"`(?P<code>[^`\n]{1,200})`|\*(?P<strong>[^*\n]{1,80})\*|\[(?P<link>[^\]\n]{1,80})\]\([^)\s]{1,200}\)"
)


class StyledText(NamedTuple):
    """A stretch of an explanation and how it is shown: ``words``, ``code`` or ``strong``."""

    text: str
    look: str


def help_of(check: str) -> list[list[StyledText]]:
    """What a check means, a list of pieces for each sentence that stands on its own; empty for an unknown one.

    Links lose their addresses: the page is to need nothing else.

    Example:
        >>> help_of("placeholder")
        [[StyledText(text='Warning.', look='strong'), StyledText(text=' The text holds "lorem ipsum".', look='words')]]
    """
    text = explanations().get(check, "")
    paragraphs = re.split(r"\n\n|\n(?=What to do:)", text)
    return [list(_pieces(" ".join(paragraph.split()))) for paragraph in paragraphs if paragraph.strip()]


def _pieces(text: str) -> Iterator[StyledText]:
    end = 0
    for match in _PIECE_RE.finditer(text):
        if match.start() > end:
            yield StyledText(text[end : match.start()], "words")
        look = "words" if match.lastgroup == "link" else match.lastgroup or "words"
        yield StyledText(match[match.lastgroup or 0], look)
        end = match.end()
    if end < len(text):
        yield StyledText(text[end:], "words")
