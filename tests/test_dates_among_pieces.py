"""A date that is a piece of its own in the line under a headline dates the article, whatever the other pieces say."""

from collections.abc import Callable

import pytest

from newsparse import parse_article

STORY = (
    "The council of Selby Quay voted on Tuesday evening to keep the old bridge open for another winter.",
    "More than two thousand people had signed a petition against the plan, which the board published in spring.",
    "Repairs to the wooden deck are to begin in March, and the board expects them to take about eight weeks.",
)
LINES = [
    "⋅ March 9, 2024 ⋅ Email this post ⋅ Print this page ⋅ Comment",
    "9 March 2024 · Filed under odds and ends of the harbour",
    "adaholm — 9 March 2024",
    "9. März 2024 · abgelegt unter allerlei vom hafen",
    "9 mars 2024 • rangé dans choses et autres du port",
    "9 de marzo de 2024 | en cosas del puerto y de la ciudad",
    "9 marzo 2024 » varie ed eventuali dal porto",
    "9 maart 2024 · onder allerlei uit de haven",
    "9 марта 2024 | о разном и о порте",
    "9 Mart 2024 · limandan çeşitli haberler",
    "2024年3月9日 | 港口的各种事情",
    "@adaholm • Mar 9, 2024 • harbour notes",
    "harbour notes | 2024-03-09 | keep reading",
]
SUBTITLES = [
    "On 9 March 2024 the board – and the town – will vote again",
    "A vote on 9 March 2024 · and what comes after it",
    "From 9 March 2024 on - a bridge that nobody wanted to lose",
]


def _text(line: str) -> str:
    return "\n\n".join(("The old bridge stays open", line, *STORY))


def _html(line: str) -> str:
    paragraphs = "".join(f"<p>{one}</p>" for one in STORY)
    return f"<html><body><main><h1>The old bridge stays open</h1><div>{line}</div>{paragraphs}</main></body></html>"


@pytest.mark.parametrize("build", [_text, _html])
@pytest.mark.parametrize("line", LINES)
def test_under_the_headline(build: Callable[[str], str], line: str) -> None:
    article = parse_article(build(line))
    assert str(article.published)[:10] == "2024-03-09"
    assert [block.text for block in article.body] == list(STORY)


@pytest.mark.parametrize("build", [_text, _html])
@pytest.mark.parametrize("line", SUBTITLES)
def test_a_date_in_a_sentence_is_none(build: Callable[[str], str], line: str) -> None:
    assert parse_article(build(line)).published is None
