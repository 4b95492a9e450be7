"""Stated: the properties of an export that have a value; a standard's form has no use for empty ones."""

from collections.abc import Mapping
from typing import Any


def stated(node: Mapping[str, Any]) -> dict[str, Any]:
    """The properties without those that are ``None`` or empty; 0 and ``False`` are values.

    Example:
        >>> stated({"headline": "Old mill burns", "author": [], "dateline": None, "position": 0})
        {'headline': 'Old mill burns', 'position': 0}
    """
    return {key: value for key, value in node.items() if value not in (None, "", [], {})}
