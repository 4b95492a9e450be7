"""The name that signs a passage: behind a dash, in brackets, or in the next paragraph behind a dash."""

import re
from collections.abc import Sequence

from newsparse.names import has_given_name
from newsparse.quotes.cue import Attribution
from newsparse.quotes.marks import Passage
from newsparse.quotes.masked_text import MaskedText
from newsparse.quotes.name_in_mention import Mention, name_in
from newsparse.quotes.tokens import MASK, Token, in_name, is_break, tokens
from newsparse.quotes.words import SpeechWords

LONGEST_SIGNATURE_CHARACTERS = 120
"""Characters of the longest signature: a name, an office of some ten words, and the name of a company."""
LONGEST_SIGNED_NAME_WORDS = 6
"""Words before the first comma of a signature: two of a title and four of a name."""
LONGEST_REST = 10
"""Characters of stops and blanks that may stand between a passage and the end of its paragraph."""

_STOPS = ".!?…:"
_DASH_RE = re.compile(r"[\s>]*[-–—―~]{1,2}[ \t\xa0]?(?=[^\W\d_])")  # ">" opens the lines of a quote in Markdown
_BRACKET_RE = re.compile(r"[ \t\xa0]*\((?=[^\W\d_])")


def signature(masked: MaskedText, passage: Passage) -> Attribution | None:
    """Who signs a passage, None when nobody does.

    Args:
        masked: the masked text.
        passage: the passage.

    A signature ends its paragraph or its brackets: a name first, an office behind a comma, and no verb of speech.
    """
    begin = passage.outer[1]
    end = masked.paragraphs[passage.paragraph][1]
    dash = _DASH_RE.match(masked.blanked, begin, end)
    if dash is not None:
        return _name_first(masked, dash.end(), end)
    bracket = _BRACKET_RE.match(masked.blanked, begin, end)
    if bracket is not None:
        close = masked.blanked.find(")", begin, min(end, bracket.end() + LONGEST_SIGNATURE_CHARACTERS))
        found = _name_first(masked, bracket.end(), close) if close > 0 else None
        return found if found is not None and found.words[0].upper and _known(found.words) else None
    return _behind_whole(masked, passage) or _in_next_paragraph(masked, passage)


def _behind_whole(masked: MaskedText, passage: Passage) -> Attribution | None:
    """The full name that ends, without a stop, a paragraph of nothing but a passage before it: "“We won.” Jane Roe"."""
    start, end = masked.paragraphs[passage.paragraph]
    rest = masked.blanked[passage.outer[1] : end].rstrip()
    if not rest or rest[-1] in _STOPS or not rest[:1].isspace() or not masked.ended(passage):
        return None
    if masked.blanked[start : passage.outer[0]].strip(" \t\xa0>—–―-"):
        return None
    found = _name_first(masked, passage.outer[1], end)
    if found is None or found.mention is None or found.mention.stop <= 1:
        return None
    return found if _known(found.words[:1]) else None


def _in_next_paragraph(masked: MaskedText, passage: Passage) -> Attribution | None:
    below = passage.paragraph + 1
    if not passage.closed or below >= len(masked.paragraphs):
        return None
    last = masked.paragraphs[passage.paragraph][1]
    if last - passage.outer[1] > LONGEST_REST or masked.blanked[passage.outer[1] : last].strip(" \t\n\r.,;:"):
        return None
    start, end = masked.paragraphs[below]
    dash = _DASH_RE.match(masked.blanked, start, end)
    if dash is None and below not in masked.signed:
        return None
    return _name_first(masked, dash.end() if dash else start, end)


def _name_first(masked: MaskedText, start: int, end: int) -> Attribution | None:
    """The signature in a stretch, if all of it is one."""
    if end - start > LONGEST_SIGNATURE_CHARACTERS or MASK in masked.blanked[start:end]:
        return None
    words = tokens(masked.blanked, start, end)
    if not words or any(word.low in masked.lists.speech and not word.upper for word in words):
        return None
    stop = next((at for at in range(1, len(words)) if is_break(words[at].gap)), len(words))
    if stop > LONGEST_SIGNED_NAME_WORDS or not _signs(words[:stop], masked.lists):
        return None
    return Attribution((words[0].start, words[stop - 1].end), None, words, Mention(0, stop), follows=True)


def _signs(words: Sequence[Token], lists: SpeechWords) -> bool:
    """Whether words are a name with maybe a title: "Commissioner Jane Roe", "burmistrz Anna Lis"."""
    if all(in_name(word) for word in words):
        return words[0].low not in lists.determiner | lists.pronoun
    name = name_in(words, Mention(0, len(words)), lists)
    return name is not None and name.stop == len(words) and _known(words)


def _known(words: Sequence[Token]) -> bool:
    """Whether a given name is among the words."""
    return any(word.upper and has_given_name(word.text) for word in words)
