"""Preformatted text: prose that a page shows with its own line breaks, or code."""

import re
from collections.abc import Sequence

from newsparse.attribution.byline.opener import has_byline_word
from newsparse.letters import begins_small
from newsparse.read.lines import Line, count_words, ends_sentence, fold, split_lines
from newsparse.read.text.hard_wrapped import WRAP_WIDEST, find_column
from newsparse.read.text.unwrap import PARTED, count_indented

FEWEST_SENTENCE_WORDS = 10
"""Words of a paragraph that makes preformatted text prose, if it ends as a sentence does."""
CODE_SIGNS_SHARE = 0.04
"""Share of characters that are ASCII's and no letters, digits, blanks or marks of a sentence: prose has 0.01, code
0.1."""
SAMPLE_CHARACTERS = 4000
"""Characters that are looked at."""

_SIGN_RE = re.compile(r"[#$%&*+/<=>@\[\\\]^_`{|}~]")
_INDENT_RE = re.compile(r"\n[ \t\r]*\n\s*|\n(?=[ \t]{2,12}\S)")
_GAP_RE = re.compile(r"\n[ \t\r]*\n\s*")
_LINE_RE = re.compile(r"[\r\n]+")


def find_breaks(text: str) -> re.Pattern[str] | None:
    r"""What parts the paragraphs of preformatted text: blank lines, indents, or all line breaks; ``None`` for code.

    Example:
        >>> find_breaks("x = {1: [2]}\nreturn x[1]") is None
        True
        >>> find_breaks("Rain fell on Ashby all night, and the river rose.\nNobody slept.").pattern
        '[\\r\\n]+'
    """
    sample = text[:SAMPLE_CHARACTERS]
    if len(_SIGN_RE.findall(sample)) > CODE_SIGNS_SHARE * len(sample):
        return None
    breaks = _breaks_of(list(split_lines(sample)))
    parts = [fold(part) for part in breaks.split(sample)]
    prose = any(count_words(part) >= FEWEST_SENTENCE_WORDS and ends_sentence(part) for part in parts)
    return breaks if prose else None


def _breaks_of(lines: Sequence[Line]) -> re.Pattern[str]:
    """What parts the paragraphs of some lines."""
    column = find_column(lines)
    if column is not None and count_indented(lines) >= PARTED:
        return _INDENT_RE
    if not any(line.gap for line in lines[1:]) or any(len(line.raw) > WRAP_WIDEST for line in lines):
        return _LINE_RE
    return _GAP_RE if column is not None or any(map(_goes_on, lines, lines[1:])) else _LINE_RE


def _goes_on(one: Line, two: Line) -> bool:
    """Whether a sentence goes on with the next line; what a byline's small word opens does not."""
    return not (two.gap or ends_sentence(one.raw) or has_byline_word(two.raw)) and begins_small(two.raw)
