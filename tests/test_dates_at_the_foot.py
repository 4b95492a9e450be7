"""The date of a text whose head has none: what a blog says below it of when it posted the text, and a labelled date."""

from collections.abc import Callable
from datetime import date

import pytest

from newsparse import Kind, Options, parse_article

STORIES = {
    "en": """The old bridge stays open
The council of Selby Quay voted on Tuesday evening to keep the old bridge open for another winter.
More than two thousand people had signed a petition against the plan, which the board published in spring.
Repairs to the wooden deck are to begin in March, and the board expects them to take about eight weeks.""",
    "de": """Die alte Brücke bleibt offen
Der Rat von Selbin hat am Dienstagabend beschlossen, die alte Brücke noch einen Winter lang offen zu halten.
Mehr als zweitausend Menschen hatten gegen den Plan unterschrieben, den das Hafenamt im Frühjahr vorgelegt hatte.
Die Arbeiten am hölzernen Belag sollen im März beginnen und nach Angaben des Amtes etwa acht Wochen dauern.""",
    "fr": """Le vieux pont reste ouvert
Le conseil de Selbourg a décidé mardi soir de laisser le vieux pont ouvert pendant un hiver encore.
Plus de deux mille personnes avaient signé une pétition contre le projet que le port avait présenté au printemps.
Les travaux du tablier en bois doivent commencer en mars et durer environ huit semaines, selon le port.""",
    "es": """El viejo puente sigue abierto
El consejo de Selbia decidió el martes por la noche mantener abierto el viejo puente un invierno más.
Más de dos mil personas habían firmado una petición contra el plan que el puerto presentó en primavera.
Las obras de la cubierta de madera empezarán en marzo y durarán unas ocho semanas, según el puerto.""",
    "nl": """De oude brug blijft open
De raad van Selbihaven besloot dinsdagavond de oude brug nog een winter lang open te houden.
Meer dan tweeduizend mensen hadden een petitie getekend tegen het plan dat de haven in het voorjaar indiende.
Het werk aan het houten dek begint in maart en duurt volgens de haven ongeveer acht weken.""",
    "pl": """Stary most pozostanie otwarty
Rada Selbina postanowiła we wtorek wieczorem, że stary most pozostanie otwarty jeszcze jedną zimę.
Ponad dwa tysiące osób podpisało petycję przeciwko planowi, który port przedstawił wiosną tego roku.
Prace przy drewnianym pomoście zaczną się w marcu i potrwają, jak podaje port, około ośmiu tygodni.""",
    "ru": """Старый мост останется открытым
Городской совет Селбина решил во вторник вечером оставить старый мост открытым ещё на одну зиму.
Более двух тысяч человек подписали обращение против плана, который порт представил весной этого года.
Ремонт деревянного настила начнётся в марте и займёт около восьми недель, сообщили в порту.""",
    "tr": """Eski köprü açık kalacak
Selbi belediye meclisi salı akşamı eski köprünün bir kış daha açık kalmasına karar verdi.
İki binden fazla kişi limanın ilkbaharda açıkladığı plana karşı bir dilekçe imzalamıştı.
Ahşap zeminin onarımı mart ayında başlayacak ve liman yönetimine göre yaklaşık sekiz hafta sürecek.""",
    "zh": """老桥冬季继续开放
塞尔比市议会星期二晚上决定，老桥在今年冬季继续开放，不再按原计划关闭。
两千多名居民在请愿书上签名，反对港务局春天提出的方案。
木桥面的维修将于三月开始，港务局预计需要大约八个星期。""",
}

FILED = [
    ("en", "This entry was posted on Tuesday, 12 March 2019 at 9:04 am and is filed under Harbour, Bridges."),
    ("en", "This entry was posted in Local News and tagged harbour, bridge by adaholm on March 12, 2019."),
    ("de", "Dieser Beitrag wurde am Dienstag, den 12. März 2019 um 15:21 Uhr veröffentlicht und unter Hafen abgelegt."),
    ("de", "Dieser Beitrag wurde am 12/03/2019 von ah in Verkehr, Hafen veröffentlicht. Schlagworte: Brücke, Rat."),
    ("de", "Dieser Eintrag wurde veröffentlicht in Inland und getaggt mit Hafen, Rat am 12. März 2019 von Ada."),
    ("fr", "Cette entrée a été publiée dans Actualités, Port le 12 mars 2019 par Ada Holm."),
    ("es", "Esta entrada fue publicada en Puerto y etiquetada puente el 12 marzo, 2019 por Ada."),
    ("nl", "Dit bericht werd geplaatst in Haven op 12 maart 2019 door Ada."),
    ("pl", "Ten wpis został opublikowany w kategorii Port dnia 12 marca 2019 przez Ada."),
    ("ru", "Запись опубликована 12 марта 2019 года в рубрике Порт."),
    ("tr", "Bu yazı 12 Mart 2019 tarihinde Ada tarafından Liman kategorisinde yayınlandı."),
    ("zh", "作者:ada 阅读(1660) 评论(5) 编辑 发表于:2019-03-12 12:30"),
]
LABELLED = [
    ("en", "Published on March 12, 2019"),
    ("en", "Created 12 Mar 2019"),
    ("de", "Datum: 12.03.2019"),
    ("de", "Erschienen am: 12.03.2019"),
    ("fr", "Publié le 12 mars 2019"),
    ("es", "Publicado el 12 de marzo de 2019"),
    ("nl", "Geplaatst op 12 maart 2019"),
    ("pl", "Opublikowano 12 marca 2019"),
    ("ru", "Опубликовано: 12 марта 2019"),
    ("tr", "Yayınlanma tarihi: 12 Mart 2019"),
    ("zh", "发布时间：2019年3月12日"),
]
BETWEEN = ("Share", "Facebook", "Twitter", "E-Mail", "Print")
"""Buttons that part such a line from the story."""


