"""What asks for consent to cookies amid a story or below a brief, with buttons that no row knows, in ten languages."""

import pytest

from newsparse import parse_article
from village_stories import STORIES

WALLS = {
    "en": ("We care about your privacy", "We use cookies and other tools to show ads.", "Options", "Accept all"),
    "de": ("Wir schätzen Ihre Privatsphäre", "Wir verwenden Cookies, um zu zählen.", "Optionen", "Alle akzeptieren"),
    "fr": ("Vos préférences", "Nous et nos partenaires utilisons des cookies.", "Paramétrer", "Tout accepter"),
    "es": ("Valoramos tu privacidad", "Nosotros y nuestros socios utilizamos cookies.", "Opciones", "Aceptar todo"),
    "it": ("La tua privacy è importante", "Noi e i nostri partner usiamo cookie.", "Scopri di più", "Accetta tutto"),
    "pt": ("Valorizamos a sua privacidade", "Nós e os parceiros usamos cookies.", "Gerenciar opções", "Aceitar todos"),
    "pl": (
        "Dbamy o Twoją prywatność",
        "Używamy plików cookie, aby liczyć wizyty.",
        "Ustawienia",
        "Akceptuję wszystkie",
    ),
    "sv": (
        "Vi värnar om din integritet",
        "Vi använder cookies för att räkna.",
        "Hantera inställningar",
        "Godkänn alla",
    ),
    "ru": ("Мы используем файлы cookie", "Вы соглашаетесь на обработку файлов cookie.", "Настройки", "Принять все"),
    "tr": (
        "Gizliliğinize önem veriyoruz",
        "Biz ve ortaklarımız çerezler kullanıyoruz.",
        "Tercihler",
        "Tümünü kabul et",
    ),
}


@pytest.mark.parametrize("language", WALLS)
@pytest.mark.parametrize("after", [1, 3, 5])
def test_a_story_goes_on_past_what_asks_for_consent(language: str, after: int) -> None:
    story = STORIES[language]
    article = parse_article("\n".join(story.lines(*WALLS[language], after=after)))
    assert article.title == story.title
    assert article.paragraphs == story.paragraphs


@pytest.mark.parametrize("language", WALLS)
def test_a_brief_ends_over_it(language: str) -> None:
    story = STORIES[language]
    brief = story.paragraphs[:2]
    article = parse_article("\n".join((story.title, story.byline, story.day, *brief, *WALLS[language])))
    assert article.paragraphs == brief


def test_sentences_about_cookies_are_the_storys() -> None:
    baked = ("The bakers sold eight hundred cookies before noon.", "Each cookie bore the number thirteen in sugar.")
    story = STORIES["en"]
    article = parse_article("\n".join(story.lines(*baked, after=3)))
    assert article.paragraphs == (*story.paragraphs[:3], *baked, *story.paragraphs[3:])


def test_paragraphs_between_two_notices_are_the_storys() -> None:
    story = STORIES["en"]
    lines = ["Accept all", *story.lines(), "Manage cookies", "Accept all"]
    assert parse_article("\n".join(lines)).paragraphs == story.paragraphs
