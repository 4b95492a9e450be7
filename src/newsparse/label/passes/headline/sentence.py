"""Sentence: whether a line ends as a sentence does, and as headlines do not."""

import re
from functools import lru_cache

from newsparse.cues import read_file
from newsparse.cues.merged import any_of
from newsparse.document import Segment
from newsparse.late_pattern import late_pattern
from newsparse.letters import QUESTION_MARKS, SENTENCE_ENDS
from newsparse.read.lines import UNMARKED_RE

LONGEST_OPEN = 32
"""Words of the longest headline that does not end as a sentence."""
LONGEST_ASKED = 20
"""Words of the longest headline that ends in a question mark."""
LONGEST_CRIED = 7
"""Words of the longest headline that ends in an exclamation mark and is not in title case."""
LONGEST_PAIR = 12
"""Words of the longest two sentences that are a headline; the first paragraphs under menus were longer."""
TITLE_CASE = 0.75
"""Share of the longer words with a capital from which a line is in title case."""
LONGER = 4
"""Letters of a word that has a capital in title case."""

LONGEST_WITH_STOP = 25
"""Words of the longest headline that holds a full stop."""
STOPS = 2
"""Full stops of a longer line that make it a text; of 2,900 headlines of development pages none has so many, and none
over 25 words has one."""

_CRIES = "?!？！؟"
_CLOSING = "\"'”’»“)]」』）"
_TWO_SENTENCES_RE = late_pattern(r"[.!?。！？؟।] ?\S+ ?\S")
_STOPS = frozenset(SENTENCE_ENDS).difference(_CRIES, QUESTION_MARKS, "…")
_FULL_STOP_RE = late_pattern(r"[^\W\d_]{4}[.。।۔][^\w\s]?(?=\s|[㐀-鿿])|[.。।۔][^\w\s]?\Z")
"""A full stop behind a word, at the line's end any; "Rep." and "St." are cut short."""
_BRACKETS_RE = late_pattern(r"\s?[(\[（][^()\[\]（）]{1,60}[)\]）]\Z")
_INITIALS_RE = re.compile(r"\b(?:[^\W\d_]\.){2,5}\Z")
"""What a full stop ends that ends no sentence: "the U.S."."""


def is_sentence(segment: Segment) -> bool:
    """Whether a line ends in a full stop, asks or cries out after another sentence, or is too long for a headline."""
    text = _BRACKETS_RE.sub("", segment.text).rstrip(_CLOSING) or segment.text
    if is_text(segment):
        return True
    if not segment.ended or _is_unmarked(segment) or _cut_short().search(text):
        return False
    if text.rstrip(".")[-1:] == "…" or text.endswith("..."):
        return segment.words > LONGEST_ASKED or bool(
            segment.words > LONGEST_PAIR and _FULL_STOP_RE.search(text.rstrip(".…"))
        )
    if text[-1:] not in _CRIES or segment.words > LONGEST_ASKED or _TWO_SENTENCES_RE.search(text):
        return True
    return text[-1] in "!！" and segment.words > LONGEST_CRIED and not _is_title_case(text)


def is_text(segment: Segment) -> bool:
    """Whether a line is too long for any headline, or long and of more than one sentence."""
    if segment.words > LONGEST_OPEN:
        return True
    if segment.words <= LONGEST_ASKED:
        return False
    return len(_FULL_STOP_RE.findall(segment.text)) >= (1 if segment.words > LONGEST_WITH_STOP else STOPS)


def ends_in_full_stop(segment: Segment) -> bool:
    """Whether a line ends in a full stop of any script; a question, a cry and what breaks off do not.

    What stands in brackets behind the end is left out: "Rain fell. (Reuters)", "What is rain? (And why)".
    """
    if not segment.ended or _is_unmarked(segment):
        return False
    text = _BRACKETS_RE.sub("", segment.text).rstrip(_CLOSING)
    cut = _INITIALS_RE.search(text) or _cut_short().search(text)
    return text[-1:] in _STOPS and not text.endswith("...") and cut is None


@lru_cache(maxsize=1)
def _cut_short() -> re.Pattern[str]:
    """A word cut short that a headline may end with: "found in 1913 r.", "Acme Inc."."""
    lists = {name: any_of(words) for name, words in read_file("seams")["cut_short"].items()}
    return re.compile(rf"(?i)(?:\d\s?(?:{lists['after_figure']})|\b(?:{lists['words']}))\.\Z")


def is_pair(segment: Segment) -> bool:
    """Whether a line is two short sentences, as the headlines of magazines are: "It was bad. It need not be."."""
    return segment.words <= LONGEST_PAIR and _TWO_SENTENCES_RE.search(segment.text) is not None


def _is_unmarked(segment: Segment) -> bool:
    """Whether a line ends in a letter or its sign of Thai or Lao, where its length alone makes it a sentence."""
    return UNMARKED_RE.match(segment.text[-1]) is not None


def _is_title_case(text: str) -> bool:
    """Whether nearly all longer words begin with a capital, as in the headlines of many English papers."""
    longer = [word for word in text.split() if len(word) >= LONGER]
    return sum(word[0].isupper() for word in longer) >= TITLE_CASE * len(longer)
