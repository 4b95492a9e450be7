"""The text in which attributions are looked for: quoted passages blanked out, cut into paragraphs and sentences."""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL, CAPITAL_OR_CASELESS, SMALL
from newsparse.quotes.marks import Passage
from newsparse.quotes.tokens import MASK
from newsparse.quotes.words import SpeechWords

LONGEST_SHORT_FORM = 12
"""Characters before a full stop that belong to a short form: "Lt.Col."."""

_STOP_RE = late_pattern(rf"[.!?…][\"”»’)\]]*\s+(?=[^\W_{SMALL}]|[¿¡„“«»\"—–{MASK}-])")
_BRACKET_RE = late_pattern(
    rf"(?<=[^\W\d_.])[.]?\s\((?:[{CAPITAL}]{{1,6}}[-–/.][\w.,/ –-]{{1,14}}|[^\W\d_]{{1,12}}\.?|\d{{2,3}})\)(?=[\s,.:;])"
)
"""A party, a state or an age in brackets, or one word: "(Ind.)", "(pictured)"."""
_ASIDE_RE = late_pattern(
    rf"(?<=[^\W_])\s?[–—]\s?(?P<told>[^\W\d_][^–—.!?:;\n{MASK}]{{2,90}})[–—]\s?(?=(?P<verb>[^\W\d_]+))"
)
"""What two dashes tell of a name, and the word behind it."""
_DASH_RE = re.compile("[–—]")
_LABEL_RE = late_pattern(rf"\s*({CAPITAL_OR_CASELESS}[^\W\d_{SMALL} .'’-]{{2,30}}):\s")
_LAST_WORD_RE = re.compile(r"[^\W_]+(?:\.[^\W_]+)*\Z")


def without_asides(text: str, lists: SpeechWords) -> str:
    """A text without what two dashes tell of a name before its verb: "Jane Roe—a baker—said".

    A name between them stands between commas then, as it does elsewhere.

    Example:
        >>> from newsparse.quotes.words import speech_words
        >>> without_asides("Jane Roe—a baker, 35—said", speech_words("en"))
        'Jane Roe             ,said'
        >>> without_asides("The mayor—Jane Roe—said", speech_words("en"))
        'The mayor,Jane Roe,said'
    """
    if "–" not in text and "—" not in text:
        return text

    def parted(found: re.Match[str]) -> str:
        if found["verb"].lower() not in lists.speech:
            return found[0]
        if found["told"][0].isupper():
            return _DASH_RE.sub(",", found[0])
        return " " * (len(found[0]) - 1) + ","

    return _ASIDE_RE.sub(parted, text)


def without_brackets(text: str) -> str:
    """A text with blanks for the brackets behind a name that hold a party, a state or an age: "Jane Roe (D-Ohio)".

    Example:
        >>> without_brackets("Jane Roe (D-Ohio) said")
        'Jane Roe           said'
    """
    return _BRACKET_RE.sub(lambda found: " " * len(found[0]), text) if "(" in text else text


@dataclass(slots=True)
class MaskedText:
    """A text with its quoted passages blanked out, cut into paragraphs and sentences."""

    text: str
    blanked: str
    """The text with its quoted passages blanked out."""
    paragraphs: Sequence[tuple[int, int]]
    passages: Sequence[Passage]
    lists: SpeechWords
    signed: Mapping[int, range] = field(default_factory=dict)
    """The paragraphs that only say whose a block quote is, by number, with those of the quote."""
    starts: dict[int, list[int]] = field(default_factory=dict)
    """Where the sentences of a paragraph begin, by its number."""

    def sentences(self, number: int) -> list[int]:
        """Where the sentences of a paragraph begin."""
        if number not in self.starts:
            start, end = self.paragraphs[number]
            stops = _STOP_RE.finditer(self.blanked, start, end)
            self.starts[number] = [start, *(stop.end() for stop in stops if not self._shortened(stop.start()))]
        return self.starts[number]

    def _shortened(self, at: int) -> bool:
        """Whether a stop belongs to a short form: "Gov.", "J."."""
        if self.blanked[at] != ".":
            return False
        word = _LAST_WORD_RE.search(self.blanked, max(0, at - LONGEST_SHORT_FORM), at)
        if word is None:
            return False
        low = word[0].lower()
        return len(low) == 1 or "." in low or f"{low}." in self.lists.courtesy or low in self.lists.courtesy

    def sentence(self, number: int, at: int) -> tuple[int, int]:
        """Start and end of the sentence that holds an offset."""
        starts = self.sentences(number)
        which = bisect_right(starts, at) - 1
        end = starts[which + 1] if which + 1 < len(starts) else self.paragraphs[number][1]
        return starts[max(which, 0)], end

    def ended(self, passage: Passage) -> bool:
        """Whether a passage ends as a sentence does, nothing of its own sentence following."""
        last = self.text[passage.start : passage.end].rstrip()[-1:]
        follows = self.text[passage.outer[1] : passage.outer[1] + 1]
        return last in (".", "!", "?", "…") and follows not in (",", ";")

    def stands_alone(self, passage: Passage) -> bool:
        """Whether a passage is a sentence of its own behind another, its full stop behind the mark: "«E basta»."."""
        start, _ = self.sentence(passage.paragraph, passage.outer[0])
        stopped = self.blanked[passage.outer[1] : passage.outer[1] + 1] in (".", "!", "?", "…")
        behind = start > self.paragraphs[passage.paragraph][0]
        return stopped and behind and not self.blanked[start : passage.outer[0]].strip()


def transcript_label(text: str, passage: Passage) -> tuple[int, int] | None:
    """The speaker in capitals that a passage of a transcript begins with: "“ROE: …"; ``None`` without one.

    Args:
        text: the text.
        passage: the passage.
    """
    found = _LABEL_RE.match(text, passage.start, passage.end)
    return found.span(1) if found else None
