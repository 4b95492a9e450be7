"""A date under a headline is the article's, however far down in what the scorer took for the story the two stand."""

from dataclasses import replace

import pytest

from newsparse import Kind, Options
from newsparse.label import below_title
from newsparse.label.page import Claim
from newsparse.label.survey import survey_page
from newsparse.read import read

OPTIONS = Options()
STORIES = {
    "en": (
        "The boats {} stay in the harbour this week, the crews say.",
        "Council Keeps the Old Bridge",
        "12 March 2019",
    ),
    "de": ("Die Boote {} bleiben im Hafen, sagen die Leute.", "Rat hält die alte Brücke offen", "12. März 2019"),
    "fr": ("Les bateaux {} restent au port, dit-on cette semaine.", "Le vieux pont reste ouvert", "12 mars 2019"),
    "es": ("Los barcos {} siguen en el puerto, dicen todos.", "El viejo puente sigue abierto", "12 marzo 2019"),
    "it": ("Le barche {} restano nel porto, dicono tutti.", "Il vecchio ponte resta aperto", "12 marzo 2019"),
    "sv": ("Båtarna {} ligger kvar i hamnen den här veckan, säger man.", "Gamla bron hålls öppen", "12 mars 2019"),
    "id": (
        "Kapal {} tetap di pelabuhan pekan ini, kata para awak kapal.",
        "Jembatan Lama Tetap Dibuka",
        "12 Maret 2019",
    ),
    "ru": ("Лодки {} остаются в порту, говорят экипажи.", "Старый мост останется открытым", "12 марта 2019"),
    "tr": ("Tekneler {} bu hafta limanda kalıyor, diyor denizciler.", "Eski köprü açık kalacak", "12 Mart 2019"),
    "pl": (
        "Łodzie {} zostają w tym tygodniu w porcie, mówią załogi.",
        "Stary most pozostanie otwarty",
        "12 marca 2019",
    ),
}
"""A sentence of which the page has many, the headline, and the date below it."""


@pytest.mark.parametrize("below", [(), ("Ada Holm",), ("Ada Holm", "Co-founder")])
@pytest.mark.parametrize("language", STORIES)
def test_stamps_are_read_again(language: str, below: tuple[str, ...]) -> None:
    sentence, title, date = STORIES[language]
    lines = [sentence.format(count) for count in range(20)]
    page, story = survey_page(read("\n\n".join([*lines[:14], title, *below, date, *lines[14:]]), OPTIONS), OPTIONS)
    story = replace(story, start=0, end=len(page.segments))
    lower = below_title(page, story, {14: Claim(14, Kind.TITLE, "title.above-story", "the headline")})
    at = 15 + len(below)
    assert lower.start == 15
    assert [str(stamp.value) for stamp in lower.stamps[at]] == ["2019-03-12"]
