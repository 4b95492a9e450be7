"""Letters to the editor: every letter of the page is the story's; who signs one neither ends it nor is a caption."""

from collections.abc import Callable, Sequence

import pytest

from newsparse import Article, Kind, parse_article
from shapes import in_shapes

PAGES: dict[str, tuple[str, tuple[tuple[str, ...], ...]]] = {
    "Sir": (
        "Letters: Save the wooden piers",
        (
            ("Sir, – The new iron pier (report, 1 June) is cold in March and hot in July. I have sat on both.",
             "Jane Roe", "Mill Street, Carrow"),
            ("Sir, – Mr Doe asks (letters, 30 May) who ever sat on the old pier. I did, and so did half of my school.",
             "A plaque near the end says so. I read it again whenever I walk past with the dog.",
             "Ann Poe", "Carrow"),
            ("Sir, – May I suggest a compromise: iron legs and wooden boards? My own jetty is like that, and it holds.",
             "Maj. T. R. Moe (retd)", "Upper Moor"),
        ),
    ),
    "SIR in capitals": (
        "Letters to the Editor",
        (
            ("SIR – The ferry has been late on nine of the last ten mornings, and nobody at the pier can say why.",
             "John Doe", "Nether Moor, Ashshire"),
            ("SIR – In forty years on the island I have never seen the bins emptied before noon on a Monday.",
             "Mary Roe", "Carrow"),
            ("SIR – Your crossword of Saturday had two right answers for six down. I should like a prize for each.",
             "Peter Poe", "Ashby"),
        ),
    ),
    "To the Editor": (
        "A Harbor Worth Keeping",
        (
            ("To the Editor:",
             "The plan to fill the old harbor with sand would take away the one thing our town is known for.",
             "I hope that the council will think again before the first truck arrives.", "Jane Roe", "Carrow, Maine"),
            ("To the Editor:",
             "As a retired pilot I can say that no ship has used the old harbor since the winter of the great ice.",
             "John Doe", "Portland, Maine"),
            ("To the Editor:",
             "Why not ask the children of the town? They will have to live with the sand for longest.",
             "Ann Poe", "Brooklyn"),
        ),
    ),
    "Dear Editor": (
        "Your letters: the bridge, the bins and the bells",
        (
            ("Dear Editor,", "The bridge has been shut for a year, and we have yet to see one man at work on it.",
             "Jane Roe, Carrow"),
            ("Dear Editor,", "I write to thank whoever found my purse at the market and left it at the baker's.",
             "Name and address supplied"),
            ("Dear Editor,", "Please let the bells ring at six again. Some of us have cows to milk and no other clock.",
             "T. Moe, Upper Moor"),
        ),
    ),
    "Redaktion": (
        "Leserbriefe: Die Holzbänke am Ufer",
        (
            ("Sehr geehrte Redaktion,",
             "die neuen Bänke am Ufer sind im März zu kalt und im Juli zu heiß. Holz war besser.",
             "Anna Beispiel, Altbrück"),
            ("Sehr geehrte Redaktion,",
             "seit vierzig Jahren sitze ich dort, und nie hat mich jemand gefragt, was ich davon halte.",
             "Karl Muster, Neudorf"),
            ("Sehr geehrte Damen und Herren,",
             "warum nicht beides? Beine aus Stahl und Sitze aus Holz halten bei mir seit Jahren.",
             "Dr. Eva Probst, Altbrück"),
        ),
    ),
    "Madame, Monsieur": (
        "Courrier des lecteurs : les bancs du quai",
        (
            ("Madame, Monsieur,",
             "Les nouveaux bancs du quai sont glacés en mars et brûlants en juillet. Le bois valait mieux.",
             "Anne Leroy, Pontvieux"),
            ("Madame, Monsieur,",
             "Je m'assois là depuis quarante ans et personne ne m'a jamais demandé mon avis sur les bancs.",
             "Paul Petit, Valbourg"),
            ("Madame, Monsieur,",
             "Pourquoi pas les deux ? Des pieds en acier et des planches tiennent chez moi depuis des années.",
             "Luc Moreau, Pontvieux"),
        ),
    ),
    "Señor director": (
        "Cartas al director: los bancos de madera",
        (
            ("Señor director:",
             "Los bancos nuevos del paseo están helados en marzo y queman en julio. La madera era mejor.",
             "Ana Ruiz Soto", "Villaluz"),
            ("Señor director:",
             "Llevo cuarenta años sentándome allí y nadie me ha preguntado nunca qué me parecen los bancos.",
             "Luis Mora Gil", "Valdeoro"),
            ("Sr. Director:",
             "¿Por qué no las dos cosas? Patas de acero y tablas de madera aguantan en mi casa desde hace años.",
             "Eva Sanz Polo", "Villaluz"),
        ),
    ),
    "Caro direttore": (
        "Lettere al direttore: le panchine di legno",
        (
            ("Caro direttore,",
             "le panchine nuove del lungofiume sono gelate a marzo e scottano a luglio. Il legno era meglio.",
             "Anna Bianchi, Valchiara"),
            ("Caro direttore,",
             "mi siedo lì da quarant'anni e nessuno mi ha mai chiesto che cosa pensi delle panchine.",
             "Paolo Neri, Ponteverde"),
            ("Gentile direttore,", "perché non tutte e due? Gambe di ferro e assi di legno reggono a casa mia da anni.",
             "Luca Verdi, Valchiara"),
        ),
    ),
    "Geachte redactie": (
        "Lezersbrieven: de houten banken",
        (
            ("Geachte redactie,", "De nieuwe banken aan de kade zijn koud in maart en heet in juli. Hout was beter.",
             "Jan de Wit, Oudbrug"),
            ("Geachte redactie,",
             "Ik zit daar al veertig jaar en niemand heeft me ooit gevraagd wat ik van de banken vind.",
             "Eva Bakker, Nieuwdam"),
            ("Geachte redactie,",
             "Waarom niet allebei? Poten van staal en zitting van hout houden het bij mij al jaren vol.",
             "Piet Mol, Oudbrug"),
        ),
    ),
    "Senhor diretor": (
        "Cartas dos leitores: os bancos de madeira",
        (
            ("Senhor diretor,", "Os bancos novos do cais são frios em março e quentes em julho. A madeira era melhor.",
             "Ana Reis, Vilaluz"),
            ("Senhor diretor,",
             "Há quarenta anos que me sento ali e nunca ninguém me perguntou o que penso dos bancos.",
             "Rui Matos, Pontevelha"),
            ("Senhor diretor,",
             "Porque não as duas coisas? Pés de aço e tábuas de madeira aguentam em minha casa há anos.",
             "Luísa Pinto, Vilaluz"),
        ),
    ),
    "Szanowna Redakcjo": (
        "Listy do redakcji: drewniane ławki",
        (
            ("Szanowna Redakcjo,", "nowe ławki na nabrzeżu są zimne w marcu i gorące w lipcu. Drewno było lepsze.",
             "Anna Nowak, Staromost"),
            ("Szanowna Redakcjo,", "siedzę tam od czterdziestu lat i nikt mnie nigdy nie zapytał, co sądzę o ławkach.",
             "Jan Kowal, Nowa Wola"),
            ("Szanowna Redakcjo,",
             "dlaczego nie jedno i drugie? Stalowe nogi i drewniane deski trzymają się u mnie od lat.",
             "Ewa Lis, Staromost"),
        ),
    ),
}  # fmt: skip
"""The headline of a page of letters and the lines of each, its signature last."""

