"""The network in JAX, and its training: the same sums as ``newsparse.label.scorer``, with gradients.

A page is one example. In each epoch every page is met as it is, as one of its dumps, and every other time as its gold
in the shape of a feed; pages of like length are padded and go together. The loss is the sum over tasks: body lines
weigh by the root of their words, since F1 counts words.
"""

from collections.abc import Sequence
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax  # type: ignore[import-untyped]  # it ships no type information
from numpy.typing import NDArray

from newsparse.label.scorer.network import DILATIONS, POOLED
from training.batches import Batch, Examples, Sizes, batches, pad
from training.labels import TASKS, YES

HIDDEN, EMBEDDED, NAMED = 64, 16, 12
"""Units of the layers; numbers of a word's vector and of a name's."""
EPOCHS = 12
RATE, DECAY, DROPPED = 3e-3, 1e-2, 0.15
"""Step of AdamW at the start (it falls as a cosine), its weight decay, the share of units dropped."""
AVERAGED, EARLY = 0.998, 200
"""What the average of the weights keeps of itself at each step, and the steps before there is one. Of the fold that was
looked at, averaged weights were better at every task, text and HTML."""
IMPORTANCE = (1.0, 0.09, 0.09, 0.1, 0.1)
"""What the tasks weigh in the loss."""

Params = dict[str, Any]


def train(pages: Sequence[Examples], sizes: Sizes, seed: int) -> dict[str, NDArray[np.float32]]:
    """The weights after training, by the names that the scorer gives them.

    Args:
        pages: the pages.
        sizes: how many columns and words there are.
        seed: of the first weights, the order and what is dropped; equal seeds give equal weights on one machine.
    """
    rng = np.random.default_rng(seed)
    params = _first_weights(rng, sizes)
    steps = EPOCHS * len(list(batches(pages, np.random.default_rng(seed))))
    optimizer = optax.chain(
        optax.clip_by_global_norm(1.0),
        optax.adamw(optax.cosine_decay_schedule(RATE, steps), weight_decay=DECAY),
    )
    state, key = optimizer.init(params), jax.random.key(seed, impl="unsafe_rbg")  # the quickest of its generators
    step = jax.jit(partial(_step, optimizer))
    average, done = params, 0
    for _ in range(EPOCHS):
        for length, examples in batches(pages, rng):
            key, dropped = jax.random.split(key)
            params, state = step(params, state, dropped, pad(length, examples, sizes))
            done += 1
            average = _averaged(average, params) if done > EARLY else params
    return {name: np.asarray(value) for name, value in average.items()}


@jax.jit
def _averaged(average: Params, params: Params) -> Any:
    """The average of the weights with those of one more step in it."""
    return jax.tree.map(lambda old, new: AVERAGED * old + (1 - AVERAGED) * new, average, params)


def _first_weights(rng: np.random.Generator, sizes: Sizes) -> Params:
    def matrix(*shape: int, scale: float = 1.0) -> Any:
        return (rng.standard_normal(shape) * scale * np.sqrt(2 / np.prod(shape[:-1]))).astype(np.float32)

    params = {
        "emb": (rng.standard_normal((sizes.words + 1, EMBEDDED)) * 0.1).astype(np.float32),
        "nemb": (rng.standard_normal((sizes.names + 1, NAMED)) * 0.1).astype(np.float32),
        "win": matrix(sizes.columns + EMBEDDED, HIDDEN),
        "wmark": matrix(sizes.tag_columns + NAMED, HIDDEN, scale=0.5),
        "bin": np.zeros(HIDDEN, np.float32),
        "wg": matrix(2 * HIDDEN, HIDDEN, scale=0.3),
        "bg": np.zeros(HIDDEN, np.float32),
        "wout": matrix(HIDDEN, len(TASKS), scale=0.3),
        "bout": np.zeros(len(TASKS), np.float32),
        "wn": matrix(HIDDEN, 2, scale=0.1),
        "bn": np.zeros(2, np.float32),
    }
    for place in range(len(DILATIONS)):
        params[f"c{place}"] = matrix(3, HIDDEN, HIDDEN, scale=0.5)
        params[f"d{place}"] = np.zeros(HIDDEN, np.float32)
    return params


