"""Titles: the headline without the site, the section and the crumbs around it."""

from typing import Any

from benchmarks.forms.grammar import Filled, Form


def expect(form: Form, filled: Filled) -> dict[str, Any]:
    """The headline alone."""
    return {"title": filled.first("title") or (None if form.negative else filled.line)}
