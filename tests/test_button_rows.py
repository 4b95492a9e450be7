"""Buttons that a dump sets in one line are furniture, wherever they stand."""

import pytest

import harbour_bridge
from newsparse import parse_article
from newsparse.kinds import Kind

STORIES = harbour_bridge.STORIES
ROWS = {
    "en": (
        "Print this Article Email this Article Text Size: A A A", "Share Tweet Email Comments (14)", "Save Share",
        "Facebook Twitter WhatsApp Email", "Share | Print | Save", "Like Share Comment", "Listen Share Save",
        "Share this article Save this article", "Print Email Facebook Twitter More", "Share Copy link Bookmark",
    ),
    "de": ("Teilen Drucken Merken", "Artikel drucken Artikel teilen", "Vorlesen Merken Teilen"),
    "fr": ("Partager Imprimer Lire plus tard", "Partager Tweeter Envoyer Imprimer", "Écouter Partager Offrir"),
    "es": ("Compartir Imprimir Guardar", "Compartir en Facebook Compartir en X WhatsApp", "Compartir Tuitear Enviar"),
    "pl": ("Udostępnij Tweetnij Wyślij", "Drukuj Udostępnij Zapisz"),
    "sv": ("Dela Tweeta Skriv ut", "Dela Spara Mejla"),
    "ru": ("Поделиться Распечатать Сохранить",),
    "tr": ("Paylaş Yazdır Kaydet",),
    "id": ("Bagikan Cetak Simpan",),
}  # fmt: skip
HEADINGS = {
    "en": (
        "Share prices fall",
        "Save the date",
        "Follow the money",
        "Print media in trouble",
        "Like a bridge",
        "More mail",
    ),
    "de": ("Teilen und Herrschen", "Drucken verboten"),
    "fr": ("Partager la route", "Écouter la mer"),
}


def _under_headline(language: str, row: str, *, html: bool) -> str:
    title, *story = STORIES[language]
    told = "".join(f"<p>{one}</p>" for one in story)
    page = f"<html><body><article><h1>{title}</h1><div>{row}</div>{told}</article></body></html>"
    return page if html else "\n\n".join((title, row, *story))


@pytest.mark.parametrize("html", [False, True], ids=["text", "html"])
@pytest.mark.parametrize("language", ROWS)
def test_a_row_of_buttons_is_furniture(language: str, *, html: bool) -> None:
    title, *story = STORIES[language]
    for row in ROWS[language]:
        above = parse_article(_under_headline(language, row, html=html))
        assert (above.title, above.subtitle) == (title, None), row
        inside = parse_article("\n\n".join((title, *story[:2], row, *story[2:])))
        for article in (above, inside):
            assert [block.text for block in article.body] == story, row
            assert [block.kind for block in article.removed if block.text == row] == [Kind.SHARE]


@pytest.mark.parametrize("language", HEADINGS)
def test_headings_that_begin_like_buttons_stay(language: str) -> None:
    title, first, *rest = STORIES[language]
    for heading in HEADINGS[language]:
        article = parse_article("\n\n".join((title, first, heading, *rest)))
        assert heading in [block.text for block in article.body]


ARROWS = {
    "en": ("← A map of every bench in town", "Pub reopens after the flood →", "Learn more →"),
    "de": ("← Aachen 1933 – 1945", "Nachdenken über den Jahreswechsel →", "← Vorheriger Beitrag"),
    "fr": ("← Trois idées de balade", "Lire la suite →"),
    "es": ("← Un volcán sin nombre", "El mirador abre de noche →"),
    "ru": ("← предыдущая", "Школа получила премию →"),
}


@pytest.mark.parametrize("html", [False, True], ids=["text", "html"])
@pytest.mark.parametrize("language", ARROWS)
def test_a_line_with_an_arrow_at_its_end_is_never_the_headline(language: str, *, html: bool) -> None:
    title, *story = STORIES[language]
    for line in ARROWS[language]:
        told = "".join(f"<p>{one}</p>" for one in story)
        page = f"<html><body><nav>{line}</nav><h1>{title}</h1>{told}<p>{line}</p></body></html>"
        article = parse_article(page if html else "\n\n".join((line, title, *story, line)))
        assert (article.title, [block.text for block in article.body]) == (title, story), line
