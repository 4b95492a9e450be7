"""Bylines: who signs, in which role, for whom, from where."""

from typing import Any

from benchmarks.forms.grammar import Filled, Form, Part

FIELDS = {"role": "role", "aff": "affiliation", "loc": "location"}
"""What belongs to the author before it, and its field."""
FIELDS_OF_ALL = {"affall": "affiliation", "locall": "location"}
"""What belongs to all authors before it."""


def expect(form: Form, filled: Filled) -> dict[str, Any]:
    """The authors in their order; a field that the line does not state is absent."""
    authors: list[dict[str, str]] = []
    state = _State()
    if not form.negative:
        for part in filled.parts:
            state.take(part, authors)
    return {"authors": authors}


class _State:
    """What the parts read so far say of the authors to come: those of "translated by" have that role."""

    def __init__(self) -> None:
        self.role: str | None = None
        self.before: dict[str, str] = {}

    def take(self, part: Part, authors: list[dict[str, str]]) -> None:
        """Read one part."""
        if part.role in {"person", "author"}:
            author = {"name": part.text, **self.before}
            if part.role == "author":
                author["kind"] = "organisation"
            if self.role is not None:
                author["role"] = self.role
            authors.append(author)
            self.before = {}
        elif part.role == "rolenext":
            self.role = part.text
        elif part.role in FIELDS:
            target = authors[-1] if authors else self.before
            target[FIELDS[part.role]] = part.text
        elif part.role in FIELDS_OF_ALL:
            for target in authors or [self.before]:
                target.setdefault(FIELDS_OF_ALL[part.role], part.text)
