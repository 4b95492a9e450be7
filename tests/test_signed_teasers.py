"""A teaser with byline and date inside a story: no second article begins there."""

import pytest

from harbour_bridge import STORIES
from newsparse import parse_article

CARDS = (
    "<div class='card'><h3>{headline}</h3><div>{byline}</div><time>{date}</time></div>",
    "<aside><h2>{headline}</h2><p>{byline} • {date}</p></aside>",
    "<section><article><header><h3>{headline}</h3></header><p>{byline}</p><p>{date}</p></article></section>",
    "<div><div><a href='#'>{headline}</a></div><div><footer>{byline} • {date}</footer></div></div>",
    "<ul><li><strong>{headline}</strong></li><li>{byline}</li><li>{date}</li></ul>",
)
INSETS = (
    ("en", "Ferry firm sold to family from the north", "By Jane Roe", "November 28, 2023"),
    ("de", "Reederei an Familie aus dem Norden verkauft", "Von Jana Ahlers", "28. November 2023"),
    ("fr", "La compagnie des ferries vendue à une famille", "Par Jeanne Roux", "28 novembre 2023"),
    ("es", "Vendida la naviera a una familia del norte", "Por Juana Rey", "28 de noviembre de 2023"),
)


@pytest.mark.parametrize("card", CARDS)
@pytest.mark.parametrize(("language", "headline", "byline", "date"), INSETS)
def test_the_story_goes_on_below_a_signed_teaser(
    language: str, headline: str, byline: str, date: str, card: str
) -> None:
    title, *story = STORIES[language]
    long = [f"{one} {other}" for one in story for other in story]
    paragraphs = [f"<p>{one}</p>" for one in long]
    inset = card.format(headline=headline, byline=byline, date=date)
    page = f"<body><h1>{title}</h1><div>{''.join(paragraphs[:6])}{inset}{''.join(paragraphs[6:])}</div></body>"
    body = [block.text for block in parse_article(page).body]
    assert body[-3:] == long[-3:]


@pytest.mark.parametrize(("language", "headline", "byline", "date"), INSETS)
def test_an_item_of_a_list_inside_the_article_begins_no_other(
    language: str, headline: str, byline: str, date: str
) -> None:
    title, *story = STORIES[language]
    long = [f"{one} {other}" for one in story for other in story]
    items = "".join(
        f"<li><h4>{headline}</h4><p>{byline}</p><p>{date}</p><p>{one}</p></li>" for one in (long[6], long[7], long[8])
    )
    paragraphs = "".join(f"<p>{one}</p>" for one in long[:6])
    page = f"<body><article><h1>{title}</h1>{paragraphs}<ul>{items}</ul></article></body>"
    body = [block.text for block in parse_article(page).body]
    assert [one for one in long if one not in body] == []


@pytest.mark.parametrize("element", ["pre", "blockquote"])
@pytest.mark.parametrize(("language", "headline", "byline", "date"), INSETS)
def test_a_letter_that_the_story_quotes_is_no_article(
    language: str, headline: str, byline: str, date: str, element: str
) -> None:
    title, *story = STORIES[language]
    long = [f"{one} {other}" for one in story for other in story]
    paragraphs = [f"<p>{one}</p>" for one in long]
    letter = f"<p>{headline}</p><{element}>{byline}<br>{date}<br>{story[0]}</{element}>"
    page = f"<body><div><h1>{title}</h1>{''.join(paragraphs[:6])}{letter}{''.join(paragraphs[6:])}</div></body>"
    body = [block.text for block in parse_article(page).body]
    assert body[-3:] == long[-3:]
