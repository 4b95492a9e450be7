r"""Torn between blanks: ``get_text("\n")`` of a page with line breaks between its tags.

It puts each link and each emphasis on a line of its own, and a blank line between the paragraphs. A bar marks where a
paragraph is torn.
"""

import pytest

from newsparse import parse_article

STORIES = {
    "en": (
        "Author returns a library book after 58 years",
        "By Nick Odell",
        "The novelist |Harriet Lowe| has returned a copy of |The Wind in the Willows| to |Elmsworth library|, late.",
        "The fine would have been £1,080, said |Dom Farrier|, who runs the library.",
        "“I wanted to finish it first,” she told |The Elmsworth Mail|.",
    ),
    "en-2": (
        "Ferry timetable cut by a third",
        "By Rory McAskill",
        "CalMac| said that the |MV Corrie| had lost the use of one engine.",
        "A spokesman for |Transport Scotland| called the news |“very disappointing”| on Tuesday.",
        "Islanders in |Inchmore| and |Orran| were told by text message.",
    ),
    "de": (
        "Schleuse in Hagenau bleibt gesperrt",
        "Von Mirko Tannert",
        "Die |Schleuse Hagenau| bleibt nach Angaben des |Wasserstraßenamtes| bis Mitte Juni gesperrt.",
        "Bei einer Prüfung waren Risse im |Obertor| entdeckt worden, sagte Amtsleiterin |Ulla Kamp| dem |Kurier|.",
        "Mehr als zwanzig Schiffe müssen einen Umweg über |Altwied| nehmen.",
    ),
    "fr": (
        "Le bac de Saint-Maur reprend du service",
        "Par Yann Le Goff",
        "Le |bac de Saint-Maur| a traversé la rivière |vendredi matin| avec trois vélos et un chien.",
        "Selon |Ouest-Éclair|, il était à quai depuis deux ans.",
        "La maire |Odile Ferrand| a promis que la traversée resterait |gratuite| pour les écoliers.",
    ),
    "es": (
        "El puente seguirá abierto todo el invierno",
        "Por Inés Carbonell",
        "El Ayuntamiento de |Puerto Claro| aprobó el martes mantener abierto el |puente giratorio|.",
        "Según |Diario de la Vega|, la reparación costará unos |200.000 euros|.",
        "La alcaldesa, |Rosa Almansa|, habló de |«un respiro»| para los comerciantes.",
    ),
    "it": (
        "Acqua razionata a Montesole",
        "di Chiara Bellandi",
        "Il sindaco |Dario Fabris| ha firmato ieri |l’ordinanza| che vieta di innaffiare orti e giardini.",
        "Secondo |Il Corriere del Colle|, le multe vanno da 50 a |300 euro|.",
        "I controlli spettano alla |polizia municipale|, che ha solo due agenti.",
    ),
    "pt": (
        "Ponte continua aberta no inverno",
        "Por Helena Prates",
        "A |Câmara de Serra Alta| decidiu na terça manter aberta a |ponte giratória|.",
        "Segundo a |Gazeta da Serra|, a obra custará cerca de |200 mil euros|.",
        "O presidente |Rui Melo| prometeu um relatório antes da |primavera|.",
    ),
    "nl": (
        "Drie gemeenten bouwen één zwembad",
        "Door Marloes Vink",
        "De gemeenten |Oudezijl|, |Terhorne| en |Brakel| bouwen samen een zwembad van 19 miljoen euro.",
        "Dat meldt |De Noorderbode| op gezag van wethouder |Anneke Terpstra|.",
        "De bouw begint na de zomer van |2027|, als de |Raad van State| geen bezwaar maakt.",
    ),
    "sv": (
        "Storbandet spelar i fyra kyrkor",
        "Av Gustaf Lindmark",
        "Storbandet i |Norrviken| ger sig ut på turné i december, skriver |Norra Bladet|.",
        "Enligt sångaren |Eirik Moe| spelar bandet för första gången |bara i kyrkor|.",
        "Pengarna går till den nya orgeln i |Havsö kapell|.",
    ),
    "ru": (
        "Мост через реку откроют раньше срока",
        "Вера Лопухина",
        "Новый |мост в Дубровске| откроют для движения первого октября, сообщила |мэрия|.",
        "По данным |«Вестника»|, строители работали без выходных.",
        "Старый мост, по словам |Павла Громова|, станет пешеходным.",
    ),
}


