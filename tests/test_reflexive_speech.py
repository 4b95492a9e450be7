"""Verbs of speech with a reflexive pronoun, of one word with it or not: who says it is told as with any other verb."""

import pytest

from newsparse.quotes.find import find_quotes

FRENCH = [
    "s'indigne le maire, {0}",
    "s’étonne le maire, {0}",
    "se réjouit {0}",
    "s'inquiète {0}",
    "se félicite le maire, {0}",
    "s'est indigné {0}",
    "se souvient {0}",
    "se désole {0}",
    "s'exclame {0}",
    "s'emporte {0}",
    "s’amuse {0}",
]
SPANISH = ["se quejó el alcalde, {0}", "se lamenta {0}", "se preguntó {0}", "se felicitó {0}", "se indignó {0}"]
ITALIAN = ["si lamenta il sindaco, {0}", "si è indignato {0}", "si chiede {0}", "si è chiesta {0}", "si rallegra {0}"]
GERMAN = ["freut sich {0}", "ärgert sich {0}", "wunderte sich {0}", "empörte sich {0}", "beschwert sich {0}"]
PORTUGUESE = ["queixou-se {0}", "queixa-se o presidente da câmara, {0}", "lamentou-se {0}", "se queixa {0}"]


@pytest.mark.parametrize(
    ("language", "said", "words", "name"),
    [
        (language, said, words, name)
        for language, forms, words, name in (
            ("fr", FRENCH, "« C'est une honte pour la ville », {0}.", "Didier Roussel"),
            ("es", SPANISH, "«Es una vergüenza para la ciudad», {0}.", "Luis Prado"),
            ("it", ITALIAN, "«È una vergogna per la città», {0}.", "Marco Serra"),
            ("de", GERMAN, "„Das ist eine Schande für die Stadt“, {0}.", "Jan Muster"),
            ("pt", PORTUGUESE, "“É uma vergonha para a cidade”, {0}.", "Rui Melo"),
        )
        for said in forms
    ],
)
def test_who_speaks_with_a_reflexive_verb_is_told(language: str, said: str, words: str, name: str) -> None:
    quotes = find_quotes(words.format(said.format(name)), language)
    assert [quote.speaker for quote in quotes] == [name]


@pytest.mark.parametrize(
    "line",
    ["Le parti « Mieux vivre ensemble » emporte trois sièges.", "La série « Les gens de la digue » amuse la ville."],
)
def test_the_same_verb_without_its_pronoun_is_no_speech(line: str) -> None:
    assert [quote.speaker for quote in find_quotes(line, "fr") if quote.speaker] == []
