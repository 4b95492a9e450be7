"""Pointer: a line that names another article behind a label: "Also read: Goat climbs the roof".

The cue files know the labels as lines of their own ("Also read") and the commonest ways to go on behind them. What is
general is told here, for the labels of every language: marks before the label, a colon, bar or arrow behind it, an
element of its own around it, capitals that a headline is glued to, or a link that makes up the rest of the line. A
sentence with a link ("Read more about the old mill.") is none.
"""

import re
from functools import lru_cache

from newsparse.cues import LONGEST_CUE, Cues
from newsparse.cues.row import CueRow, phrase_key
from newsparse.document import Segment
from newsparse.kinds import Kind
from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL, SMALL

LABEL, POINTER = "related.label", "related.inline"
"""Names of the rows that know a label alone on its line, and one with what it points to."""
LONGEST_POINTER = 25
"""Words of the longest such line: a label and a headline."""
LABEL_WORDS = range(2, 6)
"""Words of a label that counts: one word alone ("Popular", "Recommended") may open any sentence."""
LINKED = 0.5
"""Share of link text from which the rest of the line is a link: the label before it is none, or a part of it."""
LABEL_AND_LINK = 2
"""Pieces of a line whose label stands in an element of its own; a sentence that begins so has more."""

LEAST_LED = 4
"""Words of the shortest headline behind two arrows."""

_ARROWS = (">> ", ">>> ", "»» ", "≫ ")
"""What stands before a headline that leads to its article; one arrow alone may be a list's mark."""
_OPENING = " ([{【「『〈《>»›►▶▸→•●■◆※☞👉🔴*_"
"""Marks that may stand before a label."""
_OPENS, _CLOSES = frozenset("[(（【"), frozenset("])）】")
"""Brackets around a whole pointer: "[PHOTOS: The harbour at night]"."""
_GLUED_RE = late_pattern(rf"[{CAPITAL}][{CAPITAL} ’'-]{{3,30}}(?<! )(?=[{CAPITAL}][{SMALL}])")
"""A label in capitals before a headline that begins right behind it: "LIRE AUSSILe pont ferme"."""
_BEHIND_RE = re.compile("[]:：|｜»›>→►▶▸】」』〉》]")
"""Marks that part a label from what it points to."""


def find_pointer(segment: Segment, cues: Cues) -> CueRow | None:
    """The row of lines that point to another article, if such a line is what no row claims as it stands."""
    if segment.words > LONGEST_POINTER or len(segment.text) > LONGEST_CUE:
        return None
    line = segment.text.lstrip(_OPENING)
    if line != segment.text:
        bracketed = segment.text[0] in _OPENS and line[-1:] in _CLOSES
        row = cues.match(line[:-1].rstrip() if bracketed else line)
        if row is not None:
            return row if row.name == POINTER or (bracketed and row.kind is Kind.RELATED) else None
    if not (_is_behind_arrows(segment) or _has_label(line, segment, cues)):
        return None
    return next((row for row in cues.patterned if row.name == POINTER), None)


def _is_behind_arrows(segment: Segment) -> bool:
    """Whether a line is arrows and a headline: ">> Bridge closed after barge strikes pier"; no speaker's turn."""
    text = segment.text
    led = text.startswith(_ARROWS) and segment.words > LEAST_LED and not segment.ended
    return led and ":" not in text and not text.isupper()


def _has_label(line: str, segment: Segment, cues: Cues) -> bool:
    """Whether a line opens with a label and goes on to what it points to."""
    mark = _BEHIND_RE.search(line)
    if mark is not None:
        label = line[: mark.start()].rstrip()
        if label.count(" ") + 1 in LABEL_WORDS and line[mark.end() :].strip() and _is_label(label, cues):
            return True
    second = line[1:2]
    in_capitals = "@" < second < "[" or (second > "~" and second.isupper())  # a call for each line would be dear
    if in_capitals and (glued := _GLUED_RE.match(line)) is not None and _is_label(glued[0], cues):
        return True
    if segment.linked < LINKED:
        return False
    pieces = segment.tags.pieces if segment.tags else ()
    if pieces and not pieces[LABEL_AND_LINK:] and _is_label(pieces[0], cues):
        return True
    words = line.split(" ", LABEL_WORDS.stop)
    first = phrase_key(words[0])
    if segment.ended or (first and first not in _first_words(cues)):  # nearly all links
        return False
    return any(_is_label(" ".join(words[:count]), cues) for count in LABEL_WORDS if count < len(words))


@lru_cache(maxsize=32)
def _first_words(cues: Cues) -> frozenset[str]:
    """The first words of all labels."""
    labels = (phrase for phrase, row in cues.phrases.items() if row.name == LABEL)
    return frozenset(phrase_key(label.partition(" ")[0]) for label in labels)


def _is_label(text: str, cues: Cues) -> bool:
    row = cues.phrases.get(phrase_key(text))
    return row is not None and row.name == LABEL
