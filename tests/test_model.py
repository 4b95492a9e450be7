"""The models as a contract: a JSON round-trip, frozen, every field explained."""

import copy
import json
import pickle
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from pydantic import TypeAdapter, ValidationError, create_model

from newsparse.model import Article, Block, Span
from newsparse.options import Options
from newsparse.parse import parse_article
from shapes import some_of

INPUTS = sorted(Path(__file__).parent.parent.glob("fixtures/articles/*/input.*"))


@some_of("path", INPUTS, ids=lambda path: path.parent.name)
def test_a_parsed_article_survives_json(path: Path) -> None:
    article = parse_article(path.read_bytes())
    assert Article.model_validate_json(article.model_dump_json()) == article


@pytest.mark.parametrize(
    "value",
    [date(2024, 12, 5), datetime(2024, 12, 5), datetime(2024, 12, 5, 0, 0, tzinfo=UTC), None],  # noqa: DTZ001 -- naive is meant
)
def test_a_day_stays_a_day_and_midnight_a_moment(value: date | None) -> None:
    again = Article.model_validate_json(Article(published=value).model_dump_json())
    assert type(again.published) is type(value)
    assert again.published == value


def test_models_are_frozen() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        Article().title = "x"  # type: ignore[misc]  # it is frozen
    with pytest.raises(ValidationError, match="frozen"):
        Span(start=0, end=1).start = 2  # type: ignore[misc]  # the same


def test_unknown_fields_are_refused() -> None:
    with pytest.raises(ValidationError, match="headline"):
        Article.model_validate({"headline": "x"})


def test_articles_can_be_hashed() -> None:
    article = parse_article("Old mill burns\n\nBy Jane Roe\n\nA fire destroyed the old mill in Ashby on Monday night.")
    assert {article, Article.model_validate_json(article.model_dump_json())} == {article}


QUOTED = "Old mill burns\n\nA fire destroyed the mill in Ashby on Monday night.\n\n“The mill is gone,” Jane Roe said."


def _is_open(article: Article) -> bool:
    """Whether an article's quotes are still to be looked for."""
    return "quotes" not in article.__dict__


def test_quotes_are_looked_for_when_they_are_read() -> None:
    article = parse_article(QUOTED)
    assert _is_open(article)
    assert [quote.speaker for quote in article.quotes] == ["Jane Roe"]
    assert article.quotes is article.quotes


@pytest.mark.parametrize(
    "copied",
    [
        lambda article: pickle.loads(pickle.dumps(article)),  # noqa: S301 -- our own
        copy.copy,
        copy.deepcopy,
        lambda article: article.model_copy(update={"title": article.title}),
    ],
)
def test_a_copy_looks_for_the_same_quotes(copied: Callable[[Article], Article]) -> None:
    again = copied(parse_article(QUOTED))
    assert _is_open(again)
    assert again == parse_article(QUOTED)
    assert hash(copied(parse_article(QUOTED))) == hash(again)
    assert again.quotes


def test_quotes_that_are_given_are_kept() -> None:
    article = parse_article(QUOTED)
    assert article.model_copy(update={"quotes": ()}).quotes == ()
    assert Article.model_validate_json(article.model_dump_json(exclude={"quotes"})).quotes == ()
    other = {**article.model_dump(), "quotes": [{"spans": [], "text": "gone"}]}
    assert [quote.text for quote in Article.model_validate(other).quotes] == ["gone"]


def test_the_short_repr_has_whole_dates() -> None:
    moment = datetime(2024, 3, 9, 10, 30, tzinfo=timezone(timedelta(hours=-4)))
    shown = repr(Article(published=moment, updated=date(2024, 3, 10)))
    assert "published='2024-03-09T10:30:00-04:00'" in shown
    assert "updated='2024-03-10'" in shown


def test_all_that_shows_an_article_shows_its_quotes_in_their_place() -> None:
    names = list(Article.model_fields)
    assert list(parse_article(QUOTED).model_dump()) == names
    assert list(json.loads(parse_article(QUOTED).model_dump_json())) == names
    assert [name for name, _ in parse_article(QUOTED)] == names
    assert "quotes=('The mill is gone" in repr(parse_article(QUOTED))
    assert b"Jane Roe" in TypeAdapter(list[Article]).dump_json([parse_article(QUOTED)], include={0: {"quotes"}})
    assert "quotes" in parse_article(QUOTED).model_fields_set
    assert Article.model_json_schema(mode="serialization")["properties"].keys() == set(names)


def test_a_misspelt_field_is_no_field() -> None:
    with pytest.raises(AttributeError, match="quots"):
        getattr(parse_article(QUOTED), "quots")  # noqa: B009 -- a type checker would refuse it


def _properties(schema: dict[str, object]) -> Iterator[tuple[str, dict[str, object]]]:
    models = {"Article": schema}
    definitions = schema.get("$defs", {})
    assert isinstance(definitions, dict)
    models.update(definitions)
    for name, model in models.items():
        for field, value in model.get("properties", {}).items():  # type: ignore[attr-defined]  # a model is an object
            yield f"{name}.{field}", value


@pytest.mark.parametrize("model", [Article, Options])
def test_every_field_has_a_description(model: type[Article] | type[Options]) -> None:
    missing = [name for name, value in _properties(model.model_json_schema()) if not value.get("description")]
    assert missing == []


class _Further(Options):
    depth: int = 0
    """How deep to look."""
    width: int = 0


def test_a_model_made_of_one_describes_its_own_fields_and_those_that_it_inherits() -> None:
    fields = dict(_properties(_Further.model_json_schema()))
    assert fields["Article.depth"]["description"] == "How deep to look."
    assert "ISO 639-1 code" in str(fields["Article.language"]["description"])
    assert "description" not in fields["Article.width"]


def test_a_model_whose_source_cannot_be_read_has_a_schema() -> None:
    typed = create_model("Typed", __base__=Options, depth=(int, 0))  # as in an interactive session: there is no file
    assert "description" not in typed.model_json_schema()["properties"]["depth"]


def test_the_schema_is_json() -> None:
    assert json.loads(json.dumps(Article.model_json_schema()))["title"] == "Article"


def test_text_and_paragraphs_come_from_the_body() -> None:
    place = {"start": 0, "end": 0, "rule": "a.b", "why": "so"}
    kinds = (("heading", "Dispute"), ("paragraph", "One."), ("quote", "Two."), ("paragraph", "Three."))
    article = Article(body=tuple(Block.model_validate({"kind": kind, "text": text, **place}) for kind, text in kinds))
    assert article.text == "Dispute\n\nOne.\n\nTwo.\n\nThree."
    assert article.paragraphs == ("One.", "Three.")
