"""What is known of a paragraph while its lines are read: it decides whether the next line continues it."""

from typing import NamedTuple

from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL, CLOSING_MARKS, SENTENCE_ENDS, begins_small
from newsparse.read.lines import Line, count_words, ends_sentence

PARAGRAPH = 10
"""Words of the shortest finished line that shows that the story has begun; above it, lines are headlines."""
LABEL = 20
"""Characters of the longest label that a bracket opens."""

_INSIDE_RE = late_pattern(rf"[{SENTENCE_ENDS}][{CLOSING_MARKS}]* +[\"'“„«(]?[{CAPITAL}]|[。！？][^」』）]")


class ParagraphSoFar(NamedTuple):
    """What is known of a paragraph's lines so far."""

    last: str = ""
    tail: str = ""
    """The end of the last two lines as one: a bracket may stand on a line of its own before its label."""
    words: int = 0
    sentences: bool = False
    """Whether a sentence ends inside it; looked for in dense text only."""
    small: bool = False
    """Whether it began in lower case: an entry of a list, for no sentence does."""
    below_prose: bool = False
    """Whether a finished paragraph stands somewhere above it."""

    def with_line(self, line: Line, *, torn: bool) -> "ParagraphSoFar":
        """What is known with one more line."""
        words = self.words + count_words(line.raw)
        return ParagraphSoFar(
            line.raw,
            self.last[-LABEL:] + line.raw,
            words,
            torn and (self.sentences or bool(_INSIDE_RE.search(line.raw))),
            self.small or (not self.words and begins_small(line.raw)),
            self.below_prose,
        )

    def next_group(self) -> "ParagraphSoFar":
        """What is known as the next paragraph begins."""
        return ParagraphSoFar(below_prose=self.below_prose or (self.words >= PARAGRAPH and ends_sentence(self.last)))

    def below(self, line: Line) -> "ParagraphSoFar":
        """What is known below a line that is a paragraph by itself, at the end of which nothing is known of it."""
        if self.below_prose or count_words(line.raw) < PARAGRAPH or not ends_sentence(line.raw):
            return self
        return ParagraphSoFar(below_prose=True)