@pytest.mark.parametrize("gap", ["\n\n", "\n\n\n"])
@pytest.mark.parametrize("story", STORIES)
def test_a_torn_paragraph_is_one(story: str, gap: str) -> None:
    title, byline, *told = STORIES[story]
    torn = ["\n".join(piece.strip() for piece in line.split("|")) for line in told]
    article = parse_article(gap.join([title, byline, *torn]))
    whole = [" ".join(line.replace("|", "").split()) for line in told]
    assert article.title == title
    assert len(article.authors) == 1
    assert [block.text for block in article.body] == whole


HEADS = {
    "byline in small letters": "Old mill burns\nby Jane Roe\nThe mill of Ashby burned to the ground on Monday.",
    "date": "Old mill burns\nby Jane Roe\n9 March 2024\nThe mill of Ashby burned to the ground on Monday.",
    "label": "Old mill burns\nTopics: fire, mills\nby Jane Roe\nThe mill of Ashby burned to the ground on Monday.",
}


@pytest.mark.parametrize("head", HEADS)
def test_the_lines_of_a_head_stand_apart(head: str) -> None:
    more = ["It was built in 1902 and had stood empty since the flood, said its owner.", "Nobody was hurt."]
    article = parse_article("\n\n".join([HEADS[head], *more]))
    assert article.title == "Old mill burns"
    assert [author.name for author in article.authors] == ["Jane Roe"]
    assert [block.text for block in article.body] == ["The mill of Ashby burned to the ground on Monday.", *more]


LISTS = {
    "led in": [
        "The group asks for three things:",
        "fewer cars in the town;",
        "a bench at the bus stop;",
        "more trees on the hill and along the river.",
    ],
    "bullets": [
        "The group asks for much",
        "• fewer cars in the town",
        "• a bench at the bus stop",
        "• more trees.",
    ],
    "sentences": [
        "Nobody was hurt.",
        "The fire chief said so.",
        "the owner did not answer.",
        "The mill is gone.",
    ],
    "verse": ["O the mill, the mill", "It ground until the river rose", "It stands no more, alas."],
}


@pytest.mark.parametrize("lines", LISTS)
def test_lines_that_stand_by_themselves_stay_apart(lines: str) -> None:
    lead = "The mill of Ashby burned to the ground on Monday night, and its owner has left the town."
    last = "It was built in 1902 and had stood empty since the flood of 2011, said its owner."
    article = parse_article(
        "\n\n".join(["Old mill burns in Ashby", "By Jane Roe", lead, "\n".join(LISTS[lines]), last])
    )
    assert len(article.body) == 2 + len(LISTS[lines])


BEFORE = "The water regulator has fined Severn Vale for spills at 14 treatment works."
BEHIND = "Campaigners called the sum too small, and the company said nothing for a week."
TORN = (
    (
        "The company, which serves",
        "2.3 million people,",
        "said it would not appeal.",
    ),
    (
        "The company, which serves",
        "Selby Quay,",
        "said it would not appeal.",
    ),
    (
        "The council will pay",
        "450,000 dollars",
        "to the family, its lawyer said.",
    ),
    (
        "A study by the",
        "University of Tarn",
        "found that 40 percent of wells are dry.",
    ),
    (
        "He was moved to",
        "12 Main Street,",
        "where he died in 1961.",
    ),
    (
        "The firm employs",
        "31,000 people",
        "in nine countries and has no debts.",
    ),
    (
        "Of the wells,",
        "1,204",
        "were closed last year, the office said.",
    ),
    (
        "Prices rose by",
        "4.2 percent",
        "in May.",
    ),
    (
        "Its chief executive,",
        "Anna Roe,",
        "left in March after a row over pay.",
    ),
    (
        "The bridge carries",
        "9,000 cars a day,",
        "and half of them are from the county.",
    ),
    (
        "The county paid",
        "$4 million",
        "for the land.",
    ),
    (
        "She was born in",
        "1931",
        "and never left the valley.",
    ),
)
HEADED = (
    ("Figures of the year", "2,300 people came to the fair, more than in any year since the war."),
    ("What it costs", "450 dollars a month is what most tenants pay, according to the city."),
    ("The numbers", "1,204 wells were closed last year, the office said on Friday."),
)


@pytest.mark.parametrize("lines", TORN)
def test_the_pieces_are_one_sentence(lines: tuple[str, ...]) -> None:
    article = parse_article("\n\n".join((BEFORE, "\n".join(lines), BEHIND)))
    assert [block.text for block in article.body] == [BEFORE, " ".join(lines), BEHIND]


@pytest.mark.parametrize("lines", HEADED)
def test_a_heading_right_over_its_paragraph_is_no_piece(lines: tuple[str, ...]) -> None:
    article = parse_article("\n\n".join((BEFORE, "\n".join(lines), BEHIND)))
    assert [block.text for block in article.body] == [BEFORE, *lines, BEHIND]
