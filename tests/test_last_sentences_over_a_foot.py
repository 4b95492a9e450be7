"""A story's last sentence in a few words, over the buttons and the menu at a page's foot, in plain text."""

import pytest

import harbour_bridge
from newsparse import parse_article
from shapes import in_shapes

STORIES = harbour_bridge.STORIES
MENUS = {
    "en": ("Home", "News", "Sport", "Jobs", "Property"),
    "de": ("Startseite", "Politik", "Sport", "Wetter", "Abo"),
    "fr": ("Accueil", "Politique", "Sport", "Météo", "Abonnement"),
    "es": ("Inicio", "Política", "Deportes", "Economía", "Suscripción"),
    "pl": ("Strona główna", "Polityka", "Sport", "Pogoda", "Prenumerata"),
    "sv": ("Hem", "Nyheter", "Sport", "Nöje", "Väder"),
    "ru": ("Главная", "Политика", "Спорт", "Погода", "Подписка"),
    "tr": ("Ana sayfa", "Gündem", "Spor", "Hava durumu", "Abonelik"),
    "id": ("Beranda", "Politik", "Olahraga", "Cuaca", "Langganan"),
}
LAST = {
    "en": (
        "The joints will be tested in May.",
        "Share Tweet Email",
        "Get involved with the news",
        "About us",
        "Cookies",
    ),
    "de": ("Im Mai wird die Brücke geprüft.", "Artikel drucken", "Fehler melden", "Kontakt", "Impressum"),
    "fr": (
        "Le pont sera peint en mai.",
        "Share Tweet Email",
        "Un bug ? Signalez-le",
        "Qui sommes-nous",
        "Publicité",
        "Confidentialité",
    ),
    "es": ("Las juntas se revisarán en mayo.", "Compartir", "Quiénes somos", "Contacto", "Aviso legal"),
    "pl": ("Most pomalują w maju.", "Zgłoś błąd", "O nas", "Kontakt", "Regulamin"),
    "sv": ("Den gamla bron ska målas i maj.", "Rätta artikel", "Läs vår policy för rättelser", "Kontakt", "Om cookies"),
    "ru": ("Мост покрасят в мае.", "Нашли ошибку", "О проекте", "Контакты", "Реклама"),
    "tr": ("Köprü mayısta boyanacak.", "Hata bildir", "Hakkımızda", "İletişim", "Künye"),
    "id": ("Jembatan dicat pada bulan Mei.", "Laporkan kesalahan", "Tentang kami", "Kontak", "Redaksi"),
}
BYLINES = {
    "en": "By Jane Roe",
    "fr": "Par Jane Roe",
    "de": "Von Jane Roe",
    "es": "Por Jane Roe",
    "pl": "Jane Roe",
    "sv": "Av Jane Roe",
}


def _page(language: str, last: str, gap: str) -> str:
    title, *story = STORIES[language]
    byline = (BYLINES[language],) if language in BYLINES else ()
    return gap.join((*MENUS[language], title, *byline, *story, last, *LAST[language][1:]))


@in_shapes("gap", ["\n\n", "\n"])
@pytest.mark.parametrize("language", LAST)
def test_the_last_sentence_is_the_storys(language: str, gap: str) -> None:
    _, *story = STORIES[language]
    article = parse_article(_page(language, LAST[language][0], gap))
    assert [block.text for block in article.body] == [*story, LAST[language][0]]


@pytest.mark.parametrize(
    "line", ["More information: Roe et al, On the old harbour bridge, Science (2023). DOI: 10.1126/x"]
)
def test_a_source_behind_its_label_is_not(line: str) -> None:
    _, *story = STORIES["en"]
    assert [block.text for block in parse_article(_page("en", line, "\n")).body] == story


CREDITS = ("Image credit: YouTube", "Foto: ANP", "Photo: Jane Roe")


@in_shapes("credit", CREDITS)
@pytest.mark.parametrize("html", [False, True], ids=["text", "html"])
@pytest.mark.parametrize("language", [one for one in LAST if one != "ru"])
def test_over_a_credit_it_is_no_caption(language: str, credit: str, *, html: bool) -> None:
    title, *story = STORIES[language]
    told = [*story, LAST[language][0]]
    tagged = "".join(f"<p>{one}</p>" for one in (*told, credit))
    foot = "".join(f"<div><a href='/{one}'>{one}</a></div>" for one in LAST[language][2:])
    page = f"<html><body><article><h1>{title}</h1>{tagged}</article>{foot}</body></html>"
    text = "\n".join((*MENUS[language], title, *told, credit, *LAST[language][2:]))
    article = parse_article(page if html else text)
    assert [block.text for block in article.body] == told
    assert [caption.text for caption in article.captions] == [""]


def test_a_caption_over_the_last_credit_stays_one() -> None:
    title, *story = STORIES["en"]
    caption = "Jane Roe, left, and the first cars on the bridge at Carrow on Monday morning."
    article = parse_article("\n".join((*MENUS["en"], title, *story, caption, "Photo: Jane Roe", *LAST["en"][2:])))
    assert [block.text for block in article.body] == story
    assert [shown.text for shown in article.captions] == [caption]


PAGE = """Inicio
Nacional
Economía
Turismo
Reabre el tren de la montaña tras 18 años
El viaje inaugural llevó a 120 pasajeros hasta los 4.100 metros de altura
21 de noviembre de 2022 Actualizado a las 13:05 h.
Por Lucía Andrade
QUITARA.- El tren de la montaña volvió a pitar este domingo. Dieciocho años después de su último viaje, la locomotora
 14 subió sin prisa las siete curvas del volcán.
Entre los pasajeros iba don Ramiro Paz, de 91 años, que fue fogonero en ella.
{label}
La estación que se convirtió en biblioteca
«Está más limpia que entonces», bromeó al bajar.
El boleto costará 12 dólares. {sign}
Noticias relacionadas
Un volcán sin nombre
El mirador abre de noche
ETIQUETAS: TRENES VOLCANES TURISMO
Quiénes somos
Contáctenos""".replace("\n 14", " 14")


@pytest.mark.parametrize("sign", ["(I)", "(JR)", "jn"])
@pytest.mark.parametrize("label", ["Lee también:", "Te puede interesar:"])
def test_behind_a_pointer_a_signed_last_sentence_is_the_storys(label: str, sign: str) -> None:
    texts = [block.text for block in parse_article(PAGE.format(label=label, sign=sign)).body]
    assert texts[-2] == "«Está más limpia que entonces», bromeó al bajar."
    assert texts[-1].startswith("El boleto costará 12 dólares.")
