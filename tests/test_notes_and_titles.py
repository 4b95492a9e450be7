"""Lines of ``fixtures/notes.toml`` and ``fixtures/titles.toml``, each inside a small article."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from newsparse import Options, parse_article

FIXTURES = Path(__file__).parent.parent / "fixtures"
NOTES: Mapping[str, Mapping[str, list[str]]] = tomllib.loads((FIXTURES / "notes.toml").read_text(encoding="utf-8"))
TITLES: list[dict[str, Any]] = tomllib.loads((FIXTURES / "titles.toml").read_text(encoding="utf-8"))["case"]
STORY = [
    "The harbour board of Brayside voted on Friday to keep the old pier open, the chairman said after the count.",
    "Engineers had warned that the piles were worn and that a repair would cost more than the town could raise.",
    "Fishermen answered that they would lose the winter trade, and some offered to mend the planks themselves.",
]


def lines(key: str) -> list[tuple[str, str]]:
    return [(language, line) for language, kinds in NOTES.items() for line in kinds[key]]


@pytest.mark.parametrize(("language", "line"), lines("note"))
def test_note_is_found(language: str, line: str) -> None:
    article = parse_article("\n\n".join(["Old pier stays open", *STORY, line]), options=Options(language=language))
    assert [note.text for note in article.notes] == [line]


@pytest.mark.parametrize(("language", "line"), lines("paragraph"))
def test_paragraph_is_no_note(language: str, line: str) -> None:
    article = parse_article("\n\n".join(["Old pier stays open", *STORY, line]), options=Options(language=language))
    assert not article.notes
    assert article.body[-1].text == line


@pytest.mark.parametrize("case", TITLES, ids=lambda case: case["line"])
def test_title_is_parted_from_what_stands_around_it(case: dict[str, Any]) -> None:
    article = parse_article("\n\n".join([case["line"], *case.get("below", []), *STORY]))
    assert article.title == case["title"]
    assert article.section == case.get("section")
    assert [block.text for block in article.body] == STORY
