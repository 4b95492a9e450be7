"""A sentence of speech behind one that begins with a person's full name is that person's; what is said speaks not."""

import pytest

from newsparse import parse_article

STORIES = {
    "en": (
        "Old Lighthouse at Ravel Point Gets a New Keeper",
        "The lighthouse at Ravel Point will have a keeper again next month, the harbor trust said on Tuesday.",
        "The trust hopes that visitors will pay for the repairs to the gallery, which has been closed since 2019.",
    ),
    "de": (
        "Alte Seilbahn am Grauhorn fährt wieder",
        "Nach elf Jahren Stillstand fährt die Seilbahn am Grauhorn seit Samstag wieder, wie die Gemeinde mitteilte.",
        "Die Sanierung kostete 2,3 Millionen Euro, ein Drittel davon kam aus Spenden.",
    ),
    "fr": (
        "À Saint-Orval, la dernière imprimerie rouvre ses portes",
        "La dernière imprimerie de Saint-Orval a rouvert mercredi matin, deux ans après l'incendie de son atelier.",
        "La commune a versé 180 000 euros pour la toiture, et les habitants ont réuni le reste.",
    ),
    "es": (
        "El faro de Punta Serena vuelve a encenderse",
        "El faro de Punta Serena volvió a encenderse el viernes por la noche, después de siete años a oscuras.",
        "La obra costó 240.000 euros y la pagaron a medias la provincia y los pescadores.",
    ),
    "it": (
        "Il mulino di Valtorba torna a macinare",
        "Il mulino di Valtorba ha ripreso a macinare venerdì mattina, trent'anni dopo la chiusura.",
        "La regione ha finanziato un terzo dei lavori, costati in tutto 420 mila euro.",
    ),
}


def _speakers(language: str, line: str, words: str) -> set[str | None]:
    title, first, last = STORIES[language]
    article = parse_article("\n".join((title, first, line, last)))
    return {quote.speaker for quote in article.quotes if words in quote.text}


@pytest.mark.parametrize(
    ("language", "line", "words", "speaker"),
    [
        ("en", "Jane Prowse, a fisherwoman, was not convinced. “A light needs a person.”", "a person", "Jane Prowse"),
        ("en", "Amos Birch stood up in the hall. “We carried the coal.” Nobody answered.", "the coal", "Amos Birch"),
        ("en", "Jane Roe, who surveys towers, says the stairs are sound. “They will last.”", "will last", "Jane Roe"),
        ("en", "Amos Birch pointed at the chimney. “That is where it came from.”", "it came from", "Amos Birch"),
        ("de", "Eva Moser zeigt auf die Stütze. „Da habe ich drei Wochen gehangen.“", "drei Wochen", "Eva Moser"),
        (
            "de",
            "Anton Plank, der Wirt, sieht das anders. „Wir haben lange genug gewartet.“",
            "lange genug",
            "Anton Plank",
        ),
        ("fr", "Gérard Pontier n'a rien oublié. « L'encre, ça ne s'oublie pas. »", "s'oublie", "Gérard Pontier"),
        ("fr", "Gérard Pontier résume : « L'encre, ça ne s'oublie pas. »", "s'oublie", "Gérard Pontier"),
        ("es", "Julián Barroso no lo duda. “La luz se ve desde veinte millas.”", "veinte millas", "Julián Barroso"),
        ("it", "Bruno Castaldi alza le spalle. «La farina profuma ancora.»", "profuma", "Bruno Castaldi"),
        ("en", "“We carried the coal ourselves.” — Amos Birch, stoker", "the coal", "Amos Birch"),
        ("de", "„Wir haben lange gewartet.“ – Anton Plank", "gewartet", "Anton Plank"),
    ],
)
def test_the_one_named_there_speaks(language: str, line: str, words: str, speaker: str) -> None:
    assert _speakers(language, line, words) == {speaker}


@pytest.mark.parametrize(
    "line",
    [
        "Jane Roe met Amos Birch on the stairs. “The coal is wet and the goat is gone.”",
        "Jane Roe read the sign. It was short. “The coal is wet and nobody may enter.”",
        "The lamp was tested by Jane Roe. “The coal is wet and the goat is gone.”",
    ],
)
def test_of_two_or_none_nobody_is_taken(line: str) -> None:
    assert _speakers("en", line, "The coal is wet") == {None}


@pytest.mark.parametrize("line", ["“We carried the coal”", "„Wir haben lange gewartet“", "A light needs a person"])
def test_headings_in_marks_stay_headings(line: str) -> None:
    title, first, last = STORIES["en"]
    article = parse_article("\n".join((title, first, first.replace("Tuesday", "Friday"), line, last)))
    assert line in [block.text for block in article.body if block.kind == "heading"]
