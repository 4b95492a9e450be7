"""What galleries print beside a caption: counters, buttons, names of files; none is a paragraph."""

import pytest

from newsparse import parse_article

HEADLINE = "Selby Quay opens its new bridge"
STORY = [
    "The council of Selby Quay opened its new bridge on Monday after two years of work, the mayor said.",
    "It cost four million pounds, a third of which came from the county, according to the council.",
    "The old ferry will go on running on market days until the end of the year, its owner said.",
]
CAPTION = "The new bridge at dawn. Photo: Jane Example"


def body_of(lines: list[str], markup: str) -> list[str]:
    """The body of a story with lines between its second and its last paragraph."""
    whole = [*STORY[:2], *lines, STORY[2]]
    page = f"<article><h1>{HEADLINE}</h1>{''.join(f'<p>{one}</p>' for one in whole)}</article>"
    raw = "\n\n".join([HEADLINE, *whole]) if markup == "text" else f"<html><body>{page}</body></html>"
    return [block.text for block in parse_article(raw).body]


@pytest.mark.parametrize("markup", ["text", "html"])
@pytest.mark.parametrize(
    "mark",
    [
        "1/3",
        "2 / 3",
        "10/12",
        "1|5",
        "Next image",
        "Previous photo",
        "Nächstes Bild",
        "Image suivante",
        "Foto anterior",
        "Immagine successiva",
        "Nästa bild",
        "Następne zdjęcie",
        "Следующее фото",
        "الصورة التالية",
        "IMG_2034.jpg",
        "harbour-bridge_1600x900",
        "Brücke_am_Hafen.jpeg",
        "DSC_0183",
    ],
)
def test_a_mark_beside_a_caption_is_no_paragraph(mark: str, markup: str) -> None:
    assert body_of([mark, CAPTION], markup) == STORY
    assert body_of([CAPTION, mark], markup) == STORY


@pytest.mark.parametrize(
    "line",
    [
        "Next image of the bridge will be taken in May, the photographer said after the opening on Monday.",
        "The file bridge.jpg shows the pier as it was before the new bridge opened, the council said.",
        "Of the shops on the quay 2/3 had closed by the end of the year, the council said on Monday.",
    ],
)
def test_a_sentence_with_such_words_is_a_paragraph(line: str) -> None:
    for markup in ("text", "html"):
        assert body_of([CAPTION, line], markup) == [*STORY[:2], line, STORY[2]]


def test_a_counter_that_stands_beside_no_picture_is_kept_from_none() -> None:
    assert body_of(["4/3", CAPTION], "text")[2] == "4/3"
