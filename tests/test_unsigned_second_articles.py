"""A second story that a page sets below the first in an element like its own, with no byline and no day."""

import pytest

from newsparse import parse_article

FIRST = (
    "Hallenbad in Ellernau bleibt stehen",
    "Der Stadtrat von Ellernau hat am Dienstagabend beschlossen, das alte Hallenbad doch nicht abzureißen.",
    "„Das ist ein guter Tag für die Kinder dieser Stadt“, sagte Karla Wiesner nach der Abstimmung im Rathaus.",
    "Die Arbeiten sollen im kommenden Frühjahr beginnen und rund 6,8 Millionen Euro kosten.",
)
SECOND = (
    "Brücke über den Kolmbach gesperrt",
    "Die Brücke über den Kolmbach ist seit Montag gesperrt, weil Prüfer Risse in zwei Pfeilern gefunden haben.",
    "Autofahrer müssen deshalb einen Umweg von zwölf Kilometern über Hohenried in Kauf nehmen.",
)
PART = (
    "Was die Sanierung kostet",
    "Das Hallenbad braucht ein neues Dach, neue Leitungen und ein Becken aus Stahl, sagt der Architekt.",
    "Die Sanierung soll zwei Jahre dauern, und die Hälfte der Kosten trägt am Ende das Land.",
)


def _element(story: tuple[str, ...], opening: str, level: int) -> str:
    tag = opening.split(maxsplit=1)[0]
    paragraphs = "".join(f"<p>{one}</p>" for one in story[1:])
    return f"<{opening}><h{level}>{story[0]}</h{level}>{paragraphs}</{tag}>"


def _page(*elements: str) -> str:
    return f"<html lang='de'><body><main>{''.join(elements)}</main></body></html>"


OPENINGS = (
    ('div class="article"', 'div class="next-article"', 1),
    ('div class="story"', 'div class="story"', 1),
    ('div class="story" id="s-1"', 'div class="story" id="s-2"', 2),
    ('section class="article-main"', 'section class="article-main"', 1),
    ("section", "section", 1),
    ('div class="post post-11"', 'div class="post post-12"', 2),
)


@pytest.mark.parametrize(("first", "second", "level"), OPENINGS)
def test_an_element_that_tells_of_something_else_is_another_article(first: str, second: str, level: int) -> None:
    article = parse_article(_page(_element(FIRST, first, level), _element(SECOND, second, level)))
    assert article.title == FIRST[0]
    assert tuple(block.text for block in article.body) == FIRST[1:]
    assert "second-article" in {issue.check for issue in article.warnings}


@pytest.mark.parametrize(("first", "second", "level"), OPENINGS)
def test_a_part_of_the_same_story_stays(first: str, second: str, level: int) -> None:
    article = parse_article(_page(_element(FIRST, first, level), _element(PART, second, level)))
    assert article.title == FIRST[0]
    assert {*FIRST[1:], *PART[1:]} <= {block.text for block in article.body}


def test_a_lower_heading_in_an_element_of_other_names_heads_a_part() -> None:
    page = _page(_element(FIRST, 'div class="story"', 1), _element(SECOND, 'div class="box"', 2))
    assert SECOND[1] in {block.text for block in parse_article(page).body}


@pytest.mark.parametrize("number", [2, 3, 4, 5])
@pytest.mark.parametrize("head", ["<p class='author'>Von Jonas Terhorst</p>", ""])
def test_points_between_headline_and_byline_are_all_the_article_s(number: int, head: str) -> None:
    points = (
        "Der Rat stimmt für die Sanierung des Bades",
        "Die Arbeiten beginnen im Frühjahr",
        "Bad bleibt",
        "Schüler schwimmen so lange in Hohenried",
        "Nur vier Stimmen gab es dagegen",
    )[:number]
    items = "".join(f"<li>{one}</li>" for one in points)
    paragraphs = "".join(f"<p>{one}</p>" for one in FIRST[1:])
    page = (
        f"<html lang='de'><body><article><h1>{FIRST[0]}</h1><ul>{items}</ul>{head}{paragraphs}</article></body></html>"
    )
    assert tuple(block.text for block in parse_article(page).body) == (*points, *FIRST[1:])
