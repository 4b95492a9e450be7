"""Turkish wires name reporter, town and agency on a line of their own or before the first sentence."""

import pytest

from harbour_bridge import STORIES
from newsparse import parse_article

HEADS = [
    ("Ayşe ÖRNEK/KARADERE, (DHA)", ["Ayşe ÖRNEK"]),
    ("Ayşe ÖRNEK - Ali KAYA/KARADERE, (DHA)", ["Ayşe ÖRNEK", "Ali KAYA"]),
    ("Ayşe Örnek / KARADERE (İHA)", ["Ayşe Örnek"]),
    ("Ayşe Örnek/KARADERE, (AA)", ["Ayşe Örnek"]),
]


@pytest.mark.parametrize(("head", "names"), HEADS)
def test_on_a_line(head: str, names: list[str]) -> None:
    title, *story = STORIES["tr"]
    article = parse_article("\n\n".join((title, head, *story)))
    assert [one.name for one in article.authors] == names
    assert {one.location for one in article.authors} == {"KARADERE"}
    assert [block.text for block in article.body] == story


@pytest.mark.parametrize("dash", [" - ", "- ", " – "])
@pytest.mark.parametrize(("head", "names"), HEADS)
def test_before_the_first_sentence(head: str, names: list[str], dash: str) -> None:
    title, first, *story = STORIES["tr"]
    article = parse_article("\n\n".join((title, f"{head}{dash}{first}", *story)))
    assert [one.name for one in article.authors] == names
    assert article.dateline is not None
    assert article.dateline.place == "KARADERE"
    assert len(article.body) == 1 + len(story)


@pytest.mark.parametrize(
    ("head", "place"), [("Berlin/Paris (dpa)", "Berlin/Paris"), ("WASHINGTON/LONDON (Reuters)", "WASHINGTON/LONDON")]
)
def test_two_towns_are_no_reporter(head: str, place: str) -> None:
    title, first, *story = STORIES["en"]
    article = parse_article("\n\n".join((title, f"{head} - {first}", *story)))
    assert article.dateline is not None
    assert article.dateline.place == place
    assert not [one for one in article.authors if one.kind == "person"]
