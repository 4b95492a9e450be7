"""Exports whose text stands right below the last label, no blank line between and no label for it."""

import pytest

from newsparse.parse import parse_article

STORY = (
    "Traders in Oldmere will sell under a roof from next month, after the town agreed to rent the empty station hall.",
    "The old site beside the canal had flooded three times since the spring, and insurers refused to cover the stalls.",
    "About ninety families live from the market, which opens at dusk and closes after midnight four days a week.",
)
LONG = tuple(f"{text} Nobody has said yet who will pay for the new fire door." for text in STORY)
TITLE = "Oldmere moves its night market into the empty station hall"


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(
    "head",
    [
        (
            "The Oldmere Courier",
            "May 4, 2021 Tuesday",
            "BYLINE: Jane Roe",
            "SECTION: Local; Pg. 4",
            "LENGTH: 312 words",
        ),
        (
            "The Oldmere Courier",
            "May 4, 2021 Tuesday",
            "SECTION: Local; Pg. 4",
            "LENGTH: 312 words",
            "BYLINE: Jane Roe",
        ),
        ("Der Bote", "4. Mai 2021 Dienstag", "AUTOR: Jane Roe", "RUBRIK: Lokales; S. 4", "LÄNGE: 312 Wörter"),
        ("Le Courrier", "mardi 4 mai 2021", "RUBRIQUE: Local; p. 4", "LONGUEUR: 312 mots", "AUTEUR: Jane Roe"),
        (
            "El Correo",
            "4 de mayo de 2021 martes",
            "SECCIÓN: Local; Pág. 4",
            "AUTOR: Jane Roe",
            "LONGITUD: 312 palabras",
        ),
        ("De Bode", "4 mei 2021 dinsdag", "AUTEUR: Jane Roe", "RUBRIEK: Lokaal; Blz. 4", "LENGTE: 312 woorden"),
        ("La Voce", "4 maggio 2021 martedì", "AUTORE: Jane Roe", "SEZIONE: Locale; Pag. 4", "LUNGHEZZA: 312 parole"),
        ("Byline: Jane Roe", "Dateline: OLDMERE", "Length: 312 words"),
        ("Section: Local", "Byline: Jane Roe", "Length: 312 words"),
    ],
)
def test_the_text_is_the_story(head: tuple[str, ...], gap: str) -> None:
    article = parse_article(gap.join((TITLE, *head, *LONG)))
    assert article.paragraphs == LONG
    assert [author.name for author in article.authors] == ["Jane Roe"]


def test_what_follows_the_text_is_none_of_it() -> None:
    foot = ("LOAD-DATE: May 5, 2021", "LANGUAGE: ENGLISH", "Copyright 2021 The Oldmere Courier")
    head = ("The Oldmere Courier", "May 4, 2021 Tuesday", "BYLINE: Jane Roe", "LENGTH: 312 words")
    article = parse_article("\n".join((TITLE, *head, *LONG, *foot)))
    assert (article.title, article.paragraphs) == (TITLE, LONG)
