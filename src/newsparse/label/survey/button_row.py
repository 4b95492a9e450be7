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
    buttons: list[CueRow | None] = []
    at = 0
    while at < len(words):
        found = _button(words, at, cues)
        if found is None:
            return None
        row, at = found
        buttons.append(row)
    rows = [row for row in buttons if row is not None]
    least = FEWEST if len(rows) == len(buttons) else FEWEST + 1  # "More mail" is a heading
    return rows[0] if rows and len(buttons) >= least else None


def _button(words: list[str], at: int, cues: Cues) -> tuple[CueRow | None, int] | None:
    """The longest button that begins at a word: its row, where it shares a text, and the place behind it."""
    for end in range(min(len(words), at + LONGEST_BUTTON), at, -1):
        button = " ".join(words[at:end])
        row = cues.phrases.get(button)
        if row is not None and row.kind is Kind.SHARE:
            return row, end
        if button in _beside():
            return None, end
    return None


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
