"""Regression: how a logistic regression is fitted, and how far its chances can be trusted."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

RIDGE = 1.0
"""What holds the coefficients near 0, in observations."""
ROUNDS = 25
"""Steps of Newton's method; a dozen suffice."""
BINS = 10
"""Bins of the reliability curve."""


def fit(signs: Sequence[Mapping[str, float]], right: Sequence[bool]) -> dict[str, float]:
    """The coefficients of a logistic regression, by the names of the signs, and its ``bias``."""
    names = sorted(signs[0])
    rows = np.array([[1.0, *(one[name] for name in names)] for one in signs])
    truth = np.array(right, float)
    held = np.diag([0.0, *([RIDGE] * len(names))])
    weights = np.zeros(len(names) + 1)
    for _ in range(ROUNDS):
        chance = 1 / (1 + np.exp(-np.clip(rows @ weights, -30, 30)))
        gradient = rows.T @ (chance - truth) + held @ weights
        curve = (rows * (chance * (1 - chance))[:, None]).T @ rows + held + 1e-6 * np.eye(len(weights))
        weights -= np.linalg.solve(curve, gradient)
    return {name: round(float(value), 4) for name, value in zip(("bias", *names), weights, strict=True)}


def auroc(chances: Sequence[float], right: Sequence[bool]) -> float:
    """The chance that something right is trusted more than something wrong, by ranks; 0.5 is chance.

    Example:
        >>> auroc([0.9, 0.8, 0.1], [True, True, False])
        1.0
    """
    order = np.argsort(np.argsort(chances, kind="stable"), kind="stable") + 1.0
    truth = np.array(right, bool)
    good, bad = int(truth.sum()), int((~truth).sum())
    return float((order[truth].sum() - good * (good + 1) / 2) / (good * bad)) if good and bad else float("nan")


def reliability(chances: NDArray[Any], right: NDArray[Any]) -> list[tuple[float, float, int]]:
    """For each tenth of the chances: what was promised, what was right, how many."""
    bins = np.minimum((chances * BINS).astype(int), BINS - 1)
    found = [(chances[bins == at], right[bins == at]) for at in range(BINS)]
    return [(float(said.mean()), float(truth.mean()), len(said)) for said, truth in found if len(said)]
