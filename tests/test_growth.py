"""Growth: shapes that once cost the square of their size, in short; ``python -m benchmarks.growth`` takes them all."""

import pytest
from benchmarks.growth import DEARER, ordinary, seconds
from benchmarks.shapes import Shape, shapes

SIZE = 14_000
"""Characters of the smaller input."""
TIMES, MOST = 4, 9.0
"""How many times as large the larger input is, and how many times as long it may take; a square takes 16 times."""
LARGER = {"page svg groups": 28_000, "<time> never closed": 28_000}
"""The same for shapes that are read by another parser from some depth on: both sizes by that one."""
SURE = 0.01
"""Seconds below which a measure says nothing."""
TRIES = 3
"""How often a shape may fail before it is believed to: other programs disturb a measure."""
NAMES = (
    'words of "\'s"',
    "words of '\" x'",
    "unclosed quotes below a head",
    "titles that grow",
    "markdown open brackets",
    "<div> never closed",
    "<ul> never closed",
    "<time> never closed",
    "page hidden in hidden",
    "page data images in a figure",
    "page svg groups",
    "page itemprop in itemprop",
    "page breaks in a sentence",
    "page images and captions",
    "page attributes",
    "json-ld blanks",
    "json-ld pointers that double",
)
ALL = {shape.name: shape for shape in shapes()}


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_time_grows_with_the_size(name: str) -> None:
    tries = (_grown(ALL[name]) for _ in range(TRIES))
    assert any(one < MOST for one in tries)


def _grown(shape: Shape) -> float:
    """How many times as long the larger input takes."""
    size = LARGER.get(shape.name, SIZE)
    smaller, larger = (seconds(shape.make(step), shape.format) for step in (size, size * TIMES))
    return larger / max(smaller, SURE)


@pytest.mark.parametrize("form", DEARER)
def test_an_ordinary_page_is_one(form: str) -> None:
    raw = ordinary(form)
    assert 8_000 < len(raw) < 16_000
    assert seconds(raw, form) < 2


def test_shapes_are_of_the_size_that_was_asked() -> None:
    for shape in list(ALL.values())[::20]:
        assert len(shape.make(2_000)) < 8_000, shape.name
