"""Exports of press archives without a label for each field, of record databases, and in other languages."""

from typing import NamedTuple

import pytest

from newsparse.parse import parse_article


class Export(NamedTuple):
    """A text as an archive exports it, and what it states."""

    text: str
    title: str
    authors: list[str]
    published: str
    paragraphs: int


EXPORTS = {
    "Factiva, German": Export(
        """\
Lokales
Ziegen räumen Bahndamm, an den keine Maschine kam
Korbinian Wels
143 Wörter
12 Mai 2025
Hollersbrücker Bote
HOLBO
1
12
Deutsch
Copyright 2025. Hollersbrücker Bote. Alle Rechte vorbehalten.

Vierzig Ziegen haben einen Bahndamm bei Hollersbrück geräumt, der für Maschinen zu steil war.

Die Tiere gehören einem Bauern, der sie tageweise vermietet, wie die Bahn am Sonntag mitteilte.

Document HOLBO00020250512el5c0000b
""",
        "Ziegen räumen Bahndamm, an den keine Maschine kam",
        ["Korbinian Wels"],
        "2025-05-12",
        2,
    ),
    'Factiva, two names without "By"': Export(
        """\
Goats Clear Railway Bank That Machines Could Not Reach
Otis Marlowe and Jane Roe
143 words
12 May 2025
The Brenning Herald
BRNHER
English
(c) 2025 The Brenning Herald

Forty goats have cleared a railway bank near Brenning that was too steep for machines.

They ate brambles, ivy and, on the second day, a signalman's lunch.

Document BRNHER0020250512el5c0000b
""",
        "Goats Clear Railway Bank That Machines Could Not Reach",
        ["Otis Marlowe", "Jane Roe"],
        "2025-05-12",
        2,
    ),
    "Factiva, unsigned": Export(
        """\
News
Old Mill Burns Down
88 words
9 March 2024
21:40
The Ashby Post
ASHPO
English
(c) 2024 The Ashby Post. All rights reserved.

The old mill in Ashby burned down on Monday night, the fire chief of the town said on Tuesday.

Nobody was hurt.

Document ASHPO00020240309ek3900001
""",
        "Old Mill Burns Down",
        [],
        "2024-03-09",
        2,
    ),
    "EBSCO": Export(
        """\
Record: 1
Title: Goats Clear Railway Bank
Authors: MARLOWE, OTIS
Source: Brenning Herald, 05/12/2025
Document Type: Article
Abstract: Forty goats cleared a bank.
Full Text Word Count: 143
Accession Number: 2W62013520825
Database: Newspaper Source

Section: City

Forty goats have cleared a railway bank near Brenning that was too steep for machines.

They ate brambles, ivy and, on the second day, a signalman's lunch.

Copyright 2025 The Brenning Herald. All rights reserved.
""",
        "Goats Clear Railway Bank",
        ["MARLOWE, OTIS"],
        "None",
        2,
    ),
    "Gale": Export(
        """\
Title: Goats Clear Railway Bank
Author(s): Otis Marlowe
Publication: The Brenning Herald (Brenning, England)
Date: May 12, 2025
Document Type: Article
Gale Document Number: GALE|A123456789
Full Text:
COPYRIGHT 2025 The Brenning Herald

Forty goats have cleared a railway bank near Brenning that was too steep for machines.

They ate brambles, ivy and, on the second day, a signalman's lunch.
""",
        "Goats Clear Railway Bank",
        ["Otis Marlowe"],
        "2025-05-12",
        2,
    ),
    "Genios": Export(
        """\
Ziegen räumen Bahndamm, an den keine Maschine kam

Quelle: Hollersbrücker Bote vom 12.05.2025, Seite 12
Autor: Korbinian Wels
Ressort: Lokales
Dokumentnummer: HOLBO20250512001

Vierzig Ziegen haben einen Bahndamm bei Hollersbrück geräumt, der für Maschinen zu steil war.

Die Tiere gehören einem Bauern, der sie tageweise vermietet, wie die Bahn am Sonntag mitteilte.

Dauerhafte Adresse des Dokuments: https://www.genios.example/document/HOLBO__1
Alle Rechte vorbehalten: (c) Hollersbrücker Bote
""",
        "Ziegen räumen Bahndamm, an den keine Maschine kam",
        ["Korbinian Wels"],
        "2025-05-12",
        2,
    ),
    "Europresse": Export(
        """\
Le Quotidien de Morval
Région, lundi 12 mai 2025, p. 12

Des chèvres nettoient un talus où nulle machine n'allait
CASTAING Hélène

Quarante chèvres ont nettoyé près de Morval un talus de chemin de fer trop raide pour les machines.

Elles ont mangé des ronces, du lierre et, le deuxième jour, le déjeuner d'un aiguilleur.

© 2025 Le Quotidien de Morval. Tous droits réservés.
Numéro de document : news·20250512·LQM·012
""",
        "Des chèvres nettoient un talus où nulle machine n'allait",
        ["CASTAING Hélène"],
        "2025-05-12",
        2,
    ),
    "ProQuest, German, headline unlabelled": Export(
        """\
Dokument 1 von 3

Der letzte Milchmann von Hollersbrück hört auf

Autor: Wels, Korbinian

Publikationsinfo: Hollersbrücker Bote; Hollersbrück. 12. Mai 2025: 3.

Zusammenfassung: Keine verfügbar.

Volltext: Vierundvierzig Jahre lang fuhr Reg Dallow vor Tagesanbruch mit Milch durchs Dorf.

Nun schließt die Molkerei, und er fand keine andere, die noch Glas füllt.

Titel der Publikation: Hollersbrücker Bote

Seiten: 3

Erscheinungsdatum: 12. Mai 2025

ProQuest-Dokument-ID: 3203399999
""",
        "Der letzte Milchmann von Hollersbrück hört auf",
        ["Wels, Korbinian"],
        "2025-05-12",
        2,
    ),
    "ProQuest, two documents": Export(
        """\
____________________________________________________________

Document 1 of 2

The Last Milkman of Thornby Hangs Up His Cap

Author: Pym, Clarice

ProQuest document link

Abstract: None available.

Full text: For forty-four years Reg Dallow drove his electric float through the village before dawn.

Now the dairy that supplied him is closing, and he could not find another that still fills glass.

Publication title: Thornby Gazette

Publication date: May 12, 2025

ProQuest document ID: 3203399999

____________________________________________________________

Document 2 of 2

Another Story

Author: Roe, Jane

Full text: Another text stands here that is none of the first one's.

Publication date: May 13, 2025
""",
        "The Last Milkman of Thornby Hangs Up His Cap",
        ["Pym, Clarice"],
        "2025-05-12",
        2,
    ),
    "Nexis Uni": Export(
        """\
Goats Clear Railway Bank

The Brenning Herald

May 12, 2025 Monday
First Edition

Copyright 2025 The Brenning Herald All Rights Reserved

Section: CITY; Pg. 7
Length: 143 words
Byline: Otis Marlowe

Body

Forty goats have cleared a railway bank near Brenning that was too steep for machines.

They ate brambles, ivy and, on the second day, a signalman's lunch.

Classification

Language: ENGLISH

Publication-Type: Newspaper

Subject: GOATS (90%); RAIL TRANSPORT (75%)

Load-Date: May 12, 2025

End of Document
""",
        "Goats Clear Railway Bank",
        ["Otis Marlowe"],
        "2025-05-12",
        2,
    ),
}
"""The date of EBSCO's record, 05/12/2025, may be read in two ways."""


