"""Next line: a line that may go on with what stands before it, and what stands after it."""

import re
from typing import NamedTuple

from newsparse.late_pattern import late_pattern
from newsparse.letters import CAPITAL, SMALL, begins_small
from newsparse.read.lines import Line, count_words, ends_sentence

FEWEST_RUN_ON_WORDS = 4
"""Words from which a line without an end may run on in the next; shorter ones are menu entries."""

_CLOSING_RE = late_pattern(
    rf"[,.;:!?)\]}}%、，。！？：；）」』،؛؟۔।]|[»”’“](?!\w)|…(?![{CAPITAL}])|['’]s\b|[–—-] [{SMALL}]",
)
_CLAUSE_RE = re.compile(r"[,;，、；،؛]")


class NextLine(NamedTuple):
    """A line that may go on with what stands before it."""

    here: str
    following: Line | None
    """The line after it, where no blank line stands between."""
    dense: bool
    by_phrase: bool
    """Whether it or the line before it is known to stand by itself; looked up in dense text only."""

    @property
    def words(self) -> int:
        """Words of the line."""
        return count_words(self.here)

    @property
    def continues(self) -> bool:
        """Whether the line after it goes on in the middle of a sentence."""
        return self.following is not None and continues(self.following.raw)

    @property
    def before_end(self) -> bool:
        """Whether the line after it goes on in the middle of a sentence and ends it."""
        following = self.following
        if following is None or count_words(following.raw) < FEWEST_RUN_ON_WORDS or not ends_sentence(following.raw):
            return False
        return begins_small(following.raw) or bool(_CLAUSE_RE.match(following.raw))

    @property
    def before_clause(self) -> bool:
        """Whether the line after it goes on with a mark and a clause: ", a town of 3,000, has quit"."""
        following = self.following
        return (
            following is not None
            and bool(_CLAUSE_RE.match(following.raw))
            and count_words(following.raw) >= FEWEST_RUN_ON_WORDS
        )


def continues(raw: str) -> bool:
    """Whether a line begins in the middle of a sentence: in lower case, or with a mark that closes."""
    return begins_small(raw) or closes(raw)


def closes(raw: str) -> bool:
    """Whether a line begins with a mark that ends or goes on with what stands before it."""
    return not raw[0].isalnum() and bool(_CLOSING_RE.match(raw))
