"""Examples: the dumps of a corpus's pages with features and labels, made by all processors."""

import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import chain, islice
from pathlib import Path
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from newsparse.document import Segment
from newsparse.label.scorer.features import Features, find_features
from newsparse.label.scorer.network import TOKENS
from newsparse.label.scorer.outline import find_outline
from newsparse.label.scorer.tag_features import WORDS as NAME_TOKENS
from newsparse.label.survey import survey_page
from newsparse.options import Options
from newsparse.read import read
from training.batches import WORDS, Example, Examples
from training.corpus import GoldPage, read_corpus
from training.dumps import dump
from training.labels import Labels, label_segments, label_shape, label_story
from training.shapes import mixed, packed, shapes
from training.tags import tag_hints

SITES = 10
"""Sites on which a word must stand to be known."""
KNOWN, NAMES = 4000, 1000
"""Words of texts and of elements' names that are known at most: those that stand on the most sites."""
LARGE, REPEATED = 600, 3
"""Pages of a set that is met once in one epoch, and how often a page of a smaller one is met at most."""
FURTHEST = 40
"""Pages among which one is looked for whose surroundings another is put into."""
LABEL = 24
"""Words of the longest segment whose words count for that."""
LEAST_SPREAD = 0.05
"""Standard deviation that a feature has at least, so that a rare flag is not blown up."""
_RULES, _HTML = Options(scorer=None), Options(scorer=None, format="html")


Style = Literal["page", "dump", "shape"]
"""The page itself, its text as a scraper gives it, or its gold as a feed holds it."""


class Dump(NamedTuple):
    """One dump of a page with what the network learns from."""

    style: Style
    features: Features
    lengths: tuple[int, ...]
    """Words of each segment that is read."""
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
    """The pages that have a site and something to learn from."""
    gold = [page for page in read_corpus(corpus, sets) if page.site and (page.text or page.title)]
    with ProcessPoolExecutor() as pool:
        return [page for page in pool.map(_page, gold, _others(gold), chunksize=4) if page.dumps]


def _others(pages: Sequence[GoldPage]) -> Iterator[GoldPage | None]:
    """For each page one of the same set, from another site and with a story, whose surroundings it is put into."""
    for at, page in enumerate(pages):
        beside = islice(chain(pages[at + 1 :], pages[:at]), FURTHEST)
        yield next(
            (one for one in beside if one.set_name == page.set_name and one.site != page.site and one.text), None
        )


def _page(page: GoldPage, other: GoldPage | None) -> Page:
    dumps = tuple(_dumps(page, other))
    return Page(page.set_name, page.site or "", tuple(one._replace(features=_small(one.features)) for one in dumps))


def _small(features: Features) -> Features:
    """The features in less memory: halves of precision, and one string for all equal words of a page."""
    halves = features.markup.astype(np.float16) if features.markup is not None else None
    words = [tuple(map(sys.intern, some)) for some in features.words]
    return features._replace(numbers=features.numbers.astype(np.float16), words=words, markup=halves)


def _dumps(page: GoldPage, other: GoldPage | None) -> Iterator[Dump]:
    """The page as it is, then its dumps, then its gold in the shapes of feeds."""
    hints = tag_hints(page.html)
    labels = partial(label_segments, page=page, hints=hints)
    texts = dump(page.html, page.text)
    yield from _made("page", page.html, _HTML, labels)
    for text in texts.values():
        yield from _made("dump", text, _RULES, labels)
    if "innertext" in texts:
        yield from _made("dump", packed(texts["innertext"]), _RULES, labels)
    around = dump(other.html, other.text, styles=("innertext",)).get("innertext") if other else None
    if other and around and "container" in texts and (text := mixed(texts["container"], around, other.text)):
        yield from _made("dump", text, _RULES, partial(label_story, page=page))
    for shape, text in shapes(page).items():
        options = _HTML if shape == "fragment" else _RULES
        yield from _made("shape", text, options, partial(label_shape, page=page))


def _made(style: Style, text: str, options: Options, label: Callable[[Sequence[Segment]], Labels]) -> Iterator[Dump]:
    document = read(text, options)
    if document.segments:
        page, story = survey_page(document, _RULES)
        outline = find_outline(page, story)
        lengths = tuple(document.segments[index].words for index in outline.read)
        yield Dump(style, find_features(page, story, outline), lengths, label(document.segments)[list(outline.read)])


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
    return [min(REPEATED, max(1, round(LARGE / sizes[page.set_name]))) for page in pages]


def find_scale(pages: Iterable[Page]) -> Scale:
    """Mean and standard deviation of each feature over each page and one of its dumps."""
    found = ([one.features.numbers for one in page.dumps if one.style != "shape"] for page in pages)
    numbers = np.concatenate([some[place] for some in found for place in {0, len(some) // 2} if some])
    numbers = numbers.astype(np.float32)
    return Scale(numbers.mean(0), np.maximum(numbers.std(0), LEAST_SPREAD))


def make_examples(page: Page, turns: int, words: dict[str, int], names: dict[str, int], scale: Scale) -> Examples:
    """A page in the numbers that the network takes."""
    made: dict[Style, list[Example]] = {"page": [], "dump": [], "shape": []}
    for one in page.dumps:
        made[one.style].append(_example(one, words, names, scale))
    return Examples(made["page"], made["dump"], made["shape"], turns)


def _example(one: Dump, words: dict[str, int], names: dict[str, int], scale: Scale) -> Example:
    features = one.features
    weight = np.sqrt(np.minimum(np.array(one.lengths), WORDS) + 1).astype(np.float32)
    named = _tokens(features.names, names, NAME_TOKENS) if features.names else None
    numbers = ((features.numbers - scale.mean) / scale.spread).astype(np.float16)
    return Example(numbers, _tokens(features.words, words, TOKENS), features.markup, named, one.labels, weight)


def _tokens(segments: Sequence[Sequence[str]], vocabulary: dict[str, int], most: int) -> NDArray[np.int16]:
    tokens = np.zeros((len(segments), most), np.int16)
    for row, words in zip(tokens, segments, strict=True):
        known = [vocabulary.get(word, 0) for word in words[:most]]
        row[: len(known)] = known
    return tokens
