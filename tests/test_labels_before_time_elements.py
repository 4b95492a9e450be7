"""Two ``time`` elements, told apart by labels that have elements of their own."""

import pytest

from harbour_bridge import STORIES
from newsparse import parse_article

FIRST = '<time datetime="2024-05-13T12:34:00+02:00">13 May</time>'
THEN = '<time datetime="2024-05-14T13:05:00+02:00">{}</time>'
HEADS = [
    ("sv", f"<span>Publicerad</span>{FIRST}<span>Uppdaterad</span>{THEN.format('i går 13.05')}"),
    ("en", f"<span>Published</span> {FIRST} <span>Updated</span> {THEN.format('yesterday')}"),
    ("en", f"<b>Published:</b> {FIRST}<b>Last updated:</b> {THEN.format('2 hours ago')}"),
    ("en", f"{FIRST}<i>Updated</i>{THEN.format('14 May')}"),
    ("de", f"<span>Veröffentlicht:</span>{FIRST}<span>Aktualisiert:</span>{THEN.format('gestern')}"),
    ("fr", f"<span>Publié le</span> {FIRST} <span>Mis à jour le</span> {THEN.format('hier')}"),
    ("es", f"<dl><dt>Publicado</dt><dd>{FIRST}</dd><dt>Actualizado</dt><dd>{THEN.format('ayer')}</dd></dl>"),
]


@pytest.mark.parametrize(("language", "head"), HEADS)
def test_each_says_what_it_is_the_date_of(language: str, head: str) -> None:
    title, *story = STORIES[language]
    paragraphs = "".join(f"<p>{one}</p>" for one in story)
    article = parse_article(f"<article><h1>{title}</h1><div>{head}</div>{paragraphs}</article>")
    assert article.published is not None
    assert article.updated is not None
    assert article.published.isoformat() == "2024-05-13T12:34:00+02:00"
    assert article.updated.isoformat() == "2024-05-14T13:05:00+02:00"
    assert [block.text for block in article.body] == story


def test_an_element_that_holds_both_after_the_author() -> None:
    title, *story = STORIES["en"]
    moment = "2024-05-14T13:05:00Z"
    shown = "Posted: May 13, 2024 12:34 PM EDT | Last Updated: May 14, 2024"
    head = f'<span>Jane Roe</span> <time datetime="{moment}">{shown}</time>'
    paragraphs = "".join(f"<p>{one}</p>" for one in story)
    article = parse_article(f"<article><h1>{title}</h1><div>{head}</div>{paragraphs}</article>")
    assert article.published is not None
    assert article.published.isoformat() == "2024-05-13T12:34:00-04:00"
