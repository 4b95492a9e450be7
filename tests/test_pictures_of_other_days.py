"""Captions that say that their picture is an older one, or only like what the story tells; no credit need be there."""

import pytest

from harbour_bridge import STORIES
from newsparse import parse_article

BRACKETED = (
    "The harbour bridge in 2019 (file photo)",
    "The bridge (file photo): it will be closed for two years.",
    "Jane Rowan (archive image)",
    "A crane at the quay (representational image)",
    "Die Hafenbrücke (Archivbild): Sie bleibt zwei Jahre lang gesperrt.",
    "Hafenbrücke in Kiel (Symbolbild): Die Stadt will sie im Mai öffnen.",
    "Die Brücke im Winter (Archivfoto).",
    "El puente del puerto (foto de archivo)",
    "Le pont du port (photo d’archives).",
    "Le pont du port (image d’illustration)",
    "Il ponte del porto (foto d’archivio)",
    "A ponte do porto (imagem de arquivo)",
    "De havenbrug (archieffoto)",
    "Hamnbron (arkivbild)",
    "Most portowy (zdjęcie ilustracyjne)",
    "Přístavní most (ilustrační foto)",
    "Портовый мост (архивное фото)",
    "Liman köprüsü (temsili)",
    "جسر الميناء (أرشيفية)",
    "हार्बर पुल (फाइल फोटो)",
    "港湾大桥（资料图）",
    "항구 다리 (자료사진)",
)
OPENED = (
    "File photo of the harbour bridge.",
    "Archive picture shows the bridge in 1931.",
    "Imagen de archivo del puente del puerto.",
    "Photo d’archives du pont du port.",
    "Immagine di repertorio del ponte.",
    "Archivbild der Hafenbrücke.",
    "Arkivbild av hamnbron.",
)


def _text(line: str) -> str:
    title, first, second, third = STORIES["en"]
    return f"{title}\n\nBy Jane Rowan\n\n{first}\n\n{second}\n\n{line}\n\n{third}\n\n{first} More followed.\n"


@pytest.mark.parametrize("line", BRACKETED + OPENED)
def test_a_picture_of_another_day_has_a_caption(line: str) -> None:
    article = parse_article(_text(line))
    assert [line.startswith(caption.text) for caption in article.captions] == [True]
    assert not [block for block in article.body if block.text == line]


@pytest.mark.parametrize(
    "line",
    [
        "She sent a file photo (in colour) to the paper, which printed it on Monday.",
        "He kept the letters in boxes (archive photos were lost in the fire of 1931).",
        "File photos of the men were shown to the jury on Monday.",
        "Das Archiv (seit 1902) bleibt geschlossen, teilte die Stadt am Montag mit.",
        "La foto de archivo no decía nada del puente, dijo la alcaldesa el lunes.",
        "Archivbilder der Brücke zeigte die Stadt am Montag im Rathaus.",
        "Les archives (1902-1931) du pont ont brûlé lundi, a dit la mairie.",
    ],
)
def test_a_sentence_about_a_picture_is_the_story_s(line: str) -> None:
    article = parse_article(_text(line))
    assert article.captions == ()
    assert line in [block.text for block in article.body]
