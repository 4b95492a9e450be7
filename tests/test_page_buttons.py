"""Buttons of a page, counters of galleries and what is said to readers who hear it: none of them is the body's."""

import pytest

from newsparse import parse_article
from newsparse.kinds import Kind
from one_story import BODIES, QUOTED

BYLINES = {
    "en": "By Sam Doe",
    "de": "Von Jan Koller",
    "es": "Por Ana Ruiz",
    "fr": "Par Anne Leroy",
    "pt": "Por Ana Reis",
    "ru": "Анна Орлова",
    "tr": "Ayşe Demir",
}
BUTTONS = {
    "en": (
        "Share current article via Twitter",
        "Continue reading the main story",
        "Skip past newsletter promotion",
        "after newsletter promotion",
        "Advertisement · Scroll to continue",
        "Opens new tab",
        "Open image in gallery",
        "View image in fullscreen",
        "Image 1 of 3",
        "Slide 1 of 4",
        "Enlarge this image",
        "toggle caption",
        "Copy link to article",
    ),
    "de": (
        "Newsletter überspringen",
        "Bild 1 von 3",
        "Bild in Galerie öffnen",
        "Bild vergrößern",
        "Öffnet in neuem Tab",
        "Artikel weiterlesen",
        "Vorlesen lassen",
    ),
    "fr": ("Passer la newsletter", "Image 1 sur 3", "1 sur 12", "Agrandir l'image", "Ouvre un nouvel onglet"),
    "es": ("Saltar el boletín", "Imagen 1 de 3", "Ampliar imagen", "Se abre en una nueva pestaña"),
    "pt": ("Pular o anúncio", "Imagem 1 de 3", "Ampliar imagem", "Abre em nova aba"),
    "ru": ("Перейти к содержанию", "Фото 1 из 3", "Открыть галерею", "Читать далее", "Скопировать ссылку"),
    "tr": ("İçeriğe geç", "Fotoğraf 1/3", "Galeriyi aç", "Yeni sekmede açılır", "Haberin devamı"),
}
STORY = {
    "en": ("A bridge of 1911", "Image problems at the mill"),
    "de": ("Die Galerie am Ufer", "Bild einer Stadt"),
    "fr": ("L'image du pont", "La suite des travaux"),
    "es": ("La imagen del puente", "Saltar al río"),
    "pt": ("A imagem da ponte", "Saltar para o rio"),
    "ru": ("Фото старого моста", "Читатели о мосте"),
    "tr": ("Köprünün fotoğrafı", "Haberin izinde"),
}
"""Subheadings that begin with the same words."""


@pytest.mark.parametrize("button", [(language, text) for language, texts in BUTTONS.items() for text in texts])
@pytest.mark.parametrize("html", [False, True], ids=["text", "html"])
def test_a_button_inside_the_story_is_not_its_own(button: tuple[str, str], *, html: bool) -> None:
    language, text = button
    first, second, third, fourth = BODIES[language]
    head = (QUOTED[language], BYLINES[language])
    if html:
        paragraphs = "".join(f"<p>{one}</p>" for one in (first, second, text, third, fourth))
        raw = f"<html><body><article><h1>{head[0]}</h1><p>{head[1]}</p>{paragraphs}</article></body></html>"
    else:
        raw = "\n\n".join((*head, first, second, text, third, fourth))
    article = parse_article(raw)
    assert [block.text for block in article.body] == [first, second, third, fourth]


@pytest.mark.parametrize("heading", [(language, text) for language, texts in STORY.items() for text in texts])
def test_a_subheading_that_begins_like_a_button_stays(heading: tuple[str, str]) -> None:
    language, text = heading
    first, second, third, fourth = BODIES[language]
    article = parse_article("\n\n".join((QUOTED[language], BYLINES[language], first, second, text, third, fourth)))
    assert [block.text for block in article.body] == [first, second, text, third, fourth]
    assert article.body[2].kind is Kind.HEADING


WEIR = (
    "The weir at Millbrook gave way on Monday night and emptied the mill pond in less than an hour.",
    "No one was hurt, but two rowing boats and a flock of ducks were carried as far as the railway bridge.",
    "The mill has had no licence to hold water since 1974, the river board said.",
)
PRINT_OR_SEND = (
    "Printer friendly version | Email this story",
    "Print this page | Email a friend",
    "Printer-friendly version",
    "Print | E-mail | Comment",
    "Email this | Print this",
    "[Print] [E-mail]",
    "Druckversion | Artikel versenden",
    "Version imprimable | Envoyer par e-mail",
    "Imprimir | Enviar a un amigo",
    "Stampa | Invia ad un amico",
    "Printvriendelijke versie | Stuur door",
    "Skriv ut | Tipsa en vän",
    "Wersja do druku | Wyślij znajomemu",
    "Версия для печати | Отправить другу",
    "打印本页 | 关闭窗口",
    "URL: http://www.millbrook-echo.example/weir.html",
    "This page was saved from http://www.millbrook-echo.example/weir.html",
    "http://www.millbrook-echo.example/weir.html captured 11 Feb 2009",
    "Archived from the original on 11 February 2009",
)
NO_BUTTONS = (
    "Print | web | radio: the new house of news opened on Monday.",
    "Tell a friend that the mill is open again, said the miller.",
    "Print this story of mine, she told the paper, or I will go elsewhere.",
    "Captured on Monday, the last goose was set free on Friday.",
    "Imprimir | vender | leer: así vive de los libros un pueblo entero desde 1974.",
)


@pytest.mark.parametrize("line", PRINT_OR_SEND)
@pytest.mark.parametrize("form", ["text", "html"])
def test_what_prints_or_sends_a_page_is_no_body(line: str, form: str) -> None:
    assert _below_the_weir(line, form) == WEIR


@pytest.mark.parametrize("line", NO_BUTTONS)
@pytest.mark.parametrize("form", ["text", "html"])
def test_a_sentence_that_opens_as_such_a_button_is_body(line: str, form: str) -> None:
    assert _below_the_weir(line, form) == (*WEIR, line)


def _below_the_weir(line: str, form: str) -> tuple[str, ...]:
    if form == "text":
        raw = "\n".join(("Weir gives way after sixty years", "By Noel Strand", *WEIR, line))
    else:
        told = "".join(f"<p>{one}</p>" for one in (*WEIR, line))
        raw = f"<article><h1>Weir gives way after sixty years</h1><p>By Noel Strand</p>{told}</article>"
    return parse_article(raw).paragraphs
