"""Standfirsts that an article's ``header`` holds beside the headline, and those of several lines over the byline."""

import pytest

from harbour_story import paragraphs
from newsparse import Article, parse_article

PARAGRAPHS = paragraphs(4)
STANDFIRSTS = [
    "Eleven years after the first storm, Ashby finds the money for its quay. The boats will have to wait.",
    "Elf Jahre nach dem ersten Sturm findet die Stadt das Geld für ihre Mole. Die Boote müssen warten.",
    "Onze ans après la première tempête, la ville trouve l’argent pour son quai. Les bateaux attendront.",
    "Once años después del primer temporal, la ciudad halla el dinero para el muelle. Los barcos esperan.",
    "Undici anni dopo la prima tempesta la città trova i soldi per il molo. Le barche dovranno attendere.",
    "Elf jaar na de eerste storm vindt de stad het geld voor haar kade. De boten zullen moeten wachten.",
    "Elva år efter den första stormen hittar staden pengarna till sin kaj. Båtarna får vänta.",
    "Onze anos após a primeira tempestade, a cidade acha o dinheiro para o cais. Os barcos vão esperar.",
    "Одиннадцать лет спустя после первой бури город нашёл деньги на причал. Лодкам придётся подождать.",
    "Jedenaście lat po pierwszej burzy miasto znalazło pieniądze na nabrzeże. Łodzie będą musiały poczekać.",
]


def body_of(article: Article) -> list[str]:
    return [block.text for block in article.body]


@pytest.mark.parametrize("standfirst", STANDFIRSTS)
def test_the_one_paragraph_beside_the_headline_in_a_header_is_the_standfirst(standfirst: str) -> None:
    signed = "<div>Jane Roe</div><time>3 May 2024</time>"
    head = f"<header><h1>The old quay</h1>{signed}<p class='teaser'>{standfirst}</p></header>"
    article = parse_article(f"<html><body><article>{head}{PARAGRAPHS}</article></body></html>")
    assert article.subtitle == standfirst
    assert len(body_of(article)) == 4


def test_paragraphs_that_the_header_holds_as_well_are_the_story() -> None:
    article = parse_article(
        f"<html><body><article><header><h1>The old quay</h1>{PARAGRAPHS}</header></article></body></html>"
    )
    assert article.subtitle is None
    assert len(body_of(article)) == 4


@pytest.mark.parametrize(
    "line", ["| 18 Comments. This post may hold links that pay us for what you buy.", "Share. Save."]
)
def test_a_notice_in_the_header_is_no_standfirst(line: str) -> None:
    head = f"<header><h1>The old quay</h1><p>{line}</p></header>"
    assert parse_article(f"<html><body><article>{head}{PARAGRAPHS}</article></body></html>").subtitle is None


LINES = [
    (
        "The council rebuilds the old stone quay in May.",
        "Fishermen had asked for eleven years.",
        "The ferry moves in August.",
    ),
    ("The old stone quay is rebuilt before the winter storms.", "Fishermen wait for the herring boats in August."),
    ("Fishermen of the harbour had asked for years.", "Building of the stone quay starts in May."),
    (
        "The money was spent on roads twice.",
        "The council voted for the quay.",
        "Boats return in August.",
        "The ferry goes on.",
    ),
]


@pytest.mark.parametrize("lines", LINES)
def test_sentences_in_an_element_of_their_own_over_the_byline_are_the_standfirst(lines: tuple[str, ...]) -> None:
    told = "".join(f"<p>{line}</p>" for line in lines)
    head = f"<header><h1>Ashby finds the money for its harbour</h1><time>3 May 2024</time></header><div>{told}</div>"
    story = f"<article>{head}<div class='byline'>By Jane Roe</div><div>{PARAGRAPHS}</div></article>"
    article = parse_article(f"<html><body>{story}</body></html>")
    assert article.subtitle is not None
    assert all(line in article.subtitle for line in lines)
    assert len(body_of(article)) == 4
