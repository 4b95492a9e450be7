"""Quoted speech: what stands between marks or after a dash, who says it and by which word."""

import re
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from newsparse.cues import LANGUAGES
from newsparse.errors import require_text
from newsparse.language import detect
from newsparse.model import Quote, Span
from newsparse.quotes.attribution import attributions_of
from newsparse.quotes.beside import is_read_beside, told_beside
from newsparse.quotes.cue import Attribution
from newsparse.quotes.dashes import passages_after_dashes
from newsparse.quotes.east_asia import READ_HERE, attributions_beside
from newsparse.quotes.indirect import Reported, reported_speech
from newsparse.quotes.is_speech import is_speech, style_of
from newsparse.quotes.korean import is_korean, told_in_korean
from newsparse.quotes.marks import Passage, ends_in_mark, passages_between_marks, set_apart
from newsparse.quotes.masked_text import MaskedText, transcript_label, without_asides, without_brackets
from newsparse.quotes.speaker_name import Names
from newsparse.quotes.tokens import MASK
from newsparse.quotes.typed_marks import with_typed_marks
from newsparse.quotes.words import as_written, speech_words

_LINE_END = r"\n\r\v\f\x1c-\x1e\x85\u2028\u2029"
_BREAK_RE = re.compile(
    r"([\n\r\x85\u2028])[ \t\r\f\v]*\1\s*"  # a blank line
    rf"|(?<=[.!?…:;\"”“»«’)\]–—])[ \t]*[{_LINE_END}]\s*"
    r"|\u2029\s*"
)
"""What parts paragraphs; a page that ends inside a sentence (form feed) goes on, as a line does."""


def find_quotes(text: str, language: str | None = None) -> tuple[Quote, ...]:
    """Every quoted passage with its speaker and cue, in order; offsets count in the text.

    Marks are paired by what stands beside them, in any country's use; who speaks is read from the verbs of speech in
    ``cues/<language>.toml`` and the words around them, without a parser. Titles of works, names and words held at a
    distance are left out. How well this goes is measured in docs/attribution.md.

    Args:
        text: running text; paragraphs are parted by a blank line, or by a line break after the end of a sentence.
        language: ISO 639-1 code of the text's language; ``None`` detects it.

    Raises:
        TypeError: ``text`` is no ``str``.

    Example:
        >>> quote, = find_quotes("“The mill is gone,” said Jane Roe, the town's fire chief.")
        >>> quote.text, quote.speaker, quote.cue
        ('The mill is gone,', 'Jane Roe', 'said')
    """
    require_text(text, "find_quotes")
    return quotes_in(text, paragraphs(text), language or detect(text))


def paragraphs(text: str) -> tuple[tuple[int, int], ...]:
    r"""Start and end of each paragraph of a text; a line that is broken inside a sentence goes on.

    Example:
        >>> paragraphs("One.\n\nTwo is\nlong.")
        ((0, 4), (6, 18))
    """
    found: list[tuple[int, int]] = []
    last = 0
    for match in _BREAK_RE.finditer(text):
        found.append((last, match.start()))
        last = match.end()
    found.append((last, len(text)))
    return tuple((start, end) for start, end in found if text[start:end].strip())


def quotes_in(
    text: str,
    places: Sequence[tuple[int, int]],
    language: str | None,
    signed: Mapping[int, range] = MappingProxyType({}),
) -> tuple[Quote, ...]:
    """The quotes in given paragraphs of a text, which may have other things between them.

    Args:
        text: what the offsets count in.
        places: start and end of each paragraph, in order.
        language: ISO 639-1 code; ``None`` looks for the verbs of all languages.
        signed: the numbers of the paragraphs that only say whose a block quote is, each with those of the quote.

    Example:
        >>> [quote.text for quote in quotes_in("“Yes,” she said. | “No.”", ((0, 16),), "en")]
        ['Yes,']
    """
    text = with_typed_marks(text)
    lists = speech_words(as_written(language, text))
    between = passages_between_marks(text, places)
    passages = _together((*between, *set_apart(places, between, signed)), passages_after_dashes(text, places, lists))
    blanked = without_asides(without_brackets(_mask(text, passages)), lists)
    masked = MaskedText(text, blanked, places, passages, lists, signed)
    names = Names(masked)
    attributions = _attributions(masked)
    found = [_quote(masked, passages[at], attributions[at], names) for at in _spoken(masked, attributions)]
    indirect = [_indirect(masked, one, names) for one in reported_speech(masked)]
    return tuple(sorted((*found, *indirect), key=_place) if indirect else found)


