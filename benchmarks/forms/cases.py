"""Cases: lines of a kind with what must come back for them, the same for the same seed."""

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from random import Random
from typing import Any, NotRequired, TypedDict

from benchmarks.forms import bylines, contributions, datelines, dates, notes, titles
from benchmarks.forms import credits as photo_credits
from benchmarks.forms.grammar import Filled, Form, fill, read_forms
from benchmarks.forms.stories import tell

Expect = Mapping[str, Any]
"""What must come back, in the contract's terms."""


class Case(TypedDict):
    """A line and what must come back for it."""

    kind: str
    language: str
    form: str
    line: str
    expect: Expect
    hard: bool
    """A person could not tell the parts either: counted, not held against the parser."""
    text: NotRequired[str]
    """The small article around the line, for the kinds that only an article has."""


KINDS: Mapping[str, Callable[[Form, Filled], Expect | None]] = {
    "credits": photo_credits.expect,
    "bylines": bylines.expect,
    "dates": dates.expect,
    "datelines": datelines.expect,
    "contributions": contributions.expect,
    "notes": notes.expect,
    "titles": titles.expect,
}
"""Each kind, and what a filled form of it must give; ``None`` where the draw makes no sense."""
IN_AN_ARTICLE = frozenset({"dates", "datelines", "notes", "titles"})
MOST_DRAWS = 50  # draws of one form before it is clear that it never makes sense


def make_cases(kind: str, count: int, seed: int) -> Iterator[Case]:
    """``count`` cases of a kind: all forms equally often, or as many times as often as their ``weight`` says."""
    rng = Random(f"{kind} {seed}")  # noqa: S311 - no secret, but the same lines for the same seed
    forms = [form for form in read_forms(kind) for _ in range(form.values.get("weight", 1))]
    for number in range(count):
        form = forms[number % len(forms)]
        yield _make(kind, form, rng)


def _make(kind: str, form: Form, rng: Random) -> Case:
    language = rng.choice(form.languages)
    for _ in range(MOST_DRAWS):
        filled = fill(form, language, rng)
        expect = KINDS[kind](form, filled)
        if expect is not None:
            break
    else:
        raise ValueError(f"{kind}: {form.name!r} never makes sense")
    name = notes.opening(filled.line) if kind == "notes" and not form.negative else form.name
    case: Case = {
        "kind": kind,
        "language": language,
        "form": name,
        "line": filled.line,
        "expect": expect,
        "hard": form.hard,
    }
    if kind in IN_AN_ARTICLE:
        case["text"] = tell(kind, form, filled, language, rng)
    return case


def write_cases(count: int, seed: int, out: Path) -> None:
    """Write ``count`` cases of each kind, one JSON object a line."""
    with out.open("w", encoding="utf-8") as file:
        for kind in KINDS:
            for case in make_cases(kind, count, seed):
                file.write(json.dumps(case, ensure_ascii=False) + "\n")
