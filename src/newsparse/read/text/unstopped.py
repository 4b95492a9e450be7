"""Unstopped texts: paragraphs that have lost their full stops, as some newsrooms print them and some columns hold them.

A paragraph shows itself by its end, and where none has one, a text looks like a list of headlines. Its lines tell it
from one: they are longer, and no menu's entries, dates or sections stand among them.
"""

import re
from collections.abc import Sequence

from newsparse.document import Segment

LONG = 8
"""Words from which a line may be a paragraph; the label's ``PROSE_WORDS``."""
FEWEST = 3
"""Paragraphs of the shortest text that is told by them; one headline and one paragraph could be two headlines."""
UNENDED = 0.7
"""Share of a text's long lines that have no end; in a text of sentences those few are headlines and lists."""
MEAN_LETTERS = 65
"""Characters of such paragraphs on average: headlines have 40 to 60, two sentences' worth of clauses 70 and more."""
MOST_ABOVE = 6
"""Lines before the first of them: kicker, headline, byline, dates."""
SHORT_SHARE = 0.34
"""Short lines among and below them, for each: subheadings, a last line of seven words. Menus have more."""
ABJAD, SAMPLE = 1.25, 12
"""What a letter of Arabic or Hebrew counts, whose short vowels are not written, and the characters that show them."""
HEADLINE = 0.8
"""Share of the others' length up to which the first line may be the headline."""

_COLONS = frozenset(":：")
_ABJAD_RE = re.compile("[\u0590-\u06ff]")


def with_ends(segments: Sequence[Segment]) -> tuple[Segment, ...]:
    """The segments of a text, its paragraphs told as ended where the text ends none or few with a full stop.

    Args:
        segments: those of a plain text.
    """
    long = [at for at, one in enumerate(segments) if one.words >= LONG and not one.mark]
    unended = [at for at in long if not segments[at].ended]
    if len(unended) < max(FEWEST, UNENDED * len(long)) or any(_is_led_in(segments, at) for at in unended):
        return tuple(segments)
    if _is_headline(segments, unended):
        unended = unended[1:]
    first = min(long[0], unended[0])
    short = sum(one.words < LONG and not one.ended for one in segments[unended[0] :])
    letters = sum(_length(segments[at].text) for at in unended)
    is_text = first <= MOST_ABOVE and short <= SHORT_SHARE * len(long) and letters >= MEAN_LETTERS * len(unended)
    if not is_text:
        return tuple(segments)
    told = frozenset(unended)
    return tuple(one._replace(ended=True) if at in told else one for at, one in enumerate(segments))


def _is_led_in(segments: Sequence[Segment], at: int) -> bool:
    """Whether a line stands under a colon, as the first of a list does."""
    return at > 0 and segments[at - 1].text[-1:] in _COLONS


def _length(text: str) -> float:
    """The characters of a line, as if its vowels were written."""
    return len(text) * (ABJAD if _ABJAD_RE.search(text[:SAMPLE]) else 1)


def _is_headline(segments: Sequence[Segment], unended: Sequence[int]) -> bool:
    """Whether the first long line is shorter than the others or has a short one below it, a byline or a date."""
    first, others = segments[unended[0]], unended[1:]
    if segments[unended[0] + 1].words < LONG:
        return True
    return len(first.text) < HEADLINE * sum(len(segments[at].text) for at in others) / len(others)