LAYOUTS: dict[str, Callable[[Sequence[str]], str]] = {
    "text": "\n\n".join,
    "html": lambda lines: (
        f"<html><body><h1>{lines[0]}</h1>{''.join(f'<p>{line}</p>' for line in lines[1:])}</body></html>"
    ),
}
SECTIONS = ("Letters to the Editor",)
"""Headlines that are a menu's words, too: such a page may have no title."""
SHORTEST = 50
"""Characters of the shortest paragraph."""


def _lost(article: Article, letters: tuple[tuple[str, ...], ...]) -> list[str]:
    """The letters' paragraphs and greetings that the body does not hold, and their lines that are no letter's."""
    kept = {block.text for block in article.body}
    lines = [line for letter in letters for line in letter]
    others = [block for block in article.blocks if block.text in lines and block.text not in kept]
    paragraphs = [line for line in lines if len(line) >= SHORTEST and line not in kept]
    return [*paragraphs, *(f"{one.text} {one.rule}" for one in others if one.kind is not Kind.BYLINE)]


@in_shapes("layout", LAYOUTS)
@pytest.mark.parametrize("greeting", PAGES)
def test_every_letter_of_the_page_is_the_storys(greeting: str, layout: str) -> None:
    title, letters = PAGES[greeting]
    article = parse_article(LAYOUTS[layout]((title, *(line for letter in letters for line in letter))))
    assert article.title == title or title in SECTIONS
    assert _lost(article, letters) == []
    assert not article.captions


@pytest.mark.parametrize("greeting", PAGES)
def test_the_letters_of_a_page_with_a_menu_and_a_foot(greeting: str) -> None:
    title, letters = PAGES[greeting]
    lines = [line for letter in letters for line in letter]
    page = (
        "Home",
        "News",
        "Opinion",
        title,
        "Published 15:00 BST, 4 June 2025",
        *lines,
        "Related",
        "Bridge shut for a year",
        "Contact us",
    )
    article = parse_article("\n\n".join(page))
    assert article.title == title or title in SECTIONS
    assert _lost(article, letters) == []
    assert article.subtitle is None


def test_letters_under_headings_of_their_own_keep_them() -> None:
    title, letters = PAGES["Dear Editor"]
    heads = ("Shut for a year", "A purse is found", "Ring at six")
    told = "".join(
        f"<h2>{head}</h2>{''.join(f'<p>{line}</p>' for line in letter)}"
        for head, letter in zip(heads, letters, strict=True)
    )
    article = parse_article(f"<html><body><article><h1>{title}</h1>{told}</article></body></html>")
    assert _lost(article, letters) == []
    assert [block.text for block in article.body if block.kind is Kind.HEADING] == list(heads)


def test_one_letter_is_signed_by_its_writer() -> None:
    text = "\n\n".join(
        (
            "An open letter on the old pier",
            "By Jane Roe",
            "Dear Editor,",
            "The plan to fill the old harbour with sand would take away the one thing our town is known for.",
            "I hope that the council will think again before the first truck arrives at the pier.",
        )
    )
    assert [author.name for author in parse_article(text).authors] == ["Jane Roe"]


def test_a_speech_that_greets_its_hearers_twice_is_no_page_of_letters() -> None:
    text = "\n\n".join(
        (
            "Rede zur Eröffnung der Brücke",
            "Sehr geehrte Damen und Herren,",
            "die Brücke, die wir heute öffnen, hat neun Millionen gekostet, und jede davon war es wert.",
            "Sehr geehrte Damen und Herren,",
            "in zwei Jahren haben Ingenieure vierzig Gelenke ersetzt und jedes einen Winter lang geprüft.",
            "Ich danke Ihnen für Ihre Geduld und wünsche der Brücke viele ruhige Jahre über dem Fluss.",
        )
    )
    assert not any(block.rule.endswith(".letter") for block in parse_article(text).blocks)
