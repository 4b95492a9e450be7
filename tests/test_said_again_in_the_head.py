"""What an article's head says twice: the headline with its site's name, a picture's alt text over its caption."""

import pytest

from harbour_bridge import STORIES
from newsparse import Article, parse_article
from newsparse.kinds import Kind

MENU = "Skip to content\nHome\nNews\nSport\nWeather\nSign in\nSubscribe\n"
PROMO = "\nSign up for our newsletter\nShare this article\nFacebook\nTwitter\n© 2025 Ashby Post. All rights reserved."
LAYOUTS = {
    "text": "{0}\n\n{1}\n\n{2}",
    "lines": "{0}\n{1}\n{2}",
    "menu and promo": MENU + "{0}\n{1}\n{2}" + PROMO,
    "html": "<article><h1>{0}</h1><p>{1}</p>{2}</article>",
}

TWINS = [
    ("en", "Old mill burns in Ashby", "Old mill burns in Ashby | The Ashby Post", "By Jane Roe"),
    ("en", "Old mill burns in Ashby", "Old mill burns in Ashby - Ashby Post", "By Jane Roe"),
    ("en", "Old mill burns in Ashby", "Old mill burns in Ashby — Ashby Post", "By Jane Roe"),
    ("en", "Old mill burns in Ashby", "Ashby Post: Old mill burns in Ashby", "By Jane Roe"),
    ("en", "Mill burns down", "Mill burns down | Local News | The Ashby Post", "By Jane Roe"),
    ("en", "Mill burns down", "ASHBY NEWS » MILL BURNS DOWN", "By Jane Roe"),
    ("de", "Alte Mühle brennt", "Alte Mühle brennt - mittelbote.de", "Von Jana Roth"),
    ("fr", "Le moulin a brûlé", "Le moulin a brûlé · Le Courrier de Pontvieux", "Par Jeanne Roux"),
    ("es", "Arde el viejo molino", "Arde el viejo molino – Diario de Villaluz", "Por Juana Ruiz"),
    ("pl", "Spłonął młyn", "Spłonął młyn | Kurier Grodzki | Miasto", "Anna Rój"),
    ("sv", "Kvarn brann ned", "Kvarn brann ned | Hamnbladet", "Av Jenny Roos"),
    ("ru", "Дом у реки", "Дом у реки — Газета", "Автор: Анна Розова"),
    ("ko", "다리 다시 열려", "다리 다시 열려 | 항구일보", "김민수 기자"),
    ("ja", "港の橋が二年ぶり再開", "港の橋が二年ぶり再開｜みなと新聞", "文・山田太郎"),
]


def _lay_out(layout: str, lines: tuple[str, ...], paragraphs: tuple[str, ...]) -> str:
    head, *rest = lines
    if layout == "html":
        return LAYOUTS[layout].format(head, "</p><p>".join(rest), "".join(f"<p>{one}</p>" for one in paragraphs))
    joint = "\n\n" if layout == "text" else "\n"
    return LAYOUTS[layout].format(head, joint.join(rest), joint.join(paragraphs))


def _kinds(article: Article, text: str) -> set[Kind]:
    return {block.kind for block in article.blocks if block.text == text}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(("language", "headline", "twin", "byline"), TWINS)
def test_a_headline_beside_the_sites_name_is_said_again(
    language: str, headline: str, twin: str, byline: str, layout: str
) -> None:
    article = parse_article(_lay_out(layout, (headline, twin, byline), STORIES[language][1:]))
    assert article.title == headline
    assert _kinds(article, twin) <= {Kind.DUPLICATE, Kind.TITLE}
    assert [block.text for block in article.body] == list(STORIES[language][1:])


@pytest.mark.parametrize(
    "line",
    [
        "Old mill burns - two are hurt",
        "Old mill burns: what the town knows by now",
        "Old mill burns again",
        "Old mill burns as crews wait",
        "Who lit it: the old mill burns",
    ],
)
def test_a_line_that_goes_on_from_the_headline_is_not_the_headline_again(line: str) -> None:
    article = parse_article("\n\n".join(("Old mill burns", "By Jane Roe", *STORIES["en"][1:3], line, STORIES["en"][3])))
    assert line in [block.text for block in article.body]


ALTS = [
    ("en", "The burning mill", "The burning mill in Ashby on Monday, May 6, 2024. (AP Photo/Lena Ruiz)"),
    ("en", "Burning mill", "The burning mill in Ashby on Monday, May 6, 2024. (AP Photo/Lena Ruiz)"),
    ("en", "A bridge at night", "Lamps burn on a bridge at night in Ashby. Photo: Lena Ruiz / Reuters"),
    ("en", "Jane Moss", "Jane Moss stands in front of the bridge in Ashby. (AP Photo/Lena Ruiz)"),
    ("de", "Die alte Brücke", "Die alte Brücke im Hafen am Montagmorgen nach der Freigabe. Foto: Jens Albrecht/dpa"),
    ("fr", "Le vieux pont", "Le vieux pont du port vu depuis la rive, le 6 mai 2024. MARC TESSIER / AFP"),
    ("es", "El viejo puente", "El viejo puente del puerto visto desde el muelle. / EFE / Manuel Ortega"),
    ("pl", "Most portowy", "Most portowy w dniu otwarcia, widok od strony rzeki. Fot. Jan Nowak / PAP"),
    ("sv", "Gamla hamnbron", "Gamla hamnbron efter öppningen i måndags morse. Foto: Karin Lund/TT"),
    ("ru", "Старый мост", "Старый мост в день открытия, вид с набережной. Фото: Иван Петров / ТАСС"),
    ("id", "Jembatan pelabuhan tua", "Jembatan pelabuhan tua di pagi hari setelah dibuka. (Foto: ANTARA/Budi Santoso)"),
    ("ko", "항구의 다리", "월요일 아침 다시 열린 항구의 다리 모습. 사진=연합뉴스"),
]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(("language", "alt", "caption"), ALTS)
def test_a_short_alt_text_over_its_caption_leaves_the_body(language: str, alt: str, caption: str, layout: str) -> None:
    headline, *paragraphs = STORIES[language]
    article = parse_article(_lay_out(layout, (headline, alt, caption), tuple(paragraphs)))
    assert alt not in [block.text for block in article.body]
    assert article.subtitle is None
    assert len(article.captions) == 1
    assert [block.text for block in article.body][-2:] == paragraphs[-2:]


@pytest.mark.parametrize(
    "heading", ["What the council says", "Engineers at work", "A winter of storms.", "The burning question"]
)
def test_a_heading_over_a_picture_stays(heading: str) -> None:
    headline, first, second, third = STORIES["en"]
    caption = "The burning mill in Ashby on Monday, May 6, 2024. (AP Photo/Lena Ruiz)"
    article = parse_article("\n\n".join((headline, first, second, heading, caption, third)))
    assert heading in [block.text for block in article.body]


def test_a_name_over_the_headline_is_no_alt_text() -> None:
    headline, *story = STORIES["en"]
    caption = "Lena Ruiz on the bridge in Ashby on Monday, May 6, 2024. (AP Photo/Jane Moss)"
    article = parse_article("\n\n".join(("Lena Ruiz", headline, caption, *story)))
    assert [block.kind for block in article.blocks if block.text == "Lena Ruiz"] != [Kind.DUPLICATE]
