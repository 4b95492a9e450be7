"""Credits of local papers, broadcasters and wires: the paper behind "for", brackets before or behind the credit."""

import pytest

from newsparse.attribution import split_caption

Row = tuple[str, str, list[str], list[str]]
"""A caption as printed, its words, the photographers, and the sources with the distributor last."""

WORKED_FOR: list[Row] = [
    ("Hikers rest. (Photo by Mia Roe/For The Harbor Post)", "Hikers rest.", ["Mia Roe"], ["The Harbor Post"]),
    ("Hikers rest. (Mia Roe/For the Harbor News)", "Hikers rest.", ["Mia Roe"], ["Harbor News"]),
    ("Hikers rest. Mia Roe / for The Harbor Post", "Hikers rest.", ["Mia Roe"], ["The Harbor Post"]),
    ("Hikers rest. (Mia Roe, for the Harbor News)", "Hikers rest.", ["Mia Roe"], ["Harbor News"]),
    ("Hikers rest. Mia Roe/Tribune Staff Photographer", "Hikers rest.", ["Mia Roe"], ["Tribune"]),
    ("Hikers rest. (Mia Roe / Harbor Times staff photographer)", "Hikers rest.", ["Mia Roe"], ["Harbor Times"]),
    ("Hikers rest. Mia Roe | mroe@harborpost.com", "Hikers rest.", ["Mia Roe"], []),
    ("Hikers rest. Photo via @ardenparks on Instagram", "Hikers rest.", [], ["@ardenparks", "Instagram"]),
]
IN_FRONT: list[Row] = [
    (
        "(Mia Roe | The Harbor Tribune) Hikers rest on Tuesday.",
        "Hikers rest on Tuesday.",
        ["Mia Roe"],
        ["The Harbor Tribune"],
    ),
    ("(Mia Roe/AP) Hikers rest on Tuesday, Oct. 3.", "Hikers rest on Tuesday, Oct. 3.", ["Mia Roe"], ["AP"]),
    ("(Jan Muster/dpa) Wanderer rasten am Pass.", "Wanderer rasten am Pass.", ["Jan Muster"], ["dpa"]),
]
SAID_TWICE: list[Row] = [
    ("The PM at the summit (Mia Roe/PA) (PA Wire)", "The PM at the summit", ["Mia Roe"], ["PA"]),
    ("The PM at the summit (Mia Roe/PA Wire) (PA Wire)", "The PM at the summit", ["Mia Roe"], ["PA Wire"]),
    ("The PM at the summit (Mia Roe/AP) (AP)", "The PM at the summit", ["Mia Roe"], ["AP"]),
]
OWNERS: list[Row] = [
    ("Skifahrer am Pass. - APA/THEMENBILD", "Skifahrer am Pass.", [], ["APA"]),
    ("Skifahrer am Pass. Rechte: WDR/Lisa Muster", "Skifahrer am Pass.", ["Lisa Muster"], ["WDR"]),
    ("Skifahrer am Pass. FOTO: BERGWACHT NORDTAL", "Skifahrer am Pass.", [], ["BERGWACHT NORDTAL"]),
    ("Wandelaars op de dijk. (Foto: Omroep Noord)", "Wandelaars op de dijk.", [], ["Omroep Noord"]),
    ("Promeneurs sur la digue. © France Télévisions", "Promeneurs sur la digue.", [], ["France Télévisions"]),
    ("Folk på diget. Foto: Lisa Mørk © Scanpix", "Folk på diget.", ["Lisa Mørk"], ["Scanpix"]),
    ("堤防に集まる人たち　写真：中村花子/アフロ", "堤防に集まる人たち", ["中村花子"], ["アフロ"]),
    ("大坝上的人群。李明摄（人民视觉）", "大坝上的人群。", ["李明"], ["人民视觉"]),
    ("둑 위의 사람들. © News1 김하나 기자", "둑 위의 사람들.", ["김하나"], ["News1"]),
]
UNCHANGED: list[Row] = [
    ("The pier at dusk © BELGA", "The pier at dusk", [], ["BELGA"]),
    ("The pier at dusk. © APA/MIA ROE", "The pier at dusk.", ["MIA ROE"], ["APA"]),
    ("Ann Roe Jr. / AFP", "", ["Ann Roe Jr."], ["AFP"]),
    ("Hikers rest. (Mia Roe for the Harbor News)", "Hikers rest.", ["Mia Roe"], ["Harbor News"]),
    ("Hikers rest. (Mia Roe/Staff)", "Hikers rest.", ["Mia Roe"], []),
]


@pytest.mark.parametrize(
    ("line", "text", "people", "owners"), [*WORKED_FOR, *IN_FRONT, *SAID_TWICE, *OWNERS, *UNCHANGED]
)
def test_caption_people_and_owners(line: str, text: str, people: list[str], owners: list[str]) -> None:
    caption = split_caption(line)
    credit = caption.credit
    assert credit is not None
    assert (caption.text, [*credit.photographers]) == (text, people)
    assert [*credit.sources, *([credit.via] if credit.via else [])] == owners


@pytest.mark.parametrize(
    "line",
    [
        "(From left) Mia Roe, Jan Muster and Ana Bell",
        "(Reuters) The pier at dusk, before the storm came in.",
        "(Mia Roe) Hikers rest on the footbridge on Tuesday.",
        "Write to the mayor | mayor@oakton.example",
    ],
)
def test_a_bracket_or_an_address_that_credits_nobody_stays(line: str) -> None:
    assert split_caption(line).text == line
