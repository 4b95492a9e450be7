"""Contribution lines: who helped, in which role, or whose copy it is."""

from typing import Any, get_args

from benchmarks.forms.grammar import Filled, Form
from newsparse.parts import Role

ROLES = frozenset(get_args(Role))


def expect(form: Form, filled: Filled) -> dict[str, Any]:
    """Names and roles in their order; none where the line is no contribution line."""
    if form.negative:
        return {"sources": []}
    return {"sources": [[part.text, part.role] for part in filled.parts if part.role in ROLES]}
