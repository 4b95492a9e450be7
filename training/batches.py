"""Batches: the examples that the network learns from, put together by their length and padded to it."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from newsparse.label.scorer.network import TOKENS
from newsparse.label.scorer.tag_features import WORDS as NAME_TOKENS
from training.labels import TASKS

BATCH = 8192
"""Segments of a batch, padding included."""
LENGTHS = (32, 64, 128, 192, 256, 384, 512, 768, 1024, 2048)
"""Segments to which pages are padded; the rest of longer ones is not trained on."""
SHAPED = 0.5
"""How often, in an epoch, a page is met in one of the shapes of feeds."""
WORDS = 80
"""Words up to which a longer line weighs more."""


class Example(NamedTuple):
    """One dump of a page, ready for the network."""

    numbers: NDArray[np.float16]
    tokens: NDArray[np.int16]
    markup: NDArray[np.float16] | None
    names: NDArray[np.int16] | None
    labels: NDArray[np.int8]
    weight: NDArray[np.float32]


class Examples(NamedTuple):
    """A page in all the ways in which it is met, and how often in an epoch."""

    page: Sequence[Example]
    dumps: Sequence[Example]
    shapes: Sequence[Example]
    turns: int


class Sizes(NamedTuple):
    """How many columns and words the weights are for."""

    columns: int
    tag_columns: int
    words: int
    names: int


class Batch(NamedTuple):
    """Examples padded to one length; ``mask`` is 1 where a segment is."""

    numbers: Any
    tokens: Any
    markup: Any
    names: Any
    labels: Any
    weight: Any
    mask: Any


def _length(example: Example) -> int:
    return next((length for length in LENGTHS if length >= len(example.numbers)), LENGTHS[-1])


def batches(pages: Sequence[Examples], rng: np.random.Generator) -> Iterator[tuple[int, list[Example]]]:
    """The examples of one epoch with others of like length, in random order; with each batch the length to pad to."""
    by_length: dict[int, list[Example]] = defaultdict(list)
    for page in pages:
        for _ in range(page.turns):
            shaped = page.shapes if rng.random() < SHAPED else ()
            for some in (page.page, page.dumps, shaped):
                if some:
                    example = some[int(rng.integers(len(some)))]
                    by_length[_length(example)].append(example)
    batches: list[tuple[int, list[Example]]] = []
    for length, examples in by_length.items():
        order = rng.permutation(len(examples))
        size = max(1, BATCH // length)
        for at in range(0, len(examples), size):
            chosen = [examples[place] for place in order[at : at + size]]
            chosen += [chosen[rng.integers(len(chosen))] for _ in range(size - len(chosen))]  # one shape a length
            batches.append((length, chosen))
    for place in rng.permutation(len(batches)):
        yield batches[place]


def pad(length: int, examples: Sequence[Example], sizes: Sizes) -> Batch:
    """The examples in arrays of one length, zeros and unknown labels behind the shorter ones."""
    size = len(examples)
    batch = Batch(
        np.zeros((size, length, sizes.columns), np.float32),
        np.zeros((size, length, TOKENS), np.int32),
        np.zeros((size, length, sizes.tag_columns), np.float32),
        np.zeros((size, length, NAME_TOKENS), np.int32),
        np.full((size, length, len(TASKS)), -1, np.int8),
        np.zeros((size, length), np.float32),
        np.zeros((size, length), np.float32),
    )
    for place, example in enumerate(examples):
        some = min(length, len(example.numbers))
        for name, values in example._asdict().items():
            if values is not None:
                getattr(batch, name)[place, :some] = values[:some]
        batch.mask[place, :some] = 1
    return batch
