"""Button row: several buttons that a dump sets in one line: "Share Tweet Email", "Teilen Drucken Merken".

The cue files know each of them. A line that is buttons from end to end is furniture; one word of another kind, and it
is a headline or a sentence: "Share prices fall".
"""

from functools import lru_cache

from newsparse.cues import Cues, read_file
from newsparse.cues.row import OUTER, CueRow
from newsparse.document import Segment
from newsparse.kinds import Kind

FEWEST, MOST_WORDS = 2, 18
"""Buttons of the shortest such row, and words of the longest."""
LONGEST_BUTTON = 5
"""Words of the longest button: "share this article in your"."""


def find_button_row(segment: Segment, cues: Cues) -> CueRow | None:
    """The row of the first button that shares a text, if a line is several buttons from end to end."""
    if segment.ended or not FEWEST <= segment.words <= MOST_WORDS:
        return None
    first, *others = segment.text.casefold().split()
    if first.strip(OUTER) not in _openers(cues):
        return None
    bare = (word.strip(OUTER) for word in (first, *others))
    words = [word for word in bare if word and word not in _sizes() and not word.isdigit()]
    buttons, rows, at = 0, [], 0
    while at < len(words):
        end = _end_of_button(words, at, cues)
        if end == at:
            return None
        row = cues.phrases.get(" ".join(words[at:end]))
        if row is not None and row.kind is Kind.SHARE:
            rows.append(row)
        buttons, at = buttons + 1, end
    least = FEWEST if len(rows) == buttons else FEWEST + 1  # "More mail" is a heading
    return rows[0] if rows and buttons >= least else None


def _end_of_button(words: list[str], at: int, cues: Cues) -> int:
    """The place behind the longest button that begins at a word; the word's own place where none does."""
    for end in range(min(len(words), at + LONGEST_BUTTON), at, -1):
        button = " ".join(words[at:end])
        row = cues.phrases.get(button)
        if button in _beside() or (row is not None and row.kind is Kind.SHARE):
            return end
    return at


@lru_cache(maxsize=1)
def _beside() -> frozenset[str]:
    """What is a button beside others, and may be anything alone."""
    return frozenset(read_file("button_words")["words"])


@lru_cache(maxsize=1)
def _sizes() -> frozenset[str]:
    """The letters that make the text larger or smaller: "A- A A+"."""
    return frozenset(read_file("button_words")["sizes"])


@lru_cache(maxsize=32)
def _openers(cues: Cues) -> frozenset[str]:
    """The first words of all buttons: hardly a line begins with one."""
    shared = (phrase for phrase, row in cues.phrases.items() if row.kind is Kind.SHARE)
    return frozenset(phrase.partition(" ")[0].strip(OUTER) for phrase in (*shared, *_beside()))
