"""Measures: how right what a tool found is, each a number from 0 to 1 for one page or counts that are added up."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime

from training.corpus import GoldPage
from training.overlap import WORD_RE, Hits, folded, overlap, words

from benchmarks.tools import Found

_OPENER_RE = re.compile(r"^(?:by|von|par|por|di|door|av|af)\s+")
_DAY_RE = re.compile(r"\d{4}-\d{2}-\d{2}")


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
    plain = {" ".join(WORD_RE.findall(_OPENER_RE.sub("", folded(name)))) for name in some}
    return Counter(plain - {""})
