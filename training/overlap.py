"""Overlap: how much of what was found was to be found, and how much of what was to be found was.

Words are compared without case, and characters that only look different (curly quotes, kinds of dashes, widths) as one.
"""

import re
import unicodedata
from collections import Counter
from typing import NamedTuple

_SAME = str.maketrans(
    dict.fromkeys('‘’‚‛`´“”„‟«»‹›"', "'") | dict.fromkeys("‐‑‒–—―−", "-") | dict.fromkeys("\xad\u200b\ufeff")
)
WORD_RE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W_]+")  # characters of Chinese and Japanese one by one


class Hits(NamedTuple):
    """What was found and is right, what was found, and what was to be found."""

    right: float
    found: float
    wanted: float

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 1 where nothing was to be found and nothing was."""
        return 2 * self.right / (self.found + self.wanted) if self.found + self.wanted else 1.0


def overlap(found: Counter[str], wanted: Counter[str]) -> Hits:
    """How much of two bags is in both.

    Example:
        >>> overlap(Counter("aab"), Counter("abc")).f1
        0.6666666666666666
    """
    return Hits((found & wanted).total(), found.total(), wanted.total())


def words(text: str | None) -> Counter[str]:
    """The words of a text, each as often as it stands there."""
    return Counter(WORD_RE.findall(folded(text)))


def folded(text: str | None) -> str:
    """A text without what makes no difference: case, white space, kinds of quotes, dashes and widths.

    Example:
        >>> folded("“We  won’t” — she said")
        "'we won't' - she said"
    """
    return " ".join(unicodedata.normalize("NFKC", text or "").translate(_SAME).casefold().split())