@pytest.mark.parametrize("case", EXPORTS)
def test_an_export_states_its_fields(case: str) -> None:
    export = EXPORTS[case]
    article = parse_article(export.text)
    names = [author.name for author in article.authors]
    assert (article.title, names, str(article.published)) == (export.title, export.authors, export.published)
    assert article.subtitle is None
    assert len(article.body) == len(article.paragraphs) == export.paragraphs
    assert all(paragraph in " ".join(export.text.split()) for paragraph in article.paragraphs)


NO_EXPORTS = {
    "a headline of two capitals under another": (
        "City\nGoat Market\n88 words\n9 March 2024\nThe Ashby Post\n(c) 2024 The Ashby Post\n\n"
        "The goat market of Ashby will open on Friday, the town said, for the first time since the war.\n"
    ),
}


@pytest.mark.parametrize("case", NO_EXPORTS)
def test_a_short_headline_is_no_name(case: str) -> None:
    article = parse_article(NO_EXPORTS[case])
    assert (article.title, article.authors) == ("Goat Market", ())


def test_a_story_that_speaks_of_sources_is_no_export() -> None:
    text = (
        "Two Sources of the River\n\nThe river has two sources, a map says, and the town has looked for both.\n\n"
        "Source: none was found on Monday.\n\nAutor: the map does not say who drew it, and nobody in the town knows.\n"
    )
    assert not any("labelled" in block.rule for block in parse_article(text).blocks)
