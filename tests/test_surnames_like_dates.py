"""Surnames that are words of dates, too, and hearers beside a name in scripts without capitals."""

import pytest

from newsparse.attribution import find_quotes, parse_byline


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Anna Maj", ["Anna Maj"]),
        ("Autor: Anna Maj", ["Anna Maj"]),
        ("Av Åsa Maj", ["Åsa Maj"]),
        ("Text & foto: Åsa Maj", ["Åsa Maj"]),
        ("Sanne de Wit 13 mei", ["Sanne de Wit"]),
        ("Sanne de Wit 13 mei 2024", ["Sanne de Wit"]),
        ("Jean Exemple MAJ le 9 mars 2024", ["Jean Exemple"]),
        ("Rosa de Lima 9 de marzo de 2024", ["Rosa de Lima"]),
        ("Jean Exemple Le 2 novembre", ["Jean Exemple"]),
        ("Maria de Abril 3", ["Maria"]),
        ("Jane Example Published", ["Jane Example"]),
        ("By May 2024", []),
    ],
)
def test_a_surname_that_is_a_word_of_dates_stays(line: str, names: list[str]) -> None:
    assert [author.name for author in parse_byline(line)] == names


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("he", '"הגג אינו בטוח", אמרה יעל בן-דוד לעיתוננו.', "יעל בן-דוד"),
        ("he", '"הגג אינו בטוח", אמרה לנו יעל בן-דוד.', "יעל בן-דוד"),
        ("he", '"הגג אינו בטוח", אמר ניר לוי.', "ניר לוי"),
        ("ar", 'وقالت مريم رمضان لصحيفتنا: "السقف غير آمن منذ سنوات".', "مريم رمضان"),
        ("ar", '"السقف غير آمن منذ سنوات"، قال أحمد سالم لرويترز.', "أحمد سالم"),
    ],
)
def test_who_is_told_is_no_part_of_the_speaker(language: str, text: str, speaker: str) -> None:
    assert find_quotes(text, language)[0].speaker == speaker
