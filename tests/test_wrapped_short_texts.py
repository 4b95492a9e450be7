"""Short stories broken at the width of a mail, under a head whose lines are nearly as long."""

import textwrap

import pytest

from newsparse import parse_article
from one_story import BODIES, QUOTED

DATES = {
    "en": ("Published on Saturday, March 9, 2024 at 7:45", "Last updated on Saturday, March 9, 2024 at 9:30"),
    "de": ("Veröffentlicht am Samstag, 9. März 2024, 07:45 Uhr", "Aktualisiert am Samstag, 9. März 2024, 09:30 Uhr"),
    "es": ("Publicado el sábado 9 de marzo de 2024 a las 7:45", "Actualizado el sábado 9 de marzo de 2024 a las 9:30"),
    "fr": ("Publié le samedi 9 mars 2024 à 7h45", "Mis à jour le samedi 9 mars 2024 à 9h30"),
    "pt": ("Publicado em 9 de março de 2024 às 7h45", "Atualizado em 9 de março de 2024 às 9h30"),
}


@pytest.mark.parametrize(("width", "between"), [(60, "\n"), (62, "\n"), (62, "\n\n"), (76, "\n\n"), (78, "\n\n")])
@pytest.mark.parametrize("language", DATES)
def test_paragraphs_are_whole(language: str, between: str, width: int) -> None:
    """Each paragraph is one block again, and the lines of the head are none of them."""
    head = "\n".join((QUOTED[language], *DATES[language]))
    body = (textwrap.fill(paragraph, width) for paragraph in BODIES[language])
    article = parse_article(between.join((head, *body)))
    assert article.title == QUOTED[language]
    assert tuple(block.text for block in article.body) == BODIES[language]
    assert article.published is not None
    assert article.published.isoformat()[:16] == "2024-03-09T07:45"
