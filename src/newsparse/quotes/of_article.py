"""The quotes of an article's body, with offsets in its source."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from newsparse.kinds import SIGNS_PLAINLY, SIGNS_QUOTE, Kind
from newsparse.model import Block, Quote, Span
from newsparse.quotes.find import quotes_in
from newsparse.read.entities import ENTITY_RE, decode_with_places
from newsparse.read.markdown.inline import plain

SPOKEN = frozenset({Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.QUOTE})
"""The kinds of block that hold running text; a heading repeats words, a table and code hold none."""

LONGEST_SPEAKER_CHARACTERS = 80
"""Characters of the longest speaker's name that is shown as the block has it; what is longer is no name."""

_LINK_RE = re.compile(r"\[([^\[\]\n]*)\]\([^()\s]*\)")


def body_quotes(source: str, body: Sequence[Block], language: str | None) -> tuple[Quote, ...]:
    """The quotes of the paragraphs, list items and block quotes of an article, in order.

    Args:
        source: the article's source, which offsets count in.
        body: its blocks, in order; lines that sign a block quote may stand among them.
        language: ISO 639-1 code of its language.

    Each block is a paragraph, whatever stands between two of them on the page; what is said of a pronoun and of a
    quote that goes on holds from one to the next.

    Example:
        >>> text = "“The mill is gone,” Jane Roe said."
        >>> block = Block(kind=Kind.PARAGRAPH, text=text, start=0, end=34, rule="a.b", why="so")
        >>> [(quote.speaker, quote.text) for quote in body_quotes(text, (block,), "en")]
        [('Jane Roe', 'The mill is gone,')]
    """
    said = (block for block in body if block.kind in SPOKEN or block.rule == SIGNS_QUOTE)
    blocks = [block for block in said if block.end <= len(source)]
    if "&" in source and ENTITY_RE.search(source):
        return _quotes_of_decoded(source, blocks, language)
    return _quotes_of(source, blocks, language)


def _quotes_of_decoded(source: str, blocks: Sequence[Block], language: str | None) -> tuple[Quote, ...]:
    """The quotes of a text in which some characters are written as entities, their places those in the text."""
    decoded = decode_with_places(source)
    moved = [
        block.model_copy(update={name: bisect_left(decoded.places, getattr(block, name)) for name in ("start", "end")})
        for block in blocks
    ]

    def back(span: Span) -> Span:
        return Span(start=decoded.places[span.start], end=decoded.places[span.end])

    return tuple(
        quote.model_copy(
            update={
                "spans": tuple(back(span) for span in quote.spans),
                "speaker_span": quote.speaker_span and back(quote.speaker_span),
                "cue_span": quote.cue_span and back(quote.cue_span),
            }
        )
        for quote in _quotes_of(decoded.text, moved, language)
    )


def _quotes_of(source: str, blocks: Sequence[Block], language: str | None) -> tuple[Quote, ...]:
    places = [(block.start, block.end) for block in blocks]
    signed = _signed(blocks)
    marked = any(link in source for link in ("](", "**", "__"))
    found = quotes_in(_without_addresses(source) if marked else source, places, language, signed)
    if not marked:
        return found
    starts = [block.start for block in blocks]
    return tuple(_shown(quote, source, blocks[bisect_right(starts, _start(quote)) - 1]) for quote in found)


def _signed(blocks: Sequence[Block]) -> Mapping[int, range]:
    """The numbers of the lines that sign a block quote, each with those of the quote's paragraphs."""
    found: dict[int, range] = {}
    for number, block in enumerate(blocks):
        first = number
        while block.rule == SIGNS_QUOTE and first and blocks[first - 1].kind is Kind.QUOTE:
            first -= 1
        if first < number or block.rule == SIGNS_PLAINLY:
            found[number] = range(min(first, number - 1), number)
    return found


def _start(quote: Quote) -> int:
    places = (*quote.spans, quote.cue_span, quote.speaker_span)
    return next(place.start for place in places if place is not None)


def _without_addresses(source: str) -> str:
    """A source whose Markdown links have only their words, each at its place."""
    return _LINK_RE.sub(lambda link: f" {link[1]} ".ljust(len(link[0])), source)


def _shown(quote: Quote, source: str, block: Block) -> Quote:
    """A quote with its words as the block shows them, Markdown marks taken off."""
    changed: dict[str, str] = {}
    for name, place in (
        ("text", quote.spans[0] if quote.spans else None),
        ("speaker", quote.speaker_span),
        ("cue", quote.cue_span),
    ):
        words = getattr(quote, name)
        if words is None or place is None or words in block.text:
            continue
        if name == "speaker" and words not in " ".join(source[place.start : place.end].split()):
            continue  # a pronoun stands there, and its name in a block above
        shown = plain(source[place.start : place.end]).text
        if shown in block.text and (name != "speaker" or len(shown) < LONGEST_SPEAKER_CHARACTERS):
            changed[name] = shown
    return quote.model_copy(update=changed) if changed else quote
