"""Lines of blogs that say under which section an article stands, when and by whom it was written; notes of updates."""

from datetime import date

import pytest

from harbour_bridge import STORIES
from newsparse import parse_article
from newsparse.attribution import parse_byline

HEADS = [
    ("en", "Posted by jane roe on 14 June 2022 in Local News", []),
    ("en", "Posted by admin on June 14, 2022 in News, Traffic", []),
    ("en", "June 14, 2022 in Local News", []),
    ("en", "14 June 2022 in Local News by Jane Roe", ["Jane Roe"]),
    ("en", "Posted in Local News on June 14, 2022 by Jane Roe", ["Jane Roe"]),
    ("en", "In Local News by Jane Roe June 14, 2022", ["Jane Roe"]),
    ("en", "Published June 14, 2022 by Jane Roe in Local News", ["Jane Roe"]),
    ("de", "14. Juni 2022 in Lokales", []),
    ("de", "Veröffentlicht am 14. Juni 2022 von Jan Muster in Lokales", ["Jan Muster"]),
    ("fr", "Publié le 14 juin 2022 par Jeanne Exemple dans Actualités", ["Jeanne Exemple"]),
    ("es", "Publicado el 14 de junio de 2022 por Ana Ejemplo en Locales", ["Ana Ejemplo"]),
]
FEET = [
    ("en", "Posted in Local News | Tagged bridge, traffic | 3 Comments"),
    ("en", "Posted in Local News Tagged bridge, traffic"),
    ("en", "This entry was posted in Local News and tagged bridge, traffic. Bookmark the permalink."),
    ("en", "Filed under Local News"),
    ("de", "Veröffentlicht in Lokales | Verschlagwortet mit Brücke, Stadtrat | 3 Kommentare"),
    ("fr", "Publié dans Actualités | Marqué avec pont, bus | 3 commentaires"),
    ("es", "Publicado en Locales | Etiquetado puente, barrios | 3 comentarios"),
]
UPDATES = [
    ("en", "[Update: The county has since replied.]"),
    ("en", "Update (April 14): The county has since replied."),
    ("de", "Nachtrag vom 14. April: Die Stadt hat inzwischen geantwortet."),
    ("fr", "[Mise à jour du 14 avril : ajout de la réaction de la préfecture]"),
    ("fr", "MISE À JOUR : la préfecture a réagi dans la soirée."),
    ("es", "Actualización (14 de abril): el cabildo respondió más tarde."),
    ("sv", "Uppdatering 14 april: kommunen har svarat i efterhand."),
    ("pl", "Aktualizacja z 14 kwietnia: miasto odpowiedziało wieczorem."),
    ("ru", "Обновление от 14 апреля: администрация ответила вечером."),
]
MINUTES = [
    ("en", "Reading time", "3 minutes"),
    ("en", "Reading time:", "3 min"),
    ("de", "Lesezeit", "3 Minuten"),
    ("de", "Lesedauer", "ca. 3 Min."),
    ("fr", "Temps de lecture :", "3 minutes"),
    ("es", "Tiempo de lectura", "3 minutos"),
    ("sv", "Lästid", "3 min"),
]


def _page(title: str, lines: list[str], *, tagged: bool) -> str:
    if not tagged:
        return "\n\n".join((title, *lines))
    return f"<article><h1>{title}</h1>{''.join(f'<p>{line}</p>' for line in lines)}</article>"


@pytest.mark.parametrize("tagged", [False, True])
@pytest.mark.parametrize(("language", "line", "names"), HEADS)
def test_the_head_dates_and_signs(language: str, line: str, names: list[str], *, tagged: bool) -> None:
    title, *story = STORIES[language]
    article = parse_article(_page(title, [line, *story], tagged=tagged))
    assert (article.title, [one.name for one in article.authors]) == (title, names)
    assert article.published == date(2022, 6, 14)
    assert [block.text for block in article.body] == story


@pytest.mark.parametrize("tagged", [False, True])
@pytest.mark.parametrize(("language", "line"), FEET)
def test_the_foot_is_no_paragraph(language: str, line: str, *, tagged: bool) -> None:
    title, *story = STORIES[language]
    article = parse_article(_page(title, [*story, line], tagged=tagged))
    assert [block.text for block in article.body] == story


@pytest.mark.parametrize("tagged", [False, True])
@pytest.mark.parametrize(("language", "line"), UPDATES)
def test_an_update_below_the_story_is_a_note(language: str, line: str, *, tagged: bool) -> None:
    title, *story = STORIES[language]
    article = parse_article(_page(title, [*story, line], tagged=tagged))
    assert [block.text for block in article.body] == story
    assert [block.text for block in article.notes] == [line]


@pytest.mark.parametrize("tagged", [False, True])
@pytest.mark.parametrize(("language", "label", "minutes"), MINUTES)
def test_a_reading_time_below_its_label(language: str, label: str, minutes: str, *, tagged: bool) -> None:
    title, *story = STORIES[language]
    article = parse_article(_page(title, [label, minutes, *story], tagged=tagged))
    assert [block.text for block in article.body] == story


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By In Sun Kim", ["In Sun Kim"]),
        ("In Sun Kim", ["In Sun Kim"]),
        ("By Jane Roe in Oslo, 3 May 2024", ["Jane Roe"]),
        ("Posted by Jane Roe on 3 May 2024", ["Jane Roe"]),
    ],
)
def test_names_and_places_stay(line: str, names: list[str]) -> None:
    assert [one.name for one in parse_byline(line)] == names
