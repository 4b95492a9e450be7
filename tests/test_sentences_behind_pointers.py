"""The last sentences of a story behind one line that leads to another article, and the summaries that are not."""

import pytest

from harbour_bridge import STORIES
from newsparse import parse_article

MENU = "Home\nNews\nSport\nWeather\nSign in\nSubscribe\n"
PROMO = "\nShare this article\nFacebook\nTwitter\n© 2025 Ashby Post. All rights reserved."
LAST = [
    (
        "en",
        ["Read more: Five ferries that sailed for a century"],
        "Buses start on Friday. They will carry walkers only.",
    ),
    (
        "en",
        ["Also read", "Five ferries that sailed for a century"],
        "Ships may pass below it from Friday, the port said.",
    ),
    ("en", ["READ MORE:", "Sign up for our newsletter"], "A fence will be put up before the summer holidays."),
    (
        "de",
        ["Lesen Sie auch: So teuer wird der Nahverkehr"],
        "Radfahrer dürfen erst im Herbst hinüber. Dann ist der Weg fertig.",
    ),
    ("es", ["Te puede interesar", "Suscríbete a nuestro boletín"], "Los barcos quedaron amarrados hasta nuevo aviso."),
    ("pt", ["LEIA TAMBÉM", "Veja como ficam os ônibus"], "A prefeitura suspendeu o rodízio."),
    (
        "fr",
        ["À lire aussi", "Le prix de l'eau va augmenter"],
        "« C'est un soulagement », a déclaré la maire, Sophie Lenoir.",
    ),
    (
        "pl",
        ["Czytaj także: Ile kosztuje bilet na prom"],
        "Rowerzyści muszą poczekać do jesieni, bo ścieżka nie jest gotowa.",
    ),
    ("sv", ["Läs också", "Så dyrt blir kortet i höst"], "Cyklisterna får vänta till hösten, säger kommunen."),
    ("ru", ["Читайте также: Сколько стоит проезд на пароме"], "Велосипедистам придётся подождать до осени."),
    ("id", ["Baca juga: Tarif feri naik bulan depan"], "Pesepeda harus menunggu sampai musim gugur, kata wali kota."),
]
HEADINGS = {
    "en": "What Happens Next",
    "de": "Wie es weitergeht",
    "pl": "Co będzie dalej",
    "id": "Langkah selanjutnya",
}
PORTUGUESE = (
    "Ponte do porto reabre após dois anos de obras",
    "A velha ponte do porto recebeu na segunda-feira os primeiros carros, dois anos depois das rachaduras.",
    "Os engenheiros trocaram quarenta juntas de aço e testaram cada uma durante um inverno de tempestades.",
    "Os trabalhos custaram nove milhões e não haverá pedágio, disse o prefeito aos moradores.",
)


@pytest.mark.parametrize("headed", [False, True])
@pytest.mark.parametrize("around", [("", ""), (MENU, ""), ("", PROMO), (MENU, PROMO)])
@pytest.mark.parametrize(("language", "pointer", "last"), LAST)
def test_the_last_sentence_behind_a_pointer_stays(
    language: str, pointer: list[str], last: str, around: tuple[str, str], *, headed: bool
) -> None:
    title, *story = STORIES.get(language, PORTUGUESE)
    head = [HEADINGS[language]] if headed and len(pointer) == 1 and language in HEADINGS else []
    article = parse_article("\n".join((title, *story, *pointer, *head, last)).join(around))
    texts = [block.text for block in article.body]
    assert texts[-1] == last
    assert [text for text in texts if text in story] == story
    assert not set(pointer) & set(texts)
    assert all(text in texts for text in head)


@pytest.mark.parametrize("language", ["en", "de", "fr", "pl", "sv", "ru"])
def test_so_it_does_on_a_page(language: str) -> None:
    title, *story = STORIES[language]
    pointer, last = next((pointer, last) for own, pointer, last in LAST if own == language)
    paragraphs = "".join(f"<p>{one}</p>" for one in story)
    led = "".join(f'<p><a href="/x">{one}</a></p>' for one in pointer)
    article = parse_article(f"<article><h1>{title}</h1>{paragraphs}{led}<p>{last}</p></article>")
    assert article.body[-1].text == last


TEASERS = [
    ["Read more", "Five ferries that sailed", "The ferries that sailed for a century are out of service by now."],
    [
        "Related",
        "Ferry strike ends",
        "The strike of the ferry crews is over.",
        "Fog stops trains",
        "Trains wait in the fog.",
    ],
    [
        "Related Articles",
        "A school for the valley",
        "Jane Moss, whose son is nine, believes that the pupils need a gate.",
    ],
    ["Keep reading", "Goats on the roof", "Two goats climbed a barn on Sunday and would not come down again."],
    ["More stories", "Fog over the valley", "Drivers waited for hours…"],
    ["You may also like", "Ten best fish soups", "Which of them is the best? Our readers say it."],
]


@pytest.mark.parametrize("teaser", TEASERS)
def test_the_summary_of_another_article_stays_out(teaser: list[str]) -> None:
    title, *story = STORIES["en"]
    article = parse_article(MENU + "\n".join((title, "By Jane Roe", *story, *teaser)) + PROMO)
    assert [block.text for block in article.body] == story
