"""Credits: a caption, and who took the picture for whom."""

from typing import Any

from benchmarks.forms.grammar import Filled, Form

SOURCES = ("agency", "paper", "org", "stock", "handle", "channel", "pool")


def expect(form: Form, filled: Filled) -> dict[str, Any]:
    """The caption's text, and the parts of its credit (empty where the form has none)."""
    if form.negative:
        return {"text": filled.line, "photographers": [], "sources": [], "via": None, "notes": []}
    sources: list[str] = []
    for name in filled.texts(*SOURCES):
        if name.lower() not in {known.lower() for known in sources}:
            sources.append(name)
    return {
        "text": _caption(filled),
        "photographers": filled.texts("person"),
        "sources": sources,
        "via": filled.first("via"),
        "notes": filled.texts("note"),
    }


def _caption(filled: Filled) -> str:
    """The caption with the stop that a template sets behind a headline."""
    caption = next((part for part in filled.parts if part.role == "caption"), None)
    if caption is None:
        return ""
    behind = filled.line[caption.start + len(caption.text) :]
    return caption.text + "." if behind.startswith(".") else caption.text
