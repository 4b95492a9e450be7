"""Confidence: a chance a field, higher where more speaks for it; none without an article; JSON keeps it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.label.scorer.confidence import FIELDS
from newsparse.model import Article, Confidence
from newsparse.options import Options
from newsparse.parse import parse_article

STORY = """Old mill burns down in Ashby
By Jane Roe
3 May 2024
A fire destroyed the old mill in Ashby on Monday night, the town's fire chief said.
Nobody was hurt, but the miller lost the grain of a whole summer and the wheel that his grandfather had built.
The council will decide next week whether the mill, which is older than the town hall, can be built again."""
MENU = "\n".join(("Rain", "Sun", "Wind and fog", "Snow on hills", "Ferry times") * 8)


def confidence(raw: str, options: Options | None = None) -> Confidence:
    found = parse_article(raw, options=options or Options()).confidence
    assert found is not None
    return found


def test_a_plain_article_is_trusted() -> None:
    found = confidence(STORY)
    assert found.by == "scorer"
    assert min(found.body, found.title) > 0.8


def test_a_story_lost_among_teasers_is_trusted_less() -> None:
    other = "A boat sank in Carrow on Monday night, and nobody knows yet how it happened, the police said."
    lost = f"{MENU}\n{STORY}\n{MENU}\n{other}\n{MENU}"
    assert confidence(lost).body < confidence(STORY).body


def test_metadata_that_agree_make_the_headline_surer() -> None:
    lines = [f"<p>{line}</p>" for line in STORY.splitlines()[1:]]
    page = "<html><head>{head}</head><body><h2>Old mill burns down in Ashby</h2>{body}</body></html>"
    title = '<meta property="og:title" content="Old mill burns down in Ashby">'
    alone, agreed = (page.format(head=head, body="".join(lines)) for head in ("", title))
    assert confidence(agreed).title >= confidence(alone).title


def test_the_rules_alone_say_so() -> None:
    assert confidence(STORY, Options(scorer=None)).by == "rules"


def test_what_the_caller_states_is_certain() -> None:
    found = confidence(STORY, Options(title="Old mill burns down in Ashby", authors=("Jane Roe",)))
    assert (found.title, found.authors) == (1.0, 1.0)


@pytest.mark.parametrize("raw", ["", "   \n", "Please verify you are human"])
def test_without_an_article_there_is_none(raw: str) -> None:
    article = parse_article(raw)
    assert article.confidence is None or not article.body


def test_it_stays_in_json() -> None:
    article = parse_article(STORY)
    assert Article.model_validate_json(article.model_dump_json()) == article


@given(st.lists(st.sampled_from((*STORY.splitlines(), "Share", "Photo: Jane Roe", "Read more", "")), max_size=12))
def test_every_chance_is_one(lines: list[str]) -> None:
    found = parse_article("\n".join(lines)).confidence
    assert found is None or all(0 <= getattr(found, field) <= 1 for field in FIELDS)
