"""What of long tables runs every time: one shape of each line, some of the lines; the others with the slow tests."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

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

EVERY = 4
"""Of so many cases of a long table one runs every time."""


def some_of(names: str | Sequence[str], cases: Iterable[Any], **options: Any) -> pytest.MarkDecorator:
    """Parametrise a test by the cases of a long table. The options are those of ``parametrize``."""
    chosen = [
        case if at % EVERY == 0 else _slow(case, several=not isinstance(names, str)) for at, case in enumerate(cases)
    ]
    return pytest.mark.parametrize(names, chosen, **options)


def _slow(case: Any, *, several: bool) -> Any:
    values = getattr(case, "values", None)
    if callable(values) or values is None:  # a case that is no ``pytest.param``
        return pytest.param(*(case if several else (case,)), marks=pytest.mark.slow)
    return pytest.param(*values, marks=pytest.mark.slow, id=case.id)


def in_shapes(name: str, shapes: Iterable[Any]) -> pytest.MarkDecorator:
    """Parametrise a test by its shapes. Where each line of a long table is parsed, one shape tells soon enough."""
    first, *others = shapes
    return pytest.mark.parametrize(name, [first, *(pytest.param(one, marks=pytest.mark.slow) for one in others)])
