"""Speakers whom a letter, an answer or a reply tells, owners' names, rarer verbs, offices in Malay."""

import pytest

from newsparse.attribution import find_quotes

SAID = "It was time to let it go"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"“{SAID},” read a statement from Ines Calder.", "Ines Calder"),
        (f"“{SAID},” reads a letter signed by Ines Calder.", "Ines Calder"),
        (f"“{SAID},” came the reply from Ines Calder.", "Ines Calder"),
        (f"“{SAID},” was all that Ines Calder would say.", "Ines Calder"),
        (f"Ines Calder’s answer was short: “{SAID}.”", "Ines Calder"),
        (f"Ines Calder's view is simple. “{SAID}.”", "Ines Calder"),
        (f"Yesterday Ines Calder, the mayor, confirmed the sale. “{SAID}.”", "Ines Calder"),
        (f"“{SAID},” pontificated Ines Calder.", "Ines Calder"),
        (f"“{SAID},” riposted Ines Calder.", "Ines Calder"),
        (f"“{SAID},” Ines Calder shared.", "Ines Calder"),
    ],
)
def test_english(text: str, speaker: str) -> None:
    assert [quote.speaker for quote in find_quotes(text, "en")] == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("de", "„Wir haben lange genug gewartet“, sagte Brandt der dpa.", "Brandt"),
        ("de", "„Wir haben lange genug gewartet“, sagte Brandt dem Sender.", "Brandt"),
        ("de", "„Wir haben lange genug gewartet“, schwor Anke Brandt.", "Anke Brandt"),
        ("ru", "«Мы долго ждали», — вздохнул Павел Гущин.", "Павел Гущин"),
        ("ru", "— Зал холодный, — вздохнул Павел Гущин. — Зато сухой.", "Павел Гущин"),
        ("ru", "«Мы долго ждали», — усмехнулась Дарья Соколова.", "Дарья Соколова"),
        ("fr", "« Nous avons assez attendu », concède Claire Vasseur.", "Claire Vasseur"),
        ("es", "«Ya esperamos bastante tiempo», agradeció Inés Molina.", "Inés Molina"),
        ("pt", "“Já esperamos o bastante”, acredita Rita Nunes.", "Rita Nunes"),
        ("nl", "‘We hebben lang genoeg gewacht’, zweert Karin Visscher.", "Karin Visscher"),
        ("sv", "”Vi har väntat länge nog”, poängterar Elsa Björk.", "Elsa Björk"),
        ("pl", "„Czekaliśmy dość długo” – sądzi Zofia Wróbel.", "Zofia Wróbel"),
        ("ro", "„A fost o noapte lungă”, își amintește Roza Izvor.", "Roza Izvor"),
        ("el", "«Ήταν μια μεγάλη νύχτα», θυμάται η Ρόζα Πηγή.", "Ρόζα Πηγή"),
        ("el", "«Ήταν μια μεγάλη νύχτα», δήλωσε ο Ζήσης Πηγής.", "Ζήσης Πηγής"),
        ("ms", '"Kami sudah lama menunggu," kata Datuk Bandar Nurul Aisyah.', "Nurul Aisyah"),
    ],
)
def test_other_languages(language: str, text: str, speaker: str) -> None:
    assert {quote.speaker for quote in find_quotes(text, language)} == {speaker}
