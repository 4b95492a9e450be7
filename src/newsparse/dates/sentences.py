"""Sentences that say when their article appeared or was changed: "This story was first published on 3 May 2024."."""

import re
from functools import lru_cache

from newsparse.cues import Cues, read_file
from newsparse.cues.merged import any_of
from newsparse.dates.lines import unknown_words
from newsparse.dates.stamps import Stamp
from newsparse.dates.words import Lexicon, first_label, lexicon

LONGEST_SENTENCE = 240
"""Characters of such a sentence, with the one behind it that says why the article was changed."""

LONGEST_REST = 18
"""Words behind its last date: "and has been updated with new information"."""

_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def may_say_when(line: str) -> bool:
    """Whether a line may be such a sentence, by how it opens and a figure in it, before its dates are read.

    Example:
        >>> [may_say_when(line) for line in ("This story was first published in 2024.", "The bridge opened in 2024.")]
        [True, False]
    """
    return len(line) <= LONGEST_SENTENCE and _DIGIT.search(line) is not None and _opening().match(line) is not None


def says_when(line: str, cues: Cues, stamps: tuple[Stamp, ...]) -> bool:
    """Whether a line is a sentence that says when its own article appeared or was changed.

    Args:
        line: one line of the text.
        cues: the text's language.
        stamps: what ``find_stamps`` gave for the line; where there are none, a year counts as well.

    Example:
        >>> from newsparse.cues import load
        >>> from newsparse.dates.stamps import find_stamps
        >>> lines = "This story was first published on 3 May 2024.", "This bridge was first published on 3 May 2024."
        >>> [says_when(line, load("en"), find_stamps(line, load("en"))) for line in lines]
        [True, False]
    """
    if len(line) > LONGEST_SENTENCE or (stamps and all(stamp.label is None for stamp in stamps)):
        return False
    opened = _opening().match(line)
    years = [] if stamps else [*_YEAR.finditer(line)]
    if opened is None or not (stamps or years):
        return False
    lex, begin, last = lexicon(cues), opened.end(), stamps[-1].end if stamps else years[-1].end()
    inside = tuple(stamp._replace(start=stamp.start - begin, end=stamp.end - begin) for stamp in stamps)
    known = all(_is_known(word, lex) for word in unknown_words(line[begin:last], cues, inside))
    labelled = bool(stamps) or first_label(line[:last], lex) is not None
    return known and labelled and len(line[last:].split()) <= LONGEST_REST


def _is_known(word: str, lex: Lexicon) -> bool:
    """Whether a word tells that and when an article appears, or is a year, or a month of no certain day."""
    return word.isdigit() or word.lower() in _told() or word.lower() in lex.months


@lru_cache(maxsize=1)
def _told() -> frozenset[str]:
    return frozenset(read_file("months")["sentence"]["told"])


@lru_cache(maxsize=1)
def _opening() -> re.Pattern[str]:
    """What such a sentence opens with: marks, what it is ("Update note:"), and the article itself or the first word."""
    words = read_file("months")["sentence"]
    glued = any_of(words["glued"])
    return re.compile(
        rf"[*_•▪(\[\s]*(?:[^\W\d_][^:.\n\d]{{2,24}}:\s)?(?:(?:{any_of(words['article'])})(?!\w)|{glued})", re.IGNORECASE
    )
