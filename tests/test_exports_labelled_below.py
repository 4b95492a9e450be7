"""Exports of archives that say all they say below the text, or name the paper and the day beside the headline."""

import pytest

from newsparse import parse_article
from village_stories import STORIES

FOOT = (
    "Quelle: Kirnauer Blatt vom 03.11.2025, Seite 4\nRessort: Lokales\nDokumentnummer: KB20251103004\n\n"
    "Dauerhafte Adresse des Dokuments: https://www.genios.example/document/KB__1\n"
    "Alle Rechte vorbehalten: (c) Kirnauer Blatt\n"
)


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it", "pt", "sv"])
@pytest.mark.parametrize("front", ["", "Kirnauer Blatt vom 03.11.2025, Seite 4 / Lokales\n\n"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_labels_below_the_text_leave_it_whole(language: str, front: str, gap: str) -> None:
    story = STORIES[language]
    text = "\n\n".join(story.paragraphs)
    article = parse_article(f"{front}{story.title}{gap}{story.byline}\n\n{text}\n\n{FOOT}")
    assert (article.title, [one.name for one in article.authors]) == (story.title, [story.author])
    assert str(article.published) == "2025-11-03"
    assert article.paragraphs == story.paragraphs


@pytest.mark.parametrize("language", STORIES)
def test_a_citation_below_the_headline_is_none_of_it(language: str) -> None:
    story = STORIES[language]
    article = parse_article(
        f"{story.title}\n{story.author}. Pell Post; Pell [Pell]03 Nov 2025: 4.\n\nAbstract\nA village.\n\nFull Text\n"
        + "\n".join(story.paragraphs)
        + "\n\nSubject: Clocks\nPublication title: Pell Post\nPages: 4\nProQuest document ID: 99887766\n"
    )
    assert (article.title, str(article.published)) == (story.title, "2025-11-03")
    assert article.paragraphs == story.paragraphs


def test_paper_and_day_on_one_line_are_none_of_the_headline() -> None:
    story = STORIES["en"]
    article = parse_article(
        f"{story.title}\nPell Post, The (NM) - November 3, 2025\nAuthor/Byline: {story.author}\nEdition: 1\nPage: 2\n\n"
        + "\n".join(story.paragraphs)
        + "\n\nIndex terms: clocks\nRecord: 0F1234567890\n"
    )
    assert (article.title, str(article.published), article.authors[0].name) == (
        story.title,
        "2025-11-03",
        story.author,
    )
    assert article.paragraphs == story.paragraphs


@pytest.mark.parametrize("number", ["news·20251103·CR·12345", "Numéro de document : news·20251103·CR·12345"])
@pytest.mark.parametrize("section", ["", "Région\n"])
def test_a_section_over_the_headline_is_none(section: str, number: str) -> None:
    story = STORIES["fr"]
    article = parse_article(
        f"Le Courrier de Rochebelle\nLundi 3 novembre 2025, p. 5\n{section}\n{story.title}\n\n{story.byline}\n\n"
        + "\n\n".join(story.paragraphs)
        + f"\n\n© 2025 Le Courrier de Rochebelle. Tous droits réservés.\n{number}\n"
    )
    assert (article.title, article.paragraphs) == (story.title, story.paragraphs)
