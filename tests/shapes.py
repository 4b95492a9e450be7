"""The shapes that one table of lines is put into: the first in every run, the others with the slow tests."""

from collections.abc import Callable, Iterable, Sequence

import pytest

LAYOUTS: dict[str, Callable[[Sequence[str]], str]] = {
    "text": "\n\n".join,
    "lines": "\n".join,
    "html": lambda lines: (
        f"<article><h1>{lines[0]}</h1>" + "".join(f"<p>{one}</p>" for one in lines[1:]) + "</article>"
    ),
    "markdown": lambda lines: "# " + "\n\n".join(lines),
}
"""A headline and the lines under it, as scrapers lay them out."""


def in_shapes(name: str, shapes: Iterable[str]) -> pytest.MarkDecorator:
    """Parametrise a test by its shapes. Where each line of a long table is parsed, one shape tells soon enough."""
    first, *others = shapes
    return pytest.mark.parametrize(name, [first, *(pytest.param(one, marks=pytest.mark.slow) for one in others)])
