"""Marks that were typed with two signs each, as wires and TeX have them: ``No,'' and <<Non>>."""

import re

_TYPED = (("``", "''", "“", "”"), ("<<", ">>", "«", "»"))
"""Signs that are typed for marks where a keyboard or a wire has none, each two, and the marks."""


def with_typed_marks(text: str) -> str:
    """A text with one mark and a blank for each pair of signs that were typed for it, as wires and TeX have them.

    Example:
        >>> with_typed_marks("``No,'' she said.")
        ' “No,”  she said.'
    """
    for opening, closing, opens, closes in _TYPED:
        if opening in text and closing in text:
            text = re.sub(rf"{opening}(?=\S)", f" {opens}", text)
            text = re.sub(rf"(?<=\S){closing}", f"{closes} ", text)
    return text
