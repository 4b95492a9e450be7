"""Exports with covers, pages and foots of their own: each archive prints heads, and text and fields come out whole."""

from typing import NamedTuple

import pytest

from newsparse.parse import parse_article

RULE = "_" * 60
FIRST = "The ferry across the Wend has stopped for the winter, and the village of Ashby is alone with its bridge."
SECOND = "The captain will spend the cold months painting the hull, as she has done for the past nineteen years."
THIRD = "“Nobody needs me before the swallows come,” she said on Monday, and locked the wheelhouse behind her."
STORY = (FIRST, SECOND, THIRD)
TEXT = "\n\n".join(STORY)
GERMAN = (
    "Die Fähre über die Wende ruht den Winter über, und das Dorf Aschau ist mit seiner Brücke allein.",
    "Die Kapitänin streicht in den kalten Monaten den Rumpf, wie sie es seit neunzehn Jahren tut.",
)
FRENCH = (
    "Le bac de la Vende s'arrête pour l'hiver, et le village de Morval reste seul avec son pont.",
    "La capitaine repeindra la coque pendant les mois froids, comme elle le fait depuis dix-neuf ans.",
)
SWEDISH = (
    "Färjan över Vändan har slutat gå för vintern, och byn Askby är ensam med sin bro.",
    "Kaptenen ska måla skrovet under de kalla månaderna, så som hon har gjort i nitton år.",
)
DANISH = (
    "Færgen over Venden er holdt op med at sejle for vinteren, og landsbyen Askby er alene med sin bro.",
    "Kaptajnen maler skroget i de kolde måneder, sådan som hun har gjort det i nitten år.",
)


class Export(NamedTuple):
    """A text as an archive exports it, and what it states."""

    text: str
    title: str = "Winter stops the ferry at Ashby"
    authors: tuple[str, ...] = ("Jane Roe",)
    published: str = "2025-09-28"
    story: tuple[str, ...] = STORY


FOOT = (
    "Subject: Ferries; Winter\n\nLocation: Ashby\n\nTitle: Winter stops the ferry at Ashby\n\n"
    "Publication title: The Ashby Post\n\nPublication date: Sep 28, 2025\n\nISSN: 15550123\n\n"
    "Copyright: Copyright Ashby Press Sep 28, 2025\n\nDatabase: Newsstand\n"
)
SOURCE = "Publication info: The Ashby Post ; Ashby, N.M. [Ashby, N.M]. 28 Sep 2025: B.2."