def _step(optimizer: Any, params: Params, state: Any, key: Any, batch: Batch) -> tuple[Params, Any]:
    gradients = jax.grad(_loss)(params, batch, key)
    updates, state = optimizer.update(gradients, state, params)
    return optax.apply_updates(params, updates), state


def _shift(hidden: Any, by: int) -> Any:
    """The values ``by`` segments before (after, when negative), zeros beyond the page."""
    if by > 0:
        return jnp.pad(hidden, ((0, 0), (by, 0), (0, 0)))[:, :-by]
    return jnp.pad(hidden, ((0, 0), (0, -by), (0, 0)))[:, -by:]


def _embed(vectors: Any, tokens: Any) -> Any:
    """The sum of each segment's word vectors, over the root of their number and one; row 0 is no word."""
    vectors = vectors * (jnp.arange(vectors.shape[0]) > 0)[:, None]
    return vectors[tokens].sum(2) / jnp.sqrt(1 + (tokens > 0).sum(2, keepdims=True))


def _lacking(inputs: Any, key: Any) -> Any:
    """The inputs, some of which a whole page lacks."""
    return inputs * jax.random.bernoulli(key, 1 - DROPPED, (inputs.shape[0], 1, inputs.shape[2]))


def _forward(params: Params, batch: Batch, key: Any) -> tuple[Any, Any]:
    """The outputs of each segment, and those that stand for "no title" and "no subtitle"."""
    mask = batch.mask[..., None]
    size = batch.mask.sum(1)[:, None]
    inputs = jnp.concatenate([batch.numbers, _embed(params["emb"], batch.tokens)], -1)
    marked = jnp.concatenate([batch.markup, _embed(params["nemb"], batch.names)], -1)
    keys = jax.random.split(key, len(DILATIONS) + 2)
    inputs, marked = _lacking(inputs, keys[-1]), _lacking(marked, keys[-2])
    hidden = jax.nn.relu(inputs @ params["win"] + marked @ params["wmark"] + params["bin"]) * mask
    for place, reach in enumerate(DILATIONS):
        before, here, after = params[f"c{place}"]
        seen = _shift(hidden, reach) @ before + hidden @ here + _shift(hidden, -reach) @ after
        seen = jax.nn.relu(seen + params[f"d{place}"])
        seen *= jax.random.bernoulli(keys[place], 1 - DROPPED, seen.shape) / (1 - DROPPED)
        hidden = (hidden + seen) * mask
        if place == POOLED:
            pooled = jnp.concatenate([hidden.sum(1) / size, hidden.max(1)], -1)
            hidden = (hidden + jax.nn.relu(pooled @ params["wg"] + params["bg"])[:, None]) * mask
    return hidden @ params["wout"] + params["bout"], hidden.sum(1) / size @ params["wn"] + params["bn"]


def _loss(params: Params, batch: Batch, key: Any) -> Any:
    out, none = _forward(params, batch, key)
    total = 0.0
    for task in range(3):
        truth = (batch.labels[..., task] == YES).astype(jnp.float32)
        known = (batch.labels[..., task] >= 0) * batch.mask * (1.0 if task else batch.weight)
        lost = optax.sigmoid_binary_cross_entropy(out[..., task], truth) * known
        per_page = (known * truth).sum(1) + 3 if task else known.sum(1) + 1e-6
        total += IMPORTANCE[task] * (lost.sum(1) / per_page).mean()
    for task in (3, 4):
        known = (batch.labels[..., task] >= 0).any(1)
        logits = jnp.where(batch.mask > 0, out[..., task], -1e9)
        logits = jnp.concatenate([logits, none[:, task - 3, None]], 1)
        truth = batch.labels[..., task] == YES
        truth = jnp.concatenate([truth, ~truth.any(1, keepdims=True)], 1)
        gain = jax.nn.logsumexp(jnp.where(truth, logits, -1e9), 1) - jax.nn.logsumexp(logits, 1)
        total -= IMPORTANCE[task] * (gain * known).sum() / (known.sum() + 1e-6)
    return total
