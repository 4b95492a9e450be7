"""Feet of letters to readers: how to be sent no more, and the sender's name and street below, are none of the story."""

import pytest

from newsparse import parse_article

STORY = (
    "Good morning. The tug that sank in November is up again, and somebody has painted its name on fresh.",
    "Who paid for it is a puzzle. The insurers say they wrote the vessel off, and the harbour has no record of work.",
    "A diver who asked not to be named told us that he was paid in cash, by a man who would not give his name either.",
)
FEET = {
    "a sentence, links, a street": (
        "You are receiving this email because you signed up on our website.\n"
        "Unsubscribe | Update your preferences\nThe Harbour Letter, 4 Quay Street, Selport"
    ),
    "an address of four lines": (
        "Our mailing address is:\nThe Harbour Office\n4 Quay Street\nSelport, NY 10001\n\n"
        "Want to change how you receive these emails?\nYou can update your preferences or unsubscribe from this list."
    ),
    "rights above": "Copyright © 2024 The Harbour Letter\n4 Quay Street, Selport, NY 10001\nUnsubscribe",
    "points between": "Unsubscribe\nThe Harbour Office · 4 Quay Street · Selport, NY 10001 · USA",
    "a box number": "Manage your subscription | Unsubscribe\n548 Market Street PMB 72296, San Francisco, CA 94104",
    "no longer wished for, German": (
        "Sie möchten diesen Newsletter nicht mehr erhalten? Hier abmelden.\nHafenbrief GmbH, Kaistraße 4, 24103 Kiel\n"
        "Abmelden"
    ),
    "no longer wished for, English": (
        "If you no longer wish to receive these emails, unsubscribe here.\nUnsubscribe here\n4 Quay Street, Selport"
    ),
    "no longer wished for, French": "Si vous ne souhaitez plus recevoir cette lettre, cliquez ici.\nSe désabonner",
    "German": "Abmelden | Einstellungen ändern\nHafenbrief GmbH, Kaistraße 4, 24103 Kiel",
    "French": "Se désabonner\nLa Lettre du port, 4 quai des Brumes, 44000 Nantes",
    "Spanish": "Darse de baja | Preferencias\nLa Carta del Puerto, Calle del Muelle 4, 28001 Madrid",
    "Italian": "Cancella l'iscrizione\nLa Lettera del Porto, via del Molo 4, 16100 Genova",
    "Dutch": "Afmelden\nDe Havenbrief, Kade 4, 1011 AB Amsterdam",
    "Polish": "Wypisz się\nList Portowy, ul. Nabrzeżna 4, 80-001 Gdańsk",
    "Russian": "Отписаться\nПисьмо из гавани, Набережная, 4, Калинов",
}
LAST_LINES = (
    "You received this land from your fathers, he told them, and you will hand it on.",
    "“Unsubscribe them all,” he said.",
    "Unsubscribe rates rose by a tenth after that.",
    "You get this email once, the mayor wrote, and then you get the bill.",
    "The office is at 4 Quay Street in Selport.",
)


@pytest.mark.parametrize("case", FEET)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_the_foot_of_a_letter_is_no_story(case: str, gap: str) -> None:
    raw = "\n\n".join(("The Harbour Letter", "Thursday, 18 January 2024", *STORY, FEET[case].replace("\n", gap)))
    assert parse_article(raw).paragraphs == STORY


@pytest.mark.parametrize("line", LAST_LINES)
def test_a_last_line_that_speaks_of_mails_is_the_storys(line: str) -> None:
    raw = "\n\n".join(("The tug is up again", "Thursday, 18 January 2024", *STORY, line))
    assert parse_article(raw).paragraphs == (*STORY, line)
