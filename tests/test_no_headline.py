"""A text that holds only the body has no title, and its first line stays in the body."""

from collections.abc import Callable, Sequence

import pytest

from newsparse import parse_article
from one_story import BODIES, QUOTED

OPENERS = [
    ("en", "Our friends at the Ashby Courier have looked at the bridge:"),
    ("en", "Here is one for everybody who crosses the river to work:"),
    ("de", "Das schreibt das Altbrücker Tagblatt heute über die Brücke:"),
    ("es", "Esto es lo que publicó ayer el diario de la ciudad sobre el puente:"),
    ("fr", "Voici ce que le journal de la ville écrit ce matin sur le pont:"),
    ("ru", "Вот что пишет сегодня городская газета о мосте:"),
    ("ar", "وفيما يلي ما نشرته صحيفة المدينة عن الجسر صباح اليوم:"),
    ("tr", "Şehir gazetesi bugün köprü hakkında şunları yazıyor:"),
    ("pt", "É isto que o jornal da cidade escreve hoje sobre a ponte:"),
]
"""A first line that leads in what the text quotes, headline and all."""

DATELINED = [
    ("en", "ASHBY, Ill. (AP) — It was the bridge that the council closed on Monday for a year"),
    ("en", "ASHBY (Reuters) - The council closes the old bridge"),
    ("de", "ALTBRÜCK (dpa) - Der Rat von Altbrück sperrt die alte Brücke für ein Jahr"),
    ("es", "VILLALUZ (EFE).- El ayuntamiento cierra el puente viejo durante un año"),
    ("fr", "PONTVIEUX (AFP) – Le conseil ferme le vieux pont pendant un an"),
    ("ru", "СТАРОМОСТЬЕ, 3 мая (ТАСС) — Совет закрывает старый мост на год"),
    ("tr", "ANKARA (AA) - Meclis eski köprüyü bir yıl kapatıyor"),
    ("pt", "PONTEVELHA (Lusa) – A câmara fecha a ponte velha durante um ano"),
]
"""A first paragraph after its dateline that does not end as a sentence."""


LAYOUTS: dict[str, Callable[[Sequence[str]], str]] = {
    "text": "\n\n".join,
    "one break": "\n".join,
    "html": lambda lines: "".join(f"<p>{line}</p>" for line in lines),
    "html of breaks": lambda lines: "<div>" + "<br><br>".join(lines) + "</div>",
}
"""How a scraper may have laid out the lines."""
HEADED = LAYOUTS | {"html": lambda lines: f"<h1>{lines[0]}</h1>" + LAYOUTS["html"](lines[1:])}
"""The same with a headline, which a page of elements marks."""


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(("language", "opener"), OPENERS)
def test_what_a_colon_leads_in_is_no_headline(language: str, opener: str, layout: str) -> None:
    article = parse_article(LAYOUTS[layout]((opener, QUOTED[language], *BODIES[language])))
    assert article.title is None
    assert [block.text for block in article.body][:2] == [opener, QUOTED[language]]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(("language", "lead"), DATELINED)
def test_a_line_after_a_dateline_is_no_headline(language: str, lead: str, layout: str) -> None:
    article = parse_article(LAYOUTS[layout]((lead, *BODIES[language])))
    assert article.title is None
    assert article.body[0].text == lead


@pytest.mark.parametrize("language", BODIES)
def test_a_body_alone_has_no_title(language: str) -> None:
    article = parse_article("\n\n".join(BODIES[language]))
    assert article.title is None
    assert [block.text for block in article.body] == list(BODIES[language])


@pytest.mark.parametrize("language", BODIES)
def test_a_headline_over_the_body_is_the_title(language: str) -> None:
    article = parse_article("\n\n".join((QUOTED[language], *BODIES[language])))
    assert article.title == QUOTED[language]


@pytest.mark.parametrize("first", ["It rains again in Ashby.", "The bridge is closed.", "Go round by the mill."])
def test_a_short_sentence_before_a_box_of_the_site_is_no_headline(first: str) -> None:
    box = "Sign up for our newsletter"
    article = parse_article("\n\n".join((first, box, *BODIES["en"])))
    assert article.title is None
    assert article.body[0].text == first


LISTS = [
    ("en", ("1. Bridges are old and cracked", "2. Rivers are high and wild", "3. Buses are late and full")),
    ("en", ("1) Old pillars", "2) High water", "3) Late buses")),
    ("de", ("1. Alte Pfeiler mit Rissen", "2. Hohes Wasser im Fluss", "3. Busse mit Verspätung")),
    ("es", ("1. Pilares viejos con grietas", "2. Agua alta en el río", "3. Autobuses con retraso")),
    ("ru", ("1. Старые опоры моста", "2. Высокая вода в реке", "3. Автобусы с опозданием")),
]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(("language", "items"), LISTS)
def test_the_first_of_a_list_is_no_headline(language: str, items: tuple[str, ...], layout: str) -> None:
    article = parse_article(LAYOUTS[layout]((*items, *BODIES[language])))
    assert article.title is None
    assert [block.text for block in article.body][:3] == list(items)


UNDATED = [
    ("en", "Posted on by Sam Doe", "Sam Doe"),
    ("en", "Published on by Ann Lee", "Ann Lee"),
    ("de", "Veröffentlicht am von Jan Koller", "Jan Koller"),
    ("fr", "Publié le par Anne Leroy", "Anne Leroy"),
    ("es", "Publicado el por Ana Ruiz", "Ana Ruiz"),
    ("pt", "Publicado em por Ana Reis", "Ana Reis"),
]
"""What a blog prints over its text when a script draws the date."""


@pytest.mark.parametrize(("language", "line", "name"), UNDATED)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_byline_whose_date_is_missing(language: str, line: str, name: str, layout: str) -> None:
    article = parse_article(HEADED[layout]((QUOTED[language], line, *BODIES[language])))
    assert article.title == QUOTED[language]
    assert [author.name for author in article.authors] == [name]
    assert [block.text for block in article.body] == list(BODIES[language])


@pytest.mark.parametrize("layout", ["text", "html"])
@pytest.mark.parametrize("language", BODIES)
def test_a_subheading_below_the_first_paragraphs_is_no_headline(language: str, layout: str) -> None:
    first, second, *rest = BODIES[language]
    words = [word.strip(".,") for paragraph in BODIES[language] for word in paragraph.split()]
    listed = [" ".join(words[at : at + 5]) for at in range(0, len(words) - 5, 5)]
    text = "\n\n".join((first, second, QUOTED[language], *rest, *listed))
    if layout == "html":
        below = "".join(f"<p>{line}</p>" for line in (*rest, *listed))
        text = f"<p>{first}</p><p>{second}</p><h2>{QUOTED[language]}</h2>{below}"
    article = parse_article(text)
    assert article.title is None
    assert [block.text for block in article.body][:3] == [first, second, QUOTED[language]]
