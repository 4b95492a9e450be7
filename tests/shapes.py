"""The shapes that one table of lines is put into: the first in every run, the others with the slow tests."""

from collections.abc import Iterable

import pytest


def in_shapes(name: str, shapes: Iterable[str]) -> pytest.MarkDecorator:
    """Parametrise a test by its shapes. Where each line of a long table is parsed, one shape tells soon enough."""
    first, *others = shapes
    return pytest.mark.parametrize(name, [first, *(pytest.param(one, marks=pytest.mark.slow) for one in others)])