EXPORTS = {
    "ProQuest, a report's cover": Export(
        f"{RULE}\n\nReport Information from ProQuest\n\nOctober 02 2025 09:14\n{RULE}\n\nDocument 3 of 18\n\n"
        f"Winter stops the ferry at Ashby\n\nAuthor: Roe, Jane\n\n{SOURCE}\n\nProQuest document link\n\n"
        f"Full text: {TEXT}\n\nCredit: Staff Writer\n\n{FOOT}",
        authors=("Roe, Jane",),
    ),
    "ProQuest, a list of contents": Export(
        f"Report Information from ProQuest\n\nOctober 02 2025 09:14\n\nTable of contents\n\n"
        "1. Winter stops the ferry at Ashby\n2. A bridge too old\n\n"
        f"Document 1 of 1\n\nWinter stops the ferry at Ashby\n\nAuthor: Roe, Jane\n\n{SOURCE}\n\n"
        f"Abstract: None available.\n\nFull text: {TEXT}\n\n{FOOT}\n\n{RULE}\n\nContact ProQuest\n"
        "Copyright © 2025 ProQuest LLC. All rights reserved.\n",
        authors=("Roe, Jane",),
    ),
    "ProQuest, labels in capitals alone on their lines": Export(
        "Winter stops the ferry at Ashby\n\n"
        "Roe, Jane . The Ashby Post ; Ashby, N.M. [Ashby, N.M]. 28 Sep 2025: B.2.\n\n"
        f"ProQuest document link\n\nABSTRACT\n\nNone available.\n\nFULL TEXT\n\n{TEXT}\n\nDETAILS\n\n{FOOT}\n"
        "LINKS\n\nDatabase copyright © 2025 ProQuest LLC. All rights reserved.\n",
        authors=(),
    ),
    "ProQuest, the address below the link": Export(
        f"Winter stops the ferry at Ashby\n\nAuthor: Jane Roe\n\n{SOURCE}\n\nProQuest document link\n\n"
        f"https://www.proquest.example/docview/320339\n\nFull text: {TEXT}\n\nCredit: Jane Roe, Staff Writer\n\n{FOOT}"
    ),
    "ProQuest, German, a report's cover": Export(
        f"Berichtsinformationen von ProQuest\n\n02 Oktober 2025 09:14\n{RULE}\n\nDokument 1 von 2\n\n"
        "Winter hält die Fähre in Aschau auf\n\nAutor: Wels, Korbinian\n\n"
        "Publikationsinfo: Aschauer Bote; Aschau. 28 Sep. 2025: 3.\n\nProQuest-Dokumentlink\n\n"
        f"Volltext: {GERMAN[0]}\n\n{GERMAN[1]}\n\nTitel der Publikation: Aschauer Bote\n\n"
        "Erscheinungsdatum: 28. Sep. 2025\n\nProQuest-Dokument-ID: 3203399999\n",
        "Winter hält die Fähre in Aschau auf",
        ("Wels, Korbinian",),
        story=GERMAN,
    ),
    "ProQuest, French, blanks before colons": Export(
        "Document 1 de 2\n\nL'hiver arrête le bac de Morval\n\nAuteur : Castaing, Hélène\n\n"
        f"Résumé : Non disponible.\n\nTexte intégral : {FRENCH[0]}\n\n{FRENCH[1]}\n\nSujet : Bacs; Hiver\n\n"
        "Titre de la publication : Le Quotidien de Morval\n\nDate de publication : 28 sept. 2025\n\n"
        "Base de données : Presse\n",
        "L'hiver arrête le bac de Morval",
        ("Castaing, Hélène",),
        story=FRENCH,
    ),
    "Nexis, a page's number on top": Export(
        "Page 1 of 2\nWinter stops the ferry at Ashby\n\nThe Ashby Post (England)\nSeptember 28, 2025 Sunday\n"
        "Edition 1, National Edition\n\nCopyright 2025 Ashby Press All Rights Reserved\nSection: NEWS; Pg. 11\n"
        f"Length: 61 words\nByline: Jane Roe\n\nBody\n\n\n{TEXT}\n\n\n"
        "Load-Date: September 28, 2025\n\n\nEnd of Document\n"
    ),
    "Nexis, two pages": Export(
        "Page 1 of 2\nWinter stops the ferry at Ashby\n\nThe Ashby Post\nSeptember 28, 2025 Sunday\n\n"
        "Copyright 2025 Ashby Press All Rights Reserved\nSection: NEWS; Pg. 11\nLength: 61 words\nByline: Jane Roe\n\n"
        f"Body\n\n{FIRST}\n\n{SECOND}\n\nPage 2 of 2\nWinter stops the ferry at Ashby\n\n{THIRD}\n\n"
        "Load-Date: September 28, 2025\n\nEnd of Document\n"
    ),
    "Nexis, German": Export(
        "Seite 1 von 1\nWinter hält die Fähre in Aschau auf\n\nAschauer Bote\n28. September 2025 Sonntag\n\n"
        "Copyright 2025 Aschauer Verlag Alle Rechte vorbehalten\nRubrik: LOKALES; S. 3\nLänge: 30 Wörter\n"
        f"Autor: Korbinian Wels\n\nBody\n\n{GERMAN[0]}\n\n{GERMAN[1]}\n\n"
        "Load-Date: September 28, 2025\n\nEnde des Dokuments\n",
        "Winter hält die Fähre in Aschau auf",
        ("Korbinian Wels",),
        story=GERMAN,
    ),
    "Nexis, a highlight and a picture": Export(
        "Page 1 of 1\n\nWinter stops the ferry at Ashby\n\nThe Ashby Post\n\nSeptember 28, 2025 Sunday\n\n"
        "Copyright 2025 Ashby Press All Rights Reserved\n\nSection: NEWS; Pg. 11\n\nLength: 61 words\n\n"
        "Byline: Jane Roe\n\nHighlight: The captain paints.\n\n"
        f"Body\n\n{TEXT}\n\nGraphic\n\n \nThe ferry on Monday.\n\nClassification\n\n\nLanguage: ENGLISH\n\n"
        "Publication-Type: Newspaper\n\nSubject: FERRIES (90%)\n\nLoad-Date: September 28, 2025\n\nEnd of Document\n"
    ),
    "Factiva, a summary of the search below": Export(
        "News\nWinter stops the ferry at Ashby\nBy Jane Roe\n61 words\n28 September 2025\n"
        "The Ashby Post\nASHPO\nB2\nEnglish\n"
        f"(c) 2025 Ashby Press. All rights reserved.\n\n{TEXT}\n\nDocument ASHPO00020250928el9s00001\n\n"
        "Search Summary\nText\tferry and winter\nDate\tIn the last 3 months\n\n"
        "© 2025 Factiva, Inc. All rights reserved.\n"
    ),
    "NewsBank": Export(
        "Winter stops the ferry at Ashby\n\nSeptember 28, 2025 | Ashby Post, The (Ashby, NM)\n"
        "Author: Jane Roe | Section: News | 61 Words\nPage: B2\nOpenURL Link\n\n"
        f"{TEXT}\n\n• Citation (APA Style)\n\n"
        "Roe, J. (2025, September 28). Winter stops the ferry at Ashby. Ashby Post, The (Ashby, NM), p. B2.\n\n"
        "Record Number: 1A2B3C4D5E\nCopyright (c) 2025 The Ashby Post\n"
    ),
    "NewsBank, older": Export(
        "Ashby Post, The (Ashby, NM)\nSeptember 28, 2025\n\nWinter stops the ferry at Ashby\n\n"
        f"Author: Jane Roe\n\nEdition: Final\nSection: News\nPage: B2\n\nArticle Text:\n\n{TEXT}\n\n"
        "Copyright (c) 2025 The Ashby Post\nRecord Number: 1A2B3C4D5E\n"
    ),
    "PressReader": Export(
        "Article Name: Winter stops the ferry at Ashby\nPublication: The Ashby Post\nSection: News\n"
        f"Author: Jane Roe\nDate: 28 Sep 2025\nStart Page: B2\nEnd Page: B2\n\n{TEXT}\n"
    ),
    "Europresse": Export(
        "Le Quotidien de Morval\nRégion, dimanche 28 septembre 2025 29 mots, p. 12\n\nL'hiver arrête le bac de Morval\n"
        f"Hélène Castaing\n\n{FRENCH[0]}\n\n{FRENCH[1]}\n\n"
        "© 2025 Le Quotidien de Morval. Tous droits réservés.\nNuméro de document : news·20250928·LQM·012\n",
        "L'hiver arrête le bac de Morval",
        ("Hélène Castaing",),
        story=FRENCH,
    ),
    "Retriever": Export(
        "Vintern stoppar färjan i Askby\n\nAskby Allehanda, 2025-09-28\nSida 12\nPublicerat i print.\n\n"
        f"{SWEDISH[0]}\n\n{SWEDISH[1]}\n\n© Askby Allehanda\n\n"
        "Alla artiklar är skyddade av upphovsrättslagen och får inte spridas vidare utan medgivande från Retriever "
        "eller den aktuella utgivaren.\n",
        "Vintern stoppar färjan i Askby",
        (),
        story=SWEDISH,
    ),
    "Infomedia": Export(
        "Vinteren standser færgen i Askby\n"
        "28. september 2025, Askby Avis, Side 12, Birthe Holm, 35 ord, Id: e9a1b2c3\n\n"
        f"{DANISH[0]}\n\n{DANISH[1]}\n",
        "Vinteren standser færgen i Askby",
        (),
        story=DANISH,
    ),
    "Genios, the print": Export(
        "Winter hält die Fähre in Aschau auf\n\nAschauer Bote vom 28.09.2025, Seite 12 / Lokales\n\n"
        f"Autor: Korbinian Wels\n\n{GERMAN[0]}\n\n{GERMAN[1]}\n\n"
        "Quelle: Aschauer Bote vom 28.09.2025, Seite 12\nRessort: Lokales\nDokumentnummer: ASCHBO20250928001\n\n"
        "Dauerhafte Adresse des Dokuments: https://www.genios.example/document/ASCHBO__1\n"
        "Alle Rechte vorbehalten: (c) Aschauer Bote\n",
        "Winter hält die Fähre in Aschau auf",
        ("Korbinian Wels",),
        story=GERMAN,
    ),
}


