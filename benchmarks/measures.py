"""Measures: how right what a tool found is, each a number from 0 to 1 for one page or counts that are added up.

Words are compared without case, and characters that only look different (curly quotes, kinds of dashes, widths) as one.
"""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from typing import NamedTuple

from training.corpus import GoldPage

from benchmarks.tools import Found

_SAME = str.maketrans(
    dict.fromkeys('‘’‚‛`´“”„‟«»‹›"', "'") | dict.fromkeys("‐‑‒–—―−", "-") | dict.fromkeys("\xad\u200b\ufeff")
)
_WORD_RE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W_]+")  # characters of Chinese and Japanese one by one
_OPENER_RE = re.compile(r"^(?:by|von|par|por|di|door|av|af)\s+")
_DAY_RE = re.compile(r"\d{4}-\d{2}-\d{2}")


class Hits(NamedTuple):
    """What was found and is right, what was found, and what was to be found."""

    right: float
    found: float
    wanted: float

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 1 where nothing was to be found and nothing was."""
        return 2 * self.right / (self.found + self.wanted) if self.found + self.wanted else 1.0


def measure(gold: GoldPage, found: Found) -> Iterator[tuple[str, float | Hits]]:
    """The measures that a page's gold allows, by name: a number, or counts for those that are added up over pages."""
    if gold.text:
        yield "body", overlap(words(found.body), words(gold.text)).f1
    if gold.body and found.body is not None:
        yield "blocks", overlap(_lines(found.body.split("\n")), _lines(block.text for block in gold.body))
    text = folded(found.body)
    for name, snippets, wanted in (("kept", gold.with_snippets, True), ("left out", gold.without_snippets, False)):
        if snippets:
            right = sum((folded(one) in text) is wanted for one in snippets)
            yield name, Hits(right, len(snippets), len(snippets))
    if gold.title and found.title is not None:
        yield "title", float(folded(found.title) in {folded(title) for title in (gold.title, *gold.title_forms)})
    if gold.subtitle and found.subtitle is not None:
        yield "standfirst", float(folded(found.subtitle) == folded(gold.subtitle))
    if gold.authors and found.authors is not None:
        yield "authors", overlap(_names(found.authors), _names(gold.authors))
    if gold.published and found.published is not None and (stated := days(gold.published)):
        given = days(found.published)
        yield "date", float(bool(given & stated))
        yield "wrong date", float(bool(given) and not given & stated)
    if "captions" in gold.stated and found.captions is not None:
        yield "captions", overlap(_lines(found.captions), _lines(one.text or "" for one in gold.captions))


def overlap(found: Counter[str], wanted: Counter[str]) -> Hits:
    """How much of two bags is in both.

    Example:
        >>> overlap(Counter("aab"), Counter("abc")).f1
        0.6666666666666666
    """
    return Hits((found & wanted).total(), found.total(), wanted.total())


def words(text: str | None) -> Counter[str]:
    """The words of a text, each as often as it stands there."""
    return Counter(_WORD_RE.findall(folded(text)))


def folded(text: str | None) -> str:
    """A text without what makes no difference: case, white space, kinds of quotes, dashes and widths.

    Example:
        >>> folded("“We  won’t” — she said")
        "'we won't' - she said"
    """
    return " ".join(unicodedata.normalize("NFKC", text or "").translate(_SAME).casefold().split())


def days(text: str) -> set[date]:
    """The days that a date in ISO 8601 can mean: in its own zone, and in UTC.

    Example:
        >>> sorted(map(str, days("2024-12-05T23:30:00-05:00")))
        ['2024-12-05', '2024-12-06']
    """
    match = _DAY_RE.search(text)
    if match is None:
        return set()
    try:
        found = {date.fromisoformat(match[0])}
    except ValueError:
        return set()
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        return found
    return found if moment.tzinfo is None else found | {moment.astimezone(UTC).date()}


class Sum:
    """Measures of many pages: the mean of numbers, and the F1 of counts that were added up."""

    def __init__(self) -> None:
        self._numbers: dict[str, list[float]] = defaultdict(list)
        self._hits: dict[str, list[Hits]] = defaultdict(list)

    def add(self, measures: Iterable[tuple[str, float | Hits]]) -> None:
        """Takes the measures of a page in."""
        for name, value in measures:
            if isinstance(value, Hits):
                self._hits[name].append(value)
            else:
                self._numbers[name].append(value)

    def results(self) -> dict[str, tuple[float, int]]:
        """Each measure with the number of pages that allowed it."""
        added = {name: (_added(hits).f1, len(hits)) for name, hits in self._hits.items()}
        return {name: (sum(some) / len(some), len(some)) for name, some in self._numbers.items()} | added


def _added(hits: Sequence[Hits]) -> Hits:
    return Hits(*(sum(column) for column in zip(*hits, strict=True)))


def _lines(some: Iterable[str]) -> Counter[str]:
    return Counter(line for line in map(folded, some) if line)


def _names(some: Iterable[str]) -> Counter[str]:
    """Names without titles' openers and marks, each once."""
    plain = {" ".join(_WORD_RE.findall(_OPENER_RE.sub("", folded(name)))) for name in some}
    return Counter(plain - {""})
