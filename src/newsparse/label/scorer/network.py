"""Network: the learned scorer, which reads a page's segments as a sequence and says what each is likely to be.

An input layer over the features and an embedding of the first words, dilated convolutions along the page (each sees
twice as far as the one before), the page's mean and greatest values after the second, and five outputs a segment.
Body, caption and byline are chances of their own; title and subtitle share one chance over all segments and "none".
The card beside the weights (``weights.md``) says how they came about.
"""

import zipfile
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from itertools import chain
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from newsparse.errors import ScorerError
from newsparse.label.page import Page, Scores, Story
from newsparse.label.scorer.features import COLUMNS, Features, find_features
from newsparse.label.scorer.outline import find_outline
from newsparse.label.scorer.tag_features import tag_columns

FORMAT = 3
"""Version of the weights file; another one is refused."""
DILATIONS = (1, 2, 4, 8, 16)
"""Segments between the taps of each convolution; together they see 31 segments to each side."""
POOLED = 1
"""The convolution after which the whole page is looked at."""
ALONE = 262_144
"""Multiplications up to which OpenBLAS stays on one thread (its SMP_THRESHOLD_MIN times GEMM_MULTITHREAD_THRESHOLD)."""
BLOCK = 2
"""A long page is read in blocks of rows. A block has this many times a number of rows that both products of the first
layer can cut into whole pieces."""
LISTS = ("columns", "tag_columns", "vocabulary", "names")
"""Lists of words that a weights file holds beside its arrays: the columns first."""
TOKENS = 24
"""Words of a segment that are looked up."""

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Scorer:
    """The network's weights, by name, and the words that it knows."""

    weights: Mapping[str, Floats]
    columns: Sequence[int]
    """The columns of ``Features.numbers`` that they ask for, in their order."""
    tag_columns: Sequence[int]
    """The same of ``Features.markup``."""
    vocabulary: Mapping[str, int]
    """Word to its row of the embedding; row 0 is no word."""
    names: Mapping[str, int]
    """The same for the words of the names of a page's elements."""

    def score(self, page: Page, story: Story) -> Scores:
        """The chances of every segment of a surveyed page."""
        if not page.segments:
            return Scores((), (), (), (), ())
        outline = find_outline(page, story)
        hidden = self._enter(find_features(page, story, outline))  # a long page's features are large, and gone by now
        scores = self._judge(hidden)
        return outline.spread(scores) if len(outline.read) < len(page.segments) else scores

    def score_features(self, features: Features) -> Scores:
        """The chances that the features of at least one segment give, one for each segment that is read."""
        return self._judge(self._enter(features))

    def _enter(self, features: Features) -> Floats:
        """What the first layer makes of the segments; those of a long page are read in blocks, since each is wide."""
        w = self.weights
        hidden = np.empty((len(features.numbers), w["win"].shape[1]), np.float32)
        block = BLOCK * _rows_at_once(w["win"]) * _rows_at_once(w["wmark"])
        for at in range(0, len(hidden), block):
            hidden[at : at + block] = self._enter_block(features, slice(at, at + block))
        return np.maximum(hidden, 0, out=hidden)

    def _enter_block(self, features: Features, rows: slice) -> Floats:
        w = self.weights
        numbers = _select(features.numbers[rows], self.columns) - w["mean"]
        numbers /= w["spread"]
        words = _embed(features.words[rows], self.vocabulary, w["emb"])
        hidden = _multiply(np.concatenate((numbers, words), axis=1), w["win"])
        hidden += w["bin"]
        if features.markup is not None:
            names = _embed(features.names[rows], self.names, w["nemb"])
            marked = np.concatenate((_select(features.markup[rows], self.tag_columns), names), axis=1)
            hidden += _multiply(marked, w["wmark"])
        return hidden

    def _judge(self, hidden: Floats) -> Scores:
        """The chances of the segments, by what the first layer made of them."""
        out, none = self._forward(hidden)
        logits = np.maximum(-30, np.minimum(30, out[:, :3]))
        body, caption, byline = (1 / (1 + np.exp(-logits))).T.tolist()
        title, subtitle = (_softmax(out[:, 3 + place], none[place]) for place in (0, 1))
        return Scores(body, caption, title, subtitle, byline)

    def _forward(self, hidden: Floats) -> tuple[Floats, Floats]:
        w = self.weights
        for place, reach in enumerate(DILATIONS):
            hidden += self._see(hidden, place, reach)
            if place == POOLED:
                pooled = np.concatenate((np.add.reduce(hidden) / len(hidden), np.maximum.reduce(hidden)))
                hidden += np.maximum(pooled @ w["wg"] + w["bg"], 0)
        return hidden @ w["wout"] + w["bout"], np.add.reduce(hidden) / len(hidden) @ w["wn"] + w["bn"]

    def _see(self, hidden: Floats, place: int, reach: int) -> Floats:
        """What a convolution makes of the segments."""
        seen = _convolve(hidden, self.weights[f"c{place}"], reach)
        seen += self.weights[f"d{place}"]
        return np.maximum(seen, 0, out=seen)


