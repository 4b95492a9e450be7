"""Whom the metadata call authors and the page's head says only helped: who took the pictures, edited, contributed."""

import json

import pytest

from harbour_bridge import STORIES
from newsparse import parse_article

WRITER = "Nelson Roe"
HELPED = [
    ("en", ("By Nelson Roe", "Photography by Stephen Tayo"), ("Stephen Tayo",)),
    ("en", ("By Nelson Roe", "Photographs by Mia Fox and Tom Fox"), ("Mia Fox", "Tom Fox")),
    ("en", ("By Nelson Roe", "Photography by Mia Fox", "Styled by Ada Leonard"), ("Mia Fox", "Ada Leonard")),
    ("en", ("By Nelson Roe", "Contributions from", "Megan Garside"), ("Megan Garside",)),
    ("en", ("By Nelson Roe", "Contributions from", "Megan Garside, Tom Fox"), ("Megan Garside", "Tom Fox")),
    ("en", ("By Nelson Roe", "Edited by Megan Garside"), ("Megan Garside",)),
    ("en", ("By Nelson Roe", "Fact checked by Megan Garside"), ("Megan Garside",)),
    ("en", ("Story by Nelson Roe", "Graphics by Mia Fox"), ("Mia Fox",)),
    ("en", ("By Nelson Roe with photos by Mia Fox",), ("Mia Fox",)),
    ("de", ("Von Nelson Roe", "Fotos: Karl Muster"), ("Karl Muster",)),
    ("de", ("Von Nelson Roe", "Illustration: Karl Muster"), ("Karl Muster",)),
    ("fr", ("Par Nelson Roe", "Photographies de Luc Bernard"), ("Luc Bernard",)),
    ("es", ("Por Nelson Roe", "Fotografías de Luis Vega"), ("Luis Vega",)),
    ("pl", ("Tekst: Nelson Roe", "Zdjęcia: Jan Nowak"), ("Jan Nowak",)),
]


def page(language: str, head: tuple[str, ...], stated: tuple[str, ...]) -> str:
    headline, *story = STORIES[language]
    people = [{"@type": "Person", "name": name} for name in stated]
    data = json.dumps({"@type": "NewsArticle", "headline": headline, "author": people}, ensure_ascii=False)
    lines = "".join(f"<p>{line}</p>" for line in head + tuple(story))
    script = f'<script type="application/ld+json">{data}</script>'
    return f"<html><head>{script}</head><body><article><h1>{headline}</h1>{lines}</article></body></html>"


@pytest.mark.parametrize(("language", "head", "helpers"), HELPED)
def test_who_helped_is_no_author_whatever_the_metadata_say(
    language: str, head: tuple[str, ...], helpers: tuple[str, ...]
) -> None:
    article = parse_article(page(language, head, (WRITER, *helpers)))
    assert [author.name for author in article.authors] == [WRITER]


@pytest.mark.parametrize("head", [("By Nelson Roe", "Photographs by Nelson Roe"), ("By Nelson Roe",), ()])
def test_who_wrote_is_an_author_whatever_else_they_did(head: tuple[str, ...]) -> None:
    article = parse_article(page("en", head, (WRITER,)))
    assert [author.name for author in article.authors] == [WRITER]


def test_authors_whom_only_the_metadata_name_stay() -> None:
    article = parse_article(page("en", ("By Nelson Roe", "March 9, 2024"), (WRITER, "Mia Fox")))
    assert [author.name for author in article.authors] == [WRITER, "Mia Fox"]


@pytest.mark.parametrize(
    ("shown", "stated"),
    [("by University of Ashby", "Science X"), ("By Oakton Police Department", "Community Desk")],
)
def test_an_organisation_that_signs_beats_a_stated_account(shown: str, stated: str) -> None:
    article = parse_article(page("en", (shown,), (stated,)))
    assert [author.name for author in article.authors] == [shown[3:]]
