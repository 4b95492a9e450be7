"""Examples: the dumps of a corpus's pages with features and labels, made by all processors."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from newsparse.label.scorer.features import Features, find_features
from newsparse.label.scorer.network import TOKENS
from newsparse.label.scorer.tag_features import WORDS as NAME_TOKENS
from newsparse.label.scorer.tag_features import tag_columns
from newsparse.label.survey import survey_page
from newsparse.options import Options
from newsparse.read import read
from training.corpus import GoldPage, read_corpus
from training.dumps import dump
from training.labels import Labels, label_segments
from training.network import WORDS, Example
from training.tags import tag_hints

SITES = 10
"""Sites on which a word must stand to be known."""
KNOWN, NAMES = 4000, 1000
"""Words of texts and of elements' names that are known at most: those that stand on the most sites."""
REPEATED = 3
"""Times that a page of a small set is met in one epoch at most."""
LABEL = 24
"""Words of the longest segment whose words count for that."""
LEAST_SPREAD = 0.05
"""Standard deviation that a feature has at least, so that a rare flag is not blown up."""
_RULES, _HTML = Options(scorer=None), Options(scorer=None, format="html")


class Dump(NamedTuple):
    """One dump of a page with what the network learns from."""

    features: Features
    lengths: tuple[int, ...]
    """Words of each segment."""
    labels: Labels


class Page(NamedTuple):
    """A page of the corpus as its dumps."""

    set_name: str
    site: str
    dumps: tuple[Dump, ...]


class Scale(NamedTuple):
    """What features are brought to a like size with."""

    mean: NDArray[np.float32]
    spread: NDArray[np.float32]


def read_pages(corpus: Path, sets: Sequence[str]) -> list[Page]:
    """The pages that have a site and a whole body; others do not train."""
    gold = (page for page in read_corpus(corpus, sets) if page.site and page.text)
    with ProcessPoolExecutor() as pool:
        return [page for page in pool.map(_page, gold, chunksize=4) if page.dumps]


def _page(page: GoldPage) -> Page:
    hints = tag_hints(page.html)
    return Page(page.set_name, page.site or "", tuple(_dumps(page, hints)))


def _dumps(page: GoldPage, hints: Sequence[tuple[str, str]]) -> Iterator[Dump]:
    """The page as it is, then its dumps."""
    for text, options in ((page.html, _HTML), *((text, _RULES) for text in dump(page.html, page.text).values())):
        document = read(text, options)
        if document.segments:
            features = find_features(*survey_page(document, _RULES))
            lengths = tuple(segment.words for segment in document.segments)
            yield Dump(features, lengths, label_segments(document.segments, page, hints))


def known_words(pages: Iterable[Page]) -> list[str]:
    """The words that the network knows: those of short segments that stand on many sites, the commonest first."""
    return _commonest(((page.site, one.features.words) for page in pages for one in page.dumps), KNOWN)


def known_names(pages: Iterable[Page]) -> list[str]:
    """The words of elements' names that the network knows."""
    return _commonest(((page.site, one.features.names) for page in pages for one in page.dumps), NAMES)


def _commonest(found: Iterable[tuple[str, Sequence[Sequence[str]]]], most: int) -> list[str]:
    sites: dict[str, set[str]] = defaultdict(set)
    for site, segments in found:
        for words in segments:
            for word in words if len(words) <= LABEL else ():
                sites[word].add(site)
    counted = [(-len(where), word) for word, where in sites.items() if len(where) >= SITES and not word.isdigit()]
    return [word for _, word in sorted(counted)[:most]]


def count_turns(pages: Sequence[Page]) -> list[int]:
    """How often each page is met in one epoch: those of small sets several times, so that no set drowns the others."""
    sizes = Counter(page.set_name for page in pages)
    most = max(sizes.values())
    return [min(REPEATED, round(most / sizes[page.set_name])) for page in pages]


def find_scale(pages: Iterable[Page]) -> Scale:
    """Mean and standard deviation of each feature over the first and the last dump of each page."""
    numbers = np.concatenate([page.dumps[place].features.numbers for page in pages for place in (0, -1)])
    return Scale(numbers.mean(0), np.maximum(numbers.std(0), LEAST_SPREAD))


def make_example(one: Dump, vocabulary: dict[str, int], names: dict[str, int], scale: Scale) -> Example:
    """A dump in the numbers that the network takes."""
    size, features = len(one.lengths), one.features
    weight = np.sqrt(np.minimum(np.array(one.lengths), WORDS) + 1).astype(np.float32)
    markup = np.zeros((size, len(tag_columns())), np.float32) if features.markup is None else features.markup
    named = _tokens(features.names or [()] * size, names, NAME_TOKENS)
    numbers = (features.numbers - scale.mean) / scale.spread
    return Example(numbers, _tokens(features.words, vocabulary, TOKENS), markup, named, one.labels, weight)


def _tokens(segments: Sequence[Sequence[str]], vocabulary: dict[str, int], most: int) -> NDArray[np.int32]:
    tokens = np.zeros((len(segments), most), np.int32)
    for row, words in zip(tokens, segments, strict=True):
        known = [vocabulary.get(word, 0) for word in words[:most]]
        row[: len(known)] = known
    return tokens
