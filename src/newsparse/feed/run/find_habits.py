"""Find habits: what the articles of one source have in common, from a sample of its records.

What makes a line the site's is that it stands in articles that have nothing else to do with each other. A story that
was scraped six times, or grew by a paragraph an hour, repeats its own body; so records that share most of their text
count as one article, and below five articles a source teaches nothing.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from newsparse.label.source_habits import SourceHabits

FEWEST_ARTICLES = 5
"""Articles of a source, copies not counted, from which its lines are learned: of fewer, two teasers are a habit."""
COMMON_COUNT, COMMON_SHARE = 3, 0.3
"""Articles that must have a line, and their share of the articles, for it to be evidence against a doubtful line."""
USUAL_SHARE = 0.5
"""Share of the articles that must have a line for it to be evidence against one that reads like the story."""
EVERYWHERE_SHARE = 0.9
"""Share of the records with a line from which the line does not count when copies are looked for: menus, the foot."""
ALIKE_SHARE = 0.5
"""Share of the shorter record's words that copies of a story have in common, lines of most records left out."""
ORDER_COUNT, ORDER_SHARE = 3, 0.9
"""Articles whose dates must show an order of day and month, and their share of those that show any: a story may quote a
date of another country."""
MOST_LINES = 2000
"""Shared lines of a source that are kept; pages have some hundred lines in all."""

Lines = Mapping[int, int]
"""The lines of a record: for each the number that identifies it (``line_number``), and how many words it has."""


def find_habits(records: Sequence[Lines], date_orders: Sequence[str] = ()) -> SourceHabits:
    """The lines that articles of a source share and its date order; nothing where there are too few of them.

    Args:
        records: the lines of each record of the sample.
        date_orders: ``DMY`` or ``MDY`` for each record whose dates show it; what is neither says nothing.

    Example:
        >>> pages = [{7: 12, 8: 2, 100 + page: 300} for page in range(5)]
        >>> sorted(find_habits(pages).usual), find_habits(pages, ["MDY", "MDY", "", "MDY", ""]).date_order
        ([7, 8], 'MDY')
        >>> find_habits(pages[:4]).usual
        frozenset()
    """
    articles = [frozenset(lines) for lines in _articles(records)]
    if len(articles) < FEWEST_ARTICLES:
        return SourceHabits()
    counts = Counter(line for article in articles for line in article)
    least = max(COMMON_COUNT, COMMON_SHARE * len(articles))
    # of equally frequent ones the smaller numbers: any will do, but always the same
    often = sorted((-count, line) for line, count in counts.items() if count >= least)[:MOST_LINES]
    usual = max(COMMON_COUNT, USUAL_SHARE * len(articles))
    return SourceHabits(
        frozenset(line for _, line in often),
        frozenset(line for count, line in often if -count >= usual),
        _usual_order(Counter(date_orders)),
    )


def _usual_order(counts: Mapping[str, int]) -> Literal["DMY", "MDY"] | None:
    """The order that several articles show and none, or hardly one, contradicts."""
    shown = counts.get("DMY", 0), counts.get("MDY", 0)
    if max(shown) < ORDER_COUNT or max(shown) < ORDER_SHARE * sum(shown):
        return None
    return "DMY" if shown[0] > shown[1] else "MDY"


def _articles(records: Sequence[Lines]) -> Iterator[Lines]:
    """The records without those that share most of their words with an earlier one."""
    counts = Counter(line for lines in records for line in lines)
    first: dict[int, list[int]] = defaultdict(list)
    sizes: dict[int, int] = {}
    for at, lines in enumerate(records):
        telling = {line: words for line, words in lines.items() if counts[line] < EVERYWHERE_SHARE * len(records)}
        size = sum(telling.values())
        shared: Counter[int] = Counter()
        for line, words in telling.items():
            for other in first[line]:
                shared[other] += words
        if not size or any(words >= ALIKE_SHARE * min(size, sizes[other]) for other, words in shared.items()):
            continue
        sizes[at] = size
        for line in telling:
            first[line].append(at)
        yield lines