def _day(article_date: object) -> str:
    return str(article_date)[:10]


def _text(language: str, *below: str) -> str:
    return "\n\n".join((*STORIES[language].split("\n"), *below))


def _html(language: str, *below: str) -> str:
    title, *story = STORIES[language].split("\n")
    paragraphs = "".join(f"<p>{one}</p>" for one in story)
    foot = "".join(f"<div><span>{one}</span></div>" for one in below)
    return f"<html><body><article><h1>{title}</h1>{paragraphs}{foot}</article></body></html>"


@pytest.mark.parametrize("build", [_text, _html])
@pytest.mark.parametrize(("language", "line"), FILED)
def test_filed(build: Callable[..., str], language: str, line: str) -> None:
    raw = build(language, line)
    article = parse_article(raw, options=Options(date_order="DMY"))
    assert _day(article.published) == "2019-03-12"
    assert [block.text for block in article.body] == STORIES[language].split("\n")[1:]
    assert any(block.rule == "timestamp.filed" for block in article.blocks)


@pytest.mark.parametrize("build", [_text, _html])
@pytest.mark.parametrize(("language", "line"), LABELLED)
def test_labelled(build: Callable[..., str], language: str, line: str) -> None:
    article = parse_article(build(language, *BETWEEN, line))
    assert _day(article.published) == "2019-03-12"


@pytest.mark.parametrize(("language", "line"), FILED)
def test_a_date_in_the_head_wins(language: str, line: str) -> None:
    title, *story = STORIES[language].split("\n")
    article = parse_article("\n\n".join((title, "2019-03-10", *story, line)), options=Options(date_order="DMY"))
    assert article.published == date(2019, 3, 10)


def test_dates_of_several_teasers_are_none_of_the_story() -> None:
    teasers = ("Ferries sail later", "Published on March 12, 2019", "Choir wins a prize", "Published on March 14, 2019")
    article = parse_article(_text("en", *BETWEEN, "Related", *teasers))
    assert article.published is None


def test_a_story_that_tells_of_a_post() -> None:
    told = "This entry was posted by mistake, the mayor said, and it was gone within an hour of that evening."
    article = parse_article(_text("en", told))
    assert article.body[-1].text == told
    assert article.body[-1].kind is Kind.PARAGRAPH


BARE = [
    "15.12.2021",
    "15 December 2021",
    "15 décembre 2021",
    "2021-12-15",
    "20:34 15.12.2021",
    "2021年12月15日",
    "15 декабря 2021",
]


@pytest.mark.parametrize("build", [_text, _html])
@pytest.mark.parametrize("above", [(), ("Facebook", "Twitter")])
@pytest.mark.parametrize("line", BARE)
def test_a_bare_date_right_below(build: Callable[..., str], line: str, above: tuple[str, ...]) -> None:
    article = parse_article(build("en", *above, line, "Keywords", "harbour", "About us"))
    assert _day(article.published) == "2021-12-15"


@pytest.mark.parametrize("line", BARE)
def test_a_bare_date_over_another_headline(line: str) -> None:
    title, *story = STORIES["en"].split("\n")
    more = [f"On day {count} of the hearing, {one[0].lower()}{one[1:]}" for count in range(1, 5) for one in story]
    teasers = (line, "Ferries sail later in June", "16 December 2021", "Choir wins a prize")
    assert parse_article("\n\n".join((title, *more, *teasers))).published is None


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("en", "Published"),
        ("en", "Posted on"),
        ("de", "Veröffentlicht am"),
        ("fr", "Publié le"),
        ("es", "Publicado el"),
        ("nl", "Geplaatst op"),
    ],
)
def test_a_date_far_below_under_its_label(language: str, label: str) -> None:
    menu = [f"Menu {count}" for count in range(24)]
    article = parse_article(_text(language, *BETWEEN, *menu, label, "2021-12-15", "RSS"))
    assert _day(article.published) == "2021-12-15"
