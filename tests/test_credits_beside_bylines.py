"""What stands beside a byline and signs nothing: credits of pictures and graphics, quotations, buttons."""

import pytest

from newsparse import Article, parse_article
from one_story import BODIES, QUOTED

PICTURES = [
    *("AP Photo/Uncredited", "AP Photo / Uncredited", "AFP Photo/Handout", "Reuters Photo/File", "AP Photo"),
    *("AP Photo/Tom Sample", "dpa-Foto/Archiv", "EFE Foto/Archivo", "AFP Photo", "ANSA Foto/Archivio"),
]
GRAPHICS = [
    "By Richard Example | Satellite imagery by N.A.I.P.",
    "By Richard Example | Imagery by Harbour Survey",
    "By Richard Example | Graphic by Tom Sample",
    "By Richard Example | Map: Tom Sample",
    "By Richard Example | Data: Harbour Survey",
    "By Richard Example | Source: Harbour Survey",
    "By Richard Example | Base map by Tom Sample",
    "Von Anna Beispiel | Grafik: Jan Muster",
    "Von Anna Beispiel | Karte: Jan Muster",
    "Par Jeanne Exemple | Carte : Luc Probe",
    "Por Ana Ejemplo | Datos: Instituto del Puerto",
]
EPIGRAPHS = [
    ("“We lied, we cheated, we stole.”", "— Mike Sample, College Station, TX, April 15, 2019"),
    ('"We lied, we cheated, we stole."', "- Mike Sample, Harbour Town, 2019"),
    ("‘The sea gives nothing back.’", "– Rosa Example, fisher"),
    ("«La mer ne rend rien.»", "— Jeanne Exemple, Marseille, 1931"),
    ("„Das Meer gibt nichts zurück.“", "– Anna Beispiel, Hamburg 1931"),
    ("»Havet giver intet tilbage.«", "— Karen Eksempel"),
    ("“El mar no devuelve nada.”", "—Luis Ejemplo, Cádiz, 2 de mayo de 1931"),
    ("“The sea gives nothing back.", "— Rosa Example, 2 May 1931"),
]
BUTTONS = [
    "View/Post Comments",
    "Read/Post Comments",
    "View or post comments",
    "Add/View Comments",
    "View & Add Comments",
]


def article(lines: list[str], *, html: bool) -> Article:
    body = [*lines, *BODIES["en"]]
    marked = f"<article><h1>{QUOTED['en']}</h1>{''.join(f'<p>{one}</p>' for one in body)}</article>"
    return parse_article(marked if html else "\n\n".join([QUOTED["en"], *body]))


@pytest.mark.parametrize("html", [False, True])
@pytest.mark.parametrize("line", PICTURES)
def test_an_agencys_picture_signs_nothing(line: str, *, html: bool) -> None:
    found = article(["By Jane Example", line], html=html)
    assert [(one.name, one.affiliation) for one in found.authors] == [("Jane Example", None)]
    assert article(["March 9, 2024", line], html=html).authors == ()


@pytest.mark.parametrize("html", [False, True])
@pytest.mark.parametrize("line", ["Associated Press", "AP", "Reuters"])
def test_an_agency_under_a_byline_still_signs(line: str, *, html: bool) -> None:
    found = article(["By Jane Example", line], html=html)
    assert [(one.name, one.affiliation) for one in found.authors] == [("Jane Example", line)]


@pytest.mark.parametrize("html", [False, True])
@pytest.mark.parametrize("line", GRAPHICS)
def test_a_graphics_maker_is_no_author_beside_those_who_sign(line: str, *, html: bool) -> None:
    found = article([line, "By Jane Sample and Tom Probe"], html=html)
    assert [one.name for one in found.authors] == ["Jane Sample", "Tom Probe"]
    assert all(block.kind == "byline" for block in found.blocks if block.text == line)


@pytest.mark.parametrize("html", [False, True])
@pytest.mark.parametrize("line", GRAPHICS[:4])
def test_alone_such_a_line_is_the_byline(line: str, *, html: bool) -> None:
    assert article([line], html=html).authors[0].name == "Richard Example"


@pytest.mark.parametrize("html", [False, True])
@pytest.mark.parametrize(
    "line", ["By Jane Sample | News", "By Jane Sample | Harbour Post", "By Jane Sample | Data Desk"]
)
def test_what_else_stands_behind_a_bar_is_no_graphics(line: str, *, html: bool) -> None:
    found = article([line, "By Tom Probe"], html=html)
    assert [one.name for one in found.authors] == ["Jane Sample", "Tom Probe"]


@pytest.mark.parametrize("html", [False, True])
@pytest.mark.parametrize(("words", "line"), EPIGRAPHS)
def test_a_dash_below_a_quotation_signs_the_quotation(words: str, line: str, *, html: bool) -> None:
    assert article(["March 9, 2024", words, line], html=html).authors == ()
    signed = article(["By Jane Example", "March 9, 2024", words, line], html=html)
    assert [one.name for one in signed.authors] == ["Jane Example"]


@pytest.mark.parametrize("line", ["— Jane Example", "- Jane Example"])
def test_a_dash_below_the_story_signs_the_story(line: str) -> None:
    text = "\n\n".join([QUOTED["en"], *BODIES["en"], line])
    assert [one.name for one in parse_article(text).authors] == ["Jane Example"]


@pytest.mark.parametrize("html", [False, True])
@pytest.mark.parametrize("line", BUTTONS)
def test_a_button_for_comments_beside_the_byline_is_no_house(line: str, *, html: bool) -> None:
    found = article(["By Jane Example", line], html=html)
    assert [(one.name, one.affiliation) for one in found.authors] == [("Jane Example", None)]
    assert [block.kind for block in found.blocks if block.text == line] == ["comment"]
