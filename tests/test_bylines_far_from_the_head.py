"""Bylines below a headline that stands again, at a story's foot behind a dash, and beside another article's head."""

import pytest

from newsparse import parse_article

TITLE = "Old swimming hall shuts after cracks found in roof"
BODY = [
    "The town has closed the old swimming hall by the harbour after engineers found cracks in the roof on Wednesday.",
    "The repairs will take two years, the mayor said, and visitors may use the new pool in the next town until then.",
    "The council will decide next month on the money needed for the work.",
]


@pytest.mark.parametrize(
    ("foot", "names"),
    [
        (["- Chason Gordon", "Contributing Writer"], ["Chason Gordon"]),
        (["— Xu Vantreight", "Staff Writer", "Share this story"], ["Xu Vantreight"]),
        (["– Tjark Oelmann", "Redakteur"], ["Tjark Oelmann"]),
        (["- Jane Gordon"], ["Jane Gordon"]),
        (["- Selby", "Contributing Writer"], []),
    ],
)
def test_name_behind_a_dash_signs_with_its_role(foot: list[str], names: list[str]) -> None:
    article = parse_article("\n\n".join([TITLE, *BODY, *foot]))
    assert [author.name for author in article.authors] == names


@pytest.mark.parametrize(
    "controls",
    [
        ["Rewind", "Listen", "Fast forward", "0:00 Listen"],
        ["Zurückspulen", "Anhören", "Vorspulen", "0:00 Anhören"],
        ["Retour rapide", "Écouter", "Avance rapide"],
        ["Rebobinar", "Escuchar", "Avance rápido"],
    ],
)
def test_buttons_of_a_player_are_no_body(controls: list[str]) -> None:
    article = parse_article("\n\n".join([TITLE, "Editor", "By Patrick Hyslop", *controls, *BODY]))
    assert [author.name for author in article.authors] == ["Patrick Hyslop"]
    assert [block.text for block in article.body] == BODY


def test_byline_below_a_headline_that_stands_again() -> None:
    captions = [
        f"The hall by the harbour as engineers {verb} it on Wednesday, with the cracks above. Photo: Eva Probe"
        for verb in ("found", "left", "saw", "entered", "closed", "measured")
    ]
    text = "\n\n".join(
        [
            "News",
            TITLE,
            *[line for line in captions for _ in range(2)],
            "29.11.2024",
            TITLE,
            "Editor",
            "By Patrick Hyslop",
            *BODY,
        ]
    )
    assert [author.name for author in parse_article(text).authors] == ["Patrick Hyslop"]


def test_date_under_another_byline_is_another_articles() -> None:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in BODY)
    page = (
        "<html><body><div class='slider'><b>THE FERRY IS BACK</b><span>By Eva Probe on</span>"
        "<span>June 21, 2013</span></div>"
        f"<div class='post'><h1>{TITLE}</h1><span>By Jane Example on</span><span>November 6, 2016</span>{body}</div>"
        "</body></html>"
    )
    article = parse_article(page)
    assert str(article.published).startswith("2016-11-06")
    assert [author.name for author in article.authors] == ["Jane Example"]
