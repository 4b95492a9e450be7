"""Date lines: when a story was published and changed."""

from typing import Any

from benchmarks.forms.grammar import Filled, Form

DAY = len("2024-12-05")


def expect(form: Form, filled: Filled) -> dict[str, Any] | None:
    """The dates in ISO 8601; ``None`` for a draw whose story was changed before it came out."""
    published, updated = _meaning(filled, "published"), _meaning(filled, "updated")
    if published and updated and published[:DAY] >= updated[:DAY]:
        return None
    if form.negative:
        return {"published": None, "updated": None}
    return {"published": published, "updated": updated}


def _meaning(filled: Filled, role: str) -> str | None:
    return next((part.meaning for part in filled.parts if part.role == role), None)
