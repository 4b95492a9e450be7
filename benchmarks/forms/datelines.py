"""Datelines: the place, the agency and the day that open a report."""

from typing import Any

from benchmarks.forms.grammar import Filled, Form


def expect(form: Form, filled: Filled) -> dict[str, Any]:
    """Place, agency and day as written, ``None`` where the form has none."""
    roles = () if form.negative else ("place", "agency", "date")
    return {role: _span(filled, role) if role in roles else None for role in ("place", "agency", "date")}


def _span(filled: Filled, role: str) -> str | None:
    """The words of a role; of two parts, all from the first to the end of the last: "Berlin/Paris"."""
    parts = [part for part in filled.parts if part.role == role]
    if not parts:
        return None
    return filled.line[parts[0].start : parts[-1].start + len(parts[-1].text)]