def _attributions(masked: MaskedText) -> list[Attribution | None]:
    """Who says each passage, read as the language writes it."""
    language = masked.lists.language
    if not language or language in LANGUAGES:
        return attributions_of(masked)
    if language in READ_HERE:
        return attributions_beside(masked)
    if is_korean(language):
        return attributions_of(masked, told_in_korean(masked))
    return attributions_of(masked, told_beside(masked) if is_read_beside(language) else ())


def _spoken(masked: MaskedText, attributions: Sequence[Attribution | None]) -> Iterator[int]:
    """The numbers of the passages that are speech; one that goes on without a mark stands or falls as a whole."""
    runs: list[list[int]] = []
    for at, passage in enumerate(masked.passages):
        above = masked.paragraphs[passage.paragraph - 1]
        if not passage.joined or passage.outer[0] < passage.start:
            runs.append([at])
        elif at and masked.passages[at - 1].outer[1] == above[1]:
            runs[-1].append(at)
        elif ends_in_mark(masked.text[slice(*above)]):
            runs.append([at])
    for run in runs:
        if any(is_speech(masked, masked.passages[at], attributions[at]) for at in run):
            yield from (at for at in run if not masked.text[slice(*masked.passages[at][1:3])].isspace())


def _place(quote: Quote) -> int:
    """Where a quote stands; one without marks, where its cue does."""
    if quote.spans:
        return quote.spans[0].start
    return quote.cue_span.start if quote.cue_span else 0


def _indirect(masked: MaskedText, one: Reported, names: Names) -> Quote:
    passage = Passage((one.start, one.end), one.start, one.end, one.paragraph, "indirect")
    quote = _quote(masked, passage, one.attribution, names)
    return quote.model_copy(update={"spans": (), "style": "indirect"})


def _together(between: Sequence[Passage], after_dash: Sequence[Passage]) -> tuple[Passage, ...]:
    """Both sorts in order; of two that overlap the one that begins first."""
    kept: list[Passage] = []
    for passage in sorted((*between, *after_dash)):
        if passage.end > passage.start and (not kept or passage.outer[0] >= kept[-1].outer[1]):
            kept.append(passage)
    return tuple(kept)


def _mask(text: str, passages: Sequence[Passage]) -> str:
    """A text with each passage and its marks written as ``MASK``, so that places stay the same."""
    parts: list[str] = []
    last = 0
    for passage in passages:
        parts.append(text[last : passage.outer[0]])
        parts.append(MASK * (passage.outer[1] - passage.outer[0]))
        last = passage.outer[1]
    return "".join((*parts, text[last:]))


def _quote(masked: MaskedText, passage: Passage, attribution: Attribution | None, names: Names) -> Quote:
    """The quote of a passage: its words without the blanks at its ends, and who says them by which word."""
    text = masked.text
    label = transcript_label(text, passage)
    start, end = label[1] + 1 if label else passage.start, passage.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    speaker, place = names.speaker(passage, attribution)
    cue = attribution.cue if attribution else None
    return Quote(
        spans=(Span(start=start, end=end),),
        text=" ".join(text[start:end].split()),
        speaker=speaker,
        speaker_span=Span(start=place[0], end=place[1]) if place else None,
        cue=" ".join(text[cue[0] : cue[1]].split()) if cue else None,
        cue_span=Span(start=cue[0], end=cue[1]) if cue else None,
        style=style_of(masked, passage, attribution),
    )
