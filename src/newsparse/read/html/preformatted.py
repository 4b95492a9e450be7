"""Preformatted text: prose that a page shows with its own line breaks, or code."""

import re

from newsparse.late_pattern import late_pattern
from newsparse.read.lines import ends_sentence, fold, split_lines
from newsparse.read.text.hard_wrapped import WRAP_WIDEST, find_column
from newsparse.read.text.unwrap import PARTED, count_indented

FEWEST_SENTENCE_WORDS = 10
"""Words of a paragraph that makes preformatted text prose, if it ends as a sentence does."""
CODE_SIGNS_SHARE = 0.04
"""Share of characters that are no letters, digits, blanks or marks of a sentence: prose has 0.01, code 0.1."""
SAMPLE_CHARACTERS = 4000
"""Characters that are looked at."""

_SIGN_RE = late_pattern(r"[^\w\s.,;:!?'\"“”‘’«»„…()–—-]")
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
    wrapped = bool(_GAP_RE.search(sample.strip())) and all(len(line.raw) <= WRAP_WIDEST for line in split_lines(sample))
    breaks = _INDENT_RE if _is_indented(sample) else _GAP_RE if wrapped else _LINE_RE
    if len(_SIGN_RE.findall(sample)) > CODE_SIGNS_SHARE * len(sample):
        return None
    parts = [fold(part) for part in breaks.split(sample)]
    prose = any(part.count(" ") + 1 >= FEWEST_SENTENCE_WORDS and ends_sentence(part) for part in parts)
    return breaks if prose else None


def _is_indented(sample: str) -> bool:
    """Whether a text is wrapped and its paragraphs have an indent before their first line."""
    lines = list(split_lines(sample))
    return bool(lines) and find_column(lines) is not None and count_indented(lines) >= PARTED
