"""A caption that stands under its credit in the head of an article, and lines there that are none."""

import pytest

from newsparse import parse_article

MENU = "Startseite\nPolitik\nWirtschaft\nAnmelden\n"
PROMO = "\nNewsletter abonnieren\nTeilen"
DE = (
    "Stadtrat stimmt für neue Straßenbahn",
    "Von Katrin Vogel",
    (
        "Lindental (dpa) - Der Stadtrat von Lindental hat mit knapper Mehrheit für die Straßenbahn gestimmt.",
        '"Das ist ein guter Tag für die Stadt", sagte Oberbürgermeisterin Renate Kuhn nach der Abstimmung.',
        "Die Linie soll 2028 eröffnet werden und 210 Millionen Euro kosten.",
    ),
)
EN = (
    "Council votes for a new tram line",
    "By Jane Roe",
    (
        "ASHBY (AP) — The council of Ashby voted on Tuesday by a narrow margin to build a new tram line.",
        '"This is a good day for the town," said Mayor Renate Kuhn after the vote on Tuesday evening.',
        "The line is to open in 2028 and will cost 210 million, the town says.",
    ),
)
FR = (
    "La ville aura un nouveau tramway",
    "Par Jeanne Roux",
    (
        "PONTVIEUX (AFP) - Le conseil de Pontvieux a voté mardi à une courte majorité la construction d'un tramway.",
        "« C'est un bon jour pour la ville », a déclaré la maire, Sophie Lenoir, après le vote.",
        "La ligne doit ouvrir en 2028 et coûtera 210 millions d'euros, selon la ville.",
    ),
)
ES = (
    "La ciudad tendrá un nuevo tranvía",
    "Por Juana Ruiz",
    (
        "Villaluz, 12 jun (EFE).- El ayuntamiento de Villaluz aprobó el martes la construcción de un nuevo tranvía.",
        '"Es un buen día para la ciudad", dijo la alcaldesa Carmen Soler después de la votación.',
        "La línea abrirá en 2028 y costará 210 millones de euros, según el ayuntamiento.",
    ),
)
CASES = [
    (DE, "Foto: Jens Albrecht/dpa", "Eine Straßenbahn fährt durch die Altstadt von Lindental."),
    (DE, "© dpa/Jens Albrecht", "Eine Straßenbahn fährt durch die Altstadt von Lindental."),
    (DE, "Foto: Jens Albrecht/dpa", "Straßenbahn in der Altstadt"),
    (DE, "Bild: dpa", "Straßenbahn in der Altstadt"),
    (DE, "Foto: Jens Albrecht/dpa", "Eine Straßenbahn in Lindental (Archivbild)"),
    (EN, "Photo: Lena Ruiz/AP", "A tram passes through the old town of Ashby."),
    (EN, "Lena Ruiz / Getty Images", "A tram in the old town"),
    (FR, "Photo : Marc Tessier / AFP", "Un tramway dans la vieille ville de Pontvieux."),
    (FR, "© Marc Tessier / AFP", "Un tramway dans la vieille ville"),
    (ES, "Foto: EFE/Manuel Ortega", "Un tranvía cruza el casco antiguo de Villaluz."),
    (ES, "Foto: Manuel Ortega / EFE", "Un tranvía en el casco antiguo"),
]


@pytest.mark.parametrize("around", [("", ""), (MENU, ""), ("", PROMO), (MENU, PROMO)])
@pytest.mark.parametrize("joint", ["\n", "\n\n"])
@pytest.mark.parametrize(("story", "credit", "caption"), CASES)
def test_a_short_line_under_a_credit_is_the_caption(
    story: tuple[str, str, tuple[str, ...]], credit: str, caption: str, joint: str, around: tuple[str, str]
) -> None:
    headline, byline, paragraphs = story
    article = parse_article(joint.join((headline, byline, credit, caption, *paragraphs)).join(around))
    assert [one.text for one in article.captions] == [caption.removesuffix(" (Archivbild)")]
    assert article.captions[0].credit is not None
    assert article.captions[0].credit.sources
    assert article.subtitle is None
    assert article.paragraphs == paragraphs


@pytest.mark.parametrize(("story", "credit"), [(DE, "Foto: Jens Albrecht/dpa"), (EN, "Photo: Lena Ruiz/AP")])
def test_a_caption_above_keeps_its_credit(story: tuple[str, str, tuple[str, ...]], credit: str) -> None:
    headline, byline, paragraphs = story
    text = "\n".join((headline, byline, "A tram in the old town of Ashby, seen on Tuesday", credit, *paragraphs))
    article = parse_article(text)
    assert [one.text for one in article.captions] == ["A tram in the old town of Ashby, seen on Tuesday"]
    assert article.paragraphs == paragraphs


@pytest.mark.parametrize(
    "line",
    [
        "The council of Ashby voted on Tuesday to build a new tram line.",
        "Will the tram ever come to the old town?",
        "The council of Ashby has voted for the line that the town has been waiting for since the last one was closed.",
    ],
)
def test_a_sentence_under_a_credit_may_be_the_first_paragraph(line: str) -> None:
    headline, byline, paragraphs = EN
    text = "\n".join((headline, byline, "Photo: Lena Ruiz/AP", line, *paragraphs[1:]))
    article = parse_article(text)
    assert line not in [one.text for one in article.captions]
    assert article.paragraphs[-2:] == paragraphs[1:]
