"""The day with which a report's first paragraph opens dates it where nothing else does."""

import pytest

from newsparse import Options, parse_article

OPENED = [
    ("en", "(9 March 2024) The council of Selby Quay voted to keep the old bridge open for another winter."),
    ("en", "9 March 2024 – The council of Selby Quay voted to keep the old bridge open for another winter."),
    ("en", "March 9, 2024: The council of Selby Quay voted to keep the old bridge open for another winter."),
    ("en", "9 March 2024. Where does the money for the old bridge come from, and who will pay for the next one?"),
    (
        "de",
        "09.03.2024 „Die alte Brücke bleibt noch einen Winter lang offen“, sagte die Bürgermeisterin im Rathaus.",
    ),
    ("de", "9.3.2024 - Der Rat von Selbin hat beschlossen, die alte Brücke noch einen Winter lang offen zu halten."),
    (
        "de",
        "(9. März 2024) Der Rat von Selbin hat beschlossen, die alte Brücke noch einen Winter lang offen zu halten.",
    ),
    ("fr", "9 mars 2024 – Le conseil de Selbourg a décidé de laisser le vieux pont ouvert pendant un hiver encore."),
    ("es", "9 de marzo de 2024. El consejo de Selbia decidió mantener abierto el viejo puente un invierno más."),
    ("it", "(9 marzo 2024) Il consiglio di Selbiano ha deciso di tenere aperto il vecchio ponte per un altro inverno."),
    ("pl", "9 marca 2024 – Rada Selbina postanowiła, że stary most pozostanie otwarty jeszcze jedną zimę."),
    ("ru", "9 марта 2024 — Городской совет Селбина решил оставить старый мост открытым ещё на одну зиму."),
]
TOLD = [
    ("en", "9 March 2024 was the day on which the council of Selby Quay voted to keep the old bridge open."),
    ("en", "9 March 2024, when the council met, the old bridge of Selby Quay was to be closed for the winter."),
    ("en", "12 March 1938 – The council of Selby Quay voted to keep the old bridge open for another winter."),
    ("de", "9. März 2024 heißt der Tag, an dem der Rat von Selbin beschloss, die alte Brücke offen zu halten."),
    ("fr", "9 mars 2024 restera le jour où le conseil de Selbourg a décidé de laisser le vieux pont ouvert."),
]
LAST = {
    "en": "Repairs to the wooden deck are to begin in March, and the board expects them to take about eight weeks.",
    "de": "Die Arbeiten am hölzernen Belag sollen im März beginnen und etwa acht Wochen dauern, sagt das Amt.",
    "fr": "Les travaux du tablier en bois doivent commencer en mars et durer environ huit semaines, selon le port.",
    "es": "Las obras de la cubierta de madera empezarán en marzo y durarán unas ocho semanas, según el puerto.",
    "it": "I lavori sul piano di legno cominceranno a marzo e dureranno circa otto settimane, secondo il porto.",
    "pl": "Prace przy drewnianym pomoście zaczną się w marcu i potrwają, jak podaje port, około ośmiu tygodni.",
    "ru": "Ремонт деревянного настила начнётся в марте и займёт около восьми недель, сообщили в порту.",
}


@pytest.mark.parametrize(("language", "first"), OPENED)
def test_text(language: str, first: str) -> None:
    article = parse_article(f"{first}\n\n{LAST[language]}", options=Options(date_order="DMY"))
    assert str(article.published)[:10] == "2024-03-09"
    assert [block.text for block in article.body] == [first, LAST[language]]


@pytest.mark.parametrize(("language", "first"), OPENED)
def test_html(language: str, first: str) -> None:
    page = f"<html lang='{language}'><body><h1>Selby Quay</h1><p>{first}</p><p>{LAST[language]}</p></body></html>"
    article = parse_article(page, options=Options(date_order="DMY"))
    assert str(article.published)[:10] == "2024-03-09"


@pytest.mark.parametrize(("language", "first"), OPENED)
def test_another_date_wins(language: str, first: str) -> None:
    page = f"<html lang='{language}'><head><meta property='article:published_time' content='2024-03-10'></head>"
    article = parse_article(f"{page}<body><h1>Selby Quay</h1><p>{first}</p><p>{LAST[language]}</p></body></html>")
    assert str(article.published)[:10] == "2024-03-10"


@pytest.mark.parametrize(("language", "first"), TOLD)
def test_a_day_in_a_sentence_is_none(language: str, first: str) -> None:
    assert parse_article(f"{first}\n\n{LAST[language]}").published is None