@pytest.mark.parametrize("case", EXPORTS)
def test_an_archive_states_its_fields(case: str) -> None:
    export = EXPORTS[case]
    article = parse_article(export.text)
    names = tuple(author.name for author in article.authors)
    assert (article.title, names, str(article.published)[:10]) == (export.title, export.authors, export.published)
    assert tuple(block.text for block in article.body) == export.story
    assert article.subtitle is None


NO_EXPORTS = {
    "a story of pages": f"Page 1 of 2\n\nThe clerk found only the first page.\n\n{TEXT}",
    "a story of a report": f"Report Information from ProQuest\n\n{TEXT}",
    "an archive's own page": (
        f"Author:\nTitle:\nFull text\nSearch\nGo\nSubject:\n\nWinter stops the ferry at Ashby\n\n{TEXT}\n"
    ),
    "details": f"Winter stops the ferry\n\n{TEXT}\n\nDETAILS\n\nThe ferry leaves at nine.",
    "a photographer's foot": f"Winter stops the ferry\n\nAuthor: Jane Roe\n\nSection: News\n\n{TEXT}",
}


@pytest.mark.parametrize("case", NO_EXPORTS)
def test_a_line_or_two_of_an_archive_make_no_export(case: str) -> None:
    article = parse_article(NO_EXPORTS[case])
    assert not any(block.rule.endswith((".labelled", ".head")) for block in article.blocks)
    assert set(STORY) <= set(article.paragraphs)
