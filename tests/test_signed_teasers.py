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
    ("pl", "Armator sprzedany rodzinie z północy", "Autor: Jan Nowak", "28 listopada 2023"),
    ("sv", "Rederiet sålt till familj från norr", "Av Jana Alm", "28 november 2023"),
    ("ru", "Паромную компанию продали семье с севера", "Автор: Иван Петров", "28 ноября 2023"),
    ("id", "Perusahaan feri dijual kepada keluarga utara", "Oleh Budi Santoso", "28 November 2023"),
    ("ja", "渡し船の会社を北の一家に売却", "文：田中太郎", "2023年11月28日"),
    ("ko", "여객선 회사, 북쪽 가족에게 팔려", "김민수 기자", "2023년 11월 28일"),
)


def _long(language: str) -> tuple[str, list[str]]:
    """The headline, and nine paragraphs of the story's sentences."""
    title, *story = STORIES[language]
    return title, [f"{one} {other}" for one in story for other in story]


def _last_with(language: str, inset: str) -> bool:
    """Whether the last paragraphs of a page are in the body though an inset stands above them."""
    title, long = _long(language)
    paragraphs = [f"<p>{one}</p>" for one in long]
    page = f"<body><h1>{title}</h1><div>{''.join(paragraphs[:6])}{inset}{''.join(paragraphs[6:])}</div></body>"
    return [block.text for block in parse_article(page).body][-3:] == long[-3:]


@pytest.mark.parametrize("card", CARDS)
@pytest.mark.parametrize(("language", "headline", "byline", "date"), INSETS)
def test_the_story_goes_on_below_a_signed_teaser(
    language: str, headline: str, byline: str, date: str, card: str
) -> None:
    assert _last_with(language, card.format(headline=headline, byline=byline, date=date))


@pytest.mark.parametrize(("language", "headline", "byline", "date"), INSETS)
def test_an_item_of_a_list_inside_the_article_begins_no_other(
    language: str, headline: str, byline: str, date: str
) -> None:
    title, long = _long(language)
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
    quoted = STORIES[language][1]
    assert _last_with(language, f"<p>{headline}</p><{element}>{byline}<br>{date}<br>{quoted}</{element}>")
