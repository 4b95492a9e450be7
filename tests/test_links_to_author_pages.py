"""Names that a link to the author's own page marks, in a line that holds the paper's name, too."""

import pytest

from newsparse import parse_article

TITLE = "Old swimming hall shuts after cracks found in roof"
BODY = [
    "The town has closed the old swimming hall by the harbour after engineers found cracks in the roof on Wednesday.",
    "The repairs will take two years, the mayor said, and visitors may use the new pool in the next town until then.",
]


def authors(head: str) -> list[str]:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in BODY)
    page = f"<html lang='en'><body><article><h1>{TITLE}</h1>{head}{text}</article></body></html>"
    return [author.name for author in parse_article(page).authors]


@pytest.mark.parametrize(
    ("href", "name"),
    [
        ("/author/mo-hartigan", "Mo Hartigan"),
        ("/authors/qadan-hartigan/", "Qadan Hartigan"),
        ("https://www.gazette.example/autor/qadan-hartigan-123", "Qadan Hartigan"),
        ("/staff/qadan_hartigan.html", "Qadan Hartigan"),
        ("/auteur/qadan-levesque", "Qadan Lévesque"),
    ],
)
def test_link_to_the_authors_page_marks_the_name(href: str, name: str) -> None:
    assert authors(f'<div class="meta"><a href="{href}">{name}</a> <span>Harbour Gazette</span></div>') == [name]


@pytest.mark.parametrize(
    ("href", "name"),
    [
        ("/topic/qadan-hartigan", "Qadan Hartigan"),
        ("/author/jane-roe", "Harbour Plans"),
        ("/", "Qadan Hartigan"),
    ],
)
def test_other_links_mark_nobody(href: str, name: str) -> None:
    assert authors(f'<div class="meta"><a href="{href}">{name}</a> <span>Harbour Gazette</span></div>') == []


def test_an_address_beside_a_name_that_is_a_weekday() -> None:
    assert authors('<address>By Mo Hartigan <a href="mailto:mo@x.example">mo@x.example</a></address>') == [
        "Mo Hartigan"
    ]
