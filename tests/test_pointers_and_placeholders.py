"""Pointers to a site's guides, offers with their price, and what stands in place of a post, inside stories."""

import pytest

from harbour_bridge import STORIES
from newsparse import Options, parse_article

LINES = {
    "en": (
        "Read our guide to the best station cafés",
        "See our full coverage of the storm",
        "Read without limits for $1 a month",
    ),
    "de": (
        "Lesen Sie unseren Ratgeber für Pendler",
        "Lesen Sie unbegrenzt für 4,90 Euro im Monat",
        "Hier sehen Sie einen Beitrag aus einem sozialen Netz. Zum Anzeigen bitte zustimmen.",
    ),
    "fr": ("Consultez notre guide des marchés du port", "Lisez sans limites pour 1 € par mois"),
    "es": ("Lea nuestra guía de playas", "Lee sin límites por 1 euro al mes"),
    "pl": ("Przeczytaj nasz przewodnik po porcie", "Czytaj bez ograniczeń za 9 zł miesięcznie"),
    "sv": ("Läs vår guide till fjällen", "Läs obegränsat för 9 kronor i månaden", "Visa inlägget"),
    "ru": ("Читайте наш гид по портовым кафе", "Показать публикацию"),
    "tr": ("Liman kafeleri rehberimizi okuyun", "Gönderiyi göster"),
    "id": ("Baca panduan kami tentang dermaga", "Tampilkan postingan"),
    "ja": ("投稿を表示",),
    "ko": ("게시물 표시",),
    "he": ("קראו את המדריך שלנו לחופים", "הצג פוסט"),
}
STAY = {
    "en": "Read our lips, she said, and the hall went quiet for a while.",
    "de": "Lesen Sie unsere Verfassung, rief er, und der Saal wurde still.",
    "es": "Lee nuestra carta, dijo el alcalde, y la sala quedó en silencio.",
    "ru": "Читайте наши законы, сказал мэр, и в зале стало очень тихо.",
}


@pytest.mark.parametrize("form", ["\n", "\n\n"])
@pytest.mark.parametrize("language", LINES)
def test_such_a_line_is_none_of_the_story(language: str, form: str) -> None:
    title, *prose = STORIES[language]
    for line in LINES[language]:
        page = form.join([title, prose[0], line, *prose[1:]])
        assert list(parse_article(page, options=Options(language=language)).paragraphs) == prose


@pytest.mark.parametrize("language", STAY)
def test_a_sentence_that_begins_alike_stays(language: str) -> None:
    title, *prose = STORIES[language]
    assert STAY[language] in parse_article("\n\n".join([title, *prose[:2], STAY[language], prose[2]])).paragraphs
