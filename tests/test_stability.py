"""What stays as it is: the public names, the JSON Schema and the names of the checks are those that the page lists."""

import importlib
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsparse import Article
from newsparse.feed.explanations import explanations
from newsparse.feed.report.model import FeedReport

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "stability.md").read_text(encoding="utf-8")
SCHEMA = ROOT / "docs" / "article.schema.json"
MODULES = ("newsparse", "newsparse.attribution", "newsparse.export", "newsparse.feed", "newsparse.errors")


def listed(heading: str) -> set[str]:
    """The names in code under a heading of the page."""
    section = PAGE.partition(f"\n### {heading}\n")[2]
    assert section, f"docs/stability.md has no heading {heading!r}"
    return set(re.findall(r"`([A-Za-z_-]+)`", re.split(r"\n##", section)[0]))


@pytest.mark.parametrize("name", MODULES)
def test_the_public_names_are_those_that_are_listed(name: str) -> None:
    module = importlib.import_module(name)
    public = getattr(module, "__all__", None)
    if public is None:
        public = [
            one for one, value in vars(module).items() if isinstance(value, type) and issubclass(value, Exception)
        ]
    assert set(public) == listed(f"`{name}`")
    assert all(hasattr(module, one) for one in public)


def test_the_checks_are_those_that_are_listed() -> None:
    assert set(explanations()) == listed("The checks")


def shape(schema: object) -> object:
    """A schema without what versions of pydantic word differently.

    That is titles, descriptions, the order of keys, and a reference beside other keys, which some put into an "allOf".
    """
    if isinstance(schema, dict):
        schema = {**{key: value for key, value in schema.items() if key != "allOf"}, **dict(*schema.get("allOf", ()))}
        left_out = {"title", "description", "additionalProperties"}
        kept = {key: value for key, value in schema.items() if key not in left_out or not isinstance(value, str | bool)}
        return {key: shape(value) for key, value in sorted(kept.items())}
    return [shape(one) for one in schema] if isinstance(schema, list) else schema


def test_the_json_schema_is_the_one_that_is_kept() -> None:
    assert shape(json.loads(SCHEMA.read_text(encoding="utf-8"))) == shape(Article.model_json_schema())


def saved(name: str) -> Iterator[str]:
    yield from (ROOT / "fixtures" / "json" / name).read_text(encoding="utf-8").splitlines()


def test_articles_of_0_1_0_still_load() -> None:
    for line in saved("articles-0.1.0.jsonl"):
        article = Article.model_validate_json(line)
        again = json.loads(article.model_dump_json())
        for field, value in json.loads(line).items():
            assert again[field] == value, field


def test_reports_of_0_1_0_still_load() -> None:
    (line,) = saved("report-0.1.0.json")
    assert FeedReport.model_validate_json(line).version == "0.1.0"
