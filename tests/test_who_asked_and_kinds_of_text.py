"""Who led an interview, and the kind of a text before its author: "Die Fragen stellte …", "Un texto de …"."""

import pytest

from harbour_bridge import STORIES
from newsparse import parse_article
from newsparse.attribution import parse_byline

ASKED = [
    ("de", "Die Fragen stellte Anke Petersen.", ["Anke Petersen"]),
    ("de", "Das Interview führte Anke Petersen", ["Anke Petersen"]),
    ("de", "Das Gespräch führten Anke Petersen und Jörg Müller.", ["Anke Petersen", "Jörg Müller"]),
    ("de", "Interview geführt von Anke Petersen", ["Anke Petersen"]),
    ("es", "Entrevista realizada por Lucía Armas", ["Lucía Armas"]),
    ("fr", "Entretien réalisé par Claire Dubois", ["Claire Dubois"]),
    ("ru", "Интервью взяла Мария Иванова", ["Мария Иванова"]),
    ("pl", "Rozmowę przeprowadziła Anna Nowak", ["Anna Nowak"]),
    ("en", "Interviewed by Jane Roe", ["Jane Roe"]),
]
KINDS = [
    ("es", "Un texto de Lucía Armas", ["Lucía Armas"]),
    ("fr", "Un texte de Claire Dubois", ["Claire Dubois"]),
    ("fr", "Un portrait de Claire Dubois", ["Claire Dubois"]),
    ("de", "Eine Geschichte von Jörg Müller", ["Jörg Müller"]),
    ("sv", "En recension av Maja Lind", ["Maja Lind"]),
    ("en", "A feature by Jane Roe", ["Jane Roe"]),
]


@pytest.mark.parametrize(("language", "line", "names"), ASKED)
def test_who_asked_signs_below_the_story(language: str, line: str, names: list[str]) -> None:
    title, *story = STORIES[language]
    article = parse_article("\n\n".join((title, *story, line)))
    assert [one.name for one in article.authors] == names
    assert [block.text for block in article.body] == story


@pytest.mark.parametrize(("language", "line", "names"), [*ASKED, *KINDS])
def test_they_sign_below_the_headline(language: str, line: str, names: list[str]) -> None:
    title, *story = STORIES[language]
    article = parse_article("\n".join((title, line, *story)))
    assert (article.title, [one.name for one in article.authors]) == (title, names)
    assert [block.text for block in article.body] == story


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Intervista a cura di Giulia De Santis", ["Giulia De Santis"]),
        ("Un reportage di Giulia De Santis", ["Giulia De Santis"]),
        ("Um texto de Lia Prado", ["Lia Prado"]),
        ("Entrevista concedida a Lia Prado", ["Lia Prado"]),
        ("Een column van Sanne Kok", ["Sanne Kok"]),
        ("En analyse af Bo Krag", ["Bo Krag"]),
    ],
)
def test_in_further_languages(line: str, names: list[str]) -> None:
    assert [one.name for one in parse_byline(line)] == names


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Fragen stellte sich auch der Rat der Stadt, und keine davon wurde am Abend beantwortet.",
        "Das Interview führte zu heftigen Reaktionen in der Stadt und im ganzen Land.",
        "Das Gespräch führten beide Seiten ohne Ergebnis bis tief in die Nacht.",
    ],
)
def test_a_sentence_stays_a_paragraph(sentence: str) -> None:
    title, *story = STORIES["de"]
    article = parse_article("\n\n".join((title, *story, sentence)))
    assert [block.text for block in article.body] == [*story, sentence]
    assert not article.authors