def _select(numbers: Floats, columns: Sequence[int]) -> Floats:
    """The columns that the weights ask for; the array itself where these are all, in order."""
    return numbers if len(columns) == numbers.shape[1] == columns[-1] + 1 else numbers[:, columns]


def _embed(words: Sequence[Sequence[str]], vocabulary: Mapping[str, int], vectors: Floats) -> Floats:
    """The sum of each segment's word vectors, over the root of their number and one."""
    known = vocabulary.get
    found = [[*filter(None, map(known, some[:TOKENS]))] or [0] for some in words]
    lengths = np.array([*map(len, found)], np.int64)
    rows = np.array([*chain.from_iterable(found)], np.int64)
    ends = lengths.cumsum()
    sums = np.add.reduceat(vectors.take(rows, 0), ends - lengths)
    known_words = np.where(rows[ends - 1] > 0, lengths, 0)
    averaged: Floats = sums / np.sqrt(1 + known_words, dtype=np.float32)[:, None]
    return averaged


def _convolve(hidden: Floats, kernel: Floats, reach: int) -> Floats:
    """Three taps along the page: ``reach`` segments before, the segment, ``reach`` after; the kernel has them so."""
    width = hidden.shape[1]
    taps = _multiply(hidden, kernel)
    out = taps[:, width : 2 * width].copy()
    out[reach:] += taps[:-reach, :width]
    out[:-reach] += taps[reach:, 2 * width :]
    return out


def _multiply(rows: Floats, matrix: Floats) -> Floats:
    """A product in pieces for one thread: for larger ones BLAS wakes its threads, which costs more than it saves."""
    out = np.empty((len(rows), matrix.shape[1]), np.float32)
    step = _rows_at_once(matrix)
    for at in range(0, len(rows), step):
        np.matmul(rows[at : at + step], matrix, out=out[at : at + step])
    return out


def _rows_at_once(matrix: Floats) -> int:
    """Rows whose product with a matrix BLAS makes on one thread."""
    return max(1, ALONE // matrix.size)


def _softmax(logits: Floats, none: np.float32) -> list[float]:
    top = max(float(logits.max()), float(none))
    powers = np.exp(logits - top)
    return list((powers / (powers.sum() + np.exp(none - top))).tolist())


@lru_cache(maxsize=8)
def load_scorer(path: str) -> Scorer:
    """The scorer whose weights are in a file; ``"default"`` is the library's own.

    The weights name the columns that they were trained on: a feature that they do not name is left out.

    Args:
        path: a file that ``python -m training`` wrote, or ``"default"``.

    Raises:
        ScorerError: the file is missing, no weights file of this format, or asks for a feature that this version of
            the library does not have.
    """
    own = resources.files("newsparse.label.scorer").joinpath("weights.npz")
    try:
        with own.open("rb") if path == "default" else Path(path).open("rb") as file, np.load(file) as stored:
            arrays = {name: stored[name] for name in stored.files}
        version = int(arrays.pop("format"))
        lists = {name: arrays.pop(name).tobytes().decode().split("\n") for name in LISTS if name in arrays}
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, zlib.error) as error:
        why = (isinstance(error, OSError) and error.strerror) or "this is no file of weights, or a part of one"
        message = f"{path}: {why}; Options.scorer is 'default', None or a file that training/ wrote"
        raise ScorerError(message) from error
    if version != FORMAT or len(lists) < len(LISTS):
        raise ScorerError(f"{path}: weights of format {version}, this version reads format {FORMAT}; train them anew")
    weights = {name: array.astype(np.float32) for name, array in arrays.items()}
    broken = [name for name, array in weights.items() if not np.isfinite(array).all()]
    if broken:
        raise ScorerError(f"{path}: {broken[0]!r} holds what is no number; the training went wrong, train them anew")
    weights |= {name: np.concatenate(array, axis=1) for name, array in weights.items() if array.ndim == 3}
    columns, tagged = (
        _places(lists[name], known, path) for name, known in zip(LISTS, (COLUMNS, tag_columns()), strict=False)
    )
    words, names = ({word: place for place, word in enumerate(lists[name], 1)} for name in LISTS[2:])
    return Scorer(weights, columns, tagged, words, names)


def _places(asked: Sequence[str], known: Sequence[str], path: str) -> tuple[int, ...]:
    """The place of each column that weights ask for among those that there are."""
    place = {name: at for at, name in enumerate(known)}
    lacking = [name for name in asked if name not in place]
    if lacking:
        names = ", ".join(map(repr, lacking[:3]))
        raise ScorerError(f"{path}: the weights ask for {names}, which this version does not know; train them anew")
    return tuple(place[name] for name in asked)
