"""Whom the metadata name beside whom the page shows: an account of the house does not beat a person who signs."""

import json

import pytest

from newsparse import parse_article
from one_story import BODIES, QUOTED


def page(language: str, stated: str, byline: str) -> str:
    """A page whose JSON-LD states one author and whose head shows a byline."""
    data = {"@type": "NewsArticle", "headline": QUOTED[language], "author": {"@type": "Person", "name": stated}}
    paragraphs = "".join(f"<p>{one}</p>" for one in BODIES[language])
    return (
        f'<html lang="{language}"><head><script type="application/ld+json">{json.dumps(data)}</script></head><body>'
        f"<article><h1>{QUOTED[language]}</h1><p>{byline}</p>{paragraphs}</article></body></html>"
    )


@pytest.mark.parametrize(
    ("language", "stated", "byline", "name"),
    [
        ("en", "Ashby Wave", "By Jane Roe", "Jane Roe"),
        ("en", "Guest Contributor", "By Thomas Moore", "Thomas Moore"),
        ("en", "News Desk X", "Written by Anna Lee", "Anna Lee"),
        ("de", "Altbrücker Welle", "Von Anna Berger", "Anna Berger"),
        ("de", "Freie Stimme (www.freie-stimme.example)", "Von Jan Koller", "Jan Koller"),
        ("es", "Redacción Digital", "Por María Ruiz", "María Ruiz"),
        ("fr", "Rédaction Web", "Par Anne Leroy", "Anne Leroy"),
        ("pt", "Portal Ponte", "Por Ana Reis", "Ana Reis"),
    ],
)
def test_a_person_who_signs_beats_an_account(language: str, stated: str, byline: str, name: str) -> None:
    article = parse_article(page(language, stated, byline))
    assert [author.name for author in article.authors] == [name]


@pytest.mark.parametrize(
    ("language", "stated", "byline"),
    [
        ("en", "Anna Lee", "By Anna Lee"),
        ("de", "Anna Berger", "Von unserer Redaktion"),
        ("fr", "Anne Leroy", "Par la rédaction"),
    ],
)
def test_a_stated_person_stays(language: str, stated: str, byline: str) -> None:
    article = parse_article(page(language, stated, byline))
    assert stated in [author.name for author in article.authors]
