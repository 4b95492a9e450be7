"""Forms: templates of a line, whose slots are filled with words of a language while their places are kept.

A template is text with slots ``{slot}``, ``{slot.variant}`` or ``{slot=role}`` and choices ``<this~that~>``. A slot is
one of the lexicon's, a date, or one of the ``[words]`` tables of the form's own file; its role says what the words are
in the line. A role that no kind knows (a label, a caption's "Mehr") is no part of what is expected.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

from benchmarks.forms import calendar, lexicon

SLOT = re.compile(r"\{(\w+)(?:\.(\w+))?(?:=(\w+))?\}")
CHOICE = re.compile(r"<([^<>]*)>")
DATES = frozenset({"day", "long", "moment", "zoned", "short", "stamp"})
MOST_DRAWS = 20  # tries to find a name that does not stand in the line yet

Words = Mapping[str, Mapping[str, Sequence[str]]]
"""The words of a file of forms: language (or ``all``), slot, choices."""


@dataclass(frozen=True)
class Part:
    """Words of a line and what they are in it."""

    role: str
    text: str
    start: int
    meaning: str
    """What a date means in ISO 8601; the text itself for the rest."""


@dataclass(frozen=True)
class Form:
    """A way to print a line."""

    name: str
    templates: tuple[str, ...]
    languages: tuple[str, ...]
    words: Words
    hard: bool = False
    """A person could not tell the parts either."""
    negative: bool = False
    """It looks like one of its kind and is none."""
    values: Mapping[str, Any] = field(default_factory=dict)
    """What else the file states of the form, for its kind to read."""


@dataclass(frozen=True)
class Filled:
    """A line with its parts."""

    line: str
    parts: tuple[Part, ...]

    def texts(self, *roles: str) -> list[str]:
        """The words of some roles, in their order in the line."""
        return [part.text for part in self.parts if part.role in roles]

    def first(self, *roles: str) -> str | None:
        """The first words of some roles."""
        return next(iter(self.texts(*roles)), None)


def read_forms(kind: str) -> tuple[Form, ...]:
    """The forms of a kind, from its file beside the code; each with the languages that have all its words."""
    content = lexicon.read(kind)
    words: Words = content.get("words", {})
    known = {"name", "templates", "languages", "hard", "negative"}
    forms = []
    for row in content["form"]:
        templates = tuple(row["templates"])
        asked = [code for name in row.get("languages", ["all"]) for code in lexicon.GROUPS.get(name, (name,))]
        languages = tuple(code for code in asked if any(_fits(text, code, words) for text in templates))
        values = {key: value for key, value in row.items() if key not in known}
        flags = {"hard": bool(row.get("hard")), "negative": bool(row.get("negative"))}
        forms.append(Form(row["name"], templates, languages, words, **flags, values=values))
    return tuple(forms)


def _fits(template: str, language: str, words: Words) -> bool:
    return all(_has(match[1], language, words) for match in SLOT.finditer(template))


def _has(slot: str, language: str, words: Words) -> bool:
    if slot in DATES:
        return calendar.has(slot, language)
    return lexicon.has(slot, language) or bool(_own_words(slot, language, words))


def _own_words(slot: str, language: str, words: Words) -> Sequence[str]:
    return words.get(language, {}).get(slot) or words.get("all", {}).get(slot, ())


def fill(form: Form, language: str, rng: Random) -> Filled:
    """A line of the form, with the place and the role of each slot's words."""
    template = rng.choice([text for text in form.templates if _fits(text, language, form.words)])
    while (match := CHOICE.search(template)) is not None:
        template = template[: match.start()] + rng.choice(match[1].split("~")) + template[match.end() :]
    line, parts, end = "", [], 0
    for match in SLOT.finditer(template):
        line += template[end : match.start()]
        text, meaning = _draw(match, language, form, rng, line)
        parts.append(Part(match[3] or match[1], text, len(line), meaning))
        line += text
        end = match.end()
    return Filled(line + template[end:], tuple(parts))


def _draw(match: re.Match[str], language: str, form: Form, rng: Random, line: str) -> tuple[str, str]:
    slot, variant = match[1], match[2]
    if slot in DATES:
        return calendar.print_date(slot, language, rng)
    for text in _draws(slot, language, form.words, rng):
        varied = lexicon.vary(text, variant, language, rng) if variant else text
        if varied not in line:
            break
    whole = SLOT.sub(lambda inner: _draw(inner, language, form, rng, line)[0], varied)  # a note that names a day
    return whole, whole


def _draws(slot: str, language: str, words: Words, rng: Random) -> Iterator[str]:
    own = _own_words(slot, language, words)
    for _ in range(MOST_DRAWS):
        yield rng.choice(own) if own else lexicon.choose(slot, language, rng)
