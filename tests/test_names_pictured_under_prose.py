"""A name with its full stop and a picture's credit under paragraphs: who is in the picture, and no byline."""

import pytest

from newsparse import parse_article

HEADLINE = "Hartvik öppnar svängbron igen"
STORY = [
    "Kommunfullmäktige i Hartvik beslutade i tisdags att öppna svängbron igen, som har varit stängd i ett år.",
    "I januari upptäckte ingenjörer att huvudlagret hade spruckit, och länet stängde övergången för tung trafik.",
    "Arbetet börjar i juni och ska vara klart före den första frosten, sade kommunens ingenjör i tisdags kväll.",
    "Färjan fortsätter att gå på marknadsdagar till slutet av året, enligt ägaren till det lilla bolaget.",
]


@pytest.mark.parametrize("markup", ["text", "html"])
@pytest.mark.parametrize(
    "line",
    [
        "Nora Pettersson. Foto: Elin Strandberg",
        "Nora Pettersson. Foto: Elin Strandberg/TT",
        "Nora Pettersson. Bild: Elin Strandberg",
        "Nora Pell. Photo: Jane Example",
        "Nora Pell. Photograph: Jane Example/The Harbor Times",
        "Nora Pelz. Foto: Jan Muster",
        "Nora Pellerin. Photo : Jeanne Exemple",
        "Nora Pellicer. Foto: Ana Ruiz",
        "Nora Pedersen. FOTO: HÅKON LIE",
        "Nora Pelin. Fot. Anna Nowak",
    ],
)
def test_the_line_is_the_caption(line: str, markup: str) -> None:
    lines = [*STORY[:2], line, *STORY[2:]]
    page = f"<article><h1>{HEADLINE}</h1>{''.join(f'<p>{one}</p>' for one in lines)}</article>"
    raw = "\n\n".join([HEADLINE, *lines]) if markup == "text" else f"<html><body>{page}</body></html>"
    article = parse_article(raw)
    assert [caption.text for caption in article.captions] == [f"{line.partition('. ')[0]}."]
    assert [block.text for block in article.body] == STORY
    assert article.authors == ()


@pytest.mark.parametrize(
    "line", ["Text: Nora Pettersson Foto: Elin Strandberg", "Av Nora Pettersson. Foto: Elin Strandberg"]
)
def test_a_byline_with_its_word_stays_one(line: str) -> None:
    article = parse_article("\n\n".join([HEADLINE, line, *STORY]))
    assert next(author.name for author in article.authors) == "Nora Pettersson"
